/**
 * Runs the built Action once, as a job's step, with the stand-in of the artifact service; on the machine of
 * scripts/venue/machine.sh, as the user runner (record.ts pushes and starts it). The workspace is below TMPDIR.
 *
 *   node action.ts ENGINE      prints the result as JSON
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ArtifactService } from '../../__tests__/runner/artifact-service.ts';
import { Job } from '../../__tests__/runner/runner.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const [engine = ''] = process.argv.slice(2);
const service = await ArtifactService.start();
const job = await Job.start();
try {
  const step = await job.step('action', {
    service,
    inputs: { engine, 'base-image': 'debian-packages', timeout: '600' },
  });
  const [stored] = service.artifacts;
  const zip = join(job.temporary, 'downloaded.zip');
  writeFileSync(zip, stored?.zip ?? '');
  const image = step.outputs['image-digest'] ?? '';
  const read = spawnSync(
    process.execPath,
    [
      ...[join(root, 'dist/cli/index.js'), 'verify', zip, '--json'],
      ...['--allow-unsigned', '--allow-claimed-venue', '--expect-image', image],
    ],
    { encoding: 'utf8' },
  );
  console.log(
    JSON.stringify({
      exitCode: step.exitCode,
      verdict: step.outputs['verdict'] ?? '',
      artifact: stored?.name ?? '',
      readBack: read.status === 0 ? JSON.parse(read.stdout).verdict : `exit code ${read.status}`,
      // The runner's annotations name each reason.
      said: [...`${step.stdout}`.matchAll(/^::error title=(.*?)::/gm)]
        .map(([, title = '']) => title)
        .join('; '),
    }),
  );
} finally {
  await service.stop();
  job.end();
}
