import { unlinkSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from '../foundation/thrown.ts';

/**
 * The gate: a file in INPUT. A payload waits while the file is there, until the host has read the kernel's facts about
 * it. No file of the operator's packet may have its name; without it, as in a plain `docker run`, nothing waits.
 */
export const GATE = 'gate';

/** The second gate: a payload's launcher waits at it after it has sealed itself (`seal.ts`). */
export const SEALED_GATE = 'gate.sealed';

export type Gate = typeof GATE | typeof SEALED_GATE;

/** Shuts a gate of a run that has not started. */
export async function shutGate(input: string, gate: Gate): Promise<void> {
  await writeFile(join(input, gate), '', { mode: 0o644, flag: 'wx' });
}

/** How unlink(2) answers where no file is any more: in a control that weakens INPUT a payload may remove the gate, and put a folder there. */
const NO_GATE: readonly unknown[] = ['ENOENT', 'EISDIR'];

/**
 * Opens a gate synchronously: the caller's next step in the same turn runs before the payload can have done much. A gate that the
 * payload replaced is left to it: only that payload waits there.
 */
export function openGate(input: string, gate: Gate): void {
  try {
    unlinkSync(join(input, gate));
  } catch (error) {
    if (!NO_GATE.includes(codeOf(error))) throw error;
  }
}
