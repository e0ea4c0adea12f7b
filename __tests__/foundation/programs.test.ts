import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { call } from '../../src/engine/client.ts';
import {
  clientPath,
  engineProgram,
  PROGRAM_FOLDERS,
  refuseOthersPrograms,
  systemProgram,
} from '../../src/foundation/programs.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'programs-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A program that anybody who starts it would see. */
async function program(name: string, mode = 0o755): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, `#!/bin/sh\ntouch ${join(folder, 'ran')}\n`);
  await chmod(path, mode);
  return path;
}

describe('a program of the system', () => {
  it('is found in a folder of the system, whatever PATH says', async () => {
    await program('sh');
    const path = process.env['PATH'];
    process.env['PATH'] = `${folder}:${path}`;
    try {
      expect(PROGRAM_FOLDERS.map((each) => `${each}/sh`)).toContain(await systemProgram('sh'));
      const client = { program: 'true', globalArguments: [], environment: { PATH: folder } };
      await program('true');
      expect((await call(client, [])).exitCode).toBe(0);
      await expect(rm(join(folder, 'ran'))).rejects.toThrow('ENOENT');
    } finally {
      process.env['PATH'] = path;
    }
  });

  it('is not found elsewhere', async () => {
    expect(await systemProgram('sandbox-attestation-no-such-program')).toBeNull();
    const client = { program: 'sandbox-attestation-no-such-program', globalArguments: [], environment: {} };
    await expect(call(client, [])).rejects.toMatchObject({ code: 'engine-unreachable' });
  });

  it('may look for others in folders of the system alone', async () => {
    const path = clientPath();
    expect(path.split(':').every((each) => PROGRAM_FOLDERS.some((known) => known === each))).toBe(true);
    expect(path).toContain('/usr/bin');
  });
});

describe('what a client starts by itself', () => {
  it('may be missing, and nobody but root may be able to put it there', async () => {
    const path = await program('docker-buildx', 0o777);
    const isUnsafe = expect.objectContaining({ code: 'program-unsafe' });
    expect(() => refuseOthersPrograms([join(folder, 'missing'), path])).toThrow(isUnsafe);
    await chmod(path, 0o755);
    expect(() => refuseOthersPrograms([join(folder, 'missing'), path, '/nowhere/x'])).not.toThrow();
    await chmod(folder, 0o777);
    for (const name of ['docker-buildx', 'missing'])
      expect(() => refuseOthersPrograms([join(folder, name)])).toThrow(isUnsafe);
  });
});

describe('an engine’s client that the caller names', () => {
  it('is taken as it is', async () => {
    const path = await program('docker');
    expect(await engineProgram('docker', path)).toBe(path);
  });

  it('may be a link', async () => {
    await program('docker');
    await symlink('docker', join(folder, 'link'));
    expect(await engineProgram('docker', join(folder, 'link'))).toBe(join(folder, 'link'));
  });

  const refused: readonly (readonly [string, () => Promise<string>, string])[] = [
    ['is a relative path', async () => 'bin/docker', 'engine-program'],
    ['is not there', async () => join(folder, 'none'), 'engine-program'],
    ['cannot be executed', () => program('docker', 0o644), 'engine-program'],
    ['may be written by its group', () => program('docker', 0o775), 'program-unsafe'],
    ['may be written by others', () => program('docker', 0o757), 'program-unsafe'],
    [
      'lies in a folder that others may write',
      async () => {
        await chmod(folder, 0o777);
        return program('docker');
      },
      'program-unsafe',
    ],
    [
      'is a link through such a folder',
      async () => {
        const open = join(folder, 'open');
        await mkdir(open);
        await chmod(open, 0o777);
        await symlink(await program('docker'), join(open, 'docker'));
        await symlink(join(open, 'docker'), join(folder, 'link'));
        return join(folder, 'link');
      },
      'program-unsafe',
    ],
    [
      'is a chain of links without an end',
      async () => {
        await symlink('loop', join(folder, 'loop'));
        return join(folder, 'loop');
      },
      'engine-program',
    ],
    [
      'is reached by a link to a folder, which others may turn',
      async () => {
        const open = join(folder, 'open');
        await mkdir(open);
        await chmod(open, 0o777);
        await program('docker');
        await symlink(folder, join(open, 'turns'));
        return join(open, 'turns/docker');
      },
      'program-unsafe',
    ],
  ];

  it.each(refused)('is refused when it %s', async (_, make, code) => {
    await expect(engineProgram('docker', await make())).rejects.toMatchObject({ code });
  });
});
