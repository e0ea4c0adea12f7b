import { isDeepStrictEqual } from 'node:util';
import type { Look, OnLook } from '../container/kernel-end.ts';
import type { RecordedLook } from '../receipt/receipt-type.ts';

/** As many as a receipt holds (schemas/receipt.schema.json). */
const MOST = 16;

/**
 * Collects looks at the kernel's facts: each that differs from the one before. A process may give itself further
 * filters, as often as it likes: such a look counts as the same one, so that there is always room for one that matters.
 */
export function collectLooks(): { readonly onLook: OnLook; readonly looks: readonly RecordedLook[] } {
  const looks: RecordedLook[] = [];
  return {
    looks,
    onLook: (look, after_ms) => {
      if (looks.length < MOST && !isSame(looks.at(-1), look)) looks.push({ after_ms, ...look });
    },
  };
}

function isSame(last: RecordedLook | undefined, look: Look): boolean {
  if (last === undefined) return false;
  const { after_ms: _, ...before } = last;
  const [was, is] = [before.status.seccomp_filters, look.status.seccomp_filters];
  const added = was !== null && is !== null && is > was;
  const status = added ? { ...look.status, seccomp_filters: was } : look.status;
  return isDeepStrictEqual(before, { ...look, status });
}
