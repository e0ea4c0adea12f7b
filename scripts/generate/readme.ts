/**
 * Makes the tables of README.md and docs/ from the code that they describe: the probes (src/probes/probes/), the
 * restrictions (src/probes/restrictions/), inputs and options (src/attest/entry/setting-table.ts), outputs (action.yml),
 * errors (src/foundation/errors/).
 *
 *   node scripts/generate/readme.ts           writes
 *   node scripts/generate/readme.ts --check   fails when a committed file is stale
 */
import { readFile, writeFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { type ActionFile, filled, markersOf, tables } from './readme-tables.ts';

const root = new URL('../../', import.meta.url);
const DOCUMENTS = [
  'README.md',
  'docs/options.md',
  'docs/restrictions.md',
  'docs/posture.md',
  'docs/attacks.md',
  'docs/audit.md',
  'docs/errors.md',
];

const [action, launch] = await Promise.all([actionFile('action.yml'), actionFile('launch/action.yml')]);
const parts = tables(action, launch);
const unused = new Set(Object.keys(parts));
for (const name of DOCUMENTS) {
  const path = new URL(name, root);
  const text = await readFile(path, 'utf8');
  const made = filled(text, parts);
  for (const used of markersOf(text)) unused.delete(used);
  if (made === text) continue;
  if (process.argv.includes('--check')) {
    console.error(`${name} is stale. Run node scripts/generate/readme.ts and commit.`);
    process.exitCode = 1;
  } else await writeFile(path, made);
}
if (unused.size > 0) {
  console.error(`No document has the markers of ${[...unused].join(', ')}.`);
  process.exitCode = 1;
}

async function actionFile(path: string): Promise<ActionFile> {
  return parse(await readFile(new URL(path, root), 'utf8'));
}
