import { readFile } from 'node:fs/promises';
import { after } from '../../foundation/abort-signals.ts';
import { cancelled, refuseCancelled } from '../../foundation/cancelled.ts';
import { AttestationError, printable } from '../../foundation/errors.ts';
import { clientPath, engineProgram } from '../../foundation/programs.ts';
import { settled } from '../../foundation/settled.ts';
import { type CallResult, type Client, call, limitOf } from '../client.ts';
import { makeClientFolder } from '../client-folder.ts';
import { plainVersion } from '../docker/info.ts';
import type { Engine, EngineContext } from '../engine.ts';
import { refuseOldEngine } from '../engine-age.ts';
import { ask, type EngineSocket } from '../engine-socket.ts';
import { JsonView } from '../json-view.ts';
import { systemFacts } from '../system-facts.ts';
import { podmanCalls } from './calls.ts';
import {
  placesChosenBy,
  podmanArguments,
  podmanEnvironment,
  pullEnvironment,
  refuseHelpers,
  refuseOthersPlaces,
} from './client.ts';
import { clientCalls, type PodmanCalls } from './client-calls.ts';
import { refuseInherited } from './inherited.ts';
import { orphanedContainers } from './orphaned-containers.ts';
import { type LockWatch, watchOthersLocks } from './others-locks.ts';
import { keepUserNamespace, withRuntimeFolder } from './rootless-state.ts';
import { choosePodmanRuntime, podmanRuntimeVersion } from './runtime.ts';
import { startPodmanService } from './service.ts';
import { podmanContainer, podmanImage, podmanSnapshot } from './snapshot.ts';
import { refuseOtherStorage } from './storage.ts';
import { emptyStuckLayers, mayHaveStuckLayers } from './stuck-layers.ts';
import { keepStorage, refuseMachinesPlaces } from './user-storage.ts';

/**
 * Connects to Podman on this machine, with an OCI runtime that works here, and starts its service. Where the service
 * cannot run, Podman's client makes the calls, one at a time.
 *
 * @throws AttestationError `engine-unreachable`, `engine-not-local`, `engine-too-old`,
 *   `oci-runtime-missing`, `credential-helper`, `engine-storage`, `engine-locked`, `program-unsafe`, `pull-credentials`,
 *   `personality`, `traced` or `cancelled`
 * @param answerMs for how long a Podman may answer, for tests
 */
export async function connectPodman(
  runContext: EngineContext,
  answerMs: number = ANSWER_MS,
): Promise<Engine> {
  const { environment } = runContext;
  if (environment['CONTAINER_HOST'] || environment['CONTAINER_CONNECTION']) {
    throw notLocal(
      'CONTAINER_HOST or CONTAINER_CONNECTION names a Podman service, which may be on another host.',
    );
  }
  await refuseInherited();
  await refuseHelpers();
  const rootless = await isRootless();
  refuseOthersPlaces(environment, rootless);
  await refuseMachinesPlaces(rootless);
  const locks = watchOthersLocks({ rootless, ending: runContext.signal });
  try {
    return await connected(runContext, { rootless, locks, answerMs });
  } catch (error) {
    locks.stop();
    throw error;
  }
}

/**
 * For how long all questions together may wait for a Podman that is connected to: if somebody holds its storage's lock, it
 * answers none of them, and their own limits add up to more than a minute.
 */
const ANSWER_MS = 15_000;

/** Connects, a second time where Podman answered nobody for a layer that it cannot delete. */
async function connected(
  runContext: EngineContext,
  { rootless, locks, answerMs }: Pick<Clients, 'rootless' | 'locks' | 'answerMs'>,
): Promise<Engine> {
  const { clientConfig, program = null, pullCredentials = null } = runContext;
  const environment = rootless ? withRuntimeFolder(runContext.environment) : runContext.environment;
  const runtime = await choosePodmanRuntime();
  const folder = await makeClientFolder(clientConfig, pullCredentials);
  if (rootless) await keepStorage(environment, folder);
  const client: Client = {
    program: await engineProgram('podman', program),
    globalArguments: podmanArguments(runtime.name, folder),
    // When a container runs out of memory, its monitor writes a file named oom into the folder of the call.
    folder: clientConfig,
    onCall: runContext.onCall,
    watchedRun: runContext.watchedRun,
    limit: locks.limit,
    environment: {
      ...podmanEnvironment(environment, folder, rootless, clientPath()),
      // It goes with the run's folder: the service writes each image that is asked for into a file first, and a commit makes
      // folders, which stay if they are killed.
      TMPDIR: folder.temporary,
    },
  };
  const pullClient = { ...client, environment: { ...client.environment, ...pullEnvironment(folder) } };
  const clients = { client, pullClient, runtime, rootless, locks, answerMs };
  try {
    return await answering(runContext, clients);
  } catch (error) {
    if (!saysStuck(error) || !(await emptyStuckLayers(client, EMPTYING_MS))) throw error;
    return answering(runContext, clients);
  }
}

/** How long layers that Podman cannot delete are waited for. */
const EMPTYING_MS = 10_000;

function saysStuck(error: unknown): boolean {
  if (!(error instanceof AttestationError && error.code === 'engine-unreachable')) return false;
  return typeof error.cause === 'string' && error.cause.includes('deleting layer');
}

/** Starts the service, and makes the calls. */
async function answering(
  { environment, clientConfig, machine, pullCredentials = null, signal }: EngineContext,
  { client, pullClient, runtime, rootless, locks, answerMs }: Clients,
): Promise<Engine> {
  const system = systemFacts(machine);
  const asked = limitedTogether(client, answerMs);
  if (rootless) await keepUserNamespace(asked, signal);
  const [service, runtimeVersion] = await settled([
    startPodmanService(asked, clientConfig, signal),
    podmanRuntimeVersion(runtime, client.environment, signal),
  ]);
  if (signal?.aborted === true) {
    await service?.stop();
    throw cancelled();
  }
  const version = plainVersion(service?.version ?? (await askInfo(asked, machine.kernel, signal)));
  let store: JsonView | null = null;
  try {
    refuseOldEngine('podman', version);
    if (service !== null) {
      store = await infoOf(service.socket, signal);
      await refuseOtherStorage(store);
    }
  } catch (error) {
    await service?.stop();
    throw error;
  }
  const places = placesChosenBy(environment, rootless);
  const facts = {
    name: 'podman' as const,
    version,
    oci_runtime: runtime.name,
    oci_runtime_version: runtimeVersion,
    image_store: 'containers-storage' as const,
    rootless,
    cgroup_version: runtime.cgroupVersion,
    client: {
      program: client.program,
      endpoint: 'default' as const,
      pull_credentials: pullCredentials !== null,
      ...(places.length > 0 ? { environment: places } : {}),
    },
  };
  const calls =
    service === null
      ? clientCalls(client, signal)
      : podmanCalls({ ...service.socket, limit: client.limit }, client, signal);
  return podmanEngine({
    client,
    pullClient,
    calls,
    facts,
    readFacts: async () => ({
      ...facts,
      version: await versionOf(client, signal),
      oci_runtime_version: await podmanRuntimeVersion(runtime, client.environment, signal),
    }),
    system,
    close: async () => {
      locks.stop();
      await service?.stop();
      // What a run came to does not depend on it.
      if (store !== null && (await mayHaveStuckLayers(store).catch(() => false)))
        await emptyStuckLayers(client, LAST_MS).catch(() => false);
    },
  });
}

/** Returns the client with one limit for all of its calls together, from now, and each call's own. */
function limitedTogether(client: Client, mostMs: number): Client {
  const until = performance.now() + mostMs;
  const own = client.limit ?? ((ms) => after(ms));
  return { ...client, limit: (ms) => own(Math.max(1, Math.min(ms, until - performance.now()))) };
}

/** How long a run's end may take for them: a signal may have asked for it. */
const LAST_MS = 1_500;

interface Clients {
  readonly client: Client;
  readonly pullClient: Client;
  readonly runtime: Awaited<ReturnType<typeof choosePodmanRuntime>>;
  readonly rootless: boolean;
  readonly locks: LockWatch;
  readonly answerMs: number;
}

type Connected = Pick<Engine, 'client' | 'pullClient' | 'facts' | 'readFacts' | 'system' | 'close'> & {
  readonly calls: PodmanCalls;
};

function podmanEngine(connected: Connected): Engine {
  const { calls, facts } = connected;
  const source = { calls, engine: facts };
  return {
    ...connected,
    name: 'podman',
    runtime: `podman ${facts.version}`,
    snapshot: (containerId) => podmanSnapshot(source, containerId),
    snapshotContainer: (containerId) => podmanContainer(source, containerId),
    snapshotImage: (imageId) => podmanImage(source, imageId),
    orphaned: orphanedContainers(connected.client, facts),
    // The service stays where it was started; another client may run elsewhere (in a network namespace).
    through: (client) =>
      podmanEngine({ ...connected, client, calls: clientCalls(client), close: async () => undefined }),
  };
}

/** CAP_SYS_ADMIN among the bits of /proc/self/status (linux/capability.h). */
const CAP_SYS_ADMIN = 1n << 21n;

/** Decides as Podman does (pkg/rootless, IsRootless): this user is not root, or is a root without CAP_SYS_ADMIN. */
async function isRootless(): Promise<boolean> {
  if (process.geteuid?.() !== 0) return true;
  const status = await readFile('/proc/self/status', 'utf8').catch(() => '');
  const effective = /^CapEff:\s*([0-9a-f]{16})$/m.exec(status)?.[1];
  // Podman decides by the user alone if it cannot read the capabilities.
  return effective !== undefined && (BigInt(`0x${effective}`) & CAP_SYS_ADMIN) === 0n;
}

/**
 * Asks a Podman without a service for its version, once it has shown that it runs here.
 *
 * @throws AttestationError `engine-unreachable` or `engine-not-local`
 */
async function askInfo(client: Client, kernel: string, signal: AbortSignal | undefined): Promise<string> {
  const result = await call(client, ['info', '--format', 'json'], { timeoutMs: 30_000, signal });
  refuseCancelled(signal);
  if (result.exitCode !== 0) throw unreachable(result);
  const info = JsonView.parse(result.stdout, 'podman info');
  if (info.at('host', 'serviceIsRemote').boolean()) throw notLocal('This podman is a remote client.');
  const its = info.at('host', 'kernel').string();
  if (its !== kernel)
    throw notLocal(`Podman runs on kernel ${printable(its, 60)}, this program on ${kernel}.`);
  await refuseOtherStorage(info.at('store'));
  return info.at('version', 'Version').string();
}

/**
 * Asks the client for its version: a service that runs answers for the program that it was started from, and the client
 * creates.
 *
 * @throws AttestationError `engine-unreachable`
 */
async function versionOf(client: Client, signal: AbortSignal | undefined): Promise<string> {
  const result = await call(client, ['--version'], { timeoutMs: 30_000, keepBytes: 4096, signal });
  refuseCancelled(signal);
  const version = result.exitCode === 0 ? /\bversion (\S+)/.exec(result.stdout)?.[1] : undefined;
  if (version === undefined) throw unreachable(result);
  return plainVersion(version);
}

/** Asks a service for what it says of its storage. @throws AttestationError `engine-unreachable` */
async function infoOf(socket: EngineSocket, signal: AbortSignal | undefined): Promise<JsonView> {
  const answer = await ask(socket, { method: 'GET', parts: ['info'] }, limitOf(socket, 30_000, signal)).catch(
    (error: unknown) => {
      if (error instanceof AttestationError) throw error;
      return null;
    },
  );
  refuseCancelled(signal);
  if (answer?.status === 200) return JsonView.parse(answer.text, 'podman info').at('store');
  throw unreachable({ timedOut: answer === null, stderr: answer?.text ?? '' });
}

function unreachable({ timedOut, stderr }: Pick<CallResult, 'timedOut' | 'stderr'>): AttestationError {
  const why = timedOut ? 'did not answer in time' : `did not answer: ${printable(stderr.trim(), 160)}`;
  return new AttestationError('engine-unreachable', `Podman ${why}.`, {
    advice: 'Call podman info by hand and fix the problem that it reports.',
    cause: stderr,
  });
}

function notLocal(message: string): AttestationError {
  return new AttestationError('engine-not-local', message);
}
