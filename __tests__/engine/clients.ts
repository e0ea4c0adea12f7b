import type { Client } from '../../src/sandbox/client.ts';
import type { EngineName } from '../engines.ts';

const environment = {
  PATH: process.env['PATH'] ?? '',
  HOME: process.env['HOME'] ?? '',
  PODMAN_IGNORE_CGROUPSV1_WARNING: '1',
};

/** The engines' clients, for what a test asks of them by itself. */
export const CLIENTS: Readonly<Record<EngineName, Client>> = {
  docker: { program: 'docker', globalArguments: [], environment },
  podman: { program: 'podman', globalArguments: ['--runtime', 'runc'], environment },
};
