/**
 * Runs the built program with the engines of other releases, and records what each pass came to in
 * __tests__/fixtures/venues.json, from which scripts/generate-venues.ts makes the table of docs/venues.md. Needs root,
 * debootstrap and the machine's apt mirror; a pass takes 20 to 60 seconds, each release 1 to 3 minutes and 900 MB besides.
 *
 *   node scripts/record-venues.ts [RELEASE…]      all passes, or those of the named releases; the others' rows stay
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { PASSES, type Pass, type PassResult, runPass } from './releases/passes.ts';

const file = new URL('../__tests__/fixtures/venues.json', import.meta.url);
const named = process.argv.slice(2);
const key = ({ release, engine, store, profile }: Pass) => [release, engine, store, profile].join(' ');
const rows = new Map(earlier().map((row) => [key(row), row]));
for (const pass of PASSES) {
  if (named.length > 0 && !named.includes(pass.release)) continue;
  const row = await runPass(pass);
  rows.set(key(pass), row);
  console.error(`${key(pass)}: ${row.verdict} ${row.reasons.join(' ')} ${row.said} ${row.seconds} s`);
  // After each: what was measured stays when a later one fails.
  const kept = PASSES.flatMap((each) => rows.get(key(each)) ?? []);
  writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`);
}

function earlier(): PassResult[] {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return [];
  }
}
