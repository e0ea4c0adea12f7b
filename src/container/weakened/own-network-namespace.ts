import { spawn } from 'node:child_process';
import { type FileHandle, open, readlink } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '../../engine/client.ts';
import { AttestationError } from '../../foundation/errors.ts';
import { systemProgram } from '../../foundation/programs.ts';

/** A network namespace that this program holds, and how a client is called inside it. */
export interface OwnNetworkNamespace {
  readonly inside: (client: Client) => Client;
  readonly leave: () => Promise<void>;
}

const LIMIT_MS = 5_000;

/**
 * Makes a network namespace (unshare(1)) that ends with this program, however that ends: it has no process, and is only
 * open here. Nobody can take that away with a signal, as a terminal's Ctrl-C would a process, and no number can come to
 * name another namespace.
 *
 * @throws AttestationError `network-namespace` if this user may not, or the tools are missing
 */
export async function ownNetworkNamespace(): Promise<OwnNetworkNamespace> {
  const [unshare, nsenter, cat] = await Promise.all(['unshare', 'nsenter', 'cat'].map(systemProgram));
  if (!unshare || !nsenter || !cat) throw notMade();
  const namespace = await opened(unshare, cat);
  if (namespace === null) throw notMade();
  return {
    inside: (client) => ({
      ...client,
      program: nsenter,
      globalArguments: [
        `--net=/proc/${process.pid}/fd/${namespace.fd}`,
        client.program,
        ...client.globalArguments,
      ],
    }),
    leave: () => namespace.close(),
  };
}

/** Opens the namespace of a process that waits for the end of its standard input, and ends the process. */
async function opened(unshare: string, cat: string): Promise<FileHandle | null> {
  const holder = spawn(unshare, ['--net', cat], {
    env: {},
    cwd: '/',
    stdio: ['pipe', 'ignore', 'ignore'],
    // A terminal's Ctrl-C is for this program alone.
    detached: true,
  });
  const ended = new Promise<void>((resolve) => {
    holder.once('exit', () => resolve());
    holder.once('error', () => resolve());
  });
  holder.stdin.on('error', () => undefined);
  const isMade = await isOther(holder.pid, ended);
  const namespace = isMade ? await open(`/proc/${holder.pid}/ns/net`).catch(() => null) : null;
  holder.stdin.destroy();
  await ended;
  return namespace;
}

function notMade(): AttestationError {
  return new AttestationError(
    'network-namespace',
    'No network namespace could be made for the negative control that needs a network.',
  );
}

/** Until unshare has done its work the process is in this program's own namespace. */
async function isOther(pid: number | undefined, ended: Promise<void>): Promise<boolean> {
  let over = pid === undefined;
  void ended.then(() => {
    over = true;
  });
  const own = await readlink('/proc/self/ns/net').catch(() => '');
  for (const until = performance.now() + LIMIT_MS; !over && performance.now() < until; ) {
    const other = await readlink(`/proc/${pid}/ns/net`).catch(() => own);
    if (other !== own) return true;
    await sleep(2);
  }
  return false;
}
