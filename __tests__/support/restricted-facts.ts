import { expect } from '@jest/globals';
import type { ContainerFacts } from '../../src/probes/host-facts.ts';

/** Expects what an engine holds of a container that was made with every flag of a run. */
export function expectRestricted(facts: ContainerFacts): void {
  expect(facts).toMatchObject({
    user: '65532:65532',
    privileged: false,
    readonly_rootfs: true,
    no_new_privileges: true,
    cap_add: [],
    cap_drop: ['ALL'],
    network_mode: 'none',
    networks: [],
    ipc_mode: 'none',
    cgroupns_mode: 'private',
    devices: [],
    pids_limit: 64,
    memory_bytes: 268435456,
    memory_swap_bytes: 268435456,
    nano_cpus: 1_000_000_000,
    healthcheck: false,
    log_driver: 'none',
  });
  expect(facts.mounts.map(({ destination, type, read_only }) => [destination, type, read_only])).toEqual([
    ['/dev/mqueue', 'tmpfs', true],
    ['/in', 'bind', true],
    ['/out', 'bind', false],
    ['/tmp', 'tmpfs', false],
  ]);
}
