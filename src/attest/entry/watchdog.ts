import { constants } from 'node:os';
import { Worker } from 'node:worker_threads';
import { ENDING_SIGNALS } from '../../foundation/ending-signals.ts';

/**
 * When a program that no longer answers is ended. Node runs signal handlers between two pieces of work, so a piece that
 * does not end would keep SIGTERM waiting forever.
 */
export interface WatchdogLimits {
  /** Processor time, in milliseconds, that the main thread may use for one piece of work. */
  readonly computingMs: number;
  /** Time, in milliseconds, that one piece may take in total: an answer of a file system may never come. */
  readonly waitingMs: number;
  /**
   * The processor time, in milliseconds, of the fixed loop in `timesSlower` on a machine for which the two limits are
   * meant. A slower machine gets proportionally more time, at most `MOST_TIMES_SLOWER` times.
   */
  readonly speedTestMs: number;
}

/**
 * Signals must end everything within five seconds, of which the watchdog's own turns and its loop may take one and a
 * half. It counts processor time, so that a busy machine, or one that was asleep, does not look like a program that
 * hangs. No piece of work here takes a third of a second on the machine that the loop takes 45 ms on; one that is ten
 * times slower still has the five seconds.
 */
export const WATCHDOG_LIMITS: WatchdogLimits = { computingMs: 3_500, waitingMs: 15_000, speedTestMs: 450 };

/** An emulated machine on a busy host was 70 times slower than the one that the loop takes 45 ms on. */
const MOST_TIMES_SLOWER = 11;

const BEAT_MS = 250;
/** How many turns a signal may wait for a system call of the main thread: one that waits for a file system lets none come. */
const MOST_PENDING = 12;
/** {@link ENDING_SIGNALS} as a set of bits (proc(5), ShdPnd). */
const ENDING_BITS = ENDING_SIGNALS.reduce(
  (bits, name) => bits | (1n << BigInt(constants.signals[name] - 1)),
  0n,
);

/**
 * Ends this program and its child processes with SIGKILL when its main thread stops answering. What it then leaves is
 * what a killed program leaves: the Action's post step or `doctor --clean` removes it.
 *
 * @returns ends the watch
 */
export function watchMainThread(limits: WatchdogLimits = WATCHDOG_LIMITS): () => void {
  const beats = new Int32Array(new SharedArrayBuffer(4));
  const timer = setInterval(() => Atomics.add(beats, 0, 1), BEAT_MS).unref();
  const worker = new Worker(WATCH, {
    eval: true,
    env: {},
    execArgv: [],
    workerData: {
      ...{ beats, beatMs: BEAT_MS, pid: process.pid, mostTimesSlower: MOST_TIMES_SLOWER },
      ...{ mostPending: MOST_PENDING, endingBits: ENDING_BITS, ...limits },
    },
    resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 2 },
  });
  // Without the watchdog the program works as before.
  worker.on('error', () => undefined);
  worker.unref();
  return () => {
    clearInterval(timer);
    void worker.terminate();
  };
}

/**
 * The watching thread. It counts its own turns, not the clock's time: when machine or process slept, both threads did.
 * Processor time of the main thread: fields 14 and 15 of /proc/PID/task/TID/stat, in hundredths of a second (proc(5)).
 */
const WATCH = `
const { readFileSync, readdirSync, writeSync } = require('node:fs');
const { workerData } = require('node:worker_threads');
const { beats, beatMs, pid, computingMs, waitingMs, speedTestMs, mostTimesSlower, mostPending, endingBits } = workerData;
/** Whether a signal that ends the program waits for its main thread. */
function isPending() {
  try {
    const status = readFileSync('/proc/self/task/' + pid + '/status', 'latin1');
    const bits = [...status.matchAll(/^(?:SigPnd|ShdPnd):\\t([0-9a-f]+)$/gm)].map(([, word]) => BigInt('0x' + word));
    return bits.some((each) => (each & endingBits) !== 0n);
  } catch {
    return false;
  }
}
/** How many times slower this machine is now than the one for which the limits are meant. */
function timesSlower() {
  const began = processorMs('/proc/thread-self/stat');
  let value = 1;
  for (let turn = 0; turn < 4e7; turn += 1) value = (Math.imul(value, 1103515245) + 12345) | 0;
  // The value is used, so that the compiler cannot leave the loop out.
  const took = value === 0 ? 0 : processorMs('/proc/thread-self/stat') - began;
  return Math.min(Math.max(took / speedTestMs, 1), mostTimesSlower);
}
function processorMs(thread) {
  try {
    const stat = readFileSync(thread, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return 0;
  }
}
const mainMs = () => processorMs('/proc/self/task/' + pid + '/stat');
function children() {
  try {
    return readdirSync('/proc/self/task').flatMap((task) =>
      readFileSync('/proc/self/task/' + task + '/children', 'latin1').split(' ').filter((word) => word !== '').map(Number),
    );
  } catch {
    return [];
  }
}
let last = -1;
let since = 0;
let turns = 0;
let slower = 1;
let pending = 0;
setInterval(() => {
  const now = Atomics.load(beats, 0);
  if (now !== last) {
    last = now;
    since = mainMs();
    turns = 0;
    slower = 1;
    pending = 0;
    return;
  }
  turns += 1;
  pending = isPending() ? pending + 1 : 0;
  const within = () => mainMs() - since < computingMs * slower && turns * beatMs < waitingMs * slower;
  if (pending < mostPending) {
    if (within()) return;
    slower = Math.max(slower, timesSlower());
    if (within()) return;
  }
  try {
    writeSync(2, 'sandbox-attestation: This program stopped answering and was ended. sandbox-attestation doctor --clean removes its orphans.\\n');
  } catch {}
  for (const child of children()) {
    try { process.kill(child, 'SIGKILL'); } catch {}
  }
  process.kill(pid, 'SIGKILL');
}, beatMs);
`;
