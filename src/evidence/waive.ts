import type { Expectations } from './expectations.ts';
import type { Pin } from './reading.ts';
import { type Reason, type Waiver, waiverFor } from './reasons.ts';

/** The reasons that block, those that the caller waives, and the waivers that were used. */
export interface Waived {
  readonly blocking: readonly Reason[];
  readonly waived: readonly Reason[];
  readonly waivers: readonly Waiver[];
}

/** Sorts reasons by the caller's waivers. A caller can waive programs in the image only if the image is pinned. */
export function waive(reasons: readonly Reason[], { waivers }: Expectations, pins: readonly Pin[]): Waived {
  const imagePinned = pins.some(
    ({ what, source, matched }) => what === 'image' && source === 'caller' && matched,
  );
  const waived = (code: Reason['code']): Waiver | null => {
    const waiver = waiverFor(code);
    if (waiver === null || !waivers.has(waiver)) return null;
    return waiver === 'executables' && !imagePinned ? null : waiver;
  };
  return {
    blocking: reasons.filter(({ code }) => waived(code) === null),
    waived: reasons.filter(({ code }) => waived(code) !== null),
    waivers: [...new Set(reasons.flatMap(({ code }) => waived(code) ?? []))],
  };
}
