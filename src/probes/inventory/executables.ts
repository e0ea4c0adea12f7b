import type { ExecutableFact, InventoryFacts } from './facts.ts';
import { isKnownBase } from './known-base.ts';

const LOADER = /^ld-(?:linux|musl)[\w.-]*\.so(?:\.\d+)*$/;
const SHARED_LIBRARY = /\.so(?:\.\d+)*$/;

/**
 * Returns the programs of an image's base that are neither the entrypoint's interpreter nor libraries (contract §4,
 * PR-EXEC-1's exec half). {@link findAdds} judges entries above the base one by one. A script cannot start a program
 * that is not listed itself, and the kernel refuses a file that is neither (execve(2), ENOEXEC).
 *
 * A name decides only if the base is known by its content. In a base that a caller pinned, any ELF may be a program: it
 * can have the name of a library, and the loader runs the constructors of whatever it is given (ld.so(8)).
 */
export function unexpectedExecutables(inventory: InventoryFacts): readonly ExecutableFact[] {
  const programs = inventory.executables.filter(
    ({ from, program, path }) => from === 'base' && program === 'elf' && path !== inventory.interpreter,
  );
  return isKnownBase(inventory.base) ? programs.filter(({ path }) => !isLibrary(path)) : programs;
}

function isLibrary(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return LOADER.test(name) || SHARED_LIBRARY.test(name);
}
