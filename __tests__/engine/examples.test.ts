import { execFileSync, spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { describeEngine, describeEngines } from '../engines.ts';
import { ArtifactService } from '../runner/artifact-service.ts';
import { Job } from '../runner/runner.ts';
import { attested } from './attested.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const examples = join(root, 'examples');
const read = (path: string) => readFileSync(join(examples, path), 'utf8');
/** What this machine needs and the examples do not say: no registry, and a name of its own for what is built. */
const HERE = '--base-image debian-packages --tag localhost/sandbox-attestation-test:examples';

/** A key of a unit file, an assignment of a file that bash reads. */
function settingOf(name: string, text: string): string {
  return new RegExp(`^${name}=(.*)$`, 'm').exec(text)?.[1] ?? '';
}

/** The commands of the example's unit and of its cron line, with this checkout where the installation would be. */
function commandsHere(): { unit: string; cron: string } {
  const here = (command = '') => command.replaceAll('/opt/sandbox-attestation', root.replace(/\/$/, ''));
  const [cron] = /\/opt\/\S+ \S+$/m.exec(read('vps-cron/crontab')) ?? [];
  return {
    unit: here(settingOf('ExecStart', read('vps-cron/sandbox-attestation.service'))),
    cron: here(cron),
  };
}

describeEngine('docker', 'examples/vps-cron, attesting examples/own-payload', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'examples-'));
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    writeFileSync(join(folder, 'signing-key.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }), {
      mode: 0o600,
    });
    writeFileSync(join(folder, 'signer.pub'), publicKey.export({ type: 'spki', format: 'pem' }));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** Runs the unit's command with the example's settings, each path below this test's folder. */
  function attest(settings: Readonly<Record<string, string>>) {
    const conf = join(folder, 'attest.conf');
    const ours = read('vps-cron/attest.conf')
      .replaceAll('/etc/sandbox-attestation', folder)
      .replaceAll('/var/lib/sandbox-attestation', folder);
    const more = Object.entries(settings).map(([name, value]) => `${name}=${JSON.stringify(value)}\n`);
    writeFileSync(conf, `${ours}INSTALLED=${root}\n${more.join('')}`);
    const [script = '', given] = commandsHere().unit.split(' ');
    expect(given).toBe('/etc/sandbox-attestation/attest.conf');
    return spawnSync(script, [conf], {
      encoding: 'utf8',
      env: {
        PATH: `${dirname(process.execPath)}:${process.env['PATH']}`,
        HOME: folder,
        // This test is not about where downloads for the base image go.
        XDG_CACHE_HOME: process.env['XDG_CACHE_HOME'] || join(process.env['HOME'] ?? '/root', '.cache'),
      },
    });
  }

  it('asks for a policy first, and is silent from then on', () => {
    const own = `--context ${examples}/own-payload --input ${examples}/own-payload/packet ${HERE}`;
    const options = `${settingOf('RUN_ARGUMENTS', read('vps-cron/attest.conf')).replaceAll('"', '')} ${own} --no-posture`;
    // The first run only shows what there is to expect.
    const first = attest({ RUN_ARGUMENTS: `${options} --no-controls` });
    expect(first.stderr).toContain('No policy yet.');
    expect(first.status).toBe(3);
    const [evidence = ''] = readdirSync(join(folder, 'evidence'));

    // As the script says it.
    const command = first.stderr.slice(first.stderr.indexOf('then: ') + 'then: '.length).trim();
    execFileSync('bash', ['-c', command]);
    const policy = JSON.parse(readFileSync(join(folder, 'policy.json'), 'utf8'));
    expect(policy).toMatchObject({ venues: ['VPS'], payload: [expect.stringMatching(/^sha256:/)] });

    // The posture takes half a minute, and has tests of its own.
    writeFileSync(join(folder, 'policy.json'), JSON.stringify({ ...policy, allow: ['no-posture'] }));
    expect(attest({ RUN_ARGUMENTS: options, KEEP: '1' })).toMatchObject({
      status: 0,
      stdout: '',
      stderr: '',
    });
    const kept = readdirSync(join(folder, 'evidence'));
    expect(kept).toHaveLength(1);
    expect(kept[0]).not.toBe(evidence);

    // The host no longer attests what the policy expects.
    writeFileSync(
      join(folder, 'policy.json'),
      JSON.stringify({ ...policy, image: [`sha256:${'0'.repeat(64)}`] }),
    );
    const changed = attest({ RUN_ARGUMENTS: `${options} --no-controls` });
    expect(changed.status).toBe(3);
    expect(changed.stderr).toContain('image-not-expected');
  });
});

describeEngines('examples/own-payload', (engine) => {
  it('is attested with the profile that its workflow asks for', async () => {
    const { with: given } = parse(read('own-payload/.github/workflows/attest.yml')).jobs.attest;
    const context = join(examples, 'own-payload');
    const input = join(context, given.input);
    const { verdict, bundle, reading } = await attested({
      engine,
      context,
      input,
      seccomp: given.seccomp,
    });
    expect(reading.reasons).toEqual([]);
    expect([verdict, bundle.host.engine.name]).toEqual(['ACCEPTED', engine]);
    expect(bundle.input.files.length).toBeGreaterThan(0);
  });
});

describeEngine('docker', 'examples/hardened-runner', () => {
  it('has a step that a runner takes as it is', async () => {
    const { steps } = parse(read('hardened-runner/attest.yml')).jobs.attest;
    const { uses, with: inputs } = steps.at(-1);
    expect(uses).toBe('OWNER/sandbox-attestation@v1');
    const job = await Job.start();
    try {
      // Controls and posture have tests of their own.
      const here = { 'base-image': 'debian-packages', controls: 'none', posture: 'false', upload: 'false' };
      const step = await job.step('action', { inputs: { engine: 'docker', ...inputs, ...here } });
      expect(step).toMatchObject({ exitCode: 0, outputs: { verdict: 'ACCEPTED' } });
    } finally {
      job.end();
    }
  });
});

describeEngine('docker', 'examples/own-payload by the reusable workflow', () => {
  it('is attested where its steps put both repositories, with what it gives on', async () => {
    const { uses, with: given } = parse(read('own-payload/.github/workflows/attest.yml')).jobs.attest;
    expect(uses).toMatch(/\/attest-reusable\.yml@v1$/);
    const reusable = parse(readFileSync(join(root, '.github/workflows/attest-reusable.yml'), 'utf8'));
    const paths = reusable.jobs.attest.steps.flatMap(
      (step: { with?: { path?: string } }) => step.with?.path ?? [],
    );
    expect(paths).toEqual(['attester', 'subject']);
    const { uses: action, with: on } = reusable.jobs.attest.steps.at(-1);
    expect(action).toBe('./attester');

    const service = await ArtifactService.start();
    const job = await Job.start();
    try {
      cpSync(join(examples, 'own-payload'), join(job.workspace, 'subject'), { recursive: true });
      const asked = { ...defaultsOf(reusable.on.workflow_call.inputs), ...given };
      // What the runner makes of an expression.
      const filled = Object.entries<string>(on).map(([name, value]) => [
        name,
        value.replace(/^\$\{\{ inputs\.([a-z-]+) \}\}$/, (_, input) => asked[input] ?? 'undefined'),
      ]);
      const here = { 'base-image': 'debian-packages', controls: 'none', posture: 'false', signing: 'none' };
      const inputs = { ...Object.fromEntries(filled), engine: 'docker', ...here };
      expect(inputs).toMatchObject({
        'working-directory': 'subject',
        seccomp: 'deny-by-default',
        seal: 'false',
      });
      const step = await job.step('action', { inputs, service });
      expect(step).toMatchObject({ exitCode: 0, outputs: { verdict: 'ACCEPTED' } });
      expect(step.outputs['evidence-path']).toBe(join(job.workspace, 'subject/attestation'));
      expect(service.artifacts).toHaveLength(1);
      const outputs = Object.keys(parse(readFileSync(join(root, 'action.yml'), 'utf8')).outputs);
      expect(outputs).toEqual(expect.arrayContaining(Object.keys(reusable.jobs.attest.outputs)));
    } finally {
      await service.stop();
      job.end();
    }
  });

  function defaultsOf(inputs: Readonly<Record<string, { default: unknown }>>): Record<string, string> {
    return Object.fromEntries(Object.entries(inputs).map(([name, each]) => [name, String(each.default)]));
  }
});

describe('examples/vps-cron', () => {
  it('has one command, for the timer and for cron, and times that are times', () => {
    const { unit, cron } = commandsHere();
    expect(cron).toBe(unit);
    expect(read('vps-cron/crontab')).toMatch(/^(?:[\d*]+ ){5}root \//m);
    const timer = read('vps-cron/sandbox-attestation.timer');
    expect(settingOf('OnCalendar', timer)).toMatch(/^Mon \*-\*-\* \d\d:\d\d:\d\d$/);
    expect(settingOf('Type', read('vps-cron/sandbox-attestation.service'))).toBe('oneshot');
    expect(spawnSync('bash', ['-n', join(examples, 'vps-cron/attest.sh')])).toMatchObject({ status: 0 });
  });
});
