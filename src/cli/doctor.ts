import { AttestationError } from '../errors.ts';
import { type EngineAnswer, withEngines } from '../main/engines.ts';
import { surroundingsHere } from '../main/here.ts';
import { toFailure } from '../report/failure.ts';
import { wrapped } from '../report/table.ts';
import type { Engine } from '../sandbox/engine.ts';
import { findKeptImages, keptTags, removeKeptImages } from '../sandbox/kept-images.ts';
import { findLeftovers, namesLeft, removeLeftovers } from '../sandbox/leftovers.ts';
import { cleanerOf } from '../sandbox/output-cleaner.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Machine } from '../venue/machine.ts';
import { decideVenue } from '../venue/venue.ts';
import type { CommandInput } from './command.ts';

/** `sandbox-attestation doctor`: exit 0 when this machine can attest with at least one engine. */
export async function execute({ options, terminal }: CommandInput): Promise<number> {
  const surroundings = surroundingsHere(terminal);
  return withEngines(surroundings, async (answers, machine) => {
    const venue = venueHere(machine, surroundings);
    const engines = await Promise.all(answers.map((answer) => examine(answer, surroundings, options)));
    const able = venue.refused === null && engines.some(({ usable }) => usable);
    terminal.print(
      [
        ...wrapped('venue     ', venue.text),
        ...(venue.refused === null ? [] : wrapped('          ', venue.refused.remedy)),
        ...engines.flatMap((engine) => [
          ...wrapped(engine.name.padEnd(10), engine.text),
          ...(engine.remedy === null ? [] : wrapped('          ', engine.remedy)),
          ...engine.left.map((name) => `          left by a dead run: ${name}`),
          ...engine.images.map((name) => `          image kept for the next run: ${name}`),
          ...engine.removed.map((name) => `          removed: ${name}`),
        ]),
        '',
        able ? terminal.green('This machine can attest.') : terminal.red('This machine cannot attest.'),
        ...(engines.some(({ left }) => left.length > 0) && options['clean'] !== true
          ? ['sandbox-attestation doctor --clean removes what dead runs left.']
          : []),
      ].join('\n'),
    );
    terminal.result({ able, venue: venue.text, engines });
    // What was to be removed and is still there is worth a failing exit code.
    const stuck = options['clean'] === true && engines.some(({ left }) => left.length > 0);
    return able && !stuck ? 0 : 3;
  });
}

function venueHere(machine: Machine, surroundings: Surroundings) {
  try {
    const { name } = decideVenue(machine, surroundings.environment, null);
    const text = name === 'CI' ? 'CI' : 'LOCAL: a rehearsal; --venue VPS when this is the machine to attest';
    return { text, refused: null };
  } catch (error) {
    if (!(error instanceof AttestationError)) throw error;
    const refused = toFailure(error);
    return { text: `refused: ${refused.message}`, refused };
  }
}

interface Examined {
  readonly name: string;
  readonly usable: boolean;
  readonly text: string;
  readonly remedy: string | null;
  readonly left: readonly string[];
  /** Images that stay on purpose. */
  readonly images: readonly string[];
  readonly removed: readonly string[];
}

async function examine(
  answer: EngineAnswer,
  surroundings: Surroundings,
  options: CommandInput['options'],
): Promise<Examined> {
  const { name } = answer;
  if ('problem' in answer) {
    const { message, remedy } = toFailure(answer.problem);
    return { name, usable: false, text: message, remedy, left: [], images: [], removed: [] };
  }
  const { engine } = answer;
  const clean = options['clean'] === true;
  const found = await findLeftovers(engine, surroundings.temporaryFolder);
  const left = namesLeft(
    clean ? await removeLeftovers(engine, found, cleanerOf(engine, surroundings)) : found,
  );
  const kept = await findKeptImages(engine, keptTags(options['tag']));
  const images = clean && options['images'] === true ? await removeKeptImages(engine, kept) : kept;
  return {
    name,
    usable: true,
    text: `${described(engine)}: usable`,
    remedy: null,
    left,
    images,
    removed: [...namesLeft(found), ...kept].filter((each) => !left.includes(each) && !images.includes(each)),
  };
}

function described({ runtime, facts }: Engine): string {
  const rootless = facts.rootless ? 'rootless' : 'rootful';
  return `${runtime}, ${facts.oci_runtime}, ${rootless}, cgroup v${facts.cgroup_version}`;
}
