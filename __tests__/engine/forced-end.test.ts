import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';
import { call } from '../../src/engine/client.ts';
import { describeEngines } from '../engines.ts';
import { holdsWithin } from '../support/wait-until.ts';
import { attested } from './attested.ts';
import { CLIENTS } from './clients.ts';

const moduleOf = (path: string) => JSON.stringify(fileURLToPath(new URL(path, import.meta.url)));

/** Starts a container as a run does, and then does nothing but compute. */
const PROGRAM = `
  const [engineName, room, image, name] = process.argv.slice(1);
  const { interruptSignal } = await import(${moduleOf('../../src/attest/entry/interrupt.ts')});
  const { createContainer } = await import(${moduleOf('../../src/container/run.ts')});
  const { call } = await import(${moduleOf('../../src/engine/client.ts')});
  const { connectTestEngine } = await import(${moduleOf('test-engine.ts')});
  interruptSignal();
  const { engine } = await connectTestEngine(engineName, room);
  const words = ['--network', 'none', '--name', name, '--entrypoint', '/usr/bin/python3', image];
  const program = ['-c', 'import time; time.sleep(1000)'];
  const { id } = await createContainer(engine, [...words, ...program], { name }, false);
  await call(engine.client, ['start', id]);
  // The watch has begun, and was told.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  console.log('started');
  setTimeout(() => { for (;;); }, 100);
`;

describeEngines('a program that its own watch ends', (engine) => {
  it('has its container removed', async () => {
    const { image_digest: image } = (await attested({ engine })).bundle;
    const room = await mkdtemp(join(tmpdir(), 'forced-end-'));
    const name = `forced-end-test-${engine}-${process.pid}`;
    const words = ['--no-warnings', '--input-type=module', '--eval', PROGRAM, engine, room, image, name];
    const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = once(child, 'exit');
    const listed = async () =>
      (await call(CLIENTS[engine], ['ps', '--all', '--quiet', '--filter', `name=${name}`])).stdout.trim();
    try {
      await once(child.stdout, 'data');
      expect(await listed()).not.toBe('');
      child.kill('SIGTERM');
      expect(await ended).toEqual([null, 'SIGKILL']);
      expect(await holdsWithin(20_000, async () => (await listed()) === '')).toBe(true);
    } finally {
      child.kill('SIGKILL');
      await call(CLIENTS[engine], ['rm', '--force', name]);
      await rm(room, { recursive: true, force: true });
    }
  });
});
