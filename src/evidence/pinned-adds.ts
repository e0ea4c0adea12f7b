import type { Sha256 } from '../foundation/digest.ts';
import { printable } from '../foundation/errors.ts';
import { findAdds } from '../probes/inventory/judge.ts';
import type { Bundle } from './bundle-type.ts';

/** Names the entries above the base that would block and that the caller accepts by the digest of each, for a headline. */
export function pinnedAsWords({ host }: Pick<Bundle, 'host'>, adds: readonly Sha256[]): readonly string[] {
  const [first, ...more] = findAdds(host.inventory).filter(({ entry }) => adds.includes(entry));
  if (first === undefined) return [];
  const others = more.length === 0 ? '' : ` and ${more.length} more`;
  return [`${printable(first.path, 80)}${others} in it accepted by your pin`];
}
