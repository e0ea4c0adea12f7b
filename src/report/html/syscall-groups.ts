/** One group of calls and what they are for, in the words of docs/seccomp.md where it has some. */
export interface SyscallGroup {
  readonly name: string;
  /** What a caller of these can do. */
  readonly about: string;
  readonly calls: readonly string[];
}

/**
 * Every call of x86-64 and arm64 (libseccomp 2.6.0), each in exactly one group; a test compares them with the table of
 * `src/seccomp`. The page shows the groups in this order: what an attacker wants first.
 */
export const SYSCALL_GROUPS: readonly SyscallGroup[] = [
  group(
    'Processes',
    'start another process or program',
    'fork vfork clone clone3 execve execveat exit exit_group wait4 waitid kill tkill tgkill set_tid_address gettid getpid getppid getpgid getpgrp setpgid getsid setsid prctl arch_prctl set_robust_list get_robust_list rseq membarrier restart_syscall seccomp landlock_create_ruleset landlock_add_rule landlock_restrict_self',
  ),
  group('Namespaces', 'become root in a namespace of one’s own', 'unshare setns'),
  group(
    'Sockets',
    'talk to anything: networks, hypervisors, the kernel’s own families',
    'socket socketpair connect bind listen accept accept4 getsockname getpeername getsockopt setsockopt shutdown sendto recvfrom sendmsg recvmsg sendmmsg recvmmsg',
  ),
  group(
    'io_uring',
    'open files and sockets without the filter seeing it',
    'io_uring_setup io_uring_enter io_uring_register',
  ),
  group(
    'ptrace and related calls',
    'read and change other processes',
    'ptrace process_vm_readv process_vm_writev process_madvise process_mrelease pidfd_open pidfd_getfd pidfd_send_signal kcmp perf_event_open migrate_pages move_pages',
  ),
  group(
    'Mounts',
    'change what is mounted',
    'mount umount2 pivot_root chroot open_tree move_mount fsopen fsconfig fsmount fspick mount_setattr statmount listmount',
  ),
  group('bpf', 'run programs in the kernel', 'bpf'),
  group('Keys', 'reach keyrings, which namespaces do not separate', 'add_key request_key keyctl'),
  group(
    'Memory on no mount',
    'hold an executable file to which mount options do not apply',
    'memfd_create memfd_secret userfaultfd',
  ),
  group(
    'Files by handle',
    'open files by number, outside every mount',
    'name_to_handle_at open_by_handle_at fanotify_init fanotify_mark lookup_dcookie',
  ),
  group(
    'Modules and kernels',
    'replace the kernel or a part of it',
    'init_module finit_module delete_module create_module get_kernel_syms query_module kexec_load kexec_file_load',
  ),
  group(
    'The machine',
    'set clock, name, swap, quotas, ports and security of the whole machine',
    'reboot settimeofday clock_settime clock_adjtime adjtimex sethostname setdomainname syslog swapon swapoff quotactl quotactl_fd acct iopl ioperm modify_ldt vhangup personality lsm_set_self_attr lsm_get_self_attr lsm_list_modules',
  ),
  group(
    'Unused for decades',
    'reach old kernel code that no program needs',
    '_sysctl sysfs uselib ustat nfsservctl remap_file_pages afs_syscall getpmsg putpmsg tuxcall security vserver epoll_ctl_old epoll_wait_old set_thread_area get_thread_area uretprobe',
  ),
  group(
    'Identity',
    'change user, group and capabilities',
    'getuid geteuid getgid getegid getresuid getresgid getgroups setuid setgid setreuid setregid setresuid setresgid setfsuid setfsgid setgroups capget capset umask',
  ),
  group(
    'Messages between processes',
    'share memory and messages by name',
    'shmget shmat shmctl shmdt semget semop semctl semtimedop msgget msgsnd msgrcv msgctl mq_open mq_unlink mq_timedsend mq_timedreceive mq_notify mq_getsetattr',
  ),
  group(
    'Files: names and rights',
    'make, move, remove and re-own files',
    'rename renameat renameat2 mkdir mkdirat rmdir creat link linkat unlink unlinkat symlink symlinkat mknod mknodat chmod fchmod fchmodat fchmodat2 chown fchown lchown fchownat truncate ftruncate fallocate utime utimes utimensat futimesat setxattr lsetxattr fsetxattr setxattrat removexattr lremovexattr fremovexattr removexattrat',
  ),
  group(
    'Files: reading and writing',
    'use what is open or may be opened',
    'open openat openat2 close close_range read write pread64 pwrite64 readv writev preadv pwritev preadv2 pwritev2 lseek stat fstat lstat newfstatat statx access faccessat faccessat2 readlink readlinkat getdents getdents64 getcwd chdir fchdir fcntl flock fsync fdatasync sync syncfs sync_file_range fadvise64 readahead sendfile splice tee vmsplice copy_file_range dup dup2 dup3 pipe pipe2 ioctl statfs fstatfs getxattr lgetxattr fgetxattr getxattrat listxattr llistxattr flistxattr listxattrat cachestat',
  ),
  group(
    'Waiting for events',
    'poll, watch and time descriptors',
    'poll ppoll select pselect6 epoll_create epoll_create1 epoll_ctl epoll_wait epoll_pwait epoll_pwait2 eventfd eventfd2 signalfd signalfd4 timerfd_create timerfd_settime timerfd_gettime inotify_init inotify_init1 inotify_add_watch inotify_rm_watch io_setup io_destroy io_getevents io_pgetevents io_submit io_cancel',
  ),
  group(
    'Memory',
    'map and protect one’s own memory',
    'brk mmap mprotect munmap mremap msync mincore madvise mlock mlock2 munlock mlockall munlockall pkey_mprotect pkey_alloc pkey_free mbind set_mempolicy get_mempolicy set_mempolicy_home_node map_shadow_stack mseal',
  ),
  group(
    'Signals',
    'send and handle signals',
    'rt_sigaction rt_sigprocmask rt_sigreturn rt_sigpending rt_sigtimedwait rt_sigqueueinfo rt_tgsigqueueinfo rt_sigsuspend sigaltstack pause',
  ),
  group(
    'Scheduling and limits',
    'priorities, processors and one’s own limits',
    'sched_yield sched_setparam sched_getparam sched_setscheduler sched_getscheduler sched_get_priority_max sched_get_priority_min sched_rr_get_interval sched_setaffinity sched_getaffinity sched_setattr sched_getattr getpriority setpriority ioprio_set ioprio_get getrlimit setrlimit prlimit64 getrusage futex futex_wake futex_wait futex_waitv futex_requeue getcpu',
  ),
  group(
    'Time and system information',
    'read the time and facts of the machine',
    'time gettimeofday times nanosleep clock_gettime clock_getres clock_nanosleep alarm getitimer setitimer timer_create timer_settime timer_gettime timer_getoverrun timer_delete uname sysinfo getrandom',
  ),
];

function group(name: string, about: string, calls: string): SyscallGroup {
  return { name, about, calls: calls.split(' ') };
}
