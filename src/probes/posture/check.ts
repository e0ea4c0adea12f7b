import type { EngineName } from '../../foundation/engine-name.ts';
import type { NamespaceName } from '../kernel/facts.ts';

/**
 * One operation of inspector/posture.py as data: `op` names one of its functions, the rest are that function's
 * arguments. Staging looks up a call's number for the machine on which the checks run.
 */
export type Operation =
  /** syscall(2); a number is passed as it is, a text as a pointer to it. `x32`: with that architecture's bit. */
  | {
      readonly op: 'call';
      readonly name: string;
      readonly args: readonly (number | string)[];
      readonly x32?: true;
    }
  /** Machine code (hex), called as a function without arguments in a thread of its own. */
  | { readonly op: 'code'; readonly code: string }
  | { readonly op: 'open'; readonly path: string; readonly flags: 'read' | 'write' | 'create' }
  /** Reads what the pattern (glob) names; with `find` only what the expression's group matches, one line each. */
  | { readonly op: 'read'; readonly path: string; readonly find?: string }
  | { readonly op: 'write'; readonly path: string; readonly text: string }
  | { readonly op: 'list'; readonly path: string }
  | { readonly op: 'link'; readonly path: string }
  /** Lists each open descriptor: `stdin|stdout|stderr|further`, its open mode, and the kernel's name of it. */
  | { readonly op: 'held' }
  | { readonly op: 'walk'; readonly what: 'creatable' | 'writable' | 'executable' | 'setid' }
  /** Executes an executable file that is not a program: ENOEXEC if it may be executed, and nothing is replaced. */
  | { readonly op: 'execute'; readonly folder: string }
  | { readonly op: 'map'; readonly folder: string }
  | {
      readonly op: 'node';
      readonly path: string;
      readonly mode: number;
      readonly major: number;
      readonly minor: number;
    }
  | { readonly op: 'socket'; readonly family: number; readonly type: number; readonly protocol?: number }
  | { readonly op: 'socketpair' }
  | { readonly op: 'connect'; readonly family: number; readonly address: string; readonly port: number }
  | { readonly op: 'resolve'; readonly name: string }
  | { readonly op: 'environment' }
  | { readonly op: 'hostname' }
  /** Pressure: each reports how far it came. */
  | { readonly op: 'threads'; readonly most: number }
  | { readonly op: 'descriptors'; readonly most: number }
  | { readonly op: 'size'; readonly folder: string; readonly bytes: number }
  | { readonly op: 'fill'; readonly folder: string; readonly most: number }
  | { readonly op: 'spin'; readonly threads: number; readonly milliseconds: number }
  | { readonly op: 'memory'; readonly most: number };

/** The result of one operation, as the payload reports it. */
export type Reported = { readonly errno: number } | { readonly value: string | number | readonly string[] };

/** The result of one operation; or, reported by the host, how it ended the container. */
export type Outcome = Reported | { readonly ended: number; readonly oom_killed: boolean };

/** An answer that proves denial. If there are several, one is enough. */
export type Denial =
  | { readonly errno: readonly number[] }
  | { readonly equals: string | number | readonly string[] }
  /** A text, or every text of a list, matches one of these as a whole (regular expressions). */
  | { readonly within: readonly string[] }
  | { readonly atMost: number }
  /** Not the host's own namespace of this name. */
  | { readonly notHosts: NamespaceName }
  | { readonly isHosts: NamespaceName }
  /** The label that the engine reports, in force; any label if the engine reports none. */
  | { readonly labelled: true }
  /** All answers together: the AppArmor profile that the engine reports denies what it says; any if it reports none. */
  | { readonly enforced: true }
  /** A processor quota per period of 100 ms that the run's own limit allows. */
  | { readonly quotaWithin: 'cpus' }
  /** What the caller requested with this flag of the run. */
  | { readonly asked: '--hostname' }
  /** The container was ended; if `oom` says so, by the kernel's out-of-memory killer. */
  | { readonly ended: readonly number[]; readonly oom: boolean };

export type Layer =
  | 'seccomp'
  | 'capabilities'
  | 'mount'
  | 'namespace'
  | 'permission'
  | 'limit'
  | 'lsm'
  | 'image'
  | 'environment';

/** Where a check, or another answer of it, applies. Elsewhere it is not run. */
export interface Where {
  readonly engines?: readonly EngineName[];
  /** The first number of the engine's version is below this. */
  readonly majorBelow?: number;
  readonly profiles?: readonly string[];
  readonly architectures?: readonly ('x86_64' | 'aarch64')[];
  readonly rootless?: boolean;
  readonly cgroup?: 1 | 2;
  /** A security module that is active on the host. */
  readonly lsm?: string;
}

/** A run that is weakened on purpose, in which the checks that name it must fail (src/probes/posture/weak-runs.ts). */
export type WeakRun =
  | 'no-profile'
  | 'root'
  | 'root-unmasked'
  | 'capabilities'
  | 'unmasked'
  | 'writable'
  | 'ipc'
  | 'no-limits'
  | 'new-privileges'
  | 'network'
  | 'strangers'
  | 'cgroup'
  | 'terminal';

/** What shows that a check can fail: a run in which it fails, or why there is no such run. */
export type FailingRun =
  /** `needs`: a path of the host's kernel without which there is nothing to see, so that the check stands. */
  { readonly failsIn: WeakRun; readonly needs?: string } | { readonly stands: string };

export interface Variant {
  readonly where: Where;
  readonly denied: readonly Denial[];
}

/** One check: an operation, or several of one call's family, and the one layer that denies it. */
export interface Check {
  readonly id: string;
  readonly operations: readonly Operation[];
  /** What the operation answers if nothing denies it. */
  readonly whenPermitted: string;
  readonly denied: readonly Denial[];
  /** Other proofs of denial where engines, profiles or machines differ; the first that applies counts. */
  readonly variants?: readonly Variant[];
  readonly layer: Layer;
  readonly where?: Where;
  /** The rule's source: manual page, kernel's documentation or source, CVE, engine's or runtime's documentation. */
  readonly source: string;
  readonly control: FailingRun;
  /** Other controls for places where the first does not work; the first that applies counts. */
  readonly controls?: readonly { readonly where: Where; readonly control: FailingRun }[];
}
