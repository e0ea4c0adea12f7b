import { chmod, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Sha256, sha256Of } from '../foundation/digest.ts';
import { AttestationError, printable } from '../foundation/errors.ts';
import type { RunFlag } from '../foundation/run-flag.ts';
import { type BuildEngine, inspectImage } from '../image/build/inspect.ts';
import { BEFORE_SITE, LAUNCHER_PATH } from '../probes/seal/facts.ts';

/** How the launcher starts a run, instead of the image's own entrypoint. */
export interface SealPlan {
  readonly launcher: Uint8Array;
  readonly launcherSha256: Sha256;
  readonly flags: readonly RunFlag[];
  /**
   * The arguments after the image: {@link BEFORE_SITE}, the entrypoint's own flags, the launcher, and what that runs.
   */
  readonly command: readonly string[];
}

/** Its name in INPUT; no file of the operator's packet may have it. */
export const LAUNCHER = basename(LAUNCHER_PATH);

/**
 * Plans to have the image's own interpreter run the launcher; {@link stageLauncher} puts it into an INPUT.
 *
 * @throws AttestationError `seal-not-possible` (usage) if the image's entrypoint is not a Python program
 */
export async function planSeal(
  engine: BuildEngine,
  imageId: Sha256,
  projectFolder: string,
): Promise<SealPlan> {
  const image = await inspectImage(engine, imageId);
  const [program = '', ...rest] = [...(image?.entrypoint ?? []), ...(image?.command ?? [])];
  const script = rest.findIndex((argument) => !argument.startsWith('-'));
  if (!/^\/usr\/(local\/)?bin\/python3(\.\d+)?$/.test(program) || script === -1) throw notPossible(program);
  const launcher = await readFile(join(projectFolder, 'inspector', LAUNCHER));
  return {
    launcher,
    launcherSha256: sha256Of(launcher),
    flags: [{ flag: '--entrypoint', value: program }],
    command: [...BEFORE_SITE, ...rest.slice(0, script), LAUNCHER_PATH, ...rest.slice(script)],
  };
}

/** Stages the launcher of a run that is to be sealed; does nothing without a plan. */
export async function stageLauncher(seal: SealPlan | null, input: string): Promise<void> {
  if (seal === null) return;
  const path = join(input, LAUNCHER);
  await writeFile(path, seal.launcher, { mode: 0o644, flag: 'wx' });
  // Whatever the caller's umask: the payload's uid must be able to read it.
  await chmod(path, 0o644);
}

function notPossible(program: string): AttestationError {
  return new AttestationError(
    'seal-not-possible',
    `The image's entrypoint ${printable(program, 100)} is not the Python of a base with a file to run, and only such a payload can be sealed.`,
  );
}
