import type { Sha256 } from '../../foundation/digest.ts';

/** The namespaces that a sandbox may have of its own (namespaces(7)), by their names in /proc/PID/ns. */
export const NAMESPACES = ['net', 'mnt', 'pid', 'ipc', 'uts', 'cgroup', 'user'] as const;

export type NamespaceName = (typeof NAMESPACES)[number];

/**
 * What the kernel reports of the container's first process, read from outside while it waits at the gate; or why it was
 * not read. Needs only the right to read /proc; a fact that needs more is `null` or `unreadable` if the caller lacks
 * it.
 */
export type KernelFacts = KernelSnapshot | KernelSnapshotMissed;

export type KernelSnapshotMissed =
  | { readonly gate: 'missed'; readonly why: 'no-process' | 'not-started' | 'unreadable' }
  /** `changed`: what of it was different at the second look, by name. */
  | { readonly gate: 'missed'; readonly why: 'changed'; readonly changed: readonly string[] };

export interface KernelSnapshot {
  /** `waited`: it stopped before it left anything in OUTPUT, still the same process with the same status. */
  readonly gate: 'waited' | 'went-on';
  /** Its name to the kernel at the first look. A process may choose it (Node calls its own MainThread): it decides nothing. */
  readonly comm: string;
  /** Of the bytes of the file that it executes, which /proc/PID/exe leads to; null if this caller may not read it. */
  readonly exe_sha256: Sha256 | null;
  /** The control group that carries the container's id; the same before and after. */
  readonly cgroup: string;
  /** In clock ticks since boot (proc(5), stat field 22); the same before and after. */
  readonly start_time: number;
  readonly status: ProcessStatus;
  /** How ids inside are mapped to this machine's (user_namespaces(7)). */
  readonly uid_map: readonly IdRange[];
  readonly gid_map: readonly IdRange[];
  /** Whether it has a namespace other than this machine's. */
  readonly namespaces: Readonly<Record<NamespaceName, 'other' | 'same' | 'unreadable'>>;
  /** The interfaces of its network namespace. */
  readonly interfaces: readonly string[] | null;
  readonly mountinfo: string | null;
  /** /proc/PID/limits as the kernel writes it: of those that no flag sets, what engine or caller had. */
  readonly limits: string | null;
  /** /proc/PID/personality, in which address randomization can be off; null if this caller may not read it. */
  readonly personality: string | null;
  /** /proc/PID/timens_offsets as the kernel writes it: how far its clocks are from the machine's (time_namespaces(7)). */
  readonly clock_offsets: string | null;
}

/**
 * What the kernel reported of the same process when it was last read before the payload ended; or why it was not read
 * again. A process cannot be held at its exit without tracing it (ptrace(2)), so the last of many reads is the best
 * available.
 */
export type KernelEnd = KernelEndSeen | KernelEndUnobserved;

export interface KernelEndUnobserved {
  readonly state: 'unobserved';
  /**
   * `not-asked`: the run does not read it; `no-first-snapshot`: the process was not known; `ended-before`: it was gone.
   */
  readonly why: 'not-asked' | 'no-first-snapshot' | 'ended-before';
}

export interface KernelEndSeen {
  readonly state: 'seen';
  /** How often it was read completely after the gate opened. */
  readonly looks: number;
  /** From the last complete read to the first that did not find the process any more, in milliseconds, rounded up. */
  readonly looked_ms_before_end: number;
  readonly cgroup: string;
  readonly start_time: number;
  readonly status: ProcessStatus;
  readonly namespaces: KernelSnapshot['namespaces'];
  readonly interfaces: readonly string[] | null;
  /** Of the mount table's text; null if the caller could not read it. */
  readonly mountinfo_sha256: Sha256 | null;
}

/** For a run whose end is not read. */
export const END_NOT_ASKED: KernelEnd = { state: 'unobserved', why: 'not-asked' };

/** What is read from /proc/PID/status (proc(5)). Ids are this machine's. */
export interface ProcessStatus {
  /** Its process id in each namespace, from this machine's inwards. */
  readonly ns_pid: readonly number[];
  /** Real, effective, saved and file system id. */
  readonly uid: readonly number[];
  readonly gid: readonly number[];
  readonly groups: readonly number[];
  /** The five capability sets, 16 hex digits each. */
  readonly cap_inh: string;
  readonly cap_prm: string;
  readonly cap_eff: string;
  readonly cap_bnd: string;
  readonly cap_amb: string;
  readonly no_new_privs: number;
  /** 0: none, 1: strict, 2: filter. */
  readonly seccomp: number;
  /** Null if the kernel does not report it (before 5.9). */
  readonly seccomp_filters: number | null;
  /** Whether a process traces it (ptrace(2)), which can change all of it and can suspend its filters. */
  readonly traced: boolean;
}

/** One line of /proc/PID/uid_map or gid_map. */
export interface IdRange {
  readonly inside: number;
  readonly outside: number;
  readonly count: number;
}
