import { call } from '../engine/client.ts';
import type { Engine } from '../engine/engine.ts';
import { ENGINE_TRAITS } from '../engine/traits.ts';
import { aborted } from '../foundation/until-aborted.ts';
import type { HelperContainer } from './helper-container.ts';
import { commandIn, knowInOwn } from './which-folder.ts';

/**
 * What to do in an OUTPUT whose files belong to the payload's user: make the payload's lines readable (`open`), or
 * every file and folder (`open-all`), or remove them.
 */
export type CleanerTask = 'open' | 'open-all' | 'empty';

/**
 * Does a task in one OUTPUT; returns whether it was done.
 *
 * @param by when it ends, done or not (performance.now()); each task has a limit of its own as well
 */
export type Cleaner = (task: CleanerTask, output: string, by?: number) => Promise<boolean>;

/** The program follows the path of OUTPUT in the engine: only what it was is touched. */
const OUTPUT = `
import os, sys
out = os.open("/out", os.O_RDONLY | os.O_DIRECTORY)
found = os.fstat(out)
if f"{found.st_dev}:{found.st_ino}" != sys.argv[1]:
    sys.exit("another folder")
`;

/** Makes the lines and the report readable if they are plain files of one name; looks at nothing else. */
const OPEN = `
import stat
for name in ("/out/attest.jsonl", "/out/report.md"):
    if os.path.lexists(name):
        found = os.lstat(name)
        if stat.S_ISREG(found.st_mode) and found.st_nlink == 1:
            os.chmod(name, 0o644)
`;

/** Folder by folder, each by its descriptor: no link is followed. */
const OPEN_ALL = `
import stat
for _, folders, files, fd in os.fwalk(".", dir_fd=out):
    for name in folders:
        if stat.S_ISDIR(os.lstat(name, dir_fd=fd).st_mode):
            os.chmod(name, 0o755, dir_fd=fd)
    for name in files:
        found = os.lstat(name, dir_fd=fd)
        if stat.S_ISREG(found.st_mode) and found.st_nlink == 1:
            os.chmod(name, 0o644, dir_fd=fd)
`;

/**
 * Folders within move up before they are emptied, so that none is deep: a payload nests a thousand by a few renames, and a walk
 * that knows the path of each needs more memory than the container has (rmtree: 280 MB for 1,500). By descriptors: no link is
 * followed. What a file system shows only in the next pass (readdir(3)) is removed then.
 */
const EMPTY = `
import errno

def opened(name):
    return os.open(name, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW, dir_fd=out)

def empty(folder):
    for entry in os.scandir(folder):
        if entry.is_dir(follow_symlinks=False):
            os.rename(entry.name, os.urandom(16).hex(), src_dir_fd=folder, dst_dir_fd=out)
        else:
            os.unlink(entry.name, dir_fd=folder)

def remove(name):
    folder = opened(name)
    empty(folder)
    os.close(folder)
    try:
        os.rmdir(name, dir_fd=out)
    except OSError as error:
        if error.errno != errno.ENOTEMPTY:
            raise

while names := [entry.name for entry, _ in zip(os.scandir(out), range(1000))]:
    for name in names:
        try:
            os.unlink(name, dir_fd=out)
        except IsADirectoryError:
            remove(name)
`;

const SCRIPTS: Readonly<Record<CleanerTask, string>> = {
  open: OPEN,
  'open-all': OPEN_ALL,
  empty: EMPTY,
};
/**
 * How long each may take. A payload makes as many files as its watch lets it, or more when nobody watches, and a disk may take
 * milliseconds for each: what is not removed in that time is left, and the next clean-up goes on with it.
 */
const TIME_LIMITS_MS: Readonly<Record<CleanerTask, number>> = {
  open: 60_000,
  'open-all': 60_000,
  empty: 6_000,
};
/** How long one may still take when a signal asks the program to end. */
const SOON_MS = 2_500;

/**
 * Returns the cleaner for a caller who is not root: the files that a payload made unreadable belong to its own user,
 * and only the engine can reach them. With Docker a helper container does it, with the two capabilities that it
 * takes and nothing but OUTPUT mounted, of which it is looked at whether it is that; with rootless Podman `podman unshare` enters the caller's own user namespace. It
 * never throws: if it fails, the next reader reports the files that are still there.
 *
 * @param signal asks the program to end
 */
export function cleanerOf(engine: Engine, helper: HelperContainer, signal?: AbortSignal): Cleaner {
  const { unshare } = ENGINE_TRAITS[engine.name];
  return async (task, output, by = Number.POSITIVE_INFINITY) => {
    const timeoutMs = Math.min(TIME_LIMITS_MS[task], by - performance.now());
    if (timeoutMs <= 0) return false;
    const limit = { timeoutMs, signal: soonAfter(signal) };
    const known = await knowInOwn(output).catch(() => null);
    if (known === null) return false;
    const { which } = known;
    try {
      const { exitCode } =
        unshare === null
          ? await helper.run({
              flags: [...MAY_ENTER, ...mounting(output)],
              script: [`${OUTPUT}${SCRIPTS[task]}`, which],
              ...limit,
            })
          : await call(engine.client, [...unshare, ...inCallersNamespace(task, output, which)], limit);
      return exitCode === 0;
    } catch {
      return false;
    } finally {
      await known.release();
    }
  };
}

/**
 * Returns a cleaner for files of which it is not known whose engine made them: each engine tries until one does it, first those
 * that need no container. One folder at a time: many containers at once take as long, and each of them too long.
 */
export function cleanerOfAny(
  engines: readonly Engine[],
  helperOf: (engine: Engine) => HelperContainer,
): Cleaner {
  const needsContainer = ({ name }: Engine) => ENGINE_TRAITS[name].unshare === null;
  const inOrder = [...engines.filter((each) => !needsContainer(each)), ...engines.filter(needsContainer)];
  const cleaners = inOrder.map((engine) => cleanerOf(engine, helperOf(engine)));
  const tryEach: Cleaner = async (...asked) => {
    for (const clean of cleaners) if (await clean(...asked)) return true;
    return false;
  };
  let before: Promise<unknown> = Promise.resolve();
  return (...asked) => {
    const done = before.then(() => tryEach(...asked));
    before = done;
    return done;
  };
}

/** Returns a signal that is aborted a little after this one. */
function soonAfter(signal: AbortSignal | undefined): AbortSignal | undefined {
  if (signal === undefined) return undefined;
  const soon = new AbortController();
  void aborted(signal).then(() => setTimeout(() => soon.abort(signal.reason), SOON_MS).unref());
  return soon.signal;
}

/** Not --volume, which makes a folder that is missing, as root. The path of a run's folder has no comma (`makeRunFolder`). */
const mounting = (output: string) => ['--mount', `type=bind,source=${output},target=/out`];

const MAY_ENTER = ['--user', '0:0', '--cap-add', 'DAC_OVERRIDE', '--cap-add', 'FOWNER'];

/**
 * Rootless, the container's users are the caller's subordinate ones: no container is needed to act for them. find
 * follows no link below its start, and works by descriptors. It ends with Podman's client: else it goes on, and holds the
 * client's streams.
 */
function inCallersNamespace(task: CleanerTask, output: string, which: string): string[] {
  return ['setpriv', '--pdeathsig', 'KILL', ...commandIn(output, which, ['find', ...findings(task)])];
}

function findings(task: CleanerTask): string[] {
  const plain = ['-type', 'f', '-links', '1', '-exec', 'chmod', '0644', '{}', ';'];
  const folders = ['-type', 'd', '-exec', 'chmod', '0755', '{}', ';'];
  switch (task) {
    case 'open':
      return [...LINES, '-maxdepth', '0', ...plain];
    case 'open-all':
      return ['.', '-mindepth', '1', '(', ...folders, ')', '-o', '(', ...plain, ')'];
    case 'empty':
      return ['.', '-mindepth', '1', '-delete'];
  }
}

const LINES = ['attest.jsonl', 'report.md'];
