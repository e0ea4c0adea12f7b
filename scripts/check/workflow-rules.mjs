// The rules for every workflow: it trusts no stranger, pins every action by its commit, and passes
// only inputs that exist. Pure.

/** The events that strangers can trigger while the job has this repository's rights. */
const FOREIGN_EVENTS = ['pull_request_target', 'workflow_run', 'issue_comment', 'issues', 'discussion'];
/** A `uses:` of this repository's own files. */
const OWN = /^\.(\/|$)/;
const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;

/** Returns what would give a stranger's change the repository's rights, or its text a shell. */
export function trustProblems(workflow) {
  const problems = [];
  const { permissions } = workflow;
  if (permissions === undefined) problems.push('no permissions at the top level');
  else if (
    typeof permissions !== 'object' ||
    Object.values(permissions ?? {}).some((each) => each !== 'read')
  )
    problems.push('permissions at the top level that are more than read: name them at the job');
  const events = typeof workflow.on === 'string' ? [workflow.on] : (workflow.on ?? {});
  for (const event of Array.isArray(events) ? events : Object.keys(events))
    if (FOREIGN_EVENTS.includes(event))
      problems.push(`${event} runs with this repository's rights on a stranger's change`);
  for (const [id, job] of Object.entries(workflow.jobs ?? {}))
    problems.push(...jobProblems(job).map((problem) => `job ${id}: ${problem}`));
  return problems;
}

function jobProblems(job) {
  const problems = [];
  if (typeof job.permissions === 'string') problems.push(`permissions ${job.permissions}: name each`);
  if (job.secrets === 'inherit') problems.push('secrets: inherit: name each');
  // The limit of a job that calls a workflow is in that workflow.
  if (job['timeout-minutes'] === undefined && job.uses === undefined) problems.push('no timeout-minutes');
  for (const [index, step] of (job.steps ?? []).entries()) {
    const where = `step ${step.id ?? step.name ?? index + 1}`;
    // An expression is put into the text before a shell reads it: anyone who writes its value writes the script.
    if (/\$\{\{/.test(`${step.run ?? ''}${step.with?.script ?? ''}`))
      problems.push(`${where}: an expression in a script; give it in env`);
    if (/^actions\/checkout@/.test(step.uses ?? '') && step.with?.['persist-credentials'] !== false)
      problems.push(`${where}: the checkout keeps its token (persist-credentials: false)`);
  }
  return problems;
}

/** Returns every `uses:` that names another owner's code by something that can be moved. */
export function pinProblems(workflow) {
  return usedBy(workflow).flatMap(({ uses }) =>
    OWN.test(uses) || PINNED.test(uses) ? [] : [`${uses} is not pinned by its commit`],
  );
}

/**
 * Returns inputs that do not exist, which a runner ignores silently: of the Action, of the reusable workflow.
 *
 * @param inputsOf returns the names of inputs for the part of `uses:` up to its `@`; null for code that is not ours
 */
export function inputProblems(workflow, inputsOf) {
  return usedBy(workflow).flatMap(({ uses, given }) => {
    const names = inputsOf(uses.split('@')[0]);
    if (names === null) return [];
    return given.filter((name) => !names.includes(name)).map((name) => `${uses} has no input ${name}`);
  });
}

/** Everything that a workflow uses, with the names of the inputs that it passes. */
function usedBy({ jobs = {} }) {
  return Object.values(jobs)
    .flatMap((job) => [job, ...(job.steps ?? [])])
    .filter(({ uses }) => typeof uses === 'string')
    .map(({ uses, with: given = {} }) => ({ uses, given: Object.keys(given ?? {}) }));
}
