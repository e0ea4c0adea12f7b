import { constants } from 'node:fs';
import { type FileHandle, lstat, open } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf } from '../foundation/thrown.ts';
import { unreadable } from './unreadable.ts';

/** Bytes that are read at once. */
const PIECE = 256 * 1024;

/** Opening never waits for a pipe in the kernel, where nothing could end it, and never makes a terminal ours. */
const OPEN_FLAGS = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY;

/** The time that the writer of a pipe may take to open it. After that it may be as slow as it is. */
const WRITER_WAIT_MS = 5_000;
/** How long a pipe in a folder may be silent: anybody who may write there can put one in a fleet's place, and hold it open. */
const SILENCE_MS = 15_000;

/** How soon an empty pipe is read again, at first and at most: a fast writer fills it in a millisecond. */
const EMPTY_WAIT_MS = { first: 1, most: 20 };

/**
 * Reads a file in pieces that all share one memory: each is valid until the next is requested. A pipe that no program
 * opens for writing is empty.
 *
 * @throws AttestationError `fleet-unreadable` (blocked) when it cannot be opened or read
 */
export async function* piecesOf(path: string, silenceMs = SILENCE_MS): AsyncGenerator<Uint8Array> {
  const file = await open(path, OPEN_FLAGS).catch((error: unknown) => {
    throw unreadable(path, error);
  });
  try {
    const memory = Buffer.allocUnsafeSlow(PIECE);
    const isPipe = (await file.stat()).isFIFO();
    const isNamed = isPipe && (await lstat(path)).isFIFO();
    const most = isNamed ? silenceMs : Number.POSITIVE_INFINITY;
    let bytesRead = await readSome(file, memory, isPipe ? WRITER_WAIT_MS : 0, most);
    while (bytesRead > 0) {
      yield memory.subarray(0, bytesRead);
      bytesRead = await readSome(file, memory, 0, most);
    }
  } catch (error) {
    throw unreadable(path, error);
  } finally {
    await file.close();
  }
}

/**
 * Returns how many bytes were read; 0 at the end, and for a pipe that no writer opened in that time.
 *
 * @throws Error if a writer says nothing for longer than that
 */
async function readSome(
  file: FileHandle,
  memory: Buffer,
  writerWaitMs: number,
  silenceMs: number,
): Promise<number> {
  const began = performance.now();
  let end = began + writerWaitMs;
  for (let wait = EMPTY_WAIT_MS.first; ; wait = Math.min(2 * wait, EMPTY_WAIT_MS.most)) {
    const bytesRead = await readNow(file, memory);
    if (performance.now() - began > silenceMs) throw new Error('its writer says nothing');
    if (bytesRead === 'not-yet') end = 0;
    else if (bytesRead > 0 || performance.now() >= end) return bytesRead;
    await sleep(wait);
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
