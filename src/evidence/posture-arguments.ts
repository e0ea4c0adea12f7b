import { dirname } from 'node:path';
import { IMAGE_LABEL } from '../foundation/image-label.ts';
import { flagWords, type RunFlag } from '../foundation/run-flag.ts';
import { type Weakening, weakenFlags, weakensWhatIsThere } from '../probes/controls/weakening.ts';
import { interpreterOf, type PosturePart, postureCommand } from '../probes/posture/parts.ts';
import { underPressure } from '../probes/posture/pressure-limits.ts';
import { readFlags } from '../probes/run-flags.ts';
import type { Bundle } from './bundle-type.ts';
import type { PostureRecord } from './judged-posture.ts';

/** A run's own name, which its folders contain too: only this may differ between runs. */
export function anyRun(argument: string): string {
  return argument.replace(/sandbox-attestation-[0-9a-f]{32}/g, 'RUN');
}

/**
 * Returns the arguments that a container of the posture must have been created with, except for its own name; null if
 * the attested run lacks a flag that the weakenings take away.
 */
export function expectedArguments(
  part: PosturePart,
  { image_id, image, runs }: PostureRecord,
  { run, host, image_digest }: Bundle,
  weakens: readonly Weakening[] = [],
): string[] | null {
  const common = commonFlags(run.arguments, image_digest);
  const flags = part === 'pressure' ? underPressure(common) : common;
  if (!weakensWhatIsThere(flags, weakens)) return null;
  const weakened = weakenFlags(flags, weakens, {
    engine: host.engine.name,
    root: dirname(host.folders.input),
    ...host.folders,
    network: null,
  });
  // Without --rm: an engine cannot report whether a container that is gone ran out of memory.
  const kept = weakened.filter(({ flag }) => part !== 'pressure' || flag !== '--rm');
  const recorded = runs.find((each) => each.part === part)?.arguments ?? [];
  const interpreter =
    image === 'subject' ? interpreterOf(host.container.entrypoint) : interpreterOf(recorded.slice(-4));
  const { entrypoint, command } = postureCommand(interpreter ?? 'none');
  const own = flagWords(kept).map((word) =>
    word === `${IMAGE_LABEL}=${image_digest}` ? `${IMAGE_LABEL}=${image_id}` : anyRun(word),
  );
  return [...own, '--entrypoint', entrypoint, image_id, ...command];
}

/** The attested run's flags, without its command: a sealed payload has an entrypoint of its own. */
function commonFlags(words: readonly string[], imageId: string): readonly RunFlag[] {
  const flags = readFlags(words.slice(0, words.lastIndexOf(imageId)));
  const own = flags.findIndex(({ flag }) => flag === '--entrypoint');
  return flags.filter((_, index) => index !== own);
}
