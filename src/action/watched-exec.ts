import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { setTimeout as sleep } from 'node:timers/promises';
import { exec } from '@actions/exec';
import type { WatchedCall, WatchedRun } from '../attest/run-context.ts';
import { ShownOutput } from './shown-output.ts';

/** Where node publishes each process that it makes (nodejs.org/api/diagnostics_channel.html, built-in channels). */
const CHANNEL = 'child_process';
/**
 * After SIGKILL a program is gone at once; its orphans may hold its output open, for which the package waits ten
 * seconds.
 */
const GONE_MS = 15_000;

/** The part of node's ChildProcess that is used here. */
interface Started {
  readonly spawnargs: readonly string[] | undefined;
  readonly stdin: { destroy(): unknown } | null;
  kill(signal: 'SIGTERM' | 'SIGKILL'): boolean;
  once(event: 'spawn', listener: () => void): unknown;
}

/**
 * Runs long calls through @actions/exec, and shows their output line by line. The package has no time limit and cannot
 * end what it started, so this takes the process from node's own channel of processes and ends it.
 */
export function watchedExec(show: (line: string) => void): WatchedRun {
  return async (call) => {
    if (call.stop.aborted) return null;
    const output = new ShownOutput(show);
    const over = new AbortController();
    const release = endWhenStopped(call, over.signal);
    try {
      return await Promise.race([run(call, output), goneAfter(call, over.signal)]);
    } finally {
      over.abort();
      release();
      output.end();
    }
  };
}

function run(call: WatchedCall, output: ShownOutput): Promise<number | null> {
  const { program, words, environment, folder } = call;
  const taking = (keep: (chunk: Buffer) => void, stream: 'stdout' | 'stderr') => (chunk: Buffer) => {
    // The package appends this chunk to a line without a bound, so the chunk is replaced by a line's end.
    const own = Buffer.from(chunk);
    chunk[chunk.length - 1] = 0x0a;
    keep(own);
    output.add(stream, own);
  };
  return exec(`"${program.replace(/["\\]/g, '\\$&')}"`, [...words], {
    env: { ...environment },
    ...(folder === undefined ? {} : { cwd: folder }),
    // Shown here, escaped: what a build prints may be a command to the runner.
    silent: true,
    ignoreReturnCode: true,
    listeners: { stdout: taking(call.onStdout, 'stdout'), stderr: taking(call.onStderr, 'stderr') },
  });
}

/** Ends the call's process when it must stop, even if the process starts only then. */
function endWhenStopped({ program, words, stop, graceMs }: WatchedCall, over: AbortSignal): () => void {
  const started: Started[] = [];
  const end = () => {
    for (const each of started) each.kill('SIGTERM');
    setTimeout(() => {
      if (!over.aborted) for (const each of started) each.kill('SIGKILL');
    }, graceMs).unref();
  };
  const onProcess = (message: unknown) => {
    const { process: made } = message as { readonly process: Started };
    made.once('spawn', () => {
      if ([...(made.spawnargs ?? [])].join('\0') !== [program, ...words].join('\0')) return;
      // No input. The package’s own option for it writes to a program that may have ended, which nothing would catch.
      made.stdin?.destroy();
      started.push(made);
      if (stop.aborted) end();
    });
  };
  subscribe(CHANNEL, onProcess);
  stop.addEventListener('abort', end, { once: true, signal: over });
  return () => unsubscribe(CHANNEL, onProcess);
}

/** Rejects if the process does not end after it was killed. Without a stop it never does. */
async function goneAfter({ stop, graceMs }: WatchedCall, over: AbortSignal): Promise<null> {
  await new Promise<void>((resolve) =>
    stop.addEventListener('abort', () => resolve(), { once: true, signal: over }),
  );
  await sleep(graceMs + GONE_MS, undefined, { signal: over }).catch(() => undefined);
  return null;
}
