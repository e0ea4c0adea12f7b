import { JsonView } from '../../src/engine/json-view.ts';
import { containerFacts } from '../../src/engine/podman/snapshot.ts';
import { recordedInspect } from '../support/recorded-inspect.ts';

/** The recorded containers of Podman: inspect, OCI config, and what the engine is. */
const RECORDED = [
  ['podman4-created', 'podman4-oci-config', { oci_runtime: 'runc', rootless: false }],
  [
    'podman5-crun-rootless-created',
    'podman5-crun-rootless-oci-config',
    { oci_runtime: 'crun', rootless: true },
  ],
  ['podman58-created', 'podman58-oci-config', { oci_runtime: 'runc', rootless: false }],
] as const;

/** Returns, for each recorded container, which paths are unknown once its OCI config has more in one of its members. */
export function unknownOf(
  member: string,
  more: Readonly<Record<string, unknown>>,
): readonly (readonly string[])[] {
  return RECORDED.map(([inspect, oci, engine]) => {
    const config = recordedInspect(oci);
    const held = config[member];
    const changed = { ...config, [member]: { ...(typeof held === 'object' ? held : {}), ...more } };
    const facts = containerFacts(
      new JsonView(recordedInspect(inspect), 'inspect'),
      new JsonView(changed, 'oci'),
      engine,
    );
    return facts.unknown_config.map(({ path }) => path);
  });
}
