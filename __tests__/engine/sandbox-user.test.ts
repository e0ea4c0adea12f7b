import { mkdtemp, rm } from 'node:fs/promises';
import { release, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { chooseEngine } from '../../src/engine/choose-engine.ts';
import { describeEngines } from '../engines.ts';

describeEngines('a rootful engine', (engine) => {
  it('is refused where an account has the id of the sandbox: sandbox-user-taken', async () => {
    const clientConfig = await mkdtemp(join(tmpdir(), 'sandbox-user-'));
    const machine = {
      ...{
        kernel: release(),
        architecture: process.arch,
        distribution: 'test',
        lsms: [],
        corePattern: 'core',
      },
      sandboxUser: 'mirror',
    };
    try {
      await expect(
        chooseEngine(engine, { environment: process.env, clientConfig, machine, program: null }),
      ).rejects.toMatchObject({
        code: 'sandbox-user-taken',
        message: expect.stringContaining('The account mirror of this machine'),
      });
    } finally {
      await rm(clientConfig, { recursive: true, force: true });
    }
  });
});
