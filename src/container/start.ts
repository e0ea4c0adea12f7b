import type { OnOutput } from '../engine/attached-output.ts';
import type { Engine } from '../engine/engine.ts';
import type { ContainerEnd } from '../engine/engine-calls.ts';
import { cancelled } from '../foundation/cancelled.ts';
import { AttestationError, printable } from '../foundation/errors.ts';
import type { ContainerFacts } from '../probes/host-facts.ts';
import { END_NOT_ASKED, type KernelEnd, type KernelFacts } from '../probes/kernel/facts.ts';
import type { SealFacts } from '../probes/seal/facts.ts';
import { Ending, isDoubtful, isOwnEnd } from './ending.ts';
import { GATE, openGate, SEALED_GATE, shutGate } from './gate.ts';
import type { HelperKill } from './helper-kill.ts';
import {
  type KernelEndTarget,
  type Look,
  type OnLook,
  UNKNOWN_END,
  type WatchedEnd,
  watchKernelEnd,
} from './kernel-end.ts';
import { type KernelTarget, snapshotKernel, snapshotSealed, snapshotWorkload } from './kernel-snapshot.ts';
import { type LastWords, OutputTail } from './last-words.ts';
import { watchLayer } from './layer-watch.ts';
import { INPUT_LIMITS, watchOutput } from './output-watch.ts';
import type { RunFolder } from './run-folder.ts';
import type { SealPlan } from './seal.ts';

/** How a run came to its end; only `exited` leaves the payload's own exit code. */
export type RunEnd = 'exited' | 'timeout' | 'output-flood' | 'start-failed';

/** What the host saw of a container from its start to its end. */
export interface StartedRun {
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
  /** The end of what the payload wrote, however it ended. Empty in a run whose end is not watched. */
  readonly wrote: LastWords;
}

/** A created container, behind its gate. */
export interface Created {
  readonly id: string;
  /** The processes that were there before it: they are not the container's. */
  readonly before: ReadonlySet<string>;
}

/** The same, until its end is seen to. */
export interface CreatedHere extends Created {
  /** The container is gone, or is removed in another way. */
  readonly forget: () => void;
}

/** What a workload has and a payload has not: it does not know this program, and waits at no gate. */
export interface WorkloadOptions {
  /** Gets what it writes, as it comes. */
  readonly onOutput: OnOutput;
  /** Gets each look of the kernel's facts between the first and the last. */
  readonly onLook: OnLook;
}

export interface StartOptions {
  readonly folder: RunFolder;
  readonly timeoutMs: number;
  readonly workload?: WorkloadOptions;
  /** Given when the payload is to be sealed; its flags are among the run's. */
  readonly seal?: SealPlan | null;
  readonly signal?: AbortSignal | undefined;
  /** Ends what neither the engine nor this caller can. */
  readonly helperKill?: HelperKill | undefined;
  /** Whether to read the kernel's facts again until the payload ends; an auxiliary run does not. */
  readonly watchEnd?: boolean;
}

/** How much of the beginning of stderr is kept: enough for an engine's error, and shown only if the start failed. */
const KEEP_BYTES = 16 * 1024;

/**
 * Starts a created container, reads the kernel's facts about it, opens its gate and waits for its end. Kills it for its
 * time limit, a flood of output, or a cancel.
 *
 * @throws AttestationError `engine-stopped` if nobody knows how the process ended, or that it did; `cancelled`
 */
export async function startContainer(
  engine: Engine,
  { id, before }: Created,
  container: Pick<ContainerFacts, 'entrypoint' | 'command' | 'readonly_rootfs' | 'user'>,
  options: StartOptions,
): Promise<StartedRun> {
  const { workload, seal = null, watchEnd = false, timeoutMs, folder } = options;
  const ending = new Ending(engine, { id, user: container.user }, options.helperKill);
  const tail = new OutputTail();
  const ended = new AbortController();
  const target = {
    containerId: id,
    command: [...container.entrypoint, ...container.command],
    output: folder.output,
    before,
    // A payload that waits still needs its own part of the caller's time.
    limitMs: workload === undefined ? timeoutMs / 3 : timeoutMs,
    signal: ended.signal,
    onLook: (look: Look, afterMs: number) => {
      ending.wasSeen();
      workload?.onLook(look, afterMs);
    },
    onGone: (isGone: boolean) => ending.isGone(isGone),
    onUnreported: () => ending.kill('unreported'),
  };
  if (seal) await shutGate(folder.input, SEALED_GATE);
  // From here on the watch sees it.
  if (options.signal?.aborted) throw cancelled();
  const startedAt = new Date();
  const began = performance.now();
  const stopLimits = watchLimits(engine, { id, ...container }, ending, options);
  const snapshots =
    workload === undefined
      ? snapshotBehindGates(target, folder.input, seal, watchEnd)
      : watchWorkload(target);
  // It is awaited below; until then nobody hears that it failed, which would end the program.
  snapshots.catch(() => undefined);
  let end: ContainerEnd;
  let endedAt = began;
  try {
    // The grace is for an engine that does not even answer the kill.
    const limits = { timeoutMs: timeoutMs + 15_000, keepBytes: KEEP_BYTES };
    // An auxiliary run's output is for nobody.
    const onOutput = workload?.onOutput ?? (watchEnd ? tail.take : undefined);
    const signals = { signal: ending.nobodyWaits, over: ending.nothingIsWritten };
    end = await engine.calls.start(id, { ...limits, onOutput, ...signals });
    endedAt = performance.now();
  } finally {
    ended.abort();
    ending.answered();
    await stopLimits();
    await ending.killed();
  }
  const { kernel, kernelEnd, seal: sealed, ...watched } = await snapshots;
  refuseAnotherEnd(engine, end, ending, watched);
  // An engine may report the end late.
  const durationMs = Math.round(endedAt - (watched.reportedAfterMs ?? 0) - began);
  const seen = { ...watched, durationMs, isWorkload: workload !== undefined, limitMs: timeoutMs };
  return {
    ...{ kernel, kernelEnd, seal: sealed, startedAt, durationMs, wrote: tail.words },
    ...endOf(engine, end, ending, seen),
  };
}

/** Kills the container for what passes its limits, or when the run is cancelled. Returns what ends the watch. */
function watchLimits(
  engine: Engine,
  { id, readonly_rootfs }: Pick<ContainerFacts, 'readonly_rootfs'> & { readonly id: string },
  ending: Ending,
  { timeoutMs, signal, folder }: Pick<StartOptions, 'timeoutMs' | 'signal' | 'folder'>,
): () => Promise<void> {
  const timer = setTimeout(() => ending.isLate(), timeoutMs);
  const onAbort = () => ending.kill('cancelled');
  signal?.addEventListener('abort', onAbort);
  const onFlood = () => ending.kill('output-flood');
  const stopWatch = watchOutput(folder.output, onFlood);
  // Read-only in the attested run; a negative control may make either writable.
  const stopInput = watchOutput(folder.input, onFlood, INPUT_LIMITS);
  const stopLayer = readonly_rootfs ? () => undefined : watchLayer(engine, id, onFlood);
  return async () => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
    stopLayer();
    await Promise.all([stopWatch(), stopInput()]);
  };
}

/** Looks at a workload from its beginning to its end, also while the file that it executes is read. */
async function watchWorkload(target: KernelTarget & KernelEndTarget): Promise<Snapshots> {
  const { kernel, exe } = await snapshotWorkload(target);
  const [end, exe_sha256] = await Promise.all([watchKernelEnd(kernel, target), exe]);
  return { kernel: kernel.gate === 'missed' ? kernel : { ...kernel, exe_sha256 }, ...end, seal: null };
}

type Snapshots = Pick<StartedRun, 'kernel' | 'seal'> & WatchedEnd;

/** Opens the gate whatever comes of a snapshot: a payload that was not seen ends like one that was. */
async function snapshotBehindGates(
  target: KernelTarget & KernelEndTarget,
  input: string,
  seal: SealPlan | null,
  watchEnd: boolean,
): Promise<Snapshots> {
  const end = (first: KernelFacts) =>
    watchEnd ? watchKernelEnd(first, target) : { kernelEnd: END_NOT_ASKED, ...UNKNOWN_END };
  const kernel = await snapshotKernel(target).finally(() => openGate(input, GATE));
  if (seal === null) return { kernel, ...(await end(kernel)), seal: null };
  const sealed = await snapshotSealed(kernel, target).finally(() => openGate(input, SEALED_GATE));
  return { kernel, ...(await end(kernel)), seal: { launcher_sha256: seal.launcherSha256, ...sealed } };
}

/** What is known of an end, besides what the engine reports. */
interface EndSeen extends Pick<WatchedEnd, 'processEnd'> {
  readonly durationMs: number;
  readonly isWorkload: boolean;
  readonly limitMs: number;
}

/** How long after its limit a container that ended by itself may have ended in time: no signal comes at once. */
const LATEST_OWN_MS = 1_000;

function endOf(
  engine: Engine,
  end: ContainerEnd,
  ending: Ending,
  { durationMs, isWorkload, limitMs, processEnd }: EndSeen,
): Pick<StartedRun, 'exitCode' | 'ended' | 'engineSaid'> {
  const why = ending.reason(end);
  const { hadEnded } = ending;
  const isItsOwn = end.kind === 'exited' && isOwnEnd(end.exitCode, { processEnd, hadEnded });
  switch (why) {
    case 'cancelled':
      throw cancelled();
    case 'unreported':
      throw new AttestationError(
        'engine-stopped',
        `The container’s process ended, and ${engine.runtime} did not report its end.`,
      );
    case 'timeout':
      // It ended by itself before the signal came; not one that no signal reached.
      if (isItsOwn && durationMs <= limitMs + LATEST_OWN_MS) break;
      return { exitCode: null, ended: why, engineSaid: '' };
    case 'output-flood':
      // A payload has no use for a flood; of a workload the receipt names what was left out.
      if (isItsOwn && isWorkload) break;
      return { exitCode: null, ended: why, engineSaid: '' };
    case null:
      break;
  }
  switch (end.kind) {
    case 'exited':
      return { exitCode: end.exitCode, ended: 'exited', engineSaid: '' };
    case 'not-started':
      return {
        exitCode: null,
        ended: 'start-failed',
        engineSaid: printable(end.said.trim(), 400),
      };
    case 'timed-out':
      return { exitCode: null, ended: 'timeout', engineSaid: '' };
    case 'lost':
      throw new AttestationError(
        'engine-stopped',
        `${engine.runtime} stopped answering while the payload ran; the payload's container was ended.`,
      );
  }
}

/**
 * Refuses an end that is another one than the process's, or none.
 *
 * @throws AttestationError `engine-stopped`
 */
function refuseAnotherEnd(
  engine: Engine,
  end: ContainerEnd,
  ending: Ending,
  watched: Omit<WatchedEnd, 'kernelEnd'>,
): void {
  const { runtime } = engine;
  if (ending.livesOn)
    throw new AttestationError(
      'engine-stopped',
      `A process of the container was not gone seconds after ${runtime} had to kill it. If it runs on, root can end it.`,
    );
  // What this program killed has no end of its own to doubt, and a busy engine may report it late.
  const isOwn = ending.reason(end) === null;
  if (watched.isOrphan || (isOwn && end.kind === 'exited' && isDoubtful(end.exitCode, watched)))
    throw new AttestationError(
      'engine-stopped',
      `${runtime} lost the container’s process before its end, and does not know how it ended.`,
    );
}
