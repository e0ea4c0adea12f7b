import { BAD, call, type Row } from './call.ts';

/** Calls that reach into other processes. */
export const OTHER_PROCESSES: readonly Row[] = [
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
];
