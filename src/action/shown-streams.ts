import { passOn } from '../cli/workload-output.ts';
import type { LaunchInputs } from '../launch/inputs.ts';

/** How much of each stream the job's log shows; the launch's folder has more of it (src/launch/streams.ts). */
const MOST_BYTES = 4 * 1024 * 1024;

/**
 * Shows a workload's streams in the job's log as lines that the runner does not take for commands, and only as many as a
 * log can hold.
 */
export function showStreams(
  targets: Parameters<typeof passOn>[0],
  mostBytes = MOST_BYTES,
): { readonly onOutput: LaunchInputs['onOutput']; readonly end: () => Promise<void> } {
  const { onOutput, end } = passOn(targets, true, () => undefined);
  const shown = { stdout: 0, stderr: 0 };
  return {
    onOutput: async (from, bytes) => {
      const left = mostBytes - shown[from];
      if (left < 0) return;
      shown[from] += bytes.length;
      await onOutput(from, beginningOf(bytes, left));
      if (bytes.length > left)
        await onOutput(
          from,
          Buffer.from(`\nMore than ${mostBytes} bytes of ${from}: the rest is not shown.\n`),
        );
    },
    end,
  };
}

/** Ends between two words: a part of one may be a part of a login. */
function beginningOf(bytes: Uint8Array, length: number): Uint8Array {
  const isBlank = (at: number) => (bytes[at] ?? BLANK) <= BLANK;
  let end = Math.min(length, bytes.length);
  if (!isBlank(end)) while (end > 0 && !isBlank(end - 1)) end -= 1;
  return bytes.subarray(0, end);
}

const BLANK = 0x20;
