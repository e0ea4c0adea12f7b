import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { mountedOf } from '../../src/container/folder-mounts.ts';
import { cleanUp } from '../../src/container/orphans/clean-up.ts';
import { findDeadFolders, removeDeadFolders } from '../../src/container/orphans/dead-folders.ts';
import { NOTHING_LEFT, removeOrphans } from '../../src/container/orphans/orphans.ts';
import { makeRunFolder } from '../../src/container/run-folder.ts';
import { newRunId } from '../../src/container/run-id.ts';
import type { Engine } from '../../src/engine/engine.ts';
import type { RemovalOptions } from '../../src/engine/engine-calls.ts';
import { buildImageName } from '../../src/engine/image-names.ts';
import { JsonView } from '../../src/engine/json-view.ts';
import { NAME_PREFIX, OWNER_LABEL, RUN_LABEL } from '../../src/engine/labels.ts';
import type { Listing } from '../../src/engine/listing.ts';
import { recordMade, SCRATCH } from '../../src/engine/made-images.ts';
import { ownerHere } from '../../src/engine/owner.ts';
import { sha256Of } from '../../src/foundation/digest.ts';
import { AttestationError } from '../../src/foundation/errors.ts';
import { IMAGE_LABEL } from '../../src/foundation/image-label.ts';
import { ofDead } from '../support/owner-names.ts';
import { testFolder } from '../support/test-folder.ts';

const { at } = testFolder('orphans-held');
const IMAGE = sha256Of('an image');
const deadFolders = fileURLToPath(new URL('../../src/container/orphans/dead-folders.ts', import.meta.url));
const engine = {
  name: 'docker',
  client: { program: '/nowhere/client', globalArguments: [], environment: {} },
  calls: { list: async () => [] },
} as unknown as Engine;

const named = (count: number) =>
  Array.from({ length: count }, () => `sandbox-attestation-${randomBytes(16).toString('hex')}`);

/** Somebody with namespaces of his own in which a folder in each of these is mounted. */
async function holderOf(folders: readonly string[]): Promise<ChildProcess> {
  for (const folder of folders) mkdirSync(join(folder, 'a'), { recursive: true });
  const mounts = folders.map((folder) => `mount --bind ${folder}/a ${folder}/a`).join('\n');
  const holder = spawn('unshare', ['-rm', 'sh', '-c', `${mounts}\necho ready\nexec sleep 60`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(holder.stdout, 'data');
  return holder;
}

test('folders that processes have mounted stay, and hold up the clean-up once', async () => {
  const folders = named(160).map((name) => at(`held/${name}`));
  const holder = await holderOf(folders);
  try {
    const began = performance.now();
    expect(await removeDeadFolders(folders)).toEqual(folders);
    expect(readdirSync(at('held'))).toHaveLength(160);
    // One wait is two seconds; ten groups of sixteen would have twenty.
    expect(performance.now() - began).toBeLessThan(15_000);
  } finally {
    holder.kill('SIGKILL');
  }
}, 60_000);

test('a dead run’s folder goes though an engine’s list cannot be read, which is said', async () => {
  const calls = { list: async () => Promise.reject(new AttestationError('engine-call', 'it is too long')) };
  const unreadable = { ...engine, orphaned: null, calls } as unknown as Engine;
  const run = await makeRunFolder(at('.'), newRunId(), '{}');
  writeFileSync(join(run.root, 'owner'), ofDead(await ownerHere()));
  const cleaned = cleanUp({ engines: [unreadable], temporary: at('.') });
  await expect(cleaned).rejects.toMatchObject({ code: 'engine-call' });
  expect(existsSync(run.root)).toBe(false);
});

const inspected = (of: object) => JsonView.parse(JSON.stringify(of), 'docker inspect');

test('no removal is waited for longer than the clean-up goes on', async () => {
  const dead = { [RUN_LABEL]: newRunId(), [OWNER_LABEL]: ofDead(await ownerHere()), [IMAGE_LABEL]: IMAGE };
  const name = `sandbox-attestation-${newRunId()}`;
  const limits: (number | undefined)[] = [];
  const calls = {
    list: async (listing: Listing) => {
      if (listing.kind === 'containers')
        return [{ id: 'f'.repeat(64), image: IMAGE, names: [name], labels: dead }];
      return [];
    },
    inspectContainer: async (id: string) => inspected({ Id: id, Config: { Labels: dead } }),
    remove: async (_: string, options?: RemovalOptions) => {
      limits.push(options?.timeoutMs);
      return true;
    },
  };
  const slow = { ...engine, calls } as unknown as Engine;
  await removeOrphans(slow, { ...NOTHING_LEFT, containers: [name] }, { until: performance.now() + 5_000 });
  expect(limits).toEqual([expect.any(Number)]);
  expect(limits[0]).toBeLessThanOrEqual(5_000);
});

test('a list that takes long leaves time for what it lists', async () => {
  const run = newRunId();
  const name = `${NAME_PREFIX}${run}`;
  const labels = { [RUN_LABEL]: run, [OWNER_LABEL]: ofDead(await ownerHere()), [IMAGE_LABEL]: IMAGE };
  const removed: string[] = [];
  const calls = {
    list: async (listing: Listing) => {
      await sleep(1_000);
      const { kind } = listing;
      return removed.length > 0 || kind === 'images'
        ? []
        : [{ id: `id of ${kind}`, image: IMAGE, names: [name], labels }];
    },
    inspectContainer: async (id: string) => inspected({ Id: id, Config: { Labels: labels } }),
    remove: async (id: string) => removed.push(id) > 0,
  };
  const slow = { ...engine, calls, orphaned: null } as unknown as Engine;
  await removeOrphans(slow, { ...NOTHING_LEFT, containers: [name] }, { until: 0, leastMs: 900 });
  expect(removed).toEqual(['id of containers']);
});

test('a dead run’s container goes though the list of images cannot be read, which is said', async () => {
  const run = newRunId();
  const labels = { [RUN_LABEL]: run, [OWNER_LABEL]: ofDead(await ownerHere()), [IMAGE_LABEL]: IMAGE };
  const id = 'f'.repeat(64);
  const removed: string[] = [];
  const calls = {
    list: async (listing: Listing) => {
      if (listing.kind === 'containers')
        return removed.length > 0 ? [] : [{ id, image: IMAGE, names: [`${NAME_PREFIX}${run}`], labels }];
      if (listing.kind === 'networks' || 'label' in listing) return [];
      throw new AttestationError('engine-call', 'it is too long');
    },
    inspectContainer: async () => inspected({ Id: id, Config: { Labels: labels } }),
    remove: async (each: string) => removed.push(each) > 0,
  };
  const unreadable = { ...engine, calls, orphaned: null } as unknown as Engine;
  const cleaned = cleanUp({ engines: [unreadable], temporary: at('.') });
  await expect(cleaned).rejects.toMatchObject({ code: 'engine-call' });
  expect(removed).toEqual([id]);
});

test('a folder that says which image is a dead run’s stays until that has gone', async () => {
  const dead = ofDead(await ownerHere());
  const runId = newRunId();
  const name = buildImageName('build', runId, dead);
  const run = await makeRunFolder(at('.'), newRunId(), '{}', runId);
  writeFileSync(join(run.root, 'owner'), dead);
  const made = sha256Of('an image');
  await recordMade(join(run.build, SCRATCH), made);
  const asked: boolean[] = [];
  const busy = {
    ...engine,
    orphaned: null,
    calls: {
      list: async ({ kind }: Listing) =>
        kind === 'images' && asked.length < 2 ? [{ id: made, names: [name], labels: {} }] : [],
      inspectImage: async () => JsonView.parse(JSON.stringify({ RepoTags: [name] }), 'docker image inspect'),
      removeImage: async (asks: string) => {
        asked.push(asks === made && existsSync(run.root));
        return asked.length === 2;
      },
    },
  } as unknown as Engine;
  const cleaned = await cleanUp({ engines: [busy], temporary: at('.') });
  expect(asked).toEqual([true, true]);
  expect([cleaned.folders.left, existsSync(run.root)]).toEqual([[], false]);
});

/** Makes what a dead run left that made an image. */
async function deadRunWithImage(): Promise<string> {
  const run = await makeRunFolder(at('.'), newRunId(), '{}');
  writeFileSync(join(run.root, 'owner'), ofDead(await ownerHere()));
  await recordMade(join(run.build, SCRATCH), sha256Of('an image'));
  return run.root;
}

test('an image that stays holds no folder of another run', async () => {
  const name = buildImageName('build', newRunId(), ofDead(await ownerHere()));
  const stuck = {
    ...engine,
    orphaned: null,
    calls: {
      list: async ({ kind }: Listing) =>
        kind === 'images' ? [{ id: sha256Of('another'), names: [name], labels: {} }] : [],
      tag: async () => Promise.reject(new AttestationError('engine-call', 'no')),
    },
  } as unknown as Engine;
  const root = await deadRunWithImage();
  const { engines, folders } = await cleanUp({ engines: [stuck], temporary: at('.') });
  expect(engines.get(stuck)?.left).toEqual([name]);
  expect(folders).toEqual({ found: [root], left: [], undecided: [] });
});

test('an engine that lists nothing holds the folders of all runs that made an image', async () => {
  const calls = { list: async () => Promise.reject(new AttestationError('engine-call', 'busy')) };
  const unreadable = { ...engine, orphaned: null, calls } as unknown as Engine;
  const root = await deadRunWithImage();
  await expect(cleanUp({ engines: [unreadable], temporary: at('.') })).rejects.toThrow('busy');
  expect(existsSync(root)).toBe(true);
  const readable = { ...engine, orphaned: null } as unknown as Engine;
  await cleanUp({ engines: [readable], temporary: at('.') });
  expect(existsSync(root)).toBe(false);
});

test('a dead run’s folder goes though somebody gave an engine thousands of images such names', async () => {
  const dead = ofDead(await ownerHere());
  const names = Array.from({ length: 5_000 }, () => buildImageName('build', newRunId(), dead));
  const planted = {
    ...engine,
    orphaned: null,
    calls: {
      list: async (listing: Listing) =>
        'references' in listing
          ? names
              .filter((name) => listing.references.length > 1 || listing.references[0] === name)
              .map((name) => ({ id: '', image: '', names: [name], labels: {} }))
          : [],
      tag: async () => undefined,
      removeImage: async () => {
        await sleep(300);
        return true;
      },
    },
  } as unknown as Engine;
  const run = await makeRunFolder(at('.'), newRunId(), '{}');
  writeFileSync(join(run.root, 'owner'), dead);
  const cleaned = await cleanUp({ engines: [planted], temporary: at('.') });
  expect(cleaned.folders).toEqual({ found: [run.root], left: [], undecided: [] });
  expect(existsSync(run.root)).toBe(false);
}, 60_000);

test('mounts of somebody’s own folders of these names keep nothing', async () => {
  const names = named(3);
  const folders = names.map((name) => at(`ours/${name}`));
  for (const folder of folders) mkdirSync(folder, { recursive: true });
  const holder = await holderOf(names.map((name) => at(`theirs/${name}`)));
  try {
    expect(await removeDeadFolders(folders)).toEqual([]);
    expect(readdirSync(at('ours'))).toEqual([]);
  } finally {
    holder.kill('SIGKILL');
  }
});

/** Makes namespaces with 65,000 mounts each, of which their processes reach none. */
const MANY_MOUNTS = `
import ctypes, os, sys, time
libc = ctypes.CDLL(None, use_errno=True)
def call(name, *words):
    if getattr(libc, name)(*words) != 0: raise OSError(ctypes.get_errno(), name)
MS_BIND, MS_REC, MS_PRIVATE, CLONE_NEWNS = 0x1000, 0x4000, 0x40000, 0x20000
call('unshare', CLONE_NEWNS)
call('mount', None, b'/', None, MS_REC | MS_PRIVATE, None)
call('mount', b't', b'.', b'tmpfs', 0, None)
os.chdir(os.getcwd())
os.mkdir('empty')
for each in range(16):
    os.mkdir(f'd{each}')
    call('mount', b'.', f'd{each}'.encode(), None, MS_BIND | MS_REC, None)
made, making = os.pipe()
for each in range(40):
    if os.fork() == 0:
        libc.prctl(1, 9)
        call('unshare', CLONE_NEWNS)
        os.chroot('empty')
        os.chdir('/')
        os.write(making, b'x')
        time.sleep(100)
    os.read(made, 1)
print('ready', flush=True)
time.sleep(100)
`;

test('mounts of others are looked at for a time, in which signals are handled', async () => {
  const folder = at(`slow/sandbox-attestation-${'d'.repeat(32)}`);
  mkdirSync(folder, { recursive: true });
  mkdirSync(at('mounts'));
  const holder = spawn('python3', ['-c', MANY_MOUNTS], {
    cwd: at('mounts'),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    await once(holder.stdout, 'data');
    const before = performance.now();
    expect([...(await mountedOf([folder], 60_000))]).toEqual([]);
    const allMs = performance.now() - before;
    let turns = 0;
    const turning = setInterval(() => {
      turns += 1;
    }, 1);
    const began = performance.now();
    // All were not looked at, so it is not known to be nobody's.
    expect([...(await mountedOf([folder], allMs / 4))]).toEqual([folder]);
    clearInterval(turning);
    expect(performance.now() - began).toBeLessThan(allMs);
    expect(turns).toBeGreaterThan(2);
  } finally {
    holder.kill('SIGKILL');
  }
}, 60_000);

test('a mount elsewhere hides no folder of its name', async () => {
  const [name = ''] = named(1);
  for (const place of ['seen', 'elsewhere']) mkdirSync(at(`${place}/${name}`), { recursive: true });
  execFileSync('mount', ['-t', 'tmpfs', 'none', at(`elsewhere/${name}`)]);
  try {
    const { left, undecided } = await findDeadFolders(at('seen'), [engine]);
    expect([...left, ...undecided]).toEqual([at(`seen/${name}`)]);
  } finally {
    execFileSync('umount', [at(`elsewhere/${name}`)]);
  }
});

test('after a time nothing more is removed, and what is there is named as left', async () => {
  const folders = ['a', 'b'].map((each) => at(`late/sandbox-attestation-${each.repeat(32)}`));
  for (const folder of folders) mkdirSync(folder, { recursive: true });
  const [containers, networks, images] = [['a container'], ['a network'], ['an image']];
  const all = { ...NOTHING_LEFT, containers, networks, images };
  const before = performance.now() - 1;
  // It has no calls: none is made.
  expect(await removeOrphans(engine, all, { until: before })).toEqual(all);
  expect(await removeDeadFolders(folders, undefined, before)).toEqual(folders);
  expect(readdirSync(at('late'))).toHaveLength(2);
});

test('a temporary folder that somebody has filled with files of runs’ names is looked through in a moment', async () => {
  mkdirSync(at('crowded'));
  const make = `for i in range(20_000): open(f"sandbox-attestation-{i:032x}", "x").close()`;
  execFileSync('python3', ['-c', make], { cwd: at('crowded') });
  const began = process.cpuUsage();
  const found = await findDeadFolders(at('crowded'), [engine]);
  const { user, system } = process.cpuUsage(began);
  expect(found).toEqual({ left: [], undecided: [] });
  // A fifth of a second on a quiet machine, where it had been six.
  expect((user + system) / 1e6).toBeLessThan(2);
}, 60_000);

test('what is mounted under a run’s name is not looked at: behind it may be a file system that never answers', async () => {
  const folder = at(`silent/sandbox-attestation-${'c'.repeat(32)}`);
  mkdirSync(folder, { recursive: true });
  const script = fileURLToPath(new URL('../support/silent-mount.py', import.meta.url));
  const server = spawn('python3', [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    await once(server.stdout, 'data');
    const find = `const { findDeadFolders } = await import(${JSON.stringify(deadFolders)});
      const client = { program: '/bin/true', globalArguments: [], environment: {} };
      console.log((await findDeadFolders(${JSON.stringify(at('silent'))}, [{ name: 'docker', client }])).left.length);
      process.exit();`;
    const words = ['--no-warnings', '--input-type=module', '-e', find];
    const asked = spawnSync(process.execPath, words, {
      encoding: 'utf8',
      timeout: 10_000,
      killSignal: 'SIGKILL',
    });
    expect(asked).toMatchObject({ status: 0, stdout: '0\n' });
  } finally {
    server.kill('SIGKILL');
    await once(server, 'exit');
    execFileSync('umount', ['--lazy', folder]);
  }
});
