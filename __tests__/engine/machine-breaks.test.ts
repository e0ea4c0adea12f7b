import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, expect, test } from '@jest/globals';
import { answering, describeEngine, describeEngines, type EngineName } from '../engines.ts';
import { type Fault, faultyClient } from '../hostile/faulty-client.ts';
import { faultyService } from '../hostile/faulty-service.ts';
import { answer, DOCKER, faultySocket, type SocketFault } from '../hostile/faulty-socket.ts';
import { PERFECT, withContext } from '../hostile/sandbox.ts';
import { groupOf, titled } from '../hostile/table.ts';
import { Results } from './at-once.ts';
import { type Ended, runCommand } from './command.ts';

const FILE = 'engine/machine-breaks.test.ts';
const AT_ONCE = 3;
const TAG = 'localhost/sandbox-attestation-test-breaks';

/** The call that asks for a container, not for an image. */
const INSPECT = '[^e] (inspect|init) ';
const FAILS = 'echo "Error: something broke" >&2; exit 125';
const DIES = 'kill -KILL $$';
/** The posture’s runs begin with the same calls; their container has a program of its own as entrypoint. */
const AUXILIARY = ' create .*--entrypoint ';
const HANGS = 'exec sleep 300';
const RUBBISH = String.raw`printf '\x00\xff{"a": [1,'; exit 0`;

/** By the row's id. */
const FAULTS: Readonly<Record<string, Fault>> = {
  'info-fails': { at: ' info ', does: FAILS },
  'info-dies': { at: ' info ', does: DIES },
  'info-hangs': { at: ' info ', does: HANGS },
  'info-rubbish': { at: ' info ', does: RUBBISH },
  'info-slow': { at: ' info ', does: 'sleep 4' },
  'build-fails': { at: ' build ', does: FAILS },
  'build-dies': { at: ' build ', does: DIES },
  'build-says-commands': {
    at: ' build ',
    does: String.raw`printf '::error::y\n##[error]y\n\x1b[2J::stop-commands::y\n' >&2; exit 1`,
  },
  'create-fails': { at: ' create ', does: FAILS },
  'create-dies': { at: ' create ', does: DIES },
  'create-rubbish': { at: ' create ', does: RUBBISH },
  'create-of-nothing': { at: ' create ', does: `echo ${'a'.repeat(64)}; exit 0` },
  'inspect-fails': { at: INSPECT, does: FAILS },
  'inspect-rubbish': { at: INSPECT, does: RUBBISH },
  'inspect-empty': { at: INSPECT, does: 'echo "[{}]"; exit 0' },
  'export-fails': { at: ' save ', does: FAILS },
  'export-cut': { at: ' save ', does: '"$engine" "$@" | head -c 3000; exit 0' },
  'export-empty': { at: ' save ', does: 'exit 0' },
  'cp-fails': { at: ' cp ', does: FAILS },
  'cp-other': { at: ' cp ', does: 'echo another nonce; exit 0' },
  'start-fails': { at: ' start ', does: FAILS },
  'start-dies': { at: ' start ', does: DIES },
  'start-hangs': { at: ' start ', does: HANGS },
  'start-lies': { at: ' start ', does: 'exit 0' },
  'load-fails': { at: ' load ', does: FAILS },
  'beside-create-fails': { at: AUXILIARY, does: FAILS },
  'beside-create-dies': { at: AUXILIARY, does: DIES },
};

const REFUSED = { answers: answer('{"message":"something broke"}', 500) };
const JSON_RUBBISH = { answers: answer('\0\u00ff{"a": [1,') };
const OF_CONTAINER = /^GET \S+\/containers\/[0-9a-f]{64}\/json$/;

/** The same of an engine that is asked over its socket, where a client of it is not called. */
const SOCKET_FAULTS: Readonly<Record<string, SocketFault>> = {
  'info-fails': { at: / \S+\/info$/, does: REFUSED },
  'info-dies': { at: / \S+\/info$/, does: { breaksOff: true } },
  'info-hangs': { at: / \S+\/info$/, does: { waits: 'for ever' } },
  'info-rubbish': { at: / \S+\/info$/, does: JSON_RUBBISH },
  'info-slow': { at: / \S+\/info$/, does: { first: () => sleep(4000) } },
  'inspect-fails': { at: OF_CONTAINER, does: REFUSED },
  'inspect-rubbish': { at: OF_CONTAINER, does: JSON_RUBBISH },
  'inspect-empty': { at: OF_CONTAINER, does: { answers: answer('{}') } },
  'export-fails': { at: /\/images\/[^/]+\/get(?:\?|$)/, does: REFUSED },
  'export-cut': { at: /\/images\/[^/]+\/get(?:\?|$)/, does: { cutsAfter: 3_000 } },
  'export-empty': { at: /\/images\/[^/]+\/get(?:\?|$)/, does: { answers: answer('') } },
  'cp-fails': { at: /^GET \S+\/archive\?path=%2Fout/, does: REFUSED },
  'cp-other': { at: /^GET \S+\/archive\?path=%2Fout/, does: { answers: answer('another nonce') } },
  'start-fails': { at: /\/start$/, does: REFUSED },
  // The engine's end of the connection that a client holds while the payload runs.
  'start-dies': { at: /\/wait\?/, does: { breaksOff: true } },
  'start-hangs': { at: /\/start$/, does: { waits: 'for ever' } },
  'start-lies': { at: /\/start$/, does: { answers: answer('', 204) } },
};

/** Podman is asked these only by its client, which it is where its service's socket would have too long a path. */
const BY_CLIENT = ['info-fails', 'info-dies', 'info-hangs', 'info-rubbish', 'info-slow', 'start-lies'];

/** An engine that breaks at one call, for the program's environment. */
async function faultyEngine(folder: string, engine: EngineName, id: string, fault: Fault) {
  const byClient = engine === 'podman' && BY_CLIENT.includes(id);
  const onSocket = byClient ? undefined : SOCKET_FAULTS[id];
  if (onSocket === undefined)
    return {
      environment: faultyClient(folder, engine, fault),
      happened: () => existsSync(join(folder, 'once')),
      end: async () => undefined,
      engineHost: undefined,
    };
  if (engine === 'podman') return { ...(await faultyService(folder, onSocket)), engineHost: undefined };
  const socket = await faultySocket(folder, onSocket);
  return { ...socket, environment: { DOCKER_HOST: socket.host }, engineHost: DOCKER };
}

/** In a folder of its own, and with an image of its own. */
async function broken(engine: EngineName, id: string, fault: Fault): Promise<Ended & { bundle: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'breaks-'));
  const faulty = await faultyEngine(folder, engine, id, fault);
  try {
    return await withContext(
      { payload: `${PERFECT}# ${randomBytes(8).toString('hex')}\n` },
      async (context) => {
        const output = join(folder, 'evidence');
        const ended = await runCommand(
          engine,
          [
            ...['--context', context, '--tag', `${TAG}:${id}`, '--output', output],
            ...['--timeout', ['start-hangs', 'start-lies'].includes(id) ? '5' : '60'],
          ],
          {
            environment: faulty.environment,
            engineHost: faulty.engineHost,
            posture: id.startsWith('beside-'),
            ...(BY_CLIENT.includes(id) ? { temporary: join(folder, 'long'.repeat(20)) } : {}),
          },
        );
        expect(faulty.happened()).toBe(true);
        return { ...ended, bundle: bundleIn(output) };
      },
    );
  } finally {
    await faulty.end();
    spawnSync(engine, ['image', 'rm', '--force', `${TAG}:${id}`]);
    await rm(folder, { recursive: true, force: true });
  }
}

/** The text of the bundle in a folder: whole, or none at all. */
function bundleIn(output: string): string {
  const names = existsSync(output) ? readdirSync(output) : [];
  expect(names.filter((name) => name.endsWith('.part'))).toEqual([]);
  const name = names.find(
    (each) => each.startsWith('sandbox-attestation-evidence-') && /\d\.json$/.test(each),
  );
  if (name === undefined) return '';
  const text = readFileSync(join(output, name), 'utf8');
  expect(() => JSON.parse(text)).not.toThrow();
  return text;
}

function codesOf({ result }: Ended): string[] {
  return result.reasons.map(({ code }) => code).filter((code) => !code.startsWith('statement-'));
}

const ENGINE = 'an engine that breaks';
describeEngines(ENGINE, (engine) => breaks(engine, ENGINE));

const HANDED_OVER = 'an image that Docker does not take back';
describeEngine('docker', HANDED_OVER, () => breaks('docker', HANDED_OVER));

/** The tests of a group whose faults are those of one call each. */
function breaks(engine: EngineName, suite: string): void {
  const group = groupOf(FILE, suite);
  let ended: Results<Ended>;
  beforeAll(async () => {
    const ids = answering.includes(engine) ? group.rows.map(([id]) => id) : [];
    ended = await Results.of(ids, AT_ONCE, (id) => {
      const fault = FAULTS[id];
      if (fault === undefined) throw new Error(`no fault is called ${id}`);
      return broken(engine, id, fault);
    });
  }, 400_000);

  test.each(titled(group))('%s', (_, id, outcome) => {
    const run = ended.get(id);
    if (outcome === 'ACCEPTED') expect(codesOf(run)).toEqual([]);
    else expect(codesOf(run)).toContainEqual(expect.stringMatching(`^(${outcome.replaceAll(' or ', '|')})$`));
    expect(run.exitCode).toBe(outcome === 'ACCEPTED' ? 0 : 3);
    expect(run.seconds).toBeLessThan(60);
  });
}

const IMAGE = 'an image that is changed between build and run';
describeEngines(IMAGE, (engine) => {
  const OTHER = 'localhost/sandbox-attestation-base:debian-packages';
  test.each(titled(groupOf(FILE, IMAGE)))('%s', async (_, id, outcome) => {
    const does: Readonly<Record<string, string>> = {
      'tag-moved': `"$engine" tag ${OTHER} ${TAG}:${id}`,
      'image-removed': `"$engine" image rm --force ${TAG}:${id} >/dev/null`,
    };
    const run = await broken(engine, id, { at: ' create ', does: does[id] ?? '' });
    if (outcome !== 'ACCEPTED') {
      expect(outcome.split(' or ')).toEqual(expect.arrayContaining(codesOf(run)));
      return;
    }
    expect(codesOf(run)).toEqual([]);
    const bundle = JSON.parse(run.bundle);
    const other = spawnSync(engine, ['image', 'inspect', '--format', '{{.Id}}', OTHER], { encoding: 'utf8' });
    // By its id: the tag names another image since then.
    expect(bundle.run.arguments.at(-1)).toBe(bundle.image_digest);
    expect(other.stdout.trim()).not.toBe('');
    expect(bundle.image_digest).not.toContain(other.stdout.trim().replace(/^sha256:/, ''));
  });
});

const DISK = 'a disk without room for another file';
describeEngines(DISK, (engine) => {
  test.each(titled(groupOf(FILE, DISK)))('%s', async (_, id, outcome) => {
    const folder = await mkdtemp(join(tmpdir(), 'inodes-'));
    const disk = join(folder, 'disk');
    mkdirSync(disk);
    const inodes = id === 'inodes-evidence' ? 2 : 6;
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=64m,nr_inodes=${inodes}`, 'tmpfs', disk]);
    expect(mounted.status).toBe(0);
    try {
      const ended =
        id === 'inodes-evidence'
          ? await runCommand(engine, ['--output', join(disk, 'evidence')])
          : await runCommand(engine, [], { temporary: disk });
      expect(outcome.split(' or ')).toEqual(expect.arrayContaining(codesOf(ended)));
      expect(ended.exitCode).toBe(3);
      bundleIn(join(disk, 'evidence'));
    } finally {
      spawnSync('umount', ['--lazy', disk]);
      await rm(folder, { recursive: true, force: true });
    }
  });
});
