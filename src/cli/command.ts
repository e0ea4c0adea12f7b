import type { Terminal } from './terminal.ts';

/**
 * What a command gets: the options as commander read them; each command's module takes the ones that it knows by name.
 */
export interface CommandInput {
  readonly path: string;
  /** The words after `--`, for a command that takes them. */
  readonly rest: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly terminal: Terminal;
  /** A remedy as the caller of this command can follow it (src/cli/remedy-at.ts). */
  readonly remedyHere: (remedy: string) => string;
}

/**
 * What a command's module exports: a function that does the work and returns the exit code (contract §6), or throws.
 */
export interface CommandModule {
  execute(input: CommandInput): Promise<number>;
}
