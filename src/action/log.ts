import type { Progress } from '../attest/run-context.ts';
import { inSeconds, StageTimes } from '../cli/stage-times.ts';
import { printable } from '../foundation/errors.ts';
import { withoutCommands } from '../report/steering.ts';

/** Characters of an engine's call that are shown. */
const LONGEST_CALL = 20_000;

/** The part of @actions/core that the log writes through. */
export interface Core {
  info(message: string): void;
  error(message: string, properties?: { readonly title?: string }): void;
  warning(message: string, properties?: { readonly title?: string }): void;
  debug(message: string): void;
  startGroup(name: string): void;
  endGroup(): void;
}

/**
 * Makes a hostile text safe for one line of a job's log: it cannot be a command to the runner, neither at its start
 * nor, where this program puts text before it, by the colons of a command anywhere.
 */
export function logSafe(hostile: string, limit = 2000): string {
  return withoutCommands(printable(hostile, limit).replaceAll('::', ': :'));
}

interface LogOptions {
  /** Whether the runner's debugging is on (RUNNER_DEBUG): then the log holds every call of the engine. */
  readonly debugging?: boolean;
  /** Milliseconds of a clock that never goes back. */
  readonly now?: () => number;
}

/** The job's log: one group a stage, and nothing in it that steers the runner. */
export class ActionLog implements Progress {
  readonly trace?: (text: string) => void;
  private readonly core: Core;
  private readonly times: StageTimes;

  constructor(core: Core, { debugging = false, now = () => performance.now() }: LogOptions = {}) {
    this.core = core;
    this.times = new StageTimes(now);
    if (debugging) this.trace = (text) => this.core.debug(logSafe(text, LONGEST_CALL));
  }

  stage(name: string, text: string): void {
    this.end();
    this.core.startGroup(logSafe(`${name}: ${text}`));
    this.times.begin(name, text);
  }

  /**
   * Prints one line for each stage with its time, which a person can read without unfolding a group; once, at the end.
   */
  stages(): void {
    this.end();
    for (const { name, text, milliseconds } of this.times.all) {
      this.core.info(logSafe(`${name.padEnd(12)} ${inSeconds(milliseconds).padStart(9)}  ${text}`, 200));
    }
  }

  note(text: string): void {
    this.core.info(logSafe(text));
  }

  /** Ends the last group, so that a person can read the following lines without unfolding it. */
  end(): void {
    if (this.times.end() !== null) this.core.endGroup();
  }

  /** Prints several lines of ours, each made safe. */
  print(text: string): void {
    this.end();
    for (const line of text.split('\n')) this.core.info(logSafe(line));
  }

  /** Writes a warning annotation: something did not happen, and the step does not fail for it. */
  warn(title: string, message: string): void {
    this.end();
    this.core.warning(logSafe(message), { title: logSafe(title, 100) });
  }

  /** Writes an error annotation. */
  annotate(title: string, message: string): void {
    this.end();
    this.core.error(logSafe(message), { title: logSafe(title, 100) });
  }
}
