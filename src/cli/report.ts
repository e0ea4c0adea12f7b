import { lstat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isBundleName, REPORT_NAME } from '../evidence/file-names.ts';
import { type EvidenceSource, openEvidence } from '../evidence/open.ts';
import { bundleOfPage } from '../evidence/own-page.ts';
import { asOld, type Present, presentIn } from '../evidence/present-file.ts';
import { sha256Of } from '../foundation/digest.ts';
import { AttestationError, printable } from '../foundation/errors.ts';
import { entriesOf } from '../foundation/folder-entries.ts';
import type { HeldFolder } from '../foundation/held-folder.ts';
import { inFolder, placeFile } from '../foundation/place-file.ts';
import { placeFiles } from '../foundation/place-files.ts';
import { readRegularFile } from '../foundation/safe-file.ts';
import { givenPaths, refuseSharedPaths } from '../foundation/separate-paths.ts';
import { hasBytes } from '../foundation/take-back.ts';
import { type ReportFacts, reportFacts } from '../report/facts.ts';
import type { CommandInput } from './command.ts';
import { addedTo, outsideEvidence, real } from './outside-evidence.ts';

/**
 * `sandbox-attestation report PATH`: makes the views of evidence again. It accepts nothing: exit 0 means that they are
 * written.
 */
export async function execute(input: CommandInput): Promise<number> {
  refuseIdlePolicy(input.options);
  // The owner of the folder could redirect the page with a link after the evidence was read.
  const isNamed = typeof input.options['output'] === 'string';
  const source = await openEvidence(await (isNamed ? real : addedTo)(input.path));
  const facts = factsOf(source);
  if (isNamed) return writeViews(input, source, facts, null);
  // Held before the views are made: what is at the path then may be another's.
  const folder = source.kind === 'folder' ? source.path : resolve('.');
  return inFolder(folder, false, async (held) => {
    if (source.kind === 'folder') await refuseOtherFolder(held, source);
    return writeViews(input, source, facts, { held, old: await ownPage(source, held) });
  });
}

/** Where a page goes that nobody named, and what was there; what comes later is another's. */
interface OwnPage {
  readonly held: HeldFolder;
  readonly old: Present | null;
}

async function writeViews(
  { path, options, terminal }: CommandInput,
  source: EvidenceSource,
  facts: ReportFacts,
  own: OwnPage | null,
): Promise<number> {
  const written: Record<string, string> = {};
  const targets: { readonly view: View; readonly target: string }[] = [];
  for (const view of VIEWS) {
    const target = await targetOf(view, options[view.option], path, source);
    if (target !== null) targets.push({ view, target });
  }
  const named = targets.map(({ view, target }) => ({ name: `--${view.option}`, path: target }));
  await refuseSharedPaths(givenPaths({ '--policy': options['policy'] }), named);
  // A view that cannot be made, such as for a policy that cannot be read, leaves nothing half done.
  const made: { readonly view: View; readonly target: string; readonly bytes: Buffer }[] = [];
  for (const { view, target } of targets)
    made.push({ view, target, bytes: Buffer.from(await view.make(facts, source, options)) });
  for (const { view, target, bytes } of made) {
    await (own !== null && view.option === 'output'
      ? placeFiles(own.held, [[basename(target), bytes]], own.old === null ? [] : [asOld(own.old)])
      : placeFile(dirname(target), basename(target), bytes));
    written[view.option] = target;
    terminal.print(`${view.name.padEnd(8)} ${printable(target, 4096)}`);
  }
  terminal.result({ written });
  return 0;
}

/** @throws AttestationError `evidence-replaced` (blocked) */
async function refuseOtherFolder(held: HeldFolder, { path, bundle }: EvidenceSource): Promise<void> {
  if (bundle === null || (await hasBytes(join(held.inside, bundle.name), bundle.bytes))) return;
  throw new AttestationError(
    'evidence-replaced',
    `What is at ${printable(path, 4096)} is not the evidence that was read.`,
  );
}

/**
 * Looks at the page that is replaced where nobody named one.
 *
 * @throws AttestationError `output-exists` (usage)
 */
async function ownPage(source: EvidenceSource, held: HeldFolder): Promise<Present | null> {
  const bundle = source.kind === 'folder' ? null : (source.bundle?.bytes ?? null);
  const old = await presentIn(held.inside, REPORT_NAME);
  const isBundles = source.kind === 'folder' || (await isOnlyBundle(source));
  await refuseOthersPage(held, isBundles, bundle);
  return old;
}

interface View {
  readonly option: 'output' | 'junit' | 'sarif' | 'oscal';
  readonly name: string;
  /** Each view loads what only it needs. */
  readonly make: (
    facts: ReportFacts,
    source: EvidenceSource,
    options: CommandInput['options'],
  ) => Promise<string | Uint8Array>;
}

const VIEWS: readonly View[] = [
  {
    option: 'output',
    name: 'page',
    make: async (_, { bundle }) =>
      (await import('../report/html/page.ts')).renderReport(bundle?.bytes ?? new Uint8Array()),
  },
  {
    option: 'junit',
    name: 'JUnit',
    make: async (facts) => (await import('../report/junit.ts')).junit(facts),
  },
  {
    option: 'sarif',
    name: 'SARIF',
    make: async (facts) => `${JSON.stringify((await import('../report/sarif.ts')).sarif(facts), null, 2)}\n`,
  },
  {
    option: 'oscal',
    name: 'OSCAL',
    make: async (_, source, options) => (await import('./oscal.ts')).oscalText(source, options),
  },
];

/** A policy that is read for nothing would seem to be met: the other views follow from the bundle alone. */
function refuseIdlePolicy(options: CommandInput['options']): void {
  if (options['policy'] === undefined || options['oscal'] !== undefined) return;
  throw new AttestationError(
    'invalid-setting',
    '--policy is for --oscal, and this command writes no OSCAL.',
    { advice: 'Add --oscal, or use verify.' },
  );
}

/**
 * Refuses to replace a page that nobody named and this program did not make.
 *
 * @param bundle outside of an evidence folder the page must be this one's, as its head says
 * @throws AttestationError `output-exists` (usage)
 */
async function refuseOthersPage(
  { path: folder, inside }: HeldFolder,
  isBundles: boolean,
  bundle: Uint8Array | null,
): Promise<void> {
  const path = join(folder, REPORT_NAME);
  const found = await lstat(join(inside, REPORT_NAME)).catch(() => null);
  if (found === null) return;
  if (!isBundles && (await holdsEvidence(inside)))
    throw new AttestationError(
      'output-exists',
      `There is a ${printable(path)} already, next to the evidence that it belongs to.`,
    );
  const read = await readRegularFile(join(inside, REPORT_NAME), LARGEST_PAGE);
  const shown = read.kind === 'bytes' ? bundleOfPage(read.bytes) : null;
  if (shown !== null && (bundle === null || shown === sha256Of(bundle))) return;
  const whose = shown === null ? 'this program did not make it' : 'it is the page of another bundle';
  throw new AttestationError('output-exists', `There is a ${printable(path)} already, and ${whose}.`);
}

/** Whether evidence is a bundle in the current folder, and the only one there: then the folder's page is its own. */
async function isOnlyBundle({ kind, path }: EvidenceSource): Promise<boolean> {
  if (kind !== 'bundle' || dirname(path) !== (await real('.'))) return false;
  const entries = await entriesOf(dirname(path), MOST_ENTRIES).catch(() => []);
  const bundles = entries.filter(({ name }) => isBundleName(name));
  return bundles.length === 1 && bundles[0]?.name === basename(path);
}

/** A folder that cannot be looked through may hold some. */
async function holdsEvidence(folder: string): Promise<boolean> {
  const entries = await entriesOf(folder, MOST_ENTRIES).catch(() => null);
  return entries === null || entries.some(({ name }) => isBundleName(name));
}

const MOST_ENTRIES = 100_000;

/** Far more than a page of the largest bundle has. */
const LARGEST_PAGE = 64 << 20;

/**
 * Returns where a view goes; null if the caller did not ask for it. The page goes to its place in the folder unless
 * another is named.
 */
async function targetOf(
  { option }: View,
  given: unknown,
  path: string,
  source: EvidenceSource,
): Promise<string | null> {
  const own = source.kind === 'folder' ? resolve(source.path, REPORT_NAME) : null;
  if (typeof given !== 'string') return option === 'output' ? (own ?? resolve(REPORT_NAME)) : null;
  if (option === 'output' && own !== null && resolve(given) === own) return own;
  return outsideEvidence([path], source, given, `--${option}`);
}

function factsOf(source: EvidenceSource): ReportFacts {
  try {
    return reportFacts(source.bundle?.bytes ?? new Uint8Array());
  } catch (cause) {
    const [problem] = source.problems;
    throw new AttestationError(
      'no-bundle',
      problem?.sentence ?? `No bundle at ${printable(source.path)} follows its schema.`,
      { cause },
    );
  }
}
