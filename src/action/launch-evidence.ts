import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { OPEN_LIMITS } from '../evidence/open.ts';
import { AttestationError, printable } from '../foundation/errors.ts';
import { untilAborted } from '../foundation/until-aborted.ts';
import { resolveInWorkspace } from '../foundation/workspace-path.ts';
import { branchOf } from './baseline.ts';
import type { EvidenceInput, LaunchActionInputs } from './launch-inputs.ts';
import type { Job } from './step.ts';
import { withFolder } from './temporary-folder.ts';

/**
 * Lends the path of the evidence: the caller's folder or zip, or an artifact that is downloaded for as long. What is in
 * it is untrusted, wherever it comes from: the launch reads it as any reader does.
 *
 * @throws AttestationError `path-refused` (usage), `launch-evidence`, `artifacts-not-listed`
 */
export function withLaunchEvidence<T>(
  { evidence, gitHubToken }: Pick<LaunchActionInputs, 'evidence' | 'gitHubToken'>,
  job: Job,
  use: (path: string) => Promise<T>,
): Promise<T> {
  if (evidence.kind === 'path') return realPath('evidence', evidence.path).then(use);
  return withFolder('launch-evidence-', async (folder) => {
    job.log.stage('evidence', `the artifact ${evidence.name}`);
    return use(await untilAborted(job.signal, artifactIn(folder, evidence, gitHubToken)));
  });
}

/**
 * Returns the real path of something that is read, by the rules of every path in a workspace. What cannot be found stays
 * as it is: the code that opens it reports it.
 *
 * @throws AttestationError `path-refused` (usage)
 */
export async function realPath(name: string, given: string): Promise<string> {
  const path = { given, name, workspace: process.cwd(), purpose: 'read' } as const;
  return resolveInWorkspace(path).catch((error: unknown) => {
    if (error instanceof AttestationError) throw error;
    return resolve(given);
  });
}

/** An artifact of this run comes first: an earlier one of the same name is older. */
async function artifactIn(
  folder: string,
  { name }: Extract<EvidenceInput, { kind: 'artifact' }>,
  token: string | null,
): Promise<string> {
  const { ownArtifact } = await import('../publish/run-artifacts.ts');
  const own = await ownArtifact(name, folder, OPEN_LIMITS.totalBytes);
  if (own !== null) return own;
  const path = join(folder, 'earlier.zip');
  await writeFile(path, await newestEarlier(name, token), { flag: 'wx', mode: 0o600 });
  return path;
}

/** The newest alone: an older one cannot replace evidence that is BLOCKED by now. */
async function newestEarlier(name: string, token: string | null): Promise<Uint8Array> {
  const failed = (what: string) =>
    new AttestationError('launch-evidence', `There is no artifact ${printable(name)}: ${what}.`);
  const branch = branchOf(process.env);
  if (branch === null) throw failed('this run has none, and does not belong to a branch');
  if (token === null) throw failed('this run has none, and the input github-token is empty');
  const { earlierArtifacts } = await import('../publish/earlier-artifacts.ts');
  const request = {
    apiUrl: process.env['GITHUB_API_URL'] || 'https://api.github.com',
    repository: process.env['GITHUB_REPOSITORY'] ?? '',
    runId: process.env['GITHUB_RUN_ID'] ?? '',
    ...{ branch, token, name, failed },
    isName: (each: string) => each === name,
    limitBytes: OPEN_LIMITS.totalBytes,
  };
  for await (const { zip } of earlierArtifacts(request)) return zip;
  throw failed(`this run has none, and no earlier run on ${branch} left one`);
}
