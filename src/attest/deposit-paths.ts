import { lstat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { WORKSPACE_PROFILE } from '../container/load-profile.ts';
import { bundleName, instant } from '../evidence/bundle.ts';
import { checkDeposit, type Deposit, depositPaths } from '../evidence/deposit.ts';
import { signatureName } from '../evidence/file-names.ts';
import { AttestationError, printable } from '../foundation/errors.ts';
import { realPath } from '../foundation/real-path.ts';
import { givenPaths, type NamedPath, refuseSharedPaths } from '../foundation/separate-paths.ts';
import { resolveAbove } from '../foundation/workspace-path.ts';
import type { Workspace } from '../image/build/choose-workspace.ts';
import { wantedBy } from '../image/context/copy-sources.ts';
import { trackedFiles } from '../image/context/tracked-files.ts';
import { readDockerfile } from '../image/dockerfile/read-dockerfile.ts';
import type { Venue } from '../venue/venue.ts';
import type { AttestInputs } from './inputs.ts';
import type { RunContext } from './run-context.ts';

/** The inputs that name a file or folder of the run, or decide where its deposit goes. */
export type DepositInputs = Pick<
  AttestInputs,
  | 'baseline'
  | 'engineProgram'
  | 'force'
  | 'includeUntracked'
  | 'input'
  | 'keepOutput'
  | 'output'
  | 'policy'
  | 'pullCredentials'
  | 'seccomp'
> & {
  readonly deposit: string;
  readonly signing: Pick<AttestInputs['signing'], 'key' | 'trustedRoot'>;
};

/** What the run decided before, and where it is. */
export interface DepositWorld extends Pick<RunContext, 'workingFolder' | 'cacheFolder' | 'stateFolder'> {
  readonly venue: Venue['name'];
  readonly workspace: Pick<Workspace, 'folder' | 'dockerfile'>;
}

/**
 * Checks, before anything is built, that the bundle and its signature can be deposited: both paths are free, or `force`
 * is given, and neither is a file that this run reads or writes.
 *
 * @returns where the deposit goes, and what it replaces
 * @throws AttestationError `deposit-exists`, `invalid-setting`, `output-not-file`, `path-refused` (usage), and the
 *   errors of a Dockerfile and of a git index when they must be read
 */
export async function checkDepositPaths(inputs: DepositInputs, world: DepositWorld): Promise<Deposit> {
  const { workingFolder: workspace } = world;
  const given = await resolveAbove({ given: inputs.deposit, name: 'deposit', workspace });
  const paths = await depositPaths(given);
  const name = paths.name ?? bundleName({ venue: world.venue, created_at: instant(new Date()) });
  const bundle = join(paths.folder, name);
  const files = [bundle, signatureName(bundle)] as const;
  await refuseSharedPaths(filesRead(inputs, world), [
    { name: 'deposit', path: files[0] },
    { name: 'The signature of deposit', path: files[1] },
  ]);
  await refuseInside(files, foldersOf(inputs, world));
  for (const path of files) await refuseOfBuild(path, inputs, world);
  const old = await checkDeposit(paths.folder, name, inputs.force ? 'all' : 'nothing');
  return { ...paths, old };
}

/** The files that the run reads, apart from those of the folders. */
function filesRead(inputs: DepositInputs, world: DepositWorld): readonly NamedPath[] {
  const { key, trustedRoot } = inputs.signing;
  const { dockerfile, folder } = world.workspace;
  const ofCaller = givenPaths({
    policy: inputs.policy,
    'signing-key': key?.includes('-----BEGIN ') ? null : key,
    'trusted-root': trustedRoot,
    'pull-credentials': inputs.pullCredentials,
    'engine-program': inputs.engineProgram,
    // The name of a profile of this project is a path that no one means.
    seccomp: inputs.seccomp,
    baseline: inputs.baseline,
  }).map(({ name, path }) => ({ name, path: resolve(world.workingFolder, path) }));
  return [
    ...ofCaller,
    { name: 'the seccomp profile', path: join(dirname(dockerfile), WORKSPACE_PROFILE) },
    { name: 'the seccomp profile', path: join(world.workingFolder, WORKSPACE_PROFILE) },
    { name: 'the Dockerfile', path: dockerfile },
    ...['dockerignore', 'containerignore'].flatMap((form) => [
      { name: 'the ignore file', path: `${dockerfile}.${form}` },
      { name: 'the ignore file', path: join(folder, `.${form}`) },
    ]),
  ];
}

/** The folders that the run reads or writes whole: nothing of a deposit belongs in them. */
function foldersOf(inputs: DepositInputs, world: DepositWorld): readonly NamedPath[] {
  const ofCaller = givenPaths({
    'the evidence folder': inputs.output,
    'the folder of keep-output': inputs.keepOutput,
    'the folder of input': inputs.input,
    'the folder of baseline': inputs.baseline,
  });
  const ofUser = givenPaths({
    'the folder of the signing key': world.stateFolder,
    'the cache folder': world.cacheFolder,
  });
  return [...ofCaller, ...ofUser].map(({ name, path }) => ({
    name,
    path: resolve(world.workingFolder, path),
  }));
}

async function refuseInside(deposits: readonly string[], folders: readonly NamedPath[]): Promise<void> {
  for (const { name, path } of folders) {
    const folder = await realOf(path);
    const inside = deposits.find((deposit) => `${deposit}/`.startsWith(`${folder}/`));
    if (inside !== undefined)
      throw refused(
        `The deposit path ${printable(inside, 160)} is in ${name}.`,
        'Name a path outside of it.',
      );
  }
}

/** Refuses a file that is in the build context and that the Dockerfile's COPY takes: the image is made of it. */
async function refuseOfBuild(
  path: string,
  { includeUntracked }: Pick<DepositInputs, 'includeUntracked'>,
  { workspace }: Pick<DepositWorld, 'workspace'>,
): Promise<void> {
  const context = await realOf(workspace.folder);
  if (!path.startsWith(`${context}/`) || (await lstat(path).catch(() => null)) === null) return;
  const file = relative(context, path);
  const { sources } = await readDockerfile(workspace.dockerfile);
  if (wantedBy(sources)(file) !== 'whole') return;
  const tracked = includeUntracked ? null : await trackedFiles(context);
  if (tracked !== null && !tracked.has(file)) return;
  throw refused(
    `The deposit path ${printable(path, 160)} is a file of the build context that the Dockerfile copies into the image.`,
    'Name another file.',
  );
}

/** Returns the real path of a folder; of one that does not exist yet, the real path of the nearest folder above it. */
async function realOf(path: string): Promise<string> {
  const real = await realPath(path).catch(() => null);
  if (real !== null || path === '/') return real ?? path;
  const above = resolve(path, '..');
  return join(await realOf(above), relative(above, path));
}

function refused(message: string, advice: string): AttestationError {
  return new AttestationError('invalid-setting', message, { advice });
}
