import { realPathIfThere } from '../foundation/real-path.ts';
import { readRegularFile } from '../foundation/safe-file.ts';

/** The user id of every sandbox on a rootful engine (contract §2). */
const SANDBOX_USER = 65532;

/**
 * Returns who of this machine has the sandbox's user id, or may take it (subuid(5)): the name and the file, for a
 * message. To the kernel such a one's processes are the payload's own user: they may read and write its memory and its
 * files by way of /proc (ptrace(2), "Ptrace access mode checking"). Null if the files name everybody in plain numbers,
 * and nobody has it. Accounts of a directory service are not looked up.
 */
export async function sandboxUserOf(folder = '/etc'): Promise<string | null> {
  return (
    (await firstOf(`${folder}/passwd`, ([, , id]) => [idOf(id), 1])) ??
    (await firstOf(`${folder}/subuid`, ([, first, count]) => [idOf(first), idOf(count)]))
  );
}

/** A hundred thousand accounts have a tenth of it. */
const MOST_BYTES = 64 * 1024 * 1024;

type Range = readonly [first: number | null, count: number | null];

async function firstOf(path: string, rangeOf: (row: readonly string[]) => Range): Promise<string | null> {
  // Distributions put some of them elsewhere, behind a link.
  const read = await readRegularFile(await realPathIfThere(path), MOST_BYTES, false);
  if (read.kind === 'missing') return null;
  if (read.kind !== 'bytes') return `${path} cannot be read`;
  for (const line of read.bytes.toString('latin1').split('\n')) {
    const row = line.split(':');
    // Neither empty lines and comments, nor a line of NIS without a number of its own (passwd(5), nsswitch.conf(5)).
    if (/^\s*(#|$)/.test(line) || row.length < 3 || /^[+-][^:]*:[^:]*:(:|$)/.test(line)) continue;
    const [first, count] = rangeOf(row);
    if (first === null || count === null) return `${row[0]} in ${path}, whose number is not plain`;
    if (first <= SANDBOX_USER && SANDBOX_USER < first + count) return `${row[0]} in ${path}`;
  }
  return null;
}

/** The C library reads signs, blanks, and in subuid(5) other bases too: only what has one reading is a number here. */
function idOf(text = ''): number | null {
  return /^(0|[1-9]\d{0,9})$/.test(text) && Number(text) < 2 ** 32 ? Number(text) : null;
}
