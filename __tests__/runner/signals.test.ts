import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { signalledAt } from '../engine/stages.ts';
import { describeEngines } from '../engines.ts';
import { canarySightings, plantCanary } from '../hostile/canary.ts';
import { ENGINE_PROGRAM } from '../hostile/faulty-client.ts';
import { groupOf, titled } from '../hostile/table.ts';
import { Job } from './runner.ts';

const SUITE = 'a job that a signal ends, at each of its stages';

describeEngines(SUITE, (engine) => {
  let job: Job;
  beforeEach(async () => {
    job = await Job.start();
  });
  afterEach(() => job.end());

  test.each(titled(groupOf('runner/signals.test.ts', SUITE)))('%s', async (_, id) => {
    const [, signal = '', stage = ''] = id.split('-');
    const canary = plantCanary(job.temporary);
    const faulty = await signalledAt(job.temporary, engine, stage, signal);
    // An endpoint or a client that an earlier step set is not taken unless the workflow says so.
    const program = Reflect.get(faulty.environment, ENGINE_PROGRAM) as string | undefined;
    const through =
      program === undefined ? { 'allow-engine-endpoint': 'true' } : { 'engine-program': program };
    const inputs = { engine, 'base-image': 'debian-packages', upload: 'false', ...through };
    const environment = { ...canary.environment, ...faulty.environment };
    const step = await job.step('action', { inputs, environment });
    await faulty.end();
    expect(faulty.happened()).toBe(true);
    expect(step.exitCode).toBe(signal === 'KILL' ? null : 3);
    expect(step.outputs['verdict']).not.toBe('ACCEPTED');
    const runId = step.state['run-id'] ?? '';
    expect(runId).toMatch(/^[0-9a-f]{32}$/);
    // A step that was killed cleans nothing up: its post step does.
    if (signal === 'KILL') {
      const post = await job.step('cleanup', { inputs, state: step.state });
      expect(post).toMatchObject({ exitCode: 0, stderr: '' });
    }
    const { stdout } = spawnSync(engine, ['ps', '--all', '--format', '{{.Names}}'], { encoding: 'utf8' });
    expect(stdout).not.toContain(runId);
    expect(readdirSync(job.temporary).filter((name) => name.includes(runId))).toEqual([]);
    const evidence = join(job.workspace, 'attestation');
    expect(
      (existsSync(evidence) ? readdirSync(evidence) : []).filter((name) => name.endsWith('.part')),
    ).toEqual([]);
    const said = { stdout: step.stdout, stderr: step.stderr, summary: step.summary };
    expect(canarySightings(canary, said, [evidence].filter(existsSync))).toEqual([]);
  });
});
