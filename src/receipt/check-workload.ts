import type { Bundle } from '../evidence/bundle-type.ts';
import { equalJson } from '../evidence/canonical-json.ts';
import type { Expectations } from '../evidence/expectations.ts';
import type { Pin, Reading } from '../evidence/reading.ts';
import { type Reason, reason } from '../evidence/reasons.ts';
import { countBefore } from '../foundation/binary-search.ts';
import type { Sha256 } from '../foundation/digest.ts';
import { printable } from '../foundation/errors.ts';
import type { HostFacts } from '../probes/host-facts.ts';
import type { InventoryEntry, InventoryFacts } from '../probes/inventory/facts.ts';
import { fileGiven } from '../probes/inventory/interpreter.ts';
import {
  entryDigest,
  isLeftByRun,
  isMountedOver,
  isOfEveryImage,
  payloadFiles,
} from '../probes/inventory/judge.ts';
import { isKnownBase } from '../probes/inventory/known-base.ts';
import { isSameBase } from '../probes/inventory/same-base.ts';
import type { JudgedLaunch } from './check-launch.ts';
import type { Receipt } from './receipt-type.ts';

/**
 * Checks the workload's image against the caller's pins. Without pins any image will do whose base is known, or is the
 * attested one's: what stands above it is judged by the same rules as every image (contract §2.1).
 */
export function checkWorkload(
  { launched, named }: Pick<JudgedLaunch, 'launched' | 'named'>,
  evidence: Bundle,
  { launch }: Expectations,
): Reason[] {
  const { image_digest, image_config_digest, payload_sha256, host } = launched;
  const found = host.inventory.base;
  const attested = evidence.host.inventory.base;
  const expected = launch.base?.includes(found.chain_id ?? found.inventory_sha256) === true;
  const ofImage = [image_digest, image_config_digest, named];
  const isAttested = image_digest === evidence.image_digest;
  return [
    ...pin('image', launch.image, ofImage),
    ...pin('payload', launch.payload, [payload_sha256]),
    ...(launch.payload === null || isAttested || isIn(launch.image, ofImage)
      ? []
      : besidePayload(host.inventory, launch.adds)),
    ...words(launch.commands, wordsOf(host)),
    ...(isKnownBase(found) || isSameBase(found, attested) || expected
      ? []
      : [reason('unpinned-base', found.chain_id ?? found.inventory_sha256)]),
  ];
}

/**
 * The words that the payload's file gets, wherever they stand: those that the image's entrypoint has behind the file, and
 * the container's command, which is the launcher's words, else the image's (check-inventory.ts).
 */
function wordsOf({ container, inventory }: HostFacts): readonly string[] {
  const [program = '', ...rest] = [...container.entrypoint, ...container.command];
  if (payloadFiles(inventory).some(({ path }) => path === inventory.interpreter)) return rest;
  const given = fileGiven(inventory.interpreter, program, rest);
  // An entrypoint that runs no file is a reason of its own.
  return 'fault' in given ? rest : given.words;
}

function words(expected: Expectations['launch']['commands'], found: readonly string[]): Reason[] {
  if (expected === null || expected.some((each) => equalJson(each, found))) return [];
  return [reason('workload-not-expected', 'command', printable(JSON.stringify(found), 200))];
}

/**
 * Returns the pins with which waivers are judged: those of the evidence are about another image than the one that ran,
 * unless that ran itself.
 */
export function workloadPins(
  { workload }: Receipt,
  { image_digest: found, image_config_digest: config }: Bundle,
  evidence: Pick<Reading, 'pins'>,
  { launch: { image } }: Expectations,
): readonly Pin[] {
  if (workload.source === 'attested') return evidence.pins;
  const matched = image?.some((each) => [found, config, workload.image_digest].includes(each)) === true;
  const source = image === null ? 'none' : 'caller';
  return [{ what: 'image', source, expected: image ?? [], found, matched }];
}

/**
 * A pin of the payload covers the files of /app by path and content, and its program may read, and run, any other file that the image
 * adds, or act on one that is only there: on a folder's name, or on a file of its own that it may not read. An empty
 * file that a RUN leaves where the engine mounts its own does not count.
 */
function besidePayload({ added }: InventoryFacts, adds: readonly Sha256[]): Reason[] {
  const files = payloadFiles({ added })
    .map(({ path }) => path)
    .sort();
  const beside = added.find(
    (entry) => !isLeftByRun(entry) && !isCovered(entry, files) && !adds.includes(entryDigest(entry)),
  );
  return beside === undefined
    ? []
    : [reason('workload-not-expected', 'payload', `one with ${printable(beside.path)} beside it`)];
}

/**
 * What is neither file nor folder needs a pin of its own in any case.
 *
 * @param files the paths of the payload's files, sorted
 */
function isCovered({ path, type, mode }: InventoryEntry, files: readonly string[]): boolean {
  if (type === 'file') return firstFrom(path, files) === path && (mode & 0o444) === 0o444;
  if (type !== 'folder' || isMountedOver(path)) return true;
  const isThere = isOfEveryImage(path) || firstFrom(`${path}/`, files)?.startsWith(`${path}/`) === true;
  return isThere && (mode & 0o555) === 0o555;
}

/** Returns the first of sorted texts that does not sort before this one. A receipt may have many, and long ones. */
function firstFrom(text: string, sorted: readonly string[]): string | undefined {
  return sorted[countBefore(sorted.length, (at) => (sorted[at] ?? '') < text)];
}

function isIn(expected: readonly Sha256[] | null, found: readonly (Sha256 | null)[]): boolean {
  return expected?.some((each) => found.includes(each)) === true;
}

function pin(what: string, expected: readonly Sha256[] | null, found: readonly (Sha256 | null)[]): Reason[] {
  if (expected === null || isIn(expected, found)) return [];
  return [reason('workload-not-expected', what, found[0] ?? 'unknown')];
}
