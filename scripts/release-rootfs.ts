/**
 * Runs the built program (dist/) with the engines of another release of Debian, in a root file system of that release, and
 * removes all of it again. Needs root, debootstrap and the machine's apt mirror; see scripts/releases/rootfs.ts for what it costs.
 *
 *   node scripts/release-rootfs.ts RELEASE [--store classic|containerd|none] [--work DIR] [-- COMMAND…]
 *
 * Without COMMAND: `run --venue VPS --base-image debian-packages`. A COMMAND that begins with `run`, `verify`, `doctor` or another
 * of the program's own is the program's, `sh …` is a shell's. Its working directory is /work: DIR, else a folder that is removed.
 */
import { mkdirSync, realpathSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { RELEASES, rootfsOf } from './releases/rootfs.ts';
import { programInside, runInStage, stageFolder } from './releases/stage.ts';

const STORES = ['classic', 'containerd', 'none'] as const;
const DEFAULT = ['run', '--venue', 'VPS', '--base-image', 'debian-packages'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { store: { type: 'string', default: 'classic' }, work: { type: 'string' } },
});
const [name = '', ...given] = positionals;
const release = RELEASES.find((each) => each.name === name);
const store = STORES.find((each) => each === values.store);
if (release === undefined || store === undefined) {
  console.error(`Name a release (${RELEASES.map((each) => each.name).join(', ')}) and a store (${STORES}).`);
  process.exit(2);
}
if (values.work !== undefined) mkdirSync(values.work, { recursive: true });
const work = values.work === undefined ? stageFolder() : realpathSync(values.work);
try {
  const command = given.length === 0 ? DEFAULT : given;
  const { exitCode, stdout } = await runInStage({
    rootfs: await rootfsOf(release),
    work,
    store,
    command: command[0] === 'sh' ? command : programInside(...command),
    stderr: 'inherit',
  });
  process.stdout.write(stdout);
  process.exitCode = exitCode ?? 1;
} finally {
  if (values.work === undefined) rmSync(work, { recursive: true, force: true });
}
