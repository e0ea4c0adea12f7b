import { fstatSync, writeSync } from 'node:fs';
import { codeOf } from '../foundation/thrown.ts';

/** The code of a pipe whose reader is gone. */
export const NO_READER = 'EPIPE';

type Stdout = Pick<typeof process.stdout, 'isTTY' | 'columns'> &
  NodeJS.WritableStream & { readonly fd: number };

/**
 * Writes results to stdout, and knows whether all of them were written. Node's own stream for a file makes one write
 * call and drops what a nearly full disk did not take; the streams of pipes and terminals write all, and report errors.
 */
export class ResultStream {
  readonly isTTY: boolean;
  private readonly stdout: Stdout;
  /** Whether Node would use its stream for files, which it also does for a device that is not a terminal. */
  private readonly isFile: boolean;
  /** Waits for everything that a pipe has not taken yet. */
  private writing: Promise<void> = Promise.resolve();
  private firstError: string | null = null;

  /** A caller who closes stdout throws the result away, as with /dev/null, which Node opens in its place. */
  constructor(stdout: Stdout) {
    this.stdout = stdout;
    this.isTTY = stdout.isTTY === true;
    const facts = fstatSync(stdout.fd);
    this.isFile = !this.isTTY && !facts.isFIFO() && !facts.isSocket();
    // Each write's callback reports its error.
    stdout.on('error', () => undefined);
  }

  get columns(): number {
    return this.stdout.columns;
  }

  /** The code of what went wrong first; null as long as everything was written. */
  get error(): string | null {
    return this.firstError;
  }

  write(text: string | Uint8Array, written: () => void = () => undefined): void {
    const writing = this.firstError === null ? this.writeWhole(text) : Promise.resolve();
    this.writing = Promise.all([this.writing, writing]).then(() => undefined);
    void writing.then(written);
  }

  /** Waits until all is written. Returns the code of what went wrong first, or null. */
  async end(): Promise<string | null> {
    await this.writing;
    return this.firstError;
  }

  private writeWhole(text: string | Uint8Array): Promise<void> {
    const { stdout } = this;
    if (this.isFile) {
      this.note(writeFile(stdout.fd, Buffer.from(text)));
      return Promise.resolve();
    }
    return new Promise((resolve) => {
      stdout.write(text, (error) => {
        this.note(error);
        resolve();
      });
    });
  }

  private note(error: unknown): void {
    if (error !== null && error !== undefined) this.firstError ??= codeOf(error);
  }
}

/** Writes all bytes. Returns the error that prevented it, or null. */
function writeFile(fd: number, bytes: Uint8Array): unknown {
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at);
    return null;
  } catch (error) {
    return error;
  }
}
