// All the set-up of a fresh clone, on a machine with Node 20 or newer, npm and git, then the program or the tests.
//   node scripts/setup/setup.mjs attest [options of `sandbox-attestation run`]
//   node scripts/setup/setup.mjs test [options of jest]
// Plain JavaScript without dependencies: it runs before there are any.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { installPodman, missingEngineProblem } from './engine.mjs';
import { withFreeOutput } from './output-folder.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const node24 = `${root}node_modules/node/bin/node`;
const cli = `${root}dist/cli/index.js`;
const [task, ...rest] = process.argv.slice(2);

if (task !== 'attest' && task !== 'test') stop('Name the task: attest or test.');
installDependencies();
if (task === 'attest') {
  const helpOnly = rest.some((option) => option === '--help' || option === '-h');
  if (!helpOnly) needEngine();
  const options = withFreeOutput(rest, process.cwd());
  if (options.length > rest.length)
    console.error(`set-up       attestation/ holds an earlier run: this one writes ${options.at(-1)}/`);
  run(node24, [cli, 'run', ...options]);
} else {
  run(node24, [
    '--experimental-vm-modules',
    '--no-warnings',
    `${root}node_modules/jest/bin/jest.js`,
    ...rest,
  ]);
}

/**
 * Finds an engine that answers, and installs one if none is installed; on a machine that the program rejects, the
 * program reports that.
 */
function needEngine() {
  const problem = missingEngineProblem();
  if (problem === null) return;
  if (problem !== 'none-installed') stop(problem, 3);
  if (!refusedHere()) installPodman();
}

function refusedHere() {
  const { stdout } = spawnSync(node24, [cli, 'doctor', '--json'], { encoding: 'utf8' });
  try {
    return JSON.parse(stdout).venue.startsWith('refused');
  } catch {
    return false;
  }
}

/** Runs `npm ci` if it never ran here, or ran for another lockfile; then Node 24 must exist. */
function installDependencies() {
  const lock = createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex');
  const mark = `${root}node_modules/.installed-lockfile`;
  const current = existsSync(mark) ? readFileSync(mark, 'utf8').trim() : '';
  if (current === lock && node24Version().startsWith('v24.')) return;
  // npm ci first empties the folder; through a link it would empty the link's target.
  if (lstatSync(`${root}node_modules`, { throwIfNoEntry: false })?.isSymbolicLink())
    stop(
      'node_modules is a link, and what it leads to was not installed for this lockfile. Remove the link.',
    );
  console.error('set-up       npm ci: installing the dependencies and Node 24 into node_modules/');
  // Without warnings: they come from packages that require a newer Node than the one that runs npm, and get it.
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: false,
  });
  if (status !== 0) stop('npm ci failed: see above. The package registry must be reachable once.');
  // The npm package `node` fetches its binary in an install script, and npm's configuration can turn these off
  // silently.
  if (!node24Version().startsWith('v24.')) {
    const cwd = `${root}node_modules/node`;
    spawnSync(process.execPath, ['installArchSpecificPackage.js'], { cwd, stdio: ['ignore', 2, 2] });
  }
  if (!node24Version().startsWith('v24.')) {
    stop('npm ci left no Node 24 in node_modules/node. See the output of its install script above.');
  }
  writeFileSync(mark, `${lock}\n`);
}

function node24Version() {
  if (!existsSync(node24)) return '';
  return spawnSync(node24, ['--version'], { encoding: 'utf8' }).stdout ?? '';
}

/**
 * Starts the program and returns its exit code. Ctrl-C reaches it directly; a SIGTERM sent to this process is passed
 * on.
 */
function run(program, args) {
  const child = spawn(program, args, { stdio: 'inherit', env: environment() });
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('error', (error) => stop(`${program} could not be started: ${error.message}`));
  child.on('close', (status) => process.exit(status ?? 1));
}

/** The caller's environment, with this checkout's Node first in PATH. */
function environment() {
  return { ...process.env, PATH: `${root}node_modules/.bin:${process.env.PATH ?? ''}` };
}

function stop(message, exitCode = 1) {
  console.error(message);
  process.exit(exitCode);
}
