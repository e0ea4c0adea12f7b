/**
 * What a reader's caller may waive, each with what the reader then accepts. The options `--allow-…` of verify, the
 * policy's schema and `explain` come from it; the table of reasons names the waiver of each reason.
 */
export const WAIVER_TABLE = {
  unsigned: 'evidence that nobody signed',
  'claimed-venue': 'a venue that only the evidence itself claims',
  'engine-endpoint': 'an engine that DOCKER_HOST or a context chose',
  executables: 'a base that holds further executables',
  'no-kernel-snapshot': 'a payload without a kernel snapshot at the gate',
  'end-unobserved': 'a payload without a kernel snapshot before its end',
  'no-posture': 'evidence of a run without the complete posture',
  'unchecked-page': 'a report.html that this version did not make',
  uncontrolled: 'evidence of a run without negative controls',
  'unpinned-base': 'any base',
  'unpinned-image': 'any image',
  'unpinned-seccomp': 'any seccomp profile',
  'unpinned-payload': 'any payload',
} as const satisfies Readonly<Record<string, string>>;

/** By the name of the option `--allow-…`. */
export type Waiver = keyof typeof WAIVER_TABLE;

/** Every waiver, in the order of its table. */
export const WAIVERS = Object.keys(WAIVER_TABLE) as readonly Waiver[];
