import { flagBegins } from '../../foundation/run-flag.ts';

/**
 * What confines a container by label, as a positive list. A profile or a type that another user loaded can be empty, in
 * complain mode, or unconfined under a name of its own (`spc_t`): a label that is not known to be as strict as the
 * engines' own is refused.
 */

/** The engines' own AppArmor profiles: Moby's (profiles/apparmor), and containers/common's, with its version. */
const APPARMOR = /^(docker-default|containers-default-\d{1,4}(\.\d{1,4}){0,2})$/;

/**
 * The one SELinux type (container-selinux, container_selinux(8)). It excludes `container_kvm_t`, `container_init_t`,
 * `container_device_t` and `container_logreader_t`, each of which may do more, and types made for one container
 * (udica), which add to it.
 */
const SELINUX_TYPE = 'container_t';

/** A context with that type and two categories, by which engines separate containers (selinux(8), MCS). */
const SELINUX_CONTEXT = /^[a-z_]{1,64}_u:[a-z_]{1,64}_r:container_t:s0:c\d{1,4},c\d{1,4}$/;

/** Returns why an AppArmor profile of this name is refused; null if it is an engine's own. */
export function apparmorProblem(name: string): string | null {
  return APPARMOR.test(name)
    ? null
    : `is not a known AppArmor profile: only docker-default and containers-default-VERSION are`;
}

/** Returns why an SELinux type is refused; null if it is the engines' own. */
export function selinuxTypeProblem(type: string): string | null {
  return type === SELINUX_TYPE ? null : `is not a known SELinux type: only ${SELINUX_TYPE} is`;
}

/**
 * Returns what is wrong with the label that an engine reports for a container; null if it is a known label or empty. An
 * empty label means that no such module confines containers here, which the report shows on its own line.
 */
export function labelProblem(label: string): string | null {
  if (label === '' || APPARMOR.test(label) || SELINUX_CONTEXT.test(label)) return null;
  return `The label "${label}" is neither an engine's own AppArmor profile nor ${SELINUX_TYPE} with two categories.`;
}

/** The values of `--security-opt` that a run may have, by what they begin with. */
const OPTIONS: readonly (readonly [prefix: string, problem: (rest: string) => string | null])[] = [
  ['no-new-privileges', (rest) => (rest === '' ? null : 'removes the restriction')],
  ['seccomp=', (rest) => (rest.startsWith('/') ? null : 'is not a profile of this run')],
  ['apparmor=', apparmorProblem],
  ['label=type:', selinuxTypeProblem],
];

/** Returns why a value of `--security-opt` is refused; null if it keeps or tightens what the engines do. */
export function securityOptionProblem(value: string): string | null {
  const flag = '--security-opt';
  const found = OPTIONS.find(([prefix]) => flagBegins({ flag, value }, `${flag} ${prefix}`));
  return found === undefined ? 'is not an option of a run' : found[1](value.slice(found[0].length));
}
