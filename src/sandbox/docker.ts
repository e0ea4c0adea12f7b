import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AttestationError, printable } from '../errors.ts';
import type { EngineFacts, SystemFacts } from '../probes/host-facts.ts';
import { type Client, call } from './client.ts';
import { notLocal, readDockerInfo } from './docker-info.ts';
import { dockerContainer, dockerImage, dockerView } from './docker-view.ts';
import type { Engine, EngineSurroundings } from './engine.ts';
import { JsonView } from './json-view.ts';
import { systemFacts } from './system-facts.ts';

const DEFAULT_SOCKET = 'unix:///var/run/docker.sock';

/**
 * Connects to Docker: finds the endpoint that the user's client would use, refuses one that is not on this machine,
 * and asks the engine what it is. Two client calls at most.
 *
 * @throws AttestationError `engine-unreachable` or `engine-not-local`
 */
export async function connectDocker(surroundings: EngineSurroundings): Promise<Engine> {
  const host = await endpoint(surroundings);
  const client: Client = {
    program: 'docker',
    globalArguments: ['--host', host],
    environment: {
      PATH: surroundings.environment['PATH'] ?? '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin',
      HOME: surroundings.clientConfig,
      DOCKER_CONFIG: surroundings.clientConfig,
      DOCKER_CLI_HINTS: 'false',
    },
    onCall: surroundings.onCall,
  };
  const result = await call(client, ['info', '--format', '{{json .}}'], { timeoutMs: 20_000 });
  const info = result.exitCode === 0 ? JsonView.parse(result.stdout, 'docker info') : null;
  const version = info?.at('ServerVersion').text() ?? '';
  if (!info || version === '') throw unreachable(host, result.stderr || result.stdout, result.timedOut);
  const { facts, dataRoot } = readDockerInfo(info, surroundings.machine.kernel);
  return dockerEngine(client, facts, systemFacts(surroundings.machine), dataRoot);
}

function dockerEngine(client: Client, facts: EngineFacts, system: SystemFacts, dataRoot: string): Engine {
  const viewer = { client, dataRoot, architecture: system.architecture, store: facts.image_store };
  return {
    name: 'docker',
    client,
    facts,
    system,
    runtime: `docker ${facts.version}`,
    view: (containerId) => dockerView(viewer, containerId),
    viewContainer: (containerId) => dockerContainer(viewer, containerId),
    viewImage: (imageId) => dockerImage(viewer, imageId),
    through: (other) => dockerEngine(other, facts, system, dataRoot),
  };
}

/** The endpoint that the user's own client would talk to: DOCKER_HOST, else the current context, else the default. */
async function endpoint({ environment }: EngineSurroundings): Promise<string> {
  const host = environment['DOCKER_HOST'];
  if (host) return local(host, 'DOCKER_HOST');
  const home = environment['HOME'] ?? '';
  const config = environment['DOCKER_CONFIG'] || join(home, '.docker');
  const context = environment['DOCKER_CONTEXT'] || (await currentContext(config));
  if (context === '' || context === 'default') return DEFAULT_SOCKET;
  const client: Client = {
    program: 'docker',
    globalArguments: [],
    environment: { PATH: environment['PATH'] ?? '/usr/bin:/bin', HOME: home, DOCKER_CONFIG: config },
  };
  const result = await call(client, ['context', 'inspect', '--format', '{{json .}}', context], {
    timeoutMs: 20_000,
  });
  if (result.exitCode !== 0)
    throw unreachable(`the context ${printable(context, 60)}`, result.stderr, result.timedOut);
  const view = JsonView.parse(result.stdout, 'docker context inspect');
  return local(view.at('Endpoints', 'docker', 'Host').text(), `the Docker context ${printable(context, 60)}`);
}

async function currentContext(config: string): Promise<string> {
  const text = await readFile(join(config, 'config.json'), 'utf8').catch(() => null);
  return text === null ? '' : JsonView.parse(text, join(config, 'config.json')).at('currentContext').text();
}

function local(host: string, from: string): string {
  if (/^unix:\/\/\/[^\s]+$/.test(host)) return host;
  throw notLocal(
    `${from} names ${printable(host.replace(/\/\/[^@/]*@/, '//…@'), 80)}, an engine that may be on another host.`,
  );
}

function unreachable(host: string, said: string, timedOut: boolean): AttestationError {
  if (/permission denied/i.test(said)) {
    return new AttestationError(
      'blocked',
      'engine-unreachable',
      `This user may not use Docker's socket, ${host}.`,
      'Put the user into the group that owns it (usermod -aG docker USER, then log in again), or choose --engine podman.',
    );
  }
  const why = timedOut ? 'did not answer in time' : `did not answer: ${printable(said.trim(), 160)}`;
  return new AttestationError(
    'blocked',
    'engine-unreachable',
    `Docker at ${host} ${why}.`,
    'Start it (systemctl start docker.service), see that your user may use its socket (group docker), or choose --engine podman.',
  );
}
