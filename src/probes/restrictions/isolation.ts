import { deniesProcesses, deniesPtrace, deniesSockets, keepsLimits } from '../../seccomp/guarantees.ts';
import { sameProfile } from '../../seccomp/profile.ts';
import { ENGINE_RULES } from '../engine-rules.ts';
import type { HostFacts } from '../host-facts.ts';
import { runtimeProblem } from '../oci-runtimes.ts';
import {
  absent,
  IN_FORCE,
  inForceIf,
  missing,
  type Restriction,
  type RestrictionState,
} from './restriction.ts';
import { labelProblem } from './security-options.ts';

const OWN_NAMESPACE = ['', 'private'];

/** Restrictions by privileges, namespaces and the seccomp profile (contract §3, packet §2.4). */
export const ISOLATION_RESTRICTIONS = [
  {
    id: 'network',
    flag: '--network none',
    shows: "The container's network mode is none, and no network is attached.",
    check: ({ container }) => {
      if (container.network_mode !== 'none') return missing(`The network mode is ${container.network_mode}.`);
      const others = container.networks.filter((name) => name !== 'none');
      return inForceIf(others.length === 0, `Attached networks: ${others.join(', ')}.`);
    },
  },
  {
    id: 'capabilities',
    flag: '--cap-drop ALL',
    shows: 'All capabilities are dropped and none is added; if the engine reports the sets, they are empty.',
    check: ({ container }) => checkCapabilities(container),
  },
  {
    id: 'no-new-privileges',
    flag: '--security-opt no-new-privileges',
    shows: 'The container is created with no-new-privileges.',
    check: ({ container }) =>
      inForceIf(container.no_new_privileges, 'The container may gain new privileges.'),
  },
  {
    id: 'seccomp-held',
    flag: '--security-opt seccomp=',
    shows: 'The profile that the engine holds for this container is the file, rule by rule.',
    check: ({ seccomp }, profile) => {
      if (seccomp === null) return absent('The engine does not hold a readable seccomp profile.');
      return inForceIf(
        sameProfile(seccomp, profile),
        'The profile that the engine holds differs from the file.',
      );
    },
  },
  {
    id: 'oci-runtime',
    flag: '--runtime',
    never: true,
    shows: 'The OCI runtime loads the given profile (gVisor and Kata ignore it by default).',
    check: ({ engine }) => {
      const problem = runtimeProblem(engine.oci_runtime);
      return problem === null ? IN_FORCE : missing(problem);
    },
  },
  {
    id: 'lsm',
    flag: '--security-opt label=',
    never: true,
    shows:
      "If AppArmor or SELinux confines containers, the label is the engine's own profile or container_t.",
    check: ({ container: { lsm_label } }) => {
      const problem = labelProblem(lsm_label);
      return problem === null ? IN_FORCE : missing(problem);
    },
  },
  seccompRestriction('seccomp-sockets', 'It answers EPERM to socket, whatever the family.', deniesSockets),
  seccompRestriction('seccomp-ptrace', 'It answers EPERM to ptrace.', deniesPtrace),
  seccompRestriction(
    'seccomp-processes',
    'It answers EPERM to fork, vfork and clone of a process.',
    deniesProcesses,
  ),
  seccompRestriction(
    'seccomp-limits',
    'It refuses every call that changes a limit, or takes what no limit counts: huge pages, locks and attributes of files, another table of open files, asynchronous reads.',
    keepsLimits,
  ),
  {
    id: 'privileged',
    flag: '--privileged',
    never: true,
    shows: 'The container is not privileged.',
    check: ({ container }) => inForceIf(!container.privileged, 'The container is privileged.'),
  },
  {
    id: 'pid-namespace',
    flag: '--pid host',
    never: true,
    shows: 'The container has a process namespace of its own.',
    check: ({ container }) => ownNamespace('pid', container.pid_mode),
  },
  {
    id: 'uts-namespace',
    flag: '--uts host',
    never: true,
    shows: 'The container has a host name of its own.',
    check: ({ container }) => ownNamespace('uts', container.uts_mode),
  },
  {
    id: 'user-namespace',
    flag: '--userns',
    shows:
      "The run does not use the host's user namespace; rootless, the payload's user is mapped to the runner's own.",
    check: ({ container, engine }) => {
      const mode = container.userns_mode;
      const mapped = mode === 'private' || mode.startsWith('keep-id');
      if (engine.rootless && ENGINE_RULES[engine.name].mapsRootlessUser)
        return inForceIf(mapped, `The user namespace is "${mode}".`);
      return inForceIf(mode === '' || mapped, `The user namespace is "${mode}".`);
    },
  },
  {
    id: 'ipc',
    flag: '--ipc none',
    shows: "The container's IPC mode is none.",
    check: ({ container }) =>
      inForceIf(container.ipc_mode === 'none', `The IPC mode is "${container.ipc_mode}".`),
  },
  {
    id: 'cgroup-namespace',
    flag: '--cgroupns private',
    shows: 'The container has a control group namespace of its own.',
    check: ({ container }) =>
      inForceIf(
        container.cgroupns_mode === 'private',
        `The cgroup namespace is "${container.cgroupns_mode}".`,
      ),
  },
  {
    id: 'devices',
    flag: '--device',
    never: true,
    shows: 'The container does not get a device of the host.',
    check: ({ container: { devices } }) => inForceIf(devices.length === 0, `Devices: ${devices.join(', ')}.`),
  },
] as const satisfies readonly Restriction[];

function checkCapabilities({ cap_add, cap_drop, capabilities }: HostFacts['container']): RestrictionState {
  if (cap_add.length > 0) return missing(`Added capabilities: ${cap_add.join(', ')}.`);
  if (capabilities !== null)
    return inForceIf(capabilities.length === 0, `Capabilities: ${capabilities.join(', ')}.`);
  return inForceIf(
    cap_drop.some((name) => name.toUpperCase() === 'ALL'),
    'Not all capabilities are dropped.',
  );
}

function ownNamespace(what: string, mode: string): RestrictionState {
  return inForceIf(OWN_NAMESPACE.includes(mode), `The ${what} namespace is "${mode}".`);
}

/** What the profile that the engine holds guarantees, evaluated here for the architecture on which it ran. */
function seccompRestriction<Id extends string>(
  id: Id,
  shows: string,
  guarantee: (
    profile: NonNullable<HostFacts['seccomp']>,
    architecture: 'x86_64' | 'aarch64',
  ) => { readonly denied: true } | { readonly denied: false; readonly why: string },
): Restriction<Id> {
  return {
    id,
    flag: '--security-opt seccomp=',
    shows,
    check: ({ seccomp, system }) => {
      if (seccomp === null) return absent('The engine does not hold a readable seccomp profile.');
      const answer = guarantee(seccomp, system.architecture);
      return answer.denied
        ? IN_FORCE
        : missing(`The profile that the engine holds does not refuse every such call: ${answer.why}.`);
    },
  };
}
