import type { OnOutput, OutputStream } from '../engine/attached-output.ts';
import { wordsOfEnd } from '../foundation/hidden-logins.ts';

/** The end of what a payload wrote to each stream: untrusted, for the person who debugs it, and not part of the evidence. */
export type LastWords = Readonly<Record<OutputStream, string>>;

/** How many bytes of each stream are kept. */
const KEEP_BYTES = 16 * 1024;

/** Keeps the end of each stream of a payload, in memory that does not grow with what it writes. */
export class OutputTail {
  private readonly kept: Record<OutputStream, Buffer> = { stdout: Buffer.alloc(0), stderr: Buffer.alloc(0) };

  private readonly written: Record<OutputStream, number> = { stdout: 0, stderr: 0 };

  readonly take: OnOutput = async (from, bytes) => {
    this.written[from] += bytes.length;
    this.kept[from] = Buffer.concat([this.kept[from], bytes.subarray(-KEEP_BYTES)]).subarray(-KEEP_BYTES);
  };

  get words(): LastWords {
    return { stdout: this.end('stdout'), stderr: this.end('stderr') };
  }

  private end(from: OutputStream): string {
    const text = this.kept[from].toString('utf8');
    return this.written[from] > KEEP_BYTES ? wordsOfEnd(text) : text;
  }
}
