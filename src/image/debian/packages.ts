import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Sha256, sha256Of } from '../../foundation/digest.ts';
import { AttestationError } from '../../foundation/errors.ts';
import { settled } from '../../foundation/settled.ts';
import { type Apt, callApt, freshApt, machineApt, unavailable, untrusted } from './apt.ts';
import { guessedNames, keepPackages, keptFile } from './kept-packages.ts';
import { refuseUntrusted, signedSources } from './sources.ts';

/** One package of the base image, as the distribution's signed index describes it. */
export interface DebianPackage {
  readonly name: string;
  readonly version: string;
  readonly architecture: string;
  /** Of the .deb file. */
  readonly sha256: Sha256;
}

/** A package with its file's bytes, which have exactly the digest that the signed index names. */
export interface DownloadedPackage extends DebianPackage {
  readonly bytes: Uint8Array;
}

export interface AptContext {
  /** Only its proxy variables are passed on, and only to apt. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** A private folder for package lists and files. */
  readonly folder: string;
  /** This user's folder in which package files are kept between runs; null keeps none. */
  readonly cacheFolder: string | null;
  /** Further options of every call of apt, to point it at other sources. */
  readonly options?: readonly string[];
  readonly signal?: AbortSignal | undefined;
}

/**
 * The libraries of Python's minimal set, and libffi for ctypes (PR-PTRACE-1); the rest of the closure is not needed.
 */
const LIBRARIES = [/^libc6$/, /^libexpat1(t64)?$/, /^zlib1g(t64)?$/, /^libffi\d+(t64)?$/];

/** Its version says which Python is the distribution's own. */
const DEFAULT_PYTHON = 'python3-minimal';

/**
 * Finds the packages of a base image in the machine's own signed sources and gets their files: from an earlier run or
 * from the mirror, in both cases with the digest that apt's signed lists name now. It does not change the machine's
 * package lists; if they are missing or out of date, it fetches private ones.
 *
 * @returns by name
 * @throws AttestationError `base-packages-unavailable`, `base-packages-untrusted` (blocked)
 */
export async function downloadPackages(runContext: AptContext): Promise<DownloadedPackage[]> {
  const machine = machineApt(
    runContext.environment,
    runContext.options ?? [],
    runContext.folder,
    runContext.signal,
  );
  try {
    return await download(machine, runContext, 'machine');
  } catch (error) {
    if (!(error instanceof AttestationError) || error.code !== 'base-packages-unavailable') throw error;
    const apt = await freshApt(machine, runContext.folder);
    return download(apt, runContext, 'fresh');
  }
}

async function download(
  apt: Apt,
  { cacheFolder, folder }: AptContext,
  attempt: string,
): Promise<DownloadedPackage[]> {
  const offers = await findOffers(apt, cacheFolder === null ? [] : await guessedNames(cacheFolder));
  const kept = await settled(
    offers.map(async (offer) => {
      const bytes = cacheFolder === null ? null : await keptFile(cacheFolder, offer.digest, offer.size);
      return bytes !== null && digestLike(offer.digest, bytes) === offer.digest ? bytes : null;
    }),
  );
  const missing = offers.filter((_, index) => kept[index] === null);
  const fetched = missing.length === 0 ? [] : await fetchFiles(apt, missing, join(folder, attempt));
  const packages = offers.map((offer, index) => {
    const bytes = kept[index] ?? fetched.find((each) => digestLike(offer.digest, each) === offer.digest);
    if (bytes === undefined) throw untrusted(`${offer.name} is not the file that the signed index names`);
    return { ...offer, bytes, wasKept: kept[index] !== null };
  });
  if (cacheFolder !== null) await keepPackages(cacheFolder, packages);
  return packages.map(({ name, version, architecture, bytes }) => ({
    ...{ name, version, architecture, sha256: sha256Of(bytes) },
    bytes,
  }));
}

async function fetchFiles(apt: Apt, offers: readonly Offer[], folder: string): Promise<Buffer[]> {
  await mkdir(folder, { mode: 0o700 });
  const wanted = offers.map(({ name, version }) => `${name}=${version}`);
  await callApt(apt, 'apt-get', ['download', ...wanted], { cwd: folder, timeoutMs: 300_000 });
  const files = (await readdir(folder)).filter((name) => name.endsWith('.deb'));
  return settled(files.map((name) => readFile(join(folder, name))));
}

/** A package's candidate, as `apt-get download --print-uris` describes it. */
export interface Offer {
  readonly name: string;
  readonly version: string;
  readonly architecture: string;
  readonly uri: string;
  /** Bytes of the file. */
  readonly size: number;
  /** `sha256:` or `sha512:` with hex digits: the strongest that the index has. */
  readonly digest: string;
}

/**
 * Returns the packages' candidates, from sources that are all signed; uses the guess if it still names the right ones.
 */
async function findOffers(apt: Apt, guess: readonly string[]): Promise<readonly Offer[]> {
  if (guess.length > 0) {
    const [offers, sources] = await settled([
      offersOf(apt, [DEFAULT_PYTHON, ...guess]).catch(() => []),
      signedSources(apt),
    ]);
    const chosen = baseOffers(offers);
    if (chosen !== null) {
      await refuseUntrusted(offers, sources);
      return chosen;
    }
  }
  const names = await findNames(apt);
  const [offers, sources] = [await offersOf(apt, [DEFAULT_PYTHON, ...names]), await signedSources(apt)];
  await refuseUntrusted(offers, sources);
  const chosen = baseOffers(offers);
  if (chosen === null) throw unavailable('apt offers other packages than it lists');
  return chosen;
}

/**
 * Returns the base image's packages among these, by name: those of the distribution's own Python, and each library
 * once. Null if they are not exactly those. Pure: exported for its test.
 */
export function baseOffers(offers: readonly Offer[]): readonly Offer[] | null {
  const python = offers.find(({ name }) => name === DEFAULT_PYTHON);
  const version = /^(?:\d+:)?(3\.\d+)\./.exec(python?.version ?? '')?.[1];
  if (version === undefined) return null;
  const others = offers.filter(({ name }) => name !== DEFAULT_PYTHON);
  const wanted = [...pythonNames(version).map((name) => (other: string) => other === name)].concat(
    LIBRARIES.map((pattern) => (other: string) => pattern.test(other)),
  );
  const once = wanted.every((isIt) => others.filter(({ name }) => isIt(name)).length === 1);
  if (!once || others.length !== wanted.length) return null;
  return [...others].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * The packages that Python's version names. Until 3.9.6 each thread of Python ended by pthread_exit, for which glibc loads
 * libgcc_s (bpo-44434): without it the first thread that ends takes the program with it.
 */
function pythonNames(version: string): readonly string[] {
  const python = [`python${version}-minimal`, `libpython${version}-minimal`, `libpython${version}-stdlib`];
  return version === '3.9' ? [...python, 'libgcc-s1'] : python;
}

const OFFER =
  /^'([^'\s]+)' ([a-z0-9][a-z0-9+.-]*)_([^_\s/]+)_([a-z0-9-]+)\.deb (\d{1,10}) (SHA256:[0-9a-f]{64}|SHA512:[0-9a-f]{128})$/;

async function offersOf(apt: Apt, names: readonly string[]): Promise<readonly Offer[]> {
  const { stdout } = await callApt(apt, 'apt-get', ['download', '--print-uris', ...names]);
  const offers = stdout.split('\n').flatMap((line) => parseOffer(line) ?? []);
  const missing = names.find((name) => !offers.some((offer) => offer.name === name));
  if (missing !== undefined || offers.length !== names.length)
    throw unavailable(`apt offers no package ${missing ?? ''}`);
  return offers;
}

/** One line of `apt-get download --print-uris`; null if it is not of that form. */
export function parseOffer(line: string): Offer | null {
  const [, uri = '', name = '', version = '', architecture = '', size = '', digest = ''] =
    OFFER.exec(line.trim()) ?? [];
  if (uri === '') return null;
  // A file's name has an epoch's colon as %3a.
  return {
    ...{ name, version: version.replaceAll('%3a', ':'), architecture, uri },
    ...{ size: Number(size), digest: digest.toLowerCase() },
  };
}

/** Returns the digest of these bytes by the algorithm of another digest. */
function digestLike(digest: string, bytes: Uint8Array): string {
  const algorithm = digest.startsWith('sha512:') ? 'sha512' : 'sha256';
  return `${algorithm}:${createHash(algorithm).update(bytes).digest('hex')}`;
}

/** Python's version is the distribution's default one; names follow from it and from what its packages depend on. */
async function findNames(apt: Apt): Promise<readonly string[]> {
  const [minimal] = await show(apt, [DEFAULT_PYTHON]);
  const version = /\bpython(3\.\d+)-minimal\b/.exec(relations(minimal))?.[1];
  if (version === undefined) throw unavailable('python3-minimal names no python3.N-minimal');
  const python = pythonNames(version);
  const named = (await show(apt, python))
    .flatMap((stanza) => relations(stanza).split(/[,|]/))
    .map((one) => one.trim().split(/[\s:(]/)[0] ?? '');
  const libraries = LIBRARIES.map((pattern) => {
    const library = named.find((name) => pattern.test(name));
    if (library === undefined)
      throw unavailable(`no package of Python ${version} depends on ${pattern.source}`);
    return library;
  });
  return [...python, ...libraries];
}

type Stanza = ReadonlyMap<string, string>;

/** The candidates' stanzas, in the order of the names. */
async function show(apt: Apt, names: readonly string[]): Promise<Stanza[]> {
  const { stdout } = await callApt(apt, 'apt-cache', ['show', '--no-all-versions', ...names]);
  const stanzas = stdout.split(/\n\n+/).map(parseStanza);
  return names.map((name) => {
    const stanza = stanzas.find((one) => one.get('Package') === name);
    if (stanza === undefined) throw unavailable(`apt knows no package ${name}`);
    return stanza;
  });
}

/** One stanza of a package index; folded lines are not needed and left out. */
export function parseStanza(text: string): Stanza {
  const fields = new Map<string, string>();
  for (const line of text.split('\n')) {
    const match = /^([A-Za-z][\w-]*): (.*)$/.exec(line);
    if (match?.[1] !== undefined && match[2] !== undefined) fields.set(match[1], match[2]);
  }
  return fields;
}

function relations(stanza: Stanza | undefined): string {
  return [stanza?.get('Pre-Depends'), stanza?.get('Depends')].filter((text) => text !== undefined).join(', ');
}
