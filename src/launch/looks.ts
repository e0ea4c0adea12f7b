import type { OnLook } from '../container/kernel-end.ts';
import { MOST_LOOKS } from '../receipt/receipt-limits.ts';
import type { RecordedLook } from '../receipt/receipt-type.ts';
import { isSameLook } from '../receipt/same-look.ts';

/**
 * Collects looks at the kernel's facts: each that differs from the one before. A process may give itself further
 * filters, as often as it likes: such a look counts as the same one, so that there is always room for one that matters.
 */
export function collectLooks(): { readonly onLook: OnLook; readonly looks: readonly RecordedLook[] } {
  const looks: RecordedLook[] = [];
  return {
    looks,
    onLook: (look, after_ms) => {
      const last = looks.at(-1);
      const next = { after_ms, ...look };
      if (looks.length < MOST_LOOKS && (last === undefined || !isSameLook(last, next))) looks.push(next);
    },
  };
}
