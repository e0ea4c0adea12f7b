import { type Sha256, sha256InPieces } from '../../foundation/digest.ts';
import { AttestationError } from '../../foundation/errors.ts';
import { collectGarbage } from '../../foundation/heap.ts';
import { hasLogin } from '../../foundation/hidden-logins.ts';
import { type Json, type JsonMembers, listOf, membersOf } from '../../foundation/json.ts';
import type {
  BaseFacts,
  BaseKind,
  ExecutableFact,
  ImageConfigFacts,
  InventoryEntry,
  InventoryFacts,
} from '../../probes/inventory/facts.ts';
import { canonicalEntry } from '../../probes/inventory/judge.ts';
import { chainIdOf } from '../../probes/inventory/known-base.ts';
import { publishesSecret } from '../context/published-text.ts';
import { isSecretName, shownName } from '../context/secret-names.ts';
import { configFacts } from './config-facts.ts';
import type { ContentStore } from './content-store.ts';
import { MOUNTED, refuseFull, refuseOtherAccounts } from './covered-places.ts';
import { entryOf, type Folder, type Leaf, sameNode, walk } from './file-tree.ts';
import { emptyRoot, type Flattened, flatten } from './flatten.ts';
import { type ContentEngine, type ImageContent, readImageContent, readLayer } from './image-content.ts';
import { documentOf } from './image-documents.ts';
import { layerEntries } from './layer-entries.ts';
import { type LayerFolder, layerTree } from './layer-tree.ts';
import { resolve } from './resolve.ts';
import { Budget, unreadable } from './unreadable.ts';

/** What the caller knows of an image's base. */
export interface BaseClaim {
  readonly kind: BaseKind;
  readonly reference: string;
  /** Its layers; empty for scratch. */
  readonly diffIds: readonly Sha256[];
  /**
   * The image's lowest layers, which have the base's files: `diffIds` by default, or the same with a mark, without empty
   * ones.
   */
  readonly loadedDiffIds?: readonly Sha256[];
  readonly packages: BaseFacts['packages'];
}

/**
 * Places that the run mounts over or that the probes name. As a link in the image each would be somewhere else: INPUT
 * mounted at /in lands on the payload if /in is a link to /app.
 */
export const PLACES = [
  ...['/in', '/out', '/tmp', '/app', '/root', '/etc'],
  ...['/dev', '/dev/mqueue', '/proc', '/sys', '/run'],
] as const;

/** Where clients look for Docker's socket, and PR-SOCK-DOCKER as well. */
const SOCKET = '/var/run/docker.sock';

const CAPABILITY = 'security.capability';

/**
 * Entries above the base that fit into a bundle with everything else (evidence/canonical-json.ts, BUNDLE_LIMITS). A negative
 * control with an image of its own lists them once more.
 */
const MAX_ADDED = 3_500;

/** Bytes of what a bundle records of an image, as JSON: names may be long, and JSON takes six bytes for some letters. */
const MAX_RECORDED = 1024 ** 2;
/** The most bytes of the configuration that evidence records. */
const MAX_CONFIG = 256 * 1024;

/** What an image contains: what the evidence records of it, and all of its files. */
export interface Inventory {
  readonly facts: InventoryFacts;
  /** The flattened image. Nobody changes it. */
  readonly files: Folder;
}

/** An image's files and folders by their paths. */
type NodesByPath = ReadonlyMap<string, Folder | Leaf>;

interface InventoryOptions {
  readonly base: BaseClaim;
  readonly store: ContentStore;
}

/**
 * Returns what an image contains (contract §2.1), from its config and layers by their digests.
 *
 * @throws AttestationError `image-unreadable`, `image-not-on-base`, `image-adds-too-much`, `image-secret`,
 *   `engine-call`, `content-store`, `disk-full` (blocked)
 */
export async function readInventory(
  engine: ContentEngine,
  imageId: Sha256,
  { base, store }: InventoryOptions,
): Promise<Inventory> {
  const { content, trees } = await imageTrees(engine, imageId, store);
  await store.trim();
  const read = inventory(content, trees, base);
  if (read.facts.base.entries > MANY_ENTRIES) collectGarbage();
  return read;
}

/** Returns only what the evidence records of it. @throws AttestationError as {@link readInventory} */
export async function inventoryOf(
  engine: ContentEngine,
  imageId: Sha256,
  options: InventoryOptions,
): Promise<InventoryFacts> {
  return (await readInventory(engine, imageId, options)).facts;
}

/**
 * Reads an image of which only its files matter: one that commands of a build run in.
 *
 * @throws AttestationError as {@link readInventory}, also for a device or a pipe
 */
export async function refuseUnreadableImage(
  engine: ContentEngine,
  imageId: Sha256,
  store: ContentStore,
): Promise<void> {
  await imageTrees(engine, imageId, store);
}

/** Tries twice: the store removes a blob that does not match its name, and the engine is then asked for it. */
async function imageTrees(
  engine: ContentEngine,
  imageId: Sha256,
  store: ContentStore,
): Promise<{ content: ImageContent; trees: readonly LayerFolder[] }> {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const content = await readImageContent(engine, imageId, store);
    const trees = await layerTrees(content, store);
    if (trees !== null) return { content, trees };
  }
  throw unreadable('the store of content loses its layers');
}

async function layerTrees({ layers }: ImageContent, store: ContentStore): Promise<LayerFolder[] | null> {
  const budget = new Budget();
  const trees: LayerFolder[] = [];
  for (const layer of layers) {
    const read = await readLayer(store, layer, (tar) => layerEntries(tar, budget));
    if (read === null) return null;
    trees.push(layerTree(read.value, budget));
  }
  if (budget.read > MANY_ENTRIES) collectGarbage();
  return trees;
}

/** What reading more entries leaves stays in memory until something else takes much: 100 MB of 48,000. */
const MANY_ENTRIES = 5_000;

/**
 * Computes the same from what was read. Pure: exported for tests.
 *
 * @param trees the layers' own files, the lowest first
 * @throws AttestationError `image-unreadable`, `image-not-on-base`, `image-adds-too-much`, `image-secret`
 */
export function inventory(
  content: Pick<ImageContent, 'imageId' | 'configDigest' | 'config' | 'layers'>,
  trees: readonly LayerFolder[],
  base: BaseClaim,
): Inventory {
  const diffIds = content.layers.map(({ diffId }) => diffId);
  const { loadedDiffIds = base.diffIds } = base;
  if (!loadedDiffIds.every((digest, index) => diffIds[index] === digest)) throw notOnBase(base);
  const bottom = flatten(emptyRoot(), trees.slice(0, loadedDiffIds.length));
  const below = bottom.root;
  const above = trees.slice(loadedDiffIds.length);
  for (const { hardLink } of above)
    if (hardLink !== null) throw unreadable(`${shownName(hardLink)} above the base is a hard link`);
  const whole = flatten(below, above);
  refuseOtherAccounts(whole.root);
  const document = documentOf(content.config, 'config');
  const config = configFacts(document);
  refuseFull(whole.root, config.volumes);
  const hasBase = base.diffIds.length > 0;
  // Once for each: the paths of a large base take megabytes.
  const before: NodesByPath = new Map(hasBase ? walk(below) : []);
  const after: NodesByPath = new Map(walk(whole.root));
  const added = addedTo(before, after, whole.whiteouts);
  if (added.length > MAX_ADDED) throw addsTooMuch(added.length);
  refuseTooMuch(added);
  refuseSecret(config, document);
  const isAdded = new Set(added.map(({ path }) => path));
  const files = [...after].flatMap(([path, node]) => (node.kind === 'file' ? [{ path, file: node }] : []));
  const facts: InventoryFacts = {
    image_id: content.imageId,
    config_digest: content.configDigest,
    diff_ids: diffIds,
    base: baseFacts(base, before, bottom.whiteouts),
    config,
    added,
    interpreter: interpreterOf(whole.root, config.entrypoint[0] ?? ''),
    ls: leadsTo(whole.root, '/bin/ls'),
    executables: files
      .filter(({ file }) => canRun(file) || (base.kind === 'named' && file.program === 'elf'))
      .map(({ path, file }): ExecutableFact => {
        const { sha256, program } = entryOf(path, file);
        if (sha256 === null) throw new TypeError('a file without a digest');
        return { path, sha256, program, from: isAdded.has(path) ? 'added' : 'base' };
      })
      .sort(byPath),
    setid: files
      .filter(({ file }) => (file.mode & 0o6000) !== 0 || file.xattrs.has(CAPABILITY))
      .map(({ path }) => path)
      .sort(),
    misplaced: [
      ...PLACES.filter((place) => isMisplaced(whole.root, place)),
      ...(hasSocketPlace(whole.root) ? [SOCKET] : []),
    ],
  };
  const { executables, setid, interpreter, ls } = facts;
  refuseTooMuch([...added, ...executables, ...setid]);
  refuseSecretNames([
    ...added.flatMap(({ path, target }) => [path, target]),
    ...executables.map(({ path }) => path),
    ...setid,
    interpreter ?? '',
    ls ?? '',
  ]);
  return { facts, files: whole.root };
}

/** Evidence and receipts record names of files and texts of links. @throws AttestationError `image-secret` */
function refuseSecretNames(names: readonly string[]): void {
  // One by one: two names together say nothing.
  if (names.some(isSecretName)) throw publishes('A file’s name or a link’s text in the image');
}

/** Members that nobody records or shows: the history, and the values of variables and labels. */
const UNTOLD_MEMBERS = ['history', 'Env', 'Labels'];

/**
 * Evidence and receipts record its words, and an engine's answers and messages have others of the document.
 *
 * @throws AttestationError `image-secret` or `image-adds-too-much`
 */
function refuseSecret(config: ImageConfigFacts, document: JsonMembers): void {
  const recorded = Object.values(config).flat().map(String);
  const known = new Set(recorded);
  const others = textsIn(document).filter((each) => !known.has(each));
  const text = [...recorded, ...others].join('\n');
  if (Buffer.byteLength(text) > MAX_CONFIG) throw recordsTooMuch('configuration', MAX_CONFIG);
  const words = [...config.entrypoint, ...config.command];
  // Without one, nobody fills in what has a variable's form.
  const hasShell = words.some((word) => /^-[a-z]*c$/i.test(word));
  if (!publishesSecret(text) && (hasShell || !hasLogin(words.join('\n')))) return;
  throw publishes('The image’s configuration');
}

/** Returns each name and each text of a document that somebody may tell. */
function textsIn(value: Json): readonly string[] {
  if (typeof value === 'string') return [value];
  const items = listOf(value);
  if (items !== null) return items.flatMap(textsIn);
  const told = Object.entries(membersOf(value) ?? {}).filter(([name]) => !UNTOLD_MEMBERS.includes(name));
  return told.flatMap(([name, each]) => [name, ...textsIn(each)]);
}

function publishes(what: string): AttestationError {
  const message = `${what} holds what looks like a private key, a token or a login, and the evidence would publish it.`;
  return new AttestationError('image-secret', message);
}

function canRun({ mode, size, startable }: Leaf): boolean {
  return ((mode & 0o111) !== 0 && size > 0) || startable;
}

function baseFacts(base: BaseClaim, nodes: NodesByPath, whiteouts: Flattened['whiteouts']): BaseFacts {
  const files = [...nodes].map(([path, node]) => entryOf(path, node));
  // With what it removes: an image that only claims to remove something is not the one that never had it.
  const entries = [...files, ...whiteouts.map(({ path, type }) => goneEntry(path, type))].sort(byPath);
  return {
    kind: base.kind,
    reference: base.reference,
    diff_ids: base.diffIds,
    loaded_diff_ids: base.loadedDiffIds ?? base.diffIds,
    chain_id: chainIdOf(base.diffIds),
    inventory_sha256: digestOf(entries),
    entries: entries.length,
    packages: base.packages,
  };
}

/** Entry by entry: the text of all of them may have tens of megabytes. */
function digestOf(entries: readonly InventoryEntry[]): Sha256 {
  const { add, digest } = sha256InPieces();
  for (const entry of entries) add(Buffer.from(`${canonicalEntry(entry)}\n`));
  return digest();
}

/**
 * Returns how an image differs from its base: entries that differ, whiteouts that hide anything, and paths of the base
 * that are gone in any other way (the topmost of each). Sorted by path.
 *
 * @param before empty for scratch, where the root folder itself is an addition
 */
function addedTo(
  before: NodesByPath,
  after: NodesByPath,
  whiteouts: Flattened['whiteouts'],
): InventoryEntry[] {
  const added = [...after].flatMap(([path, node]) => {
    const old = before.get(path);
    return old !== undefined && sameNode(old, node) ? [] : [entryOf(path, node)];
  });
  const gone = new Map<string, InventoryEntry>();
  for (const { path, type } of whiteouts) gone.set(`${type} ${path}`, goneEntry(path, type));
  for (const path of before.keys())
    if (!after.has(path) && after.has(parentOf(path)))
      gone.set(`removed ${path}`, goneEntry(path, 'removed'));
  return [...added, ...gone.values()].sort(byPath);
}

function goneEntry(path: string, type: 'removed' | 'emptied'): InventoryEntry {
  const nothing = { mode: 0, uid: 0, gid: 0, size: 0, sha256: null, target: '', xattrs: [] } as const;
  return { path, type, ...nothing, program: 'none' };
}

function interpreterOf(root: Folder, word: string): string {
  if (!word.startsWith('/')) return '';
  const { path, node } = resolve(root, word);
  return node?.kind === 'file' ? path : '';
}

/**
 * Returns what a path leads to; empty if nowhere. Includes a place that is missing but could be in a container: behind a
 * link of that name, or where the run mounts.
 */
function leadsTo(root: Folder, from: string): string {
  const { path, node, byLink } = resolve(root, from);
  const mounted = MOUNTED.some((place) => path === place || path.startsWith(`${place}/`));
  return node !== null || byLink || mounted ? path : '';
}

/** Returns whether anything is where the engine's socket would be. /var/run may lead to /run, which a run covers with an empty folder. */
function hasSocketPlace(root: Folder): boolean {
  const place = leadsTo(root, SOCKET);
  return place !== '' && !place.startsWith('/run/');
}

/** Returns whether anything but folders is at the place or on the way to it. */
function isMisplaced(root: Folder, place: string): boolean {
  let node: Folder | Leaf | undefined = root;
  for (const name of place.split('/').slice(1)) {
    if (node?.kind !== 'folder') return false;
    node = node.children.get(name);
    if (node !== undefined && node.kind !== 'folder') return true;
  }
  return false;
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(1, path.lastIndexOf('/')));
}

function byPath(a: { path: string; type?: string }, b: { path: string; type?: string }): number {
  const [left, right] = a.path === b.path ? [a.type ?? '', b.type ?? ''] : [a.path, b.path];
  return left < right ? -1 : left > right ? 1 : 0;
}

function notOnBase({ reference }: BaseClaim): AttestationError {
  return new AttestationError(
    'image-not-on-base',
    `The image is not built on ${reference || 'its base image'}: its lowest layers differ.`,
  );
}

/** Counts one by one: all of it together may take fifty times as much. @throws AttestationError `image-adds-too-much` */
function refuseTooMuch(recorded: readonly unknown[]): void {
  let bytes = 0;
  for (const each of recorded) {
    bytes += Buffer.byteLength(JSON.stringify(each));
    if (bytes > MAX_RECORDED) throw recordsTooMuch('files', MAX_RECORDED);
  }
}

function recordsTooMuch(of: 'files' | 'configuration', most: number): AttestationError {
  return new AttestationError(
    'image-adds-too-much',
    `What evidence records of the image’s ${of} takes more than ${most} bytes: names, link targets or words are long, or many files can be executed.`,
  );
}

function addsTooMuch(entries: number): AttestationError {
  return new AttestationError(
    'image-adds-too-much',
    `The image adds ${entries} entries to its base, and evidence holds ${MAX_ADDED}.`,
  );
}
