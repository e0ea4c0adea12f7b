import { OTHER_NAMES, SYSCALL_NUMBERS } from './generated/syscalls.ts';
import type { Architecture } from './model.ts';

const NUMBERS: Readonly<Record<Architecture, ReadonlyMap<string, number>>> = {
  x86_64: new Map(Object.entries(SYSCALL_NUMBERS.x86_64)),
  aarch64: new Map(Object.entries(SYSCALL_NUMBERS.aarch64)),
};
const NAMES: Readonly<Record<Architecture, ReadonlyMap<number, string>>> = {
  x86_64: new Map([...NUMBERS.x86_64].map(([name, number]) => [number, name])),
  aarch64: new Map([...NUMBERS.aarch64].map(([name, number]) => [number, name])),
};
const ELSEWHERE: ReadonlySet<string> = new Set(OTHER_NAMES);

/** A call's number on an architecture; `null` if libseccomp does not know such a call there. */
export function numberOf(architecture: Architecture, name: string): number | null {
  return NUMBERS[architecture].get(name) ?? null;
}

/** A number's call on an architecture; `null` if libseccomp does not know one, so that no rule can name it. */
export function nameOf(architecture: Architecture, number: number): string | null {
  return NAMES[architecture].get(number) ?? null;
}

/** Whether libseccomp knows the name on any architecture. Runtimes drop an unknown name silently. */
export function isKnownName(name: string): boolean {
  return NUMBERS.x86_64.has(name) || NUMBERS.aarch64.has(name) || ELSEWHERE.has(name);
}

/** Every call of an architecture, by number. */
export function callsOf(architecture: Architecture): readonly (readonly [name: string, number: number])[] {
  return [...NUMBERS[architecture]];
}

/**
 * Calls of Linux 6.15 and newer, by number on every architecture (kernel: include/uapi/asm-generic/unistd.h).
 * libseccomp 2.6.0 does not have names for them, so no rule can name them: only for display.
 */
const NEWER: Readonly<Record<number, string>> = {
  467: 'open_tree_attr',
  468: 'file_getattr',
  469: 'file_setattr',
  470: 'listns',
  471: 'rseq_slice_yield',
};

/** A number's call in words: with its number if no rule can name it. */
export function callInWords(architecture: Architecture, number: number): string {
  const name = nameOf(architecture, number);
  if (name !== null) return name;
  return NEWER[number] === undefined ? `number ${number}` : `${NEWER[number]} (number ${number})`;
}

/**
 * The highest number for which libseccomp 2.5.0 has a name (Linux 5.8: faccessat2; such numbers are the same on every
 * architecture). Debian 11 and 12 and Ubuntu 22.04 and 24.04 have 2.5. Their engines drop a profile's rules for later
 * calls: the profile's default answers these, or runc's ENOSYS.
 */
export const YOUNGEST_OF_LIBSECCOMP_2_5 = 439;
