import { describe, expect, it } from '@jest/globals';
import { containerFacts as dockerFacts } from '../../src/engine/docker/snapshot.ts';
import { JsonView } from '../../src/engine/json-view.ts';
import { containerFacts as podmanFacts } from '../../src/engine/podman/snapshot.ts';
import type { ContainerFacts } from '../../src/probes/host-facts.ts';
import { type JsonObject, recordedInspect } from '../support/recorded-inspect.ts';
import { expectRestricted } from '../support/restricted-facts.ts';

const docker = (): ContainerFacts =>
  dockerFacts(new JsonView(recordedInspect('docker26-cgroup2-created'), 'inspect'), '/var/lib/docker', {
    oci_runtime: 'runc',
    rootless: false,
  });

const podman = (change: (oci: JsonObject) => JsonObject = (oci) => oci): ContainerFacts =>
  podmanFacts(
    new JsonView(recordedInspect('podman5-crun-rootless-created'), 'inspect'),
    new JsonView(change(recordedInspect('podman5-crun-rootless-oci-config')), 'oci'),
    { oci_runtime: 'crun', rootless: true },
  );

/** Recorded on a machine like a CI runner (docs/venues.md): cgroup v2, AppArmor, a caller who is not root. */
describe('what an engine holds where the caller is not root', () => {
  it.each([
    ['docker', docker()],
    ['rootless podman', podman()],
  ])('is reported with every restriction by %s', (_, facts) => {
    expectRestricted(facts);
  });

  it('rootless Podman has a user namespace of its own and no capability in it', () => {
    expect(podman()).toMatchObject({ userns_mode: 'private', capabilities: [] });
  });

  it('no device node of rootless Podman is reported as a mount of ours', () => {
    expect(podman().mounts.filter(({ destination }) => destination.startsWith('/dev/'))).toEqual([
      expect.objectContaining({ destination: '/dev/mqueue', read_only: true }),
    ]);
  });

  it('rootless Podman’s files lie in the runtime folder of the user', () => {
    const { id, engine_files } = podman();
    const folder = `/run/user/1001/containers/overlay-containers/${id}/userdata`;
    expect(engine_files).toEqual(['.containerenv', 'hostname', 'hosts'].map((file) => `${folder}/${file}`));
  });

  it('a file of another container in the same folder is not a file of its own', () => {
    const facts = podman((oci) => {
      const mounts = (oci['mounts'] as JsonObject[]).map((mount) =>
        mount['destination'] === '/etc/hosts'
          ? { ...mount, source: String(mount['source']).replace(/[0-9a-f]{64}/, 'a'.repeat(64)) }
          : mount,
      );
      return { ...oci, mounts };
    });
    expect(facts.mounts.map(({ destination }) => destination)).toContain('/etc/hosts');
    expect(facts.engine_files).toHaveLength(2);
  });
});
