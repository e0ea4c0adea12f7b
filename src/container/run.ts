import { randomBytes } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OnOutput } from '../engine/attached-output.ts';
import { call } from '../engine/client.ts';
import type { ContainerSnapshot, Engine } from '../engine/engine.ts';
import type { ContainerEnd } from '../engine/engine-calls.ts';
import { failedCall } from '../engine/failed-call.ts';
import { killFromHost } from '../engine/host-kill.ts';
import { removeContainer } from '../engine/remove-container.ts';
import type { Sha256 } from '../foundation/digest.ts';
import { AttestationError, printable } from '../foundation/errors.ts';
import type { RunFlag } from '../foundation/run-flag.ts';
import type { ContainerFacts } from '../probes/host-facts.ts';
import type { RootFacts } from '../probes/inventory/facts.ts';
import { END_NOT_ASKED, type KernelEnd, type KernelFacts } from '../probes/kernel/facts.ts';
import type { SealFacts } from '../probes/seal/facts.ts';
import { GATE, openGate, SEALED_GATE, shutGate } from './gate.ts';
import { type KernelEndTarget, type OnLook, watchKernelEnd } from './kernel-end.ts';
import { type KernelTarget, snapshotKernel, snapshotSealed, snapshotWorkload } from './kernel-snapshot.ts';
import { watchLayer } from './layer-watch.ts';
import { INPUT_LIMITS, watchOutput } from './output-watch.ts';
import { processIds } from './processes.ts';
import { toArguments } from './run-arguments.ts';
import type { RunFolder } from './run-folder.ts';
import type { SealPlan } from './seal.ts';

/** How a run came to its end; only `exited` leaves the payload's own exit code. */
export type RunEnd = 'exited' | 'timeout' | 'output-flood' | 'start-failed';

/** What one run was and what the host saw of it. The payload's own lines are still in OUTPUT, unread. */
export interface SandboxRun {
  readonly arguments: readonly string[];
  readonly view: ContainerSnapshot;
  /** The container's files compared with its image's, before it started. */
  readonly root: RootFacts;
  /** What the kernel reported of the payload's process while it waited at the gate. */
  readonly kernel: KernelFacts;
  /** What the kernel reported when it was last read before the payload ended. */
  readonly kernelEnd: KernelEnd;
  readonly seal: SealFacts | null;
  readonly startedAt: Date;
  readonly durationMs: number;
  readonly exitCode: number | null;
  readonly ended: RunEnd;
  /** What the engine printed on stderr when the container did not start; printable, empty otherwise. */
  readonly engineSaid: string;
  /** The beginning of what the payload wrote to stderr: untrusted, for people, and no part of the evidence. */
  readonly wrote: string;
}

export interface SandboxRunOptions {
  readonly flags: readonly RunFlag[];
  readonly imageId: Sha256;
  readonly folder: RunFolder;
  readonly timeoutMs: number;
  /** Compares the created container's files with its image's. */
  readonly rootOf: (containerId: string) => Promise<RootFacts>;
  /** The arguments after the image; without it, and unsealed, the image's own command runs. */
  readonly command?: readonly string[];
  /** Gets what the engine holds before anything runs; it ends the run by throwing. */
  readonly beforeStart?: (seen: Pick<SandboxRun, 'arguments' | 'view' | 'root'>) => void;
  readonly workload?: WorkloadOptions;
  /** Given when the payload is to be sealed; its flags are among `flags`. */
  readonly seal?: SealPlan | null;
  readonly signal?: AbortSignal | undefined;
}

/** What a workload has and a payload has not: it does not know this program, and waits at no gate. */
export interface WorkloadOptions {
  /** Gets what it writes, as it comes. */
  readonly onOutput: OnOutput;
  /** Gets each look of the kernel's facts between the first and the last. */
  readonly onLook: OnLook;
}

/** How much of the payload's output is kept: enough for an engine's error, never shown unless the start failed. */
const KEEP_BYTES = 16 * 1024;

/**
 * Runs a sandbox: create by image id → read what the engine holds → start → read what the kernel reports, while the
 * payload waits at the gate → wait → remove. The payload has no influence on any of it, and the container is gone
 * afterwards, whatever happens.
 *
 * @throws AttestationError when the engine refuses or stops, when OUTPUT is not what the container sees, or `cancelled`
 */
export async function runSandbox(engine: Engine, options: SandboxRunOptions): Promise<SandboxRun> {
  const args = toArguments(options.flags, options.imageId, options.command ?? options.seal?.command);
  const created = await createContainer(engine, args, options.folder, options.workload === undefined);
  const { id } = created;
  let clean = false;
  try {
    // The canary is gone before anything of the payload's can run.
    const seen = seesOurOutput(engine, id, options.folder);
    const [, view] = await settled([seen, engine.snapshot(id)]);
    // Alone: Podman answers nothing else about a container while it shows its files.
    const root = await options.rootOf(id);
    options.beforeStart?.({ arguments: ['create', ...args], view, root });
    const started = await startContainer(engine, created, view.container, { ...options, watchEnd: true });
    clean = endedPlainly(started);
    return { arguments: ['create', ...args], view, root, ...started };
  } finally {
    // After a plain end --rm has removed it; otherwise it may still run.
    if (!clean) await removeContainer(engine, options.folder.name, id);
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

/** Waits for all, so that no engine call is still under way when the first failure is reported. */
async function settled<A, B>(work: [Promise<A>, Promise<B>]): Promise<[A, B]> {
  await Promise.allSettled(work);
  return Promise.all(work);
}

/** A created container, behind its gate. */
export interface Created {
  readonly id: string;
  /** The processes that were there before it: they are not the container's. */
  readonly before: ReadonlySet<string>;
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
): Promise<Created> {
  if (gated) await shutGate(folder.input, GATE);
  const before = processIds();
  const result = await call(engine.client, ['create', ...args], { timeoutMs: 60_000 });
  const id = result.stdout.trim();
  if (result.exitCode === 0 && /^[0-9a-f]{64}$/.test(id)) return { id, before };
  await removeContainer(engine, folder.name);
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

type Started = Pick<
  SandboxRun,
  'kernel' | 'kernelEnd' | 'seal' | 'startedAt' | 'durationMs' | 'exitCode' | 'ended' | 'engineSaid' | 'wrote'
>;

type StartOptions = Pick<SandboxRunOptions, 'folder' | 'timeoutMs' | 'signal' | 'seal' | 'workload'> & {
  /** Whether to read the kernel's facts again until the payload ends; an auxiliary run does not. */
  readonly watchEnd?: boolean;
};

/**
 * Starts a created container, reads the kernel's facts about it, opens its gate and waits for its end. Kills it for its
 * time limit, a flood of output, or a cancel.
 */
export async function startContainer(
  engine: Engine,
  { id, before }: Created,
  {
    entrypoint,
    command,
    readonly_rootfs,
  }: Pick<ContainerFacts, 'entrypoint' | 'command' | 'readonly_rootfs'>,
  options: StartOptions,
): Promise<Started> {
  if (options.signal?.aborted) throw cancelled();
  let killedFor: 'timeout' | 'output-flood' | 'cancelled' | null = null;
  const kill = (why: 'timeout' | 'output-flood' | 'cancelled') => {
    if (killedFor !== null) return;
    killedFor = why;
    void killContainer(engine, id);
  };
  const startedAt = new Date();
  const began = performance.now();
  const timer = setTimeout(() => kill('timeout'), options.timeoutMs);
  const onAbort = () => kill('cancelled');
  options.signal?.addEventListener('abort', onAbort);
  const onFlood = () => kill('output-flood');
  const stopWatch = watchOutput(options.folder.output, onFlood);
  // Read-only in the attested run; a negative control may make either writable.
  const stopInput = watchOutput(options.folder.input, onFlood, INPUT_LIMITS);
  const stopLayer = readonly_rootfs ? () => undefined : watchLayer(engine, id, onFlood);
  const ended = new AbortController();
  const { input, output } = options.folder;
  const target = {
    containerId: id,
    command: [...entrypoint, ...command],
    output,
    before,
    // A payload that waits still needs its own part of the caller's time.
    limitMs: options.workload === undefined ? options.timeoutMs / 3 : options.timeoutMs,
    signal: ended.signal,
    onLook: options.workload?.onLook,
  };
  if (options.seal) await shutGate(input, SEALED_GATE);
  const snapshots =
    options.workload === undefined
      ? snapshotBehindGates(target, input, options.seal ?? null, options.watchEnd ?? false)
      : watchWorkload(target);
  let end: ContainerEnd;
  try {
    // The grace is for an engine that does not even answer the kill.
    const { onOutput } = options.workload ?? {};
    const limits = { timeoutMs: options.timeoutMs + 15_000, keepBytes: KEEP_BYTES, onOutput };
    end = await engine.calls.start(id, limits);
  } finally {
    ended.abort();
    clearTimeout(timer);
    options.signal?.removeEventListener('abort', onAbort);
    stopLayer();
    await Promise.all([stopWatch(), stopInput()]);
  }
  const durationMs = Math.round(performance.now() - began);
  return { ...(await snapshots), startedAt, durationMs, ...endOf(engine, end, killedFor) };
}

/** Looks at a workload from its beginning to its end, also while the file that it executes is read. */
async function watchWorkload(target: KernelTarget & KernelEndTarget): Promise<Snapshots> {
  const { kernel, exe } = await snapshotWorkload(target);
  const [kernelEnd, exe_sha256] = await Promise.all([watchKernelEnd(kernel, target), exe]);
  return { kernel: kernel.gate === 'missed' ? kernel : { ...kernel, exe_sha256 }, kernelEnd, seal: null };
}

type Snapshots = Pick<SandboxRun, 'kernel' | 'kernelEnd' | 'seal'>;

/** Opens the gate whatever comes of a snapshot: a payload that was not seen ends like one that was. */
async function snapshotBehindGates(
  target: KernelTarget,
  input: string,
  seal: SealPlan | null,
  watchEnd: boolean,
): Promise<Snapshots> {
  const end = (first: KernelFacts) => (watchEnd ? watchKernelEnd(first, target) : END_NOT_ASKED);
  const kernel = await snapshotKernel(target).finally(() => openGate(input, GATE));
  if (seal === null) return { kernel, kernelEnd: await end(kernel), seal: null };
  const sealed = await snapshotSealed(kernel, target).finally(() => openGate(input, SEALED_GATE));
  const kernelEnd = await end(kernel);
  return { kernel, kernelEnd, seal: { launcher_sha256: seal.launcherSha256, ...sealed } };
}

function endOf(
  engine: Engine,
  end: ContainerEnd,
  killedFor: 'timeout' | 'output-flood' | 'cancelled' | null,
): Pick<Started, 'exitCode' | 'ended' | 'engineSaid' | 'wrote'> {
  switch (killedFor) {
    case 'cancelled':
      throw new AttestationError('cancelled', 'The run was cancelled.');
    case 'timeout':
    case 'output-flood':
      return { exitCode: null, ended: killedFor, engineSaid: '', wrote: '' };
    case null:
      break;
  }
  switch (end.kind) {
    case 'exited':
      return { exitCode: end.exitCode, ended: 'exited', engineSaid: '', wrote: end.stderr };
    case 'not-started':
      return {
        exitCode: null,
        ended: 'start-failed',
        engineSaid: printable(end.said.trim(), 400),
        wrote: '',
      };
    case 'timed-out':
      return { exitCode: null, ended: 'timeout', engineSaid: '', wrote: '' };
    case 'lost':
      throw new AttestationError(
        'engine-stopped',
        `${engine.runtime} stopped answering while the payload ran; the payload's container was ended.`,
      );
  }
}

/** How long an engine may take to kill a container, and after what time its processes are ended from the host too. */
const KILL_MS = { engine: 5_000, host: 1_000 } as const;

/**
 * Killing the client does not kill the container (measured): the engine must, and if it cannot, the host. An OCI runtime
 * refuses to signal a process whose first thread has ended.
 */
async function killContainer(engine: Engine, id: string): Promise<void> {
  const fromHost = setTimeout(() => void killFromHost(id), KILL_MS.host);
  const isKilled = await engine.calls.kill(id, KILL_MS.engine);
  clearTimeout(fromHost);
  if (!isKilled) await killFromHost(id);
}

function cancelled(): AttestationError {
  return new AttestationError('cancelled', 'The run was cancelled.');
}
