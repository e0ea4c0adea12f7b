import type { BundleCase } from './case.ts';
import { type Reason, reason } from './reasons.ts';

/**
 * Returns a reason for every value of the engine's configuration that the table did not know when the run was made
 * (contract §3). The run compares, since a reader has no inspect; the signed bytes hold its result.
 */
export function engineConfig({ bundle: { host } }: Pick<BundleCase, 'bundle'>): Reason[] {
  const { endpoint } = host.engine.client;
  return [
    // An environment variable or a file of the user's can put any program between this one and the engine.
    ...(endpoint === 'default' ? [] : [reason('engine-endpoint', endpoint)]),
    ...host.container.unknown_config.map(({ path, value }) => reason('engine-config-unknown', path, value)),
  ];
}
