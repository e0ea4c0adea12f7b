import { atForcedEnd } from '../foundation/last-calls.ts';
import { pathOf } from './client.ts';
import type { Engine } from './engine.ts';
import { removalWords } from './removal-words.ts';

/**
 * Has a container removed if this program is ended by its own watch: what runs in it would go on, and nobody would look at
 * its time, or at what it leaves in /out. A program that is killed from outside can do nothing of the kind.
 *
 * @param container its id, or while that is not known the name that only this run uses
 * @returns takes that back
 * @throws AttestationError `engine-unreachable` if the client's program is not there
 */
export async function removeAtForcedEnd(
  { name: engine, client }: Pick<Engine, 'name' | 'client'>,
  container: string,
): Promise<() => void> {
  return atForcedEnd({
    program: await pathOf(client),
    words: [...client.globalArguments, ...removalWords(engine, container)],
    environment: client.environment,
  });
}
