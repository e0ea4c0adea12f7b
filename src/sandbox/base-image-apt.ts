import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isSha256, type Sha256 } from '../digest.ts';
import { AttestationError, printable } from '../errors.ts';
import { type CallResult, type Client, call } from './client.ts';

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
}

/** How apt is called: the options that every call begins with, never weaker than apt's own defaults. */
interface Apt {
  readonly options: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

const STRICT = [
  ['APT::Get::AllowUnauthenticated', 'false'],
  ['Acquire::AllowInsecureRepositories', 'false'],
  ['Acquire::AllowWeakRepositories', 'false'],
  ['Acquire::AllowDowngradeToInsecureRepositories', 'false'],
  ['Acquire::Retries', '2'],
].flatMap(([name, value]) => ['-o', `${name}=${value}`]);

const PROXIES = ['http_proxy', 'https_proxy', 'all_proxy', 'no_proxy'];

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
  const environment = aptEnvironment(surroundings.environment);
  try {
    return await download({ options: STRICT, environment }, surroundings.folder, 'machine');
  } catch (error) {
    if (!(error instanceof AttestationError) || error.code !== 'base-packages-unavailable') throw error;
    const apt = await privateLists(surroundings.folder, environment);
    return download(apt, surroundings.folder, 'fresh');
  }
}

async function download(apt: Apt, folder: string, attempt: string): Promise<DownloadedPackage[]> {
  const packages = await findPackages(apt);
  await refuseUntrusted(apt, packages);
  const files = join(folder, `packages-${attempt}`);
  await mkdir(files, { mode: 0o700 });
  const wanted = packages.map(({ name, version }) => `${name}=${version}`);
  await run(apt, 'apt-get', ['download', ...wanted], { cwd: files, timeoutMs: 300_000 });
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
  const { stdout } = await run(apt, 'apt-cache', ['show', '--no-all-versions', ...names]);
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

/**
 * apt counts `[trusted=yes]` as trust, and a local folder as a source. Here every source that a package could come from
 * must be one whose signature apt has checked, fetched from a mirror.
 */
async function refuseUntrusted(apt: Apt, packages: readonly DebianPackage[]): Promise<void> {
  const format = '$(TRUSTED)|$(ORIGIN)|$(SOURCESENTRY)|$(REPO_URI)';
  const targets = await run(apt, 'apt-get', ['indextargets', '--format', format, 'Created-By: Packages']);
  const uris = await run(apt, 'apt-get', [
    'download',
    '--print-uris',
    ...packages.map(({ name, version }) => `${name}=${version}`),
  ]);
  const sources = targets.stdout
    .split('\n')
    .filter((line) => line !== '')
    .map(parseTarget);
  const found = [...uris.stdout.matchAll(/^'([^']+)'/gm)].map(([, uri = '']) => uri);
  if (found.length !== packages.length) throw unavailable('apt does not say where its packages come from');
  for (const uri of found) {
    const from = sources.filter((source) => uri.startsWith(source.uri));
    if (from.length === 0) throw untrusted('a package comes from no source that apt lists');
    for (const source of from) await refuseSource(source);
  }
}

interface Source {
  readonly trusted: boolean;
  readonly origin: string;
  /** The file that names it. */
  readonly file: string;
  readonly uri: string;
}

function parseTarget(line: string): Source {
  const [trusted = '', origin = '', entry = '', ...uri] = line.split('|');
  return { trusted: trusted === 'yes', origin, file: entry.replace(/:\d+$/, ''), uri: uri.join('|') };
}

async function refuseSource(source: Source): Promise<void> {
  if (!source.trusted) throw untrusted(`${source.file} names a source whose signature apt could not check`);
  if (/^(file|copy|cdrom):/i.test(source.uri))
    throw untrusted(`${source.file} names a folder as the packages' source`);
  if (!['Debian', 'Ubuntu'].includes(source.origin))
    throw untrusted(`${source.file} names a source of ${source.origin}`);
  const text = await readFile(source.file, 'utf8').catch(() => null);
  if (text === null) throw untrusted(`${source.file} cannot be read`);
  const settings = text.replace(/^\s*#.*$/gm, '');
  if (/\btrusted\s*[=:]\s*(yes|true|1|on|with|enable)\b/i.test(settings)) {
    throw untrusted(`${source.file} declares a source trusted that need not be signed`);
  }
}

async function privateLists(folder: string, environment: Apt['environment']): Promise<Apt> {
  const lists = join(folder, 'lists');
  const cache = join(folder, 'cache');
  await mkdir(join(lists, 'partial'), { recursive: true, mode: 0o700 });
  await mkdir(join(cache, 'archives', 'partial'), { recursive: true, mode: 0o700 });
  // apt would give up root for its own user, who cannot look into a private folder.
  const options = [
    '-o',
    `Dir::State::Lists=${lists}`,
    '-o',
    `Dir::Cache=${cache}`,
    '-o',
    'APT::Sandbox::User=root',
  ];
  const apt = { options: [...STRICT, ...options], environment };
  await run(apt, 'apt-get', ['update'], { timeoutMs: 300_000 });
  return apt;
}

async function run(
  apt: Apt,
  program: string,
  args: readonly string[],
  options: { cwd?: string; timeoutMs?: number } = {},
): Promise<CallResult> {
  const client: Client = { program, globalArguments: apt.options, environment: apt.environment };
  const keepBytes = 32 * 1024 * 1024;
  const result = await call(client, args, { timeoutMs: 60_000, keepBytes, ...options }).catch(
    (cause: unknown) => {
      throw unavailable(`${program} could not be started`, cause);
    },
  );
  if (result.exitCode === 0 && !result.truncated) return result;
  const said = result.stderr.split('\n').find((line) => line.startsWith('E:')) ?? 'it ended early';
  throw unavailable(`${program} ${args[0] ?? ''}: ${said.replace(/\w+:\/\/\S+/g, '…')}`);
}

function aptEnvironment(caller: AptSurroundings['environment']): Record<string, string> {
  const environment: Record<string, string> = {
    PATH: '/usr/sbin:/usr/bin:/sbin:/bin',
    LC_ALL: 'C',
    DEBIAN_FRONTEND: 'noninteractive',
  };
  for (const name of PROXIES) {
    const value = caller[name];
    if (value !== undefined && value !== '') environment[name] = value;
  }
  return environment;
}

async function fileDigest(path: string): Promise<Sha256> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return `sha256:${hash.digest('hex')}` as Sha256;
}

function unavailable(why: string, cause?: unknown): AttestationError {
  return new AttestationError(
    'blocked',
    'base-packages-unavailable',
    `The packages of the base image could not be had: ${printable(why)}.`,
    'Run `apt-get update` to see why, or name an image that this engine has with --base-image.',
    cause,
  );
}

function untrusted(why: string): AttestationError {
  return new AttestationError(
    'blocked',
    'base-packages-untrusted',
    `The base image takes only packages that the distribution signed: ${printable(why)}.`,
    'Remove that source from apt, or name an image with --base-image.',
  );
}
