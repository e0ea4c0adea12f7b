import { constants, type Dirent } from 'node:fs';
import { type FileHandle, open, readdir, readlink } from 'node:fs/promises';

/** No link at the end of a path is followed, and no pipe is waited for. */
const OPEN_FLAGS = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/**
 * Opens what stands at a real path, and nothing else: whoever may write a folder on the way can have made it a link since
 * the path was found. The kernel tells where an open file is (proc(5), /proc/PID/fd).
 *
 * @throws an error when it cannot be opened, or lies elsewhere
 */
export async function openAt(path: string, flags = 0): Promise<FileHandle> {
  const handle = await open(path, OPEN_FLAGS | flags);
  if ((await readlink(placeOf(handle)).catch(() => '')) === path) return handle;
  await handle.close();
  throw new Error('it lies elsewhere');
}

/**
 * The entries of the folder at a real path, read from that very folder.
 *
 * @throws an error when it is no folder that can be read, or lies elsewhere
 */
export async function entriesAt(path: string): Promise<Dirent[]> {
  const handle = await openAt(path, constants.O_DIRECTORY);
  try {
    return await readdir(placeOf(handle), { withFileTypes: true });
  } finally {
    await handle.close();
  }
}

/** A file's content, or null when it is more than so many bytes; it may grow while it is read. */
export async function readAtMost(handle: FileHandle, bytes: number): Promise<Buffer | null> {
  const { size } = await handle.stat();
  if (size > bytes) return null;
  // One byte more than it had shows that it grew, and is read on.
  let content = Buffer.alloc(Math.min(size, bytes) + 1);
  for (let length = 0; ; ) {
    const { bytesRead } = await handle.read(content, length, content.length - length, length);
    length += bytesRead;
    if (bytesRead === 0) return content.subarray(0, length);
    if (length > bytes) return null;
    if (length === content.length)
      content = Buffer.concat([content, Buffer.alloc(Math.min(length, bytes + 1 - length))]);
  }
}

function placeOf({ fd }: FileHandle): string {
  return `/proc/self/fd/${fd}`;
}
