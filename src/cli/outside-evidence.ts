import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { signatureName } from '../evidence/file-names.ts';
import type { EvidenceSource } from '../evidence/open.ts';
import { AttestationError, printable } from '../foundation/errors.ts';
import { realPathIfThere } from '../foundation/real-path.ts';
import { resolveAbove, resolveInWorkspace } from '../foundation/workspace-path.ts';

/**
 * Returns the path where a reader writes its findings, by the rules for every written path (workspace-path.ts): never over the
 * evidence, nor into its folder, where the next reader would block it as an unknown file.
 *
 * @param paths what the caller named: the evidence, or a folder that holds nothing else; a baseline
 * @throws AttestationError `output-in-evidence`, `path-refused` (usage)
 */
export async function outsideEvidence(
  paths: readonly string[],
  source: Pick<EvidenceSource, 'path'>,
  target: string,
  option: string,
): Promise<string> {
  const written = await resolveAbove({
    given: target,
    name: option.replace(/^--/, ''),
    workspace: process.cwd(),
  });
  const evidence = await Promise.all([...paths, source.path].map(real));
  const changed = evidence.flatMap((each) => [each, signatureName(each)]);
  const places = await Promise.all([...changed, ...evidence].map(placeOf));
  const isSame = async (path: string) => {
    const place = await placeOf(path);
    return place !== null && places.includes(place);
  };
  const inPath = changed.includes(written) || evidence.includes(dirname(written));
  if (!inPath && !(await isSame(written)) && !(await isSame(dirname(written)))) return written;
  throw new AttestationError(
    'output-in-evidence',
    `${option} ${printable(target)} would change the evidence itself.`,
  );
}

/** Device and inode: the same folder may be mounted elsewhere, and a file have another name. Null if nothing is there. */
async function placeOf(path: string): Promise<string | null> {
  const found = await stat(path, { bigint: true }).catch(() => null);
  return found === null ? null : `${found.dev}:${found.ino}`;
}

/**
 * Returns the real path of evidence to which something is added, by the same rules: in the workspace a link may be a stranger's.
 *
 * @throws AttestationError `path-refused` (usage)
 */
export async function addedTo(given: string): Promise<string> {
  const path = { given, name: 'evidence', workspace: process.cwd(), purpose: 'written' } as const;
  return resolveInWorkspace(path).catch((error: unknown) => {
    // What cannot be resolved is reported by who opens it.
    if (error instanceof AttestationError) throw error;
    return real(given);
  });
}

/** Returns a path without links; a path that does not exist stays as it is. */
export async function real(path: string): Promise<string> {
  return realPathIfThere(path);
}
