import { readFileSync } from 'node:fs';
import { AttestationError } from '../../src/foundation/errors.ts';

/** One border where hostile bytes come in: what reads them, from which examples, and what must hold whatever they are. */
export interface Target {
  readonly name: string;
  readonly seeds: () => readonly Uint8Array[];
  /** Throws when a rule is broken. */
  readonly run: (bytes: Uint8Array) => void | Promise<void>;
  /** Whether `run` returns a promise: the fuzzer then waits for it, which takes it longer. */
  readonly waits?: true;
}

/** What one input of at most 128 KiB may take: far more than any needs, instrumented and on a busy machine. */
const MOST = { ms: 1000, megabytes: 400 } as const;

/** The same in bounded time and memory: an input that takes more is a finding. */
export function bounded(targets: readonly Target[]): readonly Target[] {
  // What this process takes before anything is read.
  const baseline = megabytesTaken();
  return targets.map((target) => ({ ...target, run: boundedRun(target, baseline + MOST.megabytes) }));
}

function boundedRun({ name, run }: Target, mostMegabytes: number): Target['run'] {
  const once = (bytes: Uint8Array, triesLeft: number): void | Promise<void> => {
    // Of this thread's own, so that other programs on the machine do not count.
    const began = process.threadCpuUsage();
    const ended = () => {
      const { user, system } = process.threadCpuUsage(began);
      rule(megabytesTaken() < mostMegabytes, `${name} took more than ${MOST.megabytes} MB`);
      if ((user + system) / 1000 < MOST.ms) return;
      rule(triesLeft > 0, `${name} took more than ${MOST.ms} ms`);
      return once(bytes, triesLeft - 1);
    };
    const result = run(bytes);
    return result instanceof Promise ? result.then(ended) : ended();
  };
  return (bytes) => once(bytes, MOST_TRIES);
}

/** What is slow is slow again; once, it may be the compiler's or the collector's time. */
const MOST_TRIES = 2;

function megabytesTaken(): number {
  return process.memoryUsage.rss() / 1024 / 1024;
}

/** The same of a part of the work, with a limit of its own. */
export function inTime(what: string, mostMs: number, work: () => void): void {
  for (let tries = 0; tries <= MOST_TRIES; tries += 1) {
    const begun = process.threadCpuUsage();
    work();
    const { user, system } = process.threadCpuUsage(begun);
    if ((user + system) / 1000 < mostMs) return;
  }
  rule(false, `${what} is read within ${mostMs} ms`);
}

export function rule(holds: boolean, what: string): void {
  if (!holds) throw new Error(`broken: ${what}`);
}

/** What throws on purpose says so; anything else is a finding. */
export function onPurpose(work: () => unknown): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof AttestationError)) throw error;
  }
}

/** The same for work that waits. */
export async function onPurposeLater(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof AttestationError)) throw error;
  }
}

export const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

export const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');

/** A file of the project, by its path. */
export const file = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url));
