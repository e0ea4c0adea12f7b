import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { newRunId } from '../../src/container/run-id.ts';
import { call } from '../../src/engine/client.ts';
import { isSha256 } from '../../src/foundation/digest.ts';
import { AttestationError } from '../../src/foundation/errors.ts';
import { DOCKER_BUILD } from '../../src/image/build/docker.ts';
import { describeEngine } from '../engines.ts';
import { connectTestEngine, type TestEngine } from './test-engine.ts';

describeEngine('docker', 'the name that a build gives its base', () => {
  let room: string;
  let connected: TestEngine;
  const tag = `localhost/base-names-test-${process.pid}:1`;
  beforeAll(async () => {
    room = await mkdtemp(join(tmpdir(), 'base-names-test-'));
    connected = await connectTestEngine('docker', room);
  });
  afterAll(async () => {
    await call(connected.engine.client, ['image', 'rm', '--force', tag]);
    await connected.close();
    await rm(room, { recursive: true, force: true });
  });

  it('goes, and the image stays, though the engine does not describe the image any more', async () => {
    const { engine } = connected;
    const imported = await call(engine.client, ['import', '-', tag], { stdin: Buffer.alloc(1024) });
    const id = imported.stdout.trim();
    if (!isSha256(id)) throw new Error(imported.stderr);
    const runId = newRunId();
    // What a run's own name makes too long is refused.
    let isTooLong = false;
    const inspectImage = async (name: string) => {
      if (isTooLong) throw new AttestationError('engine-call', 'Its answer is too long.');
      return engine.calls.inspectImage(name);
    };
    const given = { kind: 'by-id', id, given: true } as unknown as Parameters<
      typeof DOCKER_BUILD.underNames
    >[1]['base'];
    const work = DOCKER_BUILD.underNames(
      { ...engine, calls: { ...engine.calls, inspectImage } },
      { runId, base: given },
      [id],
      async () => {
        isTooLong = true;
      },
    );
    await expect(work).rejects.toMatchObject({ code: 'engine-call' });
    const named = await call(engine.client, ['image', 'ls', '--format', '{{.Repository}}']);
    expect(named.stdout).not.toContain(runId);
    expect((await engine.calls.inspectImage(id))?.at('RepoTags').texts()).toEqual([tag]);
  });
});
