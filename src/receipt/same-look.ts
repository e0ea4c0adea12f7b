import { equalJson } from '../evidence/canonical-json.ts';
import type { RecordedLook } from './receipt-type.ts';

/** Returns whether a look shows what the one before showed; a process may give itself further filters. */
export function isSameLook(
  { after_ms: _, ...before }: RecordedLook,
  { after_ms: __, ...look }: RecordedLook,
): boolean {
  const [was, is] = [before.status.seccomp_filters, look.status.seccomp_filters];
  const added = was !== null && is !== null && is > was;
  const status = added ? { ...look.status, seccomp_filters: was } : look.status;
  return equalJson(before, { ...look, status });
}
