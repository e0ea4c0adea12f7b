import type { ExecutableFact, InventoryFacts } from './facts.ts';

const LOADER = /^ld-(?:linux|musl)[\w.-]*\.so(?:\.\d+)*$/;
const SHARED_LIBRARY = /\.so(?:\.\d+)*$/;

/**
 * Returns the programs of an image's base that are neither the entrypoint's interpreter, the loader nor a shared library
 * (contract §4, PR-EXEC-1's exec half). A name decides here because the base's content is known or pinned by digest; what
 * stands above the base is judged entry by entry ({@link findAdds}). A script starts no program that is not listed
 * itself, and the kernel refuses a file that is neither (execve(2), ENOEXEC).
 */
export function unexpectedExecutables({
  executables,
  interpreter,
}: InventoryFacts): readonly ExecutableFact[] {
  return executables.filter(
    (file) => file.from === 'base' && file.program === 'elf' && !isExpected(file.path, interpreter),
  );
}

function isExpected(path: string, interpreter: string): boolean {
  if (path === interpreter) return true;
  const name = path.slice(path.lastIndexOf('/') + 1);
  return LOADER.test(name) || SHARED_LIBRARY.test(name);
}
