import { printable } from '../errors.ts';
import { withoutCommands } from '../report/steering.ts';
import type { Progress } from '../surroundings.ts';

/** The part of @actions/core that the log writes through. */
export interface Core {
  info(message: string): void;
  error(message: string, properties?: { readonly title?: string }): void;
  warning(message: string, properties?: { readonly title?: string }): void;
  startGroup(name: string): void;
  endGroup(): void;
}

/**
 * A hostile text made safe for a job's log, on one line: neither a command to the runner at its start nor, for what this
 * program itself may put before it, the colons of one anywhere.
 */
export function logSafe(hostile: string, limit = 2000): string {
  return withoutCommands(printable(hostile, limit).replaceAll('::', ': :'));
}

/** The job's log: one group a stage, and nothing in it that steers the runner. */
export class ActionLog implements Progress {
  private readonly core: Core;
  private open = false;

  constructor(core: Core) {
    this.core = core;
  }

  stage(name: string, text: string): void {
    this.end();
    this.core.startGroup(logSafe(`${name}: ${text}`));
    this.open = true;
  }

  note(text: string): void {
    this.core.info(logSafe(text));
  }

  /** Ends the last group, so that what follows is read without unfolding. */
  end(): void {
    if (this.open) this.core.endGroup();
    this.open = false;
  }

  /** Several lines of ours, each made safe. */
  print(text: string): void {
    this.end();
    for (const line of text.split('\n')) this.core.info(logSafe(line));
  }

  /** A warning annotation: something did not happen, and the step does not fail for it. */
  warn(title: string, message: string): void {
    this.end();
    this.core.warning(logSafe(message), { title: logSafe(title, 100) });
  }

  /** An error annotation. */
  annotate(title: string, message: string): void {
    this.end();
    this.core.error(logSafe(message), { title: logSafe(title, 100) });
  }
}
