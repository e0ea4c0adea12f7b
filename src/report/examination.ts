import type { EngineName } from '../foundation/engine-name.ts';
import type { EngineFacts, SystemFacts } from '../probes/host-facts.ts';
import { runtimeProblem } from '../probes/oci-runtimes.ts';

/**
 * One property of an engine or its machine: what was found, what that means for an attestation, what could be changed.
 */
export interface Examination {
  readonly about: string;
  readonly found: string;
  readonly means: string;
  /** Null: nothing needs a change. */
  readonly change: string | null;
}

interface Here {
  readonly engine: EngineFacts;
  readonly system: SystemFacts;
  /** The newest version of this engine that was run, if the engine is newer; else null. */
  readonly newestTried: string | null;
}

interface EngineWords {
  /** A change that is possible for a rootful engine. */
  readonly rootful: string | null;
  /** Why no run on it is accepted when it is rootless; null: one may be. */
  readonly rootlessRun: string | null;
  /** A further effect of control groups of version 1, in words that end a sentence. */
  readonly cgroup1: string;
  readonly execFromOut: Omit<Examination, 'about'>;
}

/** What applies to one engine and not to the other. */
const BY_ENGINE: Readonly<Record<EngineName, EngineWords>> = {
  docker: {
    rootful: 'Rootless Podman (--engine podman) adds that layer.',
    rootlessRun:
      'a rootless dockerd gives containers mounts that the rules do not know (rootless Podman does not)',
    cgroup1: '',
    execFromOut: {
      found: 'open',
      means:
        'Docker does not accept noexec on a mount of a folder: a program that the payload writes there can be executed',
      change: 'With --seal a Python payload’s launcher denies itself exec first. Podman mounts /out noexec.',
    },
  },
  podman: {
    rootful: null,
    rootlessRun: null,
    cgroup1: '; crun refuses it, so the run uses runc',
    execFromOut: {
      found: 'noexec',
      means: 'nothing that the payload writes there can be executed',
      change: null,
    },
  },
};

/**
 * What `doctor` explains about a usable engine, in this order. Sources: docs/restrictions.md, docs/seccomp.md,
 * docs/venues.md.
 */
export function examine(here: Here): readonly Examination[] {
  return [
    client(here),
    ...age(here),
    runtime(here),
    rootless(here),
    cgroup(here),
    modules(here),
    kernel(here),
    execFromOut(here),
  ];
}

function client({ engine: { client: chosen, name } }: Here): Examination {
  const isDefault = chosen.endpoint === 'default';
  const { environment: places = [] } = chosen;
  const from = isDefault ? `${name}'s default endpoint` : `the endpoint of ${chosen.endpoint}`;
  return {
    about: 'client',
    found: `${chosen.program}, ${from}`,
    means: isDefault
      ? `no variable of the environment chose program or engine; PATH is not searched${keptAt(places)}`
      : 'the environment chose the engine; the evidence records it',
    change: isDefault ? null : `Unset it if the engine should be the machine's own default.`,
  };
}

/** Nothing for a version that is not newer than those that were run. */
function age({ engine: { name, version }, newestTried }: Here): Examination[] {
  if (newestTried === null) return [];
  return [
    {
      about: 'version',
      found: `${name} ${version}`,
      means: `newer than any that was run (${newestTried}); a setting that this program does not know blocks (engine-config-unknown)`,
      change: null,
    },
  ];
}

/** Images and state are where the environment says: content is compared by digest, wherever it is. */
function keptAt(places: readonly string[]): string {
  return places.length === 0
    ? ''
    : `; ${places.join(', ')} of the environment decide${places.length === 1 ? 's' : ''} where it keeps images and state, which the evidence records`;
}

function runtime({ engine }: Here): Examination {
  const version = engine.oci_runtime_version ?? 'of unknown version';
  const problem = runtimeProblem(engine.oci_runtime);
  return {
    about: 'OCI runtime',
    found: `${engine.oci_runtime} ${version}`,
    means: 'it makes the filter of the seccomp profile; both profiles start on runc and on crun',
    change: problem === null ? null : `${problem} Choose runc or crun.`,
  };
}

function rootless({ engine }: Here): Examination {
  return engine.rootless
    ? {
        about: 'root',
        found: 'rootless',
        means: 'a process that leaves the container has your user, not root of this machine',
        change: null,
      }
    : {
        about: 'root',
        found: 'rootful',
        means:
          'a process that leaves the container as root is root of this machine; the payload runs as 65532',
        change: BY_ENGINE[engine.name].rootful,
      };
}

/** Returns why no run on an engine is accepted, if that is known before one; else null. */
export function whyNoRun(engine: EngineFacts): string | null {
  if (!canLimit(engine)) return 'it can set no limit';
  return engine.rootless ? BY_ENGINE[engine.name].rootlessRun : null;
}

/** Returns whether an engine can limit memory, processes and processor time: with cgroup v1 that takes root. */
export function canLimit({ rootless, cgroup_version }: EngineFacts): boolean {
  return !rootless || cgroup_version === 2;
}

function cgroup({ engine }: Here): Examination {
  const limits = 'limits on memory, processes and cpu';
  if (engine.cgroup_version === 2) {
    return {
      about: 'cgroup',
      found: 'v2',
      means: `${limits} hold, and the container sees a cgroup namespace of its own`,
      change: engine.rootless
        ? 'If a limit is refused, delegate the controllers to your user (systemd: Delegate=cpu cpuset memory pids).'
        : null,
    };
  }
  return {
    about: 'cgroup',
    found: 'v1',
    means: canLimit(engine)
      ? `${limits} hold by its controllers${BY_ENGINE[engine.name].cgroup1}`
      : `${limits} cannot be set`,
    change: engine.rootless
      ? 'Without root no limit can be set: boot with systemd.unified_cgroup_hierarchy=1.'
      : 'Not required: v2 (boot with systemd.unified_cgroup_hierarchy=1) is what runners have.',
  };
}

/** The modules that can confine a container. */
const CONFINING: readonly string[] = ['apparmor', 'selinux'];

function modules({ system, engine }: Here): Examination {
  const confining = system.lsms.filter((name) => CONFINING.includes(name));
  const found = system.lsms.join(' ') || 'none';
  if (confining.length === 0) {
    return {
      about: 'LSM',
      found,
      means: 'neither AppArmor nor SELinux confines the container; every probe can pass without them',
      change:
        'Boot with one of them for one more layer; --extra-run-args can then name a profile of your own.',
    };
  }
  const means =
    confining.includes('apparmor') && engine.rootless
      ? 'a rootless engine does not load an AppArmor profile: this layer is missing'
      : `${confining.join(' and ')} can confine the container; the label is recorded if the engine reports it`;
  return { about: 'LSM', found, means, change: null };
}

function kernel({ system }: Here): Examination {
  return {
    about: 'kernel',
    found: `${system.kernel} ${system.architecture}, ${system.distribution}`,
    means: 'both profiles know every system call of this architecture that libseccomp 2.6.0 knows',
    change: null,
  };
}

function execFromOut({ engine }: Here): Examination {
  return { about: 'exec from /out', ...BY_ENGINE[engine.name].execFromOut };
}
