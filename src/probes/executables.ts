import { sha256Of } from '../foundation/digest.ts';
import type { ExecutableFact, FileFact, ImageFileFacts } from './host-facts.ts';

/** execve refuses it (ENOEXEC). Docker's export holds such, mode 0755, where /etc/hosts and the like will be mounted. */
const EMPTY_FILE = sha256Of('');
const LOADER = /^ld-(?:linux|musl)[\w.-]*\.so(?:\.\d+)*$/;
const SHARED_LIBRARY = /\.so(?:\.\d+)*$/;

/**
 * The image's executable files that are none of: the entrypoint's interpreter, the loader, an ELF shared library, an
 * empty file, a script that runs that interpreter or nothing (modules of Debian's Python have execute bits) (contract
 * §4, PR-EXEC-1's exec half). Anything returned blocks as `image-has-executables` unless it is pinned.
 */
export function unexpectedExecutables(files: ImageFileFacts): readonly FileFact[] {
  return files.executables
    .filter((file) => file.sha256 !== EMPTY_FILE && !isExpected(file, files.interpreter))
    .map(({ path, sha256 }) => ({ path, sha256 }));
}

function isExpected({ path, elf, shebang }: ExecutableFact, interpreter: string): boolean {
  if (interpreter === '') return false;
  if (absolute(path) === absolute(interpreter)) return true;
  // execve of a script runs the program that it names: nothing new, or nothing at all (ENOENT).
  if (!elf && shebang !== null) return shebang === '' || absolute(shebang) === absolute(interpreter);
  const name = path.slice(path.lastIndexOf('/') + 1);
  return elf && (LOADER.test(name) || SHARED_LIBRARY.test(name));
}

/** Whether the listing can be believed to be one: an interpreter is named, and it is among the executables. */
export function isWholeListing({ executables, interpreter }: ImageFileFacts): boolean {
  return interpreter !== '' && executables.some(({ path }) => absolute(path) === absolute(interpreter));
}

/** Whether the image holds the very program that PR-EXEC-1 tries: then no payload can have found it missing. */
export function holdsLs({ executables }: ImageFileFacts): boolean {
  return executables.some(({ path }) => ['/bin/ls', '/usr/bin/ls'].includes(absolute(path)));
}

function absolute(path: string): string {
  return path.startsWith('/') ? path : `/${path}`;
}
