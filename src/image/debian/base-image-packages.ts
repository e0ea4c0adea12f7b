import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isSha256, type Sha256 } from '../../foundation/digest.ts';
import { AttestationError } from '../../foundation/errors.ts';
import { type Apt, callApt, freshApt, machineApt, unavailable, untrusted } from './base-image-apt.ts';
import { refuseUntrusted } from './base-image-sources.ts';

/** One package of the base image, as the distribution's signed index describes it. */
export interface DebianPackage {
  readonly name: string;
  readonly version: string;
  readonly architecture: string;
  /** Of the .deb file. */
  readonly sha256: Sha256;
}

/** A package whose file is here, with exactly the digest that the index names. */
export interface DownloadedPackage extends DebianPackage {
  readonly path: string;
}

export interface AptSurroundings {
  /** Only the proxy variables of it are passed on, to apt alone. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** A private folder for package lists and files. */
  readonly folder: string;
  /** Further options of every call of apt, to point it at other sources. */
  readonly options?: readonly string[];
}

/** The libraries of Python's minimal set, and libffi for ctypes (PR-PTRACE-1); the rest of the closure is not needed. */
const LIBRARIES = [/^libc6$/, /^libexpat1(t64)?$/, /^zlib1g(t64)?$/, /^libffi\d+(t64)?$/];

/**
 * Finds the packages of a base image in the machine's own signed sources and downloads them, checked twice: by apt
 * against the archive's signature, and here against the digest in the index. The machine's package lists are not
 * changed; when they are missing or out of date, private ones are fetched.
 *
 * @throws AttestationError `base-packages-unavailable`, `base-packages-untrusted` (blocked)
 */
export async function downloadPackages(surroundings: AptSurroundings): Promise<DownloadedPackage[]> {
  const machine = machineApt(surroundings.environment, surroundings.options ?? []);
  try {
    return await download(machine, surroundings.folder, 'machine');
  } catch (error) {
    if (!(error instanceof AttestationError) || error.code !== 'base-packages-unavailable') throw error;
    const apt = await freshApt(machine, surroundings.folder);
    return download(apt, surroundings.folder, 'fresh');
  }
}

async function download(apt: Apt, folder: string, attempt: string): Promise<DownloadedPackage[]> {
  const packages = await findPackages(apt);
  const wanted = packages.map(({ name, version }) => `${name}=${version}`);
  await refuseUntrusted(apt, wanted);
  const files = join(folder, `packages-${attempt}`);
  await mkdir(files, { mode: 0o700 });
  await callApt(apt, 'apt-get', ['download', ...wanted], { cwd: files, timeoutMs: 300_000 });
  const found = new Map<Sha256, string>();
  for (const name of await readdir(files)) {
    if (name.endsWith('.deb')) found.set(await fileDigest(join(files, name)), join(files, name));
  }
  return packages.map((one) => {
    const path = found.get(one.sha256);
    if (path === undefined) throw untrusted(`${one.name} is not the file that the signed index names`);
    return { ...one, path };
  });
}

/** Python's version is the distribution's default one; names follow from it and from what its packages depend on. */
async function findPackages(apt: Apt): Promise<DebianPackage[]> {
  const [minimal] = await show(apt, ['python3-minimal']);
  const version = /\bpython(3\.\d+)-minimal\b/.exec(relations(minimal))?.[1];
  if (version === undefined) throw unavailable('python3-minimal names no python3.N-minimal');
  const python = [`python${version}-minimal`, `libpython${version}-minimal`, `libpython${version}-stdlib`];
  const pythonStanzas = await show(apt, python);
  const named = pythonStanzas
    .flatMap((stanza) => relations(stanza).split(/[,|]/))
    .map((one) => one.trim().split(/[\s:(]/)[0] ?? '');
  const libraries = LIBRARIES.map((pattern) => {
    const library = named.find((name) => pattern.test(name));
    if (library === undefined)
      throw unavailable(`no package of Python ${version} depends on ${pattern.source}`);
    return library;
  });
  const packages = [...pythonStanzas, ...(await show(apt, libraries))].map(packageOf);
  return packages.sort((a, b) => (a.name < b.name ? -1 : 1));
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

function packageOf(stanza: Stanza): DebianPackage {
  const text = (field: string) => stanza.get(field) ?? '';
  const sha256 = `sha256:${text('SHA256')}`;
  if (!isSha256(sha256)) throw untrusted(`${text('Package')} has no SHA256 in its index`);
  return { name: text('Package'), version: text('Version'), architecture: text('Architecture'), sha256 };
}

async function fileDigest(path: string): Promise<Sha256> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return `sha256:${hash.digest('hex')}` as Sha256;
}
