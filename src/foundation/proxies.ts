import { AttestationError } from './errors.ts';
import { runnerEnvironment } from './runner-environment.ts';

/** The variables in which the libraries that connect find a proxy. */
const PROXIES = ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'] as const;
/** And what they reach without one. */
const EXCEPTIONS = ['no_proxy', 'NO_PROXY'] as const;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Refuses a proxy's address that cannot be read: the libraries that connect throw then where nobody catches it, and Node ends the
 * program; and, in a job, one that is not the runner's. The message has no part of the address, which may have a password. Exceptions
 * become the runner's: where the network is behind its proxy, what an earlier step excepts would wait for ever.
 *
 * @param environment is changed
 * @throws AttestationError `node-environment` (usage)
 */
export function settleProxies(environment: NodeJS.ProcessEnv): void {
  const odd = PROXIES.find((name) => environment[name] && !isReadable(environment[name]));
  if (odd !== undefined)
    throw new AttestationError('node-environment', `${odd} is not the address of a proxy.`);
  refuseOthersProxies(environment, PROXIES);
  for (const name of EXCEPTIONS) {
    const own = exceptionsIn(environment, name);
    if (own === undefined) delete environment[name];
    else environment[name] = own;
  }
}

/** Returns what is reached without a proxy, as the runner has it in a job; undefined for nothing. */
export function exceptionsIn(
  environment: Environment,
  name: (typeof EXCEPTIONS)[number],
): string | undefined {
  if (!environment[name] || environment['GITHUB_ACTIONS'] !== 'true') return environment[name];
  const runner = runnerEnvironment();
  return EXCEPTIONS.map((each) => runner.get(each)).find((each) => each !== undefined);
}

/**
 * In a job of GitHub a proxy must be one of the runner's: an earlier step can name any other (`GITHUB_ENV`), which sees whom this
 * program asks, and makes it wait.
 *
 * @throws AttestationError `node-environment` (usage)
 */
export function refuseOthersProxies(environment: Environment, names: readonly string[]): void {
  const given = names.filter((name) => environment[name]);
  if (given.length === 0 || environment['GITHUB_ACTIONS'] !== 'true') return;
  const runner = runnerEnvironment();
  const known = new Set(PROXIES.map((name) => plain(runner.get(name) ?? '')));
  const others = given.find((name) => !known.has(plain(environment[name] ?? '')));
  if (others === undefined) return;
  throw new AttestationError(
    'node-environment',
    `${others} is not a proxy of the runner’s own: an earlier step of this job may have set it.`,
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
