import type { AttestResult } from '../attest/attest.ts';
import { compareWith, openBaseline, trustOfRun } from '../attest/entry/compare.ts';
import type { Drift } from '../evidence/baseline.ts';
import { type EvidenceSource, OPEN_LIMITS, openZip } from '../evidence/open.ts';
import { isOfSameKind } from '../publish/artifact-name.ts';
import type { EarlierRequest } from '../publish/earlier-artifacts.ts';
import { toFailure } from '../report/failure.ts';
import type { ActionInputs } from './inputs.ts';
import type { ActionLog } from './log.ts';
import { namePartsOf } from './publish.ts';

/** The word for the last artifact of the same name on the branch. */
const LAST = 'last';

/** Opens the baseline on disk, before the run writes; null if the caller gave none or it must be downloaded. */
export async function givenBaseline({ attest: { baseline } }: ActionInputs): Promise<EvidenceSource | null> {
  return baseline === null || baseline === LAST ? null : openBaseline(baseline);
}

/**
 * Returns what changed since the baseline; null if the caller gave none. An error here never fails the step or changes
 * its verdict: it becomes a warning, and the summary shows it.
 */
export async function tryCompare(
  result: AttestResult,
  given: EvidenceSource | null,
  inputs: ActionInputs,
  log: ActionLog,
): Promise<Drift | null> {
  if (inputs.attest.baseline === null) return null;
  const drift = await compare(result, given, inputs, log);
  if (drift.kind === 'not-compared') log.warn('Sandbox attestation: baseline', drift.why);
  return drift;
}

async function compare(
  result: AttestResult,
  given: EvidenceSource | null,
  inputs: ActionInputs,
  log: ActionLog,
): Promise<Drift> {
  try {
    const trust = trustOfRun(result.signing);
    return given === null
      ? await compareWithLast(result, inputs, log)
      : await compareWith(given, result.reading, trust);
  } catch (error) {
    const { message, remedy } = toFailure(error);
    return { kind: 'not-compared', why: `${message} ${remedy}` };
  }
}

/** Compares with the newest artifact that its reader would not block, otherwise with the newest that can be read. */
async function compareWithLast(result: AttestResult, inputs: ActionInputs, log: ActionLog): Promise<Drift> {
  const branch = branchOf(process.env);
  if (branch === null) return nothing('This run does not belong to a branch, so it has no earlier artifact.');
  if (inputs.gitHubToken === null) return nothing('The input github-token is empty.');
  log.stage('baseline', `the last artifact of the same name on ${branch}`);
  const { earlierArtifacts } = await import('../publish/earlier-artifacts.ts');
  let newest: Drift | null = null;
  const request = { ...lastOf(result, inputs), branch, token: inputs.gitHubToken };
  for await (const { name, runId, zip } of earlierArtifacts(request)) {
    const source = await openZip(`artifact ${name} of run ${runId}`, zip);
    const drift = await compareWith(source, result.reading, trustOfRun(result.signing));
    if (drift.kind === 'not-compared') continue;
    if (drift.state.kind !== 'blocked') return drift;
    newest ??= drift;
  }
  return newest ?? nothing(`No earlier run on ${branch} left an artifact of this name that can be read.`);
}

/**
 * Compares two artifact names. Artifacts never share a name: the same name here means the same but for date, attempt
 * and digits.
 */
function lastOf(
  result: AttestResult,
  { artifactName }: ActionInputs,
): Omit<EarlierRequest, 'branch' | 'token'> {
  const parts = namePartsOf(result);
  return {
    apiUrl: process.env['GITHUB_API_URL'] || 'https://api.github.com',
    repository: process.env['GITHUB_REPOSITORY'] ?? '',
    runId: process.env['GITHUB_RUN_ID'] ?? '',
    name: artifactName,
    isName: (name) => (artifactName === null ? isOfSameKind(name, parts) : name === artifactName),
    limitBytes: OPEN_LIMITS.totalBytes,
  };
}

/** Returns the branch that a pull request goes into, otherwise the run's own; null for a tag. */
export function branchOf(environment: NodeJS.ProcessEnv): string | null {
  const [, own] = /^refs\/heads\/(.+)$/.exec(environment['GITHUB_REF'] ?? '') ?? [];
  return environment['GITHUB_BASE_REF'] || (own ?? null);
}

function nothing(why: string): Drift {
  return { kind: 'not-compared', why };
}
