import { passOn } from '../cli/workload-output.ts';
import type { LaunchInputs } from '../launch/inputs.ts';

/** How much of each stream the job's log shows; the launch's folder has more of it (src/launch/streams.ts). */
const MOST_BYTES = 4 * 1024 * 1024;
type OutputStream = Parameters<LaunchInputs['onOutput']>[0];

/** How much of a word waits for its end. */
const LONGEST_WORD = 64 * 1024;

const NOTHING = Buffer.alloc(0);

/**
 * Shows a workload's streams in the job's log as lines that the runner does not take for commands, and only as many as a
 * log can hold. It ends between two words: a part of one may be a part of a login.
 */
export function showStreams(
  targets: Parameters<typeof passOn>[0],
  mostBytes = MOST_BYTES,
): { readonly onOutput: LaunchInputs['onOutput']; readonly end: () => Promise<void> } {
  const { onOutput, end } = passOn(targets, true, () => undefined);
  const shown = { stdout: 0, stderr: 0 };
  /** The word that a stream has begun. */
  const begun: Record<OutputStream, Buffer> = { stdout: NOTHING, stderr: NOTHING };
  const passWords = async (from: OutputStream, bytes: Buffer) => {
    const ended = wordsEndAt(bytes);
    const all = bytes.length - ended > LONGEST_WORD ? bytes.length : ended;
    begun[from] = Buffer.from(bytes.subarray(all));
    if (all > 0) await onOutput(from, bytes.subarray(0, all));
  };
  return {
    onOutput: async (from, bytes) => {
      const left = mostBytes - shown[from];
      if (left < 0) return;
      shown[from] += bytes.length;
      const all = Buffer.concat([begun[from], bytes.subarray(0, left)]);
      const next = bytes[left];
      if (next === undefined) return passWords(from, all);
      await (next <= BLANK ? onOutput(from, all) : passWords(from, all));
      begun[from] = NOTHING;
      const said = `\nMore than ${mostBytes} bytes of ${from}: the rest is not shown.\n`;
      await onOutput(from, Buffer.from(said));
    },
    end: async () => {
      for (const from of ['stdout', 'stderr'] as const)
        if (begun[from].length > 0) await onOutput(from, begun[from]);
      await end();
    },
  };
}

const BLANK = 0x20;

/** Returns where the last word begins that has not ended. */
function wordsEndAt(bytes: Uint8Array): number {
  return bytes.findLastIndex((byte) => byte <= BLANK) + 1;
}
