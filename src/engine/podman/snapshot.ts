import { readFile } from 'node:fs/promises';
import type { Sha256 } from '../../foundation/digest.ts';
import { AttestationError, printable } from '../../foundation/errors.ts';
import type { ContainerFacts, ImageFacts, MountFacts } from '../../probes/host-facts.ts';
import { parseOciConfig } from '../../seccomp/profile.ts';
import type { ConfigContext } from '../config/rule.ts';
import { unknownConfig } from '../config/unknown-config.ts';
import { byDestination, envKeys, hasHealthcheck, type ulimitFact } from '../docker/snapshot.ts';
import type { ContainerSnapshot, HeldContainer } from '../engine.ts';
import { failedCall } from '../failed-call.ts';
import { JsonView } from '../json-view.ts';
import type { PodmanCalls } from './client-calls.ts';
import { PODMAN_CONFIG } from './config.ts';
import { OCI_CONFIG } from './oci-config.ts';
import { refuseOthersLayers } from './storage.ts';

/** Filesystems that the kernel makes and every engine mounts; PR-MOUNT-1's rules judge them from inside. */
const KERNEL_FILESYSTEMS = ['proc', 'sysfs', 'devpts', 'mqueue', 'cgroup', 'cgroup2'];

/** Files that Podman binds from its own folder of this container (measured). */
const OWN_FILES = ['hosts', 'hostname', 'resolv.conf', 'group', 'passwd', '.containerenv'];

/** The calls that ask Podman, and its facts. */
export interface PodmanSource {
  readonly calls: PodmanCalls;
  /** With the OCI runtime that Podman was asked to use. */
  readonly engine: ConfigContext['engine'];
}

/**
 * Reads what Podman holds of a created container and of the image that it was made from.
 *
 * @throws AttestationError `engine-call` if the container cannot be initialised (a profile that cannot load ends here)
 */
export async function podmanSnapshot(source: PodmanSource, containerId: string): Promise<ContainerSnapshot> {
  const container = await initialised(source, containerId);
  return {
    ...(await held(container, source)),
    image: await podmanImage(source, container.at('Image').digest()),
  };
}

/** Reads what Podman holds of an image. @throws AttestationError as {@link podmanSnapshot} */
export async function podmanImage({ calls }: PodmanSource, imageId: Sha256): Promise<ImageFacts> {
  const inspect = await calls.inspectImage(imageId);
  if (inspect === null) throw failedCall('podman image inspect', `there is no image ${imageId}`, false);
  refuseOthersLayers(inspect.at('GraphDriver'));
  return imageFacts(inspect);
}

/**
 * Reads what Podman holds of a created container, without its image.
 *
 * @throws AttestationError as {@link podmanSnapshot}
 */
export async function podmanContainer(source: PodmanSource, containerId: string): Promise<HeldContainer> {
  return held(await initialised(source, containerId), source);
}

/**
 * Initialises the container: `podman init` makes Podman write the OCI config, which holds the rules that the runtime
 * will load; inspect alone shows only the profile's path.
 */
async function initialised({ calls, engine }: PodmanSource, containerId: string): Promise<JsonView> {
  await calls.init(containerId);
  const inspect = await calls.inspectContainer(containerId);
  const used = inspect.at('OCIRuntime').string();
  refuseOthersLayers(inspect.at('GraphDriver'));
  if (used === engine.oci_runtime) return inspect;
  throw new AttestationError(
    'engine-output',
    `Podman made the container with the OCI runtime ${printable(used || '(unnamed)', 60)} instead of ${engine.oci_runtime}.`,
  );
}

async function held(inspect: JsonView, { engine }: PodmanSource): Promise<HeldContainer> {
  const text = await ociConfig(inspect.at('OCIConfigPath').string());
  return {
    container: containerFacts(inspect, JsonView.parse(text, 'the OCI config'), engine),
    // From the text: a comparison's value has 64 bits, which JSON.parse would round.
    seccomp: parseOciConfig(text),
  };
}

async function ociConfig(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new AttestationError(
      'engine-output',
      `Podman did not write the OCI config of the container (${printable(path || 'no path', 200)}).`,
      { cause },
    );
  }
}

/** Pure: exported for the tests that read recorded inspects. Where both report a value, the OCI config's counts. */
export function containerFacts(
  inspect: JsonView,
  oci: JsonView,
  engine: ConfigContext['engine'],
): ContainerFacts {
  const container = knownFacts(inspect, oci);
  const context = { engine, container };
  const inOci = unknownConfig(oci.raw(), OCI_CONFIG, context);
  return {
    ...container,
    unknown_config: [
      ...unknownConfig(inspect.raw(), PODMAN_CONFIG, context),
      ...inOci.map(({ path, value }) => ({ path: `oci.${path}`, value })),
    ],
  };
}

function knownFacts(inspect: JsonView, oci: JsonView): Omit<ContainerFacts, 'unknown_config'> {
  const host = inspect.at('HostConfig');
  const config = inspect.at('Config');
  const id = inspect.at('Id').string();
  const mounts = oci
    .at('mounts')
    .list()
    .filter((mount) => !isKernels(mount))
    .map((mount) => mountFact(mount));
  const isOwn = (mount: MountFacts) => ownFile(mount, id);
  return {
    id,
    image_id: inspect.at('Image').digest(),
    user: config.at('User').string(),
    ...executed(oci.at('process', 'args').texts(), config.at('Cmd').texts()),
    env_keys: [...new Set(envKeys(oci.at('process', 'env')))],
    privileged: host.at('Privileged').boolean(),
    readonly_rootfs: oci.at('root', 'readonly').boolean(),
    no_new_privileges: oci.at('process', 'noNewPrivileges').boolean(),
    cap_add: host.at('CapAdd').texts(),
    cap_drop: capDrop(host.at('CapDrop').texts(), oci),
    capabilities: capabilities(oci),
    network_mode: hasNamespace(oci, 'network') ? host.at('NetworkMode').string() : 'host',
    networks: inspect
      .at('NetworkSettings', 'Networks')
      .keys()
      .filter((name) => name !== 'none'),
    ipc_mode: hasNamespace(oci, 'ipc') ? host.at('IpcMode').string() : 'host',
    pid_mode: namespaceMode(oci, 'pid'),
    uts_mode: namespaceMode(oci, 'uts'),
    userns_mode: host.at('UsernsMode').string(),
    cgroupns_mode: namespaceMode(oci, 'cgroup'),
    mounts: mounts.filter((mount) => !isOwn(mount)).sort(byDestination),
    devices: oci
      .at('linux', 'devices')
      .list()
      .map((device) => device.at('path').string()),
    pids_limit: oci.at('linux', 'resources', 'pids', 'limit').number(),
    memory_bytes: oci.at('linux', 'resources', 'memory', 'limit').number(),
    memory_swap_bytes: oci.at('linux', 'resources', 'memory', 'swap').number(),
    nano_cpus: nanoCpus(oci),
    ulimits: oci.at('process', 'rlimits').list().map(rlimitFact),
    healthcheck: hasHealthcheck(config),
    log_driver: host.at('LogConfig', 'Type').string(),
    lsm_label: oci.at('process', 'apparmorProfile').string() || oci.at('process', 'selinuxLabel').string(),
    engine_files: mounts
      .filter(isOwn)
      .map((mount) => mount.source)
      .sort(),
  };
}

function imageFacts(inspect: JsonView): ImageFacts {
  const id = inspect.at('Id').digest();
  const config = inspect.at('Config');
  return {
    id,
    id_kind: 'config',
    config_digest: id,
    diff_ids: inspect
      .at('RootFS', 'Layers')
      .list()
      .map((layer) => layer.digest()),
    env_keys: envKeys(config.at('Env')),
    user: inspect.at('User').string() || config.at('User').string(),
    volumes: config.at('Volumes').keys(),
    onbuild: config.at('OnBuild').texts(),
  };
}

/**
 * Returns what the runtime executes, split where the command begins: `process.args` has both, one after the other.
 * Inspect's own `Entrypoint` is a list since Podman 5; before, its words were joined by blanks and cannot be separated.
 */
function executed(args: readonly string[], command: readonly string[]) {
  const split = args.length - command.length;
  const ends = command.every((word, index) => args[split + index] === word);
  if (split < 1 || !ends) return { entrypoint: args, command: [] };
  return { entrypoint: args.slice(0, split), command: args.slice(split) };
}

/** Podman expands ALL to a list; what counts is that nothing is left in any of the five sets. */
function capDrop(reported: string[], oci: JsonView): string[] {
  return reported.length > 0 && capabilities(oci).length === 0 ? ['ALL'] : reported;
}

function capabilities(oci: JsonView): string[] {
  const sets = oci
    .at('process', 'capabilities')
    .entries()
    .flatMap(([, set]) => set.texts());
  return [...new Set(sets)].sort();
}

function hasNamespace(oci: JsonView, type: string): boolean {
  return namespaceMode(oci, type) === 'private';
}

/** A namespace of its own has no path; one with a path is somebody else's; one that is not listed is the host's. */
function namespaceMode(oci: JsonView, type: string): string {
  const found = oci
    .at('linux', 'namespaces')
    .list()
    .find((namespace) => namespace.at('type').string() === type);
  if (!found) return 'host';
  return found.at('path').string() === '' ? 'private' : `path:${found.at('path').string()}`;
}

function mountFact(mount: JsonView): MountFacts {
  const type = mount.at('type').string();
  const options = mount.at('options').texts().sort();
  return {
    destination: mount.at('destination').string(),
    type:
      type === 'bind' || type === 'tmpfs'
        ? type
        : options.some((option) => option === 'bind' || option === 'rbind')
          ? 'bind'
          : 'other',
    source: type === 'tmpfs' ? '' : mount.at('source').string(),
    read_only: options.includes('ro'),
    options,
  };
}

function isKernels(mount: JsonView): boolean {
  const type = mount.at('type').string();
  const binds = mount
    .at('options')
    .texts()
    .some((option) => option === 'bind' || option === 'rbind');
  if (type === 'tmpfs') return mount.at('destination').string() === '/dev';
  return !binds && KERNEL_FILESYSTEMS.includes(type);
}

function ownFile(mount: MountFacts, id: string): boolean {
  if (mount.type !== 'bind' || !mount.read_only) return false;
  return OWN_FILES.some((file) => mount.source.endsWith(`/overlay-containers/${id}/userdata/${file}`));
}

function nanoCpus(oci: JsonView): number | null {
  const quota = oci.at('linux', 'resources', 'cpu', 'quota').number();
  const period = oci.at('linux', 'resources', 'cpu', 'period').number();
  return quota === null || period === null || period <= 0 || quota <= 0
    ? null
    : Math.round((quota / period) * 1e9);
}

function rlimitFact(limit: JsonView): ReturnType<typeof ulimitFact> {
  return {
    name: limit
      .at('type')
      .string()
      .replace(/^RLIMIT_/, '')
      .toLowerCase(),
    soft: limit.at('soft').number() ?? -1,
    hard: limit.at('hard').number() ?? -1,
  };
}
