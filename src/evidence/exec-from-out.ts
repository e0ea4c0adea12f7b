import type { HostFacts } from '../probes/host-facts.ts';
import { findAdds, findConfig } from '../probes/inventory/judge.ts';
import { isKnownBase } from '../probes/inventory/known-base.ts';
import type { SealFacts } from '../probes/seal/facts.ts';
import { sealFault } from '../probes/seal/judge.ts';
import { RELEASE_LAUNCHERS } from './generated/release-digests.ts';

/**
 * Returns whether a program that the payload writes to /out could be executed (contract §4). `sealed`: this release's
 * launcher ran it, and launcher and kernel showed its filter. `noexec`: the engine says that it mounts /out so.
 */
export function execFromOut(host: HostFacts): 'open' | 'noexec' | 'sealed' {
  if (host.seal !== null && unsealed(host.seal, host) === null) return 'sealed';
  return isNoexec(host) ? 'noexec' : 'open';
}

/**
 * Whether the engine mounts /out noexec. Only then can no code of a file in it run: a sealed process cannot execute the
 * file, but its loader can still map it (dlopen(3)).
 */
export function isNoexec({ container }: HostFacts): boolean {
  const mounts = container.mounts.filter(({ destination }) => destination === '/out');
  return mounts.length === 1 && mounts[0]?.options.includes('noexec') === true;
}

/** Where distributions and their images install it. The launcher is Python. */
const PYTHON = /^\/usr\/(?:local\/)?bin\/python3\.\d+$/;

/**
 * Whether the container started the Python of the image’s base. An ELF that the payload brings may have the same name
 * and arguments, and then controls the launcher.
 */
function startsPythonOfBase({ inventory, container }: HostFacts): boolean {
  const { interpreter, config, executables } = inventory;
  const isOfBase = executables.some(
    ({ path, from, program }) => path === interpreter && from === 'base' && program === 'elf',
  );
  return PYTHON.test(interpreter) && isOfBase && container.entrypoint[0] === config.entrypoint[0];
}

/**
 * Why an image’s loader or interpreter could have run something other than the launcher (contract §4); null if it could
 * not.
 */
function unbelievable(host: HostFacts): string | null {
  const { inventory } = host;
  if (!isKnownBase(inventory.base))
    return 'the image’s base is not known, and its loader runs before the launcher';
  if (!startsPythonOfBase(host)) return 'the container did not start Python of the image’s base';
  const [add] = findAdds(inventory);
  if (add !== undefined) return `the image adds ${add.path}, which could run before the launcher`;
  const [config] = findConfig(inventory);
  return config === undefined
    ? null
    : `the image’s config has ${config.what}, which could act before the launcher`;
}

/** Why a payload that was to be sealed is not known to be sealed; null if it is. */
export function unsealed(seal: SealFacts, host: HostFacts): string | null {
  if (!Object.values(RELEASE_LAUNCHERS).includes(seal.launcher_sha256))
    return 'the launcher is not one of this release’s';
  return unbelievable(host) ?? sealFault(seal, host);
}
