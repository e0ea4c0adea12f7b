import type { OnOutput, OutputStream } from '../engine/attached-output.ts';

/** The end of what a payload wrote to each stream: untrusted, for the person who debugs it, and not part of the evidence. */
export type LastWords = Readonly<Record<OutputStream, string>>;

/** How many bytes of each stream are kept. */
const KEEP_BYTES = 16 * 1024;

/** Keeps the end of each stream of a payload, in memory that does not grow with what it writes. */
export class OutputTail {
  private readonly kept: Record<OutputStream, Buffer> = { stdout: Buffer.alloc(0), stderr: Buffer.alloc(0) };

  readonly take: OnOutput = async (from, bytes) => {
    this.kept[from] = Buffer.concat([this.kept[from], bytes.subarray(-KEEP_BYTES)]).subarray(-KEEP_BYTES);
  };

  get words(): LastWords {
    return { stdout: this.kept.stdout.toString('utf8'), stderr: this.kept.stderr.toString('utf8') };
  }
}
