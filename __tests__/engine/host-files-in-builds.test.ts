import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DEBIAN_BASE_TAG } from '../../src/engine/labels.ts';
import { BUILDERS } from '../../src/image/build/builders.ts';
import type { BuildEngine } from '../../src/image/build/inspect.ts';
import { ensureDebianBase } from '../../src/image/debian/debian-base.ts';
import { describeEngine } from '../engines.ts';
import { CALLS, CLIENTS } from './clients.ts';

const TAG = `localhost/sandbox-attestation-test-host-files:${process.pid}`;
const LOOKS = JSON.stringify([
  '/usr/bin/python3',
  '-c',
  "import os; print('FOUND' if os.path.exists('/run/secrets/of-the-host') else 'CLEAN')",
]);

/** A file of the host that has Podman mount more, and where it is. */
interface Place {
  readonly from: 'mounts.conf' | 'containers.conf';
  readonly path: string;
  /** Whether Podman would use it for a build if this project did not prevent it. */
  readonly works: boolean;
}

const PLACES: readonly [Place, ...Place[]] = [
  { from: 'mounts.conf', path: 'etc/mounts.conf', works: true },
  // Variants of it: the distribution's own file, and the settings that mount something into each container.
  { from: 'mounts.conf', path: 'share/mounts.conf', works: true },
  { from: 'containers.conf', path: 'etc/containers.conf', works: false },
  { from: 'containers.conf', path: 'etc/containers.conf.d/more.conf', works: false },
];

describeEngine('podman', 'a build on a host whose Podman puts files into every container', () => {
  let room: string;

  beforeAll(async () => {
    room = await mkdtemp(join(tmpdir(), 'host-files-'));
    await mkdir(join(room, 'context'));
    await writeFile(join(room, 'Dockerfile'), `FROM ${DEBIAN_BASE_TAG}\nRUN ${LOOKS}\n`);
    await writeFile(join(room, 'secret'), 'SECRET OF THE HOST');
    await writeFile(join(room, 'mounts.conf'), `${join(room, 'secret')}:/run/secrets/of-the-host\n`);
    const volumes = `volumes = ["${join(room, 'secret')}:/run/secrets/of-the-host"]`;
    const file = `default_mounts_file = "${join(room, 'mounts.conf')}"`;
    await writeFile(join(room, 'containers.conf'), `[containers]\n${volumes}\n${file}\n`);
    await writeFile(join(room, 'hook.sh'), `#!/bin/sh\necho ran >> ${join(room, 'hook-ran')}\n`);
    await chmod(join(room, 'hook.sh'), 0o755);
    const hook = {
      version: '1.0.0',
      hook: { path: join(room, 'hook.sh') },
      when: { always: true },
      stages: ['prestart'],
    };
    await writeFile(join(room, 'hook.json'), JSON.stringify(hook));
    const scratchFolder = await mkdtemp(join(room, 'scratch-'));
    const facts = {
      version: '5.4.2',
      image_store: 'containers-storage',
      oci_runtime: 'runc',
      client: { pull_credentials: false },
    } as const;
    const client = CLIENTS.podman;
    const engine: BuildEngine = { name: 'podman', client, pullClient: client, calls: CALLS.podman, facts };
    await ensureDebianBase(engine, { cacheFolder: join(room, 'cache'), scratchFolder, environment: {} });
  }, 120_000);

  afterAll(async () => {
    await CALLS.podman.removeImage(TAG, true, 10_000);
    await rm(room, { recursive: true, force: true });
  });

  /** Builds in a mount namespace of its own, in which the host has a mounts.conf and a hook; the host itself keeps its files. */
  function builds(leaveOut: (argument: string) => boolean, place: Place = PLACES[0]): string {
    const args = BUILDERS.podman.arguments({
      ...{ contextFolder: join(room, 'context'), dockerfilePath: join(room, 'Dockerfile'), tag: TAG },
      ...{ iidFile: join(room, 'id'), hooksFolder: join(room, 'no-hooks'), securityOptions: [] },
      ...{ baseImage: null, network: false, cached: false },
    });
    const kept = args.filter((argument, at) => !leaveOut(argument) && !leaveOut(`${args[at - 1]} of`));
    const script = [
      'set -e',
      `rm -rf ${room}/etc ${room}/share ${room}/home`,
      `mkdir -p ${room}/etc ${room}/home && cp -r /etc/containers/. ${room}/etc`,
      `mount --bind ${room}/etc /etc/containers`,
      `mkdir -p ${room}/share/oci/hooks.d && cp -r /usr/share/containers/. ${room}/share`,
      `mkdir -p ${room}/${dirname(place.path)} && cp ${room}/${place.from} ${room}/${place.path}`,
      `cp ${room}/hook.json ${room}/share/oci/hooks.d/ && mount --bind ${room}/share /usr/share/containers`,
      'exec "$@"',
    ].join('\n');
    const { program, globalArguments, environment } = CLIENTS.podman;
    const words = ['--mount', 'sh', '-c', script, 'sh', program, ...globalArguments, ...kept];
    const { stdout, stderr, status } = spawnSync('unshare', words, {
      encoding: 'utf8',
      env: { ...environment },
    });
    if (status !== 0) throw new Error(stderr);
    return `${stdout}${stderr}`;
  }

  test('would have them without the arguments of this project', async () => {
    const said = builds((argument) =>
      ['--default-mounts-file=/dev/null', '--hooks-dir', '--hooks-dir of'].includes(argument),
    );
    expect(said).toContain('FOUND');
    expect(await readFile(join(room, 'hook-ran'), 'utf8')).toContain('ran');
    await rm(join(room, 'hook-ran'));
  });

  test.each(PLACES.slice(1))('mounts.conf: has none of them by $path either', (place) => {
    const mine = (argument: string) => argument === '--default-mounts-file=/dev/null';
    if (place.works) expect(builds(mine, place)).toContain('FOUND');
    expect(builds(() => false, place)).toContain('CLEAN');
  });

  test('has none of them, and runs no hook', async () => {
    expect(builds(() => false)).toContain('CLEAN');
    await expect(readFile(join(room, 'hook-ran'))).rejects.toThrow();
  });
});
