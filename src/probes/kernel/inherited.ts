import type { HostFacts } from '../host-facts.ts';
import { absent, IN_FORCE, inForceIf, missing, type RestrictionState } from '../restrictions/restriction.ts';
import type { RunLimits } from '../restrictions/run-limits.ts';
import type { KernelSnapshot } from './facts.ts';

/** Resource limits: each is set by a flag of the run, and what no flag sets is the engine's or the caller's. */
const LIMITS: readonly {
  /** How its line in /proc/PID/limits begins and ends (proc(5)). */
  readonly name: string;
  readonly unit: string;
  readonly meets: (soft: number, hard: number, limits: RunLimits) => boolean;
}[] = [
  { name: 'Max file size', unit: 'bytes', meets: (_, hard, limits) => hard <= limits['file-size'] },
  { name: 'Max open files', unit: 'files', meets: (_, hard, limits) => hard <= limits['open-files'] },
  { name: 'Max core file size', unit: 'bytes', meets: (soft, hard) => soft === 1 && hard === 1 },
];

/** Holds the kernel's limits against those that the run asked for: an engine may report a limit and not set it. */
export function checkLimits(
  { limits: text }: KernelSnapshot,
  _: HostFacts,
  limits: RunLimits,
): RestrictionState {
  // The kernel shows them to every user.
  if (text === null) return missing('Its limits could not be read.');
  for (const { name, unit, meets } of LIMITS) {
    const line = new RegExp(`^${name} +(\\d{1,15}|unlimited) +(\\d{1,15}|unlimited) +${unit} *$`, 'gm');
    const [found, ...more] = [...text.matchAll(line)];
    if (found === undefined || more.length > 0) return missing(`Its “${name}” cannot be read.`);
    const [, soft = '', hard = ''] = found;
    if (!meets(amount(soft), amount(hard), limits)) return missing(`Its “${name}” is ${soft}:${hard}.`);
  }
  return IN_FORCE;
}

function amount(text: string): number {
  return text === 'unlimited' ? Number.POSITIVE_INFINITY : Number(text);
}

/** A personality switches off address randomisation, or makes read memory executable (personality(2)). */
export function checkPersonality({ personality }: KernelSnapshot): RestrictionState {
  if (personality === null) return absent('Its personality could not be read.');
  return inForceIf(/^0+\n$/.test(personality), `Its personality is “${personality.trim()}”.`);
}

/** The clocks that a time namespace may move, as /proc/PID/timens_offsets names them (time_namespaces(7)). */
export function checkClocks({ clock_offsets: offsets }: KernelSnapshot): RestrictionState {
  if (offsets === null) return absent('Its clocks could not be read.');
  return inForceIf(
    /^monotonic +0 +0\nboottime +0 +0\n$/.test(offsets),
    `Its clocks are moved: ${offsets.trim().replaceAll(/\s+/g, ' ')}.`,
  );
}
