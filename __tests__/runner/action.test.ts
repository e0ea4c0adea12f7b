import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, jest, test } from '@jest/globals';
import { describeEngines, type EngineName } from '../engines.ts';
import { holdsWithin } from '../support/wait-until.ts';
import { ActionsApi } from './actions-api.ts';
import { ArtifactService } from './artifact-service.ts';
import { Job, type StepResult } from './runner.ts';

/**
 * Another file's test may remove an image that has the same content, so the same id, while a step here runs. What failed the
 * first time is printed.
 */
jest.retryTimes(1, { logErrorsBeforeRetry: true });

const root = fileURLToPath(new URL('../../', import.meta.url));
const PROFILE: Readonly<Record<EngineName, string>> = { docker: 'targeted-deny', podman: 'deny-by-default' };

let service: ArtifactService;
let job: Job;
beforeEach(async () => {
  service = await ArtifactService.start();
  job = await Job.start();
});
afterEach(async () => {
  await service.stop();
  job.end();
});

const inWorkspace = (path: string) => join(job.workspace, path);

/** The inputs of every step here: no registry is needed, and negative controls and posture have tests of their own. */
function inputs(engine: EngineName, more: Readonly<Record<string, string>> = {}): Record<string, string> {
  return { engine, 'base-image': 'debian-packages', controls: 'none', posture: 'false', ...more };
}

/** This repository's sandbox as the workspace's own, to be weakened. */
function ownSandbox(change: (dockerfile: string) => string, payload?: string): void {
  const dockerfile = readFileSync(join(root, 'Dockerfile.sandbox'), 'utf8');
  writeFileSync(inWorkspace('Dockerfile.sandbox'), change(dockerfile));
  cpSync(join(root, 'inspector'), inWorkspace('inspector'), { recursive: true });
  if (payload !== undefined) writeFileSync(inWorkspace('inspector/main.py'), payload);
}

/** Everything on stdout that the runner takes for a command to itself, by name. */
function commands({ stdout, stderr }: StepResult): string[] {
  const lines = `${stdout}\n${stderr}`.split(/[\r\n]/);
  expect(lines.filter((line) => line.includes('##['))).toEqual([]);
  return lines.flatMap((line) => /^\s*::([a-z-]+)/.exec(line)?.slice(1) ?? []);
}

/** Writes what was uploaded next to the workspace, and reads it with the built command line. */
function verifyUpload(...options: string[]) {
  const [stored] = service.artifacts;
  const zip = join(job.temporary, 'downloaded.zip');
  writeFileSync(zip, stored?.zip ?? '');
  const verified = spawnSync(
    process.execPath,
    [join(root, 'dist/cli/index.js'), 'verify', zip, '--allow-unsigned', '--json', ...options],
    { encoding: 'utf8' },
  );
  return { status: verified.status, reading: JSON.parse(verified.stdout) };
}

describeEngines('a job whose sandbox holds', (engine) => {
  it('ends ACCEPTED, with evidence that a stranger accepts', async () => {
    // Green for the wrong image: this one is not attested, and the step says so.
    writeFileSync(inWorkspace('Dockerfile'), 'FROM scratch\n');
    const step = await job.step('action', {
      service,
      inputs: inputs(engine, { seccomp: PROFILE[engine], controls: 'packet', posture: 'true' }),
    });
    expect(step.stderr).toBe('');
    // What the step printed says why.
    if (step.exitCode !== 0) expect(step.stdout.slice(-2000)).toBe('');
    expect(step).toMatchObject({
      exitCode: 0,
      outputs: { verdict: 'ACCEPTED', subject: 'reference', 'failed-probes': '' },
    });
    expect(step.stdout).toMatch(
      /^::warning title=.*reference sandbox::.*Dockerfile of this repository is not attested/m,
    );
    expect(step.summary).toMatch(/What was attested:\*\* the reference sandbox of this release/);
    const { outputs } = step;
    const digits = outputs['evidence-sha256']?.slice(7, 15);
    const [stored] = service.artifacts;
    const day = new Date().toISOString().slice(0, 10);
    expect(stored?.name).toBe(
      `sandbox-attestation-evidence-CI-${day}-${engine}-${PROFILE[engine]}-2-${digits}`,
    );
    expect(step.stdout).toContain(`Artifact: ${stored?.name}`);
    expect(outputs['artifact-id']).toBe(stored?.id);
    expect(outputs['artifact-url']).toBe(
      `https://github.com/someone/somewhere/actions/runs/4711/artifacts/${stored?.id}`,
    );
    expect(outputs['evidence-path']).toBe(inWorkspace('attestation'));
    expect(step.state['run-id']).toMatch(/^[0-9a-f]{32}$/);
    expect(step.summary).toContain('## Sandbox attestation: ACCEPTED');
    expect(new Set(commands(step))).toEqual(new Set(['group', 'endgroup', 'debug', 'add-mask', 'warning']));
    expect(readdirSync(job.temporary).filter((name) => name.startsWith('sandbox-attestation-'))).toEqual([]);

    const image = outputs['image-digest'] ?? '';
    const { status, reading } = verifyUpload('--allow-claimed-venue', '--expect-image', image);
    expect(reading).toMatchObject({ verdict: 'ACCEPTED', bundle: { sha256: outputs['evidence-sha256'] } });
    expect(status).toBe(0);
    expect(verifyUpload('--expect-image', image).reading.reasons).toMatchObject([{ code: 'venue-claimed' }]);
  });

  it('keeps proxies and the engine’s environment out of the container', async () => {
    const home = join(job.temporary, 'home');
    const proxy = 'http://user:password@127.0.0.1:9';
    mkdirSync(join(home, '.docker'), { recursive: true });
    mkdirSync(join(home, '.config/containers'), { recursive: true });
    const proxies = { default: { httpProxy: proxy, httpsProxy: proxy, allProxy: proxy } };
    writeFileSync(join(home, '.docker/config.json'), JSON.stringify({ proxies }));
    const conf = '[containers]\nenv = ["LEAKED_TOKEN=secret"]\nhttp_proxy = true\n';
    writeFileSync(join(home, '.config/containers/containers.conf'), conf);
    writeFileSync(join(home, 'override.conf'), conf);
    const step = await job.step('action', {
      inputs: inputs(engine, { upload: 'false' }),
      environment: {
        HOME: home,
        // This test is not about where downloads for the base image go.
        XDG_CACHE_HOME: process.env['XDG_CACHE_HOME'] || join(process.env['HOME'] ?? '/root', '.cache'),
        DOCKER_CONFIG: join(home, '.docker'),
        CONTAINERS_CONF: join(home, 'override.conf'),
        CONTAINERS_CONF_OVERRIDE: join(home, 'override.conf'),
        HTTP_PROXY: proxy,
        HTTPS_PROXY: proxy,
        ALL_PROXY: proxy,
        https_proxy: proxy,
      },
      isOfRunner: true,
    });
    expect(step).toMatchObject({ exitCode: 0, outputs: { verdict: 'ACCEPTED' } });
    const folder = step.outputs['evidence-path'] ?? '';
    const [name = ''] = readdirSync(folder).filter(
      (each) => each.endsWith('.json') && each.includes('evidence'),
    );
    const bundle = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    expect(bundle.raw.env_keyset).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/proxy|leaked/i)]),
    );
    expect(bundle.host.container.env_keys).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/proxy|leaked/i)]),
    );
  });
});

describeEngines('a job whose sandbox does not hold', (engine) => {
  it('fails when it does not meet the policy that its readers have', async () => {
    writeFileSync(inWorkspace('policy.json'), '{"schema_version": 1}');
    const step = await job.step('action', { service, inputs: inputs(engine, { policy: 'policy.json' }) });
    expect(step).toMatchObject({ exitCode: 3, outputs: { verdict: 'BLOCKED', subject: 'reference' } });
    expect(step.stdout).toMatch(/^::error title=Sandbox attestation%3A subject-not-expected::/m);
  });

  it('fails and uploads when the image holds a program', async () => {
    // A real program, at a path that the probe tries: only execv reaches it, and it replaces the payload.
    cpSync('/bin/ls', inWorkspace('ls'));
    ownSandbox((text) => text.replace('USER ', 'COPY --chmod=0755 ls /usr/bin/ls\n\nUSER '));
    const step = await job.step('action', { service, inputs: inputs(engine) });
    expect(step).toMatchObject({
      exitCode: 3,
      outputs: { verdict: 'BLOCKED', 'failed-probes': 'PR-EXEC-1' },
    });
    expect(step.stdout).toMatch(
      /^::error title=PR-EXEC-1 failed::Expected: .*Actual: .*Denied by: .*Dockerfile/m,
    );
    expect(step.summary).toContain('## Sandbox attestation: BLOCKED');
    const { status, reading } = verifyUpload('--allow-claimed-venue', '--allow-unpinned-image');
    expect(status).toBe(3);
    expect(reading.reasons).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'probe-failed', subject: 'PR-EXEC-1' }),
        expect.objectContaining({ code: 'image-adds', subject: '/usr/bin/ls' }),
      ]),
    );
  });

  it('fails when the profile denies less than the probes can see', async () => {
    const denied = { action: 'SCMP_ACT_ERRNO', errnoRet: 1 };
    const inet = { ...denied, names: ['socket'], args: [{ index: 0, value: 2, op: 'SCMP_CMP_EQ' }] };
    // Where ptrace is allowed the payload makes the engine's shim its tracer, which stops both for good.
    const syscalls = [inet, { ...denied, names: ['ptrace'] }];
    const onlyInet = { defaultAction: 'SCMP_ACT_ALLOW', syscalls };
    writeFileSync(inWorkspace('weak.json'), JSON.stringify(onlyInet));
    const step = await job.step('action', { service, inputs: inputs(engine, { seccomp: 'weak.json' }) });
    expect(step).toMatchObject({ exitCode: 3, outputs: { verdict: 'BLOCKED' } });
    expect(step.outputs['failed-probes']?.split(',')).toContain('PR-SOCK-1');
    expect(step.stdout).toMatch(/^::error title=PR-SOCK-1 contradicted::/m);
    expect(service.artifacts).toHaveLength(1);
  });

  it('keeps what the build or the payload writes or prints from steering the runner', async () => {
    const hostile = '\\n::set-output name=verdict::ACCEPTED\\r\\n##[error]x\\u001b[2J <img src=x> | `x`';
    const run = JSON.stringify(['/usr/bin/python3', '-c', `print("built" + "${hostile}")`]);
    ownSandbox(
      (text) => `${text.trimEnd()}\nRUN ${run}\n`,
      [
        'import json, sys',
        `hostile = "${hostile}"`,
        'print(hostile, flush=True)',
        'print(hostile, file=sys.stderr, flush=True)',
        'with open("/out/attest.jsonl", "w") as out:',
        '    part = {"error": hostile, "errno": 1, "message": hostile}',
        '    print(json.dumps({"probe_id": "PR-NET-1", "parts": [part]}), file=out)',
        '    print(json.dumps({"probe_id": hostile, "parts": [part]}), file=out)',
        '',
      ].join('\n'),
    );
    const step = await job.step('action', { service, inputs: inputs(engine) });
    expect(step).toMatchObject({ exitCode: 3, outputs: { verdict: 'BLOCKED' } });
    expect(step.stdout).toMatch(/^\| .*built/m);
    expect(step.stdout).not.toContain('##[error]');
    expect(commands(step)).not.toContain('set-output');
    expect(step.summary).not.toMatch(/<img|`x`/);
    expect(step.stdout).not.toContain('\u001b');
  });
});

describeEngines('a job with a baseline', (engine) => {
  let api: ActionsApi;
  beforeEach(async () => {
    api = await ActionsApi.start();
  });
  afterEach(() => api.stop());

  /** Attests again over the evidence that is there. */
  const again = (baseline: string, environment: Readonly<Record<string, string>> = {}) =>
    job.step('action', {
      inputs: inputs(engine, { upload: 'false', force: 'true', 'github-token': api.token, baseline }),
      environment: { GITHUB_API_URL: api.url, ...environment },
    });

  it('reports what changed since the last artifact of its name, and warns if it may not list artifacts', async () => {
    const first = await job.step('action', { service, inputs: inputs(engine) });
    expect(first.summary).not.toContain('What changed');
    const [{ name, zip } = { name: '', zip: Buffer.alloc(0) }] = service.artifacts;
    api.artifacts = [
      { id: 2, name, created_at: '2026-06-02T00:00:00Z', zip: Buffer.from('PK no zip') },
      { id: 1, name, created_at: '2026-06-01T00:00:00Z', zip },
    ];
    const second = await again('last');
    expect(second).toMatchObject({ exitCode: 0, outputs: { verdict: 'ACCEPTED' } });
    // The same sandbox on the same machine: nothing that is compared differs from run to run.
    expect(second.summary).toMatch(/### What changed\n\nno difference since .*artifact/);
    // Besides that it attests this project's own sandbox.
    expect(second.stdout).not.toMatch(/^::warning title=(?!.*reference sandbox)/m);
    expect(second.stdout.replaceAll(`::add-mask::${api.token}`, '')).not.toContain('SECRET');

    api.status = 403;
    const third = await again('last');
    expect(third).toMatchObject({ exitCode: 0, outputs: { verdict: 'ACCEPTED' } });
    expect(third.stdout).toMatch(/^::warning title=Sandbox attestation%3A baseline::.*actions: read/m);
    expect(third.summary).toContain('GitHub answered 403');

    // A path is opened before the run writes its own evidence over it.
    const fourth = await again('attestation', { RUNNER_DEBUG: '1' });
    expect(fourth).toMatchObject({ exitCode: 0, outputs: { verdict: 'ACCEPTED' } });
    expect(fourth.summary).toContain('no difference since');

    // The engine's calls are for a user who turned the runner's debugging on. The client is named by its absolute path.
    const created = new RegExp(`^::debug::/\\S+/${engine} .*create --rm --network none `, 'm');
    expect(fourth.stdout).toMatch(created);
    expect(third.stdout).not.toMatch(created);
    expect(third.stdout).toMatch(/^run +\d+\.\d s {2}the probes/m);
  });

  it('ends when it is asked to while the service says nothing', async () => {
    api.isSilent = true;
    const asks = { upload: 'false', 'github-token': api.token, baseline: 'last' };
    const environment = { GITHUB_API_URL: api.url };
    const { ended, kill } = await job.begin('action', { inputs: inputs(engine, asks), environment });
    expect(await holdsWithin(60_000, async () => api.asked.length > 0)).toBe(true);
    const asked = performance.now();
    kill('SIGTERM');
    expect(await ended).toMatchObject({ exitCode: 3, outputs: { verdict: 'BLOCKED' } });
    expect(performance.now() - asked).toBeLessThan(5_000);
  });
});

describeEngines('a job that is cancelled', (engine) => {
  const hanging = 'import time\ntime.sleep(300)\n';
  const containers = (runId: string) =>
    spawnSync(engine, ['ps', '--all', '--format', '{{.Names}}'], { encoding: 'utf8' })
      .stdout.split('\n')
      .filter((name) => name.includes(runId));

  /** Begins a step and waits until its container runs. */
  async function beginHanging() {
    ownSandbox((text) => text, hanging);
    const step = await job.begin('action', { service, inputs: inputs(engine, { timeout: '200' }) });
    for (let tries = 0; tries < 600; tries++) {
      const runId = job.savedState()['run-id'];
      if (runId !== undefined && containers(runId).length > 0) return { ...step, runId };
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('the container never ran');
  }

  it('leaves nothing when it is asked to end', async () => {
    const { ended, kill, runId } = await beginHanging();
    kill('SIGINT');
    const step = await ended;
    expect(step.exitCode).toBe(3);
    expect(step.stdout).toContain('interrupted');
    expect(containers(runId)).toEqual([]);
    expect(readdirSync(job.temporary).filter((name) => name.includes(runId))).toEqual([]);
  });

  it('ends its build when it is asked to end', async () => {
    const mark = `build-${randomUUID()}`;
    const sleeps = JSON.stringify(['/usr/bin/python3', '-c', 'import time; time.sleep(300)', mark]);
    ownSandbox((text) => `${text.trimEnd()}\nRUN ${sleeps}\n`);
    const isBuilding = () => spawnSync('pgrep', ['-f', `^/usr/bin/python3 .*${mark}$`]).status === 0;
    const within = async (seconds: number, wanted: boolean) => {
      for (let tries = 0; tries < 10 * seconds && isBuilding() !== wanted; tries++)
        await new Promise((resolve) => setTimeout(resolve, 100));
      return isBuilding() === wanted;
    };
    const { ended, kill } = await job.begin('action', { service, inputs: inputs(engine) });
    expect(await within(60, true)).toBe(true);
    kill('SIGTERM');
    const step = await ended;
    expect(step.exitCode).toBe(3);
    expect(step.stdout).toContain('interrupted');
    expect(await within(10, false)).toBe(true);
    const runId = step.state['run-id'] ?? 'none';
    expect(readdirSync(job.temporary).filter((name) => name.includes(runId))).toEqual([]);
  });

  it('leaves nothing after its post step when it was killed', async () => {
    const { ended, kill, runId } = await beginHanging();
    kill('SIGKILL');
    const { state } = await ended;
    expect(containers(runId)).toHaveLength(1);
    const post = await job.step('cleanup', { inputs: inputs(engine), state });
    expect(post).toMatchObject({ exitCode: 0, stderr: '' });
    expect(containers(runId)).toEqual([]);
    expect(readdirSync(job.temporary).filter((name) => name.includes(runId))).toEqual([]);
  });

  it('leaves nothing on the engine after its post step when the disk is full by then', async () => {
    const { ended, kill, runId } = await beginHanging();
    kill('SIGKILL');
    const { state } = await ended;
    const memory = readdirSync('/dev/shm');
    const disk = join(job.temporary, 'full');
    mkdirSync(disk, { mode: 0o700 });
    spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8k,mode=700', 'tmpfs', disk]);
    try {
      expect(() => writeFileSync(join(disk, 'filling'), Buffer.alloc(64 * 1024))).toThrow('ENOSPC');
      const environment = { RUNNER_TEMP: disk };
      const post = await job.step('cleanup', { inputs: inputs(engine), state, environment });
      expect(post).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('removed'), stderr: '' });
      expect(containers(runId)).toEqual([]);
      expect(readdirSync('/dev/shm')).toEqual(memory);
    } finally {
      spawnSync('umount', [disk]);
    }
  });

  it('says why its post step could not ask an engine', async () => {
    const { ended, kill, runId } = await beginHanging();
    kill('SIGKILL');
    const { state } = await ended;
    const name = engine === 'podman' ? 'CONTAINER_HOST' : 'DOCKER_HOST';
    const environment = { [name]: 'tcp://198.51.100.7:2375' };
    const post = await job.step('cleanup', { inputs: inputs(engine), state, environment });
    expect(post).toMatchObject({ exitCode: 0, stdout: expect.stringContaining(name), stderr: '' });
    expect(containers(runId)).toHaveLength(1);
    await job.step('cleanup', { inputs: inputs(engine), state });
    expect(containers(runId)).toEqual([]);
  });
});

describeEngines('a service that answers a line at a time, for ever', (engine) => {
  it('handles signals at once', async () => {
    let asked = 0;
    const server = createServer((socket) => {
      asked += 1;
      socket.on('error', () => undefined);
      socket.write('HTTP/1.1 200 OK\r\n');
      const drip = setInterval(() => socket.write('X-A: b\r\n'), 200);
      socket.on('close', () => clearInterval(drip));
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    try {
      const { ended, kill } = await job.begin('action', {
        inputs: inputs(engine),
        environment: {
          ACTIONS_RESULTS_URL: `http://127.0.0.1:${port}/`,
          ACTIONS_RUNTIME_TOKEN: service.token,
        },
      });
      while (asked === 0) await sleep(100);
      kill('SIGTERM');
      const began = performance.now();
      const step = await ended;
      expect(performance.now() - began).toBeLessThan(5_000);
      expect(step).toMatchObject({ exitCode: 3, outputs: { verdict: 'BLOCKED' } });
    } finally {
      server.close();
    }
  });
});

describe('a job that cannot attest', () => {
  it('fails with one annotation for a wrong input, before anything is done', async () => {
    const step = await job.step('action', { service, inputs: { engine: 'lxc' } });
    expect(step).toMatchObject({ exitCode: 2, stderr: '', outputs: { verdict: 'BLOCKED' } });
    expect(commands(step)).toEqual(['error']);
    expect(step.stdout).toContain('auto, docker, podman');
  });

  it.each(['GITHUB_STEP_SUMMARY', 'GITHUB_OUTPUT', 'GITHUB_STATE'])(
    'fails at once where an earlier step has made a pipe of %s, which no signal would end',
    async (name) => {
      const pipe = join(job.temporary, 'pipe');
      spawnSync('mkfifo', [pipe]);
      const began = performance.now();
      const step = await job.step('action', { environment: { [name]: pipe } });
      rmSync(pipe);
      expect(performance.now() - began).toBeLessThan(20_000);
      expect(step.exitCode).toBe(3);
      expect(step.stdout).toContain(`runner-file::${name} does not name the regular file`);
    },
  );

  it('fails for a working directory that is not there', async () => {
    const step = await job.step('action', { service, inputs: { 'working-directory': 'nowhere' } });
    expect(step).toMatchObject({ exitCode: 2, outputs: { verdict: 'BLOCKED' } });
    expect(step.stdout).toContain('%3A no-working-directory::');
  });

  test.each(['..', '../ws', '/tmp'])('fails for the working directory %s (L2)', async (folder) => {
    const step = await job.step('action', { service, inputs: { 'working-directory': folder } });
    expect(step).toMatchObject({ exitCode: 2, outputs: { verdict: 'BLOCKED' } });
    expect(step.stdout).toContain('leads out of the workspace');
  });

  test.each([
    ['pull-credentials', {}],
    ['signing-key', { signing: 'key' }],
    ['policy', {}],
  ])('follows no link of the repository to a file of the host: %s', async (name, more) => {
    mkdirSync(inWorkspace('sub'));
    symlinkSync('/etc/hostname', inWorkspace('link'));
    for (const [working, given] of [
      ['.', 'link'],
      ['sub', '../link'],
    ]) {
      const step = await job.step('action', {
        service,
        inputs: { 'working-directory': working ?? '', ...more, [name]: given ?? '' },
      });
      expect(step).toMatchObject({ exitCode: 2, outputs: { verdict: 'BLOCKED' } });
      expect(step.stdout).toContain('%3A path-refused::');
      expect(step.stdout).toContain('by the link link to /etc/hostname');
    }
  });

  it('takes no relative path that is written to lead out', async () => {
    const step = await job.step('action', { service, inputs: { input: '../temp' } });
    expect(step).toMatchObject({ exitCode: 2, outputs: { verdict: 'BLOCKED' } });
    expect(step.stdout).toContain('%3A invalid-setting::');
  });

  it('has a post step that does nothing when there was no run', async () => {
    expect(await job.step('cleanup')).toMatchObject({ exitCode: 0, stdout: '', stderr: '' });
  });
});

describeEngines('an artifact service that is out of order', (engine) => {
  it('fails the job, with the evidence on disk and the summary written', async () => {
    service.outage = 403;
    const step = await job.step('action', { service, inputs: inputs(engine) });
    expect(step).toMatchObject({ exitCode: 3, outputs: { verdict: 'BLOCKED' } });
    expect(step.stdout).toMatch(/^::error title=Sandbox attestation%3A upload-failed::/m);
    expect(step.summary).toContain('not uploaded');
    expect(existsSync(inWorkspace('attestation'))).toBe(true);
  });
});
