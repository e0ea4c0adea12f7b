import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { startNetwork } from '../../src/attest/auxiliary/peered-network.ts';
import { startControlPeer } from '../../src/container/weakened/control-peer.ts';
import { JsonView } from '../../src/engine/json-view.ts';
import { architectureOf } from '../../src/engine/system-facts.ts';
import { type BuildEngine, inspectImage } from '../../src/image/build/inspect.ts';
import { collectArtifacts } from '../../src/publish/run-artifacts.ts';
import { localKey } from '../../src/signing/local-key.ts';
import { runProgram } from '../cli/source-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'errors-raised-'));
writeFileSync(join(folder, 'file'), '');
afterAll(() => rmSync(folder, { recursive: true }));

const { signal } = new AbortController();
/** An engine whose answer about any image is an empty object. */
const unknownAnswer = { name: 'docker', calls: { inspectImage: async () => JsonView.parse('{}', 'image') } };
type Shared = Parameters<typeof startNetwork>[0];
type PeerRequest = Parameters<typeof startControlPeer>[1];

/** Errors that no test of their own stage raises. */
const RAISED: readonly (readonly [code: string, raise: () => unknown])[] = [
  ['architecture-unsupported', () => architectureOf('riscv64')],
  ['engine-answer', () => inspectImage(unknownAnswer as unknown as BuildEngine, 'x')],
  ['reference-image', () => startNetwork({ peerImage: null } as unknown as Shared, signal)],
  [
    'control-peer',
    () =>
      startControlPeer({} as never, { interpreter: 'python3', flags: [], signal } as unknown as PeerRequest),
  ],
  [
    'artifacts-not-listed',
    () =>
      collectArtifacts({
        ...{ prefix: 'x', names: [], folder, limitBytes: 1, onMissed: () => undefined },
        limits: { list: 10_000, artifact: 10_000, usual: 10_000 },
      }),
  ],
  [
    'local-key',
    async () => {
      const { publicPath } = await localKey(join(folder, 'state'));
      rmSync(publicPath);
      mkdirSync(publicPath);
      return localKey(join(folder, 'state'));
    },
  ],
];

test.each(RAISED)('%s', async (code, raise) => {
  await expect(async () => raise()).rejects.toMatchObject({ name: 'AttestationError', code });
});

test.each([
  [['sign', join(folder, 'file')], 2, '[cannot-sign]'],
  [['verify', join(folder, 'nothing'), '--fleet'], 3, '[fleet-unreadable]'],
])('%j exits %i with %s', async (args, exitCode, code) => {
  expect(await runProgram(args)).toMatchObject({ code: exitCode, stderr: expect.stringContaining(code) });
});
