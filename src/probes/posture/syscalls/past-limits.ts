import { BAD, call, EPERM_OR_ENOSYS, type Row } from './call.ts';

/** Calls that change a limit, or take what no limit of the container counts (`seccomp-limits`). */
export const PAST_LIMITS: readonly Row[] = [
  {
    id: 'setrlimit',
    calls: [call('setrlimit', BAD, BAD), call('prlimit64', 0, BAD, BAD, 0)],
    denied: EPERM_OR_ENOSYS,
    whenPermitted: 'EINVAL; with a limit of 0 a crash starts the host’s program for cores',
    source: 'setrlimit(2); core(5): piping core dumps to a program',
  },
  {
    id: 'huge-pages',
    calls: [call('mmap', 0, 0x200000, 3, 0x40002, BAD, 0), call('shmget', 0, 0, 0x800)],
    whenPermitted: 'EBADF or EINVAL; the limit on memory does not count them',
    source: 'mmap(2): MAP_HUGETLB; kernel.org: admin-guide/cgroup-v2, hugetlb',
  },
  {
    id: 'descriptor-tables',
    calls: [call('clone', 0x10000, 0, 0, 0, 0), call('close_range', BAD, 0, 2)],
    denied: EPERM_OR_ENOSYS,
    whenPermitted: 'EINVAL; each table of open files has the whole limit',
    source: 'clone(2): CLONE_FILES; close_range(2): CLOSE_RANGE_UNSHARE',
  },
  {
    id: 'io_setup',
    calls: [call('io_setup', BAD, BAD), call('io_submit', BAD, BAD, BAD)],
    whenPermitted: 'EAGAIN, EFAULT or EINVAL; one number bounds them for the whole machine',
    source: 'io_setup(2): fs.aio-max-nr',
  },
  {
    id: 'locks',
    calls: [6, 7, 37, 38, 1024].map((command) => call('fcntl', BAD, command, BAD)),
    denied: EPERM_OR_ENOSYS,
    whenPermitted: 'EBADF; the limit on memory does not count locks',
    source: 'fcntl(2): advisory record locking; kernel: fs/locks.c',
  },
  {
    id: 'attributes',
    calls: ['setxattr', 'lsetxattr', 'fsetxattr'].map((name) => call(name, BAD, BAD, BAD, 0, 0)),
    whenPermitted: 'EFAULT or EBADF; the limit on memory does not count an access list in /tmp',
    source: 'setxattr(2), acl(5); kernel: fs/posix_acl.c',
  },
  {
    id: 'memory-policies',
    calls: [call('mbind', 0, 0, BAD, 0, 0, BAD), call('set_mempolicy', BAD, 0, 0)],
    whenPermitted: 'EINVAL; the limit on memory does not count the policies of a file in /tmp',
    source: 'mbind(2); kernel: mm/mempolicy.c',
  },
];
