import { join } from 'node:path';
import { type CallResult, type Client, call } from '../../engine/client.ts';
import { diskFull } from '../../engine/disk-full.ts';
import { refuseCancelled } from '../../foundation/cancelled.ts';
import { AttestationError, printable } from '../../foundation/errors.ts';
import { makeFolders } from '../../foundation/make-folders.ts';
import { settledProxies } from '../../foundation/proxies.ts';

/** How apt is called: the options that every call begins with, never weaker than apt's own defaults. */
export interface Apt {
  readonly options: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** A private folder: below the one in which it is started apt looks for unfinished packages, and removes them. */
  readonly folder: string;
  /** Ends every call: a mirror may keep one waiting for minutes. */
  readonly signal?: AbortSignal | undefined;
}

const STRICT = [
  ['APT::Get::AllowUnauthenticated', 'false'],
  ['Acquire::AllowInsecureRepositories', 'false'],
  ['Acquire::AllowWeakRepositories', 'false'],
  ['Acquire::AllowDowngradeToInsecureRepositories', 'false'],
  ['Acquire::Retries', '2'],
].flatMap(([name, value]) => ['-o', `${name}=${value}`]);

/** What apt reads, in this case alone. */
const PROXIES = ['http_proxy', 'https_proxy', 'no_proxy'];

/** Returns apt as this machine has it set up, made no weaker. @throws AttestationError `node-environment` for a proxy of an earlier step */
export function machineApt(
  caller: Readonly<Record<string, string | undefined>>,
  further: readonly string[],
  folder: string,
  signal?: AbortSignal,
): Apt {
  const apt = { options: [...STRICT, ...further], environment: aptEnvironment(caller), folder };
  return signal === undefined ? apt : { ...apt, signal };
}

/**
 * Returns the same apt with package lists of its own, just fetched: the machine's stay as they are.
 *
 * @param folder private
 */
export async function freshApt(machine: Apt, folder: string): Promise<Apt> {
  const lists = join(folder, 'lists');
  const cache = join(folder, 'cache');
  await makeFolders(join(lists, 'partial'), 0o700);
  await makeFolders(join(cache, 'archives', 'partial'), 0o700);
  // apt would give up root for its own user, who cannot read a private folder.
  const options = [
    '-o',
    `Dir::State::Lists=${lists}`,
    '-o',
    `Dir::Cache=${cache}`,
    '-o',
    'APT::Sandbox::User=root',
  ];
  const apt = { ...machine, options: [...machine.options, ...options] };
  await callApt(apt, 'apt-get', ['update'], { timeoutMs: 300_000 });
  return apt;
}

/** @throws AttestationError `base-packages-unavailable`, `disk-full` (blocked) or `cancelled` unless it succeeds */
export async function callApt(
  apt: Apt,
  program: string,
  args: readonly string[],
  options: { cwd?: string; timeoutMs?: number } = {},
): Promise<CallResult> {
  const client: Client = { program, globalArguments: apt.options, environment: apt.environment };
  const keepBytes = 32 * 1024 * 1024;
  const { signal } = apt;
  const result = await call(client, args, {
    ...{ timeoutMs: 60_000, keepBytes, cwd: apt.folder, ...options },
    signal,
  }).catch((cause: unknown) => {
    refuseCancelled(signal);
    throw unavailable(`${program} could not be started`, cause);
  });
  refuseCancelled(signal);
  if (result.exitCode === 0 && !result.truncated) return result;
  const full = diskFull(result.stderr, 'The packages of the base image could not be fetched');
  if (full !== null) throw full;
  const said = result.stderr.split('\n').find((line) => line.startsWith('E:')) ?? 'it ended early';
  throw unavailable(`${program} ${args[0] ?? ''}: ${said.replace(/\b\w+:\/\/\S+/g, '…')}`);
}

function aptEnvironment(caller: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const environment: Record<string, string> = {
    PATH: '/usr/sbin:/usr/bin:/sbin:/bin',
    LC_ALL: 'C',
    DEBIAN_FRONTEND: 'noninteractive',
  };
  const settled = settledProxies(caller);
  for (const name of PROXIES) {
    const value = settled.get(name);
    if (value) environment[name] = value;
  }
  return environment;
}

export function unavailable(why: string, cause?: unknown): AttestationError {
  return new AttestationError(
    'base-packages-unavailable',
    `The packages of the base image could not be fetched: ${printable(why)}.`,
    { cause },
  );
}

export function untrusted(why: string): AttestationError {
  return new AttestationError(
    'base-packages-untrusted',
    `The base image takes only packages that the distribution signed: ${printable(why)}.`,
  );
}
