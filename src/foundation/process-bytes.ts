import { isUtf8 } from 'node:buffer';
import { readFileSync, readlinkSync } from 'node:fs';
import { AttestationError } from './errors.ts';
import { codeOf } from './thrown.ts';

/** What Node puts in the place of a byte that is not UTF-8. */
const REPLACED = '\ufffd';

/**
 * Refuses to start in a working folder that is lost; and with arguments, a working folder or a variable with a folder that
 * are not UTF-8: Node reads them as other ones, so that a path would name another folder than its caller does.
 *
 * @throws AttestationError `usage`
 */
export function refuseOtherBytes(argv: readonly string[], environment: NodeJS.ProcessEnv): void {
  if (holdsReplaced(argv) && !isUtf8(readFileSync('/proc/self/cmdline'))) throw notText('An argument');
  refuseLostFolder();
  if (!isUtf8(readlinkSync('/proc/self/cwd', 'buffer'))) throw notText('The working folder');
  const folders = FOLDERS.filter((name) => holdsReplaced([environment[name] ?? '']));
  if (folders.length > 0 && !isUtf8(readFileSync('/proc/self/environ')))
    throw notText(`The folder in ${folders.join(', ')}`);
}

/** Of a folder that was removed, or whose path is longer than PATH_MAX, the kernel does not say the path (getcwd(2)). */
function refuseLostFolder(): void {
  try {
    process.cwd();
  } catch (cause) {
    throw new AttestationError('usage', `The working folder has no path any more (${codeOf(cause)}).`);
  }
}

/** Variables that choose a folder in which files are read or written. */
const FOLDERS: readonly string[] = [
  ...[
    'HOME',
    'TMPDIR',
    'TMP',
    'TEMP',
    'XDG_CACHE_HOME',
    'XDG_CONFIG_HOME',
    'XDG_DATA_HOME',
    'XDG_RUNTIME_DIR',
  ],
  ...['XDG_STATE_HOME', 'GITHUB_WORKSPACE', 'RUNNER_TEMP'],
];

function holdsReplaced(words: readonly string[]): boolean {
  return words.some((each) => each.includes(REPLACED));
}

function notText(what: string): AttestationError {
  return new AttestationError('usage', `${what} is not UTF-8, and would be read as another one.`);
}
