/** What every probe of the file system depends on (contract §4, corroboration); spread into its row. */
export const FILE_LAYER = {
  restrictions: [
    'read-only',
    'user',
    'input',
    'output',
    'tmp',
    'mqueue',
    'terminals',
    'other-mounts',
    'read-only-tmpfs',
    'volumes',
  ],
  kernelChecks: ['user', 'mounts'],
} as const;
