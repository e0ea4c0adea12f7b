import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CallResult, call } from '../../src/engine/client.ts';
import { type Builder, BUILDERS as ROWS } from '../../src/image/build/builders.ts';
import type { EngineName } from '../engines.ts';
import { CLIENTS } from './clients.ts';

export const BUILDERS: readonly (readonly [Builder, EngineName])[] = [
  ['buildkit', 'docker'],
  ['classic', 'docker'],
  ['podman', 'podman'],
];

/** Hands a Dockerfile to a builder with this project's arguments for a closed build, whatever stands in it. */
export async function callBuilder(
  builder: Builder,
  dockerfilePath: string,
  contextFolder: string,
  more: { readonly tag: string; readonly baseImage?: string; readonly cached?: boolean },
): Promise<CallResult> {
  const scratch = await mkdtemp(join(tmpdir(), 'builder-call-'));
  const client = CLIENTS[builder === 'podman' ? 'podman' : 'docker'];
  const environment = {
    ...client.environment,
    ...ROWS[builder].environment(scratch),
  };
  const options = {
    ...{ contextFolder, dockerfilePath, tag: more.tag, network: false, cached: more.cached ?? false },
    iidFile: join(scratch, 'id'),
    hooksFolder: join(scratch, 'no-hooks'),
    securityOptions: [],
    baseImage: more.baseImage ?? null,
  };
  try {
    return await call({ ...client, environment }, ROWS[builder].arguments(options), { timeoutMs: 60_000 });
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
