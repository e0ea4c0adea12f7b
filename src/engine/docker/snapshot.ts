import type { Sha256 } from '../../foundation/digest.ts';
import type { ContainerFacts, EngineFacts, ImageFacts, MountFacts } from '../../probes/host-facts.ts';
import { type Architecture, type NormalisedProfile, parseProfile } from '../../seccomp/profile.ts';
import type { Client } from '../client.ts';
import type { ConfigContext } from '../config/rule.ts';
import { unknownConfig } from '../config/unknown-config.ts';
import type { ContainerSnapshot, HeldContainer } from '../engine.ts';
import type { EngineCalls } from '../engine-calls.ts';
import { failedCall } from '../failed-call.ts';
import { containerdDigests } from '../image-digests.ts';
import type { JsonView } from '../json-view.ts';
import { DOCKER_CONFIG } from './config.ts';

/** The calls that ask the engine, and the facts that are needed to understand its answers. */
export interface DockerSource {
  readonly client: Client;
  readonly calls: EngineCalls;
  readonly dataRoot: string;
  /** Whether the engine enforces the limits that it reports. */
  readonly limits: boolean;
  readonly architecture: Architecture;
  readonly store: EngineFacts['image_store'];
  readonly engine: ConfigContext['engine'];
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads what Docker holds of a created container and of the image that it was made from.
 *
 * @throws AttestationError `engine-output` if inspect's answer has an unknown form
 */
export async function dockerSnapshot(source: DockerSource, containerId: string): Promise<ContainerSnapshot> {
  const container = await source.calls.inspectContainer(containerId);
  return {
    ...held(source, container),
    image: await dockerImage(source, container.at('Image').digest()),
  };
}

/** Reads what Docker holds of an image. @throws AttestationError as {@link dockerSnapshot} */
export async function dockerImage(
  { client, calls, store, signal }: DockerSource,
  imageId: Sha256,
): Promise<ImageFacts> {
  const inspect = await calls.inspectImage(imageId);
  if (inspect === null) throw failedCall('docker image inspect', `there is no image ${imageId}`, false);
  return imageFacts(client, inspect, store, signal);
}

/**
 * Reads what Docker holds of a created container, without its image.
 *
 * @throws AttestationError as {@link dockerSnapshot}
 */
export async function dockerContainer(source: DockerSource, containerId: string): Promise<HeldContainer> {
  return held(source, await source.calls.inspectContainer(containerId));
}

function held({ dataRoot, limits, architecture, engine }: DockerSource, inspect: JsonView): HeldContainer {
  const container = containerFacts(inspect, dataRoot, engine);
  return {
    container: limits ? container : { ...container, ...NO_LIMITS },
    seccomp: heldProfile(inspect.at('HostConfig', 'SecurityOpt').texts(), architecture),
  };
}

const NO_LIMITS = { pids_limit: null, memory_bytes: null, memory_swap_bytes: null, nano_cpus: null } as const;

/** Pure: exported for the tests that read recorded inspects. */
export function containerFacts(
  inspect: JsonView,
  dataRoot: string,
  engine: ConfigContext['engine'],
): ContainerFacts {
  const container = knownFacts(inspect, dataRoot);
  const unknown_config = unknownConfig(inspect.raw(), DOCKER_CONFIG, { engine, container });
  return { ...container, unknown_config };
}

function knownFacts(inspect: JsonView, dataRoot: string): Omit<ContainerFacts, 'unknown_config'> {
  const host = inspect.at('HostConfig');
  const config = inspect.at('Config');
  const id = inspect.at('Id').string();
  const networks = inspect.at('NetworkSettings', 'Networks').keys();
  const security = host.at('SecurityOpt').texts();
  return {
    id,
    image_id: inspect.at('Image').digest(),
    user: config.at('User').string(),
    entrypoint: config.at('Entrypoint').texts(),
    command: config.at('Cmd').texts(),
    env_keys: envKeys(config.at('Env')),
    privileged: host.at('Privileged').boolean(),
    readonly_rootfs: host.at('ReadonlyRootfs').boolean(),
    no_new_privileges: security.some((option) => /^no-new-privileges([=:]true)?$/.test(option)),
    cap_add: host.at('CapAdd').texts(),
    cap_drop: host.at('CapDrop').texts(),
    capabilities: null,
    network_mode: host.at('NetworkMode').string(),
    networks: networks.filter((name) => name !== 'none'),
    ipc_mode: host.at('IpcMode').string(),
    pid_mode: host.at('PidMode').string(),
    uts_mode: host.at('UTSMode').string(),
    userns_mode: host.at('UsernsMode').string(),
    cgroupns_mode: host.at('CgroupnsMode').string(),
    mounts: [...inspect.at('Mounts').list().map(mountFact), ...tmpfsFacts(host.at('Tmpfs'))].sort(
      byDestination,
    ),
    devices: [
      ...host.at('Devices').list(),
      ...host.at('DeviceRequests').list(),
      ...host.at('DeviceCgroupRules').list(),
    ].map((device) => JSON.stringify(device.raw())),
    pids_limit: host.at('PidsLimit').number(),
    memory_bytes: host.at('Memory').number(),
    memory_swap_bytes: host.at('MemorySwap').number(),
    nano_cpus: host.at('NanoCpus').number(),
    ulimits: host.at('Ulimits').list().map(ulimitFact),
    healthcheck: hasHealthcheck(config),
    log_driver: host.at('LogConfig', 'Type').string(),
    lsm_label: inspect.at('AppArmorProfile').string() || inspect.at('ProcessLabel').string(),
    engine_files: ['hosts', 'hostname', 'resolv.conf'].map((file) => `${dataRoot}/containers/${id}/${file}`),
  };
}

/**
 * Reads the image's facts from inspect. In the classic store the id is the config's digest. In the containerd store it
 * never is, and what it is has to be found out: before Docker 28 inspect has no Descriptor there (measured).
 */
async function imageFacts(
  client: Client,
  inspect: JsonView,
  store: EngineFacts['image_store'],
  signal: AbortSignal | undefined,
): Promise<ImageFacts> {
  const facts = plainImageFacts(inspect);
  const mediaType = inspect.at('Descriptor', 'mediaType').string();
  if (store === 'classic' && mediaType === '')
    return { ...facts, id_kind: 'config', config_digest: facts.id };
  return { ...facts, ...(await containerdDigests(client, facts, mediaType, signal)) };
}

function plainImageFacts(inspect: JsonView): Omit<ImageFacts, 'id_kind' | 'config_digest'> {
  const config = inspect.at('Config');
  return {
    id: inspect.at('Id').digest(),
    diff_ids: inspect
      .at('RootFS', 'Layers')
      .list()
      .map((layer) => layer.digest()),
    env_keys: envKeys(config.at('Env')),
    user: config.at('User').string(),
    volumes: config.at('Volumes').keys(),
    onbuild: config.at('OnBuild').texts(),
  };
}

/** Returns the keys of `KEY=value` lines: values are never kept (contract §4, PR-ENV-1). */
export function envKeys(env: JsonView): string[] {
  return env.texts().map((line) => line.split('=', 1)[0] ?? '');
}

export function hasHealthcheck(config: JsonView): boolean {
  const test = config.at('Healthcheck', 'Test').texts();
  return test.length > 0 && test[0] !== 'NONE';
}

/** Reads a ulimit, which inspect names `fsize` or `RLIMIT_FSIZE`. */
export function ulimitFact(limit: JsonView): { name: string; soft: number; hard: number } {
  return {
    name: limit
      .at('Name')
      .string()
      .replace(/^RLIMIT_/, '')
      .toLowerCase(),
    soft: limit.at('Soft').number() ?? -1,
    hard: limit.at('Hard').number() ?? -1,
  };
}

export function byDestination(a: MountFacts, b: MountFacts): number {
  return a.destination < b.destination ? -1 : a.destination > b.destination ? 1 : 0;
}

/** Reads tmpfs mounts in the form of both engines: destination → options. */
export function tmpfsFacts(tmpfs: JsonView): MountFacts[] {
  return tmpfs.entries().map(([destination, options]) => {
    const words = options
      .string()
      .split(',')
      .filter((word) => word !== '');
    return { destination, type: 'tmpfs', source: '', read_only: words.includes('ro'), options: words.sort() };
  });
}

export function mountFact(mount: JsonView): MountFacts {
  const type = mount.at('Type').string();
  const words = [...mount.at('Mode').string().split(','), ...mount.at('Options').texts()].filter(
    (word) => word !== '',
  );
  return {
    destination: mount.at('Destination').string(),
    type: type === 'bind' || type === 'volume' || type === 'tmpfs' ? type : 'other',
    source: mount.at('Source').string(),
    read_only: !mount.at('RW').boolean(),
    options: [...new Set(words)].sort(),
  };
}

/** Docker inlines the profile's text in SecurityOpt; without it no profile is known. */
function heldProfile(options: readonly string[], architecture: Architecture): NormalisedProfile | null {
  const held = options
    .filter((option) => option.startsWith('seccomp='))
    .map((option) => option.slice('seccomp='.length));
  const [text] = held;
  if (held.length !== 1 || text === undefined || !text.startsWith('{')) return null;
  return parseProfile(text, architecture);
}
