import { BAD, call, type Row } from './call.ts';

/** Calls that make sockets, or what can make them. */
export const SOCKETS: readonly Row[] = [
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
];
