import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What an engine's client does instead, or first, at one call. In a shell's words; `$engine` is the real client. */
export interface Fault {
  /** Which call: a shell's regular expression over ` ARGUMENTS `. */
  readonly at: string;
  readonly does: string;
}

/**
 * Puts a client of the engine's name before the real one, which at its first call that fits does what the fault says.
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
  const real = spawnSync('sh', ['-c', `command -v ${engine}`], { encoding: 'utf8' }).stdout.trim();
  const script = [
    '#!/bin/bash',
    `engine=${real}`,
    `set -- ${globals.join(' ')} "$@"`,
    `fit='${fault.at}'`,
    `if [[ " $* " =~ $fit ]] && mkdir ${join(folder, 'once')} 2>/dev/null; then`,
    fault.does,
    'fi',
    'exec "$engine" "$@"',
    '',
  ];
  writeFileSync(join(bin, engine), script.join('\n'), { mode: 0o755 });
  return { PATH: `${bin}:${process.env['PATH']}` };
}
