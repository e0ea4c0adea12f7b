import { constants, type Stats } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { AttestationError } from '../foundation/errors.ts';
import { isDescriptor } from '../foundation/given-file.ts';
import { codeOf } from '../foundation/thrown.ts';
import { unreadable } from './unreadable.ts';

/** Bytes that are read at once. */
const PIECE = 256 * 1024;

/** Opening never waits for a pipe in the kernel, where nothing could end it, and never makes a terminal ours. */
const OPEN_FLAGS = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY;

/** The time that the writer of a pipe may take to open it. After that it may be as slow as it is. */
const WRITER_WAIT_MS = 5_000;
/**
 * How long a pipe in a folder may keep it waiting, in all: anybody who may write there can put one in a fleet's place, hold it open,
 * and write a byte now and then.
 */
const MOST_WAITING_MS = 15_000;

/** How soon an empty pipe is read again, at first and at most: a fast writer fills it in a millisecond. */
const EMPTY_WAIT_MS = { first: 1, most: 20 };

/**
 * Reads a file in pieces that all share one memory: each is valid until the next is requested. A pipe that no program
 * opens for writing is empty.
 *
 * @throws AttestationError `fleet-unreadable` (blocked) when it cannot be opened or read
 */
export async function* piecesOf(path: string, mostWaitingMs = MOST_WAITING_MS): AsyncGenerator<Uint8Array> {
  const file = await open(path, OPEN_FLAGS).catch((error: unknown) => {
    throw unreadable(path, error);
  });
  try {
    const memory = Buffer.allocUnsafeSlow(PIECE);
    const facts = await file.stat();
    refuseOther(path, facts);
    const mostMs = isDescriptor(path) ? Number.POSITIVE_INFINITY : mostWaitingMs;
    const next = facts.isFIFO() ? ofPipe(file, memory, mostMs) : ofFile(file, memory);
    for (let bytesRead = await next(); bytesRead > 0; bytesRead = await next())
      yield memory.subarray(0, bytesRead);
  } catch (error) {
    throw error instanceof AttestationError ? error : unreadable(path, error);
  } finally {
    await file.close();
  }
}

/** Returns what reads a file's next bytes. One that has none yet has no end: the kernel makes such files (/proc/kmsg). */
function ofFile(file: FileHandle, memory: Buffer): () => Promise<number> {
  return async () => (await file.read(memory, 0, memory.length, null)).bytesRead;
}

/** Returns what reads a pipe's next bytes, and waits for its writer to open it once. */
function ofPipe(pipe: FileHandle, memory: Buffer, mostMs: number): () => Promise<number> {
  const patience = { tookMs: 0, bytes: 0, mostMs };
  let writerWaitMs = WRITER_WAIT_MS;
  return async () => {
    const bytesRead = await readSome(pipe, memory, writerWaitMs, patience);
    writerWaitMs = 0;
    return bytesRead;
  };
}

/**
 * A terminal never ends, and opening some devices does something.
 *
 * @throws AttestationError `fleet-unreadable` (blocked) unless it is a file or a pipe
 */
export function refuseOther(path: string, facts: Stats): void {
  if (!facts.isFile() && !facts.isFIFO())
    throw unreadable(path, new Error('it is neither a file nor a pipe'));
}

/** How long a writer that keeps it waiting, or busy, is waited for: all that reading takes counts, but for what the bytes do. */
interface Patience {
  tookMs: number;
  bytes: number;
  readonly mostMs: number;
}

/** Slower than any disk. A writer may write one byte at a time, and each may be a packet of its own (pipe(2), O_DIRECT). */
const BYTES_IN_MS = 8 * 1024;

function isOver({ tookMs, bytes, mostMs }: Patience): boolean {
  return tookMs - bytes / BYTES_IN_MS > mostMs;
}

/**
 * Reads until the memory is full, or the file has no more yet.
 *
 * @returns how many bytes were read; 0 at the end, and for a pipe that no writer opened in that time
 * @throws Error if a writer is waited for longer than that
 */
async function readSome(
  file: FileHandle,
  memory: Buffer,
  writerWaitMs: number,
  patience: Patience,
): Promise<number> {
  let began = performance.now();
  let end = began + writerWaitMs;
  let [length, wait] = [0, EMPTY_WAIT_MS.first];
  for (;;) {
    const bytesRead = await readNow(file, memory.subarray(length));
    if (bytesRead !== 'not-yet') {
      length += bytesRead;
      patience.bytes += bytesRead;
    }
    const now = performance.now();
    patience.tookMs += now - began;
    began = now;
    if (length > 0 && (length === memory.length || typeof bytesRead === 'string' || bytesRead === 0))
      return length;
    if (bytesRead === 0 && now >= end) return 0;
    if (isOver(patience)) throw new Error('its writer is too slow');
    if (bytesRead === 'not-yet') end = 0;
    if (length > 0) continue;
    await sleep(wait);
    wait = Math.min(2 * wait, EMPTY_WAIT_MS.most);
  }
}

/** Reads what is there. The kernel reports an empty pipe as unready if it has a writer, and as ended if it has none. */
async function readNow(file: FileHandle, memory: Buffer): Promise<number | 'not-yet'> {
  try {
    return (await file.read(memory, 0, memory.length, null)).bytesRead;
  } catch (error) {
    if (codeOf(error) !== 'EAGAIN') throw error;
    return 'not-yet';
  }
}
