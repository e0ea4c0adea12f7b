import type { Case } from './case.ts';
import { type Reason, reason } from './reasons.ts';

/** Where and when it was made, and for whom: venue, challenge, age (contract §6). */
export function checkVenue(evidence: Case): Reason[] {
  return [...venue(evidence), ...claims(evidence), ...challenge(evidence), ...age(evidence)];
}

function venue({ bundle, expectations, signer }: Case): Reason[] {
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

function claims({ bundle: { venue_facts: facts }, expectations }: Case): Reason[] {
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

function challenge({ bundle, expectations }: Case): Reason[] {
  return expectations.challenge === null || expectations.challenge === bundle.challenge
    ? []
    : [reason('challenge-differs')];
}

const DAY_MS = 86_400_000;

/** How far ahead a clock that attested may be of the one that reads. */
export const CLOCK_SKEW_MS = 5 * 60_000;

function age({ bundle, expectations, verifiedTime, now }: Case): Reason[] {
  const made = verifiedTime ?? new Date(bundle.created_at);
  const ageMs = now.getTime() - made.getTime();
  const limitMs = expectations.maxAgeDays * DAY_MS;
  // Each comparison is so written that a time which is none blocks.
  if (!(ageMs >= -CLOCK_SKEW_MS)) return [reason('from-the-future', bundle.created_at)];
  if (ageMs <= limitMs) return [];
  return [reason('too-old', days(ageMs / DAY_MS), days(expectations.maxAgeDays))];
}

function days(count: number): string {
  return `${Math.floor(count * 10) / 10} days`;
}
