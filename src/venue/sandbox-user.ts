import { readFile } from 'node:fs/promises';

/** The user id of every sandbox on a rootful engine (contract §2). */
const SANDBOX_USER = 65532;

/**
 * Returns the account of this machine that has the sandbox's user id, or may take it (subuid(5)); null if none has. To
 * the kernel its processes are the payload's own user: they may read and write its memory and its files by way of /proc
 * (ptrace(2), "Ptrace access mode checking"). Accounts of a directory service are not looked up.
 */
export async function sandboxUserOf(folder = '/etc'): Promise<string | null> {
  const [accounts, ranges] = await Promise.all([rowsOf(`${folder}/passwd`), rowsOf(`${folder}/subuid`)]);
  const account = accounts.find(([, , id]) => isNumber(id) && Number(id) === SANDBOX_USER);
  const range = ranges.find(
    ([, first, count]) =>
      isNumber(first) &&
      isNumber(count) &&
      Number(first) <= SANDBOX_USER &&
      SANDBOX_USER < Number(first) + Number(count),
  );
  return account?.[0] ?? range?.[0] ?? null;
}

async function rowsOf(path: string): Promise<readonly (readonly string[])[]> {
  const text = await readFile(path, 'utf8').catch(() => '');
  return text.split('\n').map((line) => line.split(':'));
}

function isNumber(text: string | undefined): text is string {
  return text !== undefined && /^\d{1,10}$/.test(text);
}
