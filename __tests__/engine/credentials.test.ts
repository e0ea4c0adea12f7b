import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chooseEngine } from '../../src/engine/choose-engine.ts';
import { type Client, call } from '../../src/engine/client.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { refuseHelpers } from '../../src/engine/podman/client.ts';
import { readMachine } from '../../src/venue/machine.ts';
import { answering, describeEngine, describeEngines, type EngineName } from '../engines.ts';
import { CLIENTS } from './clients.ts';

/** A registry that asks every client for credentials, and records what they send. */
class Registry {
  readonly headers: string[] = [];
  private readonly server: Server = createServer((request, response) => {
    this.headers.push(JSON.stringify(request.rawHeaders));
    response.writeHead(401, { 'www-authenticate': 'Basic realm="stand-in"', 'content-length': '0' }).end();
  });
  /** What reaches it without being HTTP: a client that insists on TLS. */
  private readonly raw: Buffer[] = [];

  async start(): Promise<void> {
    this.server.on('clientError', (error: Error & { rawPacket?: Buffer }, socket) => {
      this.raw.push(error.rawPacket ?? Buffer.alloc(0));
      socket.destroy();
    });
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', () => resolve()));
  }

  get host(): string {
    const address = this.server.address();
    return `127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  }

  /** Everything that it was sent since the last time. */
  received(): string {
    const all = [...this.headers, ...this.raw.map((each) => each.toString('latin1'))].join('\n');
    this.headers.length = 0;
    this.raw.length = 0;
    return all;
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}

const SECRET = Buffer.from('user:planted-secret').toString('base64');
const HELPER = Buffer.from('user:planted-helper').toString('base64');
const GIVEN = Buffer.from('user:given-secret').toString('base64');

const registry = new Registry();
let room: string;
let planted: Readonly<Record<string, string>>;

beforeAll(async () => {
  await registry.start();
  room = await mkdtemp(join(tmpdir(), 'credentials-'));
  planted = await plant();
});

afterAll(async () => {
  registry.stop();
  await rm(room, { recursive: true, force: true });
});

/** Credentials in every place where an engine's client looks, and the environment that leads to them. */
async function plant(): Promise<Readonly<Record<string, string>>> {
  const home = join(room, 'home');
  const run = join(room, 'run');
  const write = async (path: string, text: string, mode = 0o600) => {
    await mkdir(join(path, '..'), { recursive: true });
    await writeFile(path, text, { mode });
  };
  const auths = JSON.stringify({ auths: { [registry.host]: { auth: SECRET } } });
  const insecure = `[[registry]]\nlocation = "${registry.host}"\ninsecure = true\n`;
  await write(join(home, '.docker', 'config.json'), auths);
  await write(join(home, '.config', 'containers', 'auth.json'), auths);
  await write(join(run, 'containers', 'auth.json'), auths);
  await write(join(home, 'auth.json'), auths);
  await write(
    join(home, '.config', 'containers', 'registries.conf'),
    `credential-helpers = ["planted"]\n${insecure}`,
  );
  await write(join(home, '.config', 'containers', 'registries.conf.d', '1.conf'), insecure);
  const said = JSON.stringify({ ServerURL: registry.host, Username: 'user', Secret: 'planted-helper' });
  for (const name of ['planted', 'secretservice', 'pass'])
    await write(
      join(room, 'bin', `docker-credential-${name}`),
      `#!/bin/sh\ncat >/dev/null\necho '${said}'\n`,
      0o755,
    );
  await write(join(room, 'bin', 'pass'), '#!/bin/sh\nexit 0\n', 0o755);
  await chmod(run, 0o700);
  return {
    PATH: `${join(room, 'bin')}:${process.env['PATH']}`,
    HOME: home,
    DOCKER_CONFIG: join(home, '.docker'),
    DOCKER_AUTH_CONFIG: auths,
    REGISTRY_AUTH_FILE: join(home, 'auth.json'),
    CONTAINERS_REGISTRIES_CONF: join(home, '.config', 'containers', 'registries.conf'),
    XDG_CONFIG_HOME: join(home, '.config'),
    SSH_AUTH_SOCK: join(room, 'agent'),
  };
}

async function connect(name: EngineName, pullCredentials: string | null = null): Promise<Engine> {
  const clientConfig = await mkdtemp(join(room, 'client-'));
  const environment = { ...process.env, ...planted };
  return await chooseEngine(name, {
    environment,
    clientConfig,
    machine: await readMachine(),
    pullCredentials,
  });
}

/** Podman insists on TLS unless it is asked not to, and what it sends inside TLS nobody would see. */
const PLAIN: Readonly<Record<EngineName, readonly string[]>> = { docker: [], podman: ['--tls-verify=false'] };

/** Every call that may pull. */
async function callsThatPull(name: EngineName): Promise<readonly (readonly string[])[]> {
  const image = `${registry.host}/private/base:1`;
  const context = await mkdtemp(join(room, 'context-'));
  await writeFile(join(context, 'Dockerfile'), `FROM ${image}\nCOPY Dockerfile /app/\n`);
  const plain = PLAIN[name];
  const tag = ['--tag', 'localhost/sandbox-attestation-test-credentials:1'];
  return [
    ['pull', '--quiet', ...plain, image],
    ['build', ...plain, ...tag, context],
    ['build', '--pull', ...plain, '--network', 'none', ...tag, context],
    ['create', '--network', 'none', '--pull', 'always', ...plain, image],
    ['run', '--rm', '--network', 'none', ...plain, image],
    ['save', '--output', join(room, 'saved'), image],
  ];
}

async function sentBy(name: EngineName, client: Client): Promise<string> {
  registry.received();
  for (const words of await callsThatPull(name)) {
    const { exitCode } = await call(client, words, { timeoutMs: 60_000 });
    expect(exitCode).not.toBe(0);
  }
  return registry.received();
}

/** The registry was asked, and got no credentials: Podman without any sends `:`, an empty name and password. */
function expectNone(sent: string): void {
  expect(sent).not.toBe('');
  expect(sent.replaceAll('"Authorization","Basic Og=="', '')).not.toMatch(/authorization/i);
}

describeEngines('credentials that lie on the machine', (name) => {
  it('reach the registry from the user’s own client: the test can see them', async () => {
    const environment = { ...CLIENTS[name].environment, ...planted };
    expect(await sentBy(name, { ...CLIENTS[name], environment })).toMatch(new RegExp(`${SECRET}|${HELPER}`));
  }, 120_000);

  it('never reach it from this program’s', async () => {
    const engine = await connect(name);
    try {
      const sent = (await sentBy(name, engine.client)) + (await sentBy(name, engine.pullClient));
      expectNone(sent);
      for (const secret of [SECRET, HELPER]) expect(sent).not.toContain(secret);
      const held = JSON.stringify(engine.client.environment);
      expect(held).not.toContain(join(room, 'home'));
      expect(held).not.toContain('planted');
    } finally {
      await engine.close();
    }
  }, 120_000);

  it('are those that the caller gives, for the pull alone, and it is recorded', async () => {
    const file = join(room, 'given.json');
    await writeFile(file, JSON.stringify({ auths: { [registry.host]: { auth: GIVEN } } }), { mode: 0o600 });
    const engine = await connect(name, file);
    try {
      expect(engine.facts.client.pull_credentials).toBe(true);
      registry.received();
      const image = `${registry.host}/private/base:1`;
      await call(engine.pullClient, ['pull', '--quiet', ...PLAIN[name], image], { timeoutMs: 60_000 });
      expect(registry.received()).toContain(GIVEN);
      await call(engine.client, ['pull', '--quiet', ...PLAIN[name], image], { timeoutMs: 60_000 });
      expectNone(registry.received());
    } finally {
      await engine.close();
    }
  }, 120_000);

  it.each([
    ['a helper', { auths: { x: { auth: 'eDp5' } }, credHelpers: { x: 'planted' } }],
    ['a store', { auths: { x: { auth: 'eDp5' } }, credsStore: 'planted' }],
    ['nothing', { auths: {} }],
    ['another form', { auths: { x: { auth: ['eDp5'] } } }],
    ['another member', { auths: { x: { exec: 'planted' } } }],
    ['.dockercfg with logins', { 'user:PASSWORD@x.invalid': { auth: 'eDp5' } }],
  ])('cannot be given as %s', async (_, content) => {
    const file = join(room, 'wrong.json');
    await writeFile(file, JSON.stringify(content), { mode: 0o600 });
    const connecting = connect(name, file);
    await expect(connecting).rejects.toMatchObject({ code: 'pull-credentials', kind: 'usage' });
    await expect(connecting).rejects.toMatchObject({ message: expect.not.stringContaining('PASSWORD') });
  });
});

describeEngine('podman', 'a machine whose own files give Podman a credential helper', () => {
  it.each([
    ['credential-helpers = ["x"]', false],
    ['"credential\\u002dhelpers" = ["x"]', false],
    ['# credential-helpers = ["x"]\n[aliases]\n"a" = "docker.io/library/a"', true],
  ])('is refused, because Podman has no option against it: %j', async (text, isFine) => {
    const folder = await mkdtemp(join(room, 'drop-in-'));
    await writeFile(join(folder, '1.conf'), text);
    const refused = refuseHelpers([join(room, 'none'), folder]);
    if (isFine) await expect(refused).resolves.toBeUndefined();
    else await expect(refused).rejects.toMatchObject({ code: 'credential-helper' });
  });
});

const { skip: leaveOut } = describe;
const isRoot = process.geteuid?.() === 0 && answering.includes('podman');
(isRoot ? describe : leaveOut)('a mounts.conf of the machine (root) [podman]', () => {
  /** Podman on a machine whose /etc/containers is this one: in a mount namespace of its own. */
  async function podmanWith(etc: string): Promise<string> {
    const path = join(etc, 'podman');
    const inside = `mount --bind ${etc} /etc/containers && exec /usr/bin/podman "$@"`;
    await writeFile(path, `#!/bin/sh\nexec unshare --mount sh -c '${inside}' podman "$@"\n`, { mode: 0o755 });
    return path;
  }

  it('puts nothing of the host into a RUN or a container', async () => {
    const etc = await mkdtemp(join(room, 'etc-'));
    const secret = join(room, 'host-secret');
    await writeFile(secret, 'planted-secret');
    await writeFile(join(etc, 'mounts.conf'), `${secret}:/run/secrets/planted\n`);
    await writeFile(join(etc, 'policy.json'), '{"default":[{"type":"insecureAcceptAnything"}]}');
    const program = await podmanWith(etc);
    const clientConfig = await mkdtemp(join(room, 'client-'));
    const machine = await readMachine();
    const engine = await chooseEngine('podman', { environment: process.env, clientConfig, machine, program });
    const image = 'localhost/sandbox-attestation-test-mounts:1';
    const context = await mkdtemp(join(room, 'context-'));
    await writeFile(join(context, 'Dockerfile'), 'FROM scratch\nCOPY Dockerfile /app/\nRUN ["/none"]\n');
    const said = async (client: Client) => {
      const words = [
        '--log-level',
        'debug',
        'build',
        '--layers=false',
        '--network',
        'none',
        '--tag',
        image,
        context,
      ];
      const { stderr } = await call(client, words, { timeoutMs: 60_000 });
      expect(stderr).toContain('/none');
      return stderr;
    };
    try {
      const users = { ...engine.client, globalArguments: ['--runtime', engine.facts.oci_runtime] };
      expect(await said(users)).toContain('/run/secrets/planted');
      expect(await said(engine.client)).not.toContain('/run/secrets/planted');
    } finally {
      await engine.close();
    }
  }, 120_000);
});

describeEngines('a program of the engine’s name that stands first in PATH', (name) => {
  it('is never started', async () => {
    const bin = await mkdtemp(join(room, 'first-'));
    const ran = join(bin, 'ran');
    for (const each of ['docker', 'podman', 'runc', 'crun', 'setpriv', 'conmon', 'git', 'nsenter', 'unshare'])
      await writeFile(join(bin, each), `#!/bin/sh\necho "$0 $*" >>${ran}\nexit 1\n`, { mode: 0o755 });
    const path = process.env['PATH'];
    process.env['PATH'] = `${bin}:${path}`;
    try {
      const engine = await connect(name);
      try {
        expect(engine.facts.client.program).toBe(`/usr/bin/${name}`);
        expect((await call(engine.client, ['version'])).exitCode).toBe(0);
        expect(engine.client.environment['PATH']).not.toContain(bin);
      } finally {
        await engine.close();
      }
      await expect(readFile(ran, 'utf8')).rejects.toThrow('ENOENT');
    } finally {
      process.env['PATH'] = path;
    }
  }, 60_000);
});

describe('the files of a client', () => {
  it('are private', async () => {
    const file = join(room, 'private.json');
    await writeFile(file, JSON.stringify({ auths: { 'x.invalid': { auth: GIVEN } } }), { mode: 0o600 });
    const { makeClientFolder } = await import('../../src/engine/client-folder.ts');
    const { pullConfig, noCredentials } = await makeClientFolder(await mkdtemp(join(room, 'client-')), file);
    expect(await readFile(join(pullConfig ?? '', 'config.json'), 'utf8')).toContain(GIVEN);
    expect(await readFile(noCredentials, 'utf8')).not.toContain(GIVEN);
  });
});
