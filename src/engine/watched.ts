/** A call that may take minutes, to be run where its user sees what it prints. */
export interface WatchedCall {
  /** The program's absolute path. */
  readonly program: string;
  readonly words: readonly string[];
  /** The whole environment that it gets. */
  readonly environment: Readonly<Record<string, string>>;
  readonly folder: string;
  /** Gets each chunk before it is shown. */
  readonly onStdout: (chunk: Buffer) => void;
  readonly onStderr: (chunk: Buffer) => void;
  /** Ends the program with SIGTERM, and after `graceMs` with SIGKILL. */
  readonly stop: AbortSignal;
  readonly graceMs: number;
}

/**
 * Runs such a call to its end, and returns its exit code; null when a signal ended it.
 *
 * @throws Error if the program cannot be started
 */
export type WatchedRun = (call: WatchedCall) => Promise<number | null>;
