import { interpreterOf, type PosturePart, postureCommand } from '../probes/posture/parts.ts';
import type { Bundle } from './bundle-type.ts';
import type { PostureRecord } from './judged-posture.ts';

/** A run's own name, which its folders have too: all that may differ between runs. */
export function anyRun(argument: string): string {
  return argument.replace(/sandbox-attestation-[0-9a-f]{32}/g, 'RUN');
}

/** What a container of the posture must have been created with, its own name aside. */
export function expectedArguments(
  part: PosturePart,
  { image_id, image, runs }: PostureRecord,
  { run, host, image_digest }: Bundle,
): string[] {
  const flags = commonFlags(run.arguments, image_digest);
  // Without --rm: a container that is gone cannot be asked whether it ran out of memory.
  const kept = flags.filter((argument) => part !== 'pressure' || argument !== '--rm');
  const told = runs.find((each) => each.part === part)?.arguments ?? [];
  const interpreter =
    image === 'subject' ? interpreterOf(host.container.entrypoint) : interpreterOf(told.slice(-4));
  const { entrypoint, command } = postureCommand(interpreter ?? 'none');
  return [...kept.map(anyRun), '--entrypoint', entrypoint, image_id, ...command];
}

/** The attested run's flags, without what it executes: a sealed payload has an entrypoint of its own. */
function commonFlags(words: readonly string[], imageId: string): readonly string[] {
  const flags = words.slice(0, words.lastIndexOf(imageId));
  const own = flags.indexOf('--entrypoint');
  return own === -1 ? flags : flags.filter((_, index) => index !== own && index !== own + 1);
}
