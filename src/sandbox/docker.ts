import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AttestationError, printable } from '../errors.ts';
import { type Client, call } from './client.ts';
import { dockerView } from './docker-view.ts';
import type { Engine, EngineSurroundings } from './engine.ts';
import { JsonView } from './json-view.ts';
import { systemFacts } from './system-facts.ts';

const DEFAULT_SOCKET = 'unix:///var/run/docker.sock';

/** Products that keep their engine in a machine of its own (contract §1): OperatingSystem or Name in `docker info`. */
const DESKTOPS = /docker desktop|docker-desktop|colima|rancher-desktop|lima|orbstack|podman machine/i;

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
  };
  const result = await call(client, ['info', '--format', '{{json .}}'], { timeoutMs: 20_000 });
  const info = result.exitCode === 0 ? JsonView.parse(result.stdout, 'docker info') : null;
  const version = info?.at('ServerVersion').text() ?? '';
  if (!info || version === '') throw unreachable(host, result.stderr || result.stdout, result.timedOut);
  refuseElsewhere(info, surroundings);
  const store = info
    .at('DriverStatus')
    .list()
    .flatMap((pair) => pair.texts());
  const options = info.at('SecurityOptions').texts();
  const runtime = info.at('DefaultRuntime').text();
  const facts = {
    name: 'docker' as const,
    version: plainVersion(version),
    oci_runtime: runtime,
    oci_runtime_version: runtimeVersion(info, runtime),
    image_store: store.some((each) => each.startsWith('io.containerd.snapshotter'))
      ? ('containerd' as const)
      : ('classic' as const),
    rootless: options.some((option) => option.includes('name=rootless')),
    cgroup_version: info.at('CgroupVersion').text() === '2' ? (2 as const) : (1 as const),
  };
  const system = systemFacts(surroundings.machine);
  const dataRoot = info.at('DockerRootDir').text();
  return {
    name: 'docker',
    client,
    facts,
    system,
    runtime: `docker ${facts.version}`,
    view: (containerId) => dockerView(client, containerId, dataRoot, system.architecture),
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

function refuseElsewhere(info: JsonView, surroundings: EngineSurroundings): void {
  const words = `${info.at('OperatingSystem').text()} ${info.at('Name').text()}`;
  if (DESKTOPS.test(words))
    throw notLocal(`The engine runs in a machine of its own (${printable(words, 80)}).`);
  const kernel = info.at('KernelVersion').text();
  if (kernel !== surroundings.machine.kernel) {
    throw notLocal(
      `The engine runs on kernel ${printable(kernel, 60)}, this program on ${surroundings.machine.kernel}.`,
    );
  }
  if (info.at('OSType').text() !== 'linux') throw notLocal('The engine does not run Linux containers.');
}

/** Docker 25 and newer tell runc's version only among its feature annotations. */
function runtimeVersion(info: JsonView, runtime: string): string | null {
  const features = info.at('Runtimes', runtime, 'status', 'org.opencontainers.runtime-spec.features').text();
  if (features === '') return null;
  const version = JsonView.parse(features, 'the runtime features')
    .at('annotations', 'org.opencontainers.runc.version')
    .text();
  return version === '' ? null : plainVersion(version);
}

/** `26.1.5+dfsg1` → `26.1.5`: a distribution's suffix is not the engine's version (packet §4: `docker 2x.y`). */
export function plainVersion(version: string): string {
  return printable(version.split('+')[0] ?? version, 40);
}

function notLocal(message: string): AttestationError {
  return new AttestationError(
    'blocked',
    'engine-not-local',
    message,
    'Attest on the Linux host itself: a CI runner or a server with its own Docker or Podman (contract: venue).',
  );
}

function unreachable(host: string, said: string, timedOut: boolean): AttestationError {
  const why = timedOut ? 'did not answer in time' : `did not answer: ${printable(said.trim(), 160)}`;
  return new AttestationError(
    'blocked',
    'engine-unreachable',
    `Docker at ${host} ${why}.`,
    'Start it (systemctl start docker.service), see that your user may use its socket (group docker), or choose --engine podman.',
  );
}
