import { AttestationError } from './errors.ts';
import { runnerEnvironment } from './runner-environment.ts';

/** The variables in which the libraries that connect find a proxy. */
const PROXIES = ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'] as const;

/**
 * Refuses a proxy's address that cannot be read: the libraries that connect throw then where nobody catches it, and Node ends the
 * program. In a job of GitHub it must be one of the runner's: an earlier step can name any other (`GITHUB_ENV`), which sees whom this
 * program asks, and makes it wait. The message has no part of the address, which may have a password.
 *
 * @throws AttestationError `node-environment` (usage)
 */
export function refuseOddProxies(environment: Readonly<Record<string, string | undefined>>): void {
  const given = PROXIES.flatMap((name) => {
    const address = environment[name];
    return address ? [{ name, address }] : [];
  });
  const odd = given.find(({ address }) => !isReadable(address));
  if (odd !== undefined)
    throw new AttestationError('node-environment', `${odd.name} is not the address of a proxy.`);
  if (given.length === 0 || environment['GITHUB_ACTIONS'] !== 'true') return;
  const runner = runnerEnvironment();
  const known = PROXIES.map((name) => plain(runner.get(name) ?? ''));
  const others = given.find(({ address }) => !known.includes(plain(address)));
  if (others === undefined) return;
  throw new AttestationError(
    'node-environment',
    `${others.name} is not a proxy of the runner’s own: an earlier step of this job may have set it.`,
  );
}

/** The runner writes its own in another way. */
function plain(address: string): string {
  return address.replace(/\/$/, '');
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
