import type { ExecutableFact, InventoryFacts } from './facts.ts';
import { isKnownBase } from './known-base.ts';

const LOADER = /^ld-(?:linux|musl)[\w.-]*\.so(?:\.\d+)*$/;
const SHARED_LIBRARY = /\.so(?:\.\d+)*$/;

/** Where a distribution has its libraries: `/usr/lib/x86_64-linux-gnu`, `/usr/lib64`, `/lib`. */
const LIBRARIES = '(?:/usr)?/lib(?:64|/[a-z0-9_]+-linux-(?:gnu|musl))?';
/**
 * The two libraries of a distribution that can be started (elf(5)): the loader, and glibc, which prints its version.
 */
const STARTABLE_LIBRARIES = [
  new RegExp(
    `^${LIBRARIES}/ld-(?:linux-x86-64\\.so\\.2|linux-aarch64\\.so\\.1|musl-(?:x86_64|aarch64)\\.so\\.1)$`,
  ),
  new RegExp(`^${LIBRARIES}/libc\\.so\\.6$`),
];

/**
 * Returns the programs of an image's base that are neither the entrypoint's interpreter nor libraries (contract §4,
 * PR-EXEC-1's exec half). {@link findAdds} judges entries above the base one by one. A script cannot start a program
 * that is not listed itself, and the kernel refuses a file that is neither (execve(2), ENOEXEC).
 *
 * A name decides only if the base is known by its content. In a base that a caller pinned, a program can have the name
 * of a library: there one loader and one C library are expected, and nothing else that can be started.
 */
export function unexpectedExecutables(inventory: InventoryFacts): readonly ExecutableFact[] {
  const programs = inventory.executables.filter(
    ({ from, program, path }) => from === 'base' && program === 'elf' && path !== inventory.interpreter,
  );
  if (isKnownBase(inventory.base)) return programs.filter(({ path }) => !isLibrary(path));
  const expected = STARTABLE_LIBRARIES.flatMap((pattern) => {
    const found = programs.filter(({ path }) => pattern.test(path));
    return found.length === 1 ? found : [];
  });
  return programs.filter((program) => !expected.includes(program));
}

function isLibrary(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return LOADER.test(name) || SHARED_LIBRARY.test(name);
}
