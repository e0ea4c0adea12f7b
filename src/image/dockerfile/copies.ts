import type { Instruction } from './instructions.ts';
import { refused } from './refused.ts';
import type { Stage } from './rules.ts';

/**
 * Sources of `COPY --from` in all, each counted as often as its stage holds another one. For each source BuildKit looks
 * at every file of that stage, and does not end before it is through (cache/contenthash, `includedPaths`): 32 plain sources of 600,000 files
 * kept it busy for 21 s longer than one, and 180 patterns of 300,000 files for over 200 s. A RUN makes as
 * many files as it has time for, and stages that copy each other twice double them.
 */
export const MOST_COPIES = 16;

/**
 * Returns how many sources stages take from each other, those that hold others' counted again.
 *
 * @throws AttestationError `dockerfile-refused` (blocked)
 */
export function copiesOfStages(instructions: readonly Instruction[], stages: readonly Stage[]): number {
  /** How many stages' files each stage holds. */
  const held: number[] = [];
  let copies = 0;
  for (const { line, keyword, flags, words } of instructions) {
    const name = flags.find((flag) => flag.startsWith(FROM))?.slice(FROM.length);
    if (keyword === 'FROM') held.push(heldBy(stages[held.length]?.from, held));
    if (keyword !== 'COPY' || name === undefined) continue;
    const more = (words.length - 1) * heldBy(stageCalled(name, stages), held);
    held.push((held.pop() ?? 0) + more);
    copies += more;
    if (copies > MOST_COPIES)
      throw refused(
        line,
        `is where stages take more than ${MOST_COPIES} sources from each other, those that hold others’ counted again`,
        'Put the files into one folder of the stage, and copy that.',
      );
  }
  return copies;
}

const FROM = '--from=';

/** An image is as one stage. */
function heldBy(from: Stage['from'] | undefined, held: readonly number[]): number {
  return typeof from === 'number' ? (held[from] ?? 1) : 1;
}

/** Returns the index of an earlier stage by its name or its number; undefined for an image. */
function stageCalled(name: string, stages: readonly Stage[]): number | undefined {
  if (/^[0-9]+$/.test(name)) return Number(name);
  const at = stages.findIndex((stage) => stage.name === name);
  return at < 0 ? undefined : at;
}
