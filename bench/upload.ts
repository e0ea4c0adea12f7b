/**
 * The peak memory of the Action's own process while it attests on Docker and uploads, to an artifact service on the
 * loopback.
 *
 *   node bench/upload.ts [RUNS]
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ArtifactService } from '../__tests__/runner/artifact-service.ts';
import { given, inTime, median, PRELOAD, project, write } from './measure.ts';

const runs = given(2, 3);
const service = await ArtifactService.start();
const peaks: number[] = [];
try {
  for (let run = 0; run < runs; run += 1) {
    const folder = await mkdtemp(join(tmpdir(), 'bench-'));
    try {
      const peak = join(folder, 'peak');
      const file = async (name: string) => {
        await writeFile(join(folder, name), '');
        return join(folder, name);
      };
      await inTime([process.execPath, join(project, 'dist/action/index.js')], {
        cwd: folder,
        env: {
          ...{ PATH: process.env['PATH'], HOME: process.env['HOME'], CI: 'true', GITHUB_ACTIONS: 'true' },
          ...{
            RUNNER_OS: 'Linux',
            RUNNER_ARCH: 'X64',
            RUNNER_NAME: 'bench',
            RUNNER_ENVIRONMENT: 'self-hosted',
          },
          ...{ RUNNER_TEMP: folder, GITHUB_WORKSPACE: folder, GITHUB_SERVER_URL: 'https://github.com' },
          ...{ GITHUB_REPOSITORY: 'someone/somewhere', GITHUB_RUN_ID: '1', GITHUB_RUN_ATTEMPT: '1' },
          ...{ GITHUB_SHA: 'f'.repeat(40), GITHUB_REF: 'refs/heads/main' },
          GITHUB_WORKFLOW_REF: 'someone/somewhere/.github/workflows/ci.yml@refs/heads/main',
          ...{ GITHUB_OUTPUT: await file('output'), GITHUB_STATE: await file('state') },
          GITHUB_STEP_SUMMARY: await file('summary'),
          ...{ ACTIONS_RESULTS_URL: service.url, ACTIONS_RUNTIME_TOKEN: service.token },
          ...{
            INPUT_ENGINE: 'docker',
            INPUT_SIGNING: 'none',
            INPUT_CONTROLS: 'none',
            INPUT_POSTURE: 'false',
          },
          ...{ 'INPUT_BASE-IMAGE': 'debian-packages', 'INPUT_ARTIFACT-NAME': `bench-${run}` },
          ...{ PEAK_FILE: peak, NODE_OPTIONS: `--import=${PRELOAD}` },
        },
      });
      peaks.push(Number(await readFile(peak, 'utf8')) / 1024);
    } finally {
      await rm(folder, { recursive: true, force: true });
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
