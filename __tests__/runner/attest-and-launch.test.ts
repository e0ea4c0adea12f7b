import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { describeEngine } from '../engines.ts';
import { ISSUER, type LocalSigstore, startSigstore } from '../signing/local-sigstore.ts';
import { ArtifactService } from './artifact-service.ts';
import { Job, type StepResult } from './runner.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const PATH = '.github/workflows/attest-and-launch.yml';
const REPOSITORY = 'owner/sandbox-attestation';

interface Workflow {
  readonly on: {
    readonly workflow_call: { readonly inputs: Readonly<Record<string, { readonly default: unknown }>> };
  };
  readonly jobs: {
    readonly launch: {
      readonly steps: readonly {
        readonly id?: string;
        readonly name?: string;
        readonly run?: string;
        readonly with?: Readonly<Record<string, string>>;
      }[];
    };
  };
}

const workflow = parse(readFileSync(join(root, PATH), 'utf8')) as Workflow;

/** The inputs of a step of the workflow as a runner evaluates them: only expressions that are known here. */
function withOf(id: string, values: Readonly<Record<string, string>>): Record<string, string> {
  const step = workflow.jobs.launch.steps.find((each) => each.id === id);
  const inputs = Object.entries(workflow.on.workflow_call.inputs).map(([name, input]): [string, string] => [
    `inputs.${name}`,
    String(input.default),
  ]);
  const known: Readonly<Record<string, string>> = { ...Object.fromEntries(inputs), ...values };
  return Object.fromEntries(
    Object.entries(step?.with ?? {}).map(([name, text]) => {
      const expression = /^\$\{\{ (.*) \}\}$/.exec(text)?.[1];
      if (expression === undefined) return [name, text];
      const value = known[expression];
      if (value === undefined) throw new Error(`${name}: ${expression} is not known here`);
      return [name, value];
    }),
  );
}

describeEngine('docker', 'the workflow that attests and launches', () => {
  let service: ArtifactService;
  let sigstore: LocalSigstore;
  let job: Job;
  let attested: StepResult;
  /** What a user of the public Sigstore need not say, and whom this machine's own stands in for. */
  let instance: Record<string, string>;
  const environment = () => ({
    ACTIONS_ID_TOKEN_REQUEST_URL: `${sigstore.url}/token?v=1`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'REQUEST-SECRET',
  });
  beforeAll(async () => {
    [service, sigstore, job] = await Promise.all([ArtifactService.start(), startSigstore(), Job.start()]);
    sigstore.claims = {
      iss: ISSUER,
      // The local Fulcio names the subject; GitHub's takes it from job_workflow_ref.
      sub: `https://github.com/${REPOSITORY}/${PATH}@refs/tags/v1`,
      aud: 'sigstore',
      repository: 'someone/somewhere',
      repository_id: '5002',
      repository_owner_id: '6002',
      repository_visibility: 'public',
      sha: 'f'.repeat(40),
      ref: 'refs/heads/main',
      workflow_ref: 'someone/somewhere/.github/workflows/ci.yml@refs/heads/main',
      run_id: '4711',
      run_attempt: '2',
      runner_environment: 'github-hosted',
    };
    writeFileSync(join(job.temporary, 'root.json'), sigstore.trustedRoot);
    instance = {
      'fulcio-url': `${sigstore.url}/fulcio`,
      'rekor-url': `${sigstore.url}/rekor`,
      'trusted-root': join(job.temporary, 'root.json'),
    };
    symlinkSync(root, join(job.workspace, 'attester'));
    mkdirSync(join(job.workspace, 'subject'));
    attested = await job.step('action', {
      service,
      environment: environment(),
      // Without a registry, and without what has tests of its own.
      inputs: {
        ...withOf('attest', { 'inputs.base-image': 'debian-packages', 'inputs.controls': 'none' }),
        ...instance,
        posture: 'false',
      },
    });
  }, 300_000);
  afterAll(async () => {
    await Promise.all([service.stop(), sigstore.close()]);
    job.end();
  });

  function launch(workflowRef: string, inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> {
    const evaluated = withOf('launch', {
      'steps.attest.outputs.evidence-path': attested.outputs['evidence-path'] ?? '',
      "inputs.policy || format('{0}/attested-policy.json', runner.temp)": join(
        job.temporary,
        'attested-policy.json',
      ),
      "format('{0}/{1}', github.server_url, job.workflow_ref)": `https://github.com/${workflowRef}`,
      'github.repository': 'someone/somewhere',
    });
    return job.step('launch', {
      service,
      environment: environment(),
      inputs: {
        ...evaluated,
        ...instance,
        'allow-uncontrolled': 'true',
        'allow-no-posture': 'true',
        ...inputs,
      },
    });
  }

  it('is CONFINED from the job’s own evidence, which it expects without any waiver', async () => {
    expect(attested).toMatchObject({ exitCode: 0, outputs: { verdict: 'ACCEPTED' } });
    const { run } = workflow.jobs.launch.steps.find(({ name }) => name === 'Expect what was attested') ?? {};
    const expecting = spawnSync('bash', ['-e', '-c', run ?? 'false'], {
      cwd: job.workspace,
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        EVIDENCE: attested.outputs['evidence-path'],
        RUNNER_TEMP: job.temporary,
      },
    });
    expect(expecting).toMatchObject({ status: 0 });
    const step = await launch(`${REPOSITORY}/${PATH}@refs/tags/v1`);
    if (step.exitCode !== 0) expect(step.stdout.slice(-4000)).toBe('');
    expect(step).toMatchObject({ exitCode: 0, outputs: { verdict: 'CONFINED', 'exit-code': '0' } });
    expect(step.summary).toMatch(/the receipt is signed by \| https.*attest-and-launch.yml/);
  }, 120_000);

  it.each([
    ['another owner’s workflow', `another/sandbox-attestation/${PATH}@refs/tags/v1`],
    [
      'a repository whose name a pattern would take for ours',
      `owner/sandbox.attestation/${PATH}@refs/tags/v1`,
    ],
    ['this workflow at another tag', `${REPOSITORY}/${PATH}@refs/tags/v2`],
  ])('is BLOCKED from evidence that %s had to sign', async (_, workflowRef) => {
    const step = await launch(workflowRef, { output: 'blocked' });
    expect(step).toMatchObject({ exitCode: 3, outputs: { verdict: 'BLOCKED' }, state: {} });
    expect(step.stdout).toContain('signer');
  });
});
