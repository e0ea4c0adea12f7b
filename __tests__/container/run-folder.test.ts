import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdirSync, watch, writeFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { mountedOf } from '../../src/container/folder-mounts.ts';
import { makeRunFolder, removeRunFolder } from '../../src/container/run-folder.ts';
import { newRunId } from '../../src/container/run-id.ts';
import { folderRun, runOfName } from '../../src/engine/folder-marks.ts';
import { ownerHere } from '../../src/engine/owner.ts';
import { ofDead } from '../support/owner-names.ts';
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
  for (let index = 0; index < 50_000; index += 1) writeFileSync(join(output, `${index}`), '');
  const program = `
    import { existsSync } from 'node:fs';
    const { removeRunFolder } = await import(${JSON.stringify(MODULE)});
    const removed = await removeRunFolder(${JSON.stringify({ root, output })}, undefined, performance.now());
    // Else nothing is tried.
    console.log(removed, existsSync(${JSON.stringify(root)}));
    process.exit();`;
  const words = ['--no-warnings', '--input-type=module', '--eval', program];
  const { stdout, stderr, status } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  expect([stdout, stderr, status]).toEqual(['true true\n', '', 0]);
  expect(await holdsWithin(60_000, async () => !existsSync(root))).toBe(true);
}, 90_000);

/** What a program says that another user runs, who sees this checkout elsewhere: it may lie in a folder only for its owner. */
function saidByOther(room: string, code: (moduleOf: (name: string) => string) => string): string {
  const seen = join(room, 'seen');
  mkdirSync(seen);
  chownSync(seen, 47112, 47112);
  const moduleOf = (name: string) => JSON.stringify(join(seen, 'src/container', name));
  const node = process.execPath.replace(CHECKOUT, `${seen}/`);
  const mounts = ['--mount', 'sh', '-c', `mount --bind "$0" ${seen} && exec "$@"`, CHECKOUT];
  const asOther = ['setpriv', '--reuid=47112', '--regid=47112', '--clear-groups'];
  const words = [
    ...mounts,
    ...asOther,
    node,
    '--no-warnings',
    '--input-type=module',
    '--eval',
    code(moduleOf),
  ];
  const { stdout, stderr } = spawnSync('unshare', words, { encoding: 'utf8' });
  return stdout + stderr;
}

/** A run's folder of the user 47112 with a dead owner, and what else is put into it. */
async function folderOfOther(put: (root: string) => Promise<void>): Promise<{ room: string; root: string }> {
  const room = await mkdtemp(join(tmpdir(), 'run-folder-test-'));
  const root = join(room, `sandbox-attestation-${newRunId()}`);
  for (const name of ['in', 'out', 'build']) await mkdir(join(root, name), { recursive: true });
  await writeFile(join(root, 'owner'), ofDead(await ownerHere()));
  execFileSync('chown', ['-R', '47112:47112', room]);
  await put(root);
  return { room, root };
}

const isRoot = process.geteuid?.() === 0;

const { skip: leaveOut } = describe;

/** Only root can make files of two users. */
(isRoot ? describe : leaveOut)('of a user who is not root (root)', () => {
  it.each(['build/scratch/buildah12/mnt', 'out/closed'])(
    'is removed with folders of its user’s that nobody may enter: %s',
    async (closed) => {
      // As Podman's builder without root leaves them when its program is killed.
      const { room, root } = await folderOfOther(async (root) => {
        const place = join(root, closed);
        await mkdir(join(place, 'rootfs'), { recursive: true });
        execFileSync('chown', ['-R', '47112:47112', root]);
        await chmod(join(place, 'rootfs'), 0o000);
        await chmod(place, 0o100);
      });
      try {
        const said = saidByOther(
          room,
          (moduleOf) => `
        const { removeRunFolder } = await import(${moduleOf('run-folder.ts')});
        console.log(await removeRunFolder(${JSON.stringify({ root })}));`,
        );
        expect([said, existsSync(root)]).toEqual(['true\n', false]);
      } finally {
        await rm(room, { recursive: true, force: true });
      }
    },
  );

  it.each(['in', 'out'])(
    'has another user’s folder in %s emptied first, and stays whole where that fails',
    async (place) => {
      const { room, root } = await folderOfOther(async (root) => {
        await mkdir(join(root, place, 'of-root'));
        await writeFile(join(root, place, 'of-root/file'), '', { mode: 0o4755 });
      });
      try {
        const said = saidByOther(
          room,
          (moduleOf) => `
        const { removeRunFolder } = await import(${moduleOf('run-folder.ts')});
        const clean = async (task, where) => { console.log(task, where); return false; };
        console.log(await removeRunFolder(${JSON.stringify({ root })}, clean));`,
        );
        expect(said).toBe(`empty ${join(root, place)}\nfalse\n`);
        expect(await readdir(root)).toContain('owner');
      } finally {
        await rm(room, { recursive: true, force: true });
      }
    },
  );

  it.each([
    [
      'of too many folders',
      10_001,
      60_000,
      'async (task) => { console.log(task); return true; }',
      'empty\ntrue\n',
    ],
    ['of too many folders, which nothing empties', 10_001, 60_000, 'null', 'true\n'],
    ['of too many folders, which cannot be emptied', 10_001, 60_000, 'async () => false', 'true\n'],
    [
      'for which there is no time left',
      1,
      -1,
      'async (task) => { console.log(task); return true; }',
      'empty\ntrue\n',
    ],
  ])(
    'is looked through for others’ folders as far as that is bounded: an OUTPUT %s',
    async (_, folders, leftMs, clean, expected) => {
      const { room, root } = await folderOfOther(async (root) => {
        for (let at = 0; at < folders; at += 1) mkdirSync(join(root, 'out', `${at}`));
        execFileSync('chown', ['-R', '47112:47112', root]);
      });
      try {
        const said = saidByOther(
          room,
          (moduleOf) => `
        const { removeRunFolder } = await import(${moduleOf('run-folder.ts')});
        const by = performance.now() + ${leftMs};
        console.log(await removeRunFolder(${JSON.stringify({ root })}, ${clean}, by));`,
        );
        expect(said).toBe(expected);
      } finally {
        await rm(room, { recursive: true, force: true });
      }
    },
    60_000,
  );

  it('stays where another user’s has its name', async () => {
    const { room, root } = await folderOfOther(async (root) => writeFile(join(root, 'theirs'), ''));
    try {
      expect(await removeRunFolder({ root })).toBe(false);
      expect(await readdir(root)).toContain('theirs');
    } finally {
      await rm(room, { recursive: true, force: true });
    }
  });

  it('is emptied no longer than the clean-up that found it may go on', async () => {
    const { room, root } = await folderOfOther(async (root) => {
      for (const place of ['in', 'out']) await mkdir(join(root, place, 'of-root'));
    });
    try {
      const said = saidByOther(
        room,
        (moduleOf) => `
        const { removeDeadFolders } = await import(${moduleOf('orphans/dead-folders.ts')});
        const until = performance.now() + 2_000;
        const clean = async (task, where, by) => { console.log(by <= until + 3_000); return false; };
        console.log((await removeDeadFolders([${JSON.stringify(root)}], clean, until)).length);`,
      );
      expect(said).toBe('true\ntrue\n1\n');
    } finally {
      await rm(room, { recursive: true, force: true });
    }
  });

  it('is left, and never removed, where a removal that failed has taken its mark', async () => {
    const { room, root } = await folderOfOther(async (root) => mkdir(join(root, 'out/of-root')));
    try {
      const said = saidByOther(
        room,
        (moduleOf) => `
        import { rmSync } from 'node:fs';
        const { cleanUp } = await import(${moduleOf('orphans/clean-up.ts')});
        const clean = async () => { rmSync(${JSON.stringify(join(root, 'owner'))}); return false; };
        const { folders } = await cleanUp({ engines: [], temporary: ${JSON.stringify(room)} }, clean);
        console.log(JSON.stringify(folders));`,
      );
      expect(JSON.parse(said)).toEqual({ found: [root], left: [root], undecided: [] });
    } finally {
      await rm(room, { recursive: true, force: true });
    }
  });
});

it('goes with whatever names there are in it, and once', async () => {
  const root = await mkdtemp(join(tmpdir(), 'run-folder-test-'));
  for (const name of ['in', 'out', '.hidden', '..x', '-rf', 'a b'])
    await mkdir(join(root, name, 'below'), { recursive: true });
  expect(await Promise.all([removeRunFolder({ root }), removeRunFolder({ root })])).toEqual([true, true]);
  expect([existsSync(root), await removeRunFolder({ root })]).toEqual([false, true]);
});

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

it('leaves what has its name already, and says no name before it has it', async () => {
  const temporary = await mkdtemp(join(tmpdir(), 'run-folder-test-'));
  try {
    const id = newRunId();
    const theirs = join(temporary, `sandbox-attestation-${id}`);
    mkdirSync(theirs);
    writeFileSync(join(theirs, 'thesis.txt'), 'another user’s');
    for (const runId of [id, newRunId()])
      await expect(makeRunFolder(temporary, id, '{}', runId)).rejects.toMatchObject({
        code: 'temporary-folder',
      });
    expect(await readdir(temporary)).toEqual([`sandbox-attestation-${id}`]);
    expect(await readdir(theirs)).toEqual(['thesis.txt']);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
});

it('has no name that says the one of a control’s folder before', async () => {
  const temporary = await mkdtemp(join(tmpdir(), 'run-folder-test-'));
  const names = new Set<string>();
  const seen = watch(temporary, (_, name) => names.add(`${name}`));
  try {
    const [id, runId] = [newRunId(), newRunId()];
    await makeRunFolder(temporary, id, '{}', runId);
    await holdsWithin(5_000, () => names.size === 2);
    const [before] = [...names].filter((name) => name !== `sandbox-attestation-${id}`);
    expect(runOfName(before ?? '')).toBe(runId);
    expect(before).not.toContain(id);
  } finally {
    seen.close();
    await rm(temporary, { recursive: true, force: true });
  }
});
