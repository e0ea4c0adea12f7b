import { StringDecoder } from 'node:string_decoder';
import { withoutCredentials } from '../foundation/credentials.ts';
import { wordsOfBeginning } from '../foundation/hidden-logins.ts';

/** The limits of a program's output that is shown: a hostile RUN may print without end. */
const MOST_LINES = 2_000;
const LONGEST_LINE = 2_000;
/** How much of a line is kept until it ends: one of that length may have lost its rest. */
const LONGEST_KEPT = 2 * LONGEST_LINE;

type Stream = 'stdout' | 'stderr';

/** Splits a program's output into lines. Shows each when it is whole, and none longer than {@link LONGEST_LINE}. */
export class ShownOutput {
  private readonly show: (line: string) => void;
  private readonly decoders = { stdout: new StringDecoder('utf8'), stderr: new StringDecoder('utf8') };
  private readonly begun = { stdout: '', stderr: '' };
  private lines = 0;

  constructor(show: (line: string) => void) {
    this.show = show;
  }

  add(stream: Stream, chunk: Buffer): void {
    if (this.lines > MOST_LINES) return;
    const lines = `${this.begun[stream]}${this.decoders[stream].write(chunk)}`.split(/[\r\n]+/);
    const rest = lines.pop() ?? '';
    for (const line of lines) this.line(line);
    // It keeps the beginning of a line without an end, and drops the rest.
    this.begun[stream] = rest.slice(0, LONGEST_KEPT);
  }

  /** Shows the rest of an unfinished line: the program has ended. */
  end(): void {
    this.line(this.begun.stdout);
    this.line(this.begun.stderr);
  }

  private line(text: string): void {
    if (text === '' || this.lines > MOST_LINES) return;
    this.lines += 1;
    this.show(
      this.lines > MOST_LINES
        ? `More than ${MOST_LINES} lines: the rest is not shown.`
        : beginningOf(withoutCredentials(text.length < LONGEST_KEPT ? text : wordsOfBeginning(text))),
    );
  }
}

function beginningOf(line: string): string {
  return line.length > LONGEST_LINE ? wordsOfBeginning(line.slice(0, LONGEST_LINE - 1)) : line;
}
