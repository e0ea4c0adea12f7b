import { setTimeout as sleep } from 'node:timers/promises';
import { AttestationError } from '../../foundation/errors.ts';
import { type CallLimit, limitOf } from '../client.ts';
import type { ContainerEnd } from '../engine-calls.ts';

/** A container's state as Podman names it (libpod/define/containerstate.go); `gone` once it is removed. */
export type ContainerState = string | 'gone' | null;

/** After an end --rm removes it; these are the states in between. */
const ENDED: ReadonlySet<ContainerState> = new Set(['gone', 'exited', 'stopped', 'removing']);

/** How long Podman may take to note an end that it has reported: it usually has by its first answer (measured). */
const LIMIT_MS = 10_000;
const EVERY_MS = 10;

/**
 * Returns an end that Podman's own record confirms. If a container's monitor (conmon) is killed, Podman answers exit
 * code 0 for a container that it goes on to call running, and whose process may run (measured with 5.4.2): nobody knows
 * how it ended then.
 *
 * @throws AttestationError `engine-locked`, if that is why Podman gives no answer
 * @param stateOf asks Podman; null if it gives no answer
 * @param asked what limits the calls that ask it
 */
export async function confirmed(
  end: ContainerEnd,
  stateOf: () => Promise<ContainerState>,
  asked: { readonly limit?: CallLimit | undefined } = {},
): Promise<ContainerEnd> {
  if (end.kind !== 'exited') return end;
  const limit = limitOf(asked, LIMIT_MS);
  for (;;) {
    if (ENDED.has(await stateOf())) return end;
    if (limit.reason instanceof AttestationError) throw limit.reason;
    if (limit.aborted) return { kind: 'lost' };
    await sleep(EVERY_MS);
  }
}
