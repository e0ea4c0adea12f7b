import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { newRunId } from '../../src/container/run-id.ts';
import { type Client, call } from '../../src/engine/client.ts';
import { findOrphanedFiles } from '../../src/engine/podman/orphaned-files.ts';
import { placeOf, storedContainers, storeOf } from '../../src/engine/podman/stored-containers.ts';
import { describeEngine } from '../engines.ts';

describeEngine('podman', 'files without a container', () => {
  let room: string;
  let client: Client;
  /** What somebody's own build left in a storage of its own. */
  let theirs: string;
  const name = `sandbox-attestation-${newRunId()}`;
  beforeAll(async () => {
    room = await mkdtemp(join(tmpdir(), 'orphaned-files-'));
    const storage = ['--root', join(room, 'root'), '--runroot', join(room, 'run')];
    client = {
      program: 'podman',
      globalArguments: [...storage, '--storage-driver', 'vfs'],
      environment: { PATH: process.env['PATH'] ?? '', HOME: room },
    };
    const context = join(room, 'context');
    await mkdir(context);
    await writeFile(join(context, 'Dockerfile'), 'FROM scratch\nLABEL a=b\nCOPY Dockerfile /x\n');
    const build = ['build', '--rm=false', '--layers', '--network', 'none', '--tag', 'x', context];
    expect((await call(client, build)).exitCode).toBe(0);
    const [made] = (await storedContainers(client)).unlisted;
    theirs = made?.id ?? '';
    // As `buildah rename` does.
    const list = join(placeOf(await storeOf(client), { id: theirs }), '../volatile-containers.json');
    const before = await readFile(list, 'utf8');
    expect(before).toContain(`"${made?.name}"`);
    await writeFile(list, before.replace(`"${made?.name}"`, `"${name}"`));
  });
  afterAll(async () => {
    await call(client, ['rm', '--all', '--force']);
    await rm(room, { recursive: true, force: true });
  });

  it('are a builder’s, whatever name it gives them', async () => {
    const stored = { kind: 'files', id: theirs, name, folder: null };
    expect((await storedContainers(client)).unlisted).toEqual([stored]);
    expect(await findOrphanedFiles(client, null)).toEqual({ orphans: [], undecided: [] });
  });

  it('are not removed while another’s container has their id for a name', async () => {
    expect((await call(client, ['create', '--network', 'none', '--name', theirs, 'x', '/x'])).exitCode).toBe(
      0,
    );
    expect((await storedContainers(client)).unlisted).toEqual([]);
  });
});
