import { readFileSync } from 'node:fs';
import type { ContainerFacts, HostFacts, MountFacts } from '../../src/probes/host-facts.ts';
import type { InventoryFacts } from '../../src/probes/inventory/facts.ts';
import { type NormalisedProfile, parseProfile } from '../../src/seccomp/profile.ts';

const recorded = (name: string): HostFacts =>
  JSON.parse(readFileSync(new URL(`../fixtures/evidence/${name}.json`, import.meta.url), 'utf8')).host;

/** The host's facts of real runs (fixtures/evidence). */
export const DOCKER = recorded('docker-targeted-deny');
export const PODMAN = recorded('podman-targeted-deny');

export const PROFILE: NormalisedProfile = parseProfile(
  readFileSync(new URL('../../seccomp/targeted-deny.json', import.meta.url), 'utf8'),
);

/** A change to the facts of the container. */
export const container =
  (change: Partial<ContainerFacts>) =>
  (host: HostFacts): HostFacts => ({ ...host, container: { ...host.container, ...change } });

/** A change to the inventory of the image. */
export const inventory =
  (change: Partial<InventoryFacts>) =>
  (host: HostFacts): HostFacts => ({ ...host, inventory: { ...host.inventory, ...change } });

/** A change to the one mount at a destination. */
export const mount =
  (destination: string, change: Partial<MountFacts>) =>
  (host: HostFacts): HostFacts =>
    container({
      mounts: host.container.mounts.map((each) =>
        each.destination === destination ? { ...each, ...change } : each,
      ),
    })(host);

/** Without the mount at a destination. */
export const unmount =
  (destination: string) =>
  (host: HostFacts): HostFacts =>
    container({ mounts: host.container.mounts.filter((each) => each.destination !== destination) })(host);

/** With one more mount. */
export const mountAlso =
  (destination: string, type: MountFacts['type'], source = '') =>
  (host: HostFacts): HostFacts => {
    const more = { destination, type, source, read_only: true, options: ['ro'] };
    return container({ mounts: [...host.container.mounts, more] })(host);
  };

/** With one more rule in the profile that the engine holds, for a call that it denies. */
export const allowing =
  (name: string) =>
  (host: HostFacts): HostFacts => ({
    ...host,
    seccomp: host.seccomp && {
      ...host.seccomp,
      rules: [
        ...host.seccomp.rules.filter((rule) => rule.name !== name),
        { name, action: 'SCMP_ACT_ALLOW', errno: null, args: [] },
      ],
    },
  });
