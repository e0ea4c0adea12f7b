import type { Case } from './case.ts';
import { type Reason, reason } from './reasons.ts';

/** Checks where the evidence was made, and for whom: venue, the run's claims, challenge (contract §6). */
export function checkVenue(evidence: Origin): Reason[] {
  return [...checkOrigin(evidence), ...challenge(evidence)];
}

/** What a check of an origin needs. */
export type Origin = Pick<Case, 'bundle' | 'expectations' | 'signer'>;

/** Checks venue and the run's claims, of evidence and of a launch. */
export function checkOrigin(of: Origin): Reason[] {
  return [...venue(of), ...claims(of), ...run(of)];
}

function venue({ bundle, expectations, signer }: Origin): Reason[] {
  switch (bundle.venue) {
    case 'LOCAL':
      return [reason('venue-local')];
    case 'CI':
    case 'VPS': {
      const found: Reason[] = [];
      if (!expectations.venues.includes(bundle.venue)) {
        found.push(reason('venue-not-expected', bundle.venue, expectations.venues.join(', ')));
      }
      if (bundle.venue === 'CI' && signer?.kind !== 'certificate') found.push(reason('venue-claimed'));
      return found;
    }
  }
}

function claims({ bundle: { venue_facts: facts }, expectations }: Origin): Reason[] {
  const ofCi = 'GITHUB_REPOSITORY' in facts;
  const checks = [
    ['repository-not-expected', expectations.repository, ofCi ? facts.GITHUB_REPOSITORY : ''],
    ['workflow-not-expected', expectations.workflow, ofCi ? facts.GITHUB_WORKFLOW_REF : ''],
    ['runner-environment-not-expected', expectations.runnerEnvironment, ofCi ? facts.RUNNER_ENVIRONMENT : ''],
  ] as const;
  return checks.flatMap(([code, expected, found]) =>
    expected === null || expected === found
      ? []
      : [reason(code, found === '' ? 'nothing known' : found, expected)],
  );
}

/** An artifact of an earlier run can be uploaded again by any job of this one. */
function run({ bundle: { venue_facts: facts }, expectations: { run: expected } }: Origin): Reason[] {
  if (expected === null) return [];
  const isOf =
    'GITHUB_REPOSITORY' in facts &&
    facts.GITHUB_REPOSITORY === expected.repository &&
    facts.GITHUB_RUN_ID === expected.id &&
    /^[1-9]\d{0,5}$/.test(facts.GITHUB_RUN_ATTEMPT) &&
    Number(facts.GITHUB_RUN_ATTEMPT) <= expected.attempt;
  if (isOf) return [];
  const found =
    'GITHUB_REPOSITORY' in facts
      ? runText(facts.GITHUB_REPOSITORY, facts.GITHUB_RUN_ID, facts.GITHUB_RUN_ATTEMPT)
      : 'no run of a workflow';
  return [reason('run-not-expected', found, runText(expected.repository, expected.id, expected.attempt))];
}

function runText(repository: string, id: string, attempt: string | number): string {
  return `run ${id} of ${repository}, attempt ${attempt}`;
}

function challenge({ bundle, expectations }: Origin): Reason[] {
  return expectations.challenge === null || expectations.challenge === bundle.challenge
    ? []
    : [reason('challenge-differs')];
}
