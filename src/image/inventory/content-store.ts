import { randomBytes } from 'node:crypto';
import { lstat, open, opendir, rename, statfs, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { geteuid } from 'node:process';
import { diskFull } from '../../engine/disk-full.ts';
import { refuseCancelled } from '../../foundation/cancelled.ts';
import { type Sha256, sha256InPieces } from '../../foundation/digest.ts';
import { AttestationError, printable } from '../../foundation/errors.ts';
import { makeFolders } from '../../foundation/make-folders.ts';
import { whyNotSafeBelow } from '../../foundation/own-path.ts';
import { codeOf } from '../../foundation/thrown.ts';
import { HashedFile } from './hashed-file.ts';
import { type OpenedBlob, openBlob } from './open-blob.ts';

/** A blob that was put into a store. */
export interface StoredBlob {
  readonly digest: Sha256;
  readonly size: number;
}

export interface StoreOptions {
  readonly mostBytes?: number;
  /** Ends what reads or writes a blob: bytes of up to 4 GiB take many seconds to hash. */
  readonly signal?: AbortSignal | undefined;
  /** The time, in milliseconds since 1970, before which this program wrote nothing. */
  readonly begun?: number;
}

/** How much a store keeps, in bytes; the least recently used blob goes first. */
const MOST_BYTES = 2 * 1024 ** 3;
/**
 * What was used within this time stays: another run may be about to read it once more, after a build of ten minutes. But never
 * more than the disk has left.
 */
const IN_USE_MS = 15 * 60 * 1000;
/** How many names are looked at when it is trimmed: anything of this user may have put any number there. */
const MOST_NAMES = 20_000;
/** A file that a killed process left half-written is removed after this time. */
const STALE_MS = 24 * 60 * 60 * 1000;
/** The kernel's time of a file is up to a few milliseconds behind. */
const BEGUN = performance.timeOrigin - 1_000;
const NAME = /^[0-9a-f]{64}$/;
const PART = /^\.part-[0-9a-f]{32}$/;

/**
 * The folders in which a blob was not what its name says: somebody has put it there, and each may take seconds to hash. What was
 * there before this program began is left alone.
 */
const SPOILED = new Set<string>();

/**
 * Returns where images' content is kept: in the user's cache or, if that cannot be used, for this run only.
 *
 * @param runFolder private and existing
 */
export function contentFolders(cacheFolder: string, runFolder: string): readonly string[] {
  return [join(cacheFolder, 'content'), join(runFolder, 'content')];
}

/**
 * Opens a store in the first of these folders that can be private to this user; the last should be the run's own.
 *
 * @throws AttestationError `content-store` (blocked) if none can
 */
export async function openContentStore(
  folders: readonly string[],
  { mostBytes = MOST_BYTES, signal, begun = BEGUN }: StoreOptions = {},
): Promise<ContentStore> {
  let why = 'no folder was named';
  for (const folder of folders) {
    const refused = await makePrivate(folder);
    if (refused === null) return new ContentStore(folder, { mostBytes, signal, begun });
    why = `${printable(folder, 200)} ${refused}`;
  }
  throw new AttestationError('content-store', `There is no private folder for the image's content: ${why}.`);
}

/** Null, or why the folder cannot be used. */
async function makePrivate(folder: string): Promise<string | null> {
  try {
    await makeFolders(folder, 0o700);
    const found = await lstat(folder);
    if (!found.isDirectory()) return 'is not a folder';
    if (found.uid !== geteuid?.()) return 'belongs to another user';
    const unsafe = whyNotSafeBelow(folder);
    if (unsafe !== null) return unsafe;
    return (found.mode & 0o077) === 0 ? null : 'is accessible to other users';
  } catch (error) {
    return `cannot be made (${codeOf(error)})`;
  }
}

/**
 * Blobs by their SHA-256, kept between runs. Nothing in it is believed: every read hashes the bytes; a blob that does
 * not match its name is removed and counts as absent. Safe to use from several processes at once.
 */
export class ContentStore {
  private readonly folder: string;
  private readonly mostBytes: number;
  private readonly signal: AbortSignal | undefined;
  private readonly begun: number;

  constructor(
    folder: string,
    { mostBytes, signal, begun }: Required<Omit<StoreOptions, 'signal'>> & Pick<StoreOptions, 'signal'>,
  ) {
    this.folder = folder;
    this.mostBytes = mostBytes;
    this.signal = signal;
    this.begun = begun;
  }

  /**
   * Hands a blob's bytes to `use` as they are read, and returns its result only if all bytes hash to the blob's name.
   *
   * @returns null if the blob is absent
   * @throws AttestationError `cancelled`, or what `use` throws for bytes that are the blob's
   */
  async read<T>(digest: Sha256, use: (bytes: AsyncIterable<Buffer>) => Promise<T>): Promise<T | null> {
    const opened = await this.open(digest);
    if (opened === null) return null;
    const { file, size } = opened;
    try {
      const bytes = new HashedFile(file, size, this.signal);
      const outcome = await use(bytes.pieces()).then(
        (value) => ({ value }),
        (error: unknown) => ({ error }),
      );
      if ((await bytes.digest()) !== digest) {
        await unlink(this.path(digest)).catch(() => undefined);
        SPOILED.add(this.folder);
        return null;
      }
      if ('error' in outcome) throw outcome.error;
      const now = new Date();
      await file.utimes(now, now).catch(() => undefined);
      return outcome.value;
    } finally {
      await file.close();
    }
  }

  /** Whether a blob seems to be there; only reading it shows whether it is what its name says. */
  async has(digest: Sha256): Promise<boolean> {
    const opened = await this.open(digest);
    await opened?.file.close();
    return opened !== null;
  }

  /** Returns the bytes of a small blob; null if it is absent or larger than `mostBytes`. */
  async readBytes(digest: Sha256, mostBytes: number): Promise<Buffer | null> {
    return this.read(digest, async (pieces) => {
      const kept: Buffer[] = [];
      let size = 0;
      for await (const piece of pieces) {
        size += piece.length;
        if (size > mostBytes) return null;
        kept.push(Buffer.from(piece));
      }
      return Buffer.concat(kept);
    });
  }

  /**
   * Writes a blob under the hash of its bytes, whole or not at all.
   *
   * @throws AttestationError `disk-full` or `content-store` (blocked), `cancelled`, or what the source throws
   */
  async add(pieces: AsyncIterable<Uint8Array>): Promise<StoredBlob> {
    const part = join(this.folder, `.part-${randomBytes(16).toString('hex')}`);
    const hash = sha256InPieces();
    let size = 0;
    const file = await open(part, 'wx', 0o600).catch((error: unknown) => this.failed(error));
    try {
      try {
        for await (const piece of pieces) {
          refuseCancelled(this.signal);
          hash.add(piece);
          size += piece.length;
          await file.writeFile(piece).catch((error: unknown) => this.failed(error));
        }
      } finally {
        await file.close();
      }
      const digest = hash.digest();
      await rename(part, this.path(digest)).catch((error: unknown) => this.failed(error));
      return { digest, size };
    } catch (error) {
      await unlink(part).catch(() => undefined);
      throw error;
    }
  }

  /** Removes what was used longest ago, if not lately, until the store is within its bound. Never throws. */
  async trim(): Promise<void> {
    const blobs: { path: string; size: number; age: number }[] = [];
    const now = Date.now();
    let names = 0;
    for await (const { name } of await opendir(this.folder, { bufferSize: 1024 }).catch(() => [])) {
      names += 1;
      if (names > MOST_NAMES || this.signal?.aborted === true) break;
      const path = join(this.folder, name);
      const found = PART.test(name) || NAME.test(name) ? await lstat(path).catch(() => null) : null;
      if (found === null) continue;
      if (PART.test(name) && Math.abs(now - found.mtimeMs) > STALE_MS)
        await unlink(path).catch(() => undefined);
      // Anything of this user may have given a file a time to come.
      if (NAME.test(name)) blobs.push({ path, size: found.size, age: Math.abs(now - found.mtimeMs) });
    }
    let total = blobs.reduce((sum, { size }) => sum + size, 0);
    const free = await statfs(this.folder).then(
      ({ bavail, bsize }) => bavail * bsize,
      () => 0,
    );
    for (const { path, size, age } of blobs.toSorted((a, b) => b.age - a.age)) {
      const isInUse = age < IN_USE_MS && total <= free;
      if (total <= this.mostBytes || isInUse) return;
      await unlink(path).catch(() => undefined);
      total -= size;
    }
  }

  private open(digest: Sha256): Promise<OpenedBlob | null> {
    return openBlob(this.path(digest), SPOILED.has(this.folder) ? this.begun : 0);
  }

  private path(digest: Sha256): string {
    return join(this.folder, digest.slice('sha256:'.length));
  }

  private failed(error: unknown): never {
    const code = codeOf(error);
    const what = 'The image could not be read';
    const full = code === 'ENOSPC' || code === 'EDQUOT' ? diskFull('no space left on device', what) : null;
    throw (
      full ??
      new AttestationError(
        'content-store',
        `The folder for the image's content cannot be written: ${printable(this.folder, 200)} (${code}).`,
        { cause: error },
      )
    );
  }
}
