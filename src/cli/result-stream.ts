import { fstatSync, readFileSync, statSync, writeSync } from 'node:fs';
import { codeOf } from '../foundation/thrown.ts';

/** The code of a pipe whose reader is gone. */
export const NO_READER = 'EPIPE';
/** Not a code of the system: nothing was open as stdout when this process started. */
export const CLOSED = 'closed';

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

  /** @param mustBeOpen whether the caller asked for output that a program reads */
  constructor(stdout: Stdout, { mustBeOpen }: { readonly mustBeOpen: boolean }) {
    this.stdout = stdout;
    this.isTTY = stdout.isTTY === true;
    const facts = fstatSync(stdout.fd);
    this.isFile = !this.isTTY && !facts.isFIFO() && !facts.isSocket();
    // Each write's callback reports its error.
    stdout.on('error', () => undefined);
    if (mustBeOpen && wasClosed(stdout.fd)) this.firstError = CLOSED;
  }

  get columns(): number {
    return this.stdout.columns;
  }

  /** The code of what went wrong first; null as long as everything was written. */
  get error(): string | null {
    return this.firstError;
  }

  write(text: string, written: () => void = () => undefined): void {
    const writing = this.firstError === null ? this.writeWhole(text) : Promise.resolve();
    this.writing = Promise.all([this.writing, writing]).then(() => undefined);
    void writing.then(written);
  }

  /** Waits until all is written. Returns the code of what went wrong first, or null. */
  async end(): Promise<string | null> {
    await this.writing;
    return this.firstError;
  }

  private writeWhole(text: string): Promise<void> {
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

/** open(2): the two bits of a descriptor's access mode, and the mode for reading and writing. */
const ACCESS_MODE = 0o3;
const READ_WRITE = 0o2;

/**
 * Returns whether stdout was closed when this process started. Node then opens /dev/null for reading and writing in its
 * place; a shell's `> /dev/null`, which throws output away on purpose, only writes.
 */
function wasClosed(fd: number): boolean {
  try {
    if (fstatSync(fd).rdev !== statSync('/dev/null').rdev) return false;
    const [, flags = '0'] =
      /^flags:\s+([0-7]+)$/m.exec(readFileSync(`/proc/self/fdinfo/${fd}`, 'utf8')) ?? [];
    return (Number.parseInt(flags, 8) & ACCESS_MODE) === READ_WRITE;
  } catch {
    return false;
  }
}
