import { printable } from '../../foundation/errors.ts';
import { unreadable } from './unreadable.ts';

/** Longer names no Linux file system holds (NAME_MAX, in bytes). */
const MAX_NAME = 255;
/** Deeper folders no image has reason to hold; the trees are walked by recursion. */
const MAX_DEPTH = 1000;

/**
 * The names of a path inside an image, from its root: `./a//b/` is a, b. Empty for the root itself.
 *
 * @throws AttestationError `image-unreadable` for `..`, which engines resolve each in their own way, and for what no file
 * system holds
 */
export function pathNames(path: string): readonly string[] {
  const names = path.split('/').filter((name) => name !== '' && name !== '.');
  const wrong = names.find(
    (name) => name === '..' || name.includes('\0') || Buffer.byteLength(name) > MAX_NAME,
  );
  if (wrong !== undefined)
    throw unreadable(`the path ${printable(path, 80)} has the part ${printable(wrong, 40)}`);
  if (names.length > MAX_DEPTH) throw unreadable(`a path has more than ${MAX_DEPTH} folders`);
  return names;
}

/** The absolute path of these names. */
export function pathOf(names: readonly string[]): string {
  return `/${names.join('/')}`;
}

/** The path of a name in a folder. */
export function pathIn(folder: string, name: string): string {
  return folder === '/' ? `/${name}` : `${folder}/${name}`;
}
