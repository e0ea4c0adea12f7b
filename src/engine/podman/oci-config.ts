import {
  anything,
  type ConfigContext,
  type ConfigRow,
  type ConfigRule,
  equals,
  holdsAll,
  isEmpty,
  judged,
  judgedRows,
  matches,
  oneOf,
} from '../config/rule.ts';
import {
  kernelPath,
  MASKED,
  mountWords,
  READ_ONLY,
  RESTRICTING_LIMIT,
  SELINUX_LABEL,
  WORKING_FOLDER,
} from '../config/shared-rules.ts';
import { configTable } from '../config/unknown-config.ts';
import { annotationRows } from './annotations.ts';

const PROCESS: readonly ConfigRow[] = [
  { path: 'ociVersion', rule: matches(/^1\.\d{1,3}\.\d{1,3}([+-][A-Za-z0-9.+-]*)?$/) },
  { path: 'process.user.uid', rule: isUser(0) },
  { path: 'process.user.gid', rule: isUser(1) },
  { path: 'process.user.additionalGids[*]', rule: isItsGroup, why: 'the group itself, once more' },
  // Zero is not empty here: it would let others write to the payload's files.
  { path: 'process.user.umask', rule: (value) => value === undefined || value === 0o22 || value === 0o77 },
  { path: 'process.args', ...judged('entrypoint') },
  { path: 'process.env', ...judged('environment') },
  { path: 'process.cwd', rule: matches(WORKING_FOLDER) },
  // Without it a runtime would decide by itself which capabilities remain.
  { path: 'process.capabilities', rule: isObject, judgedBy: 'capabilities', needed: true },
  { path: 'process.rlimits[*].type', rule: matches(RESTRICTING_LIMIT) },
  ...['soft', 'hard'].map((name) => ({ path: `process.rlimits[*].${name}`, ...judged('file-size') })),
  { path: 'process.noNewPrivileges', ...judged('no-new-privileges') },
  { path: 'process.apparmorProfile', rule: matches(/^(?!unconfined$)[^,]+$/) },
  { path: 'process.selinuxLabel', rule: matches(SELINUX_LABEL) },
];

const ROOT: readonly ConfigRow[] = [
  {
    path: 'root.path',
    rule: anything,
    why: "the engine's own mount of the image; --rootfs shows in inspect",
  },
  { path: 'root.readonly', ...judged('read-only') },
  {
    path: 'hostname',
    rule: matches(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$/),
    why: 'a name in its own UTS namespace',
  },
  ...judgedRows('other-mounts', ...['destination', 'type', 'source'].map((name) => `mounts[*].${name}`)),
  { path: 'mounts[*].options', rule: mountWords },
  { path: 'mounts[*]', rule: kernelMount },
];

const RESOURCES: readonly ConfigRow[] = [
  // The first rule denies every device; a rootless runtime has no devices to give.
  {
    path: 'linux.resources.devices',
    rule: (value, { engine }) => (engine.rootless ? isEmpty(value) || deniesAll(value) : deniesAll(value)),
    needed: true,
  },
  { path: 'linux.resources.memory.limit', ...judged('memory') },
  { path: 'linux.resources.memory.swap', ...judged('swap') },
  ...judgedRows('cpus', 'linux.resources.cpu.quota', 'linux.resources.cpu.period'),
  { path: 'linux.resources.pids.limit', ...judged('pids') },
  {
    path: 'linux.cgroupsPath',
    // systemd's form, and that of cgroupfs, which is below the caller's own group when rootless.
    rule: (value, { container: { id } }) =>
      typeof value === 'string' &&
      !value.includes('..') &&
      [`machine.slice:libpod:${id}`, `user.slice:libpod:${id}`]
        .concat(value.endsWith(`/libpod_parent/libpod-${id}`) ? value : [])
        .includes(value),
  },
];

const LINUX: readonly ConfigRow[] = [
  ...['uidMappings', 'gidMappings'].map((name) => ({
    path: `linux.${name}`,
    // The numbers lie within the caller's own user namespace, whatever they are.
    rule: (value: unknown, { engine }: ConfigContext) => isEmpty(value) || engine.rootless,
    why: 'rootless: numbers of the user’s own namespace; else there is nothing to map',
  })),
  { path: 'linux.sysctl["net.ipv4.ping_group_range"]', rule: equals('0 0'), why: "Podman's own default" },
  { path: 'linux.devices', ...judged('devices') },
  { path: 'linux.seccomp', ...judged('seccomp-held') },
  { path: 'linux.namespaces', rule: hasNamespaces, needed: true },
  {
    path: 'linux.namespaces[*].type',
    rule: oneOf('pid', 'network', 'ipc', 'uts', 'mount', 'cgroup', 'user'),
  },
  { path: 'linux.namespaces[*].path', ...judged('network') },
  { path: 'linux.mountLabel', rule: matches(SELINUX_LABEL) },
  { path: 'linux.maskedPaths', rule: holdsAll(...MASKED), needed: true },
  { path: 'linux.maskedPaths[*]', rule: kernelPath },
  { path: 'linux.readonlyPaths', rule: holdsAll(...READ_ONLY), needed: true },
  { path: 'linux.readonlyPaths[*]', rule: kernelPath },
];

/** Where the kernel's file systems are mounted, and the options that they must have; no restriction judges them. */
const KERNEL_MOUNTS: readonly {
  readonly at: string;
  readonly type: string;
  readonly needs: readonly string[];
}[] = [
  { at: '/proc', type: 'proc', needs: ['nosuid', 'noexec', 'nodev'] },
  { at: '/sys', type: 'sysfs', needs: ['nosuid', 'noexec', 'nodev', 'ro'] },
  { at: '/sys/fs/cgroup', type: 'cgroup', needs: ['nosuid', 'noexec', 'nodev', 'ro'] },
  { at: '/sys/fs/cgroup', type: 'cgroup2', needs: ['nosuid', 'noexec', 'nodev', 'ro'] },
  { at: '/dev', type: 'tmpfs', needs: ['nosuid'] },
  { at: '/dev/pts', type: 'devpts', needs: ['nosuid', 'noexec', 'newinstance'] },
  { at: '/dev/mqueue', type: 'mqueue', needs: ['nosuid', 'noexec', 'nodev'] },
];

/** A mount that is not of the kernel's file systems, or one of them where it belongs. */
function kernelMount(value: unknown): boolean {
  const { type, destination, options } = isObject(value) ? (value as Record<string, unknown>) : {};
  const isKernels = KERNEL_MOUNTS.some((each) => each.type === type && each.type !== 'tmpfs');
  if (!isKernels && destination !== '/dev') return true;
  const words: readonly unknown[] = Array.isArray(options) ? options : [];
  return KERNEL_MOUNTS.some(
    ({ at, type: its, needs }) =>
      at === destination && its === type && needs.every((word) => words.includes(word)),
  );
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Accepts the number that `User` names: 0 for the user, 1 for the group. Without such a number it rejects every value.
 */
function isUser(index: 0 | 1): ConfigRule {
  return (value, { container }) => {
    const named = container.user.split(':')[index];
    return named === undefined || !/^\d+$/.test(named) ? false : value === Number(named);
  };
}

/**
 * The payload's group, once more. Podman adds the group that keep-id maps to (traits.ts) also to a negative control
 * that runs as root.
 */
function isItsGroup(...[value, run]: Parameters<ConfigRule>): boolean {
  const runsAsRoot = /^0(:0)?$/.test(run.container.user);
  return isUser(1)(value, run) || (runsAsRoot && value === KEPT_GROUP);
}

/** The id of rootless Podman's own group in a container of this program. */
const KEPT_GROUP = 65532;

function deniesAll(value: unknown): boolean {
  return JSON.stringify(value) === '[{"allow":false,"access":"rwm"}]';
}

/** The container always has its own mount namespace; restrictions judge the other ones. */
function hasNamespaces(value: unknown): boolean {
  const types = Array.isArray(value) ? value.map((each: unknown) => JSON.stringify(each)) : [];
  const ownOnly = types.filter((each) => /"type":"(mount|user)"/.test(each));
  return types.includes('{"type":"mount"}') && ownOnly.every((each) => !each.includes('"path"'));
}

/** The OCI config that Podman writes for its runtime (OCI runtime-spec, config.md and config-linux.md). */
export const OCI_CONFIG = configTable([
  ...PROCESS,
  ...ROOT,
  ...annotationRows('annotations'),
  ...RESOURCES,
  ...LINUX,
]);
