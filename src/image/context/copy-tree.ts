import { type Dirent, rmSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { setImmediate as eventLoop } from 'node:timers/promises';
import { refuseCancelled } from '../../foundation/cancelled.ts';
import type { Sha256 } from '../../foundation/digest.ts';
import { AttestationError, printable } from '../../foundation/errors.ts';
import { TooManyEntries } from '../../foundation/folder-entries.ts';
import { linkText } from '../../foundation/real-path.ts';
import { entriesAt, type NotRead } from '../../foundation/safe-file.ts';
import { CONTEXT_LIMITS, ContextCounts, contextTooLarge } from './context-counts.ts';
import { type CopiedTree, type LeftOut, type LeftOutReason, TreeCopy } from './copied-tree.ts';
import { type Wanted, wantedAt, wantedBy } from './copy-sources.ts';
import type { IgnoreAnswer } from './ignore.ts';
import { LookingTime } from './looking-time.ts';
import { isGitsOwn, isRepository, neverCopied } from './never-copied.ts';
import { copyFile } from './put-file.ts';
import { isSecretName, UNTOLD } from './secret-names.ts';
import type { TrackedFiles } from './tracked-files.ts';

/** Which of a tree's entries are copied, apart from those that are never copied. */
export interface Selection {
  /** The ignore file's answer. */
  readonly ignore: (path: string) => IgnoreAnswer;
  /** What COPY names, as paths and patterns; null: everything. */
  readonly sources: readonly string[] | null;
  /** The files that git tracks; null: all files, tracked or not. */
  readonly tracked: TrackedFiles | null;
}

export interface CopyOptions {
  readonly limits?: typeof CONTEXT_LIMITS;
  readonly looking?: LookingTime;
  /** The digests of what is left out as credentials, wherever it lies. */
  readonly secrets?: ReadonlySet<Sha256>;
  readonly signal?: AbortSignal | undefined;
}

/** A folder may hold more than is copied of it, but its names are read at once. */
const MOST_IN_FOLDER = 100_000;

/**
 * Copies a tree so that every clone of the same files gives the same bytes, modes (0644, 0755) and times (0):
 * regular files, folders, and links that stay inside.
 *
 * @throws AttestationError `context-too-large`, `context-unreadable` (usage), `cancelled`
 */
export async function copyTree(
  root: string,
  target: string,
  selection: Selection,
  { limits = CONTEXT_LIMITS, looking = new LookingTime(), secrets = new Set(), signal }: CopyOptions = {},
): Promise<CopiedTree> {
  const copy = new Copy(root, target, selection, { limits, looking, secrets, signal });
  await copy.named(wantedBy(selection.sources ?? ['.']));
  // COPY follows a link that it names: the link's target is copied as well, until no new target is named.
  let targets = copy.ledTo();
  for (let turn = 1; targets.length > 0 && turn < MOST_TURNS; turn += 1) {
    await copy.named(wantedAt(targets));
    targets = copy.ledTo();
  }
  return copy.finish();
}

/** As many links as the kernel follows one after the other. */
const MOST_TURNS = 40;

/**
 * How long names are compared before signals and the watchdog's beat are answered, in milliseconds: most need no file
 * system.
 */
const TURN_MS = 50;

class Copy {
  private readonly leftOut: LeftOut[] = [];
  private turned = performance.now();
  private readonly root: string;
  private readonly copied: TreeCopy;
  private readonly selection: Selection;
  private readonly done = new Set<string>();
  private readonly left = new Set<string>();
  private links: string[] = [];
  private wanted: (path: string) => Wanted = () => 'nothing';
  private readonly counts: ContextCounts;
  private readonly looking: LookingTime;
  private readonly secrets: ReadonlySet<Sha256>;
  private readonly signal: AbortSignal | undefined;

  constructor(
    root: string,
    target: string,
    selection: Selection,
    { limits, looking, secrets, signal }: Required<CopyOptions>,
  ) {
    this.root = root;
    this.selection = selection;
    this.counts = new ContextCounts(limits);
    this.copied = new TreeCopy(target, this.counts);
    this.looking = looking;
    this.secrets = secrets;
    this.signal = signal;
  }

  /** Copies what is wanted. */
  async named(wanted: (path: string) => Wanted): Promise<void> {
    this.wanted = wanted;
    await this.folder('', 0);
  }

  /** Returns where the links lead that were copied since the last call. */
  ledTo(): string[] {
    const links = this.links;
    this.links = [];
    return links;
  }

  private async folder(below: string, depth: number): Promise<void> {
    this.counts.refuseDeeper(depth);
    const found = await this.list(below);
    found.sort((a, b) => (a.name < b.name ? -1 : 1));
    const isGits = isRepository(found.map(({ name }) => name));
    for (const entry of found) {
      await this.turn();
      const path = posix.join(below, entry.name);
      if (isGits && isGitsOwn(entry.name)) this.leave(path, 'vcs');
      else await this.entry(path, entry, depth);
    }
  }

  /** Gives the event loop its turn, from time to time. */
  private async turn(): Promise<void> {
    if (performance.now() - this.turned < TURN_MS) return;
    await eventLoop();
    this.turned = performance.now();
  }

  private async list(below: string): Promise<Dirent[]> {
    const found = await entriesAt(join(this.root, below), MOST_IN_FOLDER).catch((cause: unknown) => {
      if (cause instanceof TooManyEntries)
        throw contextTooLarge(`has a folder of more than ${cause.most} files`);
      throw unreadable(below, cause);
    });
    this.counts.addListed(found.length);
    return found;
  }

  private async entry(path: string, entry: Dirent, depth: number): Promise<void> {
    refuseCancelled(this.signal);
    const wanted = this.timed(() => this.wanted(path));
    if (wanted === 'nothing' || (wanted === 'something-below' && entry.isFile())) return;
    if (this.done.has(path)) return;
    if (!entry.isDirectory()) this.done.add(path);
    const [isSecret, secret, answer] = this.timed(() => [
      isSecretName(path),
      neverCopied(path, entry.isDirectory()),
      this.selection.ignore(path),
    ]);
    if (isSecret) this.leave(path, 'credentials', toldOf(path, entry.name));
    else if (secret !== null) this.leave(path, secret);
    else if (answer === 'leave-out-below') this.leave(path, 'ignored');
    else if (entry.isDirectory() && this.selection.tracked?.hasBelow(path) === false)
      this.leave(`${path}/`, 'untracked');
    else if (entry.isDirectory()) await this.subfolder(path, answer === 'copy', depth + 1);
    else if (answer === 'leave-out') this.leave(path, 'ignored');
    else if (!this.isTracked(path)) this.leave(path, 'untracked');
    else if (entry.isFile()) await this.file(path);
    else if (entry.isSymbolicLink()) await this.link(path);
    else this.leave(path, 'special');
  }

  private timed<T>(look: () => T): T {
    return this.looking.timed(look, (why) => contextTooLarge(`${why}, together with the input folder`));
  }

  private isTracked(path: string): boolean {
    return this.selection.tracked === null || this.selection.tracked.has(path);
  }

  async finish(): Promise<CopiedTree> {
    return { ...(await this.copied.finish(() => this.turn())), leftOut: this.leftOut };
  }

  /** Makes a folder that .dockerignore leaves out only when something in it is included again. */
  private async subfolder(path: string, wanted: boolean, depth: number): Promise<void> {
    // git does not track empty folders: one without tracked files is made by the files that are included.
    if (wanted && this.selection.tracked === null) this.copied.folder(path);
    await this.folder(path, depth);
  }

  private async file(path: string): Promise<void> {
    const copied = await this.copyAside(path);
    if (copied.kind !== 'copied') {
      rmSync(this.copied.aside, { force: true });
      this.leave(path, copied.kind === 'credentials' ? copied.kind : this.notCopied(path, copied));
      return;
    }
    this.copied.file(path, copied);
  }

  /** Copies a file next to the tree: only its content shows whether it is left out. */
  private copyAside(path: string): ReturnType<typeof copyFile> {
    return copyFile(join(this.root, path), this.copied.aside, {
      limit: this.counts.bytesLeft,
      secrets: this.secrets,
      look: (keys, piece) => {
        refuseCancelled(this.signal);
        this.counts.addLooked(piece.length);
        this.timed(() => keys.add(piece));
      },
      turn: () => this.turn(),
    });
  }

  private notCopied(path: string, { kind }: NotRead): 'special' {
    switch (kind) {
      case 'folder':
      case 'unsafe':
        return 'special';
      case 'too-large':
        return this.counts.refuseBytes();
      case 'missing':
      case 'link':
      case 'unreadable':
        throw unreadable(path);
    }
  }

  /** A link is copied only if its text alone shows that it stays inside: relative, and straight to its target. */
  private async link(path: string): Promise<void> {
    // Something else may have taken its place.
    const to = await linkText(join(this.root, path)).catch((cause: unknown) => {
      throw unreadable(path, cause);
    });
    const end = resolve(this.root, posix.dirname(path), to);
    if (posix.isAbsolute(to) || posix.normalize(to) !== to || !end.startsWith(`${this.root}/`)) {
      this.leave(path, 'link');
      return;
    }
    if (this.timed(() => isSecretName(to))) {
      this.leave(path, 'credentials');
      return;
    }
    this.links.push(posix.relative(this.root, end));
    this.copied.link(path, to);
  }

  /** @param told the path that people see */
  private leave(path: string, reason: LeftOutReason, told = path): void {
    // A link may lead to something that was left out before.
    if (this.left.has(path)) return;
    this.left.add(path);
    this.counts.addEntry(path);
    this.leftOut.push({ path: told, reason });
  }
}

/** Of a login that its folders are a part of nothing is told. */
function toldOf(path: string, name: string): string {
  return isSecretName(name) ? posix.join(posix.dirname(path), UNTOLD) : UNTOLD;
}

function unreadable(path: string, cause?: unknown): AttestationError {
  return new AttestationError(
    'context-unreadable',
    `The build context's ${printable(path === '' ? 'folder' : path)} cannot be read.`,
    { cause },
  );
}
