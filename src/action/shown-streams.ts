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
      await onOutput(from, bytes.subarray(0, left));
      if (bytes.length > left)
        await onOutput(
          from,
          Buffer.from(`\nMore than ${mostBytes} bytes of ${from}: the rest is not shown.\n`),
        );
    },
    end,
  };
}
