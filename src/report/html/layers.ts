/** What keeps a restriction in force: the mechanism, in the words of kernel and engines. */
export interface Layer {
  readonly name: string;
  readonly about: string;
  /** Ids of restrictions (`src/probes/restrictions/`). */
  readonly restrictions: readonly string[];
}

/**
 * Every restriction in one layer; a test checks that none is left out. A restriction without a layer goes under the
 * last.
 */
export const LAYERS: readonly Layer[] = [
  {
    name: 'Seccomp filter',
    about: 'system calls that the kernel refuses',
    restrictions: [
      'seccomp-held',
      'oci-runtime',
      'seccomp-sockets',
      'seccomp-ptrace',
      'seccomp-processes',
      'seccomp-limits',
    ],
  },
  {
    name: 'Privileges',
    about: 'what the payload may become',
    restrictions: ['user', 'capabilities', 'no-new-privileges', 'privileged', 'user-namespace', 'lsm'],
  },
  {
    name: 'Namespaces',
    about: 'what of the host the payload can see',
    restrictions: ['network', 'pid-namespace', 'uts-namespace', 'ipc', 'cgroup-namespace', 'devices'],
  },
  {
    name: 'Mounts',
    about: 'what can be read and written',
    restrictions: [
      ...[
        'read-only',
        'input',
        'output',
        'tmp',
        'mqueue',
        'terminals',
        'other-mounts',
        'read-only-tmpfs',
        'volumes',
      ],
    ],
  },
  {
    name: 'Environment and start',
    about: 'what the payload receives, and what is started',
    restrictions: ['environment', 'http-proxy', 'entrypoint', 'healthcheck'],
  },
  {
    name: 'Limits',
    about: 'how much the payload can use',
    restrictions: ['pids', 'memory', 'swap', 'cpus', 'file-size', 'open-files', 'core', 'log'],
  },
  { name: 'Further', about: 'what else engine and kernel report', restrictions: [] },
];

/** The layer of a restriction; the last one for a restriction without a layer. */
export function layerOf(restrictionId: string): string {
  const found = LAYERS.find(({ restrictions }) => restrictions.includes(restrictionId)) ?? LAYERS.at(-1);
  return found?.name ?? '';
}
