import type { Stats } from 'node:fs';
import { lstat } from 'node:fs/promises';
import type { LastWords } from '../container/last-words.ts';
import { type CopiedFile, copyOutput, type LeftOut } from '../container/output-copy.ts';
import { AttestationError, printable } from '../foundation/errors.ts';
import { isEmptyFolder } from '../foundation/folder-entries.ts';
import { type HeldFolder, makeBelow } from '../foundation/held-folder.ts';
import type { HeldPlace } from '../foundation/held-place.ts';
import { type NewFile, placeFiles } from '../foundation/place-files.ts';
import { codeOf } from '../foundation/thrown.ts';
import { resolveAbove } from '../foundation/workspace-path.ts';
import type { RunContext } from './run-context.ts';

/** What a run kept of its payload's output, for people: not part of the evidence, and no verdict depends on it. */
export interface KeptOutput {
  /** Holds `out/`, the copy of /out, and `stdout.txt` and `stderr.txt` if the payload wrote to them. */
  readonly folder: string;
  readonly files: readonly CopiedFile[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Checks, before anything is built, that the payload's output can be kept where the caller wants it.
 *
 * @param evidence the real path of the evidence folder: neither folder may be in the other, or a reader would block the
 *   payload's files as unknown ones
 * @returns its real path; null if the caller did not ask for it
 * @throws AttestationError `invalid-setting` (usage), or `path-refused` (usage)
 */
export async function checkKeptFolder(
  given: string | null,
  evidence: string,
  workspace: string,
): Promise<string | null> {
  if (given === null) return null;
  const folder = await resolveAbove({ given, name: 'keep-output', workspace });
  const [inner, outer] = [`${folder}/`, `${evidence}/`];
  if (inner.startsWith(outer)) throw refused(given, 'is in the evidence folder');
  if (outer.startsWith(inner)) throw refused(given, 'holds the evidence folder');
  const why = await whyNotEmpty(folder);
  if (why !== null) throw refused(given, why);
  return folder;
}

/** Returns why nothing is copied to a path; null if it is an empty folder, or nothing yet. */
async function whyNotEmpty(folder: string): Promise<string | null> {
  const found: Stats | null = await lstat(folder).catch(() => null);
  if (found === null) return null;
  if (found.isSymbolicLink()) return 'is a link';
  if (!found.isDirectory()) return 'is not a folder';
  const isEmpty = await isEmptyFolder(folder).catch(() => null);
  if (isEmpty === null) return 'cannot be read';
  return isEmpty ? null : 'is not empty';
}

function refused(given: string, why: string): AttestationError {
  return new AttestationError(
    'invalid-setting',
    `The folder of keep-output ${printable(given, 160)} ${why}.`,
    {
      advice: 'Name an empty or new folder outside of the evidence folder.',
    },
  );
}

/**
 * Copies what the payload left in /out, and the end of its stdout and stderr, to the caller's folder. What is left
 * out, and a folder that cannot be written, is a note: the evidence is as good without it.
 *
 * @param output the run's OUTPUT on the host
 * @param wrote the end of the payload's stdout and stderr
 * @returns null if the caller did not ask for it, or the folder cannot be written
 */
export async function keepOutput(
  place: HeldPlace | null,
  { output, wrote }: { readonly output: string; readonly wrote: LastWords },
  { progress }: Pick<RunContext, 'progress'>,
): Promise<KeptOutput | null> {
  if (place === null) return null;
  const { path: folder } = place;
  try {
    const held = await place.open(true);
    try {
      const kept = { folder, ...(await keepIn(held, output, wrote)) };
      progress.stage('kept', `${folder}: ${counted(kept)}, not part of the evidence`);
      for (const note of leftOutNotes(kept.leftOut)) report(note, progress);
      return kept;
    } finally {
      await held.release();
    }
  } catch (error) {
    const why = error instanceof AttestationError ? error.message : codeOf(error);
    report(`The payload's output was not kept in ${printable(folder, 160)}: ${why}`, progress);
    return null;
  }
}

function report(text: string, progress: RunContext['progress']): void {
  progress.note(text);
  progress.failed?.(text);
}

async function keepIn(
  held: HeldFolder,
  output: string,
  wrote: LastWords,
): Promise<Omit<KeptOutput, 'folder'>> {
  if (!(await isEmptyFolder(held.inside))) throw refused(held.path, 'is not empty any more');
  const streams = (['stdout', 'stderr'] as const).filter((stream) => wrote[stream] !== '');
  const texts = streams.map((stream): NewFile => [`${stream}.txt`, Buffer.from(escaped(wrote[stream]))]);
  await placeFiles(held, texts);
  const out = await makeBelow(held, 'out');
  try {
    return await copyOutput(output, out);
  } finally {
    await out.release();
  }
}

/** The payload's text, so that a terminal can show the file: every line keeps its end, all else is made printable. */
function escaped(text: string): string {
  return text
    .split('\n')
    .map((line) => printable(line, Number.POSITIVE_INFINITY))
    .join('\n');
}

function counted({ files, leftOut }: KeptOutput): string {
  const copied = files.length === 1 ? '1 file of /out' : `${files.length} files of /out`;
  return leftOut.length === 0 ? copied : `${copied} (${leftOut.length} left out)`;
}

/** A line for each reason, with the names that it is about. */
function leftOutNotes(leftOut: readonly LeftOut[]): string[] {
  const reasons = [...new Set(leftOut.map(({ why }) => why))];
  return reasons.map((reason) => {
    const paths = leftOut.filter(({ why }) => why === reason).map(({ path }) => path);
    return `Left out of the output that is kept, because ${reason} (${paths.length}): ${printable(paths.join(', '), 300)}`;
  });
}
