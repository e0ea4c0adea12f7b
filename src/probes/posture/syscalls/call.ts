import { numberOf, YOUNGEST_OF_LIBSECCOMP_2_5 } from '../../../seccomp/syscalls.ts';
import type { Check, Denial, FailingRun, Operation, Where } from '../check.ts';

/**
 * Neither an address nor a descriptor: a call that the filter allows answers EFAULT, EBADF or EINVAL, and does nothing.
 */
export const BAD = -1;
export const EPERM: readonly Denial[] = [{ errno: [1] }];
/**
 * ENOSYS: the profile's default, or runc's own stub if libseccomp does not know the name; or a kernel without the call.
 */
export const EPERM_OR_ENOSYS: readonly Denial[] = [{ errno: [1, 38] }];
/** x86-64: mov eax, NUMBER; syscall; a child ends itself (exit_group 0), the parent returns its number. */
export const forking = (number: number): Operation => ({
  op: 'code',
  code: `b8${number.toString(16).padStart(2, '0')}0000000f0585c0750931ffb8e70000000f05c3`,
});
/** x86-64: mov eax, 20 (getpid of i386); int 0x80; ret. The kernel keeps every other register. */
export const I386_GETPID: Operation = { op: 'code', code: 'b814000000cd80c3' };

export const NO_PROFILE: FailingRun = { failsIn: 'no-profile' };
/** The kernel checks for the capability before it looks at any argument, so both layers give the same answer. */
export const CAPABILITY_FIRST: FailingRun = {
  stands:
    'the capability that it needs is missing too, and the kernel checks that first; the sweep shows the filter',
};

/** One check of a system call: what is called, and what it answers if nothing denies it. */
export interface Row {
  readonly id: string;
  readonly calls: readonly Operation[];
  readonly whenPermitted: string;
  readonly source: string;
  readonly denied?: readonly Denial[];
  readonly control?: FailingRun;
  readonly controls?: NonNullable<Check['controls']>;
  readonly where?: Where;
}

export const call = (name: string, ...args: readonly (number | string)[]): Operation => ({
  op: 'call',
  name,
  args,
});

/** Whether an older libseccomp may not know the call's name ({@link YOUNGEST_OF_LIBSECCOMP_2_5}). */
export function isYoung(operation: Operation): boolean {
  if (operation.op !== 'call') return false;
  return (numberOf('x86_64', operation.name) ?? 0) > YOUNGEST_OF_LIBSECCOMP_2_5;
}
