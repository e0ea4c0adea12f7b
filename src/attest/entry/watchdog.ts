import { Worker } from 'node:worker_threads';

/**
 * When a program that no longer answers is ended. Node runs signal handlers between two pieces of work, so that one piece
 * that does not end would keep SIGTERM waiting for ever.
 */
export interface WatchdogLimits {
  /** Processor time, in milliseconds, that the main thread may take for one piece of work. */
  readonly computingMs: number;
  /** Time, in milliseconds, that one piece may take in all: an answer of a file system may never come. */
  readonly waitingMs: number;
}

/**
 * Signals have to end everything within five seconds. Time on the processor counts, so that neither a busy machine nor one
 * that was asleep looks like a program that hangs; no piece of work here takes a tenth of it.
 */
export const WATCHDOG_LIMITS: WatchdogLimits = { computingMs: 4_000, waitingMs: 30_000 };

const BEAT_MS = 250;

/**
 * Ends this program and its child processes with SIGKILL when its main thread stops answering. What it leaves then is what
 * a killed program leaves: the Action's post step or `doctor --clean` removes it.
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
    workerData: { beats, beatMs: BEAT_MS, pid: process.pid, ...limits },
    resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 2 },
  });
  // Without a watch the program does all that it did before.
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
const { beats, beatMs, pid, computingMs, waitingMs } = workerData;
function processorMs() {
  try {
    const stat = readFileSync('/proc/self/task/' + pid + '/stat', 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return 0;
  }
}
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
setInterval(() => {
  const now = Atomics.load(beats, 0);
  if (now !== last) {
    last = now;
    since = processorMs();
    turns = 0;
    return;
  }
  turns += 1;
  if (processorMs() - since < computingMs && turns * beatMs < waitingMs) return;
  try {
    writeSync(2, 'sandbox-attestation: This program stopped answering and was ended. sandbox-attestation doctor --clean removes what it left.\\n');
  } catch {}
  for (const child of children()) {
    try { process.kill(child, 'SIGKILL'); } catch {}
  }
  process.kill(pid, 'SIGKILL');
}, beatMs);
`;
