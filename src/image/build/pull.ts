import { call } from '../../engine/client.ts';
import { ENGINE_TRAITS } from '../../engine/traits.ts';
import { REFERENCE } from '../dockerfile/words.ts';
import { type BuildEngine, type InspectedImage, inspectImage, lastLine } from './inspect.ts';

export interface PullOptions {
  readonly timeoutMs: number;
  /** The client's temporary folder: what a killed client leaves there is removed with the run's own folder. */
  readonly scratchFolder: string;
  /** Ends the pull. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Pulls an image. Podman's client does not end on SIGTERM while a registry is silent: it is killed.
 *
 * An engine that takes other things than a name with its registry is asked for nothing else.
 *
 * A registry may repeat what it was sent. With credentials its words are not shown: not as they come, and not in an error.
 *
 * @returns the image, or why there is none
 */
export async function pullImage(
  engine: BuildEngine,
  reference: string,
  { timeoutMs, scratchFolder, signal }: PullOptions,
): Promise<InspectedImage | { readonly why: string }> {
  const { pullClient, facts } = engine;
  if (ENGINE_TRAITS[engine.name].pullsFromPlaces && !REFERENCE.test(reference))
    return { why: 'on Podman it needs a name with its registry' };
  const isSecret = facts.client.pull_credentials;
  const client = { ...pullClient, environment: { ...pullClient.environment, TMPDIR: scratchFolder } };
  const result = await call(client, ['pull', reference], {
    timeoutMs,
    ...(isSecret ? {} : { watched: true }),
    signal,
  });
  const image = result.exitCode === 0 ? await inspectImage(engine, reference) : null;
  if (image !== null) return image;
  if (result.timedOut) return { why: `no answer within ${timeoutMs / 1000} seconds` };
  if (isSecret)
    return { why: 'the registry’s answer is not shown, since it may repeat the credentials that were given' };
  return { why: lastLine(result.stderr) };
}
