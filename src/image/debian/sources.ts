import { readFile } from 'node:fs/promises';
import { type Apt, callApt, untrusted } from './apt.ts';

/**
 * Returns every source that apt has package lists of.
 *
 * @throws AttestationError `base-packages-unavailable` (blocked)
 */
export async function signedSources(apt: Apt): Promise<readonly Source[]> {
  const format = '$(TRUSTED)|$(ORIGIN)|$(SOURCESENTRY)|$(REPO_URI)';
  const targets = await callApt(apt, 'apt-get', ['indextargets', '--format', format, 'Created-By: Packages']);
  return targets.stdout
    .split('\n')
    .filter((line) => line !== '')
    .map(parseTarget);
}

/**
 * Refuses packages of untrusted sources. apt counts `[trusted=yes]` as trust, and a local folder as a source. Here apt
 * must have checked the signature of every source that a package could come from, and fetched it from a mirror.
 *
 * @param packages with the addresses of their files
 * @throws AttestationError `base-packages-untrusted` (blocked)
 */
export async function refuseUntrusted(
  packages: readonly { readonly uri: string }[],
  sources: readonly Source[],
): Promise<void> {
  for (const { uri } of packages) {
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
 * Returns why packages of a source are rejected, or null if they are accepted.
 *
 * @param text of the file that names the source; a word of trust anywhere in it counts against all of it
 */
export function whyUntrusted(source: Source, text: string | null): string | null {
  if (!source.trusted) return 'names a source whose signature apt could not check';
  if (/^(file|copy|cdrom):/i.test(source.uri)) return "names a folder as the packages' source";
  if (!['Debian', 'Ubuntu'].includes(source.origin))
    return `names a source of ${source.origin || 'unknown origin'}`;
  if (text === null) return 'cannot be read';
  const settings = text.replace(/^[ \t]*#.*$/gm, '');
  const waived =
    /\b(trusted|allow-insecure|allow-weak|allow-downgrade-to-insecure)\s*[=:]\s*(?!\s|no\b|false\b|0\b|off\b)/i;
  return waived.test(settings) ? 'declares a source trusted that need not be signed' : null;
}
