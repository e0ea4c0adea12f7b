import { buildBundle } from '../../src/evidence/bundle.ts';
import { readEvidence } from '../../src/evidence/reader.ts';
import type { Reading } from '../../src/evidence/reading.ts';
import type { EngineName } from '../../src/foundation/engine-name.ts';
import type { InventoryFacts } from '../../src/probes/inventory/facts.ts';
import { expectationsFor, NOW, type RunName, realRun, sourceOf } from '../evidence/real-run.ts';

const RECORDED: Readonly<Record<EngineName, RunName>> = {
  docker: 'docker-targeted-deny',
  podman: 'podman-targeted-deny',
};

/**
 * Returns a reader's verdict of a recorded, faultless run, as if this image had been run: everything that names the image
 * is its own, so that nothing but its content decides. The caller pins image, payload and profile, and waives posture and
 * negative controls, which this image did not run.
 */
export function readingOf(engine: EngineName, inventory: InventoryFacts): Reading {
  const { input, files } = realRun(RECORDED[engine]);
  const { host, run } = input;
  const { image_id: imageId, config, diff_ids } = inventory;
  const own = host.container.image_id;
  const { posture: _posture, controls: _controls, ...rest } = input;
  const bundle = buildBundle({
    ...rest,
    run: {
      ...run,
      arguments: run.arguments.map((word) => (word === own ? imageId : word)),
    },
    host: {
      ...host,
      inventory,
      container: {
        ...host.container,
        image_id: imageId,
        user: config.user,
        entrypoint: [...config.entrypoint],
        command: [...config.command],
      },
      image: {
        ...host.image,
        id: imageId,
        config_digest: inventory.config_digest,
        diff_ids: [...diff_ids],
        user: config.user,
        env_keys: [...config.env_keys],
        volumes: [...config.volumes],
        onbuild: [...config.onbuild],
      },
    },
  });
  return readEvidence(
    sourceOf(bundle, files),
    expectationsFor(bundle, {
      waivers: new Set(['unsigned', 'claimed-venue', 'no-posture', 'uncontrolled']),
    }),
    NOW,
  );
}
