/**
 * The bytes of the built program that each command loads: what Node must read and compile before anything is done. Counts,
 * the same on every machine; __tests__/cli/start.test.ts holds some of them.
 *
 *   node bench/loaded.ts
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadedBy } from '../__tests__/cli/loaded.ts';
import { type Figure, project, write } from './measure.ts';

const evidence = join(project, '__tests__/golden/docker-p256/evidence');
/** What ends without an engine's answer has loaded all that comes before one. */
const COMMANDS: readonly (readonly [what: string, args: readonly string[]])[] = [
  ['--version', ['--version']],
  ['explain', ['explain', 'PR-NET-1']],
  ['verify, of a key-signed folder', ['verify', evidence]],
  ['inspect', ['inspect', evidence]],
  ['run, until it asks an engine', ['run', '--engine-program', '/nowhere', '--engine', 'docker']],
  ['launch, until it asks an engine', ['launch', evidence]],
  ['doctor', ['doctor']],
];

const home = await mkdtemp(join(tmpdir(), 'bench-'));
try {
  const figures = COMMANDS.map(([what, args]): Figure => {
    const { bytes, files } = loadedBy(args, home);
    console.log(`${what}: ${bytes} bytes in ${files} files`);
    return {
      ...{ kind: 'value', what: `loaded for ${what} (${files} files)`, value: Math.round(bytes / 1024) },
      ...{ unit: 'KiB', goal: null },
    };
  });
  await write('loaded', figures);
} finally {
  await rm(home, { recursive: true, force: true });
}
