import type { EngineTraits } from '../engine-traits.ts';

export const DOCKER_TRAITS: EngineTraits = {
  // 20.10.24 does not work, 24.0.7 does; what is between them was not tried (moby#42604 is in 23.0).
  oldest: {
    version: [24, 0],
    because:
      'is older than the versions that were seen to enforce every restriction (before 23.0 Docker drops a profile’s defaultErrnoRet)',
  },
  newest: [29, 1],
  // Docker refuses noexec on a bind mount.
  outputMount: 'rw',
  hardening: () => [],
  isolatedNetwork: {
    flags: (gateway) => ['--opt', 'com.docker.network.bridge.inhibit_ipv4=true', '--gateway', gateway],
    reachesHost: () => false,
  },
  unshare: null,
  endsBySight: false,
  pullsFromPlaces: false,
};
