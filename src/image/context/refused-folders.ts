import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { AttestationError, printable } from '../../foundation/errors.ts';
import { homeFolder } from '../../foundation/home-folder.ts';
import { realPath, realPathIfThere } from '../../foundation/real-path.ts';

/** Folders of the host that are never a build context; folders in them may be one. */
const REFUSED = [
  '/home',
  '/root',
  '/tmp',
  '/var',
  '/var/tmp',
  '/var/lib',
  '/usr',
  '/opt',
  '/srv',
  '/mnt',
  '/media',
];

/** Folders of which no part is ever a build context. */
const REFUSED_BELOW = [
  '/etc',
  '/proc',
  '/sys',
  '/dev',
  '/run',
  '/boot',
  '/bin',
  '/sbin',
  '/lib',
  '/lib64',
].concat([
  '/usr/bin',
  '/usr/sbin',
  '/usr/lib',
  '/var/run',
  '/var/log',
  '/var/lib/docker',
  '/var/lib/containers',
]);

/**
 * Returns the real path of a folder that may be a build context.
 *
 * @param source without links (`resolveInWorkspace`)
 * @throws AttestationError `context-refused` (usage): not a folder, or one of the host's own (`/`, homes, `/etc`, …)
 */
export async function contextRoot(source: string): Promise<string> {
  const root = await realPath(source).catch((cause: unknown) => {
    throw refused(source, 'does not exist or cannot be read', cause);
  });
  // The caller resolved it: a link that is there now is new.
  if (root !== resolve(source)) throw refused(source, 'is a link, or lies behind one');
  if (!(await stat(root)).isDirectory()) throw refused(source, 'is not a folder');
  const home = await realPathIfThere(homeFolder());
  const holdsHome = root === '/' || home === root || home.startsWith(`${root}/`);
  const below = REFUSED_BELOW.some((folder) => root === folder || root.startsWith(`${folder}/`));
  const otherHome = /^\/home\/[^/]+$/.test(root);
  if (holdsHome || below || otherHome || REFUSED.includes(root)) {
    throw refused(source, 'is a folder of the host that no image may be built from');
  }
  return root;
}

function refused(source: string, why: string, cause?: unknown): AttestationError {
  return new AttestationError('context-refused', `The build context ${printable(source)} ${why}.`, { cause });
}
