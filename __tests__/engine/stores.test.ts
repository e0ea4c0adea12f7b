import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEBIAN_BASE_TAG } from '../../src/engine/labels.ts';
import { isSha256 } from '../../src/foundation/digest.ts';
import { PROBES } from '../../src/probes/contract.ts';
import { describeEngine } from '../engines.ts';
import { attested, reasonsOf } from './attested.ts';
import { CLIENTS } from './clients.ts';
import { OwnDockerd } from './own-dockerd.ts';
import { RegistryOf } from './registry-of.ts';

const STORES = [
  ['containerd', { features: { 'containerd-snapshotter': true } }],
  ['classic', { features: { 'containerd-snapshotter': false } }],
] as const;

/** The config digest that each store gave the same sandbox: it must not depend on the store. */
const configDigests = new Set<unknown>();

describeEngine('docker', 'the whole pipeline, whatever image store Docker has', () => {
  describe.each(STORES)('%s', (store, configuration) => {
    let own: OwnDockerd;
    beforeAll(async () => {
      own = await OwnDockerd.start(configuration);
    });
    afterAll(() => own.stop());

    it.each(['targeted-deny', 'deny-by-default'])('accepts the reference image under %s', async (seccomp) => {
      const environment = { ...process.env, DOCKER_HOST: own.host };
      const result = await attested({ engine: 'docker', seccomp }, { environment });
      expect(reasonsOf(result)).toEqual([]);
      expect(result.verdict).toBe('ACCEPTED');
      expect(result.bundle.probes.map(({ verdict }) => verdict)).toEqual(PROBES.map(() => 'PASS'));
      const { host, reproducible, image_digest, image_digest_kind, image_config_digest } = result.bundle;
      expect(host.engine.image_store).toBe(store);
      expect(image_digest_kind).toBe(store === 'classic' ? 'config' : 'manifest');
      expect(isSha256(image_config_digest)).toBe(true);
      expect(image_config_digest === image_digest).toBe(store === 'classic');
      expect(reproducible).toBe(true);
      // What the engine itself saves under this id is that manifest, and that config.
      const saved = own.docker('image', 'inspect', '--format', '{{.Id}}', image_digest);
      expect(saved.stdout.trim()).toBe(image_digest);
      configDigests.add(image_config_digest);
    });

    it('takes a base that a registry has for several platforms, which a caller must pin, with what can be executed in it', async () => {
      const environment = { ...process.env, DOCKER_HOST: own.host };
      // Makes the base, which the registry then has.
      await attested({ engine: 'docker' }, { environment });
      const client = { ...CLIENTS.docker, globalArguments: ['--host', own.host] };
      const registry = await RegistryOf.image({ client }, DEBIAN_BASE_TAG, true);
      try {
        const baseImage = `127.0.0.1:${registry.port}/stores-test@${registry.digest}`;
        const result = await attested({ engine: 'docker', baseImage }, { environment });
        expect(reasonsOf(result)).toEqual([
          'image-has-executables',
          expect.stringMatching(/^unpinned-base sha256:/),
        ]);
        expect(result.bundle.host.engine.image_store).toBe(store);
      } finally {
        await registry.close();
      }
    });
  });

  it('has one config digest in both stores', () => {
    expect(configDigests.size).toBe(1);
  });
});
