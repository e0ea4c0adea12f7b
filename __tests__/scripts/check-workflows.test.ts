import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('scripts/check-workflows.mjs', () => {
  let copy: string;
  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), 'workflows-'));
    for (const part of ['action.yml', '.github'])
      cpSync(join(root, part), join(copy, part), { recursive: true });
    for (const entry of ['action', 'cleanup']) {
      cpSync(join(root, 'dist', entry), join(copy, 'dist', entry), { recursive: true });
    }
  });
  afterEach(() => rmSync(copy, { recursive: true }));

  const check = () =>
    spawnSync(process.execPath, [join(root, 'scripts/check-workflows.mjs'), copy], { encoding: 'utf8' });

  it('does not pass a repository without workflows', () => {
    rmSync(join(copy, '.github'), { recursive: true });
    expect(check()).toMatchObject({ status: 1, stderr: '.github/workflows/ is empty\n' });
  });

  it('passes what this repository has', () => {
    expect(check()).toMatchObject({ status: 0, stderr: '' });
  });

  test.each([
    ['action.yml', 'description: Upload the', 'descripton: Upload the', 'descripton'],
    ['action.yml', 'using: node24', 'using: node20', '/runs/using'],
    ['action.yml', 'post: dist/cleanup/index.js', 'pots: dist/cleanup/index.js', 'pots'],
    ['action.yml', 'main: dist/action/index.js', 'main: dist/acton/index.js', 'no file dist/acton/index.js'],
    ['.github/workflows/ci.yml', 'runs-on:', 'run-on:', 'run-on'],
    ['.github/workflows/ci.yml', 'matrix.engine', 'matrix.engin', 'engin'],
    ['.github/workflows/ci.yml', /@[0-9a-f]{40}/, '@v6', 'is not pinned'],
    ['.github/workflows/check-dist.yml', /^permissions:\n.*\n/m, '', 'no permissions'],
    ['.github/workflows/check-dist.yml', 'contents: read', 'contents: write', 'more than read'],
    [
      '.github/workflows/check-dist.yml',
      /^permissions:\n.*\n/m,
      'permissions: write-all\n',
      'more than read',
    ],
    ['.github/workflows/check-dist.yml', 'pull_request:', 'pull_request_target:', 'pull_request_target'],
    ['.github/workflows/check-dist.yml', 'npm run dist', `echo "\${{ github.head_ref }}"`, 'give it in env'],
    ['.github/workflows/check-dist.yml', 'persist-credentials: false', 'clean: true', 'keeps its token'],
    ['.github/workflows/check-dist.yml', /^ +timeout-minutes.*\n/m, '', 'no timeout-minutes'],
  ])('catches in %s: %s → %s', (file, before, after, said) => {
    const path = join(copy, file);
    const text = readFileSync(path, 'utf8');
    expect(text).toMatch(before);
    writeFileSync(path, text.replace(before, after));
    // The linter takes a second: only where it is what must find something.
    if (file === 'action.yml') rmSync(join(copy, '.github'), { recursive: true });
    const { status, stderr } = check();
    expect(status).toBe(1);
    expect(stderr).toContain(said);
  });
});
