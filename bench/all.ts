/**
 * Every script of bench/, one after the other, and docs/venues.md from what they wrote. A machine on which nothing
 * else runs is the one to do this on; it takes about ten minutes.
 *
 *   npm run bench                 a script that fails is reported at the end, and the page keeps no figure of it
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { project } from './measure.ts';

const SCRIPTS: readonly (readonly string[])[] = [
  ['start.ts'],
  ['loaded.ts'],
  ['run.ts', 'docker'],
  ['run.ts', 'podman'],
  ['launch.ts', 'docker'],
  ['launch.ts', 'podman'],
  ['inventory.ts', 'docker'],
  ['inventory.ts', 'podman'],
  ['upload.ts'],
  ['fleet.ts'],
  ['floors.ts'],
  ['apt.ts'],
  // Last, because they remove the base image.
  ['cold.ts', 'docker'],
  ['cold.ts', 'podman'],
  ['page.ts'],
];

rmSync(join(project, 'build/bench'), { recursive: true, force: true });
const failed = SCRIPTS.filter(([script = '', ...args]) => {
  console.log(`\n${[script, ...args].join(' ')}`);
  const { status } = spawnSync(process.execPath, ['--no-warnings', join(project, 'bench', script), ...args], {
    cwd: project,
    stdio: 'inherit',
  });
  return status !== 0;
});
for (const each of failed) console.error(`FAILED: ${each.join(' ')}`);
process.exitCode = failed.length > 0 ? 1 : 0;
