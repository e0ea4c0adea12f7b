import { spawnSync } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals';
import { withFreeOutput } from '../../scripts/setup/output-folder.mjs';
import { SETTINGS } from '../../src/attest/entry/setting-table.ts';

const scripts = fileURLToPath(new URL('../../scripts/', import.meta.url));
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'set-up-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the output folder of npm run attest', () => {
  async function taken(...names: readonly string[]) {
    for (const name of names) {
      await mkdir(join(folder, name));
      await writeFile(join(folder, name, 'attest.jsonl'), '');
    }
  }

  it('is the program’s own default the first time', () => {
    expect(withFreeOutput(['--json'], folder)).toEqual(['--json']);
    expect(SETTINGS.output.default).toBe('attestation');
  });

  it('may be there and empty', async () => {
    await mkdir(join(folder, 'attestation'));
    expect(withFreeOutput([], folder)).toEqual([]);
  });

  it('is the next free one when others are taken', async () => {
    await taken('attestation', 'attestation-2');
    expect(withFreeOutput(['--json'], folder)).toEqual(['--json', '--output', 'attestation-3']);
  });

  test.each([[['--output', 'here']], [['--output=here']], [['--force']], [['--help']], [['-h']]])(
    'is left to the caller with %j',
    async (options) => {
      await taken('attestation');
      expect(withFreeOutput(options, folder)).toEqual(options);
    },
  );

  it('is never committed', async () => {
    const ignored = (await readFile(join(scripts, '../.gitignore'), 'utf8')).split('\n');
    expect(ignored).toEqual(expect.arrayContaining(['/attestation/', '/attestation-*/']));
  });
});

describe('the engine of npm run attest', () => {
  /** What the set-up says where exactly these clients are found. */
  async function problem(clients: Readonly<Record<string, string>>): Promise<unknown> {
    for (const [name, script] of Object.entries(clients)) {
      await writeFile(join(folder, name), `#!/bin/sh\n${script}\n`);
      await chmod(join(folder, name), 0o755);
    }
    const code = `
      import { missingEngineProblem } from ${JSON.stringify(`${scripts}setup/engine.mjs`)};
      console.log(JSON.stringify(missingEngineProblem([process.env.PATH])));`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      encoding: 'utf8',
      env: { PATH: folder },
    });
    expect(stderr).toBe('');
    return JSON.parse(stdout);
  }
  const broken = 'echo "cannot connect" >&2; exit 1';

  it('is there when one of them answers', async () => {
    expect(await problem({ podman: 'echo linux' })).toBeNull();
    expect(await problem({ podman: broken, docker: 'echo 26.1.5' })).toBeNull();
  });

  it('is missing when none is installed', async () => {
    expect(await problem({})).toBe('none-installed');
  });

  test.each([
    [{ docker: broken }, 'Start its unit docker.service'],
    [{ docker: 'echo "permission denied while trying to connect" >&2; exit 1' }, 'this user may not use it'],
    [{ podman: broken }, 'podman.socket'],
  ])('that is installed and does not answer is named: %j', async (clients, says) => {
    expect(await problem(clients)).toContain(says);
  });
});

it('names one Node for editors and for this checkout', async () => {
  const named = (await readFile(join(scripts, '../.node-version'), 'utf8')).trim();
  const { devDependencies } = JSON.parse(await readFile(join(scripts, '../package.json'), 'utf8'));
  expect(named).toBe(devDependencies.node);
});

describe('setup.mjs installs nothing', () => {
  async function setUp(task: string): Promise<{ status: number | null; stderr: string }> {
    const copy = await mkdtemp(join(folder, 'copy-'));
    await cp(join(scripts, 'setup'), join(copy, 'scripts/setup'), { recursive: true });
    await writeFile(join(copy, 'package-lock.json'), '{}');
    await mkdir(join(copy, 'shared'));
    await writeFile(join(copy, 'shared/kept'), '');
    await symlink('shared', join(copy, 'node_modules'));
    const { status, stderr } = spawnSync(process.execPath, [join(copy, 'scripts/setup/setup.mjs'), task], {
      encoding: 'utf8',
    });
    expect(await readdir(join(copy, 'shared'))).toEqual(['kept']);
    return { status, stderr };
  }

  it('through a link', async () =>
    expect(await setUp('test')).toEqual({ status: 1, stderr: expect.stringContaining('is a link') }));
  it('for a task that it does not know', async () =>
    expect(await setUp('tests')).toEqual({ status: 1, stderr: 'Name the task: attest or test.\n' }));
});
