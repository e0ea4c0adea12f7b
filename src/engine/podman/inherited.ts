import { readFile } from 'node:fs/promises';
import { AttestationError, printable } from '../../foundation/errors.ts';

/**
 * Refuses what everything that Podman starts would inherit from this process, containers too, and what no configuration shows.
 *
 * @param self this process below /proc; another folder for tests
 * @throws AttestationError `personality` or `traced` (blocked)
 */
export async function refuseInherited(self = '/proc/self'): Promise<void> {
  await refusePersonality(`${self}/personality`);
  await refuseTracer(`${self}/status`);
}

/**
 * A personality may switch off address space randomisation, or report another kernel version (personality(2), `setarch`). The kernel
 * keeps it back from a user whose Node cannot be read by everybody, or has capabilities of its own.
 */
async function refusePersonality(path: string): Promise<void> {
  const text = (await readFile(path, 'utf8').catch(() => null))?.trim() ?? null;
  if (text !== null && /^0+$/.test(text)) return;
  throw new AttestationError(
    'personality',
    text === null
      ? 'This program cannot read its own personality, which Podman’s containers would inherit.'
      : `This program runs with the personality ${printable(text, 20)}, which Podman’s containers would inherit.`,
  );
}

/**
 * A tracer follows this program to Podman, its monitor and its runtime, and to the container: it can take the filter away as it is
 * set and let go before anything of the container is looked at.
 */
async function refuseTracer(path: string): Promise<void> {
  const status = await readFile(path, 'utf8').catch(() => '');
  if (status.includes('\nTracerPid:\t0\n')) return;
  throw new AttestationError('traced', 'A process traces this program, and with it what Podman starts.');
}
