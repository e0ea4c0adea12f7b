import {
  anything,
  type ConfigRow,
  equals,
  holdsAll,
  judged,
  judgedRows,
  matches,
  oneOf,
  records,
} from '../config/rule.ts';
import {
  bindWords,
  kernelPath,
  MASKED,
  mountWords,
  READ_ONLY,
  RESTRICTING_LIMIT,
  SELINUX_LABEL,
  SELINUX_TYPE,
  STOP_SIGNALS,
  WORKING_FOLDER,
} from '../config/shared-rules.ts';
import { configTable } from '../config/unknown-config.ts';

const securityOption = new RegExp(
  `^(no-new-privileges([=:]true)?|seccomp=[^]*|apparmor=(?!unconfined$)[^,]+|label=type:(?=${SELINUX_TYPE.source.slice(1, -1)}$).*)$`,
);

const TOP: readonly ConfigRow[] = [
  ...records(
    "the engine's record of the container; nothing of the sandbox follows from it",
    'Id',
    'Created',
    'Name',
    'State',
    'LogPath',
    'Driver',
    'GraphDriver',
    'Storage',
    'SizeRw',
    'SizeRootFs',
    'ImageManifestDescriptor',
  ),
  { path: 'Image', ...judged('image-differs') },
  {
    path: 'Path',
    rule: (value, { container }) => value === [...container.entrypoint, ...container.command][0],
    needed: true,
  },
  {
    path: 'Args',
    rule: (value, { container }) =>
      JSON.stringify(value ?? []) ===
      JSON.stringify([...container.entrypoint, ...container.command].slice(1)),
    needed: true,
  },
  ...['ResolvConfPath', 'HostnamePath', 'HostsPath'].map((path) => ({ path, rule: ownFile })),
  { path: 'Platform', rule: equals('linux') },
  // Filled in when the container starts.
  { path: 'AppArmorProfile', rule: matches(/^(?!unconfined$)[^,]+$/) },
  { path: 'ProcessLabel', rule: matches(SELINUX_LABEL) },
  { path: 'MountLabel', rule: matches(SELINUX_LABEL) },
];

const CONFIG: readonly ConfigRow[] = [
  {
    path: 'Config.Hostname',
    rule: matches(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$/),
    why: 'a name in its own UTS namespace',
  },
  { path: 'Config.User', ...judged('user') },
  { path: 'Config.AttachStdout', rule: anything, why: "the client's wish; a run attaches stderr alone" },
  { path: 'Config.AttachStderr', rule: anything, why: "the client's wish; a run attaches stderr alone" },
  { path: 'Config.Env', ...judged('environment') },
  ...judgedRows('entrypoint', 'Config.Cmd', 'Config.Entrypoint'),
  { path: 'Config.Healthcheck', ...judged('healthcheck') },
  { path: 'Config.Image', rule: anything, why: 'the words that named the image; its id is judged' },
  { path: 'Config.Volumes', ...judged('volumes') },
  { path: 'Config.OnBuild', ...judged('image-config') },
  { path: 'Config.ExposedPorts', ...judged('network') },
  { path: 'Config.WorkingDir', rule: matches(WORKING_FOLDER) },
  { path: 'Config.Labels', rule: anything, why: 'Docker reads no label of a container' },
  { path: 'Config.StopSignal', rule: oneOf(...STOP_SIGNALS) },
];

const HOST: readonly ConfigRow[] = [
  { path: 'HostConfig.Binds[*]', rule: bindWords },
  { path: 'HostConfig.LogConfig', ...judged('log') },
  { path: 'HostConfig.NetworkMode', ...judged('network') },
  { path: 'HostConfig.RestartPolicy.Name', rule: equals('no') },
  { path: 'HostConfig.AutoRemove', rule: equals(true) },
  { path: 'HostConfig.ConsoleSize[*]', rule: equals(0), why: 'there is no terminal' },
  ...judgedRows('capabilities', 'HostConfig.CapAdd', 'HostConfig.CapDrop'),
  { path: 'HostConfig.CgroupnsMode', ...judged('cgroup-namespace') },
  { path: 'HostConfig.IpcMode', ...judged('ipc') },
  { path: 'HostConfig.PidMode', ...judged('pid-namespace') },
  { path: 'HostConfig.UTSMode', ...judged('uts-namespace') },
  { path: 'HostConfig.UsernsMode', ...judged('user-namespace') },
  { path: 'HostConfig.Privileged', ...judged('privileged') },
  { path: 'HostConfig.ReadonlyRootfs', ...judged('read-only') },
  { path: 'HostConfig.SecurityOpt[*]', rule: matches(securityOption) },
  { path: 'HostConfig.Tmpfs.*', rule: mountWords },
  {
    path: 'HostConfig.ShmSize',
    rule: equals(67108864),
    why: "the engine's default, for a folder that is not mounted",
  },
  {
    path: 'HostConfig.Runtime',
    rule: (value, { engine }) => value === engine.oci_runtime,
    needed: true,
  },
  { path: 'HostConfig.Isolation', rule: equals('default') },
  { path: 'HostConfig.Memory', ...judged('memory') },
  { path: 'HostConfig.MemorySwap', ...judged('swap') },
  { path: 'HostConfig.NanoCpus', ...judged('cpus') },
  { path: 'HostConfig.PidsLimit', ...judged('pids') },
  { path: 'HostConfig.MemorySwappiness', rule: equals(-1), why: "not set: the kernel's own" },
  ...judgedRows('devices', 'HostConfig.Devices', 'HostConfig.DeviceRequests', 'HostConfig.DeviceCgroupRules'),
  { path: 'HostConfig.Ulimits[*].Name', rule: matches(RESTRICTING_LIMIT) },
  ...['Soft', 'Hard'].map((name) => ({ path: `HostConfig.Ulimits[*].${name}`, ...judged('file-size') })),
  // `--security-opt systempaths=unconfined` leaves them empty.
  { path: 'HostConfig.MaskedPaths', rule: holdsAll(...MASKED), needed: true },
  { path: 'HostConfig.MaskedPaths[*]', rule: kernelPath },
  { path: 'HostConfig.ReadonlyPaths', rule: holdsAll(...READ_ONLY), needed: true },
  { path: 'HostConfig.ReadonlyPaths[*]', rule: kernelPath },
];

const MOUNTS: readonly ConfigRow[] = [
  ...judgedRows(
    'other-mounts',
    ...['Type', 'Name', 'Source', 'Destination', 'Driver', 'RW'].map((name) => `Mounts[*].${name}`),
  ),
  { path: 'Mounts[*].Mode', rule: mountWords },
  { path: 'Mounts[*].Propagation', rule: equals('rprivate') },
];

const NETWORK: readonly ConfigRow[] = [
  ...records(
    "names of the container's own network namespace",
    'NetworkSettings.SandboxID',
    'NetworkSettings.SandboxKey',
    'NetworkSettings.Networks.none.NetworkID',
    'NetworkSettings.Networks.none.EndpointID',
  ),
  { path: 'NetworkSettings.Networks.*', ...judged('network') },
];

/** A file that the engine keeps for this container. */
function ownFile(value: unknown, { container }: { readonly container: { readonly id: string } }): boolean {
  if (value === '' || value === undefined || value === null) return true;
  return typeof value === 'string' && value.includes(`/containers/${container.id}/`);
}

/**
 * Docker's container inspect of a container that this program created. Seen in Docker 26.1.5, 28.5.2 and 29.7.2,
 * both image stores; daemon options that show here: docs/restrictions.md.
 */
export const DOCKER_CONFIG = configTable([...TOP, ...CONFIG, ...HOST, ...MOUNTS, ...NETWORK]);
