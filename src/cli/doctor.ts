import { type EngineAnswer, type OpenEngines, withEngines } from '../attest/entry/engines.ts';
import { runContextHere } from '../attest/entry/here.ts';
import type { RunContext } from '../attest/run-context.ts';
import { HelperContainer } from '../container/helper-container.ts';
import { type CleanedPlaces, type CleanedUp, cleanUp, lookFor } from '../container/orphans/clean-up.ts';
import { hasLiveFolder } from '../container/orphans/dead-folders.ts';
import { findKeptImages, keptTags, removeKeptImages } from '../container/orphans/kept-images.ts';
import { isRunUnderWay } from '../container/orphans/orphans.ts';
import { removedOf } from '../container/orphans/removed.ts';
import { cleanerOfAny } from '../container/output-cleaner.ts';
import { newRunId } from '../container/run-id.ts';
import type { Engine } from '../engine/engine.ts';
import { newestTriedBefore } from '../engine/engine-age.ts';
import { AttestationError } from '../foundation/errors.ts';
import { EXIT_CODES } from '../foundation/exit-code.ts';
import { settled } from '../foundation/settled.ts';
import { type Examination, examine, whyNoRun } from '../report/examination.ts';
import { toFailure } from '../report/failure.ts';
import { wrapped } from '../report/table.ts';
import type { Machine } from '../venue/machine.ts';
import { decideVenue } from '../venue/venue.ts';
import type { CommandInput } from './command.ts';
import { takenHere } from './doctor-taken.ts';
import { interruptible } from './interruptible.ts';

/** `sandbox-attestation doctor`: exit 0 when this machine can attest with at least one engine. */
export function execute(input: CommandInput): Promise<number> {
  return interruptible(input.terminal, (signal) => doctor(input, signal));
}

function doctor({ options, terminal, remedyHere }: CommandInput, signal: AbortSignal): Promise<number> {
  const runContext = { ...runContextHere(terminal), signal };
  const look = async (answers: readonly EngineAnswer[], open: OpenEngines) => {
    const venue = venueHere(open.machine, runContext);
    const cleaned = await orphansHere(answers, runContext, { options, ...open });
    const engines = await settled(
      answers.map((answer) => examineEngine(answer, cleaned, { ...runContext, options, remedyHere })),
    );
    const folders = listed(cleaned.folders);
    const taken = await takenHere(runContext);
    const anyLeft = [...engines, folders].some(({ left }) => left.length > 0);
    const able = venue.refused === null && engines.some(({ usable }) => usable);
    terminal.print(
      [
        ...wrapped('venue     ', venue.text),
        ...(venue.refused === null ? [] : wrapped('          ', venue.refused.remedy)),
        ...engines.flatMap((engine) => [
          ...wrapped(engine.name.padEnd(10), engine.text),
          ...(engine.remedy === null ? [] : wrapped('          ', engine.remedy)),
          ...engine.findings.flatMap(findingLines),
          ...leftLines(engine),
          ...engine.images.flatMap((name) =>
            wrapped(
              engine.in_use ? '  a run is under way, kept     ' : '  image kept for the next run  ',
              name,
            ),
          ),
          ...removedLines(engine),
        ]),
        ...folderLines(runContext.temporaryFolder, folders),
        ...taken.flatMap(({ what, from }) => wrapped(what.padEnd(10), from)),
        '',
        ...(able
          ? wrapped('', ableLine(engines)).map(terminal.green)
          : [terminal.red('This machine cannot attest.')]),
        ...(anyLeft && options['clean'] !== true
          ? ['sandbox-attestation doctor --clean removes the orphans of dead runs.']
          : []),
      ].join('\n'),
    );
    terminal.result({ able, venue: venue.text, engines, folders, taken });
    // An orphan that --clean could not remove is worth a failing exit code.
    const stuck = options['clean'] === true && anyLeft;
    return able && !stuck ? 0 : EXIT_CODES.blocked;
  };
  return withEngines(runContext, options['allowEngineEndpoint'] === true, look, signal);
}

function venueHere(machine: Machine, runContext: RunContext) {
  try {
    const { name } = decideVenue(machine, runContext.environment, null);
    const text = name === 'CI' ? 'CI' : 'LOCAL: a rehearsal; --venue VPS when this is the machine to attest';
    return { text, refused: null };
  } catch (error) {
    if (!(error instanceof AttestationError)) throw error;
    const refused = toFailure(error);
    return { text: `refused: ${refused.message}`, refused };
  }
}

function leftLines({ left, undecided }: Listed): string[] {
  return [
    ...left.flatMap((name) => wrapped('  orphan of a dead run         ', name)),
    ...undecided.flatMap((name) => wrapped('  perhaps live, not removed    ', name)),
  ];
}

function removedLines({ removed }: Listed): string[] {
  return removed.flatMap((name) => wrapped('  removed                      ', name));
}

function folderLines(temporary: string, folders: Listed): string[] {
  const lines = [...leftLines(folders), ...removedLines(folders)];
  return lines.length === 0
    ? []
    : [...wrapped('folders   ', `of runs, below ${temporary} or where Podman built`), ...lines];
}

function findingLines({ about, found, means, change }: Examination): string[] {
  return [
    ...wrapped(`  ${about.padEnd(15)}`, `${found}: ${means}`),
    ...(change === null ? [] : wrapped(`${' '.repeat(15)}→ `, change)),
  ];
}

/** Describes what can be attested: both profiles, with every engine that answers. */
function ableLine(engines: readonly Examined[]): string {
  const names = engines.filter(({ usable }) => usable).map(({ name }) => name);
  return `This machine can attest: ${names.join(' and ')}, targeted-deny and deny-by-default. Once the first attestation under targeted-deny stands, use deny-by-default: it is stricter.`;
}

/** What dead runs left in one place, by name. */
interface Listed {
  readonly left: readonly string[];
  /** What may belong to a live program: doctor cannot check that from here. */
  readonly undecided: readonly string[];
  readonly removed: readonly string[];
}

function listed(cleaned: CleanedUp): Listed {
  const { left, undecided } = cleaned;
  return { left, undecided, removed: removedOf(cleaned) };
}

interface Examined extends Listed {
  readonly name: string;
  readonly usable: boolean;
  readonly text: string;
  readonly remedy: string | null;
  /** The state of engine and machine, what that means, and what could be changed. */
  readonly findings: readonly Examination[];
  /** Images that are kept on purpose. */
  readonly images: readonly string[];
  /** Whether they were to be removed and a run may need them. */
  readonly in_use: boolean;
}

const NOTHING: CleanedUp = { found: [], left: [], undecided: [] };

/** Removes what dead runs left, or only finds it. Without an engine nothing: a stopped one may have a container of theirs. */
async function orphansHere(
  answers: readonly EngineAnswer[],
  runContext: RunContext,
  { options, scratchFolder }: Pick<CommandInput, 'options'> & OpenEngines,
): Promise<CleanedPlaces> {
  const engines = answers.flatMap((answer) => ('engine' in answer ? [answer.engine] : []));
  if (engines.length === 0) return { engines: new Map(), folders: NOTHING };
  const places = { engines, temporary: runContext.temporaryFolder };
  if (options['clean'] !== true) return lookFor(places);
  const clean = cleanerOfAny(
    engines,
    (engine) => new HelperContainer(engine, runContext, newRunId(), scratchFolder),
  );
  return cleanUp(places, clean);
}

async function examineEngine(
  answer: EngineAnswer,
  cleaned: CleanedPlaces,
  {
    options,
    remedyHere,
    temporaryFolder,
  }: Pick<CommandInput, 'options' | 'remedyHere'> & Pick<RunContext, 'temporaryFolder'>,
): Promise<Examined> {
  const { name } = answer;
  if ('problem' in answer) {
    const { message, remedy } = toFailure(answer.problem);
    return {
      name,
      usable: false,
      text: message,
      remedy: remedyHere(remedy),
      findings: [],
      ...listed(NOTHING),
      images: [],
      in_use: false,
    };
  }
  const { engine } = answer;
  const { left, undecided, removed } = listed(cleaned.engines.get(engine) ?? NOTHING);
  const kept = await findKeptImages(engine, keptTags(options['tag']));
  const whyNot = whyNoRun(engine.facts);
  const isWanted = options['clean'] === true && options['images'] === true;
  const inUse =
    isWanted && ((await hasLiveFolder(temporaryFolder, [engine])) || (await isRunUnderWay(engine)));
  const images = isWanted && !inUse ? await removeKeptImages(engine, kept) : kept;
  return {
    name,
    usable: whyNot === null,
    text: `${described(engine)}: ${whyNot === null ? 'usable' : `no run is accepted, since ${whyNot}`}`,
    remedy: null,
    findings: examine({
      engine: engine.facts,
      system: engine.system,
      newestTried: newestTriedBefore(engine.name, engine.facts.version),
    }),
    left,
    undecided,
    images,
    in_use: inUse,
    removed: [...removed, ...kept.filter((each) => !images.includes(each))],
  };
}

function described({ runtime, facts }: Engine): string {
  const rootless = facts.rootless ? 'rootless' : 'rootful';
  return `${runtime}, ${facts.oci_runtime}, ${rootless}, cgroup v${facts.cgroup_version}`;
}
