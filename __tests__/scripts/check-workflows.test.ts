import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals';
import { parse } from 'yaml';
import { inputProblems, pinProblems, trustProblems } from '../../scripts/check/workflow-rules.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = '.github/workflows/';
const read = (path: string) => readFileSync(join(root, path), 'utf8');

describe('scripts/check/workflows.mjs', () => {
  let copy: string;
  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), 'workflows-'));
    for (const part of ['action.yml', 'launch', '.github', 'README.md'])
      cpSync(join(root, part), join(copy, part), { recursive: true });
    // What they start is there: whether it is what the source builds to, another check says.
    for (const entry of ['action', 'cleanup', 'launch']) {
      mkdirSync(join(copy, 'dist', entry), { recursive: true });
      writeFileSync(join(copy, 'dist', entry, 'index.js'), '');
    }
  });
  afterEach(() => rmSync(copy, { recursive: true }));

  const check = () =>
    spawnSync(process.execPath, [join(root, 'scripts/check/workflows.mjs'), copy], { encoding: 'utf8' });

  it('does not pass a repository without workflows', () => {
    rmSync(join(copy, '.github'), { recursive: true });
    expect(check()).toMatchObject({ status: 1, stderr: '.github/workflows/ is empty\n' });
  });

  it('passes what this repository has', () => {
    expect(check()).toMatchObject({ status: 0, stderr: '' });
  });

  test.each([
    ['action.yml', 'description: "Upload the', 'descripton: "Upload the', 'descripton'],
    ['action.yml', 'using: node24', 'using: node20', '/runs/using'],
    ['action.yml', 'post: dist/cleanup/index.js', 'pots: dist/cleanup/index.js', 'pots'],
    ['action.yml', 'main: dist/action/index.js', 'main: dist/acton/index.js', 'no file dist/acton/index.js'],
    ['launch/action.yml', 'main: ../dist/launch', 'main: ../dist/lunch', 'no file ../dist/lunch/index.js'],
    ['launch/action.yml', 'default: "3600"', 'defualt: "3600"', 'launch/action.yml/inputs/timeout'],
  ])('catches in %s: %s → %s', (file, before, after, said) => {
    change(file, before, after);
    // The linter takes a second: only where it is what must find something.
    rmSync(join(copy, '.github'), { recursive: true });
    finds(said);
  });

  it('reports what each linter finds, also in the workflows of README.md', () => {
    const planted: readonly [string, string | RegExp, string, string][] = [
      ['ci.yml', 'matrix.engine', 'matrix.engin', 'ci.yml:'],
      ['attest-reusable.yml', 'job.workflow_sha', 'job.workflow_shaa', '"workflow_shaa" is not defined'],
      ['release.yml', 'needs: check', 'needs: chekc', 'release.yml (Line: '],
      ['verify.yml', 'runs-on:', 'run-on:', "Unexpected value 'run-on'"],
      ['check-dist.yml', 'contents: read', 'contents: write', 'check-dist.yml: permissions at the top'],
      ['codeql.yml', /@[0-9a-f]{40}/, '@v6', 'actions/checkout@v6 is not pinned'],
      ['attest-and-launch.yml', 'evidence: ${{', 'evidance: ${{', 'launch has no input evidance'],
      ['attest.yml', 'seccomp: ${{', 'secomp: ${{', '.yml has no input secomp'],
      ['../../README.md', /^jobs:$/m, 'jobs:\n  other:\n    run-on: x', 'README.md block 1 (Line: '],
    ];
    for (const [file, before, after] of planted) change(folder + file, before, after);
    finds(...planted.map(([, , , said]) => said));
  });

  function change(file: string, before: string | RegExp, after: string): void {
    const path = join(copy, file);
    const text = readFileSync(path, 'utf8');
    const changed = text.replace(before, after);
    expect(changed).not.toBe(text);
    writeFileSync(path, changed);
  }

  function finds(...said: readonly string[]): void {
    const { status, stderr } = check();
    for (const each of said) expect(stderr).toContain(each);
    expect(status).toBe(1);
  }
});

describe('the rules of workflows', () => {
  const checkDist = read(`${folder}check-dist.yml`);
  const problemsOf = (text: string) => {
    const workflow = parse(text);
    return [...trustProblems(workflow), ...pinProblems(workflow)];
  };

  it('find nothing against check-dist.yml', () => expect(problemsOf(checkDist)).toEqual([]));

  test.each([
    [/@[0-9a-f]{40}/, '@v6', 'is not pinned'],
    [/@[0-9a-f]{40}/, '@8e8c483', 'is not pinned'],
    [/uses: .*/, 'uses: docker://alpine:3', 'docker://alpine:3 is not pinned'],
    [/^permissions:\n.*\n/m, '', 'no permissions'],
    ['contents: read', 'contents: write', 'more than read'],
    [/^permissions:\n.*\n/m, 'permissions: write-all\n', 'more than read'],
    ['runs-on:', 'permissions: write-all\n    runs-on:', 'name each'],
    ['pull_request:', 'pull_request_target:', 'pull_request_target'],
    ['pull_request:', 'workflow_run:', 'workflow_run'],
    ['npm run dist', `echo "\${{ github.head_ref }}"`, 'give it in env'],
    ['persist-credentials: false', 'clean: true', 'keeps its token'],
    [/^ +timeout-minutes.*\n/m, '', 'no timeout-minutes'],
    ['runs-on:', 'secrets: inherit\n    runs-on:', 'secrets: inherit'],
  ])('find %s → %s', (before, after, said) => {
    const changed = checkDist.replace(before, after);
    expect(changed).not.toBe(checkDist);
    expect(problemsOf(changed)).toContainEqual(expect.stringContaining(said));
  });

  it('find a workflow of somebody else by its tag, and an input that does not exist', () => {
    const job = { uses: 'owner/sandbox-attestation/.github/workflows/x.yml@v1', with: { engin: 'docker' } };
    const workflow = { jobs: { job } };
    expect(pinProblems(workflow)).toEqual([`${job.uses} is not pinned by its commit`]);
    expect(inputProblems(workflow, () => ['engine'])).toEqual([`${job.uses} has no input engin`]);
    expect(inputProblems(workflow, () => null)).toEqual([]);
  });
});
