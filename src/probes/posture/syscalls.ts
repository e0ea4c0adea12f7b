import { numberOf, YOUNGEST_OF_LIBSECCOMP_2_5 } from '../../seccomp/syscalls.ts';
import type { Check, Control, Denial, Operation, Where } from './check.ts';

/**
 * Neither an address nor a descriptor: a call that the filter allows answers EFAULT, EBADF or EINVAL, and does nothing.
 */
const BAD = -1;
const EPERM: readonly Denial[] = [{ errno: [1] }];
/**
 * ENOSYS: the profile's default, or runc's own stub if libseccomp does not know the name; or a kernel without the call.
 */
const EPERM_OR_ENOSYS: readonly Denial[] = [{ errno: [1, 38] }];
/** x86-64: mov eax, NUMBER; syscall; a child ends itself (exit_group 0), the parent returns its number. */
const forking = (number: number): Operation => ({
  op: 'code',
  code: `b8${number.toString(16).padStart(2, '0')}0000000f0585c0750931ffb8e70000000f05c3`,
});
/** x86-64: mov eax, 20 (getpid of i386); int 0x80; ret. The kernel keeps every other register. */
const I386_GETPID: Operation = { op: 'code', code: 'b814000000cd80c3' };

const NO_PROFILE: Control = { failsIn: 'no-profile' };
/** The kernel checks for the capability before it looks at any argument, so both layers give the same answer. */
const CAPABILITY_FIRST: Control = {
  stands:
    'the capability that it needs is missing too, and the kernel checks that first; the sweep shows the filter',
};

interface Row {
  readonly id: string;
  readonly calls: readonly Operation[];
  readonly whenPermitted: string;
  readonly source: string;
  readonly denied?: readonly Denial[];
  readonly control?: Control;
  readonly controls?: NonNullable<Check['controls']>;
  readonly where?: Where;
}

const call = (name: string, ...args: readonly (number | string)[]): Operation => ({ op: 'call', name, args });

/** Whether an older libseccomp may not know the call's name ({@link YOUNGEST_OF_LIBSECCOMP_2_5}). */
function isYoung(operation: Operation): boolean {
  if (operation.op !== 'call') return false;
  return (numberOf('x86_64', operation.name) ?? 0) > YOUNGEST_OF_LIBSECCOMP_2_5;
}

const ROWS: readonly Row[] = [
  // Processes.
  {
    id: 'fork',
    calls: [forking(57)],
    whenPermitted: 'a child',
    source: 'fork(2)',
    where: { architectures: ['x86_64'] },
  },
  {
    id: 'vfork',
    calls: [forking(58)],
    whenPermitted: 'a child',
    source: 'vfork(2)',
    where: { architectures: ['x86_64'] },
  },
  {
    id: 'clone-process',
    // CLONE_SIGHAND without CLONE_VM: the kernel refuses it if the filter does not.
    calls: [call('clone', 0x800, 0, 0, 0, 0)],
    whenPermitted: 'EINVAL: CLONE_SIGHAND without CLONE_VM',
    source: 'clone(2)',
  },
  {
    id: 'clone3',
    calls: [call('clone3', BAD, 64)],
    whenPermitted: 'EFAULT: no clone_args at that address',
    denied: [{ errno: [38, 1] }],
    source: 'clone(2); glibc falls back to clone on ENOSYS',
  },
  // Namespaces: each with CLONE_VM, which the call refuses.
  {
    id: 'clone-namespaces',
    calls: [0x10000000, 0x20000000, 0x40000000, 0x20000, 0x4000000, 0x8000000, 0x2000000].map((flag) =>
      call('clone', flag + 0x10000, 0, 0, 0, 0),
    ),
    whenPermitted: 'EINVAL: CLONE_THREAD without CLONE_SIGHAND',
    source: 'clone(2); user_namespaces(7)',
  },
  {
    id: 'unshare',
    calls: [0x10000000, 0x20000000, 0x40000000, 0x20000, 0x4000000, 0x8000000, 0x2000000].map((flag) =>
      call('unshare', flag + 0x1),
    ),
    whenPermitted: 'EINVAL: a flag that does not exist',
    source: 'unshare(2); CVE-2022-0185 began with a user namespace',
  },
  { id: 'setns', calls: [call('setns', BAD, 0)], whenPermitted: 'EBADF', source: 'setns(2)' },
  // Mounts.
  { id: 'mount', calls: [call('mount', BAD, BAD, BAD, 0, 0)], whenPermitted: 'EFAULT', source: 'mount(2)' },
  {
    id: 'umount2',
    calls: [call('umount2', BAD, BAD)],
    whenPermitted: 'EINVAL: such flags do not exist',
    source: 'umount(2)',
  },
  {
    id: 'pivot_root',
    calls: [call('pivot_root', BAD, BAD)],
    whenPermitted: 'EFAULT',
    source: 'pivot_root(2)',
    control: CAPABILITY_FIRST,
  },
  { id: 'chroot', calls: [call('chroot', BAD)], whenPermitted: 'EFAULT', source: 'chroot(2)' },
  {
    id: 'open_tree',
    calls: [call('open_tree', BAD, BAD, 0)],
    whenPermitted: 'EFAULT',
    source: 'open_tree(2)',
  },
  {
    id: 'move_mount',
    calls: [call('move_mount', BAD, BAD, BAD, BAD, 0)],
    whenPermitted: 'EFAULT',
    source: 'move_mount(2)',
    control: CAPABILITY_FIRST,
  },
  {
    id: 'mount_setattr',
    calls: [call('mount_setattr', BAD, BAD, BAD, BAD, 0)],
    whenPermitted: 'EINVAL: such flags do not exist',
    source: 'mount_setattr(2)',
  },
  {
    id: 'fsopen',
    calls: [call('fsopen', BAD, 0)],
    whenPermitted: 'EFAULT',
    source: 'fsopen(2); CVE-2022-0185',
    control: CAPABILITY_FIRST,
  },
  {
    id: 'fsconfig',
    calls: [call('fsconfig', BAD, 0, 0, 0, 0)],
    whenPermitted: 'EINVAL: no descriptor',
    source: 'fsconfig(2)',
  },
  {
    id: 'fsmount',
    calls: [call('fsmount', BAD, 0, 0)],
    whenPermitted: 'EBADF',
    source: 'fsmount(2)',
    control: CAPABILITY_FIRST,
  },
  {
    id: 'fspick',
    calls: [call('fspick', BAD, BAD, 0)],
    whenPermitted: 'EFAULT',
    source: 'fspick(2)',
    control: CAPABILITY_FIRST,
  },
  {
    id: 'statmount',
    calls: [call('statmount', BAD, 0, 0, 0)],
    whenPermitted: 'EFAULT',
    source: 'statmount(2)',
  },
  {
    id: 'listmount',
    calls: [call('listmount', BAD, 0, 0, 0)],
    whenPermitted: 'EFAULT',
    source: 'listmount(2)',
  },
  // Sockets and what creates them.
  {
    id: 'socket',
    calls: [
      { op: 'socket', family: 1, type: 1 },
      { op: 'socket', family: 2, type: 1 },
      { op: 'socket', family: 2, type: 3, protocol: 1 },
      { op: 'socket', family: 10, type: 1 },
      { op: 'socket', family: 16, type: 3 },
      { op: 'socket', family: 17, type: 3 },
      { op: 'socket', family: 38, type: 5 },
      { op: 'socket', family: 40, type: 1 },
    ],
    whenPermitted:
      'a socket of UNIX, INET, INET6, NETLINK, ALG or VSOCK; RAW and PACKET also need a capability',
    source: 'socket(2); CVE-2026-31431 is in AF_ALG',
  },
  { id: 'socketpair', calls: [{ op: 'socketpair' }], whenPermitted: 'two sockets', source: 'socketpair(2)' },
  {
    id: 'connect',
    calls: [
      call('connect', BAD, BAD, 0),
      call('bind', BAD, BAD, 0),
      call('listen', BAD, 0),
      call('accept4', BAD, 0, 0, 0),
    ],
    whenPermitted: 'EBADF',
    source: 'connect(2), bind(2), listen(2), accept(2)',
  },
  {
    id: 'io_uring_setup',
    calls: [call('io_uring_setup', 1, BAD)],
    whenPermitted: 'EFAULT',
    source: 'io_uring_setup(2); kernel.org: io_uring_disabled',
  },
  {
    id: 'io_uring_enter',
    calls: [call('io_uring_enter', BAD, 0, 0, BAD, 0, 0)],
    whenPermitted: 'EINVAL or EBADF',
    source: 'io_uring_enter(2)',
  },
  {
    id: 'io_uring_register',
    calls: [call('io_uring_register', BAD, 0, 0, 0)],
    whenPermitted: 'EBADF',
    source: 'io_uring_register(2)',
  },
  // Other processes.
  // PTRACE_SEIZE of a process that does not exist. Never PTRACE_TRACEME: if it works, the runtime becomes the tracer.
  {
    id: 'ptrace',
    calls: [call('ptrace', 0x4206, 0x3fffffff, 0, 0)],
    whenPermitted: 'ESRCH',
    source: 'ptrace(2)',
  },
  {
    id: 'process_vm',
    calls: [
      call('process_vm_readv', 1, BAD, 1, BAD, 1, BAD),
      call('process_vm_writev', 1, BAD, 1, BAD, 1, BAD),
    ],
    whenPermitted: 'EINVAL: such flags do not exist',
    source: 'process_vm_readv(2)',
  },
  {
    id: 'process_madvise',
    calls: [call('process_madvise', BAD, BAD, 0, 0, BAD)],
    whenPermitted: 'EINVAL',
    source: 'process_madvise(2)',
  },
  {
    id: 'process_mrelease',
    calls: [call('process_mrelease', BAD, BAD)],
    whenPermitted: 'EINVAL',
    source: 'kernel: mm/oom_kill.c',
  },
  {
    id: 'pidfd_open',
    calls: [call('pidfd_open', BAD, BAD)],
    whenPermitted: 'EINVAL',
    source: 'pidfd_open(2)',
  },
  {
    id: 'pidfd_getfd',
    calls: [call('pidfd_getfd', BAD, BAD, 0)],
    whenPermitted: 'EBADF',
    source: 'pidfd_getfd(2)',
  },
  {
    id: 'pidfd_send_signal',
    calls: [call('pidfd_send_signal', BAD, 0, 0, BAD)],
    whenPermitted: 'EINVAL',
    source: 'pidfd_send_signal(2)',
  },
  {
    id: 'kcmp',
    calls: [call('kcmp', 0x3fffffff, 0x3fffffff, 0, 0, 0)],
    whenPermitted: 'ESRCH',
    source: 'kcmp(2)',
  },
  {
    id: 'move_pages',
    calls: [call('move_pages', 0, 1, BAD, 0, BAD, BAD)],
    whenPermitted: 'EINVAL',
    source: 'move_pages(2)',
  },
  {
    id: 'migrate_pages',
    calls: [call('migrate_pages', 0x3fffffff, 0, 0, 0)],
    whenPermitted: 'ESRCH',
    source: 'migrate_pages(2)',
  },
  {
    id: 'perf_event_open',
    calls: [call('perf_event_open', BAD, 0, 0, BAD, BAD)],
    whenPermitted: 'EINVAL: such flags do not exist',
    source: 'perf_event_open(2)',
  },
  // Keys, programs in the kernel, memory.
  {
    id: 'keyctl',
    calls: [call('keyctl', BAD, 0, 0, 0, 0)],
    whenPermitted: 'EOPNOTSUPP',
    source: 'keyctl(2); keyrings are not namespaced',
  },
  {
    id: 'add_key',
    calls: [call('add_key', BAD, BAD, 0, BAD, 0)],
    whenPermitted: 'EINVAL',
    source: 'add_key(2)',
  },
  {
    id: 'request_key',
    calls: [call('request_key', BAD, BAD, 0, 0)],
    whenPermitted: 'EFAULT',
    source: 'request_key(2)',
  },
  {
    id: 'bpf',
    calls: [call('bpf', BAD, BAD, 16)],
    whenPermitted: 'EFAULT or EINVAL',
    source: 'bpf(2); kernel.org: unprivileged_bpf_disabled',
  },
  {
    id: 'userfaultfd',
    calls: [call('userfaultfd', 0x1 + 0x4)],
    whenPermitted: 'EINVAL: a flag that does not exist',
    source: 'userfaultfd(2)',
  },
  {
    id: 'memfd_create',
    calls: [call('memfd_create', BAD, 0)],
    whenPermitted: 'EFAULT; a memfd is an executable file outside every mount',
    source: 'memfd_create(2)',
  },
  {
    id: 'memfd_secret',
    calls: [call('memfd_secret', BAD)],
    whenPermitted: 'EINVAL',
    source: 'memfd_secret(2)',
  },
  {
    id: 'personality',
    calls: [call('personality', 0xffffffff)],
    whenPermitted: 'the current one',
    source: 'personality(2)',
  },
  // Files by number, and watching whole mounts.
  {
    id: 'open_by_handle_at',
    calls: [call('open_by_handle_at', BAD, BAD, 0)],
    whenPermitted: 'EFAULT',
    source: 'open_by_handle_at(2); CVE-2014-9357 (shocker)',
  },
  {
    id: 'name_to_handle_at',
    calls: [call('name_to_handle_at', BAD, BAD, BAD, BAD, BAD)],
    whenPermitted: 'EINVAL',
    source: 'name_to_handle_at(2)',
  },
  {
    id: 'fanotify_init',
    calls: [call('fanotify_init', 0x200 + 0x80000000, 0)],
    whenPermitted: 'EINVAL',
    source: 'fanotify_init(2)',
  },
  {
    id: 'fanotify_mark',
    calls: [call('fanotify_mark', BAD, BAD, 0, BAD, 0)],
    whenPermitted: 'EINVAL',
    source: 'fanotify_mark(2)',
  },
  // The kernel itself.
  {
    id: 'init_module',
    calls: [call('init_module', BAD, 0, BAD), call('finit_module', BAD, BAD, BAD)],
    whenPermitted: 'EFAULT or EINVAL',
    source: 'init_module(2)',
    control: CAPABILITY_FIRST,
  },
  {
    id: 'delete_module',
    calls: [call('delete_module', BAD, 0)],
    whenPermitted: 'EFAULT',
    source: 'delete_module(2)',
    control: CAPABILITY_FIRST,
  },
  {
    id: 'kexec_load',
    calls: [call('kexec_load', 0, 0, 0, BAD), call('kexec_file_load', BAD, BAD, 0, 0, BAD)],
    whenPermitted: 'EINVAL',
    source: 'kexec_load(2)',
    control: CAPABILITY_FIRST,
  },
  // The machine.
  {
    id: 'reboot',
    calls: [call('reboot', 0, 0, 0, 0)],
    whenPermitted: 'EINVAL: no magic number',
    source: 'reboot(2)',
    control: CAPABILITY_FIRST,
  },
  {
    id: 'sethostname',
    calls: [call('sethostname', BAD, BAD), call('setdomainname', BAD, BAD)],
    whenPermitted: 'EINVAL',
    source: 'sethostname(2)',
    control: CAPABILITY_FIRST,
  },
  {
    id: 'settimeofday',
    calls: [call('settimeofday', BAD, 0)],
    whenPermitted: 'EFAULT',
    source: 'settimeofday(2)',
  },
  {
    id: 'clock_settime',
    calls: [call('clock_settime', 0, BAD)],
    whenPermitted: 'EFAULT',
    source: 'clock_settime(2)',
  },
  {
    id: 'adjtimex',
    calls: [call('adjtimex', BAD), call('clock_adjtime', 0, BAD)],
    whenPermitted: 'EFAULT',
    source: 'adjtimex(2)',
  },
  {
    id: 'syslog',
    calls: [call('syslog', 99, 0, 0)],
    whenPermitted: 'EINVAL',
    source: 'syslog(2)',
    control: CAPABILITY_FIRST,
  },
  {
    id: 'swapon',
    calls: [call('swapon', BAD, BAD), call('swapoff', BAD)],
    whenPermitted: 'EINVAL',
    source: 'swapon(2)',
    control: CAPABILITY_FIRST,
  },
  {
    id: 'quotactl',
    calls: [call('quotactl', BAD, 0, 0, 0), call('quotactl_fd', BAD, BAD, 0, 0)],
    whenPermitted: 'EINVAL or EBADF',
    source: 'quotactl(2)',
  },
  {
    id: 'acct',
    calls: [call('acct', BAD)],
    whenPermitted: 'EFAULT',
    source: 'acct(2)',
    control: CAPABILITY_FIRST,
  },
  {
    id: 'iopl',
    calls: [call('iopl', 99), call('ioperm', BAD, BAD, 1)],
    whenPermitted: 'EINVAL',
    source: 'iopl(2), ioperm(2)',
    where: { architectures: ['x86_64'] },
  },
  {
    id: 'modify_ldt',
    calls: [call('modify_ldt', 0, 0, 0)],
    whenPermitted: 'it succeeds',
    source: 'modify_ldt(2)',
    where: { architectures: ['x86_64'] },
  },
  {
    id: 'remap_file_pages',
    calls: [call('remap_file_pages', BAD, BAD, BAD, BAD, BAD)],
    whenPermitted: 'EINVAL',
    source: 'remap_file_pages(2)',
  },
  {
    id: 'sysfs',
    calls: [call('sysfs', 99, 0, 0), call('ustat', BAD, BAD)],
    whenPermitted: 'EINVAL or ENOSYS',
    source: 'sysfs(2), ustat(2)',
    where: { architectures: ['x86_64'] },
  },
  {
    id: 'setxattrat',
    calls: [call('setxattrat', BAD, BAD, BAD, BAD, BAD, BAD), call('removexattrat', BAD, BAD, BAD, BAD)],
    whenPermitted: 'EINVAL',
    source: 'kernel: fs/xattr.c (6.13)',
  },
  {
    id: 'lsm_set_self_attr',
    calls: [call('lsm_set_self_attr', BAD, BAD, 0, BAD)],
    whenPermitted: 'EINVAL',
    source: 'kernel: security/lsm_syscalls.c (6.8)',
  },
  // What targeted-deny allows: these calls cannot reach anything of the host.
  {
    id: 'mq_open',
    calls: [call('mq_open', BAD, 0, 0, 0)],
    whenPermitted: 'EFAULT',
    source: 'mq_open(3)',
    where: { profiles: ['deny-by-default'] },
  },
  {
    id: 'landlock',
    calls: [call('landlock_create_ruleset', BAD, 0, BAD)],
    whenPermitted: 'EINVAL or EOPNOTSUPP',
    source: 'landlock(7)',
    where: { profiles: ['deny-by-default'] },
  },
  {
    id: 'mknod',
    calls: [call('mknodat', -100, '/out/__posture', 0o10644, 0)],
    whenPermitted: 'a pipe',
    source: 'mknod(2)',
    where: { profiles: ['deny-by-default'] },
  },
  {
    id: 'links',
    calls: [call('symlinkat', BAD, -100, BAD), call('linkat', BAD, BAD, BAD, BAD, BAD)],
    whenPermitted: 'EFAULT or EINVAL',
    source: 'link(2), symlink(2)',
    where: { profiles: ['deny-by-default'] },
  },
  {
    id: 'chmod',
    calls: [call('fchmodat', -100, BAD, 0), call('fchownat', -100, BAD, 0, 0, 0)],
    whenPermitted: 'EFAULT',
    source: 'chmod(2), chown(2)',
    where: { profiles: ['deny-by-default'] },
  },
  {
    id: 'shared-memory',
    calls: [call('shmget', 0, 0, 0), call('semget', BAD, BAD, 0), call('msgget', 0x7fffffff, 0)],
    whenPermitted: 'EINVAL or ENOENT',
    source: 'sysvipc(7)',
    where: { profiles: ['deny-by-default'] },
  },
  {
    id: 'kill',
    calls: [call('kill', 0x3fffffff, 0), call('tkill', 0x3fffffff, 0)],
    whenPermitted: 'ESRCH',
    source: 'kill(2)',
    where: { profiles: ['deny-by-default'] },
  },
  {
    id: 'setuid',
    calls: [call('setuid', BAD), call('setgid', BAD), call('setgroups', BAD, BAD)],
    whenPermitted: 'EINVAL',
    source: 'setuid(2)',
    where: { profiles: ['deny-by-default'] },
  },
  {
    id: 'execveat',
    calls: [call('execveat', BAD, BAD, 0, 0, BAD)],
    whenPermitted: 'EINVAL or EFAULT',
    source: 'execveat(2)',
    where: { profiles: ['deny-by-default'] },
  },
  {
    id: 'schedule',
    calls: [call('sched_setscheduler', 0x3fffffff, 0, BAD), call('setpriority', 99, 0, 0)],
    whenPermitted: 'ESRCH, EFAULT or EINVAL',
    source: 'sched_setscheduler(2)',
    where: { profiles: ['deny-by-default'] },
  },
];

/** The system calls that the profile refuses: each is made so that it cannot act if it is allowed. */
export const SYSCALL_CHECKS: readonly Check[] = ROWS.map(
  ({
    calls,
    denied = calls.some(isYoung) ? EPERM_OR_ENOSYS : EPERM,
    control = NO_PROFILE,
    ...row
  }): Check => ({
    ...row,
    operations: calls,
    denied,
    layer: 'seccomp',
    control,
  }),
);

/** Calls of the machine's other architectures. They end the thread that makes them, so they come last. */
export const FOREIGN_CHECKS: readonly Check[] = [
  {
    id: 'x32',
    operations: [{ op: 'call', name: 'getpid', args: [], x32: true }],
    whenPermitted: 'the process id, or ENOSYS if the kernel does not have x32',
    denied: [{ equals: 'thread ended' }],
    layer: 'seccomp',
    where: { architectures: ['x86_64'] },
    source: 'seccomp(2): the architecture word; kernel: arch/x86/entry/syscalls/syscall_64.tbl',
    control: NO_PROFILE,
  },
  {
    id: 'i386',
    operations: [I386_GETPID],
    whenPermitted: 'the process id',
    // SIGSYS for the whole process, or SIGSEGV from a kernel that does not have such calls: nothing runs after it.
    denied: [{ equals: 'thread ended' }, { ended: [159, 139], oom: false }],
    layer: 'seccomp',
    where: { architectures: ['x86_64'] },
    source: 'seccomp(2): the architecture word; int 0x80 has other numbers, socketcall among them',
    control: NO_PROFILE,
  },
];
