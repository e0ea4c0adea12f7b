import { chmodSync, linkSync, mkdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { profileOfBuild } from '../../src/engine/podman/build-container.ts';
import { findOrphanedFiles } from '../../src/engine/podman/orphaned-files.ts';
import { testFolder } from '../support/test-folder.ts';

const { at, place } = testFolder('build-container');
const SECCOMP = '/tmp/build-seccomp.json';
/** What a builder records, with an image's configuration of so many bytes. */
const recorded = (bytes: number) =>
  JSON.stringify({ Config: 'x'.repeat(bytes), CommonBuildOpts: { SeccompProfilePath: SECCOMP } });

test.each([
  ['of a usual size', 10_000, SECCOMP],
  ['of megabytes', 12_000_000, SECCOMP],
  ['larger than any that a run’s builder writes', 17_000_000, null],
])('what a builder recorded, %s', async (name, bytes, profile) => {
  mkdirSync(at(`${name}/userdata`), { recursive: true });
  place(`${name}/userdata/buildah.json`, recorded(bytes));
  expect(await profileOfBuild(at(name))).toBe(profile);
});

test('a storage that somebody filled with builders’ containers is looked at for some seconds', async () => {
  const large = place('large', recorded(16_000_000));
  const ids = Array.from({ length: 1_500 }, (_, each) => each.toString(16).padStart(64, '0'));
  for (const id of ids) {
    mkdirSync(at(`overlay-containers/${id}/userdata`), { recursive: true });
    linkSync(large, at(`overlay-containers/${id}/userdata/buildah.json`));
  }
  const list = ids.map((id) => `${id} x-working-container Storage`).join('\n');
  const said = `case "$1" in ps) cat ${place('list', `${list}\n`)} ;; info) echo overlay ${at('')} ;; esac`;
  const program = place('podman', `#!/bin/sh\n${said}\n`);
  chmodSync(program, 0o700);
  const client = { program, globalArguments: [], environment: { PATH: '/usr/bin:/bin' } };
  const began = performance.now();
  expect(await findOrphanedFiles(client, null)).toEqual({ orphans: [], undecided: [] });
  expect(performance.now() - began).toBeLessThan(8_000);
}, 120_000);
