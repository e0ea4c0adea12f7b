import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeEach, describe, expect, it, test } from '@jest/globals';
import { parse } from 'yaml';
import { parsePolicy } from '../../src/evidence/policy.ts';
import { expectationOf, goldenFolder } from '../evidence/golden.ts';

/** A step of a workflow, as far as it is read here. */
interface Step {
  readonly name?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const workflows = join(root, '.github/workflows');
/** Whole scripts that run elsewhere as they are: in .ci/run, or in a registry's own words. */
const ELSEWHERE = ['npm ci', 'npm audit signatures', 'npm run dist', 'sudo --preserve-env=CI .ci/run'];
const IMAGE = `sha256:${'0'.repeat(64)}`;
const COMMIT = '8e8c483db84b4bee98b60c0593521ed34d9990e8';

const steps = readdirSync(workflows).flatMap((file) =>
  Object.values<{ steps?: readonly Step[] }>(parse(readFileSync(join(workflows, file), 'utf8')).jobs)
    .flatMap((job) => job.steps ?? [])
    .filter((step) => step.run !== undefined)
    .map((step) => ({ file, step })),
);
const ran = new Set<string>();

describe('what the workflows run', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'workflow-scripts-'));
    mkdirSync(join(folder, 'bin'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  afterAll(() => {
    const left = steps
      .map(({ step }) => step.run ?? '')
      .filter((run) => !ran.has(run) && !ELSEWHERE.includes(run));
    expect(left).toEqual([]);
  });

  /** Runs the script of the one step of that name as a runner does, with all that its `env` names given. */
  function runStep(file: string, name: string | RegExp, env: Readonly<Record<string, string>>, cwd = root) {
    const found = steps.filter(
      (each) =>
        each.file === file &&
        (typeof name === 'string' ? each.step.name === name : name.test(each.step.run ?? '')),
    );
    expect(found).toHaveLength(1);
    const { run = '', env: needed = {} } = found[0]?.step ?? {};
    ran.add(run);
    for (const key of Object.keys(needed)) if (key !== 'GH_TOKEN') expect(Object.keys(env)).toContain(key);
    const script = join(folder, 'script.sh');
    writeFileSync(script, run);
    return spawnSync('bash', ['--noprofile', '--norc', '-e', script], {
      cwd,
      encoding: 'utf8',
      env: {
        PATH: `${join(folder, 'bin')}:${dirname(process.execPath)}:${process.env.PATH}`,
        HOME: folder,
        RUNNER_TEMP: folder,
        ...env,
      },
    });
  }

  /** A gh that records its arguments, one call a line, and then runs the given script. */
  function fakeGh(then: string): () => string[] {
    const calls = join(folder, 'calls');
    writeFileSync(join(folder, 'bin/gh'), `#!/bin/bash\necho "$*" >>'${calls}'\n${then}\n`);
    chmodSync(join(folder, 'bin/gh'), 0o755);
    return () => (existsSync(calls) ? readFileSync(calls, 'utf8').trim().split('\n') : []);
  }

  test.each(
    steps.map(({ file, step }) => [file, step.name ?? step.run?.split('\n')[0] ?? '', step.run ?? '']),
  )('is bash: %s, %s', (_file, _name, run) =>
    expect(spawnSync('bash', ['-n', '-c', run])).toMatchObject({ status: 0 }),
  );

  describe('verify.yml', () => {
    const policy = {
      ...expectationOf('docker-certificate').readings.find(({ verdict }) => verdict === 'ACCEPTED')?.policy,
      max_age_days: 3650,
    };
    const given = {
      RUN_ID: '17',
      ARTIFACT: 'sandbox-attestation-evidence-*',
      REPOSITORY: 'owner/repository',
    };
    const expected = {
      POLICY: '',
      IMAGE: '',
      IDENTITY: 'https://example.org/w.yml',
      REPOSITORY: 'owner/repository',
    };
    const download = (...names: readonly string[]) => {
      const calls = fakeGh(
        names
          .map((name) => `mkdir -p "$9" && cp -r '${goldenFolder}${name}/evidence' "$9/${name}"`)
          .join('\n'),
      );
      expect(runStep('verify.yml', 'Download', given)).toMatchObject({ status: 0 });
      expect(calls()).toEqual([
        `run download 17 --repo owner/repository --pattern ${given.ARTIFACT} --dir ${join(folder, 'evidence')}`,
      ]);
    };
    const verify = (env: object) => runStep('verify.yml', 'Verify', { ...expected, ...env });

    it('accepts what a policy of the repository expects', () => {
      writeFileSync(join(folder, 'policy.json'), JSON.stringify(policy));
      download('docker-certificate');
      const { status, stdout } = verify({ POLICY: join(folder, 'policy.json') });
      expect(stdout).toContain('ACCEPTED');
      expect(status).toBe(0);
    });

    it('blocks when one artifact of several is blocked', () => {
      writeFileSync(join(folder, 'policy.json'), JSON.stringify(policy));
      download('docker-certificate', 'docker-unsigned');
      const { status, stdout } = verify({ POLICY: join(folder, 'policy.json') });
      expect(stdout).toContain('ACCEPTED');
      expect(stdout).toContain('BLOCKED');
      expect(status).toBe(3);
    });

    it('blocks what another identity signed, and an image that nobody expects', () => {
      download('docker-certificate');
      expect(verify({ IMAGE }).stdout).toMatch(/BLOCKED.*image-not-expected/s);
      expect(verify({})).toMatchObject({ status: 3, stdout: expect.stringContaining('unpinned-image') });
    });

    it('blocks a run without such an artifact', () => {
      expect(verify({ IMAGE })).toMatchObject({
        status: 3,
        stdout: expect.stringContaining('no such artifact'),
      });
    });

    it('does not ask for a run whose id is not a number', () => {
      const calls = fakeGh('');
      expect(runStep('verify.yml', 'Download', { ...given, RUN_ID: '1 --repo x' })).toMatchObject({
        status: 2,
      });
      expect(calls()).toEqual([]);
    });
  });

  const own = (repository: string, file = 'attest-and-launch.yml') =>
    `${repository}/.github/workflows/${file}@refs/tags/v1`;

  test.each([
    ['owner/sandbox-attestation', COMMIT, 0],
    ['', COMMIT, 1],
    ['owner/sandbox-attestation', '', 1],
    ['owner/sandbox-attestation', 'v1', 1],
    ['owner/a/b', COMMIT, 1],
  ])('a reusable workflow goes on from "%s" at "%s": exit %i', (REPOSITORY, COMMIT, status) => {
    for (const file of ['attest-reusable.yml', 'attest-and-launch.yml', 'attest-fleet.yml'])
      expect(
        runStep(file, 'Where this workflow comes from', { REPOSITORY, COMMIT, WORKFLOW: own(REPOSITORY) }),
      ).toMatchObject({ status });
  });

  test.each([
    own('owner/sandbox-attestation'),
    '',
    own('another/sandbox-attestation'),
    own('owner/sandbox-attestation', 'attest-reusable.yml'),
  ])('attest-and-launch.yml goes on only as itself, whose certificate it expects: "%s"', (WORKFLOW) => {
    const given = { REPOSITORY: 'owner/sandbox-attestation', COMMIT, WORKFLOW };
    expect(runStep('attest-and-launch.yml', 'Where this workflow comes from', given)).toMatchObject({
      status: WORKFLOW === own('owner/sandbox-attestation') ? 0 : 1,
    });
  });

  it('attest-and-launch.yml expects what its job attested, and stops when there is nothing to read', () => {
    symlinkSync(root, join(folder, 'attester'));
    const expecting = (EVIDENCE: string) =>
      runStep('attest-and-launch.yml', 'Expect what was attested', { EVIDENCE, RUNNER_TEMP: folder }, folder);
    expect(expecting(join(goldenFolder, 'docker-certificate/evidence'))).toMatchObject({ status: 0 });
    const policy = parsePolicy(readFileSync(join(folder, 'attested-policy.json')));
    expect(policy).toMatchObject({
      trust: { kind: 'not-chosen' },
      image: [expect.stringMatching(/^sha256:/)],
    });
    expect(policy.waivers.size).toBe(0);
    expect(expecting(join(folder, 'nowhere')).status).not.toBe(0);
  });

  describe('attest-fleet.yml', () => {
    const plan = (RUNNERS: string, ENGINES: string) => {
      const GITHUB_OUTPUT = join(folder, 'output');
      writeFileSync(GITHUB_OUTPUT, '');
      const PROFILES = '["targeted-deny"]';
      const { status } = runStep(
        'attest-fleet.yml',
        /RUNNERS/,
        { RUNNERS, ENGINES, PROFILES, GITHUB_OUTPUT },
        folder,
      );
      return { status, output: readFileSync(GITHUB_OUTPUT, 'utf8') };
    };

    it('plans a leg for each combination, under a name of its own', () => {
      const { status, output } = plan('["ubuntu-24.04", "a b/c"]', '["docker", "podman"]');
      expect(status).toBe(0);
      const names = JSON.parse(/^names=(.*)$/m.exec(output)?.[1] ?? '');
      expect(names).toHaveLength(4);
      expect(new Set(names).size).toBe(4);
      for (const name of names) expect(name).toMatch(/^fleet-[\w.-]+$/);
      expect(JSON.parse(/^legs=(.*)$/m.exec(output)?.[1] ?? '')[3]).toEqual({
        runner: 'a b/c',
        engine: 'podman',
        profile: 'targeted-deny',
        name: names[3],
      });
    });

    test.each([['[]'], ['no JSON'], [JSON.stringify(new Array(257).fill('x'))]])(
      'plans none for %.20s',
      (runners) => {
        expect(plan(runners, '["docker"]')).toEqual({ status: expect.any(Number), output: '' });
        expect(plan(runners, '["docker"]').status).not.toBe(0);
      },
    );
  });

  it('shows evidence, and wants a job of CI ACCEPTED', () => {
    const FOLDER = join(goldenFolder, 'docker-certificate/evidence');
    expect(runStep('attest.yml', 'Look at the evidence', { FOLDER })).toMatchObject({ status: 0 });
    const tested = (VERDICT: string) => runStep('ci.yml', /VERDICT/, { VERDICT, FOLDER }).status;
    expect([tested('ACCEPTED'), tested('BLOCKED')]).toEqual([0, 1]);
  });

  describe('release.yml', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const at = { GITHUB_REF_NAME: `v${version}`, GITHUB_REPOSITORY: 'owner/repository', GITHUB_SHA: COMMIT };

    test.each([
      [`v${version}`, 0],
      ['v99.0.0', 1],
    ])('takes the tag %s: exit %i', (GITHUB_REF_NAME, status) => {
      expect(runStep('release.yml', 'The tag is the version', { GITHUB_REF_NAME })).toMatchObject({ status });
    });

    it('packs the same archive of a commit twice, with its digest', () => {
      const clone = join(folder, 'clone');
      spawnSync('git', ['clone', '--quiet', '--depth=1', `file://${root}`, clone]);
      const sums = [1, 2].map(() => {
        expect(runStep('release.yml', 'Pack', { ...at, GITHUB_SHA: 'HEAD' }, clone)).toMatchObject({
          status: 0,
        });
        return readFileSync(join(folder, 'release/SHA256SUMS'), 'utf8');
      });
      expect(sums[0]).toBe(sums[1]);
      const listed = spawnSync(
        'tar',
        ['tzf', join(folder, `release/sandbox-attestation-v${version}.tar.gz`)],
        {
          encoding: 'utf8',
        },
      ).stdout;
      expect(listed).toContain(`sandbox-attestation-v${version}/dist/action/index.js`);
    });

    it('publishes what it packed', () => {
      mkdirSync(join(folder, 'release'));
      writeFileSync(join(folder, 'release/SHA256SUMS'), '');
      const calls = fakeGh('');
      expect(runStep('release.yml', 'Publish', at)).toMatchObject({ status: 0 });
      expect(calls()).toEqual([
        `release create v${version} --repo owner/repository --verify-tag --generate-notes ${folder}/release/SHA256SUMS`,
      ]);
    });

    test.each([
      [
        'moves a major tag that is there',
        'exit 0',
        'api --method PATCH repos/owner/repository/git/refs/tags/v0 -f sha=',
      ],
      [
        'makes the first one',
        '[[ $* != *git/ref/* ]]',
        'api --method POST repos/owner/repository/git/refs -f ref=refs/tags/v0 -f sha=',
      ],
    ])('%s', (_, then, call) => {
      const calls = fakeGh(then);
      const major = { ...at, GITHUB_REF_NAME: 'v0.9.3' };
      expect(runStep('release.yml', 'Move the major tag', major)).toMatchObject({ status: 0 });
      expect(calls()).toHaveLength(2);
      expect(calls()[1]).toContain(call + COMMIT);
    });
  });
});
