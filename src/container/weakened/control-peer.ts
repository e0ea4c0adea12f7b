import { chmod, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Engine } from '../../engine/engine.ts';
import type { Sha256 } from '../../foundation/digest.ts';
import { AttestationError } from '../../foundation/errors.ts';
import type { RunFlag } from '../../foundation/run-flag.ts';
import { runAuxiliary } from '../auxiliary-run.ts';
import type { RunFolder } from '../run-folder.ts';

export interface ControlPeerOptions {
  /** Of a folder whose profile lets it listen, on the negative controls' network with the peer's address. */
  readonly flags: readonly RunFlag[];
  /** The reference image: another one's Python could report whatever its maker wants. */
  readonly imageId: Sha256;
  /** Its Python. */
  readonly interpreter: string;
  readonly script: string;
  readonly folder: RunFolder;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /** What the peer wrote so far, read by the reader of every OUTPUT. */
  readonly readSeen: () => Promise<string | null>;
}

/** What listens at the other end of a negative control's connection. */
export interface ControlPeer {
  /**
   * Returns whether it saw a connection from this address; waits a little, since the kernel accepts before the peer
   * does.
   */
  readonly saw: (address: string) => Promise<boolean>;
  readonly end: () => Promise<void>;
}

/** It needs as long as a payload to start: part of the caller's time for one, and at least this. */
const READY_MS = 20_000;
const SEEN_MS = 2_000;
const EVERY_MS = 5;

/**
 * Starts the peer, with every other restriction in force, and waits until it listens.
 *
 * @throws AttestationError `control-peer` if it does not listen, or the engine's own error
 */
export async function startControlPeer(engine: Engine, options: ControlPeerOptions): Promise<ControlPeer> {
  const { folder, script, interpreter, readSeen } = options;
  if (!interpreter.startsWith('/'))
    throw new AttestationError(
      'control-peer',
      "The peer of the negative controls' network has no Python: the reference image's ENTRYPOINT does not begin with a program's whole path.",
    );
  const wait = join(folder.input, 'wait');
  const file = join(folder.input, 'peer.py');
  await writeFile(file, script);
  // Whatever the caller's umask, the peer's uid must be able to read it.
  await chmod(file, 0o644);
  await writeFile(wait, '');
  let over = false;
  const run = runAuxiliary(engine, {
    flags: [
      ...options.flags,
      // Its user may listen on a port below 1024, in its own network namespace.
      { flag: '--sysctl', value: 'net.ipv4.ip_unprivileged_port_start=0' },
      { flag: '--entrypoint', value: interpreter },
    ],
    imageId: options.imageId,
    command: ['-I', '/in/peer.py'],
    folder,
    timeoutMs: options.timeoutMs,
    signal: options.signal,
  }).finally(() => {
    over = true;
  });
  // It is awaited at its end. A cancel before that would otherwise end the whole program without cleaning up.
  run.catch(() => undefined);
  const end = async () => {
    await rm(wait, { force: true });
    await run.catch(() => undefined);
  };
  const lines = async () => ((await readSeen()) ?? '').split('\n').slice(0, -1);
  const within = async (limitMs: number, line: string) => {
    for (const until = performance.now() + limitMs; performance.now() < until; await sleep(EVERY_MS)) {
      if ((await lines()).includes(line)) return true;
      if (over) return false;
    }
    return false;
  };
  if (await within(Math.max(READY_MS, options.timeoutMs / 3), 'listening'))
    return { saw: (address) => within(SEEN_MS, address), end };
  await rm(wait, { force: true });
  const ended = await run;
  throw new AttestationError(
    'control-peer',
    `The peer of the negative controls' network did not listen (${ended.ended}, exit code ${ended.exitCode}${ended.engineSaid === '' ? '' : `: ${ended.engineSaid}`}).`,
  );
}
