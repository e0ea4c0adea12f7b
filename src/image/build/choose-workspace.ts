import { lstat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { AttestationError, printable } from '../../foundation/errors.ts';
import { entriesOf } from '../../foundation/folder-entries.ts';
import { realPathIfThere } from '../../foundation/real-path.ts';
import { codeOf } from '../../foundation/thrown.ts';
import { type PathPurpose, resolveInWorkspace } from '../../foundation/workspace-path.ts';
import { shownName } from '../context/secret-names.ts';

/** What is built: a context folder and its Dockerfile. */
export interface Workspace {
  readonly folder: string;
  readonly dockerfile: string;
  /** Whether it is this project's own, the reference image, and not the operator's. */
  readonly isReference: boolean;
  /** Dockerfiles of the working folder that nobody named, while the reference image is built instead. */
  readonly others: readonly string[];
  /** Which one and why: one sentence for the log. */
  readonly source: string;
}

/** The packet's name for the sandbox's Dockerfile (packet §2). */
const DOCKERFILE = 'Dockerfile.sandbox';

/**
 * Chooses what is built: what the caller names, else the working folder's own Dockerfile.sandbox, else this project's.
 * Whether a named file exists is only known when it is read.
 *
 * @throws AttestationError `path-refused`, `dockerfile-link` (usage)
 */
export async function chooseWorkspace(
  inputs: { readonly context: string | null; readonly dockerfile: string | null },
  workingFolder: string,
  projectFolder: string,
): Promise<Workspace> {
  if (inputs.context !== null || inputs.dockerfile !== null) {
    const folder = await pathOf('context', inputs.context ?? '.', workingFolder, 'shown');
    const dockerfile = await pathOf(
      'dockerfile',
      inputs.dockerfile ?? join(folder, DOCKERFILE),
      inputs.dockerfile === null ? folder : workingFolder,
      'read',
    );
    return {
      folder,
      dockerfile,
      isReference: await same(dockerfile, join(projectFolder, DOCKERFILE)),
      others: [],
      source: 'as asked for',
    };
  }
  const own = join(workingFolder, DOCKERFILE);
  // What cannot be looked at is there: its reader reports why it cannot be read.
  const found = await lstat(own).catch((error: unknown) => (codeOf(error) === 'ENOENT' ? null : undefined));
  // A workspace's own file only: with a link, a file of the host's would be read, built and uploaded as evidence.
  if (found?.isSymbolicLink()) throw isLink(own);
  if (found !== null && !(await same(own, join(projectFolder, DOCKERFILE)))) {
    return {
      folder: workingFolder,
      dockerfile: own,
      isReference: false,
      others: [],
      source: "the working folder's own",
    };
  }
  const others = await otherDockerfiles(workingFolder);
  const besides = others.length === 0 ? '' : ` (it has ${others.join(', ')}, which nothing attests)`;
  return {
    ...referenceWorkspace(projectFolder, `as the working folder has no ${DOCKERFILE}${besides}`),
    others,
  };
}

/** A folder with more entries is not a project's. */
const MOST_ENTRIES = 10_000;

/** Returns the names of files in a folder that look as if they built an image, and that no run takes by itself. */
async function otherDockerfiles(folder: string): Promise<readonly string[]> {
  const entries = await entriesOf(folder, MOST_ENTRIES).catch(() => []);
  return entries
    .map(({ name }) => name)
    .filter((name) => name !== DOCKERFILE && LIKE_DOCKERFILE.test(name))
    .sort()
    .slice(0, 5)
    .map((name) => shownName(name));
}

const LIKE_DOCKERFILE = /^(?:Dockerfile|Containerfile)(?:\.[^/]{1,60})?$|\.dockerfile$/i;

/** Returns the real path; if nothing is there, the path as written, so that its reader reports that. */
function pathOf(name: string, given: string, workspace: string, purpose: PathPurpose): Promise<string> {
  return resolveInWorkspace({ given, name, workspace, purpose }).catch((error: unknown) => {
    if (error instanceof AttestationError) throw error;
    return resolve(workspace, given);
  });
}

/** This project's own workspace, from which the reference image is built; `why` completes the sentence for the log. */
export function referenceWorkspace(projectFolder: string, why: string): Workspace {
  const dockerfile = join(projectFolder, DOCKERFILE);
  return {
    folder: dirname(dockerfile),
    dockerfile,
    isReference: true,
    others: [],
    source: `this project's own, ${why}`,
  };
}

async function same(a: string, b: string): Promise<boolean> {
  const [one, other] = await Promise.all([a, b].map(realPathIfThere));
  return one === other;
}

function isLink(path: string): AttestationError {
  return new AttestationError(
    'dockerfile-link',
    `${printable(path)} is a link, which is not followed unless the caller names it.`,
  );
}
