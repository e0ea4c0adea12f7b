import { lstatSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { AttestationError, printable } from '../../foundation/errors.ts';
import { CLOSED, whyNotOwn, whyNotSafePlace } from '../../foundation/own-path.ts';
import type { ClientFolder } from '../client-folder.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What every call of Podman begins with: the OCI runtime, no hooks, and no file of mounts. /etc/containers/mounts.conf
 * would put a host's files into containers and into RUN; `CONTAINERS_CONF` does not change which file is read (5.4.2).
 */
export function podmanArguments(runtime: string, { nothing }: ClientFolder): readonly string[] {
  return ['--runtime', runtime, '--hooks-dir', nothing, '--default-mounts-file', '/dev/null'];
}

/**
 * Returns the whole environment of a Podman client. It has no HOME of the user's, where credentials, registries.conf,
 * mounts.conf and containers.conf are. /dev/null stays when the run's folder is gone: the container's monitor still
 * calls Podman then.
 */
export function podmanEnvironment(
  caller: Environment,
  folder: ClientFolder,
  rootless: boolean,
  path: string,
): Readonly<Record<string, string>> {
  return {
    PATH: path,
    HOME: folder.home,
    ...passed(caller, ['TMPDIR']),
    ...(rootless ? rootlessEnvironment(caller) : {}),
    // Keeps the settings of containers.conf (env=, volumes=, mounts=, annotations=) out of the container (contract §3).
    CONTAINERS_CONF: '/dev/null',
    CONTAINERS_REGISTRIES_CONF: '/dev/null',
    REGISTRY_AUTH_FILE: folder.noCredentials,
    PODMAN_IGNORE_CGROUPSV1_WARNING: '1',
  };
}

/**
 * The variables that say where Podman keeps things, and whether only a rootless one gets them: as root, crun would keep its
 * state, from which it runs programs, in a user's XDG_RUNTIME_DIR.
 */
const PLACES = { TMPDIR: false, XDG_RUNTIME_DIR: true, XDG_DATA_HOME: true, XDG_CONFIG_HOME: true } as const;

/** Returns which of the caller's variables say where Podman keeps images and state, by name: the evidence records them. */
export function placesChosenBy(caller: Environment, rootless: boolean): readonly string[] {
  return Object.entries(PLACES).flatMap(([name, onlyRootless]) =>
    (rootless || !onlyRootless) && caller[name] ? [name] : [],
  );
}

/**
 * Refuses a place that another user could replace: what Podman keeps there decides what runs. So are its locks in shared memory, for
 * which Podman takes whatever has their name, and waits.
 *
 * @param memory where shared memory is; another folder for tests
 * @throws AttestationError `engine-storage` (blocked)
 */
export function refuseOthersPlaces(caller: Environment, rootless: boolean, memory = '/dev/shm'): void {
  const chosen = placesChosenBy(caller, rootless).map((name) => [name, caller[name] ?? ''] as const);
  const made = rootless && !caller['XDG_DATA_HOME'] ? [['HOME', dataHome(caller)] as const] : [];
  for (const [name, place] of [...chosen, ...made]) {
    // Podman takes it from another folder than this program.
    const why = isAbsolute(place) ? whyNotSafePlace(place) : 'is not absolute';
    if (why !== null) throw othersPlace(name, place, why);
  }
  const locks = join(memory, rootless ? `libpod_rootless_lock_${process.getuid?.()}` : 'libpod_lock');
  const why = lstatSync(locks, { throwIfNoEntry: false }) && whyNotOwn(locks, 'file', CLOSED.toReaders);
  if (why) throw othersPlace('The shared memory', locks, why);
}

/** Refuses a place in which Podman keeps things, and that another user could replace. */
export function othersPlace(what: string, path: string, why: string): AttestationError {
  return new AttestationError(
    'engine-storage',
    `${what}, where Podman keeps things, is ${printable(path, 200)}, which ${why}.`,
  );
}

/** Returns the environment for the pull of a base image: the caller's credentials, if there are any. */
export function pullEnvironment({ pullConfig }: ClientFolder): Readonly<Record<string, string>> {
  return pullConfig === null ? {} : { REGISTRY_AUTH_FILE: join(pullConfig, 'config.json') };
}

/**
 * A bus at a socket. Other addresses name a program that whoever connects starts (`unixexec:`, sd_bus_set_address(3)); without
 * one the runtime takes the user's own bus in XDG_RUNTIME_DIR.
 */
const BUS = /^unix:(?:path|abstract)=[^,;]+(?:,guid=[0-9a-f]{32})?$/;

/** Without root the images are below the user's home. A control group with limits needs systemd's bus. */
function rootlessEnvironment(caller: Environment): Readonly<Record<string, string>> {
  return {
    XDG_DATA_HOME: dataHome(caller),
    ...passed(caller, ['XDG_RUNTIME_DIR']),
    ...(BUS.test(caller['DBUS_SESSION_BUS_ADDRESS'] ?? '')
      ? passed(caller, ['DBUS_SESSION_BUS_ADDRESS'])
      : {}),
  };
}

function dataHome(caller: Environment): string {
  return caller['XDG_DATA_HOME'] || join(homeOf(caller), '.local', 'share');
}

/** Returns the caller's own home, which no client gets. */
export function homeOf(caller: Environment): string {
  return caller['HOME'] || homedir();
}

function passed(caller: Environment, names: readonly string[]): Readonly<Record<string, string>> {
  const values = names.flatMap((name) => {
    const value = caller[name];
    return value === undefined || value === '' ? [] : [[name, value] as const];
  });
  return Object.fromEntries(values);
}

/**
 * Podman reads them whatever `CONTAINERS_REGISTRIES_CONF` says (containers/image, sysregistriesv2; measured with
 * 5.4.2).
 */
const DROP_INS = ['/etc/containers/registries.conf.d', '/usr/share/containers/registries.conf.d'] as const;

/**
 * Refuses a machine whose own files give Podman a credential helper: Podman would ask it at every pull, and has no
 * option against that.
 *
 * @param folders for tests
 * @throws AttestationError `credential-helper`
 */
export async function refuseHelpers(folders: readonly string[] = DROP_INS): Promise<void> {
  for (const folder of folders) {
    const names = await readdir(folder).catch(() => []);
    for (const name of names.filter((each) => each.endsWith('.conf'))) {
      const path = join(folder, name);
      const lines = (await readFile(path, 'utf8').catch(() => '')).split('\n');
      // TOML writes the same key with escapes as well.
      if (lines.some((line) => !/^\s*#/.test(line) && /credential|"[^"]*\\u[^"]*"\s*=/i.test(line)))
        throw helperIn(path);
    }
  }
}

function helperIn(path: string): AttestationError {
  return new AttestationError(
    'credential-helper',
    `${printable(path, 200)} gives Podman a credential helper, which every pull would use.`,
  );
}
