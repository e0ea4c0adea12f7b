import type { Check } from '../check.ts';
import { ALLOWED_BY_TARGETED_DENY } from './allowed-by-targeted-deny.ts';
import { EPERM, EPERM_OR_ENOSYS, I386_GETPID, isYoung, NO_PROFILE, type Row } from './call.ts';
import { KERNEL } from './kernel.ts';
import { MOUNTS } from './mounts.ts';
import { NEW_PROCESSES } from './new-processes.ts';
import { OTHER_PROCESSES } from './other-processes.ts';
import { PAST_LIMITS } from './past-limits.ts';
import { SOCKETS } from './sockets.ts';

const ROWS: readonly Row[] = [
  ...NEW_PROCESSES,
  ...MOUNTS,
  ...SOCKETS,
  ...OTHER_PROCESSES,
  ...KERNEL,
  ...PAST_LIMITS,
  ...ALLOWED_BY_TARGETED_DENY,
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
