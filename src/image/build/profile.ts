/**
 * Calls of a build's commands, which need no argument to be harmless: files, processes and memory of their own, sockets of
 * a family below, identities that the container has. Left out are calls that reach what no namespace of the build holds,
 * such as the kernel's keys (keyrings(7)): a build's root is the host's; and those that make pipes and devices, since the
 * builder opens files of the build on the host.
 */
const CALLS = `
  accept accept4 access alarm arch_prctl bind brk cachestat capget capset chdir chmod chown chroot
  clock_getres clock_gettime clock_nanosleep close close_range connect copy_file_range creat dup dup2 dup3
  epoll_create epoll_create1 epoll_ctl epoll_pwait epoll_pwait2 epoll_wait eventfd eventfd2 execve execveat
  exit exit_group faccessat faccessat2 fadvise64 fallocate fchdir fchmod fchmodat fchmodat2 fchown fchownat
  fcntl fdatasync fgetxattr flistxattr flock fork fremovexattr fsetxattr fstat fstatfs fsync ftruncate futex
  futex_requeue futex_wait futex_waitv futex_wake futimesat get_mempolicy get_robust_list getcpu getcwd
  getdents getdents64 getegid geteuid getgid getgroups getitimer getpeername getpgid getpgrp getpid getppid
  getpriority getrandom getresgid getresuid getrlimit getrusage getsid getsockname getsockopt gettid
  gettimeofday getuid getxattr getxattrat inotify_add_watch inotify_init inotify_init1 inotify_rm_watch
  io_cancel io_destroy io_getevents io_pgetevents io_setup io_submit ioctl ioprio_get ioprio_set kill
  landlock_add_rule landlock_create_ruleset landlock_restrict_self lchown lgetxattr link linkat listen
  listxattr listxattrat llistxattr lremovexattr lseek lsetxattr lsm_get_self_attr lsm_list_modules lstat
  madvise map_shadow_stack mbind membarrier memfd_create mincore mkdir mkdirat mlock mlock2
  mlockall mmap mprotect mq_getsetattr mq_notify mq_open mq_timedreceive mq_timedsend mq_unlink mremap mseal
  msgctl msgget msgrcv msgsnd msync munlock munlockall munmap nanosleep newfstatat open openat openat2 pause
  pipe pipe2 pkey_alloc pkey_free pkey_mprotect poll ppoll prctl pread64 preadv preadv2 pselect6
  pwrite64 pwritev pwritev2 read readahead readlink readlinkat readv recvfrom recvmmsg recvmsg removexattr
  rename renameat renameat2 restart_syscall rmdir rseq rt_sigaction rt_sigpending rt_sigprocmask
  rt_sigqueueinfo rt_sigreturn rt_sigsuspend rt_sigtimedwait rt_tgsigqueueinfo sched_get_priority_max
  sched_get_priority_min sched_getaffinity sched_getattr sched_getparam sched_getscheduler
  sched_rr_get_interval sched_setaffinity sched_setattr sched_setparam sched_setscheduler sched_yield
  seccomp select semctl semget semop semtimedop sendfile sendmmsg sendmsg sendto set_mempolicy
  set_mempolicy_home_node set_robust_list set_tid_address setfsgid setfsuid setgid setgroups setitimer
  setpgid setpriority setregid setresgid setresuid setreuid setsid setsockopt setuid setxattr
  shmat shmctl shmdt shmget shutdown sigaltstack signalfd signalfd4 socketpair splice stat statfs statx
  symlink symlinkat sync sync_file_range syncfs sysinfo tee tgkill time timer_create timer_delete
  timer_getoverrun timer_gettime timer_settime timerfd_create timerfd_gettime timerfd_settime times tkill
  truncate umask uname unlink unlinkat utime utimensat utimes vfork vmsplice wait4 waitid write writev
`;

const NETLINK = { index: 0, value: 16, op: 'SCMP_CMP_EQ' };
const AUDIT = { index: 2, value: 9, op: 'SCMP_CMP_EQ' };

/** AF_UNIX, AF_INET, AF_INET6, and AF_NETLINK without audit: what programs of a build use, and a namespace holds. */
const SOCKETS = [
  ...[1, 2, 10].map((family) => [{ index: 0, value: family, op: 'SCMP_CMP_EQ' }]),
  [NETLINK, { ...AUDIT, op: 'SCMP_CMP_NE' }],
];

/** The flags of clone(2) that make namespaces: CLONE_NEWTIME is one of clone3 alone. */
const NEW_NAMESPACES = 0x7e020000;

const allow = (names: readonly string[], args: readonly object[] = []) => ({
  ...{ names, action: 'SCMP_ACT_ALLOW', args },
});

/**
 * The profile under which Podman runs the commands of a build, a positive list. Podman's own allows AF_VSOCK, which leads
 * to the machine's hypervisor whatever the network is (vsock(7)), and the keys of the host's root. Every other call does
 * not exist (ENOSYS), so that programs go on without it.
 */
export const BUILD_PROFILE: string = JSON.stringify({
  defaultAction: 'SCMP_ACT_ERRNO',
  defaultErrnoRet: 38,
  architectures: ['SCMP_ARCH_X86_64', 'SCMP_ARCH_AARCH64'],
  syscalls: [
    allow(CALLS.trim().split(/\s+/)),
    // Reads limits and changes none: at another limit on cores a crash starts a program of the host (core(5)).
    allow(['prlimit64'], [{ index: 2, value: 0, op: 'SCMP_CMP_EQ' }]),
    allow(['clone'], [{ index: 0, value: NEW_NAMESPACES, valueTwo: 0, op: 'SCMP_CMP_MASKED_EQ' }]),
    ...SOCKETS.map((args) => allow(['socket'], args)),
    // EINVAL: as of a kernel without audit, or useradd(8) gives up.
    { names: ['socket'], action: 'SCMP_ACT_ERRNO', errnoRet: 22, args: [NETLINK, AUDIT] },
  ],
});
