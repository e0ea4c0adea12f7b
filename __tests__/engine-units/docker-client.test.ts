import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Client, call } from '../../src/engine/client.ts';
import { connectDocker } from '../../src/engine/docker/connect.ts';
import type { Engine } from '../../src/engine/engine.ts';

const INFO = new URL('../fixtures/inspect/docker26-info.json', import.meta.url);
const CREATED = new URL('../fixtures/inspect/docker26-created.json', import.meta.url);

/** How the engine says that it sets limits. */
let cgroupDriver = 'cgroupfs';

let room: string;
let server: Server;
beforeEach(async () => {
  room = await mkdtemp(join(tmpdir(), 'docker-client-'));
  await mkdir(join(room, 'client'));
  const info = JSON.parse(await readFile(INFO, 'utf8'));
  // As the client prints it: a list of one.
  const [created] = JSON.parse(await readFile(CREATED, 'utf8'));
  server = createServer((request, response) => {
    const answers: readonly (readonly [end: string, text: string])[] = [
      ['/info', JSON.stringify({ ...info, CgroupDriver: cgroupDriver })],
      ['/json', JSON.stringify(created)],
    ];
    const text = answers.find(([end]) => request.url?.endsWith(end))?.[1];
    response.setHeader('api-version', '1.45').end(text ?? 'OK');
  });
  await new Promise<void>((resolve) => server.listen(join(room, 's'), resolve));
});
afterEach(async () => {
  await new Promise((resolve) => server.close(resolve));
  await rm(room, { recursive: true, force: true });
});

/** An environment in which everything that Docker's client, buildx and BuildKit read is set. */
const caller = () => ({
  ...{ PATH: '/evil', HOME: '/evil', TMPDIR: '/evil', XDG_RUNTIME_DIR: '/evil', XDG_CONFIG_HOME: '/evil' },
  ...{ SSH_AUTH_SOCK: '/agent', SSH_ASKPASS: '/evil', GIT_ASKPASS: '/evil', GPG_AGENT_INFO: '/agent' },
  ...{ DOCKER_HOST: `unix://${join(room, 's')}`, DOCKER_CONTEXT: 'evil', DOCKER_CONFIG: '/evil' },
  ...{ DOCKER_AUTH_CONFIG: '{}', DOCKER_CERT_PATH: '/evil', DOCKER_TLS: '1', DOCKER_TLS_VERIFY: '1' },
  ...{ DOCKER_API_VERSION: '1.24', DOCKER_BUILDKIT: '0', DOCKER_DEFAULT_PLATFORM: 'linux/s390x' },
  ...{ DOCKER_CONTENT_TRUST: '1', DOCKER_CUSTOM_HEADERS: 'X=evil', DOCKER_CLI_PLUGIN_EXTRA_DIRS: '/evil' },
  ...{ BUILDX_BUILDER: 'evil', BUILDX_CONFIG: '/evil', BUILDKIT_HOST: 'tcp://evil', BUILDX_GIT_INFO: 'true' },
  ...{ SOURCE_DATE_EPOCH: '1', EXPERIMENTAL_BUILDKIT_SOURCE_POLICY: '/evil', BUILDKIT_PROGRESS: 'evil' },
  ...{ http_proxy: 'http://user:password@evil', HTTPS_PROXY: 'http://evil', ALL_PROXY: 'socks5://evil' },
  ...{ LD_PRELOAD: '/evil.so', GODEBUG: 'evil', OTEL_EXPORTER_OTLP_ENDPOINT: 'http://evil' },
  ...{ GITHUB_TOKEN: 'evil', AWS_SECRET_ACCESS_KEY: 'evil', NODE_OPTIONS: '' },
});

const machine = async () => ({
  kernel: JSON.parse(await readFile(INFO, 'utf8')).KernelVersion,
  ...{ architecture: 'x64', distribution: 'test', lsms: [], corePattern: 'core', sandboxUser: null },
});

async function connected(pullCredentials: string | null = null): Promise<Engine> {
  const program = join(room, 'docker');
  // It prints the environment that it was started with.
  await writeFile(
    program,
    "#!/usr/bin/python3 -I\nprint(open('/proc/self/environ').read().replace('\\0', '\\n'), end='')\n",
  );
  await chmod(program, 0o755);
  const environment = caller();
  return connectDocker({
    ...{ environment, clientConfig: join(room, 'client'), machine: await machine() },
    ...{ program, pullCredentials, allowEndpoint: true },
  });
}

async function environmentOf(client: Client): Promise<Record<string, string>> {
  const { stdout } = await call(client, []);
  return Object.fromEntries(
    stdout
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
}

it('is asked nothing where DOCKER_HOST names it and nobody allowed that', async () => {
  let asked = 0;
  server.on('connection', () => {
    asked += 1;
  });
  const connecting = connectDocker({
    environment: { DOCKER_HOST: `unix://${join(room, 's')}` },
    ...{ clientConfig: join(room, 'client'), machine: await machine() },
  });
  await expect(connecting).rejects.toMatchObject({ code: 'endpoint-not-allowed', kind: 'blocked' });
  expect(asked).toBe(0);
});

it.each(['ssh://user:PASS/WORD@host', 'tcp:user:PASSWORD@host', 'PASSWORD', 'ssh://user:PASSWORD@host'])(
  'is not on another host, nor is a login in its address told: %s',
  async (DOCKER_HOST) => {
    const connecting = connectDocker({
      environment: { DOCKER_HOST },
      ...{ clientConfig: join(room, 'client'), machine: await machine(), allowEndpoint: true },
    });
    await expect(connecting).rejects.toMatchObject({
      code: 'engine-not-local',
      message: expect.not.stringMatching(/user|PASS|WORD/),
    });
  },
);

describe('what a Docker client gets', () => {
  const own = () => {
    const home = join(room, 'client');
    return {
      PATH: join(home, 'hooks'),
      BUILDX_GIT_INFO: 'false',
      HOME: home,
      DOCKER_CONFIG: home,
      DOCKER_CLI_HINTS: 'false',
    };
  };

  it('a home of its own, no agent, and nothing of its caller’s environment', async () => {
    const engine = await connected();
    expect(await environmentOf(engine.client)).toEqual(own());
    expect(await environmentOf(engine.pullClient)).toEqual(own());
    expect(engine.client.globalArguments).toEqual(['--host', `unix://${join(room, 's')}`]);
  });

  it('for a pull with credentials, another configuration and nothing else', async () => {
    const given = join(room, 'given.json');
    await writeFile(given, '{"auths":{"registry.example":{"auth":"eDp5"}}}', { mode: 0o600 });
    const engine = await connected(given);
    expect(await environmentOf(engine.client)).toEqual(own());
    expect(await environmentOf(engine.pullClient)).toEqual({
      ...own(),
      DOCKER_CONFIG: join(room, 'client', 'pull'),
    });
  });

  it('in its configuration: a host that cannot exist, so that it looks for no helper', async () => {
    await connected();
    expect(await readFile(join(room, 'client', 'config.json'), 'utf8')).toBe('{"auths":{"none.invalid":{}}}');
  });
});

describe('a container’s limits, which inspect reports', () => {
  afterEach(() => {
    cgroupDriver = 'cgroupfs';
  });

  it.each([
    ['cgroupfs', [64, 268_435_456, 268_435_456, 1e9]],
    // A rootless dockerd without control groups.
    ['none', [null, null, null, null]],
  ])('with the driver of control groups %s', async (driver, limits) => {
    cgroupDriver = driver;
    const { container } = await (await connected()).snapshotContainer('a'.repeat(64));
    const { pids_limit, memory_bytes, memory_swap_bytes, nano_cpus } = container;
    expect([pids_limit, memory_bytes, memory_swap_bytes, nano_cpus]).toEqual(limits);
  });
});
