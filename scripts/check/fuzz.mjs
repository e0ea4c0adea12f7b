// Coverage-guided fuzzing of every border where hostile bytes come in (__tests__/fuzz/targets.ts), by Jazzer.js.
//   node scripts/check/fuzz.mjs [--runs N] [--only NAME]     N executions of each target; by default 200,000
//   node scripts/check/fuzz.mjs --seconds N [--only NAME]    each target for N seconds, however many executions that gives
//   node scripts/check/fuzz.mjs --together --runs N          N executions of all, as the tests do it
// Prints executions and findings of each target and of all; exit 1 when there is a finding. An input that breaks a rule
// is kept in build/fuzz/findings, to become a test.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { transformFileSync } from '@swc/core';

/** Libraries that parse foreign bytes: instrumented, they take twice as long, and show the fuzzer a way in. */
const LIBRARIES = ['@sigstore/', 'tar-stream'];
const root = fileURLToPath(new URL('../..', import.meta.url));
const build = join(root, 'build/fuzz');
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '200000' },
    seconds: { type: 'string' },
    only: { type: 'string' },
    together: { type: 'boolean', default: false },
  },
});

const howLong = values.seconds === undefined ? `-runs=${values.runs}` : `-max_total_time=${values.seconds}`;
const leastExecutions = values.seconds === undefined ? Number(values.runs) : 1;
compile();
const { TARGETS, TOGETHER } = createRequire(join(build, 'index.js'))('./__tests__/fuzz/targets.js');
const each = TARGETS.filter(({ name }) => values.only === undefined || name === values.only);
const chosen = values.together ? [TOGETHER] : each;
if (chosen.length === 0) throw new Error(`no target is called ${values.only}`);
const results = chosen.map(fuzz);
const total = results.reduce((sum, { executions }) => sum + executions, 0);
const findings = results.flatMap(({ finding }) => finding ?? []);
console.log(`${total} executions of ${results.length} targets, ${findings.length} findings`);
process.exitCode = findings.length > 0 || results.some(({ executions }) => executions === 0) ? 1 : 0;

/** Jazzer instruments CommonJS when it is required: the same sources, one by one, in a folder of their own. */
function compile() {
  rmSync(build, { recursive: true, force: true });
  for (const folder of [
    'src',
    '__tests__/evidence',
    '__tests__/fuzz',
    '__tests__/image',
    '__tests__/support',
  ]) {
    for (const name of readdirSync(join(root, folder), { recursive: true })) {
      if (!name.endsWith('.ts') || name.endsWith('.test.ts')) continue;
      const { code } = transformFileSync(join(root, folder, name), {
        swcrc: false,
        jsc: {
          parser: { syntax: 'typescript' },
          target: 'es2024',
          rewriteRelativeImportExtensions: true,
        },
        module: { type: 'commonjs' },
      });
      const path = join(build, folder, name.replace(/\.ts$/, '.js'));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, code);
    }
  }
  writeFileSync(join(build, 'package.json'), '{"type":"commonjs"}\n');
  for (const each of ['seccomp', 'inspector', 'Dockerfile.sandbox', '__tests__/fixtures', '__tests__/golden'])
    symlinkSync(join(root, each), join(build, each));
}

function fuzz({ name, seeds, waits }) {
  const folder = join(build, 'corpus', name);
  mkdirSync(folder, { recursive: true });
  for (const [index, seed] of seeds().entries()) writeFileSync(join(folder, `seed-${index}`), seed);
  const findings = join(build, 'findings', `${name}-`);
  mkdirSync(dirname(findings), { recursive: true });
  const entry = join(build, `${name}.js`);
  writeFileSync(
    entry,
    `const { TARGETS, TOGETHER } = require('./__tests__/fuzz/targets.js');\nmodule.exports.fuzz = [TOGETHER, ...TARGETS].find(({ name }) => name === '${name}').run;\n`,
  );
  const began = performance.now();
  const ended = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/@jazzer.js/core/dist/cli.js'),
      entry,
      folder,
      ...['build/fuzz/src', ...(values.together ? [] : LIBRARIES)].flatMap((part) => ['--includes', part]),
      // Instead of all libraries.
      ...['--excludes', 'protobuf-specs'],
      ...(waits ? [] : ['--sync']),
      // They take a socket of this machine's own for a server, and a path that is only looked at for one that is opened.
      ...['ssrf', 'path-traversal'].flatMap((name) => ['--disableBugDetectors', name]),
      // Each target measures its own time of the processor (MOST in targets.ts): by the clock, a busy machine is a finding.
      ...['--timeout', '120000'],
      ...['--', howLong, '-seed=1', '-max_len=131072', `-artifact_prefix=${findings}`],
    ],
    { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024, cwd: build },
  );
  if (ended.error) throw ended.error;
  const said = ended.stdout + ended.stderr;
  // The fuzzer's last message may be cut off when it exits; the line of its last execution has the same numbers.
  const done = /Done (\d+) runs|^#(\d+)\s+DONE\b/m.exec(said);
  const executions = Number(done?.[1] ?? done?.[2] ?? 0);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  // A fuzzer that ends early without an error has found nothing, and proved nothing either.
  const whole = ended.status === 0 && executions >= leastExecutions;
  const finding = whole ? null : said.slice(-3000);
  console.log(
    `${name.padEnd(16)} ${String(executions).padStart(9)} executions in ${seconds} s, ${finding ? 'A FINDING' : 'no finding'}`,
  );
  if (finding) console.log(finding);
  return { executions, finding };
}
