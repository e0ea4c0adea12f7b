import { lstat } from 'node:fs/promises';
import { basename, isAbsolute, join } from 'node:path';
import { type Sha256, sha256Of } from '../foundation/digest.ts';
import { AttestationError, printable } from '../foundation/errors.ts';
import { hasLogin } from '../foundation/hidden-logins.ts';
import { readFileAt } from '../foundation/safe-file.ts';
import { resolveInWorkspace } from '../foundation/workspace-path.ts';
import { publishesSecret } from '../image/context/published-text.ts';
import { isSecretName } from '../image/context/secret-names.ts';
import { type Finding, lintProfile } from '../seccomp/lint.ts';
import { type Architecture, type NormalisedProfile, parseProfile } from '../seccomp/profile.ts';

/** The profile of a run: the file's text, and its rules. */
export interface LoadedProfile {
  readonly name: 'targeted-deny' | 'deny-by-default' | 'file';
  /** Which profile is used and why, one sentence for log and bundle. */
  readonly source: string;
  readonly text: string;
  readonly sha256: Sha256;
  readonly normalised: NormalisedProfile;
  /** The linter's warnings; recorded in the bundle. */
  readonly findings: readonly Finding[];
}

/** The packet's name for a workspace's own profile (packet §2, contract §2). */
export const WORKSPACE_PROFILE = 'seccomp-deny-by-default.json';

const OWN = ['targeted-deny', 'deny-by-default'] as const;
const MAX_BYTES = 256 * 1024;

export interface ProfileRequest {
  /** A name of ours, a path, or null: the workspace's own, else targeted-deny. */
  readonly asked: string | null;
  /** What a path is relative to. */
  readonly workingFolder: string;
  /** Where the workspace may have its own profile: next to its Dockerfile, or at its top if it has no Dockerfile. */
  readonly ownFolder: string;
  readonly projectFolder: string;
  readonly architecture: Architecture;
}

/**
 * Chooses, reads and lints the seccomp profile (contract §2).
 *
 * @throws AttestationError `profile-unreadable`, `profile-invalid` or `profile-cannot-start` (usage), `profile-secret` (blocked)
 */
export async function loadProfile(request: ProfileRequest): Promise<LoadedProfile> {
  const { architecture, asked } = request;
  if (asked !== null && isSecretName(asked)) throw new AttestationError('profile-secret', SECRET);
  const { name, path, source } = await choose(request);
  const text = await readText(path);
  // Nobody fills in a variable in it.
  if (publishesSecret(text) || hasLogin(text)) throw new AttestationError('profile-secret', SECRET);
  const normalised = parseProfile(text, architecture);
  const findings = lintProfile(normalised, architecture);
  const fatal = findings.find(({ severity }) => severity === 'fatal');
  // Before anything is built: an engine would only report "operation not permitted" when the container starts.
  if (fatal) throw new AttestationError('profile-cannot-start', fatal.message, { advice: fatal.remedy });
  return { name, source, text, sha256: sha256Of(text), normalised, findings };
}

const SECRET =
  'The seccomp profile, or its name, holds what looks like a private key, a token or a login, and the evidence would publish it.';

interface Choice {
  readonly name: LoadedProfile['name'];
  readonly path: string;
  readonly source: string;
}

async function choose({ asked, workingFolder, ownFolder, projectFolder }: ProfileRequest): Promise<Choice> {
  const own = OWN.find((name) => name === asked);
  const ours = (name: (typeof OWN)[number]) => join(projectFolder, 'seccomp', `${name}.json`);
  if (own) return { name: own, path: ours(own), source: `${own}, as asked for` };
  if (asked !== null)
    return {
      name: 'file',
      path: await profilePath(asked, workingFolder),
      // An absolute path tells of the machine, and evidence is signed.
      source: `the file ${printable(isAbsolute(asked) ? basename(asked) : asked, 200)}, as asked for`,
    };
  const path = join(ownFolder, WORKSPACE_PROFILE);
  const found = await lstat(path).catch(() => null);
  if (found?.isSymbolicLink())
    throw unreadable(path, 'is a link, which is not followed unless it is asked for');
  if (found)
    return {
      name: 'file',
      path,
      source: `the workspace's own ${WORKSPACE_PROFILE}, because no profile was named`,
    };
  // Packet §4a.
  const source = 'the default, because no profile was named; deny-by-default is stricter';
  return { name: 'targeted-deny', path: ours('targeted-deny'), source };
}

async function profilePath(given: string, workspace: string): Promise<string> {
  const path = { given, name: 'seccomp', workspace, purpose: 'read' } as const;
  return resolveInWorkspace(path).catch((cause: unknown) => {
    throw cause instanceof AttestationError
      ? cause
      : unreadable(given, 'does not exist or cannot be read', cause);
  });
}

async function readText(path: string): Promise<string> {
  const bytes = await bytesOf(path);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw unreadable(path, 'is not UTF-8 text', cause);
  }
}

async function bytesOf(path: string): Promise<Buffer> {
  const read = await readFileAt(path, MAX_BYTES);
  switch (read.kind) {
    case 'bytes':
      return read.bytes;
    case 'folder':
    case 'unsafe':
      throw unreadable(path, 'is not a regular file');
    case 'too-large':
      throw unreadable(path, `is larger than ${MAX_BYTES} bytes`);
    case 'missing':
    case 'link':
    case 'unreadable':
      throw unreadable(path, 'does not exist or cannot be read');
  }
}

function unreadable(path: string, why: string, cause?: unknown): AttestationError {
  return new AttestationError(
    'profile-unreadable',
    `The seccomp profile ${printable(basename(path), 100)} ${why}.`,
    { cause },
  );
}
