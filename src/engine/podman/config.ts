import {
  anything,
  type ConfigRow,
  equals,
  judged,
  judgedRows,
  matches,
  oneOf,
  records,
} from '../config/rule.ts';
import {
  bindWords,
  mountWords,
  RESTRICTING_LIMIT,
  SELINUX_LABEL,
  SELINUX_TYPE,
  STOP_SIGNALS,
} from '../config/shared-rules.ts';
import { configTable } from '../config/unknown-config.ts';
import { annotationRows } from './annotations.ts';

/** Values that inspect repeats from the OCI config. The runtime uses that config, and its own table judges it. */
const REPEATED = "a copy of the OCI config's";

const TOP: readonly ConfigRow[] = [
  ...records(
    "the engine's record of the container; nothing of the sandbox follows from it",
    ...[
      'Id',
      'Created',
      'Name',
      'State',
      'ImageDigest',
      'ImageName',
      'StaticDir',
      'OCIConfigPath',
      'LogPath',
    ],
    ...['ConmonPidFile', 'PidFile', 'Driver', 'GraphDriver', 'lockNumber', 'SizeRw', 'SizeRootFs'],
    ...['ResolvConfPath', 'HostnamePath', 'HostsPath'],
  ),
  ...records(REPEATED, 'Path', 'Args', 'EffectiveCaps', 'BoundingCaps'),
  { path: 'Image', ...judged('image-differs') },
  { path: 'OCIRuntime', ...judged('oci-runtime') },
  { path: 'AppArmorProfile', rule: matches(/^(?!unconfined$)[^,]+$/) },
  { path: 'ProcessLabel', rule: matches(SELINUX_LABEL) },
  { path: 'MountLabel', rule: matches(SELINUX_LABEL) },
  { path: 'KubeExitCodePropagation', rule: equals('invalid') },
];

const CONFIG: readonly ConfigRow[] = [
  ...records(
    REPEATED,
    'Config.Hostname',
    'Config.Env',
    'Config.Cmd',
    'Config.Entrypoint',
    'Config.WorkingDir',
  ),
  { path: 'Config.User', ...judged('user') },
  { path: 'Config.Healthcheck', ...judged('healthcheck') },
  { path: 'Config.HealthcheckOnFailureAction', rule: equals('none') },
  ...judgedRows(
    'healthcheck',
    'Config.HealthLogDestination',
    'Config.HealthcheckMaxLogCount',
    'Config.HealthcheckMaxLogSize',
  ),
  { path: 'Config.Image', rule: anything, why: 'the words that named the image; its id is judged' },
  { path: 'Config.Volumes', ...judged('volumes') },
  { path: 'Config.OnBuild', ...judged('image-config') },
  { path: 'Config.ExposedPorts', ...judged('network') },
  { path: 'Config.Labels', rule: anything, why: 'what Podman makes of labels shows in the OCI config' },
  ...annotationRows('Config.Annotations'),
  { path: 'Config.StopSignal', rule: oneOf(...STOP_SIGNALS), why: 'a number until 5, a name since' },
  {
    path: 'Config.CreateCommand',
    rule: anything,
    why: 'the words of the client, which are recorded as they were',
  },
  { path: 'Config.Umask', rule: oneOf('0022', '0077') },
  { path: 'Config.StopTimeout', rule: anything, why: 'how long a stop waits; a run is never stopped' },
  { path: 'Config.Passwd', rule: equals(true) },
  {
    path: 'Config.sdNotifyMode',
    rule: equals('container'),
    why: 'there is no socket to notify unless the client has one',
  },
];

const HOST: readonly ConfigRow[] = [
  ...records(REPEATED, 'HostConfig.Tmpfs', 'HostConfig.IDMappings'),
  { path: 'HostConfig.Binds[*]', rule: bindWords },
  { path: 'HostConfig.CgroupManager', rule: oneOf('cgroupfs', 'systemd') },
  { path: 'HostConfig.CgroupMode', ...judged('cgroup-namespace') },
  { path: 'HostConfig.LogConfig', ...judged('log') },
  { path: 'HostConfig.NetworkMode', ...judged('network') },
  { path: 'HostConfig.RestartPolicy.Name', rule: equals('no') },
  { path: 'HostConfig.AutoRemove', rule: equals(true) },
  ...annotationRows('HostConfig.Annotations'),
  ...judgedRows('capabilities', 'HostConfig.CapAdd', 'HostConfig.CapDrop'),
  { path: 'HostConfig.IpcMode', ...judged('ipc') },
  { path: 'HostConfig.Cgroups', rule: equals('default') },
  { path: 'HostConfig.PidMode', ...judged('pid-namespace') },
  { path: 'HostConfig.UTSMode', ...judged('uts-namespace') },
  { path: 'HostConfig.UsernsMode', ...judged('user-namespace') },
  { path: 'HostConfig.Privileged', ...judged('privileged') },
  { path: 'HostConfig.ReadonlyRootfs', ...judged('read-only') },
  {
    path: 'HostConfig.SecurityOpt[*]',
    rule: matches(
      new RegExp(
        `^(no-new-privileges|seccomp=[^]*|apparmor=(?!unconfined$)[^,]+|label=type:(?=${SELINUX_TYPE.source.slice(1, -1)}$).*)$`,
      ),
    ),
  },
  {
    path: 'HostConfig.ShmSize',
    rule: oneOf(65536000, 67108864),
    why: "the engine's default, for a folder that is not mounted",
  },
  { path: 'HostConfig.Runtime', rule: equals('oci'), why: 'OCIRuntime names it' },
  { path: 'HostConfig.ConsoleSize[*]', rule: equals(0) },
  { path: 'HostConfig.Memory', ...judged('memory') },
  { path: 'HostConfig.MemorySwap', ...judged('swap') },
  { path: 'HostConfig.MemorySwappiness', rule: equals(-1), why: "not set: the kernel's own" },
  ...judgedRows('cpus', 'HostConfig.NanoCpus', 'HostConfig.CpuPeriod', 'HostConfig.CpuQuota'),
  { path: 'HostConfig.CgroupParent', rule: oneOf('user.slice', 'machine.slice') },
  { path: 'HostConfig.Devices', ...judged('devices') },
  { path: 'HostConfig.PidsLimit', ...judged('pids') },
  { path: 'HostConfig.Ulimits[*].Name', rule: matches(RESTRICTING_LIMIT) },
  ...['Soft', 'Hard'].map((name) => ({ path: `HostConfig.Ulimits[*].${name}`, ...judged('file-size') })),
];

/** The OCI config's table judges the mounts; inspect has its own words for their options. */
const MOUNTS: readonly ConfigRow[] = [
  ...judgedRows(
    'other-mounts',
    ...['Type', 'Name', 'Source', 'Destination', 'Driver', 'RW'].map((name) => `Mounts[*].${name}`),
  ),
  { path: 'Mounts[*].Mode', rule: mountWords },
  { path: 'Mounts[*].Options', rule: mountWords },
  { path: 'Mounts[*].Propagation', rule: equals('rprivate') },
];

const NETWORK: readonly ConfigRow[] = [
  ...records(
    "names of the container's own network namespace",
    'NetworkSettings.SandboxID',
    'NetworkSettings.SandboxKey',
  ),
  { path: 'NetworkSettings.Networks.none.NetworkID', rule: equals('none') },
  { path: 'NetworkSettings.Networks.*', ...judged('network') },
];

/**
 * Podman's container inspect of a container that this program created; its runtime gets the OCI config, which has a
 * table of its own. Seen in Podman 4.9.3, 5.4.2 and 5.8.6, with runc and crun, rootless too.
 */
export const PODMAN_CONFIG = configTable([...TOP, ...CONFIG, ...HOST, ...MOUNTS, ...NETWORK]);
