/**
 * The OCI runtimes that were seen to load the seccomp profile as it is written (measured), by the names that
 * engines use, each with its program.
 */
const ENFORCING: ReadonlyMap<string, 'runc' | 'crun'> = new Map([
  ['runc', 'runc'],
  ['crun', 'crun'],
  ['io.containerd.runc.v2', 'runc'],
]);

/** Returns the program of an enforcing runtime; null for every other name. */
export function enforcingProgram(runtime: string): 'runc' | 'crun' | null {
  return ENFORCING.get(runtime) ?? null;
}

/** Why gVisor is refused although it is not weaker, in words that follow its name. */
export const GVISOR_PROBLEM =
  'ignores the seccomp profile and answers EACCES where the packet demands EROFS (docs/venues.md, "gVisor")';

/** Returns why a profile may not be in force in this runtime; null if it is an enforcing one. */
export function runtimeProblem(runtime: string): string | null {
  if (enforcingProgram(runtime) !== null) return null;
  // gVisor is named: people choose it because it is stricter, but it is refused as well.
  return /^(runsc|gvisor)/i.test(runtime)
    ? `The OCI runtime "${runtime}" is gVisor: it ${GVISOR_PROBLEM}.`
    : `The OCI runtime "${runtime}" is not known to load seccomp profiles.`;
}
