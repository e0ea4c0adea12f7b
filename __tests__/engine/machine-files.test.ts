import { randomUUID } from 'node:crypto';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chooseEngine } from '../../src/engine/choose-engine.ts';
import { call } from '../../src/engine/client.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { readMachine } from '../../src/venue/machine.ts';
import { answering, describeEngines } from '../engines.ts';
import { ENGINE_PROGRAM } from '../hostile/faulty-client.ts';
import { PERFECT, withContext } from '../hostile/sandbox.ts';
import { type Ended, runCommand } from './command.ts';

/**
 * Files of the machine that change what an engine pulls or gives a container: redirections and aliases of registries,
 * policy.json, CDI. Podman sees them in a mount namespace of its own; the machine keeps its files.
 */
let room: string;
const servers: Server[] = [];

beforeAll(async () => {
  room = await mkdtemp(join(tmpdir(), 'machine-files-'));
});
afterAll(async () => {
  for (const server of servers) server.close();
  await rm(room, { recursive: true, force: true });
});

/** A registry that asks for credentials and records each request: its path, and what authorizes it. */
async function registry(): Promise<{ readonly host: string; readonly asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.url} ${request.headers.authorization ?? ''}`);
    response.writeHead(401, { 'www-authenticate': 'Basic realm="x"', 'content-length': '0' }).end();
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

interface Files {
  readonly dropIn?: string;
  readonly cdi?: string;
  /** The text of policy.json; null: there is none. */
  readonly policy?: string | null;
}

/** The program by which Podman runs on a machine that has these files. */
async function programWith(files: Files): Promise<string> {
  const etc = await mkdtemp(join(room, 'etc-'));
  const all = join(etc, 'all');
  await cp('/etc', all, { recursive: true, verbatimSymlinks: true });
  await mkdir(join(all, 'containers/registries.conf.d'), { recursive: true });
  await mkdir(join(all, 'cdi'), { recursive: true });
  await writeFile(join(all, 'containers/registries.conf.d/9.conf'), files.dropIn ?? '');
  const { policy = '{"default":[{"type":"insecureAcceptAnything"}]}' } = files;
  if (policy === null) await rm(join(all, 'containers/policy.json'), { force: true });
  else await writeFile(join(all, 'containers/policy.json'), policy);
  if (files.cdi !== undefined) await writeFile(join(all, 'cdi/planted.json'), files.cdi);
  const program = join(etc, 'podman');
  const inside = `mount --bind ${all} /etc && exec /usr/bin/podman "$@"`;
  await writeFile(program, `#!/bin/sh\nexec unshare --mount sh -c '${inside}' podman "$@"\n`, {
    mode: 0o755,
  });
  return program;
}

async function podmanWith(files: Files, auths: object | null = null): Promise<Engine> {
  const program = await programWith(files);
  const given = join(dirname(program), 'given.json');
  if (auths !== null) await writeFile(given, JSON.stringify({ auths }), { mode: 0o600 });
  return chooseEngine('podman', {
    environment: process.env,
    clientConfig: await mkdtemp(join(room, 'client-')),
    machine: await readMachine(),
    program,
    pullCredentials: auths === null ? null : given,
  });
}

/** A payload whose image nobody has built before: what an engine has is not asked for again. */
const onlyHere = () => `${PERFECT}\n# ${randomUUID()}\n`;

const GIVEN = Buffer.from('user:given-secret').toString('base64');
const { skip: leaveOut } = describe;
const isRoot = process.geteuid?.() === 0 && answering.includes('podman');

(isRoot ? describe : leaveOut)('a file of the machine that redirects a registry (root) [podman]', () => {
  // Podman has no option against these files (5.4.2); they are root's, whom every run trusts.
  it.each<[string, (from: string, to: string) => string]>([
    [
      'by its location',
      (from, to) => `[[registry]]\nprefix = "${from}"\nlocation = "${to}/x"\ninsecure = true\n`,
    ],
    [
      'by a mirror',
      (from, to) =>
        `[[registry]]\nlocation = "${from}"\ninsecure = true\n[[registry.mirror]]\nlocation = "${to}"\ninsecure = true\n`,
    ],
  ])(
    '%s, gives the other registry no credentials',
    async (_, dropIn) => {
      const [own, other] = [await registry(), await registry()];
      const engine = await podmanWith(
        { dropIn: dropIn(own.host, other.host) },
        { [own.host]: { auth: GIVEN } },
      );
      try {
        const digest = `sha256:${'0'.repeat(64)}`;
        for (const image of [`${own.host}/private/base:1`, `${own.host}/private/base@${digest}`])
          await call(engine.pullClient, ['pull', '--quiet', '--tls-verify=false', image], {
            timeoutMs: 60_000,
          });
        // The redirection works: without it there would be nothing to see.
        expect(other.asked.join('\n')).toContain('/private/base/manifests/');
        expect(other.asked.join('\n')).not.toContain(GIVEN);
        // Nobody else is asked for these names, so what came is known by its digest or is not pinned.
        for (const asked of own.asked)
          expect(asked.endsWith(` Basic ${GIVEN}`) || !asked.includes('Basic')).toBe(true);
      } finally {
        await engine.close();
      }
    },
    120_000,
  );

  it('by an alias, changes only names without a registry, which no build and no pull here has', async () => {
    const other = await registry();
    const dropIn = `[aliases]\n"private/base" = "${other.host}/aliased"\n`;
    const engine = await podmanWith({ dropIn });
    const pull = (image: string) =>
      call(engine.pullClient, ['pull', '--quiet', '--tls-verify=false', image], { timeoutMs: 60_000 });
    try {
      await pull('docker.io/private/base:1');
      expect(other.asked).toEqual([]);
      await pull('private/base');
      expect(other.asked.join('\n')).toContain('/aliased/manifests/latest');
    } finally {
      await engine.close();
    }
  }, 120_000);
});

(isRoot ? describe : leaveOut)('a run on a machine with such files (root) [podman]', () => {
  const codesOf = ({ result }: Ended) => result.reasons.map(({ code }) => code);

  it('of a base that is made here asks no other registry, whatever redirects all of them', async () => {
    const other = await registry();
    const redirected = ['docker.io', 'gcr.io', 'localhost', 'sandbox-attestation.invalid'].map(
      (prefix) => `[[registry]]\nprefix = "${prefix}"\nlocation = "${other.host}/x"\ninsecure = true\n`,
    );
    const dropIn = `${redirected.join('')}[aliases]\n"debian" = "${other.host}/aliased"\n`;
    const environment = { [ENGINE_PROGRAM]: await programWith({ dropIn }) };
    const ended = await withContext({ payload: onlyHere() }, (context) =>
      runCommand('podman', ['--context', context], { environment }),
    );
    expect([ended.exitCode, codesOf(ended)]).toEqual([0, []]);
    expect(other.asked).toEqual([]);
  }, 120_000);

  it('of a base by its digest asks where it is redirected to, which can only give the same bytes', async () => {
    const [own, other] = [await registry(), await registry()];
    const dropIn = `[[registry]]\nprefix = "${own.host}"\nlocation = "${other.host}/x"\ninsecure = true\n`;
    const environment = { [ENGINE_PROGRAM]: await programWith({ dropIn }) };
    const image = `${own.host}/private/base@sha256:${'0'.repeat(64)}`;
    const ended = await runCommand('podman', ['--base-image', image], { environment });
    expect(codesOf(ended)).toEqual(['base-image-unavailable']);
    expect(other.asked.join('\n')).toContain('/x/private/base/manifests/sha256:');
    // A colon alone: no user and no password.
    const credentials = other.asked.filter((asked) => asked.includes('Basic') && !asked.endsWith(' Og=='));
    expect([own.asked, credentials]).toEqual([[], []]);
  }, 120_000);

  it.each<[string, string | null, code: string, said: RegExp]>([
    ['rejects every image', '{"default":[{"type":"reject"}]}', 'engine-call', /rejected by policy/],
    ['is not JSON', 'nothing', 'image-build-failed', /invalid policy/],
    ['is missing', null, 'image-build-failed', /policy\.json/],
  ])(
    'whose policy.json %s is blocked by one reason that says so',
    async (_, policy, code, said) => {
      const environment = { [ENGINE_PROGRAM]: await programWith({ policy }) };
      const ended = await withContext({ payload: onlyHere() }, (context) =>
        runCommand('podman', ['--context', context], { environment }),
      );
      expect(codesOf(ended)).toEqual([code]);
      expect(ended.result.reasons[0]?.message).toMatch(said);
    },
    120_000,
  );
});

const CDI = JSON.stringify({
  cdiVersion: '0.6.0',
  kind: 'vendor.example/class',
  devices: [
    { name: 'planted', containerEdits: { deviceNodes: [{ path: '/dev/full' }], env: ['PLANTED=1'] } },
    // Without a node of its own.
    {
      name: 'mount',
      containerEdits: { mounts: [{ hostPath: '/etc', containerPath: '/planted', options: ['rbind', 'ro'] }] },
    },
    {
      name: 'hook',
      containerEdits: { hooks: [{ hookName: 'createContainer', path: '/bin/true', args: ['planted-hook'] }] },
    },
  ],
  containerEdits: { env: ['PLANTED_FOR_ALL=1'] },
});

describeEngines('a device of CDI', (name) => {
  it('reaches only a container that asks for it, and is seen there', async () => {
    if (name === 'podman' && !isRoot) return;
    const engine = name === 'podman' ? await podmanWith({ cdi: CDI }) : await connectDocker();
    const image = `localhost/sandbox-attestation-test-cdi-${name}:1`;
    const made: string[] = [];
    const factsOf = async (...more: string[]) => {
      const words = ['create', '--network', 'none', '--pull', 'never', ...more, image, '/none'];
      const { stdout, stderr, exitCode } = await call(engine.client, words, { timeoutMs: 60_000 });
      expect([exitCode, stderr]).toEqual([0, expect.any(String)]);
      made.push(stdout.trim());
      return (await engine.snapshotContainer(stdout.trim())).container;
    };
    try {
      const context = await mkdtemp(join(room, 'context-'));
      await writeFile(join(context, 'Dockerfile'), 'FROM scratch\nCOPY Dockerfile /none\n', { mode: 0o755 });
      const build = ['build', '--network', 'none', '--tag', image, context];
      expect((await call(engine.client, build, { timeoutMs: 60_000 })).exitCode).toBe(0);
      const plain = await factsOf();
      expect([plain.devices, plain.env_keys.filter((key) => key.startsWith('PLANTED'))]).toEqual([[], []]);
      const asked = await factsOf('--device', 'vendor.example/class=planted');
      // The restriction `devices` takes none.
      expect(asked.devices).not.toEqual([]);
      expect(JSON.stringify([asked.devices, asked.env_keys, asked.unknown_config])).toMatch(
        name === 'podman' ? /dev\/full|PLANTED/ : /vendor\.example/,
      );
      for (const edit of ['mount', 'hook']) {
        const {
          mounts,
          devices,
          unknown_config: unknown,
        } = await factsOf('--device', `vendor.example/class=${edit}`);
        const seen = JSON.stringify([mounts, devices, unknown]);
        expect(seen).toMatch(
          name === 'podman' ? (edit === 'hook' ? /hooks/ : /\/planted/) : /vendor\.example/,
        );
      }
    } finally {
      for (const id of made) await call(engine.client, ['rm', '--force', id], { timeoutMs: 60_000 });
      await call(engine.client, ['rmi', '--force', image], { timeoutMs: 60_000 });
      await engine.close();
    }
  }, 120_000);
});

async function connectDocker(): Promise<Engine> {
  const clientConfig = await mkdtemp(join(room, 'client-'));
  return chooseEngine('docker', { environment: process.env, clientConfig, machine: await readMachine() });
}
