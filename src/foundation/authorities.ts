import { type Stats, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { NOT_THERE, whyChosenByOthers } from './chosen-by-others.ts';
import { AUTHORITIES, readsSystems } from './node-environment.ts';

/** A system's own have a quarter of a megabyte. */
const MOST_BYTES = 4 * 1024 * 1024;

/**
 * Where systems and administrators keep certificates of authorities. Not all of /usr: packages bring tests' authorities there, whose
 * keys everybody has (CPython's `pycacert.pem`).
 */
const OF_SYSTEM = [
  ...['/etc/ssl', '/etc/pki', '/etc/ca-certificates', '/var/lib/ca-certificates'],
  ...['/usr/share/ca-certificates', '/usr/local/share/ca-certificates', '/usr/share/pki'],
];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Returns what is wrong with the certificates that the environment names, as a sentence; null if nothing is. Node would wait for
 * some files, or take all memory for them. In a job of GitHub an earlier step can name a file (`GITHUB_ENV`), and with a proxy
 * would get every token that this program sends: there only the system's own count. Elsewhere Node goes on without
 * a file that is missing.
 */
export function oddAuthorities(environment: Environment): string | null {
  const odd = AUTHORITIES.find((name) => {
    const found = factsOf(environment[name] ?? '');
    // The kernel's own files have no size, and some of them are waited for as a pipe is (/proc/kmsg).
    return found !== null && !(found.isFile() && found.size > 0 && found.size <= MOST_BYTES);
  });
  if (odd !== undefined) return `${odd} does not name a regular file of 1 to ${MOST_BYTES} bytes.`;
  const others = environment['GITHUB_ACTIONS'] === 'true' ? readFrom(environment).find(isOthers) : undefined;
  if (others !== undefined)
    return `In a job ${others.name} names certificates only in ${OF_SYSTEM.join(', ')}, where nobody but root can change them.`;
  return readsSystems(environment) && environment['SSL_CERT_DIR']
    ? 'SSL_CERT_DIR names a folder, of which Node would read whatever has a certificate’s name.'
    : null;
}

interface Named {
  readonly name: string;
  readonly path: string;
}

/** The files that Node reads. */
function readFrom(environment: Environment): readonly Named[] {
  const names = AUTHORITIES.filter((name) => name !== 'SSL_CERT_FILE' || readsSystems(environment));
  return names.flatMap((name) => {
    const path = environment[name];
    return path ? [{ name, path }] : [];
  });
}

/** By its path as it is written: where a link of root's leads is root's choice. One that is not there yet may come. */
function isOthers({ path }: Named): boolean {
  const isSystems = resolve(path) === path && OF_SYSTEM.some((folder) => path.startsWith(`${folder}/`));
  if (!isSystems) return true;
  const why = whyChosenByOthers(path, [0]);
  return why !== null && why !== NOT_THERE;
}

/** Null where Node does not read it either. */
function factsOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}
