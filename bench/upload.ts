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
import { given, inTime, median, PRELOAD, project, REDUCED, type Value, write } from './measure.ts';

const runs = given(2, 3);
const service = await ArtifactService.start();
let artifacts = 0;
try {
  await write('upload', [
    await peakRow(
      'peak memory of the Action’s process in a default run, upload included',
      {},
      { atMost: 150 },
    ),
    await peakRow(`the same ${REDUCED}`, { INPUT_CONTROLS: 'none', INPUT_POSTURE: 'false' }, null),
  ]);
} finally {
  await service.stop();
}

async function peakRow(
  what: string,
  inputs: Readonly<Record<string, string>>,
  goal: Value['goal'],
): Promise<Value> {
  const peaks: number[] = [];
  for (let run = 0; run < runs; run += 1) peaks.push(await peakOfStep(inputs));
  const value = Math.round(median(peaks));
  console.log(`${what}: ${value} MB (${peaks.map(Math.round).join(', ')})`);
  return { kind: 'value', what, value, unit: 'MB', goal };
}

/** The step’s peak in MB, in a workspace of its own. */
async function peakOfStep(inputs: Readonly<Record<string, string>>): Promise<number> {
  artifacts += 1;
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
        ...{ INPUT_ENGINE: 'docker', INPUT_SIGNING: 'none', 'INPUT_BASE-IMAGE': 'debian-packages' },
        ...{ 'INPUT_ARTIFACT-NAME': `bench-${artifacts}`, ...inputs },
        ...{ PEAK_FILE: peak, NODE_OPTIONS: `--import=${PRELOAD}` },
      },
    });
    return Number(await readFile(peak, 'utf8')) / 1024;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
