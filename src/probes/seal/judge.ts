import type { HostFacts } from '../host-facts.ts';
import { unexpectedKeys } from '../judges/secret-keys.ts';
import type { ProcessStatus } from '../kernel/facts.ts';
import { BEFORE_SITE, LAUNCHER_PATH, type SealFacts } from './facts.ts';

/** Executed before; refused with EPERM after. */
const EXPECTED = ['exec-before 0', 'exec-interpreter 1', 'exec-from-out 1'];

/**
 * Returns why the payload was not shown to be sealed; null if it was: the launcher ran it, exec worked before and was
 * refused after, and the kernel saw one more filter in the same process, with everything else unchanged. It does not
 * check whether the launcher is the known one. What the loader does is decided by variables as well (ld.so(8)): only the
 * image's own, which are judged with its config, and those that engines add may be set.
 */
export function sealFault(seal: SealFacts, { container, inventory, kernel }: HostFacts): string | null {
  const [, ...rest] = [...container.entrypoint, ...container.command];
  const before = rest.slice(0, Math.max(0, rest.indexOf(LAUNCHER_PATH)));
  if (!rest.includes(LAUNCHER_PATH)) return 'the container did not run the launcher';
  if (!isSame(before.slice(0, BEFORE_SITE.length), BEFORE_SITE))
    return 'the image’s site-packages could run before the launcher';
  const keys = unexpectedKeys(container.env_keys, inventory.config.env_keys);
  if (keys.length > 0) return `${keys.join(' and ')} could run code before the launcher`;
  if (seal.said === null) return 'the launcher did not report that exec was refused';
  const said = seal.said.map(({ step, errno }) => `${step} ${errno}`);
  if (!isSame(said, EXPECTED)) return `exec did not have the required results: ${said.join(', ')}`;
  if (kernel.gate !== 'waited' || seal.status === null)
    return 'the process was not read from the kernel before and after it';
  return isOneFilterMore(kernel.status, seal.status) ? null : 'the kernel does not show one more filter';
}

function isOneFilterMore(before: ProcessStatus, after: ProcessStatus): boolean {
  if (before.seccomp_filters === null || after.seccomp_filters === null) return false;
  const expected = { ...before, seccomp_filters: before.seccomp_filters + 1 };
  return isSame(inOrder(expected), inOrder(after));
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function inOrder(status: ProcessStatus): readonly (readonly [string, unknown])[] {
  return Object.entries(status).sort(([a], [b]) => (a < b ? -1 : 1));
}
