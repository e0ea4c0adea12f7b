import type { Bundle } from '../evidence/bundle-type.ts';
import type { ContainerFacts } from '../probes/host-facts.ts';
import type { KernelSnapshot } from '../probes/kernel/facts.ts';
import { type Mount, parseMountinfo } from '../probes/mounts/mountinfo.ts';

/** A fact in which the machine of a launch must be that of the evidence. */
export interface DriftRow<Field extends string = string> {
  /** Its name, in reasons and in a policy. */
  readonly field: Field;
  /** What it is: the end of a sentence that begins with "the". */
  readonly what: string;
  /** Whether a policy may tolerate that it differs: what decides which restrictions are in force may never differ. */
  readonly tolerable: boolean;
  /** `early`: known before a container exists; `created`: of the created container; `running`: of its process. */
  readonly known: 'early' | 'created' | 'running';
  readonly of: (bundle: Pick<Bundle, 'host' | 'seccomp_sha256'>) => unknown;
}

const ROWS = [
  row('engine', 'engine', false, ({ engine }) => engine.name),
  row('engine-version', 'engine’s version', true, ({ engine }) => engine.version),
  row('oci-runtime', 'OCI runtime', false, ({ engine }) => engine.oci_runtime),
  row('oci-runtime-version', 'OCI runtime’s version', true, ({ engine }) => engine.oci_runtime_version),
  row('image-store', 'engine’s image store', true, ({ engine }) => engine.image_store),
  row('rootless', 'engine’s user', false, ({ engine }) => (engine.rootless ? 'not root' : 'root')),
  row('cgroup-version', 'version of control groups', false, ({ engine }) => engine.cgroup_version),
  row('engine-program', 'engine’s client', true, ({ engine }) => engine.client.program),
  row('engine-endpoint', 'choice of the engine', false, ({ engine }) => engine.client.endpoint),
  row('kernel', 'kernel', true, ({ system }) => system.kernel),
  row('architecture', 'architecture', false, ({ system }) => system.architecture),
  row('distribution', 'distribution', true, ({ system }) => system.distribution),
  row('lsms', 'list of security modules', false, ({ system }) => system.lsms),
] as const satisfies readonly DriftRow[];

/** A fact that a policy may tolerate, by name. */
export type TolerableField = Extract<(typeof ROWS)[number], { readonly tolerable: true }>['field'];

/**
 * The container's facts that are of one run or of its image, and so never compared. Everything else that the engine
 * holds of a container must be as it was attested.
 */
const OF_ONE_RUN: readonly (keyof ContainerFacts)[] = [
  ...(['id', 'image_id', 'mounts', 'engine_files'] as const),
  ...(['entrypoint', 'command', 'env_keys'] as const),
];

/** Every compared fact, in the order in which it is known. */
export function driftRows(container: ContainerFacts): readonly DriftRow[] {
  const names = Object.keys(container).filter(isCompared);
  return [
    ...ROWS,
    ...names.map((name): DriftRow => {
      const of = ({ host }: Pick<Bundle, 'host'>) =>
        name === 'lsm_label' ? withoutCategories(host.container.lsm_label) : host.container[name];
      return {
        field: `container.${name}`,
        what: `container’s ${name}`,
        tolerable: false,
        known: 'created',
        of,
      };
    }),
    {
      field: 'container.mounts',
      what: 'container’s mounts',
      tolerable: false,
      known: 'created',
      of: ({ host }) =>
        host.container.mounts.map(({ source, ...rest }) => ({ ...rest, source: source !== '' })),
    },
    {
      field: 'filter',
      what: 'filter that the engine holds',
      tolerable: false,
      known: 'created',
      of: ({ host }) => host.seccomp,
    },
    running('namespaces', 'process’s namespaces', ({ namespaces }) => namespaces),
    // Of those that no flag sets, on Podman the caller's own.
    running('limits', 'process’s limits', ({ limits }) => limits?.replaceAll(OF_MEMORY, '') ?? null),
    // Of Docker's daemon, which may have been started anew with another one.
    running('personality', 'process’s personality', ({ personality }) => personality),
    running('clock-offsets', 'process’s clocks', ({ clock_offsets: offsets }) => offsets),
    // Docker reports a mount without the flags that it takes over from the file system below.
    running('mount-flags', 'flags of its mounts', ({ mountinfo }) =>
      mountinfo === null ? null : flagsOf(mountinfo),
    ),
  ];
}

/** A fact of the container's process, as the kernel shows it when it runs. */
function running(field: string, what: string, of: (kernel: KernelSnapshot) => unknown): DriftRow {
  return {
    ...{ field, what, tolerable: false, known: 'running' },
    of: ({ host: { kernel } }) => (kernel.gate === 'missed' ? null : of(kernel)),
  };
}

/** Limits that the kernel takes from the machine's memory (fork_init in kernel/fork.c); a cgroup limits processes. */
const OF_MEMORY = /^Max (?:processes|pending signals) .*\n/gm;

/** What a run asks for: an engine of another version may mount more over /proc, which the mount rules judge. */
const OWN_MOUNTS: ReadonlySet<string> = new Set(['/', '/in', '/out', '/tmp']);

function flagsOf(mountinfo: string): readonly string[] {
  return mountsIn(mountinfo)
    .filter(({ destination }) => OWN_MOUNTS.has(destination))
    .map(({ destination, flags }) => `${destination} ${flags.join(',')}`)
    .sort();
}

/** A table that cannot be read has no mounts; the mount rules reject it. */
function mountsIn(mountinfo: string): readonly Mount[] {
  try {
    return parseMountinfo(mountinfo);
  } catch {
    return [];
  }
}

/** SELinux: each container has categories of its own. */
function withoutCategories(label: string): string {
  return label.replace(/:c\d+(,c\d+)*$/, '');
}

function isCompared(name: string): name is keyof ContainerFacts {
  return !OF_ONE_RUN.some((each) => each === name);
}

/** The facts that a policy may tolerate. */
export const TOLERABLE: readonly TolerableField[] = ROWS.flatMap((each) =>
  each.tolerable ? [each.field] : [],
);

/** A fact of engine or machine. */
function row<Field extends string, Tolerable extends boolean>(
  field: Field,
  what: string,
  tolerable: Tolerable,
  of: (host: Bundle['host']) => unknown,
) {
  return {
    field,
    what,
    tolerable,
    known: 'early' as const,
    of: ({ host }: Pick<Bundle, 'host'>) => of(host),
  };
}
