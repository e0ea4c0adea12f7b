import { spawnSync } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { type Client, call } from '../../src/engine/client.ts';
import { JsonView } from '../../src/engine/json-view.ts';
import { emptyStuckLayers, mayHaveStuckLayers } from '../../src/engine/podman/stuck-layers.ts';
import { describeEngine } from '../engines.ts';
import { OtherUser } from './other-user.ts';

/** A Podman that may open few files, so that few levels are too deep; Go raises a soft limit to the hard one. */
const FEW = ['--nofile=256:256', '/usr/bin/podman'];
const LEVELS = 400;
const NEST = `
import os, sys
os.chdir(sys.argv[1])
for _ in range(${LEVELS}):
    os.mkdir("d", 0o700); os.chown("d", int(sys.argv[2]), int(sys.argv[2])); os.chdir("d")`;

/** Of a layer's folders: those of a rootless engine's users are no folders of the caller's. */
const OWNERS = { root: 0, rootless: 1_000_999 };

describeEngine('podman', 'a layer that Podman cannot delete', () => {
  let user: OtherUser;
  let client: Client;
  beforeEach(async () => {
    user = await OtherUser.make();
  });
  afterEach(() => {
    spawnSync('rm', ['-rf', user.home]);
  });

  const clientOf = (who: keyof typeof OWNERS): Client => {
    const store = ['--root', join(user.home, 'root'), '--runroot', join(user.home, 'runroot')];
    const words = ['/usr/bin/prlimit', ...FEW, ...store, '--storage-driver', 'overlay'];
    const [program = '', ...globalArguments] = who === 'rootless' ? user.asRootless(words) : words;
    const XDG_RUNTIME_DIR = join(user.home, 'run');
    const environment = { PATH: '/usr/bin:/bin:/usr/sbin', HOME: user.home, CONTAINERS_CONF: '/dev/null' };
    return { program, globalArguments, environment: { ...environment, XDG_RUNTIME_DIR } };
  };
  const podman = async (...words: string[]) => {
    const { exitCode, stdout, stderr } = await call(client, words);
    return { exitCode, stdout: stdout.trim(), stderr };
  };
  const storeNow = async () =>
    JsonView.parse((await podman('info', '--format', 'json')).stdout, 'podman info').at('store');

  /** A container whose layer has nested folders, which Podman then cannot remove. */
  const stuck = async (owner: number) => {
    const tar = join(user.home, 'tmp/image.tar');
    spawnSync('tar', ['-cf', tar, '--files-from', '/dev/null']);
    const image = (await podman('import', tar)).stdout;
    const container = (await podman('create', image, '/none')).stdout;
    const upper = (await podman('inspect', '--format', '{{.GraphDriver.Data.UpperDir}}', container)).stdout;
    expect(spawnSync('python3', ['-c', NEST, upper, String(owner)]).status).toBe(0);
    const store = await storeNow();
    expect(await mayHaveStuckLayers(store)).toBe(false);
    expect((await podman('rm', '--force', container)).exitCode).not.toBe(0);
    expect(await mayHaveStuckLayers(store)).toBe(true);
    return { image };
  };

  it.each(['root', 'rootless'] as const)('is emptied, and Podman answers %s again', async (who) => {
    client = clientOf(who);
    const { image } = await stuck(OWNERS[who]);
    const { exitCode, stderr } = await podman('info');
    expect([exitCode, stderr]).toEqual([125, expect.stringContaining('too many open files')]);
    expect(await emptyStuckLayers(client, 30_000)).toBe(true);
    expect((await podman('info')).exitCode).toBe(0);
    // The image's layer stays.
    expect((await podman('image', 'exists', image)).exitCode).toBe(0);
    const layers = (await readdir(join(user.home, 'root/overlay'))).filter((name) =>
      /^[0-9a-f]{64}$/.test(name),
    );
    expect(layers).toHaveLength(1);
    expect(await mayHaveStuckLayers(await storeNow())).toBe(false);
    if (who === 'rootless') user.endRootless();
  });

  it('is not looked for where Podman answers', async () => {
    client = clientOf('root');
    expect(await emptyStuckLayers(client, 30_000)).toBe(false);
  });
});
