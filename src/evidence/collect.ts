import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { type NotRead, readRegularFile } from '../foundation/safe-file.ts';
import { codeOf } from '../foundation/thrown.ts';
import { decodeUtf8 } from '../foundation/utf8.ts';
import type { HostFacts } from '../probes/host-facts.ts';
import type { Observation } from '../probes/observation.ts';
import { LINE_LIMITS, type LineLimits, readLines } from './lines.ts';
import { type Reason, reason } from './reasons.ts';

/** What the payload left in OUTPUT, as the host read it. Any problem blocks the run. */
export interface Collected {
  readonly observations: readonly Observation[];
  /** attest.jsonl exactly as it was; null when there is no such file that may be read. */
  readonly bytes: Uint8Array | null;
  readonly problems: readonly Reason[];
  /** What the host finds at OUTPUT/report.md (PR-FS-OUT-OK). */
  readonly reportMd: HostFacts['report_md'];
}

/**
 * Reads what a run left in OUTPUT, after the container has ended: this is the only way out of /out. Never throws for
 * anything that a payload can leave there.
 */
export async function collectObservations(
  outputFolder: string,
  limits: LineLimits = LINE_LIMITS,
): Promise<Collected> {
  return inside(
    outputFolder,
    async (path) => ({
      ...(await collectAttest(path('attest.jsonl'), limits)),
      reportMd: await collectReport(path('report.md')),
    }),
    (why) => ({
      observations: [],
      bytes: null,
      problems: [reason('output-unreadable', null, why)],
      reportMd: 'absent',
    }),
  );
}

/**
 * Reads a small text that a run left in OUTPUT, by the same rules; null when there is no such file that may be read.
 *
 * @param bytes a larger file counts as missing
 */
export function collectText(outputFolder: string, name: string, bytes: number): Promise<string | null> {
  return inside(
    outputFolder,
    async (path) => {
      const file = await readRegularFile(path(name), bytes);
      return file.kind === 'bytes' ? decodeUtf8(file.bytes) : null;
    },
    () => null,
  );
}

/** Returns what a run left at OUTPUT/report.md, by the same rules. */
export function collectReportMd(outputFolder: string): Promise<HostFacts['report_md']> {
  return inside(
    outputFolder,
    (path) => collectReport(path('report.md')),
    () => 'absent',
  );
}

/** Names are looked up in the folder that was opened, whatever is at its path by now (proc(5), fd/). */
async function inside<T>(
  outputFolder: string,
  read: (path: (name: string) => string) => Promise<T>,
  unreadable: (why: string) => T,
): Promise<T> {
  let folder: FileHandle;
  try {
    folder = await open(outputFolder, constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW);
  } catch (error) {
    return unreadable(codeOf(error));
  }
  try {
    return await read((name) => `/proc/self/fd/${folder.fd}/${name}`);
  } finally {
    await folder.close().catch(() => undefined);
  }
}

async function collectAttest(path: string, limits: LineLimits): Promise<Omit<Collected, 'reportMd'>> {
  const file = await readRegularFile(path, limits.bytes);
  if (file.kind === 'bytes') return { bytes: file.bytes, ...readLines(file.bytes, limits) };
  return { observations: [], bytes: null, problems: [problemOf(file, limits)] };
}

function problemOf(file: NotRead, limits: LineLimits): Reason {
  switch (file.kind) {
    case 'missing':
      return reason('attest-missing');
    case 'folder':
      return reason('attest-unsafe', null, 'it is a folder');
    case 'link':
      return reason('attest-unsafe', null, 'it is a symbolic link');
    case 'unsafe':
      return reason('attest-unsafe', null, file.detail);
    case 'unreadable':
      return reason('attest-unreadable', null, file.detail);
    case 'too-large':
      return reason('attest-too-large', null, `${limits.bytes} bytes`);
  }
}

async function collectReport(path: string): Promise<HostFacts['report_md']> {
  const file = await readRegularFile(path, 2);
  if (file.kind === 'missing') return 'absent';
  return file.kind === 'bytes' && Buffer.from(file.bytes).toString('latin1') === 'ok' ? 'ok' : 'other';
}
