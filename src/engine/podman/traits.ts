import type { EngineTraits } from '../engine-traits.ts';

export const PODMAN_TRAITS: EngineTraits = {
  // 4.3.1 does not work, 4.9.3 does; what is between them was not tried.
  oldest: {
    version: [4, 9],
    because:
      'is older than the versions that were seen to enforce every restriction (4.3.1 leaves /dev writable and reports an IPC mode other than none)',
  },
  newest: [5, 8],
  outputMount: 'rw,noexec,nosuid,nodev',
  hardening: ({ rootless }) => [
    { flag: '--read-only-tmpfs=false' },
    { flag: '--http-proxy=false' },
    ...(rootless ? [{ flag: '--userns', value: 'keep-id:uid=65532,gid=65532' }] : []),
  ],
  isolatedNetwork: {
    flags: () => ['--disable-dns'],
    // Rootless Podman's networks are in a network namespace of its own anyway.
    reachesHost: ({ rootless }) => !rootless,
  },
  unshare: ['unshare'],
  endsBySight: true,
  pullsFromPlaces: true,
};
