import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { link, lstat, open, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { AttestationError, printable } from '../foundation/errors.ts';
import { entriesOf } from '../foundation/folder-entries.ts';
import { readGivenFile } from '../foundation/given-file.ts';
import { CLOSED, makeOwnFolder, whyNotOwn } from '../foundation/own-path.ts';
import { readRegularFile } from '../foundation/safe-file.ts';
import { codeOf } from '../foundation/thrown.ts';
import { whileUnfinished } from '../foundation/unfinished-files.ts';
import { localKeyPath } from './local-key-path.ts';
import { MAX_KEY_BYTES } from './pem.ts';
import { readPrivateKey, type SigningKey, signingKey } from './private-key.ts';

/** This user's own key on this machine, and the path of its public half for readers. */
export interface LocalKey {
  readonly key: SigningKey;
  readonly publicPath: string;
}

/**
 * Returns the user's own ed25519 key, made once: only the user can read the private half, and the public half is next
 * to it.
 *
 * @param stateFolder below XDG_STATE_HOME
 * @throws AttestationError `local-key` (blocked) when the key cannot be kept, or others can read it; `local-key-missing`
 *   (blocked) when only its public half is here
 */
export async function localKey(stateFolder: string): Promise<LocalKey> {
  const path = localKeyPath(stateFolder);
  const publicPath = join(stateFolder, 'signing-key.pub');
  try {
    refuse(stateFolder, 'folder of the signing key', makeOwnFolder(stateFolder));
    await makeOnce(path, publicPath);
    await removeUnfinished(stateFolder, path);
    refuse(path, 'signing key', whyNotOwn(path, 'file', CLOSED.toReaders));
    const key = readPrivateKey(
      await readGivenFile({ given: path, what: 'signing key' }, MAX_KEY_BYTES),
      null,
    );
    await replaceIfOther(publicPath, key.publicPem);
    await removeUnfinished(stateFolder, publicPath);
    return { key, publicPath };
  } catch (cause) {
    if (cause instanceof AttestationError) throw cause;
    throw new AttestationError(
      'local-key',
      `This user's signing key could not be kept in ${printable(stateFolder)} (${codeOf(cause)}).`,
    );
  }
}

/**
 * Two runs may do this at the same time: the first complete file wins, and both use it. Readers may know the public half
 * of a key that was moved away: no other key takes its place.
 */
async function makeOnce(path: string, publicPath: string): Promise<void> {
  if (await exists(path)) return;
  // Another run makes the key first, and then its public half: so the key is looked for again.
  if ((await exists(publicPath)) && !(await exists(path))) throw withoutKey(publicPath);
  const { privateKey } = signingKey(generateKeyPairSync('ed25519').privateKey);
  await whole(path, privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), 0o600, (temporary) =>
    link(temporary, path).catch((error: unknown) => {
      if (codeOf(error) !== 'EEXIST') throw error;
    }),
  );
}

function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

function withoutKey(publicPath: string): AttestationError {
  return new AttestationError(
    'local-key-missing',
    `${printable(publicPath)} is here, but its private half is not.`,
  );
}

/** The name of a key, or of its public half, that {@link whole} writes, after its own. */
const UNFINISHED = /^\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.part$/;
/** How long a run may take to write a key, by far. */
const WRITING_MS = 60_000;
/** Far more than this user's folder has. */
const MOST_ENTRIES = 1_000;

/**
 * Removes the names under which runs wrote a key: a second one of the key itself, also where a run that has made it at this moment
 * is about to do so, and any that a killed run left before its key had a name.
 */
async function removeUnfinished(folder: string, path: string): Promise<void> {
  const name = basename(path);
  const key = await lstat(path);
  for (const entry of await entriesOf(folder, MOST_ENTRIES).catch(() => [])) {
    if (!entry.name.startsWith(name) || !UNFINISHED.test(entry.name.slice(name.length))) continue;
    const unfinished = join(folder, entry.name);
    const facts = await lstat(unfinished).catch(() => null);
    if (facts?.isFile() !== true || facts.uid !== process.geteuid?.()) continue;
    const isKey = facts.dev === key.dev && facts.ino === key.ino;
    // What cannot be removed is refused, if it is the key's.
    if (isKey || Date.now() - facts.mtimeMs > WRITING_MS) await rm(unfinished).catch(() => undefined);
  }
}

/** Readers may have the file open at any time: it is replaced whole, and only if its content differs. */
async function replaceIfOther(path: string, text: string): Promise<void> {
  // Anything may be in its place: no pipe is waited for, and no large file read.
  const read = await readRegularFile(path, MAX_KEY_BYTES);
  if (read.kind === 'bytes' && read.bytes.toString('utf8') === text) return;
  await whole(path, text, 0o644, (temporary) => rename(temporary, path));
}

/** Writes a file under a name of its own, which it loses in the end. */
async function whole(
  path: string,
  text: string,
  mode: number,
  giveName: (temporary: string) => Promise<void>,
): Promise<void> {
  const temporary = `${path}.${randomUUID()}.part`;
  await whileUnfinished(temporary, async () => {
    try {
      await write(temporary, text, mode);
      await giveName(temporary);
    } finally {
      await rm(temporary, { force: true });
    }
  });
}

async function write(path: string, text: string, mode: number): Promise<void> {
  const handle = await open(path, 'w', mode);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function refuse(path: string, what: string, why: string | null): void {
  if (why === null) return;
  throw new AttestationError(
    'local-key-unsafe',
    `The ${what}, ${printable(path)}, ${why}, so what the key signs proves nothing.`,
  );
}
