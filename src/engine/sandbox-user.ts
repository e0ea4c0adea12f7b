import { AttestationError, printable } from '../foundation/errors.ts';
import type { EngineFacts } from '../probes/host-facts.ts';

/**
 * Refuses a machine on which somebody else is the sandbox's user to the kernel. Asked before the engine is used, and again
 * when the payload has ended, since an account can be made meanwhile. A rootless engine gives its container a user id of
 * the caller's.
 *
 * @param sandboxUser who that is, as the machine's files name it; null: nobody
 * @throws AttestationError `sandbox-user-taken` (blocked)
 */
export function refuseSandboxUser(
  { rootless }: Pick<EngineFacts, 'rootless'>,
  sandboxUser: string | null,
): void {
  if (rootless || sandboxUser === null) return;
  throw new AttestationError(
    'sandbox-user-taken',
    `The user id of the sandbox, 65532, is not known to be its own on this machine: ${printable(sandboxUser)}.`,
  );
}
