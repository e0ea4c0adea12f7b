import type { Engine } from '../engine/engine.ts';
import { removeContainer } from '../engine/remove-container.ts';
import type { Sha256 } from '../foundation/digest.ts';
import type { RunFlag } from '../foundation/run-flag.ts';
import type { ContainerFacts } from '../probes/host-facts.ts';
import type { KernelFacts } from '../probes/kernel/facts.ts';
import type { SealFacts } from '../probes/seal/facts.ts';
import type { NormalisedProfile } from '../seccomp/profile.ts';
import type { HelperKill } from './helper-kill.ts';
import { createContainer, endedPlainly } from './run.ts';
import { toArguments } from './run-arguments.ts';
import type { RunFolder } from './run-folder.ts';
import type { SealPlan } from './seal.ts';
import { type RunEnd, startContainer } from './start.ts';

/** An auxiliary run: a negative control, a peer, the posture. It has a folder, a name and a staged INPUT of its own. */
export interface SideRunOptions {
  /** As `planRun` plans them for this run's own folder, weakened or not. */
  readonly flags: readonly RunFlag[];
  readonly imageId: Sha256;
  /** The arguments after the image; with `--entrypoint` among the flags, that program's arguments. */
  readonly command?: readonly string[];
  readonly folder: RunFolder;
  /** As the attested run's, for a payload that is to be sealed; its flags are among `flags`. */
  readonly seal?: SealPlan | null;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
  readonly helperKill?: HelperKill | undefined;
  /** Called while the container exists and does not run yet. */
  readonly beforeStart?: (containerId: string) => Promise<void>;
  /** Called when it has ended and, without `--rm` among the flags, is still there. */
  readonly afterEnd?: (containerId: string) => Promise<void>;
}

/** What an auxiliary run was, as engine and host saw it. Its payload's files are still in its OUTPUT, unread. */
export interface SideRun {
  readonly container: ContainerFacts;
  /** The profile that the engine held for it. */
  readonly seccomp: NormalisedProfile | null;
  /** What the kernel reported of its process while that waited at the gate. */
  readonly kernel: KernelFacts;
  readonly seal: SealFacts | null;
  readonly durationMs: number;
  readonly exitCode: number | null;
  readonly ended: RunEnd;
  /** What the engine printed on stderr when the container did not start; printable, empty otherwise. */
  readonly engineSaid: string;
}

/**
 * Runs a container like the attested one, with fewer requests: one inspect, no listing of the image's files (the
 * attested run has it), no canary; the gate is the same. The container is gone afterwards, whatever happens; the caller
 * removes the folder.
 *
 * @throws AttestationError when the engine refuses or stops, or `cancelled`
 */
export async function runAuxiliary(engine: Engine, options: SideRunOptions): Promise<SideRun> {
  const args = toArguments(options.flags, options.imageId, options.command ?? options.seal?.command);
  await options.helperKill?.prepare(options.signal);
  const created = await createContainer(engine, args, options.folder);
  const { id } = created;
  let clean = false;
  try {
    const { container, seccomp } = await engine.snapshotContainer(id);
    await options.beforeStart?.(id);
    const started = await startContainer(engine, created, container, options);
    const { kernel, seal, durationMs, exitCode, ended, engineSaid } = started;
    await options.afterEnd?.(id);
    clean = endedPlainly(started) && options.flags.some(({ flag }) => flag === '--rm');
    return { container, seccomp, kernel, seal, durationMs, exitCode, ended, engineSaid };
  } finally {
    if (!clean) await removeContainer(engine, options.folder.name, id);
    created.forget();
  }
}
