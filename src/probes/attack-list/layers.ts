import type { ProbeId } from '../contract.ts';
import type { KernelCheckId } from '../kernel/checks.ts';
import type { RestrictionId } from '../restrictions/restrictions.ts';
import type { Layer, Test } from './attack.ts';

/** The layers that the attacks share. The first test of each decides whether the layer was shown to fail. */

const probe = (id: ProbeId): Test => ({ probe: id });
const restriction = (id: RestrictionId): Test => ({ restriction: id });
const kernel = (id: KernelCheckId): Test => ({ kernel: id });
const checks = (...ids: readonly string[]): readonly Test[] => ids.map((check) => ({ check }));

/** The filter is the one in the profile's file, and it is in force. */
const FILTER: readonly Test[] = [
  restriction('seccomp-held'),
  restriction('oci-runtime'),
  kernel('seccomp'),
  kernel('tracer'),
];

function listed(calls: readonly string[]): string {
  const [last = '', ...others] = [...calls].reverse();
  return others.length === 0 ? last : `${others.reverse().join(', ')} and ${last}`;
}

/** Calls that the profile refuses, whatever their arguments; the posture's checks of the same names make them. */
export function refuses(calls: readonly string[], also: readonly string[] = []): Layer {
  return {
    takes: `a profile that refuses ${listed(calls)}`,
    tests: [...checks(...also), ...calls.map((call): Test => ({ call })), ...FILTER],
  };
}

export const NO_NETWORK: Layer = {
  takes: 'no way to another machine',
  tests: [
    probe('PR-NET-1'),
    probe('PR-NET-2'),
    restriction('network'),
    kernel('network'),
    ...checks('interfaces', 'routes', 'routes-v6'),
  ],
};

export const NO_SOCKET: Layer = {
  takes: 'no socket of any family',
  tests: [
    restriction('seccomp-sockets'),
    probe('PR-SOCK-1'),
    { call: 'socket' },
    { call: 'io_uring_setup' },
    ...FILTER,
    ...checks('socket', 'io_uring_setup'),
  ],
};

export const NO_PROCESS: Layer = {
  takes: 'no new process',
  tests: [restriction('seccomp-processes'), ...FILTER, ...checks('fork', 'vfork', 'clone-process', 'clone3')],
};

export const NO_PROGRAM: Layer = {
  takes: 'no other program in the image',
  tests: [probe('PR-EXEC-1'), { image: 'no-other-program' }],
};

export const NO_PTRACE: Layer = {
  takes: 'no access to another process',
  tests: [
    restriction('seccomp-ptrace'),
    probe('PR-PTRACE-1'),
    ...FILTER,
    ...checks('ptrace', 'process_vm', 'pidfd_getfd'),
  ],
};

export const NO_ENGINE_SOCKET: Layer = {
  takes: 'no socket of an engine',
  tests: [
    probe('PR-SOCK-DOCKER'),
    restriction('other-mounts'),
    restriction('input'),
    restriction('output'),
    ...checks('engine-sockets'),
  ],
};

export const OWN_MOUNTS: Layer = {
  takes: 'no mount of the host except the run’s own two folders',
  tests: [
    probe('PR-MOUNT-1'),
    restriction('other-mounts'),
    restriction('input'),
    restriction('output'),
    restriction('volumes'),
    kernel('mounts'),
    ...checks('propagation'),
  ],
};

export const READ_ONLY: Layer = {
  takes: 'a root file system that cannot be written',
  tests: [
    probe('PR-FS-ESC-1'),
    probe('PR-FS-ESC-2'),
    restriction('read-only'),
    ...checks('root-read-only', 'creatable-folders'),
  ],
};

export const INPUT_READ_ONLY: Layer = {
  takes: 'an input that cannot be written',
  tests: [probe('PR-FS-RO-IN'), restriction('input'), ...checks('input-read-only')],
};

export const NOT_ROOT: Layer = {
  takes: 'no root user, and no way to become one',
  tests: [
    restriction('user'),
    restriction('no-new-privileges'),
    kernel('user'),
    kernel('no-new-privileges'),
    ...checks('uid', 'gid', 'groups', 'no-new-privileges'),
  ],
};

export const NO_SETUID: Layer = {
  takes: 'no way to gain privileges by executing a file',
  tests: [
    restriction('no-new-privileges'),
    kernel('no-new-privileges'),
    ...checks('no-new-privileges', 'setid-files'),
  ],
};

export const NO_CAPABILITIES: Layer = {
  takes: 'no capability',
  tests: [
    restriction('capabilities'),
    restriction('privileged'),
    restriction('no-new-privileges'),
    kernel('capabilities'),
    ...checks(
      'capabilities-inheritable',
      'capabilities-permitted',
      'capabilities-effective',
      'capabilities-bounding',
      'capabilities-ambient',
    ),
  ],
};

/** A user namespace gives every capability over what it owns, and so access to kernel code that needs one. */
export const NO_NAMESPACES: Layer = refuses(
  ['unshare', 'setns', 'clone3'],
  ['unshare', 'clone-namespaces', 'setns'],
);

export const NO_MOUNT: Layer = refuses(
  ['mount', 'move_mount', 'fsmount', 'open_tree', 'mount_setattr'],
  ['mount', 'move_mount', 'fsmount', 'open_tree', 'mount_setattr'],
);

export const OWN_PROCESSES: Layer = {
  takes: 'no visible process of the host',
  tests: [
    restriction('pid-namespace'),
    kernel('process'),
    kernel('namespaces'),
    ...checks('namespace-pid', 'processes'),
  ],
};

export const OWN_IPC: Layer = {
  takes: 'no memory or queue shared with another process',
  tests: [
    restriction('ipc'),
    restriction('mqueue'),
    kernel('namespaces'),
    ...checks('namespace-ipc', 'shared-memory-folder', 'message-queue-folder'),
  ],
};

export const NO_DEVICES: Layer = {
  takes: 'no device of the host',
  tests: [
    restriction('devices'),
    restriction('privileged'),
    ...checks(
      'devices',
      'device-nodes',
      'device-memory',
      'device-kernel-log',
      'device-kvm',
      'device-fuse',
      'device-vsock',
      'device-tunnel',
    ),
  ],
};

/** Files of the kernel that name a program for the host to run, or that act on the whole machine. */
export const NO_KERNEL_FILES: Layer = {
  takes: 'no writable file of the kernel',
  tests: [
    kernel('mounts'),
    ...checks(
      'core-pattern',
      'modprobe-path',
      'sysrq-trigger',
      'uevent-helper',
      'irq-affinity',
      'writable-files',
    ),
  ],
};

export const NO_RELEASE_AGENT: Layer = {
  takes: 'no writable control group',
  tests: [kernel('mounts'), ...checks('release-agent', 'writable-files')],
};

export const MASKED: Layer = {
  takes: 'no readable memory or key of the kernel',
  tests: [
    kernel('mounts'),
    ...checks('masked-kcore', 'masked-keys', 'device-memory', 'device-kernel-log', 'syslog'),
  ],
};

export const NO_SECRET: Layer = {
  takes: 'no secret in the environment',
  tests: [probe('PR-ENV-1'), restriction('environment'), restriction('http-proxy'), ...checks('environment')],
};

export const NO_TERMINAL: Layer = {
  takes: 'no terminal of the caller',
  tests: checks('terminal', 'input-stream'),
};

export const OWN_FILES_ONLY: Layer = {
  takes: 'no file descriptor that engine or runtime left open',
  tests: checks('open-files'),
};

export const ONE_ABI: Layer = {
  takes: 'no other architecture’s calls',
  tests: checks('x32', 'i386'),
};

export const PROCESS_LIMIT: Layer = {
  takes: 'a limit on processes and threads',
  tests: [...checks('threads'), restriction('pids')],
};

export const MEMORY_LIMIT: Layer = {
  takes: 'a limit on memory, and no swap',
  tests: [
    ...checks('memory', 'huge-pages', 'locks', 'attributes', 'memory-policies'),
    restriction('memory'),
    restriction('swap'),
    restriction('seccomp-limits'),
  ],
};

export const DISK_LIMIT: Layer = {
  takes: 'a limit on the size of a file and of /tmp',
  tests: [...checks('file-size', 'tmp-size'), restriction('file-size'), restriction('tmp')],
};

export const CPU_LIMIT: Layer = {
  takes: 'a limit on processor time',
  tests: [
    restriction('cpus'),
    restriction('terminals'),
    ...checks('processor-quota', 'processor-quota-2', 'processor-time', 'terminals'),
  ],
};

export const DESCRIPTOR_LIMIT: Layer = {
  takes: 'a limit on open files',
  tests: [
    ...checks('descriptors', 'descriptor-tables'),
    restriction('open-files'),
    restriction('seccomp-limits'),
  ],
};

/** Not zero: the kernel starts a program for cores for every limit but one (core(5); kernel: fs/coredump.c). */
export const NO_CORES: Layer = {
  takes: 'a limit on cores that allows none, and that the payload cannot change',
  tests: [
    ...checks('core-size', 'setrlimit'),
    restriction('core'),
    restriction('seccomp-limits'),
    { call: 'setrlimit' },
    ...FILTER,
  ],
};

export const NOT_EXECUTABLE: Layer = {
  takes: 'no writable place from which a program can be executed',
  tests: [
    { out: 'noexec' },
    restriction('tmp'),
    ...checks('execute-tmp', 'map-tmp', 'creatable-folders', 'memfd_create'),
  ],
};
