import { buildBundle } from '../../src/evidence/bundle.ts';
import { writeJson } from '../../src/evidence/canonical-json.ts';
import { readEvidence } from '../../src/evidence/reader.ts';
import { linesOf } from '../../src/fleet/batch.ts';
import { BatchMemory } from '../../src/fleet/batch-memory.ts';
import { readFleetLine } from '../../src/fleet/line.ts';
import { batchesOfLines } from '../../src/fleet/lines.ts';
import { namesIn } from '../../src/fleet/names.ts';
import { expectationsFor, NOW, realRun } from '../evidence/real-run.ts';
import { goldenSignature } from './golden-signature.ts';
import { partsOf } from './parts.ts';
import { onPurpose, onPurposeLater, rule, type Target, UNPRINTABLE } from './target.ts';

const run = realRun();
const expectations = expectationsFor(buildBundle(run.input));
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

const { bundle, signature } = goldenSignature('docker-p256');
const files = Object.fromEntries([...run.files].map(([name, bytes]) => [name, base64(bytes)]));
/** A line with every file of an evidence folder, and one with a bundle and its signature, as a fleet sends them. */
const lines = [
  { name: 'runner-1', files: { 'bundle.json': base64(writeJson(buildBundle(run.input))), ...files } },
  { name: 'runner-2', bundle: base64(bundle), signature: base64(signature) },
].map((line) => partsOf(line));

function readLine([which = 0, ...rest]: Uint8Array): void {
  const read = readFleetLine(lines[which % lines.length]?.put(Uint8Array.from(rest)) ?? null, 1);
  rule(!UNPRINTABLE.test(read.name), 'a name is printable');
  rule(read.ok || !UNPRINTABLE.test(read.reason.sentence), 'a reason is printable');
  if (!read.ok) return;
  const { verdict, bundle, reasons } = readEvidence(read.source, expectations, NOW);
  rule(
    reasons.every(({ code }) => code !== 'reader-fault'),
    'the reader has a fault of its own',
  );
  rule(verdict === 'BLOCKED' || bundle !== null, 'what is accepted was read');
}

const LIMITS = { lineBytes: 64, skippedBytes: 512, batchItems: 4, batchBytes: 100 };

/** Cuts a stream, which comes in pieces of as many bytes as the first one says: no byte is lost, and none is added. */
async function cut([size = 0, ...rest]: Uint8Array): Promise<void> {
  const bytes = Buffer.from(rest);
  const found: (string | null)[] = [];
  await onPurposeLater(async () => {
    for await (const batch of batchesOfLines(pieces(bytes, 1 + size), new BatchMemory(128), LIMITS)) {
      if (batch.kind !== 'lines') continue;
      rule(batch.lengths.length <= LIMITS.batchItems, 'a batch is bounded');
      for (const line of linesOf(batch)) found.push(line.bytes && Buffer.from(line.bytes).toString('latin1'));
    }
  });
  const all = bytes.toString('latin1').split('\n');
  rule(
    found.every((line, index) => line === ((all[index]?.length ?? 0) > LIMITS.lineBytes ? null : all[index])),
    'a line is the line',
  );
}

/** All in one memory, as a file's are. */
async function* pieces(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  const memory = Buffer.alloc(size);
  for (let at = 0; at < bytes.length; at += size) {
    memory.fill('x');
    yield memory.subarray(0, bytes.copy(memory, 0, at));
  }
}

export const FLEET_TARGETS: readonly Target[] = [
  {
    name: 'fleet-line',
    seeds: () =>
      lines.flatMap((parts, which) =>
        parts.seeds().map((seed) => Buffer.concat([Buffer.from([which]), seed])),
      ),
    run: readLine,
  },
  {
    name: 'fleet-lines',
    waits: true,
    seeds: () => [
      Buffer.from(`\x06one\n\n${'two'.repeat(30)}\nthree\nlast`),
      Buffer.from(`\xff${'x\n'.repeat(400)}`),
    ],
    run: cut,
  },
  {
    name: 'fleet-names',
    seeds: () => [
      Buffer.from(JSON.stringify(['runner-1', 'läufer-2', 'a'.repeat(512)])),
      Buffer.from('[""]'),
    ],
    run: (bytes) =>
      onPurpose(() => {
        const names = namesIn(bytes);
        rule(
          new Set(names).size === names.length && !names.some((name) => UNPRINTABLE.test(name)),
          'names differ and are shown',
        );
      }),
  },
];
