import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { connectDocker } from '../../src/engine/docker/connect.ts';
import { readMachine } from '../../src/venue/machine.ts';
import { describeEngine } from '../engines.ts';

const DEFAULT = 'unix:///var/run/docker.sock';
/** The same in another spelling, which nobody takes for the engine's own. */
const SOCKET = 'unix:///var/run/../run/docker.sock';

let room: string;
beforeEach(async () => {
  room = await mkdtemp(join(tmpdir(), 'docker-context-'));
  await mkdir(join(room, 'client'));
});
afterEach(() => rm(room, { recursive: true, force: true }));

/** A context that Docker's own client made, in a user's configuration that would also run a helper. */
function context(name: string, host: string, ...use: readonly string[]): void {
  const docker = (...words: readonly string[]) =>
    spawnSync('docker', ['--config', join(room, 'config'), 'context', ...words], { encoding: 'utf8' });
  expect(docker('create', name, '--docker', `host=${host}`).status).toBe(0);
  for (const each of use) expect(docker('use', each).status).toBe(0);
}

const connect = async (environment: Record<string, string>, allowEndpoint = true) =>
  connectDocker({
    allowEndpoint,
    environment: { HOME: '/nonexistent', DOCKER_CONFIG: join(room, 'config'), ...environment },
    clientConfig: join(room, 'client'),
    machine: await readMachine(),
  });

describeEngine('docker', 'the endpoint of a Docker context', () => {
  it('is taken from the user’s current one, and recorded', async () => {
    context('some.where', SOCKET, 'some.where');
    const engine = await connect({});
    expect(engine.facts.client.endpoint).toBe('docker-context');
    expect(engine.client.globalArguments).toEqual(['--host', SOCKET]);
    await engine.close();
  });

  it('is taken from the one that DOCKER_CONTEXT names, and recorded', async () => {
    context('named', SOCKET);
    const engine = await connect({ DOCKER_CONTEXT: 'named' });
    expect(engine.facts.client.endpoint).toBe('DOCKER_CONTEXT');
    await engine.close();
  });

  it('is recorded as what DOCKER_HOST names, or as the default', async () => {
    expect((await connect({ DOCKER_HOST: SOCKET })).facts.client.endpoint).toBe('DOCKER_HOST');
    for (const own of [{}, { DOCKER_HOST: DEFAULT }, { DOCKER_HOST: 'unix:///run/docker.sock' }])
      expect((await connect(own, false)).facts.client.endpoint).toBe('default');
  });

  it.each([
    ['DOCKER_HOST', { DOCKER_HOST: SOCKET }],
    ['DOCKER_CONTEXT', { DOCKER_CONTEXT: 'allowed' }],
    ['the current context', {}],
  ])('is asked nothing unless somebody allowed it: %s', async (_, environment) => {
    context('allowed', SOCKET, 'allowed');
    await expect(connect(environment, false)).rejects.toMatchObject({
      code: 'endpoint-not-allowed',
      kind: 'blocked',
    });
  });

  it.each(['ssh://someone@192.0.2.77', 'tcp://192.0.2.77:2376'])('is refused elsewhere: %s', async (host) => {
    context('else', host, 'else');
    await expect(connect({})).rejects.toMatchObject({ code: 'engine-not-local' });
  });

  it('is refused when no context has that name', async () => {
    await expect(connect({ DOCKER_CONTEXT: '../none' })).rejects.toMatchObject({
      code: 'engine-unreachable',
    });
  });

  it('a configuration that is not JSON is refused without a word of it', async () => {
    await mkdir(join(room, 'config'));
    for (const text of [
      '{"auths":{"ghcr.io":{"auth":"SECRET"}},"auths":{}}',
      '{"auths":{"x":{"auth":"SECRET"}},}',
    ]) {
      await writeFile(join(room, 'config', 'config.json'), text);
      const refused = await connect({}).catch((error: Error) => error);
      expect(refused).toMatchObject({ code: 'engine-output' });
      expect(String(refused) + String((refused as Error).cause)).not.toContain('SECRET');
    }
  });

  it.each([
    ['a pipe', (path: string) => void execFileSync('mkfifo', [path])],
    ['a device without end', (path: string) => symlinkSync('/dev/zero', path)],
    ['a folder', (path: string) => mkdirSync(path)],
  ])('%s in the place of the configuration is refused at once', async (_, put) => {
    await mkdir(join(room, 'config'));
    put(join(room, 'config', 'config.json'));
    const begin = performance.now();
    await expect(connect({})).rejects.toMatchObject({ code: 'engine-unreachable' });
    expect(performance.now() - begin).toBeLessThan(5000);
  });

  it('is read without the user’s configuration: a client gets one of its own', async () => {
    context('mine', SOCKET, 'mine');
    const config = join(room, 'config', 'config.json');
    const users = JSON.parse(await readFile(config, 'utf8'));
    await writeFile(config, JSON.stringify({ ...users, credsStore: 'planted', proxies: { default: {} } }));
    const engine = await connect({});
    const own = await readFile(join(engine.client.environment['DOCKER_CONFIG'] ?? '', 'config.json'), 'utf8');
    expect(JSON.parse(own)).toEqual({ auths: { 'none.invalid': {} } });
    await engine.close();
  });
});
