import { execFile, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { cleanUp } from '../../src/container/orphans/clean-up.ts';
import { describeEngine, describeEngines, type EngineName } from '../engines.ts';
import { type Fault, faultyClient } from '../hostile/faulty-client.ts';
import { DOCKER, type FaultySocket, faultySocket } from '../hostile/faulty-socket.ts';
import { PERFECT, withContext } from '../hostile/sandbox.ts';
import { groupOf, titled } from '../hostile/table.ts';
import { pair } from '../signing/signed-run.ts';
import { aloneWithDeadRuns, DEAD_RUNS_TIMEOUT_MS } from '../support/dead-runs.ts';
import { type Ended, runCommand } from './command.ts';
import { connectForTest } from './connect.ts';
import { OwnDockerd } from './own-dockerd.ts';

const FILE = 'engine/engine-trouble.test.ts';
const TAG = 'localhost/sandbox-attestation-test-trouble:attest';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trouble-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function expectOutcome({ result, exitCode }: Ended, outcome: string): void {
  const codes = result.reasons.map(({ code }) => code).filter((code) => !code.startsWith('statement-'));
  const allowed = outcome.split(' or ');
  const accepted = allowed.includes('ACCEPTED') && (allowed.length === 1 || codes.length === 0);
  if (accepted) expect(codes).toEqual([]);
  else expect(codes).toContainEqual(expect.stringMatching(`^(${allowed.join('|')})$`));
  expect(exitCode).toBe(accepted ? 0 : 3);
}

/** Before which call of the engine the disk is filled; by the row's id. */
const FILLED_AT: Readonly<Record<string, string>> = {
  'engine-full-base': ' load ',
  'engine-full-build': ' build ',
  'engine-full-create': ' create ',
  'engine-full-export': ' save ',
  'engine-full-start': ' start ',
};

/** The same of Docker, where it is asked over its socket. */
const SOCKET_AT: Readonly<Record<string, RegExp>> = {
  'engine-full-export': /\/images\/[^/]+\/get(?:\?|$)/,
  'engine-full-start': /\/start$/,
  'engine-inodes': /\/info$/,
  'engine-slow-start': /\/start$/,
  'engine-hung-start': /\/start$/,
  'engine-restarted-export': /\/images\/[^/]+\/get(?:\?|$)/,
  'engine-restarted-start': /\/start$/,
  'clock-back-at-start': /\/start$/,
  'clock-forward-at-start': /\/start$/,
};

/** Podman is asked all of it by its client where its service's socket would have too long a path. */
function askedByClient(engine: EngineName): { temporary?: string } {
  return engine === 'podman' ? { temporary: join(folder, 'long'.repeat(20)) } : {};
}

/** A payload whose image nobody has read before: what is known of an image is not asked for again. */
const onlyHere = () => `${PERFECT}\n# ${randomUUID()}\n`;

/** As `doctor --clean` does, through the client that the run had. */
async function cleanedUp(engine: EngineName): Promise<void> {
  const connected = await connectForTest(engine, folder, join(folder, 'bin', engine));
  await aloneWithDeadRuns(() => cleanUp({ engines: [connected], temporary: folder }));
  await connected.close();
}

const FULL = 'an engine whose disk is full';
describeEngines(FULL, (engine) => {
  test.each(titled(groupOf(FILE, FULL)))(
    '%s',
    async (_, id, outcome) => {
      const inodes = id === 'engine-inodes';
      const disk = inodes ? 'size=512m,nr_inodes=600' : 'size=512m';
      const own = engine === 'docker' ? await OwnDockerd.start({}, disk) : null;
      const data = own?.data ?? join(folder, 'data');
      if (own === null) {
        mkdirSync(data);
        spawnSync('mount', ['-t', 'tmpfs', '-o', disk, 'tmpfs', data]);
      }
      try {
        const fill = `head -c 1G /dev/zero >${join(data, 'fill')} 2>/dev/null`;
        const globals = own === null ? ['--root', join(data, 'root'), '--runroot', join(data, 'run')] : [];
        const fault = { at: FILLED_AT[id] ?? ' info ', does: inodes ? ':' : fill };
        const host = own?.host ?? `unix://${join(folder, 'no.sock')}`;
        const at = engine === 'docker' ? SOCKET_AT[id] : undefined;
        const first = () => spawnSync('sh', ['-c', fault.does]);
        const socket = at && (await faultySocket(folder, { at, does: { first } }, host));
        const client = socket
          ? { DOCKER_HOST: socket.host }
          : { ...faultyClient(folder, engine, fault, globals), DOCKER_HOST: host };
        const ended = await withContext({ payload: onlyHere() }, (context) =>
          runCommand(engine, ['--context', context, '--tag', TAG], {
            environment: client,
            engineHost: host,
            ...askedByClient(engine),
          }),
        );
        expect(socket ? socket.happened() : existsSync(join(folder, 'once'))).toBe(true);
        await socket?.end();
        expectOutcome(ended, outcome);
        // Podman cannot even write down that a container is gone.
        rmSync(join(data, 'fill'), { force: true });
        const options = { encoding: 'utf8', env: { ...process.env, ...client, TMPDIR: folder } } as const;
        if (engine === 'podman') await cleanedUp(engine);
        const left = own
          ? own.docker('ps', '--all', '--quiet')
          : spawnSync(join(folder, 'bin', engine), ['ps', '--all', '--quiet'], options);
        expect([left.stdout, left.status]).toEqual(['', 0]);
      } finally {
        await own?.stop();
        spawnSync('umount', ['--recursive', '--lazy', data]);
      }
    },
    300_000 + DEAD_RUNS_TIMEOUT_MS,
  );
});

/** What the client does to its engine first; by the row's id. */
const TROUBLE: Readonly<Record<string, (own: OwnDockerd) => { at: string; does: string }>> = {
  'engine-slow-create': (own) => ({ at: ' create ', does: stopped(own, 5) }),
  'engine-slow-start': (own) => ({ at: ' start ', does: stopped(own, 5) }),
  'engine-hung-start': (own) => ({ at: ' start ', does: stopped(own, 30) }),
  'engine-restarted-build': (own) => ({ at: ' build ', does: own.restarting }),
  'engine-restarted-create': (own) => ({ at: ' create ', does: own.restarting }),
  'engine-restarted-export': (own) => ({ at: ' save ', does: own.restarting }),
  'engine-restarted-start': (own) => ({ at: ' start ', does: own.restarting }),
};

/** It answers nothing for so many seconds, and then goes on. */
function stopped({ pid }: OwnDockerd, seconds: number): string {
  return `kill -STOP ${pid}; (sleep ${seconds}; kill -CONT ${pid}) </dev/null >/dev/null 2>&1 &`;
}

let sockets: FaultySocket[] = [];
afterEach(async () => {
  for (const socket of sockets) await socket.end();
  sockets = [];
});

/** An engine that is in trouble at one call, for the program's environment. */
async function troubled(
  engine: EngineName,
  id: string,
  { at, does }: Fault,
  host = DOCKER,
): Promise<Record<string, string>> {
  const onSocket = engine === 'docker' ? SOCKET_AT[id] : undefined;
  if (onSocket === undefined) return { ...faultyClient(folder, engine, { at, does }), DOCKER_HOST: host };
  const first = () => promisify(execFile)('bash', ['-c', `engine=docker\n${does}`]);
  const socket = await faultySocket(folder, { at: onSocket, does: { first } }, host);
  sockets.push(socket);
  return { DOCKER_HOST: socket.host };
}

const ILL = 'an engine that hangs or is started again in the middle';
describeEngine('docker', ILL, () => {
  test.each(titled(groupOf(FILE, ILL)))(
    '%s',
    async (_, id, outcome) => {
      const own = await OwnDockerd.start();
      try {
        const trouble = TROUBLE[id]?.(own);
        if (trouble === undefined) throw new Error(`nothing troubles ${id}`);
        const environment = await troubled('docker', id, trouble, own.host);
        const ended = await withContext({ payload: onlyHere() }, (context) =>
          runCommand(
            'docker',
            ['--context', context, '--tag', TAG, '--timeout', id === 'engine-hung-start' ? '5' : '60'],
            {
              environment,
              engineHost: own.host,
            },
          ),
        );
        expectOutcome(ended, outcome);
        expect(ended.seconds).toBeLessThan(120);
      } finally {
        spawnSync('kill', ['-CONT', String(own.pid)]);
        await own.stop();
      }
    },
    300_000,
  );
});

/** The program's clock, set by so many days once a folder holds such a name. */
const SET_CLOCK = `
import { readdirSync } from 'node:fs';
const { CLOCK_DAYS, CLOCK_FOLDER, CLOCK_NAME } = process.env;
const Real = Date;
const names = () => {
  try {
    return readdirSync(CLOCK_FOLDER);
  } catch {
    return [];
  }
};
const isSet = () => names().some((name) => new RegExp(CLOCK_NAME).test(name));
const now = () => Real.now() + (isSet() ? CLOCK_DAYS * 86_400_000 : 0);
globalThis.Date = class extends Real {
  constructor(...given) { super(...(given.length === 0 ? [now()] : given)); }
  static now() { return now(); }
};`;

/** By how many days each clock is set, and at which file of the evidence if not at a call of the engine. */
const CLOCKS: Readonly<Record<string, readonly [days: number, file?: string]>> = {
  'clock-back-at-build': [-1],
  'clock-forward-at-build': [1],
  'clock-back-at-start': [-1],
  'clock-forward-at-start': [2],
  'clock-back-at-signing': [-1, '^sandbox-attestation-evidence-.*[.]json$'],
  'clock-forward-at-signing': [31, '^sandbox-attestation-evidence-.*[.]json$'],
  'clock-back-at-reading': [-1, '[.]sigstore[.]json$'],
  'clock-forward-at-reading': [31, '[.]sigstore[.]json$'],
};

const CLOCK = 'a clock that is set in the middle';
describeEngines(CLOCK, (engine) => {
  test.each(titled(groupOf(FILE, CLOCK)))('%s', async (_, id, outcome) => {
    const [days, name = '^set$'] = CLOCKS[id] ?? [];
    const output = join(folder, 'evidence');
    const isAtFile = name !== '^set$';
    const key = join(folder, 'key.pem');
    writeFileSync(key, pair('p256').privateKey.export({ format: 'pem', type: 'pkcs8' }), { mode: 0o600 });
    const at = id.endsWith('-build') ? ' build ' : ' start ';
    const trouble = isAtFile ? {} : await troubled(engine, id, { at, does: `touch ${folder}/set` });
    const ended = await runCommand(
      engine,
      ['--tag', TAG, '--output', output, '--signing', 'key', '--signing-key', key],
      {
        engineHost: DOCKER,
        ...askedByClient(engine),
        environment: {
          ...trouble,
          CLOCK_DAYS: String(days),
          CLOCK_FOLDER: isAtFile ? output : folder,
          CLOCK_NAME: name,
          NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(SET_CLOCK)}`,
        },
      },
    );
    expect(isAtFile || existsSync(join(folder, 'set'))).toBe(true);
    expectOutcome(ended, outcome);
    // One reason, besides the statement that was signed before it.
    const reasons = ended.result.reasons.filter(({ code }) => !code.startsWith('statement-'));
    expect(reasons).toHaveLength(outcome === 'ACCEPTED' ? 0 : 1);
    expect(ended.seconds).toBeLessThan(120);
  });
});
