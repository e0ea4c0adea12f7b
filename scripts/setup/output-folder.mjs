// Each `npm run attest` gets a folder of its own, so that a second one neither fails nor overwrites the first.
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';

/** The program's own default (src/attest/entry/setting-table.ts). */
const FIRST = 'attestation';

/**
 * Returns the options with `--output attestation-2` (or the next free number) added if `attestation` is taken and the
 * caller names no output.
 */
export function withFreeOutput(options, cwd) {
  if (options.some((option) => /^--(output|force|help)(=|$)|^-h$/.test(option)) || isFree(FIRST, cwd)) {
    return [...options];
  }
  let number = 2;
  while (!isFree(`${FIRST}-${number}`, cwd)) number += 1;
  return [...options, '--output', `${FIRST}-${number}`];
}

/** Returns whether the folder is missing or empty. */
function isFree(name, cwd) {
  try {
    return readdirSync(resolve(cwd, name)).length === 0;
  } catch (error) {
    return error.code === 'ENOENT';
  }
}
