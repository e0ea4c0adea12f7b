import type { EngineName } from '../../foundation/engine-name.ts';
import type { NamespaceName } from '../kernel/facts.ts';

/**
 * One operation of inspector/posture.py as data: `op` names one of its functions, the rest are that function's
 * arguments. A call's number is looked up when the checks are staged, for the machine that they run on.
 */
export type Operation =
  /** syscall(2); a number goes as it is, a text as a pointer to it. `x32`: with that architecture's bit. */
  | {
      readonly op: 'call';
      readonly name: string;
      readonly args: readonly (number | string)[];
      readonly x32?: true;
    }
  /** Machine code (hex), called as a function of no arguments in a thread of its own. */
  | { readonly op: 'code'; readonly code: string }
  | { readonly op: 'open'; readonly path: string; readonly flags: 'read' | 'write' | 'create' }
  /** Reads what the pattern (glob) names; with `find` only what the expression's group matches, a line each. */
  | { readonly op: 'read'; readonly path: string; readonly find?: string }
  | { readonly op: 'write'; readonly path: string; readonly text: string }
  | { readonly op: 'list'; readonly path: string }
  | { readonly op: 'link'; readonly path: string }
  /** Each open descriptor in words: `stdin|stdout|stderr|further`, how it was opened, and the kernel's name of it. */
  | { readonly op: 'held' }
  | { readonly op: 'walk'; readonly what: 'creatable' | 'writable' | 'executable' | 'setid' }
  /** An executable file that is no program, executed: ENOEXEC where it may be, and nothing is replaced. */
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
  /** Pressure: each tells how far it came. */
  | { readonly op: 'threads'; readonly most: number }
  | { readonly op: 'descriptors'; readonly most: number }
  | { readonly op: 'size'; readonly folder: string; readonly bytes: number }
  | { readonly op: 'fill'; readonly folder: string; readonly most: number }
  | { readonly op: 'spin'; readonly threads: number; readonly milliseconds: number }
  | { readonly op: 'memory'; readonly most: number };

/** What one operation came to, as the payload reports it. */
export type Reported = { readonly errno: number } | { readonly value: string | number | readonly string[] };

/** What one operation came to; or, told by the host, how it ended the container. */
export type Outcome = Reported | { readonly ended: number; readonly oom_killed: boolean };

/** An answer that proves denial. Of several any one does. */
export type Denial =
  | { readonly errno: readonly number[] }
  | { readonly equals: string | number | readonly string[] }
  /** A text, or every text of a list, matches one of these whole (regular expressions). */
  | { readonly within: readonly string[] }
  | { readonly atMost: number }
  /** Not the host's own namespace of this name. */
  | { readonly notHosts: NamespaceName }
  | { readonly isHosts: NamespaceName }
  /** The label that the engine tells, in force; whatever there is where it tells none. */
  | { readonly labelled: true }
  /** What the caller asked for with this flag of the run. */
  | { readonly asked: '--hostname' }
  /** The container was ended, by the kernel's out-of-memory killer where `oom` says so. */
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

/** Where a check, or another answer of it, applies. What is left out is not asked. */
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

/** A run that is weakened on purpose, in which the checks that name it fail (src/probes/posture/weak-runs.ts). */
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

/** What shows that a check can fail: a run in which it does, or why none is. */
export type Control =
  /** `needs`: a path of the host's kernel without which there is nothing to be seen, so that the check stands. */
  { readonly failsIn: WeakRun; readonly needs?: string } | { readonly stands: string };

export interface Variant {
  readonly where: Where;
  readonly denied: readonly Denial[];
}

/** One check: an operation, or a family of one call's, and the one layer that denies it. */
export interface Check {
  readonly id: string;
  readonly operations: readonly Operation[];
  /** What the operation answers where nothing denies it. */
  readonly open: string;
  readonly denied: readonly Denial[];
  /** Other proofs of denial where engines, profiles or machines differ in kind; the first that applies holds. */
  readonly variants?: readonly Variant[];
  readonly layer: Layer;
  readonly where?: Where;
  /** The rule's source: manual page, kernel's documentation or source, CVE, engine's or runtime's documentation. */
  readonly source: string;
  readonly control: Control;
  /** Another control where the first does not hold; the first that applies does. */
  readonly controls?: readonly { readonly where: Where; readonly control: Control }[];
}
