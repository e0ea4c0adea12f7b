import { type CallOptions, call } from './client.ts';
import type { Engine } from './engine.ts';

/**
 * Returns the ids of the containers on a network, also of those that have not started: Docker removes the network of such a one, which
 * then cannot start. Null if the engine does not say.
 */
export async function containersOn(
  { client }: Pick<Engine, 'client'>,
  network: string,
  options: CallOptions,
): Promise<readonly string[] | null> {
  const args = ['ps', '--all', '--filter', `network=${network}`, '--no-trunc', '--format', '{{.ID}}'];
  const { exitCode, stdout } = await call(client, args, options);
  return exitCode === 0 ? stdout.split('\n').filter((line) => line !== '') : null;
}
