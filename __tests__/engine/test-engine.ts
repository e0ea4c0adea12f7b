import { mkdtemp } from 'node:fs/promises';
import { release } from 'node:os';
import { join } from 'node:path';
import { chooseEngine } from '../../src/engine/choose-engine.ts';
import type { Engine } from '../../src/engine/engine.ts';
import type { EngineName } from '../engines.ts';
import { OwnDockerd } from './own-dockerd.ts';

/** An engine as the program connects to it, for a test of one part. */
export interface TestEngine {
  readonly engine: Engine;
  readonly close: () => Promise<void>;
}

/**
 * Connects to an engine of this machine, or to a dockerd that is started with a configuration of its own.
 *
 * @param room the test's own folder; the client's configuration is kept below it
 */
export async function connectTestEngine(
  name: EngineName,
  room: string,
  configuration: object | null = null,
  onCall: (words: readonly string[]) => void = () => undefined,
): Promise<TestEngine> {
  const own = configuration === null ? null : await OwnDockerd.start(configuration);
  const engine = await chooseEngine(name, {
    environment: { ...process.env, ...(own === null ? {} : { DOCKER_HOST: own.host }) },
    allowEndpoint: true,
    clientConfig: await mkdtemp(join(room, 'client-')),
    machine: {
      kernel: release(),
      architecture: process.arch,
      distribution: 'test',
      lsms: [],
      corePattern: 'core',
      sandboxUser: null,
    },
    onCall,
  });
  const close = async () => {
    await engine.close();
    await own?.stop();
  };
  return { engine, close };
}
