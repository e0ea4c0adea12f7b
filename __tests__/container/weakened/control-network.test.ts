import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { makeControlNetwork } from '../../../src/container/weakened/control-network.ts';
import type { Engine } from '../../../src/engine/engine.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'control-network-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** An engine whose client is this shell script; each call is noted. */
function engineThat(answers: string): Engine {
  const program = join(folder, 'docker');
  writeFileSync(program, `#!/bin/sh\necho "$@" >>${folder}/calls\n${answers}\n`, { mode: 0o755 });
  const client = { program, globalArguments: [], environment: { PATH: process.env['PATH'] ?? '' } };
  return { name: 'docker', client, facts: { rootless: false } } as unknown as Engine;
}
const removals = () =>
  readFileSync(join(folder, 'calls'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('network rm'));
const options = { name: 'a-network', labels: {}, signal: AbortSignal.timeout(60_000) };

test('is removed when the engine lets it go, not only at once', async () => {
  const busy = `[ "$2" = rm ] && [ $(grep -c 'network rm' ${folder}/calls) -lt 3 ] && { echo 'network has active endpoints' >&2; exit 1; }; exit 0`;
  const network = await makeControlNetwork(engineThat(busy), options);
  await network.remove();
  expect(removals()).toHaveLength(3);
});

test('that is gone is not waited for', async () => {
  const gone = '[ "$2" = rm ] && { echo "Error: network a-network not found" >&2; exit 1; }; exit 0';
  const network = await makeControlNetwork(engineThat(gone), options);
  await network.remove();
  expect(removals()).toHaveLength(1);
});
