import type { HostFacts } from '../host-facts.ts';
import { judgeContext, uidOf } from '../judges/context.ts';
import { inPages } from '../mounts/as-reported.ts';
import { judgeMounts } from '../mounts/judge.ts';
import { type Mount, parseMountinfo } from '../mounts/mountinfo.ts';
import { isOwnCgroup } from '../mounts/root.ts';
import { tmpfsSize } from '../restrictions/limit-flags.ts';
import { absent, IN_FORCE, inForceIf, missing, type RestrictionState } from '../restrictions/restriction.ts';
import { RUN_LIMITS, type RunLimits } from '../restrictions/run-limits.ts';
import type { IdRange, KernelSnapshot, NamespaceName } from './facts.ts';
import { checkClocks, checkLimits, checkPersonality } from './inherited.ts';

/**
 * Something that the kernel reports from outside, with its required value. A probe's row names the checks it depends
 * on.
 */
export interface KernelCheck<Id extends string = string> {
  readonly id: Id;
  /** The requirement: one sentence. */
  readonly shows: string;
  /** `absent`: this caller could not read it, which decides nothing. `limits` are those that the run asked for. */
  readonly check: (view: KernelSnapshot, host: HostFacts, limits: RunLimits) => RestrictionState;
}

const NO_CAPABILITY = '0'.repeat(16);

const CHECKS = [
  {
    id: 'process',
    shows:
      "It is the first process of a process namespace, in this container's control group, and executes the image's file.",
    check: checkProcess,
  },
  {
    id: 'user',
    shows:
      'Its four user ids and four group ids are the requested ones and not root; it has no further group.',
    check: checkUser,
  },
  {
    id: 'capabilities',
    shows: 'Its five capability sets are empty.',
    check: ({ status }) => {
      const { cap_inh, cap_prm, cap_eff, cap_bnd, cap_amb } = status;
      const sets = Object.entries({ cap_inh, cap_prm, cap_eff, cap_bnd, cap_amb });
      const held = sets.filter(([, set]) => set !== NO_CAPABILITY);
      return inForceIf(
        held.length === 0,
        `It has ${held.map(([name, set]) => `${name} ${set}`).join(', ')}.`,
      );
    },
  },
  {
    id: 'no-new-privileges',
    shows: 'It cannot gain privileges by executing a file.',
    check: ({ status }) => inForceIf(status.no_new_privs === 1, `NoNewPrivs is ${status.no_new_privs}.`),
  },
  {
    id: 'seccomp',
    // The process that starts an engine's client passes on its filters, and one that hands calls to a process outside
    // (SECCOMP_RET_USER_NOTIF) decides before the profile does.
    shows: 'It runs under one seccomp filter: the profile’s.',
    check: ({ status: { seccomp, seccomp_filters } }) =>
      inForceIf(
        seccomp === 2 && (seccomp_filters === 1 || seccomp_filters === null),
        `Seccomp is ${seccomp}, with ${seccomp_filters ?? 'an unknown number of'} filters.`,
      ),
  },
  {
    id: 'tracer',
    shows: 'No process traces it.',
    check: ({ status }) => inForceIf(!status.traced, 'A process traces it.'),
  },
  {
    id: 'network',
    shows: 'It has a network namespace of its own, whose interfaces are exactly lo.',
    check: ({ interfaces, namespaces }) => {
      if (namespaces.net === 'same') return missing("It is in this machine's network namespace.");
      if (interfaces === null) return absent('Its interfaces could not be read.');
      return inForceIf(interfaces.join() === 'lo', `Its interfaces are ${interfaces.join(', ') || 'none'}.`);
    },
  },
  {
    id: 'namespaces',
    shows: 'Its mounts, processes, messages, host name and control groups are in namespaces of its own.',
    check: checkNamespaces,
  },
  {
    id: 'mounts',
    shows:
      'Its mount table matches the rules by which PR-MOUNT-1 judges the payload’s reading, and what the engine reports.',
    check: checkMounts,
  },
  {
    id: 'limits',
    shows: 'Its files, open descriptors and cores are limited, no looser than the run requests.',
    check: checkLimits,
  },
  {
    id: 'personality',
    shows:
      'Its personality is the kernel’s own: addresses are randomised, and nothing is executable that is not meant to be.',
    check: checkPersonality,
  },
  { id: 'clocks', shows: 'Its clocks are the machine’s.', check: checkClocks },
] as const satisfies readonly KernelCheck[];

/** The checks by name. */
export type KernelCheckId = (typeof CHECKS)[number]['id'];

/** What the kernel must report of the payload's process (contract §4). */
export const KERNEL_CHECKS: readonly KernelCheck<KernelCheckId>[] = CHECKS;

/** A check with its result. */
export interface FoundInKernel {
  readonly check: KernelCheck<KernelCheckId>;
  readonly found: RestrictionState;
}

/**
 * Every check of the kernel snapshot; empty without a snapshot, which is a reason of its own.
 *
 * @param limits what the run's flags ask for
 */
export function findInKernel(host: HostFacts, limits: RunLimits = RUN_LIMITS): readonly FoundInKernel[] {
  const { kernel } = host;
  if (kernel.gate === 'missed') return [];
  return KERNEL_CHECKS.map((check) => ({ check, found: check.check(kernel, host, limits) }));
}

function checkProcess(
  { cgroup, status, exe_sha256: exe }: KernelSnapshot,
  { container, inventory: { interpreter, executables } }: HostFacts,
): RestrictionState {
  if (!isOwnCgroup(cgroup, container.id)) return missing(`Its control group is ${cgroup}.`);
  if (status.ns_pid.length < 2 || status.ns_pid.at(-1) !== 1)
    return missing(`Its process ids are ${status.ns_pid.join(', ')}.`);
  if (exe === null) return absent('The file that it executes could not be read.');
  const wanted = executables.find(({ path }) => path === interpreter)?.sha256;
  return inForceIf(exe === wanted, `It executes a file with the digest ${exe}.`);
}

function checkUser({ status, uid_map, gid_map }: KernelSnapshot, { container }: HostFacts): RestrictionState {
  const uid = single(status.uid);
  const gid = single(status.gid);
  if (uid === null || gid === null || uid === 0 || gid === 0)
    return missing(`Its ids are ${status.uid.join(' ')} and ${status.gid.join(' ')}.`);
  const [inside, group] = [inner(uid, uid_map), inner(gid, gid_map)];
  if (!inside || inside !== uidOf(container.user))
    return missing(`Inside, its user id is ${inside ?? 'none'}.`);
  if (!group || group !== gidOf(container.user))
    return missing(`Inside, its group id is ${group ?? 'none'}.`);
  const others = status.groups.filter((each) => each !== gid);
  return inForceIf(others.length === 0, `Its further groups are ${others.join(', ')}.`);
}

/** The one number of which a list consists. */
function single(ids: readonly number[]): number | null {
  const [first, ...rest] = ids;
  return first !== undefined && rest.every((id) => id === first) ? first : null;
}

/** The inside id of this machine's id; null if it is not mapped. */
function inner(id: number, map: readonly IdRange[]): number | null {
  const range = map.find(({ outside, count }) => id >= outside && id < outside + count);
  return range === undefined ? null : range.inside + (id - range.outside);
}

/** The gid of an engine's `uid:gid`. */
function gidOf(user: string): number | null {
  return uidOf(user.slice(user.indexOf(':') + 1));
}

function checkNamespaces({ namespaces }: KernelSnapshot, { engine }: HostFacts): RestrictionState {
  const wanted: NamespaceName[] = ['mnt', 'pid', 'ipc', 'uts', 'cgroup'];
  // Without root the payload's user is one of the caller's own, and only a user namespace separates them.
  if (engine.rootless) wanted.push('user');
  const shared = wanted.filter((name) => namespaces[name] === 'same');
  if (shared.length > 0) return missing(`It shares with this machine: ${shared.join(', ')}.`);
  const hidden = wanted.filter((name) => namespaces[name] === 'unreadable');
  return hidden.length === 0 ? IN_FORCE : absent(`Could not be read: ${hidden.join(', ')}.`);
}

function checkMounts({ mountinfo }: KernelSnapshot, host: HostFacts, { tmp }: RunLimits): RestrictionState {
  if (mountinfo === null) return absent('Its mount table could not be read.');
  try {
    const table = parseMountinfo(mountinfo);
    const judged = judgeMounts(table, judgeContext(host));
    if (judged.kind === 'wrong') return missing(`Its mount table: ${judged.faults.join(', ')}.`);
    const size = sizeAt(table, '/tmp');
    return inForceIf(
      size !== null && size <= inPages(tmp),
      `Its /tmp holds ${size ?? 'any number of'} bytes.`,
    );
  } catch (cause) {
    return missing(`Its mount table: ${cause instanceof Error ? cause.message : 'unreadable'}.`);
  }
}

/** The size in bytes of the tmpfs that is mounted there; null without a limit. */
function sizeAt(table: readonly Mount[], place: string): number | null {
  const mount = table.find(({ destination }) => destination === place);
  return mount === undefined ? null : tmpfsSize(mount.superOptions);
}
