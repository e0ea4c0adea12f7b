import { AttestationError } from './errors.ts';
import { runnerEnvironment } from './runner-environment.ts';

/** What the variables are for in which the libraries that connect find a proxy, or what they reach without one; in both cases. */
const KINDS = ['http_proxy', 'https_proxy', 'no_proxy'] as const;
type Kind = (typeof KINDS)[number];
const PROXIES = ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'] as const;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Refuses a proxy's address that cannot be read: the libraries that connect throw then where nobody catches it, and Node ends the
 * program; and, in a job, one that is not the runner's. The message has no part of the address, which may have a password. In a job
 * the runner's then stand in all variables: where the network is behind its proxy, what an earlier step excepts, or empties, would
 * wait for ever.
 *
 * @param environment is changed
 * @throws AttestationError `node-environment` (usage)
 */
export function settleProxies(environment: NodeJS.ProcessEnv): void {
  const settled = settledProxies(environment);
  for (const [name, value] of settled) {
    if (value === undefined) delete environment[name];
    else environment[name] = value;
  }
  const odd = PROXIES.find((name) => environment[name] && !isReadable(environment[name]));
  if (odd !== undefined)
    throw new AttestationError('node-environment', `${odd} is not the address of a proxy.`);
}

/**
 * Returns each variable with what counts: in a job of GitHub the runner's, elsewhere the caller's. An earlier step can name any proxy
 * (`GITHUB_ENV`), which sees whom this program asks, and makes it wait.
 *
 * @returns undefined for one that is not to be there
 * @throws AttestationError `node-environment` (usage) if a job has a proxy that is not the runner's
 */
export function settledProxies(environment: Environment): ReadonlyMap<string, string | undefined> {
  const names = KINDS.flatMap((kind) => [kind, kind.toUpperCase()].map((name) => [kind, name] as const));
  if (environment['GITHUB_ACTIONS'] !== 'true')
    return new Map(names.map(([, name]) => [name, environment[name]]));
  const runner = runnerEnvironment();
  const own = (kind: Kind) => runner.get(kind) || runner.get(kind.toUpperCase()) || undefined;
  const known = new Set(PROXIES.map((name) => plain(runner.get(name) ?? '')));
  const others = PROXIES.find((name) => environment[name] && !known.has(plain(environment[name])));
  if (others !== undefined)
    throw new AttestationError(
      'node-environment',
      `${others} is not a proxy of the runner’s own: an earlier step of this job may have set it.`,
    );
  return new Map(names.map(([kind, name]) => [name, own(kind)]));
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
