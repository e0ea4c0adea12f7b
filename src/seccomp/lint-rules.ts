/** Calls that belong together: if allowed, they let a payload do one thing, which the message names. */
export interface CallGroup {
  readonly code: string;
  readonly calls: readonly string[];
  readonly message: string;
}

/**
 * What a good sandbox refuses, one group for each finding. It does not list execve, clone, clone3 and socketcall,
 * because each needs its own reasoning (see lint.ts).
 */
export const DENIED_GROUPS: readonly CallGroup[] = [
  {
    code: 'sockets-allowed',
    calls: ['socket', 'socketpair'],
    message: 'makes sockets, some of which need no network (AF_UNIX, AF_NETLINK, AF_VSOCK, AF_ALG)',
  },
  {
    code: 'io-uring-allowed',
    calls: ['io_uring_setup', 'io_uring_enter', 'io_uring_register'],
    message: 'opens files and connects sockets that filters do not see',
  },
  {
    code: 'ptrace-allowed',
    calls: ['ptrace', 'process_vm_readv', 'process_vm_writev', 'pidfd_getfd', 'kcmp', 'perf_event_open'],
    message: "reads or changes other processes' memory, descriptors or state",
  },
  {
    code: 'namespaces-allowed',
    calls: ['unshare', 'setns'],
    message: 'enters new namespaces; in a user namespace of its own a payload has every capability',
  },
  {
    code: 'mounts-allowed',
    calls: [
      'mount',
      'umount2',
      'pivot_root',
      'chroot',
      'open_tree',
      'move_mount',
      'fsopen',
      'fsconfig',
      'fsmount',
      'fspick',
      'mount_setattr',
    ],
    message: 'changes what is mounted where',
  },
  { code: 'bpf-allowed', calls: ['bpf'], message: 'loads programs into the kernel' },
  {
    code: 'keys-allowed',
    calls: ['add_key', 'request_key', 'keyctl'],
    message: "reaches the kernel's keyrings, which are not namespaced",
  },
  {
    code: 'userfaultfd-allowed',
    calls: ['userfaultfd'],
    message: 'stops the kernel in the middle of a copy, which helps exploits',
  },
  {
    code: 'memfd-allowed',
    calls: ['memfd_create'],
    message: 'makes an executable file outside every mount, so that read-only and noexec do not apply to it',
  },
  {
    code: 'file-handles-allowed',
    calls: ['open_by_handle_at'],
    message: 'opens files by number, outside every mount',
  },
  {
    code: 'modules-allowed',
    calls: ['init_module', 'finit_module', 'delete_module', 'kexec_load', 'kexec_file_load'],
    message: 'loads kernel modules or kernels',
  },
  {
    code: 'allocation-allowed',
    calls: ['fallocate'],
    message: "reserves the host's disk space without writing, faster than the watcher sees it",
  },
  { code: 'personality-allowed', calls: ['personality'], message: 'turns off address randomisation' },
];

/**
 * What a profile must allow for a container to start every time: the runtime loads the filter before it execs the
 * entrypoint, and runc is a Go program, whose runtime needs these at any moment (without them 17 of 60 starts failed).
 */
export const START_CALLS: readonly string[] = [
  'brk',
  'close',
  'epoll_ctl',
  'epoll_pwait',
  'exit_group',
  'fcntl',
  'futex',
  'getpid',
  'gettid',
  'madvise',
  'mmap',
  'mprotect',
  'munmap',
  'nanosleep',
  'newfstatat',
  'openat',
  'read',
  'rt_sigaction',
  'rt_sigprocmask',
  'rt_sigreturn',
  'sched_yield',
  'sigaltstack',
  'tgkill',
  'write',
];
