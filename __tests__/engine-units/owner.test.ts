import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmdirSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, expect, test } from '@jest/globals';
import { ownerHere, ownerState } from '../../src/engine/owner.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const MODULE = fileURLToPath(new URL('../../src/engine/owner.ts', import.meta.url));
const NODE = [process.execPath, '--no-warnings', '--input-type=module', '-e'];
/** Where another user sees this checkout, which may lie in a folder that only its owner may enter. */
const SEEN = mkdtempSync(join(tmpdir(), 'owner-test-'));
chmodSync(SEEN, 0o755);
afterAll(() => rmdirSync(SEEN));
/** A user of the test's own. */
const AS_OTHER = [
  ...['unshare', '--mount', 'sh', '-c', `mount --bind "$0" ${SEEN} && exec "$@"`, ROOT],
  ...['setpriv', '--reuid=47112', '--regid=47112', '--clear-groups'],
];
/** A call in the paths that its user sees. */
const inPathsOf = (before: readonly string[], words: readonly string[]) =>
  before.includes('setpriv') ? words.map((word) => word.replaceAll(ROOT, `${SEEN}/`)) : words;
/** In a /proc of its own: a remount would hide the processes of the whole machine, whose file system it is. */
const HIDDEN = [
  'unshare',
  '--mount',
  'sh',
  '-c',
  'mount --make-rprivate / && mount -t proc -o hidepid=2 proc /proc && exec "$@"',
  'sh',
];

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

/** A program that prints its name, and then runs the given code. */
async function program(
  then: string,
  before: readonly string[] = [],
): Promise<{ owner: string; child: ChildProcess }> {
  const script = `import { ownerHere } from ${JSON.stringify(MODULE)}; process.stdout.write(await ownerHere()); ${then}`;
  const [first = '', ...words] = [...before, ...inPathsOf(before, [...NODE, script])];
  const child = spawn(first, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  started.push(child);
  const [data] = child.stdout === null ? [''] : await once(child.stdout, 'data');
  return { owner: String(data), child };
}

/** What a program that is started so reports about an owner. */
function askedAs(before: readonly string[], owner: string): string {
  const script = `import { ownerState } from ${JSON.stringify(MODULE)}; process.stdout.write(await ownerState(${JSON.stringify(owner)}));`;
  const [first = '', ...words] = [...before, ...inPathsOf(before, [...NODE, script])];
  const { stdout, stderr } = spawnSync(first, words, { encoding: 'utf8' });
  return stdout || stderr;
}

const IDLE = 'setInterval(() => undefined, 1000)';

test('this program is alive, under a name that begins with its process id', async () => {
  const owner = await ownerHere();
  expect(owner).toMatch(new RegExp(`^${process.pid}\\.\\d+\\.[0-9a-f]{32}$`));
  expect(await ownerHere()).toBe(owner);
  expect(await ownerState(owner)).toBe('alive');
});

test('a program is dead as soon as it is killed, and its name is nobody else’s', async () => {
  const { owner, child } = await program(IDLE);
  expect(await ownerState(owner)).toBe('alive');
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(await ownerState(owner)).toBe('dead');
  // A process id that is used again is not the program.
  expect(await ownerState(`${process.pid}.${owner.split('.').slice(1).join('.')}`)).toBe('dead');
});

test('a program that computes, or is stopped, is alive', async () => {
  const { owner, child } = await program('for (;;);');
  expect(await ownerState(owner)).toBe('alive');
  child.kill('SIGSTOP');
  expect(await ownerState(owner)).toBe('alive');
});

test('a program whose queue somebody has filled is alive', async () => {
  const { owner } = await program('for (;;);');
  const address = `\0sandbox-attestation-${owner.split('.')[2]}`;
  const sockets: Socket[] = [];
  try {
    for (let count = 0; count < 600; count += 1) {
      const socket = connect(address);
      socket.on('error', () => undefined);
      sockets.push(socket);
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await ownerState(owner)).toBe('alive');
  } finally {
    for (const socket of sockets) socket.destroy();
  }
});

test.each([
  ['another user', AS_OTHER],
  ['another user who sees no processes but his own', [...HIDDEN, ...AS_OTHER]],
  ['root where processes are hidden', HIDDEN],
])('%s sees whether a program is alive', async (_, before) => {
  const mine = await program(IDLE);
  const others = await program(IDLE, AS_OTHER);
  expect(askedAs(before, mine.owner)).toBe('alive');
  expect(askedAs(before, others.owner)).toBe('alive');
  for (const { child } of [mine, others]) {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  expect(askedAs(before, mine.owner)).toBe('dead');
  expect(askedAs(before, others.owner)).toBe('dead');
});

test('from another network namespace nobody can decide it', async () => {
  expect(askedAs(['unshare', '--net'], await ownerHere())).toBe('undecidable');
  const { owner } = await program(IDLE, ['unshare', '--net']);
  expect(await ownerState(owner)).toBe('undecidable');
});

test.each(['', 'x', '4194304.1', '1.2.3', `1.2.${'0'.repeat(31)}`, `1.2.${'0'.repeat(32)}x`])(
  '%j names nobody',
  async (text) => {
    expect(await ownerState(text)).toBe('unnamed');
  },
);
