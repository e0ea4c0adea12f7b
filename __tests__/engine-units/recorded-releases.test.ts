import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { greet } from '../../src/engine/docker/connect.ts';
import { readDockerInfo } from '../../src/engine/docker/info.ts';
import { JsonView } from '../../src/engine/json-view.ts';
import { refuseOtherStorage } from '../../src/engine/podman/storage.ts';
import { type BuildEngine, inspectImage } from '../../src/image/build/inspect.ts';
import { recordedInspect } from '../support/recorded-inspect.ts';

/** The image `x/trixie:1`, which all recorded engines held. */
const CONFIG = 'sha256:07b479a93e4b6b57ec86959aba64c655cbef8927714543e9c935001ed5ac53a8';
const MANIFEST = 'sha256:3760fc750b1f2db23005b54038957b701943cbd65fe52e6324bbfc2f23d8776b';
const LAYER = 'sha256:e3fd9ea11f261465010e2113bd176228e0660be86c10da1f1f1c346a86fc06bb';

describe('the facts of recorded engines', () => {
  it.each([
    ['docker28', '28.5.2', 'classic', '/var/lib/docker'],
    ['docker29', '29.7.2', 'containerd', '/var/lib/docker29'],
  ])('of %s', (name, version, image_store, dataRoot) => {
    const info = new JsonView(recordedInspect(`${name}-info`), 'docker info');
    const facts = { name: 'docker', version, image_store, oci_runtime: 'runc', oci_runtime_version: '1.3.6' };
    const other = { rootless: false, cgroup_version: 1 };
    expect(readDockerInfo(info, info.at('KernelVersion').string())).toEqual({
      dataRoot,
      facts: { ...facts, ...other },
    });
  });

  it.each(['podman4', 'podman58'])('of %s: a storage that shows an image’s own files', async (name) => {
    await refuseOtherStorage(new JsonView(recordedInspect(`${name}-info`), 'podman info').at('store'));
  });

  it.each([
    ['docker28', CONFIG],
    ['docker29', MANIFEST],
    ['podman4', CONFIG],
    ['podman58', CONFIG],
  ])('of %s: its image, by the digest that is an id there', async (name, id) => {
    const image = new JsonView(recordedInspect(`${name}-image`), 'image');
    const engine = { calls: { inspectImage: async () => image } } as unknown as BuildEngine;
    expect(await inspectImage(engine, 'x/trixie:1')).toMatchObject({
      ...{ id, diffIds: [LAYER], user: '65532:65532', entrypoint: [], command: ['/usr/bin/python3'] },
      platform: 'linux/amd64',
    });
  });
});

describe('the API version in which Docker is asked', () => {
  let folder: string;
  let server: Server;
  let asked: string[];
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'greet-'));
    asked = [];
  });
  afterEach(async () => {
    await new Promise((resolve) => server.close(resolve));
    await rm(folder, { recursive: true, force: true });
  });

  /** An engine that has the versions from the one to the other and rejects all others, as dockerd does. */
  async function engineOf(oldest: number, newest: number): Promise<string> {
    const info = JSON.stringify(recordedInspect('docker29-info'));
    server = createServer(({ url = '' }, answer) => {
      asked.push(url);
      const minor = Number(/^\/v1\.(\d+)\//.exec(url)?.[1] ?? newest);
      answer.setHeader('Api-Version', `1.${newest}`);
      if (url === '/_ping') answer.end('OK');
      else if (minor < oldest || minor > newest)
        answer.writeHead(400).end('{"message":"client version 1.45 is too old"}');
      else answer.end(info);
    });
    const path = join(folder, 'docker.sock');
    await new Promise<void>((resolve) => server.listen(path, resolve));
    return `unix://${path}`;
  }

  const recorded = (name: string): [number, number] => {
    const { MinAPIVersion, ApiVersion } = recordedInspect(`${name}-version`);
    return [Number(String(MinAPIVersion).slice(2)), Number(String(ApiVersion).slice(2))];
  };

  it.each<[string, [number, number], string[]]>([
    ['Docker 28.5.2', recorded('docker28'), ['1.45']],
    ['Docker 29.7.2', recorded('docker29'), ['1.45']],
    ['an engine that has dropped 1.45', [50, 60], ['1.45', '1.60']],
    ['an older engine', [24, 43], ['1.43']],
  ])(
    '%s: the one that this program was written for, else the engine’s newest',
    async (_, [oldest, newest], versions) => {
      const { socket, info } = await greet(await engineOf(oldest, newest), undefined);
      expect(asked).toEqual(['/_ping', ...versions.map((version) => `/v${version}/info`)]);
      expect(socket.prefix).toBe(`/v${versions.at(-1)}`);
      expect(info.at('ServerVersion').string()).toBe('29.7.2');
    },
  );

  it('an engine that rejects its own newest is refused', async () => {
    await expect(greet(await engineOf(70, 60), undefined)).rejects.toMatchObject({
      code: 'engine-unreachable',
      message: expect.stringContaining('(newest: 1.60)'),
    });
  });

  it('an engine that takes long for each answer is not waited for as often', async () => {
    const host = await engineOf(70, 60);
    const [answer] = server.listeners('request');
    server.removeAllListeners('request').on('request', (request, response) => {
      setTimeout(() => answer?.call(server, request, response), 8_000).unref();
    });
    const began = performance.now();
    await expect(greet(host, undefined)).rejects.toMatchObject({
      code: 'engine-unreachable',
      message: expect.stringContaining('did not answer in time'),
    });
    expect(performance.now() - began).toBeLessThan(18_000);
  }, 40_000);
});
