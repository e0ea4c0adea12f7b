import { readFile } from 'node:fs/promises';
import { type Apt, callApt, unavailable, untrusted } from './base-image-apt.ts';

/**
 * apt counts `[trusted=yes]` as trust, and a local folder as a source. Here every source that a package could come from
 * must be one whose signature apt has checked, fetched from a mirror.
 *
 * @param wanted `NAME=VERSION` of each package
 * @throws AttestationError `base-packages-untrusted`, `base-packages-unavailable` (blocked)
 */
export async function refuseUntrusted(apt: Apt, wanted: readonly string[]): Promise<void> {
  const format = '$(TRUSTED)|$(ORIGIN)|$(SOURCESENTRY)|$(REPO_URI)';
  const targets = await callApt(apt, 'apt-get', ['indextargets', '--format', format, 'Created-By: Packages']);
  const uris = await callApt(apt, 'apt-get', ['download', '--print-uris', ...wanted]);
  const sources = targets.stdout
    .split('\n')
    .filter((line) => line !== '')
    .map(parseTarget);
  const found = [...uris.stdout.matchAll(/^'([^']+)'/gm)].map(([, uri = '']) => uri);
  if (found.length !== wanted.length) throw unavailable('apt does not say where its packages come from');
  for (const uri of found) {
    const from = sources.filter((source) => uri.startsWith(source.uri));
    if (from.length === 0) throw untrusted('a package comes from no source that apt lists');
    for (const source of from) await refuseSource(source);
  }
}

/** A source of apt's, as `apt-get indextargets` lists it. */
export interface Source {
  /** apt's own word: a signature was checked, or the source is declared trusted. */
  readonly trusted: boolean;
  readonly origin: string;
  /** The file that names it. */
  readonly file: string;
  readonly uri: string;
}

function parseTarget(line: string): Source {
  const [trusted = '', origin = '', entry = '', ...uri] = line.split('|');
  return { trusted: trusted === 'yes', origin, file: entry.replace(/:\d+$/, ''), uri: uri.join('|') };
}

async function refuseSource(source: Source): Promise<void> {
  const text = await readFile(source.file, 'utf8').catch(() => null);
  const why = whyUntrusted(source, text);
  if (why !== null) throw untrusted(`${source.file} ${why}`);
}

/**
 * Why packages of a source are not taken, or null if they may be.
 *
 * @param text of the file that names the source; a word of trust anywhere in it counts against all of it
 */
export function whyUntrusted(source: Source, text: string | null): string | null {
  if (!source.trusted) return 'names a source whose signature apt could not check';
  if (/^(file|copy|cdrom):/i.test(source.uri)) return "names a folder as the packages' source";
  if (!['Debian', 'Ubuntu'].includes(source.origin))
    return `names a source of ${source.origin || 'unknown origin'}`;
  if (text === null) return 'cannot be read';
  const settings = text.replace(/^\s*#.*$/gm, '');
  const waived =
    /\b(trusted|allow-insecure|allow-weak|allow-downgrade-to-insecure)\s*[=:]\s*(?!\s|no\b|false\b|0\b|off\b)/i;
  return waived.test(settings) ? 'declares a source trusted that need not be signed' : null;
}
