import { constants } from 'node:os';
import { Worker } from 'node:worker_threads';
import { ENDING_SIGNALS } from '../../foundation/ending-signals.ts';
import { tellLastCalls } from '../../foundation/last-calls.ts';
import { tellStarted } from '../../foundation/started-programs.ts';
import { fileCallsOf } from './file-calls.ts';
import { WATCHING_THREAD } from './watching-thread.ts';

/**
 * When a program that no longer answers, or takes too much, is ended. Node runs signal handlers between two pieces of work, so
 * a piece that does not end would keep SIGTERM waiting forever.
 */
export interface WatchdogLimits {
  /** Processor time, in milliseconds, that the main thread may use for one piece of work. */
  readonly computingMs: number;
  /** Time, in milliseconds, that one piece may take in total: an answer of a file system may never come. */
  readonly waitingMs: number;
  /**
   * Processor time, in milliseconds, that the main thread may use in all; null where a workload, or the number of pieces of
   * evidence, decides it.
   */
  readonly totalMs: number | null;
  /**
   * The processor time, in milliseconds, of the fixed loop in `timesSlower` on a machine for which the limits are
   * meant. A slower machine gets proportionally more time, at most `MOST_TIMES_SLOWER` times.
   */
  readonly speedTestMs: number;
  /** Whether the program starts others, whose memory counts as well. */
  readonly starts: boolean;
  /** What a program that was ended says besides why, as a sentence. */
  readonly advice: string;
}

/**
 * Signals must end everything within five seconds, of which the watchdog's own turns and its loop may take one and a
 * half. It counts processor time, so that a busy machine, or one that was asleep, does not look like a program that
 * hangs. No piece of work here takes a third of a second on the machine that the loop takes 45 ms on; one that is ten
 * times slower still has the five seconds.
 */
export const WATCHDOG_LIMITS: WatchdogLimits = {
  computingMs: 3_500,
  waitingMs: 15_000,
  totalMs: null,
  speedTestMs: 450,
  starts: true,
  advice: 'sandbox-attestation doctor --clean removes its orphans.',
};

/** Of a command that reads foreign bytes and starts nothing. */
export const READING_LIMITS: WatchdogLimits = {
  computingMs: 18_000,
  waitingMs: 60_000,
  totalMs: 18_000,
  speedTestMs: 450,
  starts: false,
  advice: 'Nothing that it read is accepted.',
};

/** Of a command that reads any number of pieces, each of which has limits of its own. */
export const FLEET_LIMITS: WatchdogLimits = { ...READING_LIMITS, totalMs: null };

/**
 * What this program, and each program that it starts itself (an engine's client, not what runs in a container), may
 * have in memory, in bytes. The largest of what the limits of docs/evidence-format.md let in take four fifths of it. Those
 * are for what is known to cost memory, and this one for everything else.
 */
const MOST_BYTES = 400e6;
/** What the work may take where the program that does it has more than usual from its start. */
const MOST_MORE_BYTES = 300e6;

/** An emulated machine on a busy host was 70 times slower than the one that the loop takes 45 ms on. */
const MOST_TIMES_SLOWER = 11;

/** For how many seconds a file system may leave a question without an answer. */
const MOST_LOOKS = 14;

const BEAT_MS = 250;
/** How often memory is looked at, in milliseconds. */
const MEMORY_MS = 50;
/** How many turns a signal may wait for a system call of the main thread: one that waits for a file system lets none come. */
const MOST_PENDING = 12;
/** {@link ENDING_SIGNALS} as a set of bits (proc(5), ShdPnd). */
const ENDING_BITS = ENDING_SIGNALS.reduce(
  (bits, name) => bits | (1n << BigInt(constants.signals[name] - 1)),
  0n,
);

/**
 * Ends this program and its child processes with SIGKILL when its main thread stops answering, it takes too much, or a file system
 * does not answer it; and a child
 * process alone that takes too much memory. One that starts others is asked first, by SIGTERM. Its containers are then
 * removed by clients that go on alone (last-calls.ts). What else it leaves is what a killed program leaves: the Action's post step
 * or `doctor --clean` removes it.
 *
 * @returns ends the watch
 */
export function watchMainThread(limits: WatchdogLimits = WATCHDOG_LIMITS): () => void {
  const beats = new Int32Array(new SharedArrayBuffer(4));
  const timer = setInterval(() => Atomics.add(beats, 0, 1), BEAT_MS).unref();
  const mostBytes = Math.max(MOST_BYTES, process.memoryUsage.rss() + MOST_MORE_BYTES);
  const worker = new Worker(WATCHING_THREAD, {
    eval: true,
    env: {},
    execArgv: [],
    workerData: {
      ...{ beats, beatMs: BEAT_MS, pid: process.pid, mostTimesSlower: MOST_TIMES_SLOWER },
      ...{ fileCalls: fileCallsOf(process.arch), mostLooks: MOST_LOOKS },
      ...{ mostPending: MOST_PENDING, endingBits: ENDING_BITS, memoryMs: MEMORY_MS, mostBytes },
      ...limits,
    },
    resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 2 },
  });
  // Without the watchdog the program works as before.
  worker.on('error', () => undefined);
  worker.unref();
  const endTelling = [
    tellLastCalls((calls) => worker.postMessage({ calls })),
    tellStarted((programs) => worker.postMessage({ programs })),
  ];
  return () => {
    clearInterval(timer);
    for (const end of endTelling) end();
    void worker.terminate();
  };
}
