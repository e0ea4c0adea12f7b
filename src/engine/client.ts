import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { pipeline, type Readable } from 'node:stream';
import { AttestationError } from '../foundation/errors.ts';
import { systemProgram } from './programs.ts';
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
}

export type OnCall = (words: readonly string[]) => void;

export interface CallOptions {
  /** Kills the client after this many milliseconds (not the container: the caller ends that). */
  readonly timeoutMs?: number;
  /** Ends the client with SIGTERM and kills it only after this many milliseconds, for clients that clean up. */
  readonly graceMs?: number;
  /** How many bytes of stdout and of stderr are kept; the rest is read and dropped, and `truncated` records that. */
  readonly keepBytes?: number;
  readonly signal?: AbortSignal;
  readonly cwd?: string;
  readonly stdin?: Readable | Uint8Array | string;
  /** For a call that may take minutes: its user may watch what it prints. Not with `stdin` or `onStdout`. */
  readonly watched?: true;
  /** Gets stdout as it comes; the result does not keep it then. Its errors end the call. */
  readonly onStdout?: (stdout: Readable) => Promise<void>;
  /** Gets stderr as it comes, in addition to what is kept of it. */
  readonly onStderr?: (bytes: Uint8Array) => void;
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
 * @throws AttestationError `engine-unreachable` if the program cannot be started at all
 */
export async function call(
  client: Client,
  args: readonly string[],
  options: CallOptions = {},
): Promise<CallResult> {
  const timeout = AbortSignal.timeout(options.timeoutMs ?? DEFAULT_TIMEOUT_MS);
  const stop = options.signal ? AbortSignal.any([timeout, options.signal]) : timeout;
  const words = [...client.globalArguments, ...args];
  const program = await pathOf(client);
  client.onCall?.([program, ...words]);
  const keep = options.keepBytes ?? DEFAULT_KEEP_BYTES;
  const start: Start = { client, program, words, stop, stdout: new Kept(keep), stderr: new Kept(keep) };
  const { watchedRun } = client;
  const exitCode =
    options.watched && watchedRun !== undefined
      ? await watch(start, watchedRun, options)
      : await direct(start, options);
  return {
    exitCode,
    stdout: start.stdout.text(),
    stderr: start.stderr.text(),
    truncated: start.stdout.truncated || start.stderr.truncated,
    timedOut: timeout.aborted && exitCode !== 0,
  };
}

/** A call that is about to be made, and where what it prints is kept. */
interface Start {
  readonly client: Client;
  readonly program: string;
  readonly words: readonly string[];
  readonly stop: AbortSignal;
  readonly stdout: Kept;
  readonly stderr: Kept;
}

/** Makes the call, and returns its exit code; null when a signal ended it. */
async function direct(start: Start, options: CallOptions): Promise<number | null> {
  const { client, program, words, stop, stdout, stderr } = start;
  const child = spawn(program, words, {
    env: { ...client.environment },
    cwd: folderOf(client, options),
    shell: false,
    stdio: [options.stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    signal: stop,
    killSignal: options.graceMs === undefined ? 'SIGKILL' : 'SIGTERM',
  });
  const kill = () => void setTimeout(() => child.kill('SIGKILL'), options.graceMs ?? 0).unref();
  stop.addEventListener('abort', kill);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', (error: NodeJS.ErrnoException) =>
      isAbort(error) ? undefined : reject(notStarted(client, error)),
    );
    child.once('close', (code) => resolve(code));
  });
  if (child.stdin) feed(child.stdin, options.stdin);
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr.add(chunk);
    options.onStderr?.(chunk);
  });
  let streaming: Promise<void> = Promise.resolve();
  if (options.onStdout && child.stdout) {
    // A consumer that fails must not leave the client blocked on a full pipe.
    streaming = options.onStdout(child.stdout).catch((error: unknown) => {
      child.kill('SIGKILL');
      throw error;
    });
  } else {
    child.stdout?.on('data', (chunk: Buffer) => stdout.add(chunk));
  }
  try {
    const [exitCode] = await Promise.all([ended, streaming]);
    return exitCode;
  } finally {
    // A time limit's signal would keep what the client was given and what it wrote until the time is over.
    stop.removeEventListener('abort', kill);
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
    throw notStarted(client, error);
  });
}

function folderOf({ folder }: Client, { cwd }: CallOptions): string | undefined {
  return cwd ?? (folder !== undefined && existsSync(folder) ? folder : undefined);
}

/** Returns the program's absolute path; no PATH is ever searched. */
async function pathOf(client: Client): Promise<string> {
  if (isAbsolute(client.program)) return client.program;
  const path = await systemProgram(client.program);
  if (path !== null) return path;
  throw notStarted(client, Object.assign(new Error('not in a folder of the system'), { code: 'ENOENT' }));
}

/** The first `limit` bytes of a stream; what comes after is counted as dropped. */
class Kept {
  private readonly chunks: Buffer[] = [];
  private size = 0;
  private readonly limit: number;
  truncated = false;

  constructor(limit: number) {
    this.limit = limit;
  }

  add(chunk: Buffer): void {
    const room = this.limit - this.size;
    if (chunk.length > room) this.truncated = true;
    if (room <= 0) return;
    const part = chunk.length > room ? chunk.subarray(0, room) : chunk;
    this.chunks.push(part);
    this.size += part.length;
  }

  text(): string {
    return Buffer.concat(this.chunks).toString('utf8');
  }
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

function notStarted(client: Client, cause: NodeJS.ErrnoException): AttestationError {
  return new AttestationError(
    'engine-unreachable',
    `${client.program} could not be started (${cause.code ?? 'unknown error'}).`,
    { advice: 'Install Docker or Podman.', cause },
  );
}
