import { chmodSync, lutimesSync, mkdirSync, renameSync, symlinkSync, utimesSync } from 'node:fs';
import { join, posix } from 'node:path';
import { type Sha256, sha256InPieces, sha256Of } from '../../foundation/digest.ts';
import type { ContextCounts } from './context-counts.ts';
import { EPOCH } from './put-file.ts';

/** Why something of the context was not copied. */
export type LeftOutReason = 'vcs' | 'credentials' | 'ignored' | 'untracked' | 'link' | 'special';

export interface LeftOut {
  /** Of a folder that git tracks nothing of with a slash at its end, as git names it. */
  readonly path: string;
  readonly reason: LeftOutReason;
}

export interface CopiedTree {
  readonly files: number;
  /** Files, links and folders, and the bytes of their paths. */
  readonly entries: number;
  readonly pathBytes: number;
  readonly bytes: number;
  /** Digest of the list of kind, mode, content digest and path of everything copied, in the order of the paths. */
  readonly digest: Sha256;
  readonly leftOut: readonly LeftOut[];
}

/** A tree as it is being copied: where it is written, and what it has so far. */
export class TreeCopy {
  /** Where a file is written before it is known whether it is copied. */
  readonly aside: string;
  private readonly target: string;
  private readonly counts: ContextCounts;
  private readonly manifest: string[] = [];
  private readonly folders = new Set<string>();
  private files = 0;
  private bytes = 0;

  constructor(target: string, counts: ContextCounts) {
    this.target = target;
    this.aside = `${target}.file`;
    this.counts = counts;
  }

  /** Makes a folder, and those above it, unless they are there. */
  folder(path: string): void {
    if (path === '.' || this.folders.has(path)) return;
    this.folder(posix.dirname(path));
    this.counts.addEntry(path);
    mkdirSync(join(this.target, path), { mode: 0o755 });
    this.folders.add(path);
  }

  /** Takes the file that was written aside. */
  file(
    path: string,
    { mode, digest, bytes }: { readonly mode: number; readonly digest: Sha256; readonly bytes: number },
  ): void {
    this.files += 1;
    this.bytes += bytes;
    this.folder(posix.dirname(path));
    this.counts.addEntry(path);
    renameSync(this.aside, join(this.target, path));
    this.manifest.push(`file ${mode.toString(8)} ${digest} ${path}\0`);
  }

  /** Makes a link with this text. */
  link(path: string, to: string): void {
    this.folder(posix.dirname(path));
    this.counts.addEntry(path);
    symlinkSync(to, join(this.target, path));
    lutimesSync(join(this.target, path), EPOCH, EPOCH);
    this.manifest.push(`link ${sha256Of(to)} ${path}\0`);
  }

  /**
   * Folders get their modes and times last: every file put into them would change the times again.
   *
   * @param turn is awaited for each folder
   */
  async finish(turn: () => Promise<void>): Promise<Omit<CopiedTree, 'leftOut'>> {
    for (const path of [...this.folders, '']) {
      await turn();
      chmodSync(join(this.target, path), 0o755);
      utimesSync(join(this.target, path), EPOCH, EPOCH);
    }
    const digest = sha256InPieces();
    for (const path of this.folders) digest.add(Buffer.from(`folder 755 ${path}\0`));
    for (const line of this.manifest) digest.add(Buffer.from(line));
    const entries = this.folders.size + this.manifest.length;
    const { files, bytes } = this;
    const { pathBytes } = this.counts;
    return { files, entries, pathBytes, bytes, digest: digest.digest() };
  }
}
