/**
 * What a first run costs, split by stage: the base image is removed from the engine, so that the run builds it again from packages
 * from the distribution's mirror. Needs that mirror.
 *
 *   node bench/cold.ts docker|podman
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inTime, program, write } from './measure.ts';
import { stagesOf } from './stages.ts';

const engine = process.argv[2] === 'podman' ? 'podman' : 'docker';
const folder = await mkdtemp(join(tmpdir(), 'bench-'));
try {
  await inTime([engine, 'rmi', '--force', 'localhost/sandbox-attestation-base:debian-packages'], {
    fails: true,
  });
  const command = [
    ...[process.execPath, program, 'run', '--engine', engine, '--venue', 'VPS', '--signing', 'none'],
    ...['--base-image', 'debian-packages', '--tag', 'localhost/sandbox-attestation-bench:attest'],
    ...['--output', join(folder, 'evidence')],
  ];
  await write(`cold-${engine}`, [
    await stagesOf(`first run on ${engine}, without a base image`, () => command, 1),
  ]);
} finally {
  await rm(folder, { recursive: true, force: true });
}
