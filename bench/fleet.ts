/**
 * The cost of reading a fleet: bundles a second for each size, on all cores, in one process; compared with one cosign
 * process for each bundle, and with a loop over our own `verify`; and whether memory stays flat.
 *
 *   node bench/fleet.ts [MOST]      MOST: the size of the largest fleet (100000)
 */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type FleetShape, fleetLine, signedFleet } from '../__tests__/fleet/signed-fleet.ts';
import { type Figure, given, inTime, median, peakOf, program, REDUCED, round, write } from './measure.ts';

const most = given(2, 100_000);
const ROUNDS = 3;

/** Name, shape, minimum bytes of a bundle, number of bundles, required bundles a second. */
const FLEETS: readonly (readonly [string, FleetShape, number, number, number | null])[] = [
  ['of default runs', 'whole', 0, 1000, 500],
  [REDUCED, 'bare', 0, 6000, 3000],
  [`of 120 KiB ${REDUCED}`, 'bare', 120 * 1024, 3000, null],
  ['(reduced: `--no-controls`)', 'posture', 0, 1000, null],
];

const folder = await mkdtemp(join(tmpdir(), 'bench-'));
const figures: Figure[] = [];
const say = (
  what: string,
  value: number,
  unit: string,
  goal: Extract<Figure, { kind: 'value' }>['goal'] = null,
) => {
  figures.push({ kind: 'value', what, value, unit, goal });
  console.log(`${what}: ${value} ${unit}`);
};
try {
  for (const [name, shape, least, count, goal] of FLEETS) {
    const fleet = await signedFleet(shape, least);
    const [stream, policy] = [join(folder, `${shape}.jsonl`), join(folder, `${shape}.policy.json`)];
    await writeFile(policy, JSON.stringify(fleet.policy));
    const file = createWriteStream(stream);
    for (let number = 0; number < count; number += 1) {
      if (!file.write(fleetLine(await fleet.runner(number)))) await once(file, 'drain');
    }
    file.end();
    await once(file, 'finish');
    const rates: number[] = [];
    for (let round_ = 0; round_ < ROUNDS; round_ += 1) {
      const ms = await inTime([process.execPath, program, 'verify', '--fleet', stream, '--policy', policy]);
      rates.push((count / ms) * 1000);
    }
    const { bytes } = await fleet.runner(0);
    say(
      `bundles ${name}, ${Math.round(bytes.length / 1024)} KiB each`,
      Math.round(median(rates)),
      'a second',
      goal === null ? null : { atLeast: goal },
    );
    say(`one such bundle, gzipped`, round(gzipSync(bytes).length / 1024), 'KiB');
    say(`one such line of the stream`, round((await stat(stream)).size / count / 1024), 'KiB');
    await rm(stream);
  }
  await besideProcesses();
  await memory();
  await write('fleet', figures);
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** A process for each bundle of a default run: cosign, which checks the signature alone; and our own verify. */
async function besideProcesses(): Promise<void> {
  const fleet = await signedFleet('whole');
  const { bytes, signature } = await fleet.runner(0);
  const bundle = join(folder, 'bundle.json');
  const [key, policy] = [join(folder, 'key.pub'), join(folder, 'one.policy.json')];
  await writeFile(bundle, bytes);
  await writeFile(`${bundle}.sigstore.json`, signature);
  await writeFile(key, fleet.key.publicPem);
  await writeFile(policy, JSON.stringify(fleet.policy));
  // With a key no root is needed, but without one cosign looks for the newest on the network.
  const root = join(folder, 'root.json');
  await inTime(['cosign', 'trusted-root', 'create', '--out', root]);
  const cosign = [
    ...['cosign', 'verify-blob-attestation', '--key', key, '--insecure-ignore-tlog', '--new-bundle-format'],
    ...[
      '--type',
      'https://in-toto.io/attestation/test-result/v0.1',
      '--trusted-root',
      root,
      '--bundle',
      `${bundle}.sigstore.json`,
      bundle,
    ],
  ];
  const rate = async (command: readonly string[], runs: number) => {
    await inTime(command);
    const began = performance.now();
    for (let run = 0; run < runs; run += 1) await inTime(command);
    return Math.round((runs / (performance.now() - began)) * 1000);
  };
  say(
    'one cosign process for each bundle of a default run, one after the other',
    await rate(cosign, 60),
    'a second',
  );
  const ours = [process.execPath, program, 'verify', bundle, '--policy', policy];
  say(
    'one verify process for each bundle of a default run, one after the other',
    await rate(ours, 40),
    'a second',
  );
}

/** The reader's peak for a small and for a large fleet; each piece of evidence is different. */
async function memory(): Promise<void> {
  const fleet = await signedFleet('bare');
  const policy = join(folder, 'memory.policy.json');
  await writeFile(policy, JSON.stringify(fleet.policy));
  const peaks: number[] = [];
  for (const count of [1000, most]) {
    const { bytes, code } = await peakOf(
      [program, 'verify', '--fleet', '-', '--policy', policy],
      async (stdin) => {
        for (let number = 0; number < count; number += 1) {
          if (!stdin.write(fleetLine(await fleet.runner(number)))) await once(stdin, 'drain');
        }
      },
    );
    if (code !== 0) throw new Error(`a fleet of ${count} was not accepted (${code})`);
    peaks.push(bytes);
    say(`peak memory for ${count} bundles ${REDUCED}`, Math.round(bytes / 1024 ** 2), 'MB');
  }
  const [small = Number.NaN, large = Number.NaN] = peaks;
  say(`peak memory for ${most} by that for 1000 ${REDUCED}`, round(large / small, 2), 'times', {
    atMost: 1.2,
  });
}
