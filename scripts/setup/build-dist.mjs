// Builds dist/: tsc to build/, then ncc over one entry, then a two-line stub for each program.
// ncc must be this checkout's and run at its root: chunk ids hash paths relative to the folder it runs in.
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { sbom } from './sbom.mjs';

const root = new URL('../..', import.meta.url);
const major = Number(process.versions.node.split('.')[0]);
if (major !== 24) {
  console.error(`dist/ is built with Node 24, this is ${process.version}. Run it as: npm run build`);
  process.exit(1);
}

for (const folder of ['build', 'dist']) rmSync(new URL(folder, root), { recursive: true, force: true });
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
for (const path of globSync('build/src/*/generated/validate-*.js', { cwd: root })) unindent(path);
run(
  'node_modules/@vercel/ncc/dist/ncc/cli.js',
  ...['build', 'build/src/entry.js', '-o', 'dist/main', '--license', 'licenses.txt', '--no-cache', '-q'],
);
for (const entry of ['action', 'cleanup', 'launch', 'collect', 'cli']) {
  mkdirSync(new URL(`dist/${entry}`, root), { recursive: true });
  const shebang = entry === 'cli' ? '#!/usr/bin/env node\n' : '';
  const stub = `${shebang}import { start } from '../main/index.js';\nawait start('${entry}');\n`;
  writeFileSync(new URL(`dist/${entry}/index.js`, root), stub, { mode: entry === 'cli' ? 0o755 : 0o644 });
}
// Next to it, what it is made of: licences (dist/main/licenses.txt, by ncc) and bill of materials.
writeFileSync(new URL('dist/sbom.cdx.json', root), sbom());

/**
 * ajv's code is nested so deep that most of its bytes are blanks, which every start would read. None of its strings has
 * line breaks.
 */
function unindent(path) {
  const file = new URL(path, root);
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/^ +/gm, ''));
}

function run(script, ...args) {
  const { status } = spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
