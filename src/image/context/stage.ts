import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sha256 } from '../../foundation/digest.ts';
import { AttestationError, printable } from '../../foundation/errors.ts';
import { readRegularFile } from '../../foundation/safe-file.ts';
import type { Dockerfile } from '../dockerfile/dockerfile.ts';
import { readDockerfile } from '../dockerfile/read-dockerfile.ts';
import { contextTooLarge } from './context-counts.ts';
import type { CopiedTree } from './copied-tree.ts';
import { copyTree } from './copy-tree.ts';
import { IGNORE_LIMITS, ignoreRules } from './ignore.ts';
import type { LookingTime } from './looking-time.ts';
import { refuseMissingSources } from './missing-sources.ts';
import { putFile } from './put-file.ts';
import { contextRoot } from './refused-folders.ts';
import { entriesTaken } from './taken.ts';
import { trackedFiles } from './tracked-files.ts';

/** A private copy of a build context and its Dockerfile, the same for every clone of the same files. */
export interface StagedContext extends CopiedTree {
  readonly folder: string;
  /** The Dockerfile's copy, next to the context's folder. */
  readonly dockerfilePath: string;
  readonly dockerfile: Dockerfile;
}

export interface StageOptions {
  /** The folder to build from. */
  readonly source: string;
  readonly dockerfile: string;
  /** Whether files that git does not track are copied too. */
  readonly includeUntracked: boolean;
  /** An existing, empty, private folder; `context/` and `Dockerfile` are made in it. */
  readonly target: string;
  readonly looking?: LookingTime;
  /** The digests of the command's own keys and credentials. */
  readonly secrets?: ReadonlySet<Sha256>;
  /** Ends the copying: a context of 128 MiB takes many seconds. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Copies a build context for an engine to read (design: the image and the context are hostile): only what the
 * Dockerfile's COPY names, no untracked files of a git checkout, no credentials, no `.git`, nothing that .dockerignore
 * leaves out, no link out of it, no pipe or device; times 0, modes 0644 or 0755, bounded in number and size. `leftOut`
 * names what was not copied.
 *
 * @throws AttestationError `context-refused`, `context-too-large`, `context-unreadable`, `dockerfile-missing`,
 * `dockerfile-unreadable`, `dockerignore-unreadable` (usage), `dockerfile-frontend-unpinned`, `dockerfile-secret`, `cancelled` (blocked)
 */
export async function stageContext(options: StageOptions): Promise<StagedContext> {
  const dockerfile = await readDockerfile(options.dockerfile);
  const root = await contextRoot(options.source);
  const folder = join(options.target, 'context');
  const dockerfilePath = join(options.target, 'Dockerfile');
  await mkdir(folder);
  await putFile(dockerfilePath, dockerfile.text, 0o644);
  const ignore = (await ignoreFile('dockerignore', options.dockerfile, root)) ?? '';
  // Podman's own form, which Docker does not know: on both engines, what either of the two leaves out stays out.
  const ofPodman = (await ignoreFile('containerignore', options.dockerfile, root)) ?? '';
  // Always written: builders would otherwise use one of the copy's.
  await putFile(`${dockerfilePath}.dockerignore`, NOTHING_IGNORED, 0o644);
  const selection = {
    ignore: ignoreRules(ignore, ofPodman),
    sources: dockerfile.sources,
    tracked: options.includeUntracked ? null : await trackedFiles(root),
  };
  const tree = await copyTree(root, folder, selection, options);
  refuseManyLooks(tree, dockerfile);
  await refuseMissingSources(dockerfile, folder, tree);
  await refuseManyTaken(folder, tree, dockerfile);
  return { ...tree, folder, dockerfilePath, dockerfile };
}

/**
 * Builders look at each file of a context again for each source. To compare a path with a pattern takes as many steps as the product of
 * their lengths, and BuildKit does not end before it has compared all: five thousand million steps took it some twenty seconds.
 */
const MOST_LOOKS = 400_000;
const MOST_STEPS = 500_000_000;

function refuseManyLooks({ entries, pathBytes }: CopiedTree, { takes, patternCharacters }: Dockerfile): void {
  if (entries * takes.length > MOST_LOOKS)
    throw contextTooLarge(
      `holds ${entries} files and folders, and COPY takes ${takes.length} sources of it: the product may be ${MOST_LOOKS}`,
    );
  if (pathBytes * patternCharacters > MOST_STEPS)
    throw contextTooLarge(
      `holds paths of ${pathBytes} bytes, and COPY’s patterns have ${patternCharacters} characters: the product may be ${MOST_STEPS}`,
    );
}

/** Podman's builder takes a millisecond for each file that it copies, and evidence lists 3,500 that an image adds. */
const MOST_TAKEN = 15_000;

/** Refuses a Dockerfile that copies the same files again and again, from the context or from stage to stage. */
async function refuseManyTaken(
  folder: string,
  { entries }: CopiedTree,
  { takes, stageCopies }: Dockerfile,
): Promise<void> {
  const times = 1 + stageCopies;
  if (entries * takes.length * times <= MOST_TAKEN) return;
  const taken = await entriesTaken(folder, takes);
  if (taken * times <= MOST_TAKEN) return;
  const again = stageCopies === 0 ? '' : `, and stages take ${stageCopies} sources of each other`;
  throw contextTooLarge(
    `is copied too often: COPY takes ${taken} files and folders of it${again}; the product may be ${MOST_TAKEN}`,
  );
}

/**
 * For builders: what the ignore files leave out is not in the copy, and comparing with them again takes builders minutes. Not
 * empty: an empty file could count as none.
 */
const NOTHING_IGNORED = '# What is to be left out is not here.\n';

/** Engines prefer a Dockerfile's own ignore file to the context's. */
async function ignoreFile(form: string, dockerfile: string, root: string): Promise<string | null> {
  return (await textOrNull(`${dockerfile}.${form}`)) ?? (await textOrNull(join(root, `.${form}`)));
}

/**
 * Returns the file's text, null if it is missing. The file is the workspace's: a link, a pipe or a device is not waited
 * for.
 */
async function textOrNull(path: string): Promise<string | null> {
  const read = await readRegularFile(path, IGNORE_LIMITS.bytes, false);
  if (read.kind === 'missing') return null;
  if (read.kind !== 'bytes') throw unreadable(path);
  return read.bytes.toString('utf8');
}

function unreadable(path: string): AttestationError {
  return new AttestationError(
    'dockerignore-unreadable',
    `The ignore file ${printable(path)} is not a readable file of at most 64 KiB.`,
  );
}
