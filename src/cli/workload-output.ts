import { StringDecoder } from 'node:string_decoder';
import type { OnOutput, OutputStream } from '../engine/attached-output.ts';
import { printable } from '../foundation/errors.ts';
import { JoinedPieces } from '../foundation/joined-pieces.ts';
import { withoutCommands } from '../report/steering.ts';

interface Target {
  readonly isTTY?: boolean | undefined;
  readonly write: (bytes: Uint8Array | string, written: () => void) => unknown;
}

/** A line that does not end is shown in pieces. */
const LONGEST_LINE = 64 * 1024;
/** Bytes of a stream that wait for its reader, before the workload waits as well. */
const MOST_WAITING = 8 * 1024 * 1024;

/** The streams of a workload, passed on. */
export interface PassedOn {
  readonly onOutput: OnOutput;
  /** Waits until everything is written, and ends the last line of stderr. */
  readonly end: () => Promise<void>;
  /** Passes nothing more on, and ends the line of stderr that is open: the program's own words never follow the workload's. */
  readonly cut: () => void;
}

/**
 * Passes a workload's streams on while it writes them: byte for byte to a file or a pipe; to a terminal, and to a
 * runner that looks for commands in what a step prints, as lines of printable text.
 *
 * @param before called before anything is written
 */
export function passOn(
  targets: Readonly<Record<OutputStream, Target>>,
  isJob: boolean,
  before: () => void,
): PassedOn {
  const writers = {
    stdout: writerOf(targets.stdout, isJob, asBytes),
    // The program's own lines follow it there, each a line of its own.
    stderr: writerOf(targets.stderr, isJob, asBytesOfLines),
  };
  return {
    onOutput: async (from, bytes) => {
      before();
      await writers[from].add(bytes);
    },
    end: async () => {
      await writers.stdout.end();
      await writers.stderr.end();
    },
    cut: () => {
      writers.stdout.cut();
      writers.stderr.cut();
    },
  };
}

const NEWLINE = 0x0a;

interface Writer {
  readonly add: (bytes: Uint8Array) => Promise<void>;
  readonly end: () => Promise<void>;
  readonly cut: () => void;
}

function writerOf(target: Target, isJob: boolean, otherwise: (target: Target) => Writer): Writer {
  return ahead(isJob || target.isTTY === true ? asLines(target) : otherwise(target));
}

/**
 * Takes what a slow reader has not taken yet: how a workload ended must not depend on when somebody reads. Small pieces are
 * joined, since each that waits for itself takes more memory than it has bytes.
 */
function ahead(writer: Writer): Writer {
  const pieces = new JoinedPieces();
  let waiting = 0;
  let passing: Promise<void> | null = null;
  let isCut = false;
  const pass = async () => {
    for (let piece = pieces.take(); piece !== null && !isCut; piece = pieces.take()) {
      await writer.add(piece);
      waiting -= piece.length;
    }
    passing = null;
  };
  return {
    add: async (bytes) => {
      if (isCut) return;
      waiting += bytes.length;
      pieces.add(bytes);
      passing ??= pass();
      if (waiting > MOST_WAITING) await passing;
    },
    end: async () => {
      await passing;
      await writer.end();
    },
    cut: () => {
      isCut = true;
      writer.cut();
    },
  };
}

function asBytes(target: Target): Writer {
  return { add: (bytes) => write(target, bytes), end: async () => undefined, cut: () => undefined };
}

/** The same, with the end of a line after the last byte. */
function asBytesOfLines(target: Target): Writer {
  const bytes = asBytes(target);
  let last = NEWLINE;
  const endLine = async () => {
    if (last === NEWLINE) return;
    last = NEWLINE;
    await write(target, '\n');
  };
  return {
    add: (piece) => {
      last = piece.at(-1) ?? last;
      return bytes.add(piece);
    },
    end: endLine,
    cut: () => void endLine(),
  };
}

function asLines(target: Target): Writer {
  const decoder = new StringDecoder('utf8');
  let open = '';
  const show = (line: string) => withoutCommands(printable(line, LONGEST_LINE));
  return {
    add: async (bytes) => {
      const lines = (open + decoder.write(Buffer.from(bytes))).split('\n');
      open = lines.pop() ?? '';
      while (open.length > LONGEST_LINE) {
        // Between two words: half a login would not be seen as one.
        const [piece = open.slice(0, LONGEST_LINE)] = /^.*\s/s.exec(open.slice(0, LONGEST_LINE)) ?? [];
        lines.push(piece);
        open = open.slice(piece.length);
      }
      // At once: of lines without text there may be a million.
      if (lines.length > 0) await write(target, `${lines.map(show).join('\n')}\n`);
    },
    end: async () => {
      const last = open + decoder.end();
      if (last !== '') await write(target, `${show(last)}\n`);
    },
    cut: () => undefined,
  };
}

/** Waits until it is written; a reader that went away ends nothing: the workload goes on, and its files are kept. */
function write(target: Target, bytes: Uint8Array | string): Promise<void> {
  return new Promise((resolve) => {
    target.write(bytes, resolve);
  });
}
