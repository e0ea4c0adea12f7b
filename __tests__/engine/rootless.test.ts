import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { newRunId } from '../../src/container/run-id.ts';
import { DEBIAN_BASE_TAG } from '../../src/engine/labels.ts';
import { describeEngine } from '../engines.ts';
import { holdsWithin } from '../support/wait-until.ts';
import { OtherUser } from './other-user.ts';

const HOLDER = fileURLToPath(new URL('../support/hold-lock.py', import.meta.url));

let user: OtherUser;
beforeAll(async () => {
  user = await OtherUser.make();
});
afterAll(() => user.remove());

/**
 * What a rootless engine cannot do on a machine without cgroup v2: it limits nothing, its containers see the machine's
 * control groups, and a process is not found by its group. A run on a machine with cgroup v2 has none of these (docs/venues.md).
 */
const WITHOUT_CGROUP_2 = ['restriction-missing', 'kernel-snapshot-missing', 'end-unobserved', 'probe-failed'];

describeEngine('podman', 'a user whose engine runs without root', () => {
  afterAll(() => user.endRootless());

  it('sees the probes pass, and the container’s files as its image has them', () => {
    const { reasons, failed_probes: failed } = user.run(user.asRootless, 'podman', [], {});
    const codes = reasons.map(({ code }) => code).filter((code) => !WITHOUT_CGROUP_2.includes(code));
    expect(codes).toEqual([]);
    expect(failed?.filter((id) => id !== 'PR-MOUNT-1')).toEqual([]);
  });
});

/** Without XDG_RUNTIME_DIR, as with su(1), setpriv(1) and cron(8). */
const NO_SESSION = { XDG_RUNTIME_DIR: '' };
const IN_TMPDIR = 'tmp/storage-run-47110';

describeEngine('podman', 'a run of a user whose engine runs without root and was not used before', () => {
  let own: OtherUser;
  let mark: string;
  beforeEach(async () => {
    own = await OtherUser.make();
    mark = newRunId();
  });
  afterEach(async () => {
    for (const { pid } of own.processesNaming(own.home, mark)) process.kill(pid, 'SIGKILL');
    await own.remove();
  });

  /** Starts a run whose build, or whose payload, sleeps, and waits until it does. */
  const sleeping = async (environment: Readonly<Record<string, string>>, what = 'build') => {
    const context = join(own.home, 'context');
    mkdirSync(context);
    const sleep = `["/usr/bin/python3", "-c", "import time; time.sleep(300)", "${mark}"]`;
    const last = what === 'build' ? [`RUN ${sleep}`, 'ENTRYPOINT ["/bin/sh"]'] : [`ENTRYPOINT ${sleep}`];
    const lines = [`ARG BASE_IMAGE=${DEBIAN_BASE_TAG}`, 'FROM $BASE_IMAGE', 'USER 65532:65532', ...last, ''];
    writeFileSync(join(context, 'Dockerfile.sandbox'), lines.join('\n'));
    const given = ['--engine', 'podman', '--venue', 'VPS', '--no-posture', '--no-controls'];
    const args = ['run', ...given, '--base-image', 'debian-packages', '--context', context];
    const words = [...args, '--include-untracked', '--signing', 'none', '--output', join(own.home, 'out')];
    const program = own.start(own.asRootless, words, environment);
    const isAsleep = () => own.processesNaming(mark).some(({ line }) => line.startsWith('/usr/bin/python3'));
    const begins = () => isAsleep() || program.exitCode !== null;
    expect(await holdsWithin(90_000, begins)).toBe(true);
    expect(program.exitCode).toBeNull();
    return program;
  };

  const left = () => {
    const storage = join(own.home, '.local/share/containers/storage');
    const stores = readdirSync(storage).filter((each) => each.endsWith('-containers'));
    const containers = stores.flatMap((each) => readdirSync(join(storage, each), { withFileTypes: true }));
    return {
      processes: own
        .processesNaming(mark, join(own.home, 'tmp/sandbox-attestation-'))
        .map(({ line }) => line),
      folders: readdirSync(join(own.home, 'tmp')).filter((each) => each.startsWith('sandbox-attestation-')),
      containers: containers.filter((each) => each.isDirectory()).map(({ name }) => name),
    };
  };
  const NOTHING = { processes: [], folders: [], containers: [] };

  it.each([
    ['', {}, 'run'],
    [', without XDG_RUNTIME_DIR', NO_SESSION, IN_TMPDIR],
  ])(
    'ends with its killed program%s, and doctor --clean removes the rest',
    async (_, environment: Readonly<Record<string, string>>, folder) => {
      const program = await sleeping(environment);
      program.kill('SIGKILL');
      await once(program, 'exit');
      const { stdout } = own.call(own.asRootless, ['doctor', '--clean'], environment);
      own.endRootless(folder);
      expect({ ...left(), stdout }).toEqual({ ...NOTHING, stdout });
    },
    240_000,
  );

  it('leaves nothing after a SIGTERM, without XDG_RUNTIME_DIR', async () => {
    const program = await sleeping(NO_SESSION);
    program.kill('SIGTERM');
    await once(program, 'exit');
    await holdsWithin(5_000, () => left().processes.length === 0);
    const found = left();
    own.endRootless(IN_TMPDIR);
    expect(found).toEqual(NOTHING);
  }, 240_000);

  // The database is SQLite's, which asks for its lock again and again and never waits for it.
  it.each([
    ['storage.lock', 'build'],
    ['db.sql', 'payload'],
  ])(
    'ends after a SIGTERM while somebody holds %s, in a %s, and doctor --clean removes the rest in time',
    async (name, what) => {
      const program = await sleeping(NO_SESSION, what);
      const file = join(own.home, '.local/share/containers/storage', name);
      const holder = spawn('python3', [HOLDER, 'POSIX', 'alone', file], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await once(holder.stdout, 'data');
      const began = performance.now();
      program.kill('SIGTERM');
      const [code] = await once(program, 'exit');
      const seconds = (performance.now() - began) / 1000;
      holder.kill('SIGKILL');
      // The run's folder is gone, and with it what says whose the build's container is: it is a dead run's after an hour.
      const storage = join(own.home, '.local/share/containers/storage/overlay-containers');
      const hourAgo = Date.now() / 1000 - 3_700;
      for (const id of left().containers) utimesSync(join(storage, id), hourAgo, hourAgo);
      const { stdout } = own.call(own.asRootless, ['doctor', '--clean'], NO_SESSION);
      const found = left();
      own.endRootless(IN_TMPDIR);
      expect({ ...found, code, stdout }).toEqual({ ...NOTHING, code: 3, stdout });
      expect(seconds).toBeLessThan(20);
    },
    240_000,
  );
});
