import type { EngineTraits } from '../engine-traits.ts';

export const DOCKER_TRAITS: EngineTraits = {
  // moby#42604, in 23.0.
  oldest: {
    version: [23, 0],
    because: 'does not load the seccomp profile as it is written (it drops defaultErrnoRet)',
  },
  // Docker refuses noexec on a bind mount.
  outputMount: 'rw',
  hardening: () => [],
  isolatedNetwork: {
    flags: (gateway) => ['--opt', 'com.docker.network.bridge.inhibit_ipv4=true', '--gateway', gateway],
    reachesHost: () => false,
  },
  unshare: null,
};
