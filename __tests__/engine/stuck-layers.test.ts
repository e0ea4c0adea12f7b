import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { type Client, call } from '../../src/engine/client.ts';
import { JsonView } from '../../src/engine/json-view.ts';
import { emptyStuckLayers, mayHaveStuckLayers, stuckLayer } from '../../src/engine/podman/stuck-layers.ts';
import { describeEngine } from '../engines.ts';

/** A Podman that may open few files, so that few levels are too deep; Go raises a soft limit to the hard one. */
const FEW = ['--nofile=256:256', '/usr/bin/podman'];
const LEVELS = 400;
const NEST = `
import os, sys
os.chdir(sys.argv[1])
for _ in range(${LEVELS}):
    os.mkdir("d", 0o700); os.chown("d", 65532, 65532); os.chdir("d")`;

describeEngine('podman', 'a layer that Podman cannot delete', () => {
  let folder: string;
  let client: Client;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'stuck-layers-'));
    const store = ['--root', join(folder, 'root'), '--runroot', join(folder, 'run')];
    client = {
      program: '/usr/bin/prlimit',
      globalArguments: [...FEW, ...store, '--storage-driver', 'overlay'],
      environment: { PATH: '/usr/bin:/bin:/usr/sbin', HOME: folder, CONTAINERS_CONF: '/dev/null' },
    };
  });
  afterEach(() => {
    // Podman mounts its own folder there, and leaves it so.
    spawnSync('umount', ['--lazy', join(folder, 'root/overlay')]);
    spawnSync('rm', ['-rf', folder]);
    expect(existsSync(folder)).toBe(false);
  });

  const podman = async (...words: string[]) => {
    const { exitCode, stdout, stderr } = await call(client, words);
    return { exitCode, stdout: stdout.trim(), stderr };
  };
  const storeNow = async () =>
    JsonView.parse((await podman('info', '--format', 'json')).stdout, 'podman info').at('store');

  /** A container whose layer has nested folders, which Podman then cannot remove. */
  const stuck = async () => {
    const tar = join(folder, 'image.tar');
    spawnSync('tar', ['-cf', tar, '--files-from', '/dev/null']);
    const image = (await podman('import', tar)).stdout;
    const container = (await podman('create', image, '/none')).stdout;
    const upper = (await podman('inspect', '--format', '{{.GraphDriver.Data.UpperDir}}', container)).stdout;
    expect(spawnSync('python3', ['-c', NEST, upper]).status).toBe(0);
    const store = await storeNow();
    expect(await mayHaveStuckLayers(store)).toBe(false);
    expect((await podman('rm', '--force', container)).exitCode).not.toBe(0);
    expect(await mayHaveStuckLayers(store)).toBe(true);
    return { image };
  };

  it('is emptied, and Podman answers again', async () => {
    const { image } = await stuck();
    const { exitCode, stderr } = await podman('info');
    expect([exitCode, stderr]).toEqual([125, expect.stringContaining('too many open files')]);
    expect(await emptyStuckLayers(client, 30_000)).toBe(true);
    expect((await podman('info')).exitCode).toBe(0);
    // The image's layer stays.
    expect((await podman('image', 'exists', image)).exitCode).toBe(0);
    const layers = (await readdir(join(folder, 'root/overlay'))).filter((name) =>
      /^[0-9a-f]{64}$/.test(name),
    );
    expect(layers).toHaveLength(1);
    expect(await mayHaveStuckLayers(await storeNow())).toBe(false);
  });

  it('is left where the storage does not list it as incomplete', async () => {
    await stuck();
    const said = (await podman('info')).stderr;
    const layer = stuckLayer(said)?.files ?? '';
    for (const list of ['layers.json', 'volatile-layers.json']) {
      const path = join(folder, 'root/overlay-layers', list);
      if (!existsSync(path)) continue;
      writeFileSync(path, readFileSync(path, 'utf8').replaceAll('"incomplete":true', '"incomplete":false'));
    }
    // As if Podman still said it.
    const saying = {
      ...client,
      program: '/bin/sh',
      globalArguments: ['-c', 'printf %s "$0" >&2; exit 125', said],
    };
    expect(await emptyStuckLayers(saying, 30_000)).toBe(false);
    expect(await readdir(layer)).toEqual(['d']);
  });

  it('is not looked for where Podman answers', async () => {
    expect(await emptyStuckLayers(client, 30_000)).toBe(false);
  });
});
