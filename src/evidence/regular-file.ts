import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { codeOf } from './thrown.ts';

/** What came of reading a file that somebody hostile may have made. */
export type FileRead =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'missing' }
  | { readonly kind: 'folder' }
  | { readonly kind: 'unsafe'; readonly detail: string }
  | { readonly kind: 'unreadable'; readonly detail: string }
  | { readonly kind: 'too-large' };

/** No link is followed, no pipe is waited for, no terminal becomes ours. */
const OPEN_FLAGS = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK | constants.O_NOCTTY;

/**
 * Reads a regular file of at most `limit` bytes. Everything is asked of one descriptor, so that swapping the file under
 * the name changes nothing.
 *
 * @param singleLink whether a second hard link makes it unsafe (a file of the payload's own has one)
 */
export async function readRegularFile(path: string, limit: number, singleLink = true): Promise<FileRead> {
  let handle: FileHandle;
  try {
    handle = await open(path, OPEN_FLAGS);
  } catch (error) {
    return notOpened(codeOf(error));
  }
  try {
    return await readHandle(handle, limit, singleLink);
  } catch (error) {
    return { kind: 'unreadable', detail: codeOf(error) };
  } finally {
    await handle.close().catch(() => undefined);
  }
}

async function readHandle(handle: FileHandle, limit: number, singleLink: boolean): Promise<FileRead> {
  const stat = await handle.stat();
  if (stat.isDirectory()) return { kind: 'folder' };
  if (!stat.isFile()) return { kind: 'unsafe', detail: 'it is no regular file' };
  if (singleLink && stat.nlink !== 1) return { kind: 'unsafe', detail: 'it has another hard link' };
  if (stat.size > limit) return { kind: 'too-large' };
  // One byte more than allowed shows whether it grew since.
  const buffer = Buffer.alloc(Math.min(stat.size, limit) + 1);
  let length = 0;
  while (length < buffer.length) {
    const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  if (length > stat.size) return { kind: 'unsafe', detail: 'it was still being written' };
  return { kind: 'bytes', bytes: new Uint8Array(buffer.subarray(0, length)) };
}

function notOpened(code: string): FileRead {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { kind: 'missing' };
    case 'ELOOP':
      return { kind: 'unsafe', detail: 'it is a symbolic link' };
    case 'ENXIO':
    case 'ENODEV':
      return { kind: 'unsafe', detail: 'it is a socket or a device' };
    default:
      return { kind: 'unreadable', detail: code };
  }
}
