import type { HostFacts } from '../probes/host-facts.ts';

/**
 * Whether a program that the payload writes to /out could be executed (contract §4): `noexec` only when the engine
 * itself says that it mounts /out so. Nothing that a host could show says `sealed` yet.
 */
export function execFromOut(host: HostFacts): 'open' | 'noexec' {
  const mounts = host.container.mounts.filter(({ destination }) => destination === '/out');
  return mounts.length === 1 && mounts[0]?.options.includes('noexec') === true ? 'noexec' : 'open';
}
