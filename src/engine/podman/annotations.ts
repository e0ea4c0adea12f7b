import { anything, type ConfigRow, equals, judged, matches, oneOf } from '../config/rule.ts';
import { SELINUX_TYPE } from '../config/shared-rules.ts';

/** Notes of an image's maker; no engine and no runtime acts on them (OCI image-spec, annotations.md). */
const IMAGE_KEYS = [
  'authors',
  'base.digest',
  'base.name',
  'created',
  'description',
  'documentation',
  'licenses',
  'ref.name',
  'revision',
  'source',
  'title',
  'url',
  'vendor',
  'version',
] as const;

/**
 * The annotations of a container, from Podman itself (libpod/define/annotations.go) and from its image's manifest. A
 * runtime acts on annotations: crun takes a filter from `run.oci.seccomp_bpf_data`, runc and crun systemd's properties
 * from `org.systemd.property.…`. So each one is listed here with its values.
 */
const ANNOTATIONS: readonly (Omit<ConfigRow, 'path'> & { readonly name: string })[] = [
  { name: 'io.container.manager', rule: equals('libpod') },
  { name: 'io.podman.annotations.autoremove', rule: oneOf('TRUE', 'FALSE') },
  { name: 'io.podman.annotations.pids-limit', ...judged('pids'), since: '5.6' },
  { name: 'io.podman.annotations.seccomp', ...judged('seccomp-held') },
  { name: 'io.podman.annotations.userns', ...judged('user-namespace'), since: '5' },
  { name: 'io.podman.annotations.apparmor', rule: matches(/^(?!unconfined$)[^,]+$/) },
  {
    name: 'io.podman.annotations.label',
    rule: matches(new RegExp(`^type:(?=${SELINUX_TYPE.source.slice(1, -1)}$).*$`)),
  },
  { name: 'org.opencontainers.image.stopSignal', rule: equals('15') },
  { name: 'org.systemd.property.KillSignal', rule: equals('15'), since: '5' },
  { name: 'org.systemd.property.TimeoutStopUSec', rule: equals('uint64 10000000'), since: '5' },
  ...IMAGE_KEYS.map((key) => ({ name: `org.opencontainers.image.${key}`, rule: anything })),
];

/** Returns the rows of a document that holds annotations under this path. */
export function annotationRows(path: string): readonly ConfigRow[] {
  return ANNOTATIONS.map(({ name, ...row }) => ({ path: `${path}["${name}"]`, ...row }));
}
