import type { Client } from '../../src/engine/client.ts';
import { dockerCalls } from '../../src/engine/docker/calls.ts';
import type { EngineCalls } from '../../src/engine/engine-calls.ts';
import { clientCalls } from '../../src/engine/podman/client-calls.ts';
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

/** What else a test asks of them. */
export const CALLS: Readonly<Record<EngineName, EngineCalls>> = {
  docker: dockerCalls({ path: '/var/run/docker.sock', prefix: '/v1.41' }),
  podman: clientCalls(CLIENTS.podman),
};
