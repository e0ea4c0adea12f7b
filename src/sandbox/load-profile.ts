import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Sha256, sha256Of } from '../digest.ts';
import { AttestationError, printable } from '../errors.ts';
import { type NormalisedProfile, parseProfile } from '../seccomp/profile.ts';

/** The profile of a run: its text as it stands in the file, and what it comes to. */
export interface LoadedProfile {
  readonly name: 'targeted-deny' | 'deny-by-default' | 'file';
  /** Which profile is used and why, one sentence for log and bundle. */
  readonly source: string;
  readonly text: string;
  readonly sha256: Sha256;
  readonly normalised: NormalisedProfile;
}

/** The packet's name for a workspace's own profile (packet §2, contract §2). */
export const WORKSPACE_PROFILE = 'seccomp-deny-by-default.json';

const OWN = ['targeted-deny', 'deny-by-default'] as const;
const MAX_BYTES = 256 * 1024;

/**
 * Chooses and reads the seccomp profile.
 *
 * @param asked a name of ours, a path, or null: the workspace's own beside its Dockerfile, else targeted-deny
 * @param besideDockerfile the folder of the Dockerfile, or null when this project's own Dockerfile is used
 * @throws AttestationError `profile-unreadable` or `profile-invalid` (usage)
 */
export async function loadProfile(
  asked: string | null,
  besideDockerfile: string | null,
  projectRoot: string,
): Promise<LoadedProfile> {
  const own = OWN.find((name) => name === asked);
  if (own) return ours(own, `${own}, as asked for`, projectRoot);
  if (asked !== null) return read('file', asked, `the file ${printable(asked, 200)}, as asked for`);
  if (besideDockerfile !== null) {
    const path = join(besideDockerfile, WORKSPACE_PROFILE);
    const found = await stat(path).catch(() => null);
    if (found)
      return read('file', path, `${WORKSPACE_PROFILE} beside the Dockerfile, as nothing else was asked for`);
  }
  return ours(
    'targeted-deny',
    'targeted-deny, the first attestation’s (packet §4a), as nothing else was asked for',
    projectRoot,
  );
}

function ours(name: (typeof OWN)[number], source: string, projectRoot: string): Promise<LoadedProfile> {
  return read(name, join(projectRoot, 'seccomp', `${name}.json`), source);
}

async function read(name: LoadedProfile['name'], path: string, source: string): Promise<LoadedProfile> {
  const text = await readText(path);
  return { name, source, text, sha256: sha256Of(text), normalised: parseProfile(text) };
}

async function readText(path: string): Promise<string> {
  const found = await stat(path).catch((cause: unknown) => {
    throw unreadable(path, 'does not exist or cannot be read', cause);
  });
  if (!found.isFile()) throw unreadable(path, 'is no regular file');
  if (found.size > MAX_BYTES) throw unreadable(path, `is larger than ${MAX_BYTES} bytes`);
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw unreadable(path, 'cannot be read', cause);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw unreadable(path, 'is not UTF-8 text', cause);
  }
}

function unreadable(path: string, why: string, cause?: unknown): AttestationError {
  return new AttestationError(
    'usage',
    'profile-unreadable',
    `The seccomp profile ${printable(basename(path), 100)} ${why}.`,
    'Name targeted-deny, deny-by-default, or the path of a seccomp profile in JSON with --seccomp.',
    cause,
  );
}
