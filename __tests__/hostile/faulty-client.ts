import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The variable by which a test names the client that its call of the program is given. */
export const ENGINE_PROGRAM = 'TEST_ENGINE_PROGRAM';

/** What an engine's client does instead, or first, at one call. In a shell's words; `$engine` is the real client. */
export interface Fault {
  /** Which call: a shell's regular expression over ` ARGUMENTS `. */
  readonly at: string;
  readonly does: string;
}

/**
 * Makes a client of the engine's name that stands before the real one, and at its first call that fits does what the fault
 * says. It must be named (`command.ts` does): PATH is not searched.
 *
 * @param globals what every call of the real one begins with
 */
export function faultyClient(
  folder: string,
  engine: 'docker' | 'podman',
  fault: Fault,
  globals: readonly string[] = [],
): Record<string, string> {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  const script = [
    '#!/bin/bash',
    // Docker's client gets none.
    'PATH=/usr/sbin:/usr/bin:/sbin:/bin',
    `engine=/usr/bin/${engine}`,
    `set -- ${globals.join(' ')} "$@"`,
    `fit='${fault.at}'`,
    `if [[ " $* " =~ $fit ]] && mkdir ${join(folder, 'once')} 2>/dev/null; then`,
    fault.does,
    'fi',
    'exec "$engine" "$@"',
    '',
  ];
  writeFileSync(join(bin, engine), script.join('\n'), { mode: 0o755 });
  return { [ENGINE_PROGRAM]: join(bin, engine) };
}
