import { type Sha256, sha256Of } from '../../foundation/digest.ts';
import { AttestationError, printable } from '../../foundation/errors.ts';
import { copiesOfStages } from './copies.ts';
import { type Instruction, readInstructions } from './instructions.ts';
import { DOCKERFILE_LIMITS, dockerfileLines } from './lines.ts';
import { DockerfileRefusal, refused, refusedTogether } from './refused.ts';
import { judge, type NetworkNeed, pairsOf, type Reading, type Stage } from './rules.ts';
import { isPinned } from './words.ts';

/** What a Dockerfile does; it has nothing that the positive list does not cover. */
export interface Dockerfile {
  readonly text: string;
  readonly sha256: Sha256;
  /** The frontend that a `# syntax=` line names, pinned by digest; null: the engine's own. */
  readonly frontend: string | null;
  readonly instructions: readonly Instruction[];
  readonly stages: readonly Stage[];
  /** The image below the last stage: a reference, `scratch`, or null where an ARG BASE_IMAGE has no default. */
  readonly base: string | null;
  /** Whether that image is taken from the build argument BASE_IMAGE. */
  readonly takesBaseImage: boolean;
  /** The images that stages take besides the base, each once. */
  readonly otherImages: readonly string[];
  /** All that the build reads, each once: the base, those of other stages, of COPY and RUN, and the frontend. */
  readonly images: readonly string[];
  /** What COPY takes from the context, as patterns with `*` and `?`; nothing else needs to be staged. */
  readonly sources: readonly string[];
  /** Each source that an instruction takes from the context, the same ones again. */
  readonly takes: readonly string[];
  /** How many sources stages take from each other, those that hold others' counted again. */
  readonly stageCopies: number;
  /** Characters of those of them that are patterns. */
  readonly patternCharacters: number;
  /** Whether it runs anything in its build. */
  readonly runs: boolean;
  /** What may give another image on another day; empty if nothing does. */
  readonly variable: readonly VariableInput[];
  /** What needs the network, in the order of the lines; a build without network has none of it. */
  readonly networkNeeds: readonly NetworkNeed[];
}

const FEWER = 'Write fewer instructions.';

export type VariableInput = 'run-instruction' | 'add-instruction' | 'frontend' | 'unpinned-image';

/**
 * Reads a Dockerfile by a positive list (contract §2.1). It rejects whatever BuildKit, Docker's classic builder or
 * Podman's could read otherwise than this reader; it records under `networkNeeds` what only needs the network.
 *
 * @throws AttestationError `dockerfile-refused`, `dockerfile-frontend-unpinned` (blocked)
 */
export function parseDockerfile(text: string): Dockerfile {
  const { frontend, lines } = dockerfileLines(text);
  const instructions = readInstructions(text, lines);
  // Podman's builder takes a thirtieth of a second for each, whatever it is.
  const next = instructions[DOCKERFILE_LIMITS.instructions];
  if (next !== undefined)
    throw refused(next.line, `is behind ${DOCKERFILE_LIMITS.instructions} instructions`, FEWER);
  refuseManyParts(instructions);
  const reading: Reading = {
    ...{ globals: new Map(), stages: [], current: { hasGroup: false } },
    ...{ sources: [], networkNeeds: [], images: [] },
  };
  if (frontend !== null) {
    reading.networkNeeds.push({ line: 1, why: 'needs a builder that is fetched' });
    // It may copy anything.
    reading.sources.push('.');
  }
  judgeAll(instructions, reading);
  const { stages, networkNeeds } = reading;
  const stageCopies = copiesOfStages(instructions, stages);
  if (stages.length === 0) throw refused(1, 'begins a file without FROM');
  const { base, takesBaseImage } = baseBelow(stages);
  const otherImages = [...new Set(stages.flatMap(referencesOf))].filter((image) => image !== base);
  networkNeeds.push(...unpinnedImages(instructions, stages, base));
  const keywords = new Set(instructions.map(({ keyword }) => keyword));
  return {
    text,
    sha256: sha256Of(text),
    frontend,
    instructions,
    stages,
    base,
    takesBaseImage,
    otherImages,
    images: [...new Set([base, ...otherImages, ...reading.images, frontend].filter(isImage))],
    sources: [...new Set(reading.sources)],
    takes: reading.sources,
    stageCopies,
    patternCharacters: reading.sources.filter(isPattern).join('').length,
    runs: keywords.has('RUN'),
    variable: variableInputs(keywords, frontend, networkNeeds),
    networkNeeds: networkNeeds.sort((a, b) => a.line - b.line),
  };
}

/** @throws AttestationError `dockerfile-refused` (blocked) for a line that goes beyond what a builder may compute with */
function refuseManyParts(instructions: readonly Instruction[]): void {
  const found = { variables: 0, parts: 0, sources: 0 };
  for (const instruction of instructions) {
    const { line, keyword, words } = instruction;
    const ofThis = partsOf(instruction);
    found.parts += ofThis;
    if (['ARG', 'ENV'].includes(keyword)) found.variables += ofThis;
    if (['COPY', 'ADD'].includes(keyword)) found.sources += words.length - 1;
    for (const [what, most] of MOST_PARTS)
      if (found[what] > most)
        throw refused(line, `is where the Dockerfile has more than ${most} ${IN_WORDS[what]}`, FEWER_PARTS);
  }
}

const { variables, parts, sources } = DOCKERFILE_LIMITS;
const MOST_PARTS = [
  ['variables', variables],
  ['parts', parts],
  ['sources', sources],
] as const;
const IN_WORDS = {
  variables: 'variables',
  parts: 'words and parts of paths',
  sources: 'sources of COPY and ADD',
} as const;
const FEWER_PARTS = 'Name a folder instead of its files, and fewer variables and labels.';

/** Variables, labels, words, and the parts of paths; of a command for a shell nothing. */
function partsOf({ keyword, form, words, rest }: Instruction): number {
  if (keyword === 'ENV' || keyword === 'LABEL') return pairsOf(rest)?.length ?? words.length;
  if (form === 'shell') return 0;
  return keyword === 'ARG' ? words.length : words.reduce((sum, word) => sum + word.split('/').length, 0);
}

function isPattern(source: string): boolean {
  return /[*?]/.test(source);
}

function isImage(reference: string | null): reference is string {
  return reference !== null && reference !== 'scratch';
}

/** Enough for a person to fix at once. */
const MOST_REFUSALS = 8;

/** @throws AttestationError `dockerfile-refused` (blocked) for all lines that are refused */
function judgeAll(instructions: readonly Instruction[], reading: Reading): void {
  const refusals: DockerfileRefusal[] = [];
  for (const instruction of instructions) {
    try {
      judge(instruction, reading);
    } catch (error) {
      if (!(error instanceof DockerfileRefusal)) throw error;
      refusals.push(error);
      // What later lines may name depends on these.
      if (instruction.keyword === 'FROM' || instruction.keyword === 'ARG') break;
      if (refusals.length === MOST_REFUSALS) break;
    }
  }
  if (refusals.length > 0) throw refusedTogether(refusals);
}

/** Follows the last stage down to what it stands on. */
function baseBelow(stages: readonly Stage[]): { base: string | null; takesBaseImage: boolean } {
  let from = stages.at(-1)?.from ?? 'scratch';
  while (typeof from === 'number') from = stages[from]?.from ?? 'scratch';
  if (from === 'scratch') return { base: 'scratch', takesBaseImage: false };
  return { base: from.reference, takesBaseImage: from.argument === 'BASE_IMAGE' };
}

function referencesOf({ from }: Stage): string[] {
  if (typeof from !== 'object' || from.reference === null || from.reference === 'scratch') return [];
  return [from.reference];
}

/** An image besides the base is an input that only its digest fixes; a base is judged where it is chosen. */
function unpinnedImages(
  instructions: readonly Instruction[],
  stages: readonly Stage[],
  base: string | null,
): NetworkNeed[] {
  const begins = instructions.filter(({ keyword }) => keyword === 'FROM');
  return stages.flatMap((stage, at) =>
    referencesOf(stage)
      .filter((image) => image !== base && !isPinned(image))
      .map((image) => ({
        line: begins[at]?.line ?? 1,
        why: `takes the image ${image}, which is neither the base nor named by digest`,
        image,
      })),
  );
}

function variableInputs(
  keywords: ReadonlySet<string>,
  frontend: string | null,
  networkNeeds: readonly NetworkNeed[],
): VariableInput[] {
  const found: VariableInput[] = [];
  if (keywords.has('RUN')) found.push('run-instruction');
  if (keywords.has('ADD')) found.push('add-instruction');
  if (networkNeeds.some(({ image }) => image !== undefined && !isPinned(image))) found.push('unpinned-image');
  if (frontend !== null) found.push('frontend');
  return found;
}

/**
 * Refuses what a build without network may not have.
 *
 * @throws AttestationError `build-network-closed` (blocked)
 */
export function refuseNetwork({ networkNeeds }: Pick<Dockerfile, 'networkNeeds'>): void {
  if (networkNeeds.length === 0) return;
  const needs = networkNeeds
    .slice(0, MOST_REFUSALS)
    .map(({ line, why }) => `line ${line} ${printable(why, 160)}`);
  throw new AttestationError('build-network-closed', `The build has no network, and ${needs.join('; ')}.`);
}
