import { lstat, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { homeFolder } from './home-folder.ts';
import { realPath, realPathIfThere } from './real-path.ts';

/**
 * The purpose of a path. `shown`: its files get into a container or an image. `read`: its text is used, and recorded or
 * shown. `used`: its text is used, and nobody sees it (a policy, a public key). `secret`: the same, and only the caller
 * may know it. `written`: evidence is put there; the last parts of it may be missing.
 */
export type PathPurpose = 'shown' | 'read' | 'used' | 'secret' | 'written';

/** The kernel's virtual file systems are never read as files: some hold the host's state, and some never end. */
const OF_KERNEL = ['/proc', '/sys', '/dev'];
/** Folders of the system and of its services; the caller may not show them or build from them. */
const OF_SYSTEM = [
  ...OF_KERNEL,
  ...['/etc', '/run', '/boot', '/var', '/usr', '/lib', '/lib32', '/lib64', '/libx32', '/bin', '/sbin'],
];
/** The folders in them that are for anyone's files, or for this program's. */
const OF_CALLER = [
  ...['/usr/local/src', '/usr/src', '/var/tmp', '/var/local'],
  ...['cache', 'lib', 'log', 'spool'].map((each) => `/var/${each}/sandbox-attestation`),
];
/** Where tools keep credentials, at any depth. */
const OF_CREDENTIALS = [
  ...['.docker', '.ssh', '.aws', '.azure', '.kube', '.gnupg', '.oci', '.gcloud', '.password-store'],
  ...['.netrc', '.npmrc', '.git-credentials', '.pgpass', '.vault-token'],
  // A self-hosted runner's own credentials.
  ...['.credentials', '.credentials_rsaparams', '.runner', '.git'],
];
/** Where tools keep credentials among other things, so that a caller may write there. */
const ALSO_OF_CREDENTIALS = ['.config', '.gem', '.cargo', '.m2', '.local'];

interface Rules {
  readonly credentials: readonly string[];
  readonly system: readonly string[];
  /** Whether each folder on the path must be the caller's, root's or the workspace's owner's. */
  readonly ownersCount: boolean;
}

const RULES: Readonly<Record<PathPurpose, Rules>> = {
  shown: {
    credentials: [...OF_CREDENTIALS, ...ALSO_OF_CREDENTIALS],
    system: OF_SYSTEM,
    ownersCount: true,
  },
  read: {
    credentials: [...OF_CREDENTIALS, ...ALSO_OF_CREDENTIALS],
    system: OF_KERNEL,
    ownersCount: true,
  },
  used: { credentials: [], system: OF_KERNEL, ownersCount: false },
  secret: { credentials: [], system: OF_KERNEL, ownersCount: true },
  written: { credentials: OF_CREDENTIALS, system: OF_SYSTEM, ownersCount: true },
};

/**
 * Finds a path outside of the workspace, which the caller named: links on it are followed, and it may not end in a
 * folder of the system, of another user, of a service or of credentials.
 *
 * @param written absolute
 * @param workspace the folder that the caller works in: its owner may own files there as well
 * @returns the real path, and why the caller may not use it (the end of a sentence); null if the caller may
 * @throws the file system's own error where it cannot be resolved
 */
export async function outsidePath(
  written: string,
  purpose: PathPurpose,
  workspace: string,
): Promise<{ readonly real: string; readonly refused: string | null }> {
  const real = await realpathOf(written, purpose);
  const { credentials, system, ownersCount } = RULES[purpose];
  const parts = real.split('/');
  const secret = credentials.find((name) => parts.includes(name));
  if (secret !== undefined) return { real, refused: `is in ${secret}, where credentials are kept` };
  const own = await ownersOf(workspace);
  const isCallers = OF_CALLER.some((each) => isIn(real, each));
  const folder = isCallers ? undefined : system.find((each) => isIn(real, each));
  const mayBeUsers = purpose === 'written' && !OF_KERNEL.some((each) => isIn(real, each));
  if (folder !== undefined && !(mayBeUsers && (await belongsToUser(real, own))))
    return { real, refused: `is in ${folder}, a folder of the system` };
  return { real, refused: ownersCount ? await whyForeign(real, own) : null };
}

/** The users whose folders the caller may use: root, the caller, and who owns the folder that the caller works in. */
interface Owners {
  readonly root: number;
  /** The caller first. */
  readonly users: readonly number[];
}

async function ownersOf(workspace: string): Promise<Owners> {
  // In a user namespace root may have another number (user_namespaces(7)).
  const root = (await stat('/')).uid;
  return { root, users: [process.geteuid?.() ?? root, (await stat(workspace)).uid] };
}

/** A runner's or a service's own folders may lie below /var or /run; what is root's there is the system's. */
async function belongsToUser(real: string, { root, users }: Owners): Promise<boolean> {
  const { uid } = await lstat(await existing(real));
  return uid !== root && users.includes(uid);
}

async function whyForeign(real: string, { root, users }: Owners): Promise<string | null> {
  const home = await realPathIfThere(homeFolder());
  for (let at = await existing(real); at !== '/'; at = dirname(at)) {
    // The caller's home may lie in a folder that an administrator gave to another user.
    if (at === home) return null;
    const { uid } = await lstat(at);
    if (uid !== root && !users.includes(uid)) return `is in ${at}, which belongs to another user`;
    // Of root's folders only this one is a home, and some systems let others read it.
    if (at === '/root' && users[0] !== root) return `is in ${at}, another user's home`;
  }
  return null;
}

/** Returns the nearest folder that exists. */
async function existing(real: string): Promise<string> {
  const found = await lstat(real).catch(() => null);
  return found !== null || real === '/' ? real : existing(dirname(real));
}

function isIn(real: string, folder: string): boolean {
  return `${real}/`.startsWith(`${folder}/`);
}

/** For a path that is written later, the nearest existing folder counts. */
async function realpathOf(written: string, purpose: PathPurpose): Promise<string> {
  try {
    return await realPath(written);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (purpose !== 'written' || code !== 'ENOENT' || written === '/') throw cause;
    const above = await realpathOf(join(written, '..'), purpose);
    return join(above, written.split('/').at(-1) ?? '');
  }
}
