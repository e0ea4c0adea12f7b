/** The limits of a run, by the names that settings, options and policies use. */
export type LimitName = 'memory' | 'pids' | 'cpus' | 'tmp' | 'file-size' | 'open-files';

/** An amount for each limit: bytes (`memory`, `tmp`, `file-size`), cores (`cpus`), or a number (`pids`, `open-files`). */
export type RunLimits = Readonly<Record<LimitName, number>>;

const MEBIBYTE = 1024 ** 2;
const GIBIBYTE = 1024 ** 3;

/**
 * The limits of every run that asks for no others (contract §3, hardening on top), and the largest that a reader
 * accepts by default, so that an engine's own default is never mistaken for them.
 */
export const RUN_LIMITS: RunLimits = {
  memory: 256 * MEBIBYTE,
  pids: 64,
  cpus: 1,
  tmp: 64 * MEBIBYTE,
  'file-size': 64 * MEBIBYTE,
  'open-files': 1024,
};

/** The largest limits that a run may ask for and a reader may accept. More is not a limit on any machine. */
export const LARGEST_LIMITS: RunLimits = {
  memory: 64 * GIBIBYTE,
  pids: 32_768,
  cpus: 256,
  tmp: 16 * GIBIBYTE,
  'file-size': 64 * GIBIBYTE,
  'open-files': 1_048_576,
};

/** Every limit's name, in the order in which they are shown. */
export const LIMIT_NAMES = Object.keys(RUN_LIMITS) as readonly LimitName[];

/** Returns for each limit the smaller amount of the two. */
export function smallerLimits(limits: RunLimits, most: RunLimits): RunLimits {
  const smaller = { ...limits };
  for (const name of LIMIT_NAMES) smaller[name] = Math.min(limits[name], most[name]);
  return smaller;
}

/** Returns the names of the limits that are larger than these. */
export function largerLimits(limits: RunLimits, than: RunLimits): readonly LimitName[] {
  return LIMIT_NAMES.filter((name) => !(limits[name] <= than[name]));
}
