import { printable } from '../../foundation/errors.ts';
import { shownName } from '../context/secret-names.ts';
import { unreadable } from './unreadable.ts';

/**
 * Longest path, in bytes. Engines leave what lies deeper than PATH_MAX on the host out of the layers that they write of
 * a build, without an error. Docker's containers have it nevertheless: Docker uses the built folder itself (measured:
 * 26.1.5; Podman 5.4.2 unpacks the layer that it wrote). The folders above what was left out are in the layer; this
 * bound rejects them, however long the path of the engine's own folder.
 */
const MAX_PATH = 1024;
/** No Linux file system holds longer names (NAME_MAX, in bytes). */
const MAX_NAME = 255;

/**
 * Returns the names of a path inside an image, from its root: `./a//b/` is a, b. Empty for the root itself.
 *
 * @throws AttestationError `image-unreadable` for `..`, which each engine resolves in its own way, and for what no file
 * system holds
 */
export function pathNames(path: string): readonly string[] {
  const names = path.split('/').filter((name) => name !== '' && name !== '.');
  const wrong = names.find(
    (name) => name === '..' || name.includes('\0') || Buffer.byteLength(name) > MAX_NAME,
  );
  if (wrong !== undefined) {
    const shown = shownName(path);
    // The message shows a part only if it may show the whole path.
    const part =
      shown === printable(path, 80)
        ? ` has the part ${printable(wrong, 40)}`
        : ' has a part that no path may have';
    throw unreadable(`the path ${shown}${part}`);
  }
  if (Buffer.byteLength(names.join('/')) > MAX_PATH)
    throw unreadable(
      `the path ${shownName(path)} is longer than ${MAX_PATH} bytes, and engines do not list what is below such paths`,
    );
  return names;
}

/** Returns the absolute path of these names. */
export function pathOf(names: readonly string[]): string {
  return `/${names.join('/')}`;
}

/** Returns the path of a name in a folder. */
export function pathIn(folder: string, name: string): string {
  return folder === '/' ? `/${name}` : `${folder}/${name}`;
}
