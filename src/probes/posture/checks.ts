import type { Check } from './check.ts';
import { FILE_CHECKS } from './filesystem.ts';
import { IDENTITY_CHECKS } from './identity.ts';
import { ISOLATION_CHECKS, LEFT_CHECKS } from './isolation.ts';
import { LIMIT_CHECKS, PRESSURE_CHECKS } from './limits.ts';
import { FOREIGN_CHECKS, SYSCALL_CHECKS } from './syscalls/checks.ts';

/** The checks of one run, in its order: checks that may end a thread or leave something behind come last. */
export const MAIN_CHECKS: readonly Check[] = [
  ...IDENTITY_CHECKS,
  ...FILE_CHECKS,
  ...ISOLATION_CHECKS,
  ...LIMIT_CHECKS,
  ...SYSCALL_CHECKS,
  ...LEFT_CHECKS,
  ...FOREIGN_CHECKS,
];

/** Every check of the posture. */
export const CHECKS: readonly Check[] = [...MAIN_CHECKS, ...PRESSURE_CHECKS];
