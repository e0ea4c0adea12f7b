import { setTimeout as sleep } from 'node:timers/promises';
import type { Engine } from '../engine/engine.ts';
import type { ContainerEnd } from '../engine/engine-calls.ts';
import { killFromHost } from '../engine/host-kill.ts';
import type { HelperKill, KilledContainer } from './helper-kill.ts';
import type { WatchedEnd } from './kernel-end.ts';

/** Why this program ended a container. `unreported`: its process was gone, and the engine did not report that. */
export type EndedFor = 'timeout' | 'output-flood' | 'cancelled' | 'unreported';

/** How long a process must not be there to have ended for good, in milliseconds. */
const SURELY_GONE_MS = 1_000;

/** Ends a container once, for the first reason that there is. */
export class Ending {
  private readonly engine: Engine;
  private readonly container: KilledContainer;
  private readonly helper: HelperKill | undefined;
  private readonly waiting = new AbortController();
  private readonly finished = new AbortController();
  private late = false;
  private gone = false;
  private seen = false;
  private why: EndedFor | null = null;
  private ownEnd = false;
  private survived = false;
  private isOver = false;
  private triedUntil = Number.POSITIVE_INFINITY;
  private killing: Promise<void> = Promise.resolve();

  /** @param helper ends what neither the engine nor this caller can */
  constructor(engine: Engine, container: KilledContainer, helper: HelperKill | undefined) {
    this.engine = engine;
    this.container = container;
    this.helper = helper;
  }

  /** Aborted when nobody needs the engine's answer any more. */
  get nobodyWaits(): AbortSignal {
    return this.waiting.signal;
  }

  /** Its process was there. */
  wasSeen(): void {
    this.seen = true;
  }

  /** The engine answers nothing more about its start or its end: what could not be killed so far is not tried again. */
  answered(): void {
    this.isOver = true;
  }

  kill(why: EndedFor): void {
    if (why === 'cancelled') this.triedUntil = performance.now() + TRIED_MS;
    if (this.why === null) {
      this.why = why;
      this.killing = this.killNow();
    }
    if (why === 'unreported') void this.killing.finally(() => this.waiting.abort());
  }

  /** Resolves when what was to be killed has ended, or cannot be ended. */
  killed(): Promise<void> {
    return this.killing;
  }

  /** Its time is over. What has ended by itself is not killed for that, however late the engine reports it. */
  isLate(): void {
    this.late = true;
    if (!this.gone) this.kill('timeout');
  }

  isGone(gone: boolean): void {
    this.seen = true;
    this.gone = gone;
    if (this.late && !gone) this.kill('timeout');
    // Not at once: a thread that executes a program takes the place of a first one that has ended.
    if (gone) setTimeout(() => this.gone && this.finished.abort(), SURELY_GONE_MS).unref();
  }

  /** Aborted when nothing can be written any more: a reader who is late then keeps nothing from its end. */
  get nothingIsWritten(): AbortSignal {
    return this.finished.signal;
  }

  /** Why it was ended, once the engine has answered or nobody waits any more. */
  reason(end: ContainerEnd): EndedFor | null {
    return end.kind === 'timed-out' && this.gone ? (this.why ?? 'unreported') : this.why;
  }

  /**
   * Whether it had ended by itself when it was to be killed: an exit code does not say it, since a program may choose that
   * of SIGKILL.
   */
  get hadEnded(): boolean {
    return this.ownEnd;
  }

  /** Whether something of it was not ended by anything. */
  get livesOn(): boolean {
    return this.survived;
  }

  /**
   * The client cannot kill the container (measured): the engine must, and the host does what it may. An OCI runtime refuses
   * to signal a process whose first thread has ended, and would let it run on. First the host: it also looks at what lives,
   * and after the engine's kill nothing does.
   */
  private async killNow(): Promise<void> {
    const { id } = this.container;
    this.ownEnd = (await killFromHost(id)) === 0 && this.seen;
    const byEngine = this.engine.calls.kill(id, KILL_MS);
    if (this.helper !== undefined && (await this.stillLives(DYING_MS)))
      await this.helper.kill(this.container).catch(() => undefined);
    if (!(await byEngine)) await this.killUntilOver();
    this.survived = await this.stillLives(DEAD_MS);
  }

  /** An engine does not kill what it is about to start, and starts it then. A run that is asked to end removes it after a while. */
  private async killUntilOver(): Promise<void> {
    const { id } = this.container;
    for (;;) {
      await killFromHost(id);
      if (this.isOver || this.gone) return;
      if (performance.now() > this.triedUntil) return this.waiting.abort();
      await sleep(EVERY_MS);
      if (await this.engine.calls.kill(id, KILL_MS)) return;
    }
  }

  /** Whether anything of it still lives after a while. */
  private async stillLives(afterMs: number): Promise<boolean> {
    for (const until = performance.now() + afterMs; performance.now() < until; ) {
      if ((await killFromHost(this.container.id)) === 0) return false;
      await sleep(EVERY_MS);
    }
    return true;
  }
}

/** How long a killed process may take to end. */
const DYING_MS = 500;
/** The same where all has been done that can be: a large one frees its memory, or waits for a disk. */
const DEAD_MS = 5_000;
const EVERY_MS = 50;

/** How long an engine may take to kill a container. */
const KILL_MS = 5_000;
/** How long it is asked for that once the run is asked to end: one that waits for a lock of its own does neither. */
const TRIED_MS = 5_000;

/** What SIGKILL leaves, and what containerd answers for a container whose monitor it lost, however that one ended. */
const KILLED = 137;
/**
 * Exit codes that a container may have whose end is not its own, unless the kernel shows that it exited; 255 is Podman's
 * for an end that it did not see.
 */
const NOT_ITS_OWN: readonly number[] = [KILLED, 255];

/** Returns whether a container that was killed had ended by itself before that. Pure: exported for its test. */
export function isOwnEnd(
  reported: number,
  { processEnd, hadEnded }: Pick<WatchedEnd, 'processEnd'> & { readonly hadEnded: boolean },
): boolean {
  if (processEnd !== null) return !processEnd.bySignal;
  return hadEnded || (reported <= LARGEST && !NOT_ITS_OWN.includes(reported));
}

/** A process ends with one byte (wait(2)). What stops for its tracer Docker's shim takes for an end with a larger number. */
const LARGEST = 255;

/** How long an engine that knows how a process ended takes to say so, in milliseconds. */
const USUALLY_REPORTED_MS = 1_000;

/**
 * Returns whether the kernel shows another end than the engine reports, or the engine may have lost the process before its
 * end. Pure: exported for its test.
 */
export function isDoubtful(
  reported: number,
  { processEnd, reportedAfterMs }: Pick<WatchedEnd, 'processEnd' | 'reportedAfterMs'>,
): boolean {
  if (processEnd !== null) return reported !== processEnd.exitCode;
  if (reported > LARGEST) return true;
  return reported === KILLED && reportedAfterMs !== null && reportedAfterMs > USUALLY_REPORTED_MS;
}
