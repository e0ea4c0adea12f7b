import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from '@jest/globals';
import { parse } from 'yaml';
import { ACTION_INPUTS } from '../../src/action/input-table.ts';
import { readInputs } from '../../src/action/inputs.ts';
import { SETTING_NAMES, SETTINGS } from '../../src/attest/entry/setting-table.ts';

interface ActionFile {
  readonly inputs: Record<string, { readonly description: string; readonly default: string }>;
  readonly outputs: Record<string, { readonly description: string }>;
}

const action = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as ActionFile;

describe('action.yml', () => {
  it('has the inputs that the program reads, and no other', () => {
    expect(Object.keys(action.inputs).toSorted()).toEqual(
      [...SETTING_NAMES, ...Object.keys(ACTION_INPUTS)].toSorted(),
    );
  });

  test.each(SETTING_NAMES)('describes %s as the command line does', (name) => {
    expect(action.inputs[name]).toEqual({
      description: SETTINGS[name].description,
      required: false,
      default: SETTINGS[name].default,
    });
  });

  it('has the outputs of the issue', () => {
    expect(Object.keys(action.outputs)).toEqual([
      'verdict',
      'subject',
      'evidence-path',
      'evidence-sha256',
      'image-digest',
      'seccomp-sha256',
      'failed-probes',
      'signature-path',
      'signer',
      'attestation-id',
      'attestation-url',
      'artifact-id',
      'artifact-url',
      'artifact-digest',
    ]);
  });
});

describe('readInputs', () => {
  const read = (given: Record<string, string>) =>
    readInputs((name) => given[name] ?? action.inputs[name]?.default ?? '');

  it('reads a step without inputs', () => {
    expect(read({})).toEqual({
      attest: {
        engine: 'auto',
        engineProgram: null,
        allowEngineEndpoint: false,
        pullCredentials: null,
        venue: null,
        seccomp: null,
        context: null,
        dockerfile: null,
        tag: 'tki-inspector:attest',
        baseImage: null,
        buildNetwork: false,
        includeUntracked: false,
        input: null,
        limits: {},
        output: 'attestation',
        force: false,
        seal: false,
        deposit: null,
        keepOutput: null,
        timeoutSeconds: 60,
        controls: 'packet',
        policy: null,
        posture: true,
        extraRunArguments: [],
        challenge: null,
        baseline: null,
        signing: {
          mode: 'auto',
          key: null,
          instance: { fulcioUrl: null, rekorUrl: null, tsaUrl: null },
          trustedRoot: null,
        },
      },
      workingDirectory: '.',
      upload: true,
      artifactName: null,
      retentionDays: null,
      persistAttestation: false,
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the runner fills it in
      gitHubToken: '${{ github.token }}',
    });
  });

  it('reads a list one entry a line, and never splits a line', () => {
    const inputs = read({ 'extra-run-args': '--cpus=0.5\n\n  --label=a=b c\n' });
    expect(inputs.attest.extraRunArguments).toEqual(['--cpus=0.5', '--label=a=b c']);
  });

  it('reads limits one a line or separated by commas, in base units', () => {
    expect(read({ limit: 'memory=512m, pids=128\n\ncpus=1.5' }).attest.limits).toEqual({
      memory: 512 * 1024 ** 2,
      pids: 128,
      cpus: 1.5,
    });
    expect(read({}).attest.limits).toEqual({});
  });

  test.each([
    ['engine', 'lxc'],
    ['venue', 'CI'],
    ['venue', 'LOCAL'],
    ['timeout', '0'],
    ['timeout', '1e3'],
    ['timeout', '-5'],
    ['timeout', '99999999'],
    ['build-network', 'yes'],
    ['include-untracked', 'yes'],
    ['allow-engine-endpoint', 'yes'],
    ['upload', 'maybe'],
    ['persist-attestation', 'yes'],
    ['retention-days', '1.5'],
    ['retention-days', '0'],
  ])('refuses %s: %s by name', (name, value) => {
    expect(() => read({ [name]: value })).toThrow(
      expect.objectContaining({ kind: 'usage', message: expect.stringContaining(`The input ${name} `) }),
    );
  });
});
