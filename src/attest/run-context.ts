import type { WatchedRun } from '../engine/watched.ts';
import type { RunFlag } from '../foundation/run-flag.ts';

export type { WatchedCall, WatchedRun } from '../engine/watched.ts';

/** Shows progress as it happens: one line a stage. The Action prints groups, the command line plain lines. */
export interface Progress {
  /** A stage begins. */
  stage(name: string, text: string): void;
  /** Reports a fact that the user should know and that is not an error. */
  note(text: string): void;
  /** Reports on one line what the user asked for and does not get, also to one who wants to read failures alone. */
  failed?(line: string): void;
  /** Reports details for a user who looks for a fault; left out if no one asked for them. */
  trace?(text: string): void;
}

/** What the pipeline needs from its environment; the entries (Action, command line) read it once and pass it in. */
export interface RunContext {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The caller's working folder: relative paths, and the workspace whose Dockerfile is attested. */
  readonly workingFolder: string;
  /** Where private run folders are made. */
  readonly temporaryFolder: string;
  /** Kept between runs: what a base image was made of. */
  readonly cacheFolder: string;
  /** The files that this program ships: Dockerfile.sandbox, seccomp/, inspector/. */
  readonly projectFolder: string;
  /** Where this user's own signing key is kept; null on a runner, which keeps no files. */
  readonly stateFolder: string | null;
  /** Gives the job's identity token; null: Sigstore's own way of finding one. */
  readonly identityToken: (() => Promise<string>) | null;
  readonly version: string;
  readonly progress: Progress;
  /** Aborted when the caller is interrupted: the container is killed, and nothing stays behind. */
  readonly signal?: AbortSignal | undefined;
  /** Runs the engine's long calls where the caller's user sees their output; without it they are silent. */
  readonly watchedRun?: WatchedRun;
  /** Gets the run's id before anything is made, so that a post step can remove the orphans of a killed job. */
  readonly onRunId?: (runId: string) => void;
  /**
   * Weakens the run's flags, for tests that must see the pipeline end BLOCKED. Never read from an input or the
   * environment; the bundle's argument list and the host's facts record whatever it does.
   */
  readonly weaken?: (flags: readonly RunFlag[]) => readonly RunFlag[];
}
