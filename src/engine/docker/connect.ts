import { join } from 'node:path';
import { refuseCancelled, within } from '../../foundation/cancelled.ts';
import { sha256Of } from '../../foundation/digest.ts';
import { AttestationError, printable } from '../../foundation/errors.ts';
import { whyNotOwnSocket } from '../../foundation/own-path.ts';
import { engineProgram, refuseOthersPrograms } from '../../foundation/programs.ts';
import { realPathIfThere } from '../../foundation/real-path.ts';
import { readRegularFile } from '../../foundation/safe-file.ts';
import type { ClientFacts } from '../../probes/host-facts.ts';
import type { Client, OnCall } from '../client.ts';
import { makeClientFolder } from '../client-folder.ts';
import type { Engine, EngineContext } from '../engine.ts';
import { ask, type EngineSocket, SocketFailure } from '../engine-socket.ts';
import { JsonView } from '../json-view.ts';
import { systemFacts } from '../system-facts.ts';
import { dockerCalls } from './calls.ts';
import { notLocal, readDockerInfo, setsLimits } from './info.ts';
import { dockerContainer, dockerImage, dockerSnapshot } from './snapshot.ts';

/** Where Docker's client looks for its builder, besides its own configuration (docker/cli, cli-plugins/manager). */
const BUILDERS = ['/usr/local/lib', '/usr/local/libexec', '/usr/lib', '/usr/libexec'].map(
  (folder) => `${folder}/docker/cli-plugins/docker-buildx`,
);

const DEFAULT_SOCKET = 'unix:///var/run/docker.sock';
/** Its names; on many systems /var/run is a link. */
const DEFAULT_SOCKETS = [DEFAULT_SOCKET, 'unix:///run/docker.sock'];

/**
 * Connects to Docker: finds the endpoint that the user's client would use, refuses one that is not on this machine,
 * and asks the engine for its facts. It does not call a client.
 *
 * @throws AttestationError `engine-unreachable`, `engine-not-local`, `program-unsafe` or `pull-credentials`
 */
export async function connectDocker(runContext: EngineContext): Promise<Engine> {
  const { machine, onCall, program = null, pullCredentials = null, signal } = runContext;
  const { host, from } = await endpoint(runContext);
  // An earlier step of a job may have set it: whatever listens there is asked nothing.
  if (from !== 'default' && !runContext.allowEndpoint) throw notAllowed(host, from);
  const { socket, info } = await greet(host, onCall, signal);
  const { facts, dataRoot } = readDockerInfo(info, machine.kernel);
  refuseOthersPrograms(BUILDERS);
  const folder = await makeClientFolder(runContext.clientConfig, pullCredentials);
  const client: Client = {
    program: await engineProgram('docker', program),
    globalArguments: ['--host', host],
    environment: {
      // An empty folder. The client finds its plugins by themselves; buildx looks for a git in PATH, and asks it about the
      // context, in which a stranger's configuration names programs to run.
      PATH: folder.nothing,
      BUILDX_GIT_INFO: 'false',
      HOME: folder.home,
      DOCKER_CONFIG: folder.home,
      DOCKER_CLI_HINTS: 'false',
    },
    onCall,
    watchedRun: runContext.watchedRun,
  };
  const chosen = { program: client.program, endpoint: from, pull_credentials: pullCredentials !== null };
  const pulls = { ...client.environment, DOCKER_CONFIG: folder.pullConfig ?? folder.home };
  return dockerEngine({
    client,
    pullClient: { ...client, environment: pulls },
    calls: dockerCalls(socket, signal),
    facts: { ...facts, client: chosen },
    readFacts: async () => {
      const now = await greet(host, onCall, signal);
      return { ...readDockerInfo(now.info, machine.kernel).facts, client: chosen };
    },
    system: systemFacts(machine),
    dataRoot,
    limits: setsLimits(info),
    signal,
  });
}

/**
 * The newest API version whose answers this program was written for (Docker 26). An older engine is asked in its own
 * version, as is a newer one that has dropped this one: Docker 28.5 has 1.51 and takes 1.24 and newer, Docker 29.7 has
 * 1.55 and takes 1.40 and newer (recorded, __tests__/fixtures/inspect).
 */
const KNOWN_VERSION = '1.45';

/** For all questions together, with which an engine may keep a command waiting; a busy one needs a second. */
const GREETING_MS = 15_000;

/**
 * Finds out in which API version to ask an engine's socket, and returns its facts. Exported for its test.
 *
 * @param host `unix://` and the socket's path
 * @throws AttestationError `engine-unreachable`, `cancelled`
 */
export async function greet(
  host: string,
  onCall: OnCall | undefined,
  signal?: AbortSignal,
): Promise<{ socket: EngineSocket; info: JsonView }> {
  const path = host.slice('unix://'.length);
  const why = whyNotOwnSocket(path);
  if (why !== null) throw unreachable(host, `is not asked: its socket ${why}`);
  try {
    const plain: EngineSocket = { path, prefix: '', onCall };
    const limit = within(GREETING_MS, signal);
    const ping = await ask(plain, { method: 'GET', parts: ['_ping'] }, limit);
    const newest = String(ping.headers['api-version'] ?? '');
    for (const version of versionsToAskIn(newest, KNOWN_VERSION)) {
      const socket: EngineSocket = { path, prefix: `/v${version}`, onCall };
      const answer = await ask(socket, { method: 'GET', parts: ['info'] }, limit);
      // 400: the engine rejects this version as too old.
      if (answer.status === 400) continue;
      const info = answer.status === 200 ? JsonView.parse(answer.text, 'docker info') : null;
      if (info === null || info.at('ServerVersion').string() === '')
        throw unreachable(host, `did not answer: ${printable(answer.text.trim(), 160)}`);
      return { socket, info };
    }
    throw unreachable(
      host,
      `speaks only API versions that this program does not know (newest: ${printable(newest, 20)})`,
    );
  } catch (error) {
    refuseCancelled(signal);
    if (!(error instanceof SocketFailure)) throw error;
    if (error.code === 'EACCES' || error.code === 'EPERM') throw notPermitted(host);
    throw unreachable(host, error.timedOut ? 'did not answer in time' : `did not answer (${error.code})`);
  }
}

/** Returns the known version if the engine has it, else the engine's newest. Pure: exported for its test. */
export function versionsToAskIn(newest: string, known: string): readonly string[] {
  const [theirs, ours] = [minorOf(newest), minorOf(known)];
  if (theirs === null || ours === null) return [];
  return theirs < ours ? [newest] : [...new Set([known, newest])];
}

function minorOf(version: string): number | null {
  const minor = /^1\.(\d{1,3})$/.exec(version)?.[1];
  return minor === undefined ? null : Number(minor);
}

type Connected = Pick<Engine, 'client' | 'pullClient' | 'calls' | 'facts' | 'readFacts' | 'system'> & {
  readonly dataRoot: string;
  readonly limits: boolean;
  readonly signal: AbortSignal | undefined;
};

function dockerEngine(connected: Connected): Engine {
  const { client, pullClient, calls, facts, readFacts, system, dataRoot, limits, signal } = connected;
  const { architecture } = system;
  const held = { dataRoot, limits, store: facts.image_store, engine: facts };
  const source = { client, calls, architecture, signal, ...held };
  return {
    name: 'docker',
    client,
    pullClient,
    calls,
    facts,
    readFacts,
    system,
    runtime: `docker ${facts.version}`,
    snapshot: (containerId) => dockerSnapshot(source, containerId),
    snapshotContainer: (containerId) => dockerContainer(source, containerId),
    snapshotImage: (imageId) => dockerImage(source, imageId),
    orphaned: null,
    through: (other) => dockerEngine({ ...connected, client: other }),
    close: async () => undefined,
  };
}

/** Where the engine listens, and which of the caller's settings says so. */
interface Endpoint {
  readonly host: string;
  readonly from: ClientFacts['endpoint'];
}

/**
 * Returns the endpoint that the user's own client would use: DOCKER_HOST, else the current context, else the default.
 */
async function endpoint({ environment }: EngineContext): Promise<Endpoint> {
  const host = environment['DOCKER_HOST'];
  if (DEFAULT_SOCKETS.includes(host ?? '')) return { host: DEFAULT_SOCKET, from: 'default' };
  if (host) return { host: local(host, 'DOCKER_HOST'), from: 'DOCKER_HOST' };
  const config = environment['DOCKER_CONFIG'] || join(environment['HOME'] ?? '', '.docker');
  const named = environment['DOCKER_CONTEXT'] ?? '';
  const context = named || (await currentContext(config));
  if (context === '' || context === 'default') return { host: DEFAULT_SOCKET, from: 'default' };
  const said = `the Docker context ${printable(context, 60)}`;
  // Read here: a client that reads them would also use the user's configuration, credential helpers and plugins.
  const file = join(config, 'contexts', 'meta', sha256Of(context).slice('sha256:'.length), 'meta.json');
  const text = await usersFile(file);
  if (text === null) throw unreachable(said, `is not there (${printable(file, 160)})`);
  const view = JsonView.parseSecret(text, printable(file, 160));
  return {
    host: local(view.at('Endpoints', 'docker', 'Host').string(), said),
    from: named === '' ? 'docker-context' : 'DOCKER_CONTEXT',
  };
}

async function currentContext(config: string): Promise<string> {
  const file = join(config, 'config.json');
  const text = await usersFile(file);
  return text === null ? '' : JsonView.parseSecret(text, printable(file, 160)).at('currentContext').string();
}

/** Such files have some kilobytes. */
const MOST_BYTES = 1024 * 1024;

/**
 * Returns the text of a file of the user's Docker client, null if there is none that this user may read. An earlier
 * step may have put something else in its place: a pipe would keep this program waiting, a device would never end.
 */
async function usersFile(path: string): Promise<string | null> {
  const read = await readRegularFile(await realPathIfThere(path), MOST_BYTES, false);
  switch (read.kind) {
    case 'bytes':
      return read.bytes.toString('utf8');
    case 'missing':
    case 'unreadable':
      return null;
    case 'folder':
    case 'link':
    case 'unsafe':
    case 'too-large':
      throw unreachable(`the configuration ${printable(path, 160)}`, 'is not a file of Docker’s client');
  }
}

function local(host: string, from: string): string {
  if (/^unix:\/\/\/[^\s]+$/.test(host)) return host;
  // The rest may hold a password, in forms that only some programs read.
  const [scheme = 'an unknown scheme'] = /^(?:fd|https?|npipe|ssh|tcp|unix)(?=:)/.exec(host) ?? [];
  throw notLocal(`${from} names an engine by ${scheme}, which may be on another host.`);
}

function notAllowed(host: string, from: string): AttestationError {
  return new AttestationError(
    'endpoint-not-allowed',
    `${from} chose the engine at ${printable(host, 160)}: another program may answer there in the engine’s place.`,
  );
}

function notPermitted(host: string): AttestationError {
  return new AttestationError('engine-unreachable', `This user may not use Docker's socket, ${host}.`, {
    advice: 'Put the user into the group that owns it (usermod -aG docker USER, then log in again).',
  });
}

function unreachable(host: string, why: string, cause?: unknown): AttestationError {
  return new AttestationError('engine-unreachable', `Docker at ${host} ${why}.`, {
    advice:
      'Start it (systemctl start docker.service), and check that your user may use its socket (group docker).',
    cause,
  });
}
