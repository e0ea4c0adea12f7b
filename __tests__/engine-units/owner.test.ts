import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { ownerHere, ownerState, ownerStateBySight } from '../../src/engine/owner.ts';
import { addressOfOwner } from '../support/owner-names.ts';
import { holdsWithin } from '../support/wait-until.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const MODULE = fileURLToPath(new URL('../../src/engine/owner.ts', import.meta.url));
const NODE = [process.execPath, '--no-warnings', '--input-type=module', '-e'];
/** Where another user sees this checkout, which may lie in a folder that only its owner may enter. */
const SEEN = mkdtempSync(join(tmpdir(), 'owner-test-'));
chmodSync(SEEN, 0o755);
afterAll(() => rmSync(SEEN, { recursive: true }));
/** A user of the test's own. */
const AS_OTHER = [
  ...['unshare', '--mount', 'sh', '-c', `mount --bind "$0" ${SEEN} && exec "$@"`, ROOT],
  ...['setpriv', '--reuid=47112', '--regid=47112', '--clear-groups'],
];
/** A call in the paths that its user sees. */
const inPathsOf = (before: readonly string[], words: readonly string[]) =>
  before.includes('setpriv') ? words.map((word) => word.replaceAll(ROOT, `${SEEN}/`)) : words;
/** In a /proc of its own: a remount would hide the processes of the whole machine, whose file system it is. */
/** With a /proc of its own: how the machine's is mounted is not known. */
const inProcOf = (option: string) => [
  ...['unshare', '--mount', 'sh', '-c'],
  `mount --make-rprivate / && mount -t proc -o ${option} proc /proc && exec "$@"`,
  'sh',
];
const [HIDDEN, SHOWN] = [inProcOf('hidepid=2'), inProcOf('hidepid=0')];

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
function askedAs(before: readonly string[], owner: string, question = 'ownerState'): string {
  const script = `import { ${question} } from ${JSON.stringify(MODULE)}; process.stdout.write(await ${question}(${JSON.stringify(owner)}));`;
  const [first = '', ...words] = [...before, ...inPathsOf(before, [...NODE, script])];
  const { stdout, stderr } = spawnSync(first, words, { encoding: 'utf8' });
  return stdout || stderr;
}

const IDLE = 'setInterval(() => undefined, 1000)';

test('this program is alive, under a name that begins with its process id', async () => {
  const owner = await ownerHere();
  expect(owner).toMatch(
    new RegExp(`^${process.pid.toString(16)}(\\.[0-9a-f]+){3}\\.[0-9a-f]{8}\\.[0-9a-f]{64}$`),
  );
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
  expect(await ownerState(withOwnId(owner))).toBe('dead');
});

test('a program whose process is there is never dead, also when nobody answers for it', async () => {
  const { owner, child } = await program(IDLE);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(await ownerState(await asThisProcess(owner))).toBe('undecidable');
});

test('a program that has ended is dead before its parent has asked how', async () => {
  const words = ['-c', '"$@" & exec sleep 60', 'sh', ...NODE];
  const script = `import { ownerHere } from ${JSON.stringify(MODULE)}; process.stdout.write(await ownerHere());`;
  const parent = spawn('sh', [...words, script], { stdio: ['ignore', 'pipe', 'inherit'] });
  started.push(parent);
  const owner = String((await once(parent.stdout, 'data'))[0]);
  expect(await holdsWithin(5_000, async () => (await ownerState(owner)) === 'dead')).toBe(true);
  expect(readFileSync(`/proc/${Number.parseInt(owner, 16)}/stat`, 'utf8')).toContain(') Z ');
});

test('its socket has a name to which no release of Node adds anything', async () => {
  const { owner } = await program(IDLE);
  const names = readFileSync('/proc/net/unix', 'latin1').split('\n');
  const [name] = names.filter((line) => line.includes(owner.split('.').at(-1) ?? '-'));
  expect(name?.slice(name.indexOf('@'))).toHaveLength(108);
});

test('a program that computes, or is stopped, is never dead: it answers later', async () => {
  const { owner, child } = await program('for (;;);');
  // In programs of their own: this one would wait less long for the answers to its next questions.
  expect(askedAs([], owner)).toBe('undecidable');
  child.kill('SIGSTOP');
  expect(askedAs([], owner)).toBe('undecidable');
});

test('a program that is stopped for a moment is alive', async () => {
  const { owner, child } = await program(IDLE);
  child.kill('SIGSTOP');
  const state = ownerState(owner);
  setTimeout(() => child.kill('SIGCONT'), 500);
  expect(await state).toBe('alive');
});

test('a program that has answered is alive while it only is silent, and dead when it has ended', async () => {
  const { owner, child } = await program(IDLE);
  expect(await ownerState(owner)).toBe('alive');
  child.kill('SIGSTOP');
  expect(await ownerState(owner)).toBe('alive');
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(await ownerState(owner)).toBe('dead');
});

test('many ask at once', async () => {
  const { owner } = await program(IDLE);
  const states = await Promise.all(Array.from({ length: 200 }, () => ownerState(owner)));
  expect(new Set(states)).toEqual(new Set(['alive']));
});

/** Connects and says nothing. */
async function crowd(owner: string, count: number): Promise<Socket[]> {
  const sockets = Array.from({ length: count }, () => connect(addressOfOwner(owner)));
  for (const socket of sockets) socket.on('error', () => undefined);
  await sleep(200);
  return sockets;
}

test.each([
  ['computes', 'for (;;);'],
  ['is idle', IDLE],
])('a program that %s and whose queue somebody has filled is never dead', async (_, then) => {
  const { owner } = await program(then);
  const sockets = await crowd(owner, 600);
  try {
    expect(await ownerState(owner)).not.toBe('dead');
  } finally {
    for (const socket of sockets) socket.destroy();
  }
});

test('nobody can use up a program’s descriptors, and it answers again when they are gone', async () => {
  const { owner, child } = await program(IDLE);
  const before = readdirSync(`/proc/${child.pid}/fd`).length;
  const sockets = await crowd(owner, 600);
  expect(readdirSync(`/proc/${child.pid}/fd`).length - before).toBeLessThanOrEqual(64);
  for (const socket of sockets) socket.destroy();
  expect(await holdsWithin(5_000, async () => (await ownerState(owner)) === 'alive')).toBe(true);
});

test('a question does not keep a program from ending', async () => {
  const { owner, child } = await program('setTimeout(() => undefined, 300)');
  const sockets = await crowd(owner, 3);
  await once(child, 'exit');
  for (const socket of sockets) socket.destroy();
  expect(child.exitCode).toBe(0);
});

/** Sends without end, and prints how many bytes were taken. */
const FLOOD = `
import socket, sys, time
s = socket.socket(socket.AF_UNIX)
s.settimeout(1)
s.connect(sys.argv[1].replace('@', chr(0)))
sent, end = 0, time.time() + 1.5
try:
  while time.time() < end: sent += s.send(b'x' * 65536)
except OSError: pass
print(sent)
`;

test('a program reads no more than a question: a flood of bytes would take its memory', async () => {
  const { owner } = await program(IDLE);
  const address = addressOfOwner(owner).replace('\0', '@');
  const { stdout, stderr } = spawnSync('python3', ['-c', FLOOD, address], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(Number(stdout)).toBeGreaterThan(0);
  expect(Number(stdout)).toBeLessThan(4 * 1024 * 1024);
  expect(await ownerState(owner)).toBe('alive');
});

/** Asks about names whose sockets say nothing, sixteen at once, and after each time about a dead program, another and itself. */
const AFTER_SILENCE = `
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import { ownerHere, ownerState } from ${JSON.stringify(MODULE)};
const [times, other] = process.argv.slice(1);
const own = await ownerHere();
const place = own.split('.').slice(3, 5);
const key = () => randomBytes(32).toString('hex');
const named = (key) => ['1', '1', 'deadbeef', ...place, key].join('.');
const states = [];
for (let time = 0; time < times; time += 1) {
  const silent = Array.from({ length: 16 }, key);
  const address = (key) => ('\\0sandbox-attestation-' + key).padEnd(108, '-');
  await Promise.all(silent.map((key) => new Promise((then) => createServer(() => 0).listen(address(key), then))));
  const said = await Promise.all(silent.map((key) => ownerState(named(key))));
  states.push([...new Set(said), await ownerState(named(key())), await ownerState(other), await ownerState(own)]);
}
console.log(JSON.stringify(states));
process.exit();
`;

function afterSilence(times: number, other: string): unknown {
  const words = [...NODE.slice(1), AFTER_SILENCE, `${times}`, other];
  return JSON.parse(spawnSync(process.execPath, words, { encoding: 'utf8' }).stdout);
}

test('sixteen silent names that are waited for at once are one wait: other programs are asked as before', async () => {
  const { owner } = await program(IDLE);
  expect(afterSilence(1, owner)).toEqual([['undecidable', 'dead', 'alive', 'alive']]);
});

test('after any number of silent names a dead program is dead, and this one alive', async () => {
  const { owner, child } = await program(IDLE);
  child.kill('SIGKILL');
  await once(child, 'exit');
  const each = ['undecidable', 'dead', 'dead', 'alive'];
  expect(afterSilence(40, owner)).toEqual(Array.from({ length: 40 }, () => each));
}, 30_000);

/** As if this process had got the id of the program, which has ended. */
const withOwnId = (owner: string) => owner.replace(/^[0-9a-f]+/, process.pid.toString(16));

/** As if this process were the program, whose name somebody else has. */
async function asThisProcess(owner: string): Promise<string> {
  const [id, began] = (await ownerHere()).split('.');
  return [id, began, ...owner.split('.').slice(2)].join('.');
}

describe('somebody who takes the name of a program that was killed', () => {
  let server: Server | null = null;
  afterEach(() => {
    server?.close();
  });
  type Answer = (socket: Socket, asked: Buffer) => void;

  /** Kills a program, and listens on its name. */
  async function squats(answer: Answer): Promise<string> {
    const { owner, child } = await program(IDLE);
    child.kill('SIGKILL');
    await once(child, 'exit');
    server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', (asked) => answer(socket, asked));
    });
    server.listen(addressOfOwner(owner));
    await once(server, 'listening');
    return owner;
  }

  const { privateKey } = generateKeyPairSync('ed25519');
  const LABEL = 'sandbox-attestation owner\0';
  test.each<[string, Answer]>([
    ['answers with bytes of any kind', (socket) => socket.end(randomBytes(64))],
    ['answers with too many of them', (socket) => socket.end(Buffer.alloc(1_000_000))],
    ['answers with zeros', (socket) => socket.end(Buffer.alloc(64))],
    ['sends the question back', (socket, asked) => socket.end(Buffer.concat([asked, asked]))],
    [
      'signs with a key of their own',
      (socket, asked) => socket.end(sign(null, Buffer.concat([Buffer.from(LABEL), asked]), privateKey)),
    ],
  ])('and %s is not the program: it is dead', async (_, answer) => {
    expect(await ownerState(await squats(answer))).toBe('dead');
  });

  test('and repeats what the program once answered is not the program', async () => {
    const { owner, child } = await program(IDLE);
    const question = randomBytes(32);
    const socket = connect(addressOfOwner(owner));
    socket.write(question);
    const [answered] = await once(socket, 'data');
    expect(answered).toHaveLength(64);
    child.kill('SIGKILL');
    await once(child, 'exit');
    server = createServer((asking) => asking.end(answered));
    server.listen(addressOfOwner(owner));
    await once(server, 'listening');
    expect(await ownerState(owner)).toBe('dead');
  });

  test('and passes the question to another live program is not the program', async () => {
    const { owner: living } = await program(IDLE);
    const owner = await squats((socket, asked) => {
      const relay = connect(addressOfOwner(living));
      relay.end(asked);
      relay.pipe(socket);
    });
    expect(await ownerState(owner)).toBe('dead');
    expect(await ownerState(living)).toBe('alive');
  });

  test.each<[string, Answer]>([
    ['says nothing', () => undefined],
    ['closes at once', (socket) => socket.destroy()],
    ['says too little', (socket) => socket.end(Buffer.alloc(63))],
    [
      'says it slowly',
      (socket) => {
        setInterval(() => socket.write('x'), 300).unref();
      },
    ],
  ])('and %s leaves it undecidable only while its process is there, within the limit', async (_, answer) => {
    const owner = await squats(answer);
    const since = performance.now();
    expect(await ownerState(await asThisProcess(owner))).toBe('undecidable');
    expect(performance.now() - since).toBeLessThan(4_000);
    expect(await ownerState(owner)).toBe('dead');
    // Who waited for its id, and got it.
    expect(await ownerState(withOwnId(owner))).toBe('dead');
    expect(askedAs([...SHOWN, ...AS_OTHER], withOwnId(owner))).toBe('dead');
    // Whoever cannot see when the process began asks, and hears nothing.
    expect(askedAs([...HIDDEN, ...AS_OTHER], withOwnId(owner))).toBe('undecidable');
    // Of another namespace's processes nobody knows here, nor of one whose beginning is not known.
    const [, began, , ...more] = owner.split('.');
    const here = process.pid.toString(16);
    expect(await ownerState([here, began, '1', ...more].join('.'))).toBe('undecidable');
    expect(await ownerState([here, began, '0', ...more].join('.'))).toBe('undecidable');
    expect(await ownerState(withOwnId(owner.replace(`.${began}.`, '.0.')))).toBe('undecidable');
  });

  /** Somebody with a key of their own, who answers as its program does, only late. */
  async function answersLate(): Promise<string> {
    const own = generateKeyPairSync('ed25519');
    const { x = '' } = own.publicKey.export({ format: 'jwk' });
    const parts = (await ownerHere()).split('.');
    const owner = [...parts.slice(0, -1), Buffer.from(x, 'base64url').toString('hex')].join('.');
    server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', (asked) => {
        const answer = sign(null, Buffer.concat([Buffer.from(LABEL), asked]), own.privateKey);
        setTimeout(() => socket.end(answer), 1_900);
      });
    });
    server.listen(addressOfOwner(owner));
    await once(server, 'listening');
    return owner;
  }

  test.each([
    ['says nothing', () => squats(() => undefined), 'undecidable\n'],
    ['answers late', answersLate, 'alive,undecidable\n'],
  ])('of any number of names holds up nobody who %s', async (_, squatter, states) => {
    const [id, ticks, , ...more] = (await squatter()).split('.');
    // Of other namespaces' processes: whether they are there cannot be seen.
    const script = `import { ownerState } from ${JSON.stringify(MODULE)};
      const owners = Array.from({ length: 10_000 }, (_, at) => ${JSON.stringify([id, ticks])}.concat(at + 1, ${JSON.stringify(more)}).join('.'));
      const states = new Set();
      while (owners.length > 0)
        for (const state of await Promise.all(owners.splice(0, 16).map(ownerState))) states.add(state);
      console.log([...states].join());`;
    const [first = '', ...words] = [...NODE, script];
    const began = performance.now();
    const asking = spawn(first, words, { stdio: ['ignore', 'pipe', 'inherit'] });
    started.push(asking);
    const [said] = await once(asking.stdout, 'data');
    expect(String(said)).toBe(states);
    // About six seconds; with a limit for each name alone it is twenty minutes.
    expect(performance.now() - began).toBeLessThan(30_000);
  });

  test('and never accepts a connection leaves it undecidable', async () => {
    const { owner, child } = await program(IDLE);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const listens = `require('node:net').createServer(() => 0).listen(${JSON.stringify(addressOfOwner(owner))}, 1, () => { console.log(1); setTimeout(() => { for (;;); }, 50); })`;
    const squatter = spawn(process.execPath, ['-e', listens], { stdio: ['ignore', 'pipe', 'inherit'] });
    started.push(squatter);
    await once(squatter.stdout, 'data');
    await sleep(300);
    const sockets = await crowd(owner, 20);
    expect(await ownerState(await asThisProcess(owner))).toBe('undecidable');
    for (const socket of sockets) socket.destroy();
  });
});

test.each([
  ['another user', [...SHOWN, ...AS_OTHER]],
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

/** On a machine with another id, as one that shares a disk with this one. */
const ELSEWHERE = [
  'unshare',
  '--mount',
  'sh',
  '-c',
  'printf "%032d\\n" 7 > "$0" && mount --bind "$0" /etc/machine-id && exec "$@"',
  join(SEEN, 'machine-id'),
];

test('of a program of another machine, which has the same namespace’s number, nobody can decide it', async () => {
  const { owner, child } = await program(IDLE);
  expect(askedAs(ELSEWHERE, owner)).toBe('undecidable');
  const elsewhere = await program(IDLE, ELSEWHERE);
  for (const killed of [child, elsewhere.child]) {
    killed.kill('SIGKILL');
    await once(killed, 'exit');
  }
  expect(askedAs(ELSEWHERE, owner)).toBe('undecidable');
  expect(await ownerState(elsewhere.owner)).toBe('undecidable');
  expect(await ownerState(owner)).toBe('dead');
  expect(askedAs(ELSEWHERE, elsewhere.owner)).toBe('dead');
});

test('of a program that counts time from another begin nobody can decide it', async () => {
  const { owner } = await program(IDLE, ['unshare', '--time', '--boottime', '100000']);
  expect(await ownerState(owner)).toBe('undecidable');
  expect(askedAs(['unshare', '--time', '--boottime', '100000'], await ownerHere())).toBe('undecidable');
});

test('whose processes would have to be seen is not dead from another namespace of process ids', async () => {
  const bySight = 'ownerStateBySight';
  const inAnother = ['unshare', '--pid', '--fork', '--kill-child', '--mount-proc'];
  const { owner, child } = await program(IDLE);
  expect(askedAs(inAnother, owner, bySight)).toBe('alive');
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(askedAs(inAnother, owner, bySight)).toBe('undecidable');
  expect(askedAs(inAnother, owner)).toBe('dead');
  // The machine's first one shows those of all.
  const inner = await program(IDLE, inAnother);
  expect(askedAs([], inner.owner, bySight)).toBe('alive');
  inner.child.kill('SIGKILL');
  expect(await holdsWithin(5_000, async () => (await ownerStateBySight(inner.owner)) === 'dead')).toBe(true);
});

test('a program that reads another namespace’s processes calls none dead by its id', async () => {
  const { owner } = await program('for (;;);');
  expect(askedAs(['unshare', '--pid', '--fork'], owner)).toBe('undecidable');
});

test.each([
  '',
  'x',
  '400000.1.1',
  '1.2.3.4',
  `1.2.3.00000000.${'0'.repeat(64)}`,
  `1.2.3.${'0'.repeat(64)}`,
  `1.2.3.4.00000000.${'0'.repeat(63)}`,
  `1.2.3.4.00000000.${'0'.repeat(64)}x`,
  `1.2.3.4.00000000.${'A'.repeat(64)}`,
  `1.2.3.4.00000000.${'0'.repeat(32)}`,
])('%j names nobody', async (text) => {
  expect(await ownerState(text)).toBe('unnamed');
});
