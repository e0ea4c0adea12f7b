import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';
import { mountedOf } from '../../src/container/folder-mounts.ts';
import { makeRunFolder, removeRunFolder } from '../../src/container/run-folder.ts';
import { newRunId } from '../../src/container/run-id.ts';
import { folderRun, runOfName } from '../../src/engine/folder-marks.ts';
import { holdsWithin } from '../support/wait-until.ts';

const MODULE = new URL('../../src/container/run-folder.ts', import.meta.url).href;
const CHECKOUT = fileURLToPath(new URL('../../', import.meta.url));

it('is found by its run whenever the program that makes it is killed', async () => {
  const temporary = await mkdtemp(join(tmpdir(), 'run-folder-test-'));
  try {
    const runId = newRunId();
    const program = `
      const { makeRunFolder } = await import(${JSON.stringify(MODULE)});
      const { newRunId } = await import(${JSON.stringify(MODULE.replace('run-folder.ts', 'run-id.ts'))});
      for (;;) await makeRunFolder(${JSON.stringify(temporary)}, newRunId(), '{}', '${runId}');`;
    // Each killed program makes folders all the time: most are killed in the middle of one.
    for (let killed = 0; killed < 8; killed += 1) {
      const child = spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: 'ignore' });
      const before = (await readdir(temporary)).length;
      while (child.exitCode === null && (await readdir(temporary)).length <= before) await sleep(2);
      await sleep(3 * killed);
      child.kill('SIGKILL');
      await once(child, 'close');
      expect(child.signalCode).toBe('SIGKILL');
    }
    const names = await readdir(temporary);
    expect(names.length).toBeGreaterThanOrEqual(8);
    for (const name of names) expect((await folderRun(join(temporary, name))) || runOfName(name)).toBe(runId);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
});

it('goes on being removed when the program that waited for that has ended', async () => {
  const root = await mkdtemp(join(tmpdir(), 'run-folder-test-'));
  const output = join(root, 'out');
  await mkdir(output);
  for (let index = 0; index < 20_000; index += 1) writeFileSync(join(output, `${index}`), '');
  const program = `
    import { existsSync } from 'node:fs';
    const { removeRunFolder } = await import(${JSON.stringify(MODULE)});
    const removed = await removeRunFolder(${JSON.stringify({ root, output })}, undefined, 1);
    // Else nothing is tried.
    console.log(removed, existsSync(${JSON.stringify(root)}));
    process.exit();`;
  const words = ['--no-warnings', '--input-type=module', '--eval', program];
  const { stdout, stderr, status } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  expect([stdout, stderr, status]).toEqual(['true true\n', '', 0]);
  expect(await holdsWithin(60_000, async () => !existsSync(root))).toBe(true);
}, 90_000);

/** As a user who is not root, and sees this checkout elsewhere: it may lie in a folder that only its owner may enter. */
it.each(['build/scratch/buildah12/mnt', 'out/closed'])(
  'is removed with folders of its user’s that nobody may enter: %s',
  async (closed) => {
    const room = await mkdtemp(join(tmpdir(), 'run-folder-test-'));
    const [root, seen] = [join(room, 'run'), join(room, 'seen')];
    const place = join(root, closed);
    await mkdir(join(place, 'rootfs'), { recursive: true });
    await mkdir(join(root, 'out'), { recursive: true });
    await mkdir(seen);
    // As Podman's builder without root leaves them when its program is killed.
    await chmod(join(place, 'rootfs'), 0o000);
    await chmod(place, 0o100);
    const isRoot = process.geteuid?.() === 0;
    if (isRoot) execFileSync('chown', ['-R', '47112:47112', room]);
    const program = (module: string) => `
    const { removeRunFolder } = await import(${JSON.stringify(module)});
    console.log(await removeRunFolder(${JSON.stringify({ root, output: join(root, 'out') })}));`;
    const words = [process.execPath, '--no-warnings', '--input-type=module', '--eval'];
    const mounts = ['unshare', '--mount', 'sh', '-c', `mount --bind "$0" ${seen} && exec "$@"`, CHECKOUT];
    const asOther = [...mounts, 'setpriv', '--reuid=47112', '--regid=47112', '--clear-groups'];
    const [first = '', ...rest] = isRoot
      ? [
          ...asOther,
          ...words.map((word) => word.replace(CHECKOUT, `${seen}/`)),
          program(MODULE.replace(CHECKOUT, `${seen}/`)),
        ]
      : [...words, program(MODULE)];
    const { stdout, stderr } = spawnSync(first, rest, { encoding: 'utf8' });
    const isThere = existsSync(root);
    spawnSync('chmod', ['-R', 'u+rwX', room]);
    await rm(room, { recursive: true, force: true });
    expect([stdout, stderr, isThere]).toEqual(['true\n', '', false]);
  },
);

/** As root of a user namespace of its own, and so with mounts of its own. */
it('stays with what is mounted below it', async () => {
  const temporary = await mkdtemp(join(tmpdir(), 'run folder test-'));
  try {
    const program = `
      import { spawnSync } from 'node:child_process';
      import { mkdirSync, writeFileSync } from 'node:fs';
      const { removeRunFolder } = await import(${JSON.stringify(MODULE)});
      const [elsewhere, root] = ['elsewhere', 'run'].map((name) => ${JSON.stringify(temporary)} + '/' + name);
      for (const folder of [elsewhere, root, root + '/in', root + '/out']) mkdirSync(folder);
      writeFileSync(elsewhere + '/kept', '');
      const mounted = (...words) => spawnSync(words[0], words.slice(1)).status;
      const before = mounted('mount', '--bind', elsewhere, root + '/in');
      const removed = await removeRunFolder({ root, output: root + '/out' });
      const after = mounted('umount', root + '/in');
      console.log(JSON.stringify([before, removed, after, await removeRunFolder({ root, output: root + '/out' })]));`;
    const words = ['--user', '--map-root-user', '--mount', process.execPath, '--input-type=module', '--eval'];
    const { stdout, stderr } = spawnSync('unshare', [...words, program], { encoding: 'utf8' });
    expect([stdout, stderr]).toEqual(['[0,false,0,true]\n', '']);
    expect(await readdir(temporary)).toEqual(['elsewhere']);
    expect(await readdir(join(temporary, 'elsewhere'))).toEqual(['kept']);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
});

/** Exchanges folders with links to a folder outside, as a payload in its /out can for as long as it runs. */
const EXCHANGING = `
import ctypes, os, sys
out, victim, pairs = sys.argv[1], sys.argv[2], 1000
os.chdir(out)
for at in range(pairs):
    os.mkdir(f"d{at}")
    for name in ("a", "b", "c"): open(f"d{at}/{name}", "w").close()
    os.symlink(victim, f"l{at}")
print("ready", flush=True)
exchange = ctypes.CDLL(None).renameat2
while True:
    for at in range(pairs): exchange(-100, b"d%d" % at, -100, b"l%d" % at, 2)
`;

it('takes nothing along that a payload which still runs puts links to', async () => {
  const temporary = await mkdtemp(join(tmpdir(), 'run-folder-test-'));
  try {
    const victim = join(temporary, 'victim');
    await mkdir(victim);
    for (const name of ['a', 'b', 'c']) await writeFile(join(victim, name), '');
    for (let round = 0; round < 2; round += 1) {
      const folder = await makeRunFolder(temporary, newRunId(), '{}');
      const payload = spawn('python3', ['-c', EXCHANGING, folder.output, victim]);
      await once(payload.stdout, 'data');
      await removeRunFolder(folder);
      payload.kill('SIGKILL');
      await once(payload, 'close');
      expect((await readdir(victim)).sort()).toEqual(['a', 'b', 'c']);
    }
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}, 120_000);

it('is mounted for as long as a process of another mount namespace has it', async () => {
  const temporary = await mkdtemp(join(tmpdir(), 'run-folder-test-'));
  try {
    const folder = await makeRunFolder(temporary, newRunId(), '{}');
    const at = join(temporary, 'at');
    await mkdir(at);
    expect([...(await mountedOf([folder.root]))]).toEqual([]);
    const program = `mount --bind ${folder.output} ${at} && echo ready && exec sleep 60`;
    const holder = spawn('unshare', ['--user', '--map-root-user', '--mount', 'sh', '-c', program]);
    await once(holder.stdout, 'data');
    expect([...(await mountedOf([folder.root]))]).toEqual([folder.root]);
    holder.kill('SIGKILL');
    await once(holder, 'close');
    expect([...(await mountedOf([folder.root]))]).toEqual([]);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
});

it.each([
  ['sandbox-attestation-', null],
  [`sandbox-attestation-${'a'.repeat(32)}`, 'a'.repeat(32)],
  [`sandbox-attestation-${'a'.repeat(32)}-${'b'.repeat(32)}`, 'a'.repeat(32)],
  [`sandbox-attestation-${'a'.repeat(32)}-b`, null],
  [`sandbox-attestation-${'a'.repeat(33)}`, null],
])('the name %s says the run %s', (name, run) => expect(runOfName(name)).toBe(run));

it.each([
  ':',
  ',',
  '"',
  "'",
  '\\',
  '\n',
  '\t',
  '\r',
  '=',
  '%',
  '$',
  '{',
  ';',
  '#',
  '*',
  '\u2028',
  '\u202e',
  '\0',
])(
  'is not made below a folder with %j in its path, which an engine may read as a separator',
  async (character) => {
    const temporary = `/nonexistent/a${character}b`;
    await expect(makeRunFolder(temporary, newRunId(), '{}')).rejects.toMatchObject({
      code: 'temporary-folder',
      message: expect.stringContaining(`has ${JSON.stringify(character)} in its path`),
    });
  },
);

it.each(['a b', 'J\u00fcrgen', '\u5de5\u4f5c', 'a+b@c~1_2-3.d'])(
  'is made below a folder that is called %j',
  async (name) => {
    const temporary = await mkdtemp(join(tmpdir(), `${name}-`));
    try {
      const { root } = await makeRunFolder(temporary, newRunId(), '{}');
      expect(await readdir(root)).toContain('out');
    } finally {
      await rm(temporary, { recursive: true, force: true });
    }
  },
);
