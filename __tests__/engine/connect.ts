import { mkdtemp } from 'node:fs/promises';
import { release } from 'node:os';
import { join } from 'node:path';
import { chooseEngine } from '../../src/engine/choose-engine.ts';
import type { Engine } from '../../src/engine/engine.ts';
import type { EngineName } from '../engines.ts';

/** Connects to an engine with a private configuration in this folder; the caller closes it. `program`: its client. */
export async function connectForTest(
  name: EngineName,
  folder: string,
  program: string | null = null,
  sandboxUser: string | null = null,
): Promise<Engine> {
  const clientConfig = await mkdtemp(join(folder, 'client-'));
  const machine = {
    kernel: release(),
    architecture: process.arch,
    distribution: 'test',
    lsms: [],
    corePattern: 'core',
    sandboxUser,
  };
  return chooseEngine(name, { environment: process.env, clientConfig, machine, program });
}
