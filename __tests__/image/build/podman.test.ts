import { chmodSync, mkdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { PODMAN_BUILD } from '../../../src/image/build/podman.ts';
import { testFolder } from '../../support/test-folder.ts';

const { at, place } = testFolder('podman-build');

function script(name: string, lines: string): string {
  const path = place(name, `#!/bin/sh\n${lines}\n`);
  chmodSync(path, 0o700);
  return path;
}

/** Builds with stand-ins for a Podman that notes its calls, and for an OCI runtime that never lists its containers. */
async function build(name: string, builds: string, signal?: AbortSignal) {
  mkdirSync(at(name));
  const podman = script(
    `${name}/podman`,
    `echo "$*" >> ${at(`${name}/calls`)}\n[ "$1" != build ] || ${builds}`,
  );
  const runtime = script(`${name}/runtime`, 'exec sleep 60');
  const client = { program: podman, globalArguments: [], environment: { PATH: '/usr/bin:/bin' } };
  const engine = { name: 'podman', client, facts: { version: '5.4.2', oci_runtime: runtime } };
  const tag = 'localhost/x:1';
  const options = {
    tag,
    dockerfilePath: 'Dockerfile',
    contextFolder: '.',
    iidFile: 'iid',
    hooksFolder: 'no',
  };
  const request = { scratchFolder: at(name), signal };
  const began = performance.now();
  const [end] = await Promise.allSettled([
    PODMAN_BUILD.build(
      engine as unknown as Parameters<typeof PODMAN_BUILD.build>[0],
      { ...options, securityOptions: [], baseImage: null, network: false, cached: false },
      request as unknown as Parameters<typeof PODMAN_BUILD.build>[2],
      null as unknown as Parameters<typeof PODMAN_BUILD.build>[3],
    ),
  ]);
  const calls = readFileSync(at(`${name}/calls`), 'utf8').split('\n');
  return {
    end,
    seconds: (performance.now() - began) / 1000,
    untagged: calls.includes(`untag ${tag} ${tag}`),
  };
}

const FAILED = { status: 'rejected', reason: { code: 'image-build-failed' } };

test('what a failed build left goes though the runtime lists nothing', async () => {
  const { end, seconds, untagged } = await build('fails', 'exit 1');
  expect(end).toMatchObject(FAILED);
  expect(untagged).toBe(true);
  expect(seconds).toBeLessThan(10);
}, 60_000);

test('nor does that runtime hold up the end of a builder that is stopped', async () => {
  const { end, seconds, untagged } = await build('stopped', 'exec sleep 60', AbortSignal.timeout(500));
  expect(end).toMatchObject(FAILED);
  expect(untagged).toBe(true);
  expect(seconds).toBeLessThan(12);
}, 120_000);
