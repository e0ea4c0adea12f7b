import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { AttestationError } from '../foundation/errors.ts';

/** What Node puts in the place of a byte that is not UTF-8. */
const REPLACED = '\ufffd';

/**
 * Refuses arguments that are not UTF-8: Node reads them as other ones, so that a path would name another folder than its
 * caller does.
 *
 * @param bytes returns this process's arguments as the kernel has them (proc(5): cmdline)
 * @throws AttestationError `usage`
 */
export function refuseOtherBytes(
  argv: readonly string[],
  bytes: () => Uint8Array = () => readFileSync('/proc/self/cmdline'),
): void {
  if (argv.some((each) => each.includes(REPLACED)) && !isUtf8(bytes()))
    throw new AttestationError('usage', 'An argument is not UTF-8, and would be read as another one.');
}
