import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { checkDepositPaths, type DepositInputs } from '../../src/attest/deposit-paths.ts';
import { testFolder } from '../support/test-folder.ts';

const { folder } = testFolder('deposit-paths');
const workingFolder = join(folder, 'work');
const inWork = (name: string) => join(workingFolder, name);

const FILES = [
  ...['policy.json', 'key', 'root.json', 'registry.json', 'rules.json', 'old.json', 'client'],
  ...['named.json.sigstore.json', 'packet/p', 'earlier/bundle', 'free-folder/other', 'notes.txt'],
  ...['seccomp-deny-by-default.json', 'Dockerfile.sandbox.dockerignore', '.dockerignore', 'app/main.py'],
  ...['app/build.log', 'linked/other'],
];

const BASE: DepositInputs = {
  deposit: '',
  baseline: null,
  engineProgram: inWork('client'),
  force: false,
  includeUntracked: false,
  input: 'packet',
  keepOutput: 'kept',
  output: 'attestation',
  policy: 'policy.json',
  pullCredentials: 'registry.json',
  seccomp: 'rules.json',
  signing: { key: 'key', trustedRoot: 'root.json' },
};

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  for (const name of ['packet', 'earlier', 'free-folder', 'app', 'linked'])
    mkdirSync(inWork(name), { recursive: true });
  for (const name of FILES) writeFileSync(inWork(name), name);
  writeFileSync(inWork('Dockerfile.sandbox'), 'FROM scratch\nCOPY app /app\nCMD ["/app/main.py"]\n');
  symlinkSync('policy.json', inWork('link.json'));
  symlinkSync('.', inWork('by-link'));
  execFileSync('git', ['init', '--quiet'], { cwd: workingFolder });
  execFileSync('git', ['add', 'app/main.py'], { cwd: workingFolder });
});

const check = (inputs: Partial<DepositInputs>) =>
  checkDepositPaths(
    { ...BASE, ...inputs },
    {
      workingFolder,
      cacheFolder: join(folder, 'cache'),
      stateFolder: join(folder, 'state'),
      venue: 'VPS',
      workspace: { folder: workingFolder, dockerfile: inWork('Dockerfile.sandbox') },
    },
  );

const today = new Date().toISOString().slice(0, 10);

describe('a deposit, before anything is built', () => {
  it.each([
    ['a new file', 'new.json', {}],
    ['a new file in a folder that is a link', 'by-link/new.json', {}],
    ['an existing folder', 'free-folder', {}],
    ['a new file in the build context', 'app/new.json', {}],
    ['with force, a file that nothing reads', 'notes.txt', { force: true }],
    ['with force, a file of the context that git does not track', 'app/build.log', { force: true }],
    [
      'with force, a bundle whose key is text',
      'notes.txt',
      { force: true, signing: { key: '-----BEGIN X', trustedRoot: null } },
    ],
  ])('may be %s', async (_, deposit, inputs: Partial<DepositInputs>) => {
    // Without its links: one that comes later leads nowhere.
    const path = inWork(deposit.replace('by-link/', ''));
    const paths = deposit === 'free-folder' ? [path, null] : [dirname(path), basename(path)];
    const { folder: into, name } = await check({ ...inputs, deposit });
    expect([into, name]).toEqual(paths);
  });

  it.each([
    ['a file', 'notes.txt'],
    ['a link', 'link-to-nothing'],
    ['a file at the path of its signature', 'named.json'],
    ['a file that has its name in a folder', 'linked'],
    ['the signature of that', 'earlier'],
  ])('replaces nothing without force: %s', async (_, deposit) => {
    const name = `sandbox-attestation-evidence-VPS-${today}.json`;
    symlinkSync('nowhere', inWork('link-to-nothing'));
    writeFileSync(inWork(`linked/${name}`), '');
    writeFileSync(inWork(`earlier/${name}.sigstore.json`), '');
    await expect(check({ deposit })).rejects.toMatchObject({ code: 'deposit-exists', kind: 'usage' });
  });

  const SAME = 'is the same file as';
  it.each([
    ['the policy', 'policy.json', {}, `${SAME} policy`],
    ['the policy, by a link to it', 'link.json', {}, `${SAME} policy`],
    ['the policy, in a folder that is a link', 'by-link/policy.json', {}, `${SAME} policy`],
    ['the link by which the policy is read', 'link.json', { policy: 'link.json' }, `${SAME} policy`],
    ['the signing key', 'key', {}, `${SAME} signing-key`],
    ['the trusted root', 'root.json', {}, `${SAME} trusted-root`],
    ['the pull credentials', 'registry.json', {}, `${SAME} pull-credentials`],
    ['the seccomp profile', 'rules.json', {}, `${SAME} seccomp`],
    ['the workspace’s own profile', 'seccomp-deny-by-default.json', {}, `${SAME} the seccomp profile`],
    ['the engine’s client', 'client', {}, `${SAME} engine-program`],
    ['a baseline', 'old.json', { baseline: 'old.json' }, `${SAME} baseline`],
    ['the Dockerfile', 'Dockerfile.sandbox', {}, `${SAME} the Dockerfile`],
    ['its ignore file', 'Dockerfile.sandbox.dockerignore', {}, `${SAME} the ignore file`],
    ['the context’s ignore file', '.dockerignore', {}, `${SAME} the ignore file`],
    ['a file that git tracks in the context', 'app/main.py', {}, 'is a file of the build context'],
    ['an untracked one', 'app/build.log', { includeUntracked: true }, 'is a file of the build context'],
    ['in the input folder', 'packet/new', {}, 'is in the folder of input'],
    ['in the baseline’s folder', 'earlier/new', { baseline: 'earlier' }, 'is in the folder of baseline'],
    ['in the evidence folder', 'attestation/new', {}, 'is in the evidence folder'],
    ['the evidence folder', 'attestation', {}, 'is in the evidence folder'],
    ['in the kept output', 'kept/out', {}, 'is in the folder of keep-output'],
    ['in this user’s own signing folder', `${folder}/state/new`, {}, 'is in the folder of the signing key'],
    ['in the cache', `${folder}/cache/new`, {}, 'is in the cache folder'],
  ])('is refused with force too: %s', async (_, deposit, inputs: Partial<DepositInputs>, message) => {
    const refused = { code: 'invalid-setting', kind: 'usage', message: expect.stringContaining(message) };
    await expect(check({ ...inputs, deposit, force: true })).rejects.toMatchObject(refused);
    await expect(check({ ...inputs, deposit })).rejects.toMatchObject(refused);
  });

  it.each([
    ['policy', { policy: 'named.json.sigstore.json' }],
    ['signing-key', { signing: { key: 'named.json.sigstore.json', trustedRoot: null } }],
    ['baseline', { baseline: 'named.json.sigstore.json' }],
  ])('is refused when its signature would replace the %s', async (name, inputs: Partial<DepositInputs>) => {
    const message = new RegExp(`The signature of deposit .* is the same file as ${name}`);
    await expect(check({ ...inputs, deposit: 'named.json', force: true })).rejects.toThrow(message);
  });

  it('is refused when its signature has the path of the output folder', async () => {
    await expect(check({ deposit: 'x', output: 'x.sigstore.json' })).rejects.toThrow('evidence folder');
  });
});
