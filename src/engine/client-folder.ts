import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AttestationError, printable } from '../foundation/errors.ts';
import { readGivenFile } from '../foundation/given-file.ts';
import { shownPath } from '../foundation/shown-path.ts';
import { codeOf } from '../foundation/thrown.ts';
import { JsonView } from './json-view.ts';

/** The run's own folder, which an engine's client uses as its user's home (contract §3, issue 14 part 3). */
export interface ClientFolder {
  readonly home: string;
  /** A credentials file without credentials. */
  readonly noCredentials: string;
  /** An empty folder. */
  readonly nothing: string;
  /** For what a client writes meanwhile: it goes with the run's folder, also if the client was killed. */
  readonly temporary: string;
  /** The caller's credentials, only for the pull of a base image. Null if the caller gave none. */
  readonly pullConfig: string | null;
}

/**
 * Docker's client asks a helper that it finds by itself (secretservice, pass) unless its configuration has credentials
 * already (docker/cli, cli/config/credentials). This file names a host that cannot exist (RFC 2606).
 */
const NO_CREDENTIALS = '{"auths":{"none.invalid":{}}}';

/**
 * Writes what a client needs into the run's private folder.
 *
 * @param pullCredentials a file in the form of Docker's config.json, or null
 * @throws AttestationError `pull-credentials` (usage) if the file has another form, or names a helper
 */
export async function makeClientFolder(home: string, pullCredentials: string | null): Promise<ClientFolder> {
  const noCredentials = join(home, 'config.json');
  const nothing = join(home, 'hooks');
  const temporary = join(home, 'tmp');
  await makeFolder(nothing);
  await makeFolder(temporary);
  await writeFile(noCredentials, NO_CREDENTIALS, { mode: 0o600 });
  if (pullCredentials === null) return { home, noCredentials, nothing, temporary, pullConfig: null };
  const pullConfig = join(home, 'pull');
  const text = await credentialsIn(pullCredentials);
  await makeFolder(pullConfig);
  await writeFile(join(pullConfig, 'config.json'), text, { mode: 0o600 });
  return { home, noCredentials, nothing, temporary, pullConfig };
}

/** Not the folder above it: after a signal the run's own is gone, and stays so. Two engines' clients may share one. */
async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { mode: 0o700 }).catch((error: unknown) => {
    if (codeOf(error) !== 'EEXIST') throw error;
  });
}

/** Such a file has some kilobytes. */
const MOST_BYTES = 1024 * 1024;

const MEMBERS = ['auth', 'username', 'password', 'email', 'identitytoken', 'registrytoken'];

/** Returns the credentials alone, written anew: a helper in the file would be a program that somebody else chose. */
async function credentialsIn(path: string): Promise<string> {
  const file = { given: path, what: 'file of pull credentials', isSecret: true };
  const text = await readGivenFile(file, MOST_BYTES).catch((cause: unknown) => {
    if (cause instanceof AttestationError && cause.code !== 'file-unreadable') throw cause;
    throw refused(path, 'cannot be read', cause);
  });
  try {
    const view = JsonView.parse(text, 'the credentials');
    const others = view.keys().filter((key) => key !== 'auths');
    if (others.length > 0) throw refused(path, `also says ${said(others)}`);
    const auths = view
      .at('auths')
      .entries()
      .map(([registry, entry]) => [registry, Object.fromEntries(entry.entries().map(known))] as const);
    if (auths.length === 0) throw refused(path, 'holds none');
    return JSON.stringify({ auths: Object.fromEntries(auths) });
  } catch (error) {
    if (error instanceof AttestationError && error.code === 'pull-credentials') throw error;
    // The parser's message would show the file's content.
    throw refused(path, 'is not in the form of Docker’s config.json');
  }
}

/** In other forms of such a file a member's name is an address, which may have a password. */
function said(names: readonly string[]): string {
  const others = OTHERS.filter((each) => names.includes(each));
  return [...others, ...(others.length < names.length ? ['something that is unknown'] : [])].join(', ');
}

/** What Docker's config.json may say as well (docs.docker.com/reference/cli/docker). */
const OTHERS = ['credsStore', 'credHelpers', 'HttpHeaders', 'proxies', 'currentContext', 'plugins'];

function known([name, value]: [string, JsonView]): readonly [string, string] {
  if (!MEMBERS.includes(name)) throw new Error('unknown');
  return [name, value.string()];
}

function refused(path: string, why: string, cause?: unknown): AttestationError {
  return new AttestationError(
    'pull-credentials',
    `The file of pull credentials ${shownPath(path)} ${printable(why, 120)}.`,
    { cause },
  );
}
