import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { release, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { connectPodman } from '../../src/engine/podman/connect.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'podman-test-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A program named podman that answers `info` so, and starts no service; each call is written down. */
async function connectTo(info: string, environment: Record<string, string> = {}) {
  const bin = join(folder, 'bin');
  const clientConfig = join(folder, 'client');
  await mkdir(bin);
  await mkdir(clientConfig, { mode: 0o700 });
  const script = [
    '#!/bin/sh',
    `echo "$*" >>${join(folder, 'calls')}`,
    'case "$*" in',
    '*" system service "*) echo \'Error: cannot use command "podman system service" with the remote podman client\' >&2; exit 125;;',
    `*" info "*) ${info};;`,
    'esac',
    'exit 1',
    '',
  ].join('\n');
  await writeFile(join(bin, 'podman'), script, { mode: 0o755 });
  return connectPodman({
    environment,
    program: join(bin, 'podman'),
    clientConfig,
    machine: {
      kernel: release(),
      architecture: 'x64',
      distribution: 'test',
      lsms: [],
      corePattern: 'core',
      sandboxUser: null,
    },
  });
}

const calls = () => readFile(join(folder, 'calls'), 'utf8').catch(() => '');

function saying(host: object): string {
  return `echo '${JSON.stringify({ host, store: { graphDriverName: 'overlay', graphOptions: {} }, version: { Version: '5.4.2' } })}'; exit 0`;
}

describe('a Podman that starts no service', () => {
  it.each([
    ['a remote client', { serviceIsRemote: true, kernel: release() }],
    ['one that runs on another kernel', { serviceIsRemote: false, kernel: '5.0.0-elsewhere' }],
    ['one that does not say where it runs', {}],
  ])('is refused before it is asked for anything else: %s', async (_, host) => {
    await expect(connectTo(saying(host))).rejects.toMatchObject({ code: 'engine-not-local' });
    const words = (await calls()).trim().split('\n');
    expect(words.map((line) => line.replace(/^(?:--\S+ \S+ )*(\S+ \S+).*$/, '$1'))).toEqual([
      'system service',
      'info --format',
    ]);
  });

  it('is refused when the environment names a service, without a call', async () => {
    for (const name of ['CONTAINER_HOST', 'CONTAINER_CONNECTION']) {
      await expect(connectTo('exit 1', { [name]: 'ssh://elsewhere' })).rejects.toMatchObject({
        code: 'engine-not-local',
      });
      await rm(join(folder, 'bin'), { recursive: true });
      await rm(join(folder, 'client'), { recursive: true });
    }
    expect(await calls()).toBe('');
  });

  it('cannot be reached when it does not say what it is either', async () => {
    await expect(connectTo('echo broken >&2; exit 125')).rejects.toMatchObject({
      code: 'engine-unreachable',
      message: 'Podman did not answer: broken.',
    });
  });

  it('is asked by its client when it runs here', async () => {
    const engine = await connectTo(saying({ serviceIsRemote: false, kernel: release() }));
    expect(engine.facts).toMatchObject({ name: 'podman', version: '5.4.2' });
    expect(engine.facts.rootless).toBe(process.geteuid?.() !== 0);
    await engine.close();
  });
});
