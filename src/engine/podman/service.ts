import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { systemProgram } from '../../foundation/programs.ts';
import { type Client, limitOf } from '../client.ts';
import { ask, type EngineSocket, type SocketAnswer } from '../engine-socket.ts';

/** Podman's own API, served to this program alone. */
export interface PodmanService {
  readonly socket: EngineSocket;
  /** Podman's own version, as it reports it. */
  readonly version: string;
  readonly stop: () => Promise<void>;
}

/** sockaddr_un's path has 108 bytes with its closing zero (unix(7)). */
const LONGEST_PATH = 107;
const START_LIMIT_MS = 10_000;
const STOP_LIMIT_MS = 2_000;
/**
 * Longer than a build may take. Only for what setpriv cannot end: the moment before its work, a `podman` behind a
 * script.
 */
const IDLE_SECONDS = 900;
/** The first major version whose libpod API has all that is needed. */
const OLDEST = 4;

/**
 * Starts Podman's service on a socket in a private folder. It ends with this program, however that ends: the kernel
 * kills it (prctl(2), PR_SET_PDEATHSIG, which setpriv(1) sets). SIGTERM would not do: a service that gets it in the
 * middle of a request may wait for ever with a lock that every other Podman of the machine then waits for (5.4.2: in
 * one of ten). An answer also shows that Podman is this machine's: a remote client has no service to start.
 *
 * @param folder only this user's
 * @param signal ends the wait for its first answer
 * @returns null if it cannot run: the socket's path is too long, setpriv is missing, Podman is remote, too old or
 *   broken
 */
export async function startPodmanService(
  client: Client,
  folder: string,
  signal?: AbortSignal,
): Promise<PodmanService | null> {
  const path = join(folder, 's');
  if (Buffer.byteLength(path) > LONGEST_PATH) return null;
  const service = [
    ...client.globalArguments,
    'system',
    'service',
    `--time=${IDLE_SECONDS}`,
    `unix://${path}`,
  ];
  const setpriv = await systemProgram('setpriv').catch(() => null);
  if (setpriv === null) return null;
  const words = ['--pdeathsig', 'KILL', client.program, ...service];
  client.onCall?.([setpriv, ...words]);
  const child = spawn(setpriv, words, {
    env: { ...client.environment },
    cwd: folder,
    stdio: 'ignore',
    // A terminal's Ctrl-C is for this program, which still needs the service to end the container.
    detached: true,
  });
  child.unref();
  const ended = endOf(child);
  const stop = () => stopped(child, ended);
  const { onCall, limit } = client;
  const pong = await firstAnswer({ path, prefix: '/libpod', limit }, ended, signal);
  const [version = '', major = '0'] =
    /^(\d{1,3})\.[0-9A-Za-z.-]{1,60}$/.exec(String(pong?.headers['libpod-api-version'] ?? '')) ?? [];
  // Asked in its own API version, so that its answers have the form that its client prints.
  if (pong?.status === 200 && Number(major) >= OLDEST)
    return { socket: { path, prefix: `/v${version}/libpod`, onCall, limit }, version, stop };
  await stop();
  return null;
}

interface Ending {
  over: boolean;
  readonly promise: Promise<void>;
}

function endOf(child: ChildProcess): Ending {
  const promise = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const ending = { over: false, promise };
  void promise.then(() => {
    ending.over = true;
  });
  return ending;
}

/**
 * Signals its whole group: a `podman` that is a script may have the real one as a child. Monitors have their own
 * groups.
 */
function signalAll({ pid }: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch {
    // Gone.
  }
}

/** Podman does not report when it is ready, so it is asked until it answers. */
async function firstAnswer(
  socket: EngineSocket,
  ended: Ending,
  signal: AbortSignal | undefined,
): Promise<SocketAnswer | null> {
  const limit = limitOf(socket, START_LIMIT_MS, signal);
  while (!ended.over && !limit.aborted) {
    const answer = await ask(socket, { method: 'GET', parts: ['_ping'] }, limit).catch(() => null);
    if (answer !== null) return answer;
    await sleep(3);
  }
  return null;
}

async function stopped(child: ChildProcess, ended: Ending): Promise<void> {
  // Else nothing would keep this program running until the service's end is reported.
  child.ref();
  signalAll(child, 'SIGTERM');
  const late = setTimeout(() => signalAll(child, 'SIGKILL'), STOP_LIMIT_MS);
  await ended.promise;
  clearTimeout(late);
}
