/**
 * The peak memory of the Action's own process while it attests on Docker and uploads, to an artifact service on the
 * loopback.
 *
 *   node bench/upload.ts [RUNS]
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ArtifactService } from '../__tests__/runner/artifact-service.ts';
import { Job } from '../__tests__/runner/runner.ts';
import { given, median, PRELOAD, write } from './measure.ts';

const runs = given(2, 3);
const service = await ArtifactService.start();
const peaks: number[] = [];
try {
  for (let run = 0; run < runs; run += 1) {
    const job = await Job.start();
    try {
      const peak = join(job.temporary, 'peak');
      const { exitCode, stdout } = await job.step('action', {
        service,
        inputs: {
          engine: 'docker',
          controls: 'none',
          posture: 'false',
          'base-image': 'debian-packages',
          'artifact-name': `bench-${run}`,
        },
        environment: { PEAK_FILE: peak, NODE_OPTIONS: `--import=${PRELOAD}` },
      });
      if (exitCode !== 0) throw new Error(`the step ended with ${exitCode}: ${stdout.slice(-500)}`);
      peaks.push(Number(readFileSync(peak, 'utf8')) / 1024);
    } finally {
      job.end();
    }
  }
  const value = Math.round(median(peaks));
  console.log(`peak memory of the Action while uploading: ${value} MB`);
  await write('upload', [
    {
      kind: 'value',
      what: 'peak memory of the Action’s process, upload included',
      value,
      unit: 'MB',
      goal: { atMost: 150 },
    },
  ]);
} finally {
  await service.stop();
}
