import type { Bundle } from '../evidence/bundle-type.ts';

/**
 * The facts that name a job's runner in CI, and the start of its machine: a hosted job has a machine of its own, and
 * runners of one name may be of a repository and of its owner, or one after the other.
 */
const OF_RUNNER = [
  ...(['GITHUB_REPOSITORY', 'GITHUB_WORKFLOW_REF', 'GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT'] as const),
  ...(['RUNNER_ENVIRONMENT', 'RUNNER_NAME', 'boot_id_sha256'] as const),
];

/**
 * Returns how two machines differ by what they say of themselves; null if they say the same. A machine that says
 * nothing is not the same as any.
 */
export function sameMachine(
  evidence: Pick<Bundle, 'venue_facts'>,
  here: Pick<Bundle, 'venue_facts'>,
): { readonly was: string; readonly is: string } | null {
  const [was, is] = [nameOf(evidence.venue_facts), nameOf(here.venue_facts)];
  return was !== null && was === is ? null : { was: was ?? 'not named', is: is ?? 'not named' };
}

function nameOf(facts: Bundle['venue_facts']): string | null {
  if (!('GITHUB_REPOSITORY' in facts)) return facts.machine_id_sha256 || null;
  const names = OF_RUNNER.map((name) => facts[name]);
  return names.every((name) => name !== '') ? names.join(' ') : null;
}
