import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { pipeline, type Readable } from 'node:stream';
import { after, firstOf } from '../foundation/abort-signals.ts';
import { AttestationError } from '../foundation/errors.ts';
import { goesOn, type Removal } from '../foundation/goes-on.ts';
import { wordsOfBeginning } from '../foundation/hidden-logins.ts';
import { KeptBytes } from '../foundation/kept-bytes.ts';
import { systemProgram } from '../foundation/programs.ts';
import type { WatchedRun } from './watched.ts';

/**
 * An engine's command-line client: the program, the arguments that every call begins with, and its whole environment.
 * It inherits nothing of this process's environment (contract §3: engines put proxies and more into containers by
 * themselves), and no shell starts it.
 */
export interface Client {
  /** An absolute path, or the name of one of the system's programs (programs.ts). */
  readonly program: string;
  readonly globalArguments: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** Runs in this folder, or in this program's own if that folder is gone. */
  readonly folder?: string;
  /** Gets the program and the arguments of each call, before the call is made. */
  readonly onCall?: OnCall | undefined;
  /** Runs calls that are `watched`; without it they run like every other call. */
  readonly watchedRun?: WatchedRun | undefined;
  /** Limits each call; without it time alone does. */
  readonly limit?: CallLimit | undefined;
}

/**
 * Returns a signal that is aborted when a call has taken that many milliseconds; or before, with an AttestationError, when it is
 * known what the engine waits for.
 */
export type CallLimit = (ms: number) => AbortSignal;

/** Returns a signal that is aborted when that time is over, or before ({@link CallLimit}), or when the given one is. */
export function limitOf(
  { limit }: { readonly limit?: CallLimit | undefined },
  ms: number,
  signal?: AbortSignal,
): AbortSignal {
  const own = limit?.(ms) ?? after(ms);
  return signal === undefined ? own : firstOf(own, signal);
}

export type OnCall = (words: readonly string[]) => void;

export interface CallOptions {
  /** Kills the client after this many milliseconds (not the container: the caller ends that). */
  readonly timeoutMs?: number;
  /** Ends the client with SIGTERM and kills it only after this many milliseconds, for clients that clean up. */
  readonly graceMs?: number;
  /** How many bytes of stdout and of stderr are kept; the rest is read and dropped, and `truncated` records that. */
  readonly keepBytes?: number;
  readonly signal?: AbortSignal | undefined;
  readonly cwd?: string;
  readonly stdin?: Readable | Uint8Array | string;
  /** For a call that may take minutes: its user may watch what it prints. Not with `stdin` or `onStdout`. */
  readonly watched?: true;
  /** Gets stdout as it comes; the result does not keep it then. Its errors end the call. */
  readonly onStdout?: (stdout: Readable) => Promise<void>;
  /** Gets stderr as it comes, in addition to what is kept of it; the client waits for it. */
  readonly onStderr?: (bytes: Uint8Array) => Promise<void>;
}

export interface CallResult {
  /** The client's exit code; `null` when a signal (ours included) ended it. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly truncated: boolean;
  readonly timedOut: boolean;
}

const DEFAULT_TIMEOUT_MS = 120_000;
const DEFAULT_KEEP_BYTES = 4 * 1024 * 1024;

/**
 * Calls an engine's client and waits for its end, whatever its exit code.
 *
 * It uses node's own spawn: a hung engine needs a time limit, a flooding payload a bound on what is kept, and an
 * image's files are a binary stream. The client's {@link WatchedRun} makes a `watched` call, within the same limit and
 * bound.
 *
 * @throws AttestationError `engine-unreachable` if the program cannot be started at all, `engine-locked` if its engine waits for
 *   another's lock
 */
export async function call(
  client: Client,
  args: readonly string[],
  options: CallOptions = {},
): Promise<CallResult> {
  const timeout = limitOf(client, options.timeoutMs ?? DEFAULT_TIMEOUT_MS);
  const stop = options.signal ? firstOf(timeout, options.signal) : timeout;
  const words = [...client.globalArguments, ...args];
  const program = await pathOf(client);
  client.onCall?.([program, ...words]);
  const keep = options.keepBytes ?? DEFAULT_KEEP_BYTES;
  const start: Start = {
    client,
    program,
    words,
    stop,
    stdout: new KeptBytes(keep),
    stderr: new KeptBytes(keep),
  };
  const { watchedRun } = client;
  const exitCode =
    options.watched && watchedRun !== undefined
      ? await watch(start, watchedRun, options)
      : await direct(start, options);
  if (exitCode === null && timeout.reason instanceof AttestationError) throw timeout.reason;
  return {
    exitCode,
    stdout: start.stdout.bytes().toString('utf8'),
    stderr: beginningOf(start.stderr),
    truncated: start.stdout.truncated || start.stderr.truncated,
    timedOut: timeout.aborted && exitCode !== 0,
  };
}

/** Of a program's messages, which errors show. */
function beginningOf(kept: KeptBytes): string {
  const text = kept.bytes().toString('utf8');
  return kept.truncated ? wordsOfBeginning(text) : text;
}

/**
 * Makes a call that removes something, and goes on alone if it still works when the time is over.
 *
 * @param mostMs how long to wait, in milliseconds
 * @throws AttestationError `engine-unreachable` if the system has no such program
 */
export async function callThatGoesOn(
  client: Client,
  args: readonly string[],
  mostMs: number,
): Promise<Removal> {
  const words = [...client.globalArguments, ...args];
  const program = await pathOf(client);
  client.onCall?.([program, ...words]);
  return goesOn(program, words, client.environment, mostMs);
}

/** A call that is about to be made, and where what it prints is kept. */
interface Start {
  readonly client: Client;
  readonly program: string;
  readonly words: readonly string[];
  readonly stop: AbortSignal;
  readonly stdout: KeptBytes;
  readonly stderr: KeptBytes;
}

/** Makes the call, and returns its exit code; null when a signal ended it. */
async function direct(start: Start, options: CallOptions): Promise<number | null> {
  const { client, program, words, stop, stdout, stderr } = start;
  const child = spawn(program, words, {
    env: { ...client.environment },
    cwd: folderOf(client, options),
    shell: false,
    stdio: [options.stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    // A terminal's Ctrl-C is for this program: a client that it ends in the middle leaves what nobody can name.
    detached: true,
    signal: stop,
    killSignal: options.graceMs === undefined ? 'SIGKILL' : 'SIGTERM',
  });
  const kill = () => void setTimeout(() => child.kill('SIGKILL'), options.graceMs ?? 0).unref();
  stop.addEventListener('abort', kill);
  const forget = endsWithProgram(child);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', (error: NodeJS.ErrnoException) =>
      isAbort(error) ? undefined : reject(notStarted(client.program, error)),
    );
    child.once('close', (code) => resolve(code));
  });
  if (child.stdin) feed(child.stdin, options.stdin);
  const { onStdout, onStderr } = options;
  const consumed = [
    consume(child.stdout, stdout, onStdout),
    consume(child.stderr, stderr, onStderr && ((stream) => pass(stream, stderr, onStderr))),
  ].map((each) =>
    each.catch((error: unknown) => {
      // A consumer that fails must not leave the client blocked on a full pipe.
      child.kill('SIGKILL');
      throw error;
    }),
  );
  try {
    const [exitCode] = await Promise.all([ended, ...consumed]);
    return exitCode;
  } finally {
    // A time limit's signal would keep what the client was given and what it wrote until the time is over.
    stop.removeEventListener('abort', kill);
    forget();
  }
}

/** The clients that run. Nothing else would end one, with its private folder gone, once this program has ended. */
const running = new Set<ChildProcess>();

function endsWithProgram(child: ChildProcess): () => void {
  if (running.size === 0) process.on('exit', endRunning);
  running.add(child);
  return () => {
    running.delete(child);
    if (running.size === 0) process.off('exit', endRunning);
  };
}

/** Each is the first of a group of its own: a client may be a script. */
function endRunning(): void {
  for (const { pid } of running) {
    try {
      if (pid !== undefined) process.kill(-pid, 'SIGKILL');
    } catch {
      // It has ended.
    }
  }
}

type Consumer = (stream: Readable) => Promise<void>;

/** Gives a stream to its consumer; without one its beginning is kept. */
async function consume(stream: Readable | null, kept: KeptBytes, consumer?: Consumer): Promise<void> {
  if (consumer === undefined) stream?.on('data', (piece: Buffer) => kept.add(piece));
  else if (stream !== null) await consumer(stream);
}

/** Keeps a stream's beginning, and passes all of it on; the client waits for a reader that is slow. */
async function pass(
  stream: Readable,
  kept: KeptBytes,
  onPiece: (bytes: Uint8Array) => Promise<void>,
): Promise<void> {
  for await (const piece of stream as AsyncIterable<Buffer>) {
    kept.add(piece);
    await onPiece(piece);
  }
}

/** Makes the call where its user sees what it prints. */
function watch(start: Start, run: WatchedRun, options: CallOptions): Promise<number | null> {
  const { client, program, words, stop, stdout, stderr } = start;
  return run({
    ...{ program, words, environment: client.environment, folder: folderOf(client, options) },
    ...{ stop, graceMs: options.graceMs ?? 0 },
    onStdout: (chunk) => stdout.add(chunk),
    onStderr: (chunk) => stderr.add(chunk),
  }).catch((error: NodeJS.ErrnoException) => {
    throw notStarted(client.program, error);
  });
}

/** Never the folder in which this program was started, which may be a hostile repository: apt takes a link there for a folder of its own. */
function folderOf({ folder }: Client, { cwd }: CallOptions): string {
  return cwd ?? (folder !== undefined && existsSync(folder) ? folder : '/');
}

/** Returns the program's absolute path; no PATH is ever searched. */
export async function pathOf(client: Client): Promise<string> {
  if (isAbsolute(client.program)) return client.program;
  const path = await systemProgram(client.program);
  if (path !== null) return path;
  throw notStarted(
    client.program,
    Object.assign(new Error('not in a folder of the system'), { code: 'ENOENT' }),
  );
}

function feed(stdin: NodeJS.WritableStream, input: CallOptions['stdin']): void {
  // The client may end before it has read everything; its exit code decides, and the broken pipe does not matter.
  stdin.on('error', () => undefined);
  if (input === undefined) return;
  if (typeof input === 'string' || input instanceof Uint8Array) stdin.end(input);
  else pipeline(input, stdin, () => undefined);
}

function isAbort(error: NodeJS.ErrnoException): boolean {
  return error.name === 'AbortError' || error.name === 'TimeoutError';
}

/** What helps where a program is there and does not start (errno(3)). */
const SHORT_OF: Readonly<Record<string, string>> = {
  EMFILE: 'Let this process open more files (ulimit -n).',
  ENFILE: 'Close files of other programs: the machine can open no more.',
  EAGAIN: 'Let this user start more processes (ulimit -u).',
  ENOMEM: 'Free memory: the machine has none left for another process.',
};

/** Says why a program could not be started (`engine-unreachable`). */
export function notStarted(program: string, cause: NodeJS.ErrnoException): AttestationError {
  const code = cause.code ?? 'unknown error';
  const advice = SHORT_OF[code] ?? 'Install Docker or Podman.';
  return new AttestationError('engine-unreachable', `${program} could not be started (${code}).`, {
    advice,
    cause,
  });
}
