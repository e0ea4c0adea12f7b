import { BAD, call, forking, type Row } from './call.ts';

/** Calls that make processes or namespaces. */
export const NEW_PROCESSES: readonly Row[] = [
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
];
