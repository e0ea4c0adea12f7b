import { AttestationError } from '../../foundation/errors.ts';

/**
 * Returns the error for an image whose content cannot be known for certain: bytes that do not hash to their name, a tar
 * that an engine could read otherwise, more than the limits.
 *
 * @param why a clause about the image's content; names that come from it are {@link shownName} before
 */
export function unreadable(why: string, cause?: unknown): AttestationError {
  return new AttestationError(
    'image-unreadable',
    `The image's content cannot be known for certain: ${why}.`,
    { cause },
  );
}

/** How much of an image is read at most; a sandbox's image has 36 MB and 1,100 entries. */
export const IMAGE_LIMITS = {
  /** Uncompressed bytes of all layers together. */
  bytes: 4 * 1024 ** 3,
  /** Entries of all layers together, and the folders that they imply. */
  entries: 40_000,
  /**
   * Bytes of all names, link targets and extended attributes together, and of the implied folders' paths: they are
   * kept, files' own bytes are not.
   */
  text: 4 * 1024 ** 2,
} as const;

/** Counts what is read of one image, over all of its layers. */
export class Budget {
  private readonly limits: Readonly<Record<keyof typeof IMAGE_LIMITS, number>>;
  private bytes = 0;
  private entries = 0;
  private text = 0;

  constructor(limits: Readonly<Record<keyof typeof IMAGE_LIMITS, number>> = IMAGE_LIMITS) {
    this.limits = limits;
  }

  /** How many entries were read. */
  get read(): number {
    return this.entries;
  }

  /** @throws AttestationError `image-unreadable` above the limit */
  addBytes(count: number): void {
    this.bytes += count;
    if (this.bytes > this.limits.bytes)
      throw unreadable(`its layers have more than ${this.limits.bytes} bytes`);
  }

  /**
   * @param text bytes of its name (of an implied folder, its path), link target and extended attributes
   * @throws AttestationError `image-unreadable` above the limit
   */
  addEntry(text: number): void {
    this.entries += 1;
    this.text += text;
    if (this.entries > this.limits.entries)
      throw unreadable(`its layers have more than ${this.limits.entries} entries`);
    if (this.text > this.limits.text)
      throw unreadable(`its layers have more than ${this.limits.text} bytes of names and attributes`);
  }
}
