import type { Sha256 } from '../../foundation/digest.ts';
import { AttestationError, printable } from '../../foundation/errors.ts';
import { type BaseImage, type ContentPlace, configWithoutOnbuild } from '../base-image.ts';
import type { Dockerfile } from '../dockerfile/dockerfile.ts';
import type { Stage } from '../dockerfile/rules.ts';
import { type BuildEngine, inspectImage, refuseOtherPlatform } from './inspect.ts';

/** The image that a stage begins from; null for `scratch` and for an earlier stage. */
export type ImageOfStage = (stage: Stage) => Sha256 | null;

/**
 * Finds the images that the stages of a build without network begin from. Each must be here before the builder starts:
 * to fetch it, a builder would connect to whatever host the Dockerfile names.
 *
 * @throws AttestationError `base-image-unavailable`, `base-image-onbuild`, `base-image-platform`, `image-unreadable`,
 * `content-store` (blocked)
 */
export async function findImages(
  engine: BuildEngine,
  dockerfile: Dockerfile,
  request: ContentPlace & { readonly base: BaseImage },
): Promise<ImageOfStage> {
  const { base } = request;
  const its = base.given ? base.reference : dockerfile.base;
  if (its === null || (its !== 'scratch' && base.id === null)) throw imageMissing(its ?? 'BASE_IMAGE');
  const found = new Map<string, Sha256>();
  if (dockerfile.base !== null && base.id !== null) found.set(dockerfile.base, base.id);
  for (const reference of dockerfile.otherImages) {
    const image = await inspectImage(engine, reference);
    if (image === null) throw imageMissing(reference);
    refuseOtherPlatform(reference, image);
    await configWithoutOnbuild(engine, request, reference, image.id);
    found.set(reference, image.id);
  }
  return ({ from }) => {
    if (typeof from !== 'object') return null;
    if (base.given && from.argument === 'BASE_IMAGE') return base.id;
    return from.reference === null ? null : (found.get(from.reference) ?? null);
  };
}

/**
 * Returns the Dockerfile with each image under the name that the builder gets for it. For a name from the Dockerfile
 * BuildKit asks that name's registry, whatever the engine holds: if the containerd store has the digest under another
 * name, and if the image is for another platform.
 */
export function withImageNames(
  { text, instructions, stages }: Dockerfile,
  nameOf: (stage: Stage) => string | null,
): string {
  const lines = text.split('\n');
  const begins = instructions.filter(({ keyword }) => keyword === 'FROM');
  for (const [at, stage] of stages.entries()) {
    const name = nameOf(stage);
    const line = begins[at]?.line;
    if (name === null || line === undefined) continue;
    lines[line - 1] = stage.name === null ? `FROM ${name}` : `FROM ${name} AS ${stage.name}`;
  }
  return lines.join('\n');
}

function imageMissing(reference: string): AttestationError {
  return new AttestationError(
    'base-image-unavailable',
    `The image ${printable(reference)} that a stage of the Dockerfile begins from is not on this machine.`,
  );
}
