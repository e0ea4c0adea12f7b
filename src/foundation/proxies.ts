import { AttestationError } from './errors.ts';

/** The variables in which the libraries that connect find a proxy. */
const PROXIES = ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'] as const;

/**
 * Refuses a proxy's address that cannot be read: the libraries that connect throw then where nobody catches it, and Node ends the
 * program. The message has no part of the address, which may have a password.
 *
 * @throws AttestationError `node-environment` (usage)
 */
export function refuseOddProxies(environment: Readonly<Record<string, string | undefined>>): void {
  const odd = PROXIES.find((name) => environment[name] && !isReadable(environment[name]));
  if (odd === undefined) return;
  throw new AttestationError('node-environment', `${odd} is not the address of a proxy.`);
}

function isReadable(address: string): boolean {
  try {
    const url = new URL(address);
    // Of another scheme the libraries take no proxy, and go there themselves; `proxy:3128` has the scheme `proxy:`.
    if (!/^https?:$/.test(url.protocol)) return false;
    return [url.username, url.password].every((part) => decodeURIComponent(part).length >= 0);
  } catch {
    return false;
  }
}
