import type { AttestationError } from '../../foundation/errors.ts';

/** 128 MiB of JavaScript take 7 to 9 s, prose takes less, and compiled Python 11 to 14 s: of that alone a context may have some 90 MiB. */
const MOST_MS = 10_000;

/**
 * The processor time that a run takes to look through what a workspace holds: a context's and INPUT's contents, names and links,
 * ignore files and the patterns of COPY. One for all of them, since the limits of each would add up.
 */
export class LookingTime {
  private readonly mostMs: number;
  private usedMs = 0;

  /** @param mostMs in milliseconds */
  constructor(mostMs = MOST_MS) {
    this.mostMs = mostMs;
  }

  /**
   * Looks at something.
   *
   * @param tooLong makes the error when the time is used up, from the end of a sentence
   */
  timed<T>(look: () => T, tooLong: (why: string) => AttestationError): T {
    const began = usedByThread();
    const found = look();
    this.usedMs += (usedByThread() - began) / 1000;
    if (this.usedMs > this.mostMs) throw tooLong(`takes more than ${this.mostMs / 1000} s to look through`);
    return found;
  }
}

/** Microseconds of processor time: of this thread or, before Node 23.9, of the whole program. */
function usedByThread(): number {
  const { threadCpuUsage }: Partial<NodeJS.Process> = process;
  const { user, system } = threadCpuUsage?.() ?? process.cpuUsage();
  // The kernel knows their sum exactly, and guesses the parts by its ticks.
  return user + system;
}
