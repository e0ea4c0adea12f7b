import { randomBytes } from 'node:crypto';
import { chmodSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { Engine } from '../../src/engine/engine.ts';
import { mayHaveOthersVolumes } from '../../src/engine/others-volumes.ts';
import { clientCalls } from '../../src/engine/podman/client-calls.ts';
import { orphanedContainers } from '../../src/engine/podman/orphaned-containers.ts';
import type { EngineFacts } from '../../src/probes/host-facts.ts';
import { testFolder } from '../support/test-folder.ts';

const { place } = testFolder('orphan-limits');
const ID = randomBytes(32).toString('hex');

function clientOf(name: string, lines: string) {
  const program = place(name, `#!/bin/sh\n${lines}\n`);
  chmodSync(program, 0o700);
  return { program, globalArguments: [], environment: { PATH: '/usr/bin:/bin' } };
}

test('an orphaned process is waited for as long as the clean-up goes on, or for a second', async () => {
  const podman = clientOf('podman', 'exit 0');
  const runtime = clientOf('runtime', 'exec sleep 60').program;
  const facts = { rootless: false, oci_runtime: runtime } as unknown as EngineFacts;
  const orphan = { kind: 'process', id: ID, name: 'x', folder: null } as const;
  const began = performance.now();
  const removed = await orphanedContainers(podman, facts).remove([orphan], began + 500);
  expect(removed).toEqual({ left: [orphan], goesOn: false });
  expect(performance.now() - began).toBeLessThan(5_000);
}, 90_000);

test.each([
  ['never shows a container', 'exec sleep 60'],
  [
    'never shows its volumes',
    `[ "$1" = container ] || exec sleep 60
    echo '[{"Id":"${ID}","Created":"2026-11-29T00:00:00Z","Mounts":[{"Type":"volume","Name":"v"}]}]'`,
  ],
])(
  'of a Podman that %s, volumes may be others’ in some seconds',
  async (name, lines) => {
    const client = clientOf(name, lines);
    const engine = { name: 'podman', client, calls: clientCalls(client) } as unknown as Engine;
    const began = performance.now();
    expect(await mayHaveOthersVolumes(engine, ID)).toBe(true);
    expect(performance.now() - began).toBeLessThan(9_000);
  },
  90_000,
);

test('an answer of Podman’s client that is too long is told from others by its cause', async () => {
  const client = clientOf('podman-long', 'head -c 5000000 /dev/zero');
  await expect(clientCalls(client).inspectImage(ID)).rejects.toMatchObject({
    code: 'engine-call',
    cause: { code: 'EMSGSIZE' },
  });
});
