import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { AttestationError, printable } from './errors.ts';
import { realPathIfThere } from './real-path.ts';

/** A path of the caller, and the caller's name for it: `--key`, `output`, … */
export interface NamedPath {
  readonly name: string;
  readonly path: string;
}

/** Returns those of the caller's settings that are given, as paths. */
export function givenPaths(settings: Readonly<Record<string, unknown>>): readonly NamedPath[] {
  return Object.entries(settings).flatMap(([name, path]) =>
    typeof path === 'string' ? [{ name, path }] : [],
  );
}

/**
 * Refuses a file to write that is also a file to read, or another file to write: one would replace the other. Call it
 * before anything is written. Files count as the same by their real path, and by device and inode (hard
 * links) of the file or of its folder.
 *
 * @throws AttestationError `invalid-setting` (usage) with both names
 */
export async function refuseSharedPaths(
  read: readonly NamedPath[],
  written: readonly NamedPath[],
): Promise<void> {
  const known = new Map<string, string>();
  const note = (keys: readonly string[], { name }: NamedPath) => {
    for (const key of keys) known.set(key, name);
  };
  for (const each of read) note(await keysOf(each.path), each);
  for (const each of written) {
    const keys = await keysOf(each.path);
    const other = keys.map((key) => known.get(key)).find((name) => name !== undefined);
    if (other !== undefined) throw shared(each, other);
    note(keys, each);
  }
}

async function keysOf(path: string): Promise<readonly string[]> {
  const whole = resolve(path);
  const folder = await realPathIfThere(dirname(whole));
  const file = await stat(whole, { bigint: true }).catch(() => null);
  // Devices such as /dev/null hold nothing that could be replaced.
  const inode = file?.isFile() ? [`${file.dev}:${file.ino}`] : [];
  // A folder that is mounted in two places has one inode and two paths.
  const parent = await stat(folder, { bigint: true }).catch(() => null);
  const inFolder = parent === null ? [] : [`${parent.dev}:${parent.ino}/${basename(whole)}`];
  return [join(folder, basename(whole)), ...inFolder, ...inode];
}

function shared({ name, path }: NamedPath, other: string): AttestationError {
  return new AttestationError(
    'invalid-setting',
    `${name} ${printable(path, 160)} is the same file as ${other}, and one would replace the other.`,
    { advice: 'Name another file.' },
  );
}
