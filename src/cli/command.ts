import type { Terminal } from './terminal.ts';

/** What a command gets: as commander read it; each command's module takes what it knows by name. */
export interface CommandInput {
  readonly path: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly terminal: Terminal;
}

/** What a command's own module exports: it does its work and gives the exit code (contract §6), or throws. */
export interface CommandModule {
  execute(input: CommandInput): Promise<number>;
}
