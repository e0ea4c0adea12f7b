import { oddAuthorities } from '../../foundation/authorities.ts';
import { AttestationError } from '../../foundation/errors.ts';
import { namesAuthorities } from '../../foundation/node-environment.ts';
import { WATCHDOG_LIMITS, watchMainThread } from './watchdog.ts';

/** Reading them takes half a second at most. */
const WAITING_MS = 5_000;

/**
 * Has Node read the certificates that the environment names, right after a look at them: it would read them when it first connects,
 * and by then somebody may have put a pipe in a file's place. Node keeps what it read. Who changes them between look and reading
 * ends this program within seconds, by its watchdog.
 *
 * @returns what is odd about them, as a sentence; null if nothing is
 */
export function readAuthorities(environment: Readonly<Record<string, string | undefined>>): string | null {
  const endWatch = namesAuthorities(environment)
    ? watchMainThread({ ...WATCHDOG_LIMITS, waitingMs: WAITING_MS })
    : null;
  const odd = oddAuthorities(environment);
  if (odd === null && endWatch !== null) process.getBuiltinModule('node:tls').createSecureContext();
  endWatch?.();
  return odd;
}

/** @throws AttestationError `node-environment` (usage) if {@link readAuthorities} finds something odd */
export function refuseOddAuthorities(environment: Readonly<Record<string, string | undefined>>): void {
  const odd = readAuthorities(environment);
  if (odd !== null) throw new AttestationError('node-environment', odd);
}
