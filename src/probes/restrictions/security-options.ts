import { flagBegins } from '../../foundation/run-flag.ts';

/**
 * What confines a container by label, as a positive list. A profile or a type that somebody else loaded can be empty, in
 * complain mode, or unconfined under a name of its own (`spc_t`): what cannot be known to be as tight as the engines' own
 * is not taken.
 */

/** The engines' own AppArmor profiles: Moby's (profiles/apparmor), and containers/common's, with its version. */
const APPARMOR = /^(docker-default|containers-default-\d{1,4}(\.\d{1,4}){0,2})$/;

/**
 * The one SELinux type (container-selinux, container_selinux(8)). Not `container_kvm_t`, `container_init_t`,
 * `container_device_t` or `container_logreader_t`, each of which may do more; nor a type made for one container (udica),
 * which adds to it.
 */
const SELINUX_TYPE = 'container_t';

/** A context with that type and two categories, by which engines keep containers apart (selinux(8), MCS). */
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
 * Returns what is wrong with the label that an engine reports for a container; null if it is a known one, or empty: then
 * no such module confines containers here, which the report says on its own line.
 */
export function labelProblem(label: string): string | null {
  if (label === '' || APPARMOR.test(label) || SELINUX_CONTEXT.test(label)) return null;
  return `The label "${label}" is neither an engine's own AppArmor profile nor ${SELINUX_TYPE} with two categories.`;
}

/** The values of `--security-opt` that a run may have, by what they begin with. */
const OPTIONS: readonly (readonly [prefix: string, problem: (rest: string) => string | null])[] = [
  ['no-new-privileges', (rest) => (rest === '' ? null : 'takes it away')],
  ['seccomp=', (rest) => (rest.startsWith('/') ? null : 'is not a profile of this run')],
  ['apparmor=', apparmorProblem],
  ['label=type:', selinuxTypeProblem],
];

/** Returns why a value of `--security-opt` is refused; null if it keeps or tightens what the engines do. */
export function securityOptionProblem(value: string): string | null {
  const flag = '--security-opt';
  const found = OPTIONS.find(([prefix]) => flagBegins({ flag, value }, `${flag} ${prefix}`));
  return found === undefined ? 'is not one that a run is given' : found[1](value.slice(found[0].length));
}
