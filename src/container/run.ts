import { randomBytes } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { call } from '../engine/client.ts';
import type { ContainerSnapshot, Engine } from '../engine/engine.ts';
import { failedCall } from '../engine/failed-call.ts';
import { removeAtForcedEnd } from '../engine/last-removal.ts';
import { removeContainer } from '../engine/remove-container.ts';
import type { Sha256 } from '../foundation/digest.ts';
import { AttestationError } from '../foundation/errors.ts';
import type { RunFlag } from '../foundation/run-flag.ts';
import { settled } from '../foundation/settled.ts';
import type { RootFacts } from '../probes/inventory/facts.ts';
import { GATE, shutGate } from './gate.ts';
import { processIds } from './processes.ts';
import { toArguments } from './run-arguments.ts';
import type { RunFolder } from './run-folder.ts';
import { type CreatedHere, type StartedRun, type StartOptions, startContainer } from './start.ts';

/** What one run was and what the host saw of it. The payload's own lines are still in OUTPUT, unread. */
export interface SandboxRun extends StartedRun {
  readonly arguments: readonly string[];
  readonly view: ContainerSnapshot;
  /** The container's files compared with its image's, before it started. */
  readonly root: RootFacts;
}

/** What is known of it before it starts. */
export type CreatedRun = Pick<SandboxRun, 'arguments' | 'view' | 'root'>;

export interface SandboxRunOptions extends Omit<StartOptions, 'watchEnd'> {
  readonly flags: readonly RunFlag[];
  readonly imageId: Sha256;
  /** Compares the created container's files with its image's. */
  readonly rootOf: (containerId: string) => Promise<RootFacts>;
  /** The arguments after the image; without it, and unsealed, the image's own command runs. */
  readonly command?: readonly string[];
  /** Gets what the engine holds before anything runs; it ends the run by throwing. */
  readonly beforeStart?: (seen: CreatedRun) => void | Promise<void>;
}

/**
 * Runs a sandbox: create by image id → read what the engine holds → start → read what the kernel reports, while the
 * payload waits at the gate → wait → remove. The payload has no influence on any of it, and the container is gone
 * afterwards, whatever happens.
 *
 * @throws AttestationError when the engine refuses or stops, when OUTPUT is not what the container sees, or `cancelled`
 */
export async function runSandbox(engine: Engine, options: SandboxRunOptions): Promise<SandboxRun> {
  const args = toArguments(options.flags, options.imageId, options.command ?? options.seal?.command);
  await options.helperKill?.prepare(options.signal);
  const created = await createContainer(engine, args, options.folder, options.workload === undefined);
  const { id } = created;
  let clean = false;
  try {
    // The canary is gone before anything of the payload's can run.
    const seen = seesOurOutput(engine, id, options.folder);
    // No engine call is still under way when the first failure is reported.
    const [, view] = await settled([seen, engine.snapshot(id)]);
    // Alone: Podman answers nothing else about a container while it shows its files.
    const root = await options.rootOf(id);
    await options.beforeStart?.({ arguments: ['create', ...args], view, root });
    const started = await startContainer(engine, created, view.container, { ...options, watchEnd: true });
    clean = endedPlainly(started);
    return { arguments: ['create', ...args], view, root, ...started };
  } finally {
    // After a plain end --rm has removed it; otherwise it may still run.
    if (!clean) await removeContainer(engine, options.folder.name, id);
    created.forget();
  }
}

/**
 * Returns whether --rm has removed the container. If the engine drops the attach stream, the exit code looks like a
 * failed payload's; and an engine that reports 0 for a container that nobody saw run may never have started it.
 */
export function endedPlainly({
  ended,
  exitCode,
  kernel,
}: Pick<SandboxRun, 'ended' | 'exitCode' | 'kernel'>): boolean {
  return ended === 'exited' && exitCode === 0 && kernel.gate !== 'missed';
}

/**
 * Creates a container with its gate shut; removes a half-made one by the name that only this run has.
 *
 * @param gated whether there is a gate
 */
export async function createContainer(
  engine: Engine,
  args: readonly string[],
  folder: RunFolder,
  gated = true,
): Promise<CreatedHere> {
  if (gated) await shutGate(folder.input, GATE);
  const forgetName = await removeAtForcedEnd(engine, folder.name);
  const before = processIds();
  const result = await call(engine.client, ['create', ...args], { timeoutMs: 60_000 });
  const id = result.stdout.trim();
  if (result.exitCode === 0 && /^[0-9a-f]{64}$/.test(id)) {
    const forget = await removeAtForcedEnd(engine, id);
    forgetName();
    return { id, before, forget };
  }
  await removeContainer(engine, folder.name);
  forgetName();
  throw failedCall(`${engine.name} create`, result.stderr || result.stdout, result.timedOut);
}

/**
 * Checks that the container's /out is the folder that we made: a nonce written there is read back through the engine.
 * An engine on another host, or one that maps paths (desktop machines, remote contexts), does not see it.
 */
async function seesOurOutput(engine: Engine, id: string, folder: RunFolder): Promise<void> {
  const name = `.canary-${randomBytes(8).toString('hex')}`;
  const nonce = randomBytes(16).toString('hex');
  const path = join(folder.output, name);
  await writeFile(path, nonce, { mode: 0o644, flag: 'wx' });
  try {
    // A tar of one small file holds the nonce unchanged.
    const seen = await engine.calls.copyOut(id, `/out/${name}`, 64 * 1024);
    if (seen?.includes(nonce) !== true) {
      throw new AttestationError(
        'engine-not-local',
        "A file written into OUTPUT is not seen in the container's /out, so the engine does not mount this machine's folders.",
      );
    }
  } finally {
    await rm(path, { force: true });
  }
}
