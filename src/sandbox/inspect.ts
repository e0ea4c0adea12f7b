import { AttestationError, printable } from '../errors.ts';
import { type Client, call } from './client.ts';
import { diskFull } from './disk-full.ts';
import { JsonView } from './json-view.ts';

/** Inspects a container. @throws AttestationError `engine-call` if the engine does not know it */
export async function inspectContainer(client: Client, containerId: string): Promise<JsonView> {
  return one(client, ['container', 'inspect', containerId], 'container');
}

/** Inspects an image by its id. @throws AttestationError `engine-call` if the engine does not know it */
export async function inspectImage(client: Client, imageId: string): Promise<JsonView> {
  return one(client, ['image', 'inspect', imageId], 'image');
}

async function one(client: Client, args: readonly string[], what: string): Promise<JsonView> {
  const result = await call(client, args, { timeoutMs: 30_000 });
  if (result.exitCode !== 0) throw failedCall(client, args, result.stderr, result.timedOut);
  const [first, second] = JsonView.parse(result.stdout, `${client.program} ${what} inspect`).list();
  if (!first || second) throw failedCall(client, args, 'inspect did not tell of exactly one', false);
  return first;
}

/** The error for an engine call that was refused or got no answer. What the engine said is untrusted text. */
export function failedCall(
  client: Client,
  args: readonly string[],
  said: string,
  timedOut: boolean,
): AttestationError {
  const what = `${client.program} ${args.slice(0, 2).join(' ')}`;
  const full = diskFull(said, `${what} failed`);
  if (full !== null) return full;
  const why = timedOut ? 'did not answer in time' : `failed: ${printable(said.trim(), 300)}`;
  return new AttestationError(
    'blocked',
    'engine-call',
    `${what} ${why}.`,
    'Check that the engine still runs (docker info, podman info) and has free disk space, then try again.',
  );
}
