/** One flag of a container's creation, in the engine clients' own words. */
export interface RunFlag {
  readonly flag: string;
  /** Absent for a flag without a value. */
  readonly value?: string;
}

/** Returns flags as the words of an argument vector. */
export function flagWords(flags: readonly RunFlag[]): string[] {
  return flags.flatMap(({ flag, value }) => (value === undefined ? [flag] : [flag, value]));
}

/**
 * Returns whether a flag begins with these words: `--ulimit fsize` and `--ulimit fsize=` begin `--ulimit fsize=1:1`,
 * and `--memory` does not begin `--memory-swap 1`.
 */
export function flagBegins(flag: RunFlag, words: string): boolean {
  const whole = flagWords([flag]).join(' ');
  if (!whole.startsWith(words)) return false;
  return whole === words || /[=:]$/.test(words) || /^[ :,=]/.test(whole.slice(words.length));
}
