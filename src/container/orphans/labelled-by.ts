import type { Engine } from '../../engine/engine.ts';
import { OWNER_LABEL } from '../../engine/labels.ts';

/** How long an answer is waited for: anybody may make any number of containers that are asked about. */
const ANSWER_MS = 5_000;

/**
 * Returns whether a container was given its owner's label itself, or may have it from its image, as anybody's has whose image's
 * author wrote it: no image of ours names an owner. An image that is gone may have.
 *
 * @param id of the container; engines may answer about another that has it for a name
 */
export async function labelledBy(
  { calls }: Pick<Engine, 'calls'>,
  id: string,
): Promise<'run' | 'image' | 'unknown'> {
  const container = await calls.inspectContainer(id, ANSWER_MS).catch(() => null);
  if (container?.at('Id').string() !== id) return 'unknown';
  const image = await calls.inspectImage(container.at('Image').string()).catch(() => null);
  const owner = container.at('Config', 'Labels', OWNER_LABEL).string();
  return image === null || image.at('Config', 'Labels', OWNER_LABEL).string() === owner ? 'image' : 'run';
}
