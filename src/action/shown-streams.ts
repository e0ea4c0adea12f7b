import { passOn } from '../cli/workload-output.ts';
import type { LaunchInputs } from '../launch/inputs.ts';

/** How much of each stream the job's log shows; the launch's folder has more of it (src/launch/streams.ts). */
const MOST_BYTES = 4 * 1024 * 1024;
type OutputStream = Parameters<LaunchInputs['onOutput']>[0];

/** How much of a word waits for its end. */
const LONGEST_WORD = 64 * 1024;

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
  const begun = { stdout: new BegunWord(), stderr: new BegunWord() };
  const pass = async (from: OutputStream, bytes: Buffer) => {
    if (bytes.length > 0) await onOutput(from, bytes);
  };
  return {
    onOutput: async (from, bytes) => {
      const left = mostBytes - shown[from];
      if (left < 0) return;
      shown[from] += bytes.length;
      const next = bytes[left];
      await pass(from, begun[from].wordsWith(bytes.subarray(0, left)));
      if (next === undefined) return;
      const word = begun[from].end();
      if (next <= BLANK) await pass(from, word);
      const said = `\nMore than ${mostBytes} bytes of ${from}: the rest is not shown.\n`;
      await onOutput(from, Buffer.from(said));
    },
    end: async () => {
      for (const from of ['stdout', 'stderr'] as const) await pass(from, begun[from].end());
      await end();
    },
  };
}

const BLANK = 0x20;

/** The word that a stream has begun, in its pieces: a workload may write each of its bytes alone. */
class BegunWord {
  private pieces: Buffer[] = [];
  private length = 0;

  /** Takes a stream's next bytes, and returns the words that have ended. */
  wordsWith(bytes: Uint8Array): Buffer {
    const ended = bytes.findLastIndex((byte) => byte <= BLANK) + 1;
    const length = ended > 0 ? bytes.length - ended : this.length + bytes.length;
    const all = length > LONGEST_WORD ? bytes.length : ended;
    const words = all > 0 ? [this.end(), bytes.subarray(0, all)] : [];
    this.pieces.push(Buffer.from(bytes.subarray(all)));
    this.length += bytes.length - all;
    return Buffer.concat(words);
  }

  /** Returns what there is of the word, and forgets it. */
  end(): Buffer {
    const word = Buffer.concat(this.pieces);
    this.pieces = [];
    this.length = 0;
    return word;
  }
}
