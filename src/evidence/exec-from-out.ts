import type { HostFacts } from '../probes/host-facts.ts';
import type { SealFacts } from '../probes/seal-facts.ts';
import { sealFault } from '../probes/seal-judge.ts';
import { RELEASE_LAUNCHERS } from './generated/release-digests.ts';

/**
 * Whether a program that the payload writes to /out could be executed (contract §4): `sealed` only when this release's
 * launcher ran it and launcher and kernel showed its filter; `noexec` only when the engine says that it mounts /out so.
 */
export function execFromOut(host: HostFacts): 'open' | 'noexec' | 'sealed' {
  if (host.seal !== null && unsealed(host.seal, host) === null) return 'sealed';
  const mounts = host.container.mounts.filter(({ destination }) => destination === '/out');
  return mounts.length === 1 && mounts[0]?.options.includes('noexec') === true ? 'noexec' : 'open';
}

/** Why a payload that was to be sealed is not known to be; null if it is. */
export function unsealed(seal: SealFacts, host: HostFacts): string | null {
  const known = Object.values(RELEASE_LAUNCHERS).includes(seal.launcher_sha256);
  return known ? sealFault(seal, host) : 'the launcher is none of this release’s';
}
