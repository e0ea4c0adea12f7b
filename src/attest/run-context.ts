import type { WatchedRun } from '../engine/watched.ts';
import type { RunFlag } from '../foundation/run-flag.ts';

export type { WatchedCall, WatchedRun } from '../engine/watched.ts';

/** Progress, said as it happens: one line a stage. The Action prints groups, the command line plain lines. */
export interface Progress {
  /** A stage begins. */
  stage(name: string, text: string): void;
  /** Something that the user should know and that is no error. */
  note(text: string): void;
  /** What only somebody who looks for a fault wants to see; left out where nobody asked for it. */
  trace?(text: string): void;
}

/** What the road needs of the world around it; the entries (Action, command line) read it once and hand it in. */
export interface RunContext {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The caller's working folder: relative paths, and the workspace whose Dockerfile is attested. */
  readonly workingFolder: string;
  /** Where private run folders are made. */
  readonly temporaryFolder: string;
  /** Kept between runs: what a base image was made of. */
  readonly cacheFolder: string;
  /** What this program brings with it: Dockerfile.sandbox, seccomp/, inspector/. */
  readonly projectFolder: string;
  /** Where this user's own signing key is kept; null where nobody would keep it (a runner). */
  readonly stateFolder: string | null;
  /** Gives the job's identity token; null: Sigstore's own way of finding one. */
  readonly identityToken: (() => Promise<string>) | null;
  readonly version: string;
  readonly progress: Progress;
  /** Aborted when the caller is interrupted: the container is killed, and nothing stays behind. */
  readonly signal?: AbortSignal | undefined;
  /** Runs the engine's long calls where the caller's user sees what they print; without it they are silent. */
  readonly watchedRun?: WatchedRun;
  /** Told the run's id before anything is made, so that a post step can remove what a killed job left. */
  readonly onRunId?: (runId: string) => void;
  /**
   * Weakens the run's flags, for tests that must see the road end BLOCKED. Never read from an input or the
   * environment; whatever it does stands in the bundle's argument list and in the host's facts.
   */
  readonly weaken?: (flags: readonly RunFlag[]) => readonly RunFlag[];
}
