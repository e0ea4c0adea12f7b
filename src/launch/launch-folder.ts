import { lstat, rmdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { copyOutput, type OutputCopy } from '../container/output-copy.ts';
import type { EvidenceSource } from '../evidence/open.ts';
import { AttestationError, printable } from '../foundation/errors.ts';
import { isEmptyFolder } from '../foundation/folder-entries.ts';
import { type HeldFolder, makeBelow } from '../foundation/held-folder.ts';
import { type HeldPlace, holdPlace } from '../foundation/held-place.ts';
import { placeNewParts } from '../foundation/place-file.ts';
import { type NewFile, placeFiles } from '../foundation/place-files.ts';
import { realPath } from '../foundation/real-path.ts';
import { readRegularPieces } from '../foundation/safe-pieces.ts';
import { settled } from '../foundation/settled.ts';
import { codeOf } from '../foundation/thrown.ts';
import { resolveAbove } from '../foundation/workspace-path.ts';
import { LAUNCH_NAMES } from '../receipt/launch-source.ts';
import { KEPT_BYTES } from '../receipt/receipt-limits.ts';
import { changedLaunch } from './conclude.ts';
import type { LaunchInputs } from './inputs.ts';

/**
 * Resolves the folder of a launch, and checks that it can be made: before anything is built, and again when it is
 * written. It may not be in the evidence's folder: a reader would block the evidence for it.
 *
 * @returns its real path
 * @throws AttestationError `launch-folder`, `path-refused` (usage)
 */
export async function checkLaunchFolder(
  { output, evidence }: Pick<LaunchInputs, 'output' | 'evidence'>,
  workspace: string,
): Promise<string> {
  const folder = await resolveAbove({ given: output, name: 'output', workspace });
  // A path that leads nowhere is the gate's to name.
  const read = await realPath(resolve(workspace, evidence)).catch(() => null);
  if (read !== null && `${folder}/`.startsWith(`${read}/`))
    throw unusable(folder, "is in the evidence's folder");
  const found = await lstat(folder).catch(() => null);
  if (found === null) return folder;
  const isEmpty = found.isDirectory() ? await isEmptyFolder(folder).catch(() => null) : null;
  if (isEmpty === true) return folder;
  const why = isEmpty === null ? 'is not a folder that can be read' : 'is not empty';
  throw unusable(folder, why);
}

/**
 * Holds the place of a launch's folder from the launch's beginning: nothing that comes to its path leads a file elsewhere.
 *
 * @param folder its real path, from {@link checkLaunchFolder}
 * @throws AttestationError `launch-not-written` (blocked)
 */
export function holdLaunchPlace(folder: string): Promise<HeldPlace> {
  return holdPlace(folder, async (cause) => {
    throw cause instanceof AttestationError ? cause : cannotBeWritten(folder, codeOf(cause), cause);
  });
}

/**
 * The same for a path that the caller gave, which must lead there still once the place is held.
 *
 * @throws AttestationError `launch-folder`, `path-refused` (usage), `launch-not-written` (blocked)
 */
export async function holdLaunchFolder(
  inputs: Pick<LaunchInputs, 'output' | 'evidence'>,
  workspace: string,
): Promise<HeldPlace> {
  const place = await holdLaunchPlace(await checkLaunchFolder(inputs, workspace));
  try {
    if ((await checkLaunchFolder(inputs, workspace)) === place.path && (await place.isThere())) return place;
    throw unusable(place.path, 'was replaced while this launch began');
  } catch (error) {
    await place.release();
    throw error;
  }
}

function unusable(folder: string, why: string): AttestationError {
  return new AttestationError('launch-folder', `The output folder ${printable(folder, 200)} ${why}.`);
}

/** What a workload left, outside of the launch's folder. */
export interface Left {
  /** OUTPUT on the host. */
  readonly output: string;
  /** The folder that holds the kept streams. */
  readonly streams: string;
  /** Whether the folder becomes an artifact. */
  readonly forArtifact: boolean;
}

/** A launch's folder while only this launch has it. */
export interface LaunchFolder {
  /** The folder, whatever is at its path by now. */
  readonly held: HeldFolder;
  /**
   * Writes everything but the receipt and its signature: the evidence as it was read, the streams, and the outputs by the collector's
   * rules. No file is replaced that came meanwhile.
   *
   * @throws AttestationError `launch-not-written`, `evidence-not-written`, `launch-changed` (blocked)
   */
  readonly write: (evidence: EvidenceSource, left: Left) => Promise<OutputCopy>;
  /** Lets it go; removes it if nothing was written. */
  readonly release: () => Promise<void>;
}

/**
 * Makes a launch's folder before the workload runs, so that there is a place for what the workload leaves, and so that no
 * other launch takes it meanwhile.
 *
 * @param place from {@link holdLaunchPlace}
 * @throws AttestationError `launch-folder` (usage), `launch-not-written` (blocked)
 */
export async function makeLaunchFolder({ path: folder, open }: HeldPlace): Promise<LaunchFolder> {
  const isNew = (await lstat(folder).catch(() => null)) === null;
  const held = await open(true);
  let evidence: HeldFolder;
  try {
    await checkStillEmpty(held.inside, folder);
    // The folder that one launch alone can make.
    evidence = await makeBelow(held, LAUNCH_NAMES.evidence).catch(takenOr(folder));
  } catch (error) {
    await held.release();
    throw error;
  }
  let isWritten = false;
  return {
    held,
    write: async (source, left) => {
      await writeEvidence(evidence, source);
      isWritten = true;
      return writeParts(held, left);
    },
    release: async () => {
      if (!isWritten) await removeEmpty(join(held.inside, LAUNCH_NAMES.evidence), evidence);
      await evidence.release();
      if (!isWritten && isNew) await removeEmpty(folder, held);
      await held.release();
    },
  };
}

/** Removes a folder that is empty, unless there is another at its path by now. */
async function removeEmpty(path: string, { inside }: HeldFolder): Promise<void> {
  const [made, there] = await settled([stat(inside), lstat(path).catch(() => null)]);
  if (there?.dev === made.dev && there.ino === made.ino) await rmdir(path).catch(() => undefined);
}

async function writeParts(held: HeldFolder, left: Left): Promise<OutputCopy> {
  const { path: folder } = held;
  for (const name of [LAUNCH_NAMES.stdout, LAUNCH_NAMES.stderr]) await copyStream(held, name, left.streams);
  const output = await makeBelow(held, LAUNCH_NAMES.output).catch(notWritten(folder));
  // Folders without a file are not kept: no receipt could say that they are the workload's.
  const options = { names: left.forArtifact ? 'artifact' : 'plain', emptyFolders: 'removed' } as const;
  const copy = await copyOutput(left.output, output, options).finally(output.release);
  // A full disk is an error: the receipt must not list the workload's files as left out for it.
  if (copy.diskError !== null) throw cannotBeWritten(folder, copy.diskError);
  return copy;
}

async function checkStillEmpty(inside: string, folder: string): Promise<void> {
  if (!(await isEmptyFolder(inside))) throw notEmpty(folder);
}

function notEmpty(folder: string): AttestationError {
  return unusable(folder, 'is not empty any more');
}

function takenOr(folder: string) {
  return (cause: unknown): never => {
    if (codeOf(cause) === 'EEXIST') throw notEmpty(folder);
    return notWritten(folder)(cause);
  };
}

/** The bytes that the gate judged, and not what is at the evidence's path by now. */
async function writeEvidence(folder: HeldFolder, { bundle, files }: EvidenceSource): Promise<void> {
  const named: readonly NewFile[] = bundle === null ? [] : [[bundle.name, bundle.bytes]];
  await placeFiles(folder, [...files, ...named]);
}

/** Another process of this user's may have put anything there: a link, a pipe, or more than a stream ever has. */
async function copyStream(folder: HeldFolder, name: string, from: string): Promise<void> {
  await placeNewParts(folder, name, async (write) => {
    const read = await readRegularPieces(join(from, name), KEPT_BYTES, write);
    if (read.kind !== 'pieces') throw changedLaunch(from);
  });
}

function notWritten(folder: string) {
  return (cause: unknown): never => {
    throw cannotBeWritten(folder, codeOf(cause), cause);
  };
}

function cannotBeWritten(folder: string, code: string, cause?: unknown): AttestationError {
  const message = `The folder ${printable(folder, 200)} could not be written (${code}).`;
  return new AttestationError('launch-not-written', message, { cause });
}
