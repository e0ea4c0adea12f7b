import { execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { makeRunFolder } from '../../src/container/run-folder.ts';
import { newRunId } from '../../src/container/run-id.ts';
import { NAME_PREFIX, OWNER_LABEL, RUN_LABEL } from '../../src/engine/labels.ts';
import { ownerHere } from '../../src/engine/owner.ts';
import { IMAGE_LABEL } from '../../src/foundation/image-label.ts';
import { describeEngine } from '../engines.ts';
import { eachAloneWithDeadRuns } from '../support/dead-runs.ts';
import { addressOfOwner, ofDead } from '../support/owner-names.ts';
import { attested } from './attested.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PROGRAM = fileURLToPath(new URL('command-line.ts', import.meta.url));
const SOCKET = '/var/run/docker.sock';
const USER = 47_113;

let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'other-users-'));
  for (const folder of ['cache', 'tmp', 'project']) mkdirSync(join(home, folder), { mode: 0o700 });
  spawnSync('chown', ['-R', `${USER}:${USER}`, home]);
});
afterAll(async () => {
  // Podman keeps a process for each user without root.
  spawnSync('pkill', ['--signal', 'KILL', '--uid', String(USER)]);
  await rm(home, { recursive: true, force: true });
});

/** `doctor --clean` of a user who may use Docker and sees only their own processes. */
function doctor(...args: readonly string[]) {
  // In a /proc of its own: a remount would hide the processes of the whole machine, whose file system it is.
  const hidden =
    'mount --make-rprivate / && mount --bind "$0" project && mount -t proc -o hidepid=2 proc /proc && exec "$@"';
  const as = ['setpriv', `--reuid=${USER}`, `--regid=${USER}`, `--groups=${statSync(SOCKET).gid}`];
  // A checkout may lie in a folder that only its owner may enter.
  const seen = (path: string) =>
    path.startsWith(ROOT) ? join(home, 'project', path.slice(ROOT.length)) : path;
  const program = [seen(process.execPath), seen(PROGRAM), 'doctor', ...args];
  const words = ['--mount', 'sh', '-c', hidden, ROOT, ...as, ...program];
  // This program answers while it waits.
  return promisify(execFile)('unshare', words, {
    cwd: home,
    env: {
      PATH: process.env['PATH'],
      HOME: home,
      TMPDIR: join(home, 'tmp'),
      XDG_CACHE_HOME: join(home, 'cache'),
    },
  });
}

const OWNER_MODULE = fileURLToPath(new URL('../../src/engine/owner.ts', import.meta.url));

/** The name of a program that was killed; somebody else listens on its socket. */
async function squatted(answer: (socket: Socket) => void) {
  const script = `import { ownerHere } from ${JSON.stringify(OWNER_MODULE)}; process.stdout.write(await ownerHere()); setInterval(() => 0, 1000)`;
  const words = ['--no-warnings', '--input-type=module', '-e', script];
  const program = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [data] = await once(program.stdout, 'data');
  program.kill('SIGKILL');
  await once(program, 'exit');
  const owner = String(data);
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    answer(socket);
  });
  server.listen(addressOfOwner(owner));
  await once(server, 'listening');
  return { owner, server };
}

describeEngine('docker', 'a user who sees no processes of others', () => {
  eachAloneWithDeadRuns();

  test('removes a dead run of anybody, and never a live one', async () => {
    const image = (await attested({ engine: 'docker' })).bundle.image_digest;
    const alive = await ownerHere();
    const silent = await squatted(() => undefined);
    const lying = await squatted((socket) => socket.end(Buffer.alloc(64, 1)));
    const owners = {
      alive,
      dead: ofDead(alive),
      elsewhere: `1.1.1.1.00000000.${'0'.repeat(64)}`,
      // As long as its process is there, it may be the program.
      silent: [...alive.split('.').slice(0, 2), ...silent.owner.split('.').slice(2)].join('.'),
      gone: silent.owner,
      lying: lying.owner,
    };
    const names = new Map<string, string>();
    for (const [is, owner] of Object.entries(owners)) {
      const id = newRunId();
      const marks = [`${RUN_LABEL}=${id}`, `${OWNER_LABEL}=${owner}`, `${IMAGE_LABEL}=${image}`];
      const labels = marks.flatMap((mark) => ['--label', mark]);
      const name = `${NAME_PREFIX}${id}`;
      const made = spawnSync('docker', ['create', '--network', 'none', '--name', name, ...labels, image]);
      expect(made.status).toBe(0);
      names.set(is, name);
    }
    // A folder of another user's live run, in a temporary folder that both use.
    const { root } = await makeRunFolder(tmpdir(), newRunId(), '{}');
    try {
      const { stdout, stderr } = await doctor('--clean');
      expect(stderr).not.toMatch(/Error/);
      const left = spawnSync('docker', ['ps', '--all', '--format', '{{.Names}}'], {
        encoding: 'utf8',
      }).stdout;
      expect(left).toContain(names.get('alive'));
      expect(left).toContain(names.get('elsewhere'));
      expect(left).toContain(names.get('silent'));
      expect(left).not.toContain(names.get('dead'));
      expect(left).not.toContain(names.get('lying'));
      expect(left).not.toContain(names.get('gone'));
      // A name is cut through where the terminal ends.
      const said = stdout.replace(/\s+/g, '');
      expect(said).not.toContain(names.get('alive'));
      expect(said).toContain(`perhapslive,notremoved${names.get('elsewhere')}`);
      expect(said).toContain(`perhapslive,notremoved${names.get('silent')}`);
      expect(said).toContain(`removed${names.get('dead')}`);
      expect(said).toContain(`removed${names.get('lying')}`);
      expect(said).toContain(`removed${names.get('gone')}`);
      expect(statSync(root).isDirectory()).toBe(true);
    } finally {
      for (const { server } of [silent, lying]) server.close();
      spawnSync('docker', ['rm', '--force', ...names.values()]);
      await rm(root, { recursive: true });
    }
  });
});
