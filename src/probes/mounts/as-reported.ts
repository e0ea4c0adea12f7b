import type { MountFacts } from '../host-facts.ts';
import type { JudgeContext } from '../judges/context.ts';
import { tmpfsSize } from '../restrictions/limit-flags.ts';
import type { Mount } from './mountinfo.ts';

/** What is wrong with one place of a mount table. */
export interface MountFault {
  readonly at: string;
  readonly what: string;
}

/**
 * Compares the table with what the engine reports of this container: each tmpfs that it was asked for is there with its
 * flags, size and mode, and without shared memory there is no folder for it (contract §4, PR-MOUNT-1). A rule alone would
 * accept the kernel's own message queues where the run asks for a tmpfs over them.
 */
export function againstEngine(table: readonly Mount[], context: JudgeContext): readonly MountFault[] {
  const covers = context.tmpfs.flatMap((asked) => {
    const found = table.find(({ destination }) => destination === asked.destination);
    const what = found === undefined ? 'is not mounted' : tmpfsProblem(found, asked);
    return what === null ? [] : [{ at: asked.destination, what }];
  });
  const shared = context.sharedMemory ? undefined : table.find(({ destination }) => destination === SHM);
  return shared === undefined ? covers : [...covers, { at: SHM, what: 'is there with `--ipc none`' }];
}

const SHM = '/dev/shm';

/** Flags of a mount that an engine reports in the same words. */
const SAME_WORDS = ['ro', 'noexec', 'nosuid', 'nodev'];

function tmpfsProblem({ type, flags, superOptions }: Mount, asked: MountFacts): string | null {
  if (type !== 'tmpfs') return `is ${type} where the engine reports a tmpfs`;
  const lacking = SAME_WORDS.filter((word) => asked.options.includes(word) && !flags.includes(word));
  if (lacking.length > 0) return `is not ${lacking.join(', ')}`;
  const size = tmpfsSize(asked.options);
  if (size !== null && !isOfSize(superOptions, size)) return 'has another size than the engine reports';
  const mode = modeIn(asked.options);
  if (mode !== null && (modeIn(superOptions) ?? DEFAULT_MODE) !== mode)
    return 'has another mode than the engine reports';
  return null;
}

/** The kernel rounds up to whole pages. */
function isOfSize(superOptions: readonly string[], asked: number): boolean {
  const size = tmpfsSize(superOptions);
  return size !== null && size >= asked && size <= inPages(asked);
}

/** The largest page of an architecture that this program knows. */
const PAGE_BYTES = 65_536;

/** The size in bytes to which a kernel may round that of a tmpfs. */
export function inPages(bytes: number): number {
  return Math.ceil(bytes / PAGE_BYTES) * PAGE_BYTES;
}

/** A tmpfs' mode if nothing else is asked for; the kernel does not show it then (tmpfs(5)). */
const DEFAULT_MODE = 0o1777;

/** The mode that a tmpfs' options name, in octal; null without one. */
function modeIn(options: readonly string[]): number | null {
  const digits = options.flatMap((option) => /^mode=([0-7]{3,5})$/.exec(option)?.[1] ?? []).at(-1);
  return digits === undefined ? null : Number.parseInt(digits, 8);
}
