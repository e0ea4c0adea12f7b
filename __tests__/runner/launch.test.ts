import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { RUN_LABEL } from '../../src/engine/labels.ts';
import { LOOKED_AT_SECONDS } from '../engine/launched.ts';
import { describeEngines } from '../engines.ts';
import { holdsWithin } from '../support/wait-until.ts';
import { ArtifactService } from './artifact-service.ts';
import { Job, type StepResult } from './runner.ts';

/** Another file's test may remove an image that has the same content, so the same id, while a step here runs. */
jest.retryTimes(1, { logErrorsBeforeRetry: true });

const root = fileURLToPath(new URL('../../', import.meta.url));

/** No registry is needed; negative controls and posture have tests of their own. */
const ATTEST = { 'base-image': 'debian-packages', controls: 'none', posture: 'false' };

/** Everything on stdout that the runner takes for a command to itself, by name. */
function commands({ stdout, stderr }: StepResult): string[] {
  const lines = `${stdout}\n${stderr}`.split(/[\r\n]/);
  expect(lines.filter((line) => line.includes('##['))).toEqual([]);
  return lines.flatMap((line) => /^\s*::([a-z-]+)/.exec(line)?.slice(1) ?? []);
}

describeEngines('a job that attests and launches', (engine) => {
  let service: ArtifactService;
  let job: Job;
  let attested: StepResult;
  let signing: Record<string, string>;
  beforeAll(async () => {
    service = await ArtifactService.start();
    job = await Job.start();
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    writeFileSync(join(job.workspace, 'signer.pub'), publicKey.export({ type: 'spki', format: 'pem' }));
    signing = {
      signing: 'key',
      'signing-key': privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    };
    attested = await job.step('action', {
      service,
      inputs: {
        ...signing,
        ...ATTEST,
        engine,
        'artifact-name': 'evidence',
      },
    });
  }, 300_000);
  afterAll(async () => {
    await service.stop();
    job.end();
  });

  /** A launch from what the job attested, by a caller who trusts its key and pins its image. */
  const launch = (inputs: Readonly<Record<string, string>> = {}) =>
    job.step('launch', {
      service,
      inputs: {
        ...signing,
        key: 'signer.pub',
        'expect-image': attested.outputs['image-digest'] ?? '',
        'allow-claimed-venue': 'true',
        'allow-uncontrolled': 'true',
        'allow-no-posture': 'true',
        ...inputs,
      },
    });

  it('is CONFINED, with the receipt, the outputs and one artifact of the whole chain', async () => {
    mkdirSync(join(job.workspace, 'documents'));
    writeFileSync(join(job.workspace, 'documents/a.txt'), 'a');
    const step = await launch({ input: 'documents', output: 'confined' });
    // What the step printed says why.
    if (step.exitCode !== 0) expect(step.stdout.slice(-4000)).toBe('');
    const folder = join(job.workspace, 'confined');
    expect(step).toMatchObject({
      exitCode: 0,
      outputs: {
        verdict: 'CONFINED',
        'exit-code': '0',
        'receipt-path': join(folder, 'receipt.json'),
        'output-path': join(folder, 'output'),
      },
    });
    expect(Object.keys(step.outputs).at(-1)).toBe('verdict');
    expect(existsSync(join(folder, 'receipt.json.sigstore.json'))).toBe(true);
    expect(new Set(commands(step))).toEqual(new Set(['group', 'endgroup', 'debug', 'add-mask']));
    const stored = service.artifacts.find(({ name }) => name.startsWith('sandbox-attestation-launch-CI-'));
    expect(step.outputs['artifact-id']).toBe(stored?.id);
    expect(step.summary).toContain('## Sandbox launch: CONFINED');
    expect(step.summary).toContain(attested.outputs['image-digest']?.slice('sha256:'.length));
    expect(step.state['run-id']).toMatch(/^[0-9a-f]{32}$/);
    const receipt = JSON.parse(readFileSync(join(folder, 'receipt.json'), 'utf8'));
    expect(receipt.input.files).toMatchObject([{ path: 'a.txt' }]);
    expect(receipt.evidence.sha256).toBe(attested.outputs['evidence-sha256']);
    expect(readdirSync(job.temporary).filter((name) => name.startsWith('sandbox-attestation-'))).toEqual([]);
  }, 120_000);

  it('launches from the artifact that this run has left', async () => {
    const step = await launch({ evidence: 'artifact:evidence', output: 'of-artifact', upload: 'false' });
    if (step.exitCode !== 0) expect(step.stdout.slice(-4000)).toBe('');
    expect(step.outputs['verdict']).toBe('CONFINED');
    expect(readdirSync(job.temporary).filter((name) => name.startsWith('launch-evidence-'))).toEqual([]);
  }, 120_000);

  it.each<[string, Record<string, string>, string]>([
    ['a signer who is not trusted', { key: '', 'allow-unsigned': 'false' }, 'trust-not-chosen'],
    ['an image that is not expected', { 'expect-image': `sha256:${'0'.repeat(64)}` }, 'image-not-expected'],
    ['evidence that is not there', { evidence: 'elsewhere' }, 'evidence-missing'],
  ])('is BLOCKED for %s, and nothing runs', async (title, inputs, code) => {
    const step = await launch({ ...inputs, output: 'blocked' });
    expect([title, step.exitCode, step.outputs]).toEqual([title, 3, { verdict: 'BLOCKED' }]);
    expect(step.stdout).toMatch(/^::error title=Sandbox launch%3A /m);
    expect(step.stdout).toContain(code);
    expect(step.summary).toContain('## Sandbox launch: **BLOCKED**');
    expect(step.summary).toContain('nothing ran');
    expect(existsSync(join(job.workspace, 'blocked'))).toBe(false);
    // No engine was asked for anything.
    expect(step.state).toEqual({});
  });

  it('fails with one annotation for a wrong input, before anything is done', async () => {
    const step = await launch({ timeout: 'soon' });
    expect(step).toMatchObject({ exitCode: 2, stderr: '', outputs: { verdict: 'BLOCKED' } });
    expect(commands(step)).toEqual(['error']);
  });

  it('fails when its artifact cannot be uploaded, with the launch on disk', async () => {
    service.outage = 403;
    const step = await launch({ output: 'not-uploaded' }).finally(() => {
      service.outage = null;
    });
    expect(step).toMatchObject({ exitCode: 3, outputs: { verdict: 'BLOCKED' } });
    expect(step.stdout).toMatch(/^::error title=Sandbox attestation%3A upload-failed::The launch is saved/m);
    expect(step.summary).toContain('not uploaded');
    expect(existsSync(join(job.workspace, 'not-uploaded/receipt.json'))).toBe(true);
  }, 120_000);
});

/** A payload of one's own: as the release's, and then what a workload may do when an argument says so. */
const WORKLOAD = `${readFileSync(join(root, 'inspector/main.py'), 'utf8')}
import sys
for word in sys.argv[1:]:
    print(word, flush=True)
    print(word, file=sys.stderr, flush=True)
time.sleep(${LOOKED_AT_SECONDS})
if "sleep" in sys.argv: time.sleep(300)
if "fail" in sys.argv: sys.exit(7)
`;

describeEngines('a job that launches a workload of its own', (engine) => {
  let service: ArtifactService;
  let job: Job;
  let image = '';
  beforeAll(async () => {
    service = await ArtifactService.start();
    job = await Job.start();
    cpSync(join(root, 'Dockerfile.sandbox'), join(job.workspace, 'Dockerfile.sandbox'));
    mkdirSync(join(job.workspace, 'inspector'));
    writeFileSync(join(job.workspace, 'inspector/main.py'), WORKLOAD);
    const attested = await job.step('action', {
      service,
      inputs: { ...ATTEST, engine, upload: 'false' },
    });
    expect(attested).toMatchObject({ exitCode: 0, outputs: { subject: 'own' } });
    image = attested.outputs['image-digest'] ?? '';
  }, 300_000);
  afterAll(async () => {
    await service.stop();
    job.end();
  });

  /** Unsigned: signing has tests of its own. */
  const inputs = (more: Readonly<Record<string, string>>) => ({
    ...{ 'expect-image': image, 'allow-unsigned': 'true', 'allow-unpinned-payload': 'true', upload: 'false' },
    ...{ 'allow-claimed-venue': 'true', 'allow-uncontrolled': 'true', 'allow-no-posture': 'true' },
    ...more,
  });
  const launch = (more: Readonly<Record<string, string>> & { readonly output: string }) => {
    rmSync(join(job.workspace, more.output), { recursive: true, force: true });
    return job.step('launch', { service, inputs: inputs(more) });
  };

  it('shows what the workload writes, and none of it is a command to the runner', async () => {
    const words = ['::set-output name=verdict::ACCEPTED', '##[error]x', '::stop-commands::x'];
    const step = await launch({ command: words.join('\n'), output: 'lines' });
    expect(step).toMatchObject({ exitCode: 0, outputs: { verdict: 'CONFINED', 'exit-code': '0' } });
    expect(new Set(commands(step))).toEqual(new Set(['group', 'endgroup', 'add-mask']));
    for (const stream of [step.stdout, step.stderr]) {
      expect(stream).toContain(': :set-output name=verdict::ACCEPTED');
      expect(stream).toContain('## [error]x');
    }
    expect(readFileSync(join(job.workspace, 'lines/stdout'), 'utf8')).toBe(`${words.join('\n')}\n`);
  }, 120_000);

  it.each<[string, string, Record<string, string>, object]>([
    ['7 fails', 'fail', {}, { exitCode: 7, outputs: { verdict: 'BLOCKED', 'exit-code': '7' } }],
    [
      '7 succeeds when the caller allows it',
      'fail',
      { 'allow-failure': 'true' },
      { exitCode: 0, outputs: { verdict: 'CONFINED', 'exit-code': '7' } },
    ],
    [
      'none, for want of time, fails',
      'sleep',
      { timeout: '2' },
      { exitCode: 124, outputs: { verdict: 'BLOCKED', 'exit-code': '' } },
    ],
  ])(
    'a workload that ends with %s',
    async (title, command, more, ended) => {
      const step = await launch({ command, output: title.replaceAll(' ', '-'), ...more });
      expect(step).toMatchObject(ended);
      const says = /the workload failed::CONFINED.*: The workload/.test(step.stdout);
      expect(says).toBe(step.exitCode !== 0);
    },
    120_000,
  );

  /** The containers of a run that are left, running or not. */
  const containers = (runId: string) =>
    spawnSync(engine, ['ps', '-a', '-q', '--filter', `label=${RUN_LABEL}=${runId}`], {
      encoding: 'utf8',
    }).stdout.trim();

  /** A launch whose workload sleeps, once its container is there. */
  async function beginSleeping(output: string) {
    const step = await job.begin('launch', { service, inputs: inputs({ command: 'sleep', output }) });
    let runId = '';
    const runs = await holdsWithin(60_000, () => {
      runId = job.savedState()['run-id'] ?? '';
      return runId !== '' && containers(runId) !== '';
    });
    expect(runs).toBe(true);
    return { ...step, runId };
  }
  const folders = (runId: string) => readdirSync(job.temporary).filter((name) => name.includes(runId));

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'leaves nothing when %s ends it',
    async (signal) => {
      const { ended, kill, runId } = await beginSleeping(`ended-by-${signal}`);
      kill(signal);
      const step = await ended;
      expect(step).toMatchObject({ exitCode: 3, outputs: { verdict: 'BLOCKED' } });
      expect(step.stdout).toContain('interrupted');
      expect([containers(runId), folders(runId)]).toEqual(['', []]);
      expect(existsSync(join(job.workspace, `ended-by-${signal}/receipt.json`))).toBe(false);
    },
    120_000,
  );

  it('leaves nothing after its post step when it was killed', async () => {
    const { ended, kill, runId } = await beginSleeping('killed');
    kill('SIGKILL');
    const { state } = await ended;
    expect(containers(runId)).not.toBe('');
    expect(await job.step('cleanup', { state })).toMatchObject({ exitCode: 0, stderr: '' });
    expect([containers(runId), folders(runId)]).toEqual(['', []]);
  }, 120_000);
});
