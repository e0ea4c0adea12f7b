import { spawn } from 'node:child_process';
import { readlink } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '../../engine/client.ts';
import { systemProgram } from '../../engine/programs.ts';
import { AttestationError } from '../../foundation/errors.ts';

/** A network namespace that this program holds, and how a client is called inside it. */
export interface OwnNetworkNamespace {
  readonly inside: (client: Client) => Client;
  readonly leave: () => Promise<void>;
}

const LIMIT_MS = 5_000;

/**
 * Makes a network namespace (unshare(1)) held by a process that ends with this one, however this one ends: it waits for
 * the end of its standard input, which the kernel closes.
 *
 * @throws AttestationError `network-namespace` if this user may not, or the tools are missing
 */
export async function ownNetworkNamespace(): Promise<OwnNetworkNamespace> {
  const [unshare, nsenter, cat] = await Promise.all(['unshare', 'nsenter', 'cat'].map(systemProgram));
  if (!unshare || !nsenter || !cat) throw notMade();
  const holder = spawn(unshare, ['--net', cat], {
    env: {},
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const ended = new Promise<void>((resolve) => {
    holder.once('exit', () => resolve());
    holder.once('error', () => resolve());
  });
  const leave = async () => {
    holder.stdin.destroy();
    await ended;
  };
  holder.stdin.on('error', () => undefined);
  if (!(await isOther(holder.pid, ended))) {
    await leave();
    throw notMade();
  }
  const file = `/proc/${holder.pid}/ns/net`;
  return {
    inside: (client) => ({
      ...client,
      program: nsenter,
      globalArguments: [`--net=${file}`, client.program, ...client.globalArguments],
    }),
    leave,
  };
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
