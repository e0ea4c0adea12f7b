import { chmod, lstat, mkdir, opendir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { call } from '../engine/client.ts';
import { OWNER, RUN } from '../engine/folder-marks.ts';
import { NAME_PREFIX } from '../engine/labels.ts';
import { ownerHere } from '../engine/owner.ts';
import { AttestationError, printable } from '../foundation/errors.ts';
import { goesOn } from '../foundation/goes-on.ts';
import { whyNotSafeBelow } from '../foundation/own-path.ts';
import { systemProgram } from '../foundation/programs.ts';
import { coreutils, removeFolder } from '../foundation/remove-folder.ts';
import { codeOf } from '../foundation/thrown.ts';
import { hasMountBelow } from './folder-mounts.ts';
import type { Cleaner } from './output-cleaner.ts';
import { newRunId } from './run-id.ts';
import { commandIn, knowOwn } from './which-folder.ts';

/**
 * A run's private folder on the host. Its name holds 128 random bits: field 4 of the payload's mountinfo must end with
 * it, so that no other folder can pass for INPUT or OUTPUT (contract §4, PR-MOUNT-1).
 */
export interface RunFolder {
  readonly id: string;
  /** The container's name; the same as the folder's. */
  readonly name: string;
  readonly root: string;
  readonly input: string;
  readonly output: string;
  readonly profile: string;
  /** The engine client's own configuration folder: empty, so that nothing of the user's reaches a container. */
  readonly clientConfig: string;
  /** Where the build context is staged. */
  readonly build: string;
}

/**
 * What a path has besides what stands for itself in every option of an engine: `--volume` splits at colons, and Podman's
 * `--file` is a line of CSV, of which a comma or the end of a line makes two Dockerfiles.
 */
const ODD = /[^\p{L}\p{M}\p{N} /._@+~-]/u;

/**
 * Makes the folder below `temporary`.
 *
 * @param id the id in the folder's and the container's name
 * @param runId the run that it belongs to: its own id, or for an auxiliary run the attested run's
 * @throws AttestationError `temporary-folder` if it cannot be made or its path cannot be mounted
 */
export async function makeRunFolder(
  temporary: string,
  id: string,
  profileText: string,
  runId: string = id,
): Promise<RunFolder> {
  const odd = ODD.exec(temporary)?.[0];
  if (odd !== undefined) {
    throw folderError(
      `The temporary folder ${printable(temporary)} has ${JSON.stringify(odd)} in its path, and an engine may read that as a separator.`,
    );
  }
  const unsafe = whyNotSafeBelow(temporary);
  if (unsafe !== null) throw folderError(`The temporary folder ${printable(temporary)} ${unsafe}.`);
  const name = `${NAME_PREFIX}${id}`;
  const root = join(temporary, name);
  const folder = {
    id,
    name,
    root,
    input: join(root, 'in'),
    output: join(root, 'out'),
    profile: join(root, 'seccomp.json'),
    clientConfig: join(root, 'client'),
    build: join(root, 'build'),
  };
  // The name says whose the folder is before its marks do, so that a run that is killed between the two is found. It does not say the
  // name that comes then: others could take that before.
  const first = id === runId ? root : join(temporary, `${NAME_PREFIX}${runId}-${newRunId()}`);
  let made: string | null = null;
  try {
    const owner = await ownerHere();
    await mkdir(first, { mode: 0o700 });
    made = first;
    await writeFile(join(first, OWNER), owner, { mode: 0o600 });
    await writeFile(join(first, RUN), runId, { mode: 0o600 });
    await rename(first, root);
    made = root;
    for (const each of [folder.input, folder.output, folder.clientConfig, folder.build])
      await mkdir(each, { mode: 0o700 });
    // The payload's uid owns nothing on the host: everybody may write to OUTPUT, inside a folder that only we can
    // enter.
    await chmod(folder.output, 0o777);
    await chmod(folder.input, 0o755);
    await writeFile(join(folder.clientConfig, 'config.json'), '{}\n', { mode: 0o600 });
    await writeFile(folder.profile, profileText, { mode: 0o600 });
  } catch (cause) {
    if (made !== null) await removeFolder(made);
    throw folderError(`The run's folder below ${temporary} could not be made.`, cause);
  }
  return folder;
}

/** How long a program waits for the removal of its folder, in milliseconds; for rm(1), at most {@link RM_MS} of that. */
export const REMOVAL_MS = 10_000;
const RM_MS = 4_000;
/** rm(1) has that long also where emptying took all of the time: it finds out whether it can remove anything. */
const LEAST_RM_MS = 200;

/** Where a payload may leave something: a negative control's in INPUT as well, and as another user than the caller. */
const OF_PAYLOADS = ['in', 'out'];

/**
 * Removes the folder and returns whether it is gone, or going: a payload decides into how many pieces a file falls, and
 * a disk may take milliseconds for each (ext4 that discards at once, measured: 35 s). rm(1) then goes on alone. Links
 * are removed, never followed, also where a payload that still runs puts one in a folder's place meanwhile: rm(1) works
 * by descriptors, and Node's own removal by paths. The folder stays if anything is mounted below it: that may be
 * whatever its mounter has.
 *
 * Nothing is tried that cannot succeed: rm and chmod name each file that they may not touch, and a payload may give it a path of
 * 200 kB.
 *
 * @param clean empties an INPUT or OUTPUT that this user may not
 * @param by until when to wait (performance.now())
 */
export async function removeRunFolder(
  { root }: Pick<RunFolder, 'root'>,
  clean: Cleaner | null = null,
  by: number = performance.now() + REMOVAL_MS,
): Promise<boolean> {
  if (await hasMountBelow(root)) return false;
  const most = () => Math.max(LEAST_RM_MS, Math.min(RM_MS, by - performance.now()));
  const remove = () => removed(root, most());
  if (process.geteuid?.() === 0) return remove();
  const emptied = OF_PAYLOADS.map(async (name) => {
    const place = join(root, name);
    const others = await othersIn(place, by);
    if (others === 'none') return true;
    // Whose unknown ones are, rm(1) finds out.
    return ((await clean?.('empty', place, by)) ?? false) || others === 'unknown';
  });
  if (!(await Promise.all(emptied)).every(Boolean)) return false;
  if (await remove()) return true;
  // A payload may have closed folders of the caller's own (rootless), and so does a builder for a RUN's mounts.
  await openOwn(root, most());
  return remove();
}

/** How many folders are looked at for their owner, one after the other: a payload, or another process, may make a million. */
const MOST_LOOKED_AT = 10_000;

/**
 * Returns whether there is a folder of another user's in it, or one that this user cannot look into: its files are not this
 * user's to remove. Unknown where there are too many folders to look at, or where there is no time left.
 */
async function othersIn(place: string, by: number): Promise<'none' | 'some' | 'unknown'> {
  const inside = Buffer.from(place).toString('latin1');
  let looked = 0;
  try {
    // One character a byte: a name need not be UTF-8.
    for await (const entry of await opendir(place, { encoding: 'latin1' })) {
      if (performance.now() > by) return 'unknown';
      if (!entry.isDirectory()) continue;
      looked += 1;
      if (looked > MOST_LOOKED_AT) return 'unknown';
      if ((await lstat(Buffer.from(`${inside}/${entry.name}`, 'latin1'))).uid !== process.geteuid?.())
        return 'some';
    }
    return 'none';
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'none' : 'some';
  }
}

/** What is in the folder that it is in, and then the folder's path: of an empty folder alone, whosever it has become. */
const REMOVE = 'find . -mindepth 1 -maxdepth 1 -exec rm -rf -- {} + && cd / && exec rmdir -- "$1"';

/** Has rm(1) empty and remove a folder of this user's, and returns whether it did, or still does when the time is over. */
async function removed(path: string, mostMs: number): Promise<boolean> {
  const program = await systemProgram('sh');
  const known = await knowOwn(path);
  if (program !== null && known !== null) {
    const [, ...words] = commandIn(path, known.which, ['sh', '-c', REMOVE, 'sh', path]);
    const end = await goesOn(program, words, coreutils(), mostMs);
    await known.release();
    if (end !== 'failed') return true;
  }
  // Another clean-up may have been faster.
  return isGone(path);
}

async function isGone(path: string): Promise<boolean> {
  return (await lstat(path).catch(codeOf)) === 'ENOENT';
}

/** Lets the caller enter each folder of their own. chmod(1) follows no link below its start. */
async function openOwn(root: string, timeoutMs: number): Promise<void> {
  const known = await knowOwn(root).catch(() => null);
  if (known === null) return;
  const [program = '', ...args] = commandIn(root, known.which, ['chmod', '-R', '-f', 'u+rwX', '.']);
  const client = { program, globalArguments: [], environment: coreutils() };
  await call(client, args, { keepBytes: 4096, timeoutMs }).catch(() => null);
  await known.release();
}

function folderError(message: string, cause?: unknown): AttestationError {
  return new AttestationError('temporary-folder', message, { cause });
}
