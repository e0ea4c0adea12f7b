import { AttestationError, printable } from '../errors.ts';
import type { EngineFacts, SystemFacts } from '../probes/host-facts.ts';
import { type Client, call } from './client.ts';
import { clientCalls } from './client-calls.ts';
import { plainVersion } from './docker-info.ts';
import type { Engine, EngineSurroundings } from './engine.ts';
import { JsonView } from './json-view.ts';
import { podmanContainer, podmanImage, podmanView } from './podman-view.ts';
import { systemFacts } from './system-facts.ts';

/** What Podman needs of the user's environment: where its rootless storage and runtime folders are. No more. */
const PASSED_ON = ['PATH', 'HOME', 'XDG_RUNTIME_DIR', 'XDG_DATA_HOME', 'DBUS_SESSION_BUS_ADDRESS', 'TMPDIR'];

/**
 * Connects to Podman on this machine and chooses an OCI runtime that works here: crun refuses hybrid cgroup v1
 * (facts: engines), so there runc is taken. One client call, two where the default runtime does not fit.
 *
 * @throws AttestationError `engine-unreachable`, `engine-not-local` or `oci-runtime-missing`
 */
export async function connectPodman(surroundings: EngineSurroundings): Promise<Engine> {
  const { environment } = surroundings;
  if (environment['CONTAINER_HOST'] || environment['CONTAINER_CONNECTION']) {
    throw notLocal(
      'CONTAINER_HOST or CONTAINER_CONNECTION names a Podman service, which may be on another host.',
    );
  }
  const plain = clientFor(surroundings, []);
  const first = await askInfo(plain);
  if (first.at('host', 'serviceIsRemote').flag()) throw notLocal('This podman is a remote client.');
  const kernel = first.at('host', 'kernel').text();
  if (kernel !== surroundings.machine.kernel)
    throw notLocal(
      `Podman runs on kernel ${printable(kernel, 60)}, this program on ${surroundings.machine.kernel}.`,
    );
  const hybrid = first.at('host', 'cgroupVersion').text() !== 'v2';
  const replace = hybrid && first.at('host', 'ociRuntime', 'name').text() === 'crun';
  const client = replace ? clientFor(surroundings, ['--runtime', 'runc']) : plain;
  const info = replace ? await askInfo(client) : first;
  const runtime = info.at('host', 'ociRuntime');
  const facts = {
    name: 'podman' as const,
    version: plainVersion(info.at('version', 'Version').text()),
    oci_runtime: runtime.at('name').text(),
    oci_runtime_version: /version\s+(\S+)/.exec(runtime.at('version').text())?.[1]?.split('+')[0] ?? null,
    image_store: 'containers-storage' as const,
    rootless: info.at('host', 'security', 'rootless').flag(),
    cgroup_version: hybrid ? (1 as const) : (2 as const),
  };
  return podmanEngine(client, facts, systemFacts(surroundings.machine));
}

function podmanEngine(client: Client, facts: EngineFacts, system: SystemFacts): Engine {
  const calls = clientCalls(client);
  const viewer = { client, calls };
  return {
    name: 'podman',
    client,
    calls,
    facts,
    system,
    runtime: `podman ${facts.version}`,
    view: (containerId) => podmanView(viewer, containerId),
    viewContainer: (containerId) => podmanContainer(viewer, containerId),
    viewImage: (imageId) => podmanImage(viewer, imageId),
    through: (other) => podmanEngine(other, facts, system),
  };
}

function clientFor(
  { environment, clientConfig, onCall }: EngineSurroundings,
  globalArguments: readonly string[],
): Client {
  const passed = PASSED_ON.flatMap((name) => {
    const value = environment[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    program: 'podman',
    globalArguments,
    // Its monitor leaves a file named oom where it was called when a container runs out of memory.
    folder: clientConfig,
    onCall,
    environment: {
      ...Object.fromEntries(passed),
      // Whatever containers.conf says (env=, volumes=, mounts=) stays out of the container (contract §3).
      CONTAINERS_CONF: '/dev/null',
      PODMAN_IGNORE_CGROUPSV1_WARNING: '1',
    },
  };
}

async function askInfo(client: Client): Promise<JsonView> {
  const result = await call(client, ['info', '--format', 'json'], { timeoutMs: 30_000 });
  if (result.exitCode === 0) return JsonView.parse(result.stdout, 'podman info');
  if (client.globalArguments.length > 0) {
    throw new AttestationError(
      'blocked',
      'oci-runtime-missing',
      `Podman's crun does not work with this machine's cgroups, and runc did not answer: ${printable(result.stderr.trim(), 160)}.`,
      'Install runc (apt-get install runc), or boot with cgroup v2.',
    );
  }
  const why = result.timedOut
    ? 'did not answer in time'
    : `did not answer: ${printable(result.stderr.trim(), 160)}`;
  throw new AttestationError(
    'blocked',
    'engine-unreachable',
    `Podman ${why}.`,
    'Call podman info by hand and mend what it says, or choose --engine docker.',
  );
}

function notLocal(message: string): AttestationError {
  return new AttestationError(
    'blocked',
    'engine-not-local',
    message,
    'Attest on the Linux host itself, with the Podman that runs there.',
  );
}
