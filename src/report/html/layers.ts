/** What keeps a door shut: the mechanism, in the words of kernel and engines. */
export interface Layer {
  readonly name: string;
  readonly about: string;
  /** Ids of doors (`src/probes/restrictions/`). */
  readonly doors: readonly string[];
}

/** Every door in one layer; a test says that none is missing. One that nobody put here stands under the last. */
export const LAYERS: readonly Layer[] = [
  {
    name: 'Seccomp filter',
    about: 'system calls that the kernel refuses',
    doors: ['seccomp-held', 'oci-runtime', 'seccomp-sockets', 'seccomp-ptrace', 'seccomp-processes'],
  },
  {
    name: 'Privileges',
    about: 'what the payload may become',
    doors: ['user', 'capabilities', 'no-new-privileges', 'privileged', 'user-namespace', 'lsm'],
  },
  {
    name: 'Namespaces',
    about: 'what of the host the payload can see at all',
    doors: ['network', 'pid-namespace', 'uts-namespace', 'ipc', 'cgroup-namespace', 'devices'],
  },
  {
    name: 'Mounts',
    about: 'what can be read and written',
    doors: [
      ...['read-only', 'input', 'output', 'tmp', 'mqueue', 'other-mounts', 'read-only-tmpfs', 'volumes'],
    ],
  },
  {
    name: 'Environment and start',
    about: 'what the payload is told, and what is started',
    doors: ['environment', 'http-proxy', 'entrypoint', 'healthcheck'],
  },
  {
    name: 'Limits',
    about: 'how much the payload can use',
    doors: ['pids', 'memory', 'swap', 'cpus', 'file-size', 'open-files', 'core', 'log'],
  },
  { name: 'Further', about: 'what engine and kernel say besides', doors: [] },
];

/** The layer of a door: the last one for a door that is in none. */
export function layerOf(doorId: string): string {
  const found = LAYERS.find(({ doors }) => doors.includes(doorId)) ?? LAYERS.at(-1);
  return found?.name ?? '';
}
