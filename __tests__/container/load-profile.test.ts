import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { loadProfile, WORKSPACE_PROFILE } from '../../src/container/load-profile.ts';

const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'load-profile-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const load = (asked: string | null) =>
  loadProfile({ asked, workingFolder: folder, ownFolder: folder, projectFolder, architecture: 'x86_64' });
const own = () => cp(join(projectFolder, 'seccomp/deny-by-default.json'), join(folder, WORKSPACE_PROFILE));

it('takes targeted-deny where the workspace has no profile', async () => {
  expect((await load(null)).name).toBe('targeted-deny');
});

it('takes the workspace’s own, and says so', async () => {
  await own();
  const { name, source } = await load(null);
  expect([name, source]).toEqual(['file', expect.stringContaining(`own ${WORKSPACE_PROFILE}`)]);
});

it('takes what was asked for before the workspace’s own', async () => {
  await own();
  expect((await load('targeted-deny')).name).toBe('targeted-deny');
});

it.each([`ghp_${'a1B2'.repeat(9)}`, 'https://ci:Sup3rSecret99@host/x', 'https://ci:$ecret99@host'])(
  'takes none with a token or a login in it, which the evidence would publish: %s',
  async (token) => {
    await own();
    const path = join(folder, WORKSPACE_PROFILE);
    const text = await readFile(path, 'utf8');
    await writeFile(
      path,
      text.replace(/"comment": "[^"]*"/, () => `"comment": "${token}"`),
    );
    expect(await readFile(path, 'utf8')).toContain(token);
    await expect(load(null)).rejects.toMatchObject({
      code: 'profile-secret',
      message: expect.not.stringContaining(token),
    });
  },
);

it.each([`ghp_${'a1B2'.repeat(9)}.json`, 'https%3A%2F%2Fu%3Ahunter2%40host.json'])(
  'takes none whose name would publish one: %s',
  async (name) => {
    await cp(join(projectFolder, 'seccomp/deny-by-default.json'), join(folder, name));
    await expect(load(name)).rejects.toMatchObject({
      code: 'profile-secret',
      message: expect.not.stringMatching(/ghp_|hunter2/),
    });
  },
);

it('follows no link to a profile, and takes none that is not one', async () => {
  await symlink('/etc/passwd', join(folder, WORKSPACE_PROFILE));
  await expect(load(null)).rejects.toMatchObject({ code: 'profile-unreadable' });
  await rm(join(folder, WORKSPACE_PROFILE));
  await writeFile(join(folder, WORKSPACE_PROFILE), '{}');
  await expect(load(null)).rejects.toMatchObject({ code: 'profile-invalid' });
});
