/**
 * What no change of this program can go below as long as a bundle is JSON that is signed by P-256 and a reader is a
 * program on Node: parts of a reading, alone.
 *
 *   node bench/floors.ts [SECONDS]    SECONDS: for each part of a bundle's reading (2)
 */
import { createHash, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type FleetShape, signedFleet } from '../__tests__/fleet/signed-fleet.ts';
import { type Figure, given, peakOf, REDUCED, write } from './measure.ts';

/** What a thread does again and again, and for how long. */
interface Work {
  readonly bundle: Uint8Array;
  readonly statement: Uint8Array;
  readonly signature: Uint8Array;
  readonly publicPem: string;
  readonly parts: readonly Part[];
  readonly seconds: number;
}
type Part = 'parse' | 'signature';

if (isMainThread) await main();
else parentPort?.postMessage(repeated(workerData));

/** How often the parts were done in the time. */
function repeated({ bundle, statement, signature, publicPem, parts, seconds }: Work): number {
  const key = createPublicKey(publicPem);
  const does: Readonly<Record<Part, () => void>> = {
    parse: () => {
      createHash('sha256').update(bundle).digest('hex');
      JSON.parse(Buffer.from(bundle).toString('utf8'));
    },
    signature: () => {
      if (!verify('sha256', statement, key, signature)) throw new Error('not the signature');
    },
  };
  let done = 0;
  for (const end = performance.now() + seconds * 1000; performance.now() < end; done += 1)
    for (const part of parts) does[part]();
  return done;
}

async function main(): Promise<void> {
  const seconds = given(2, 2);
  const figures: Figure[] = [];
  const say = (what: string, value: number, unit: string) => {
    const decimals = unit === 'times' ? 100 : 1;
    figures.push({ kind: 'value', what, value: Math.round(value * decimals) / decimals, unit, goal: null });
    console.log(`${what}: ${Math.round(value)} ${unit}`);
  };
  for (const [name, shape] of [
    ['of a default run', 'whole'],
    [REDUCED, 'bare'],
  ] as const) {
    const work = await workOf(shape, seconds);
    say(
      `digest and JSON.parse of a bundle ${name}, and nothing else`,
      await rate(work, ['parse']),
      'a second',
    );
    say(`the same and one P-256 signature, ${name}`, await rate(work, ['parse', 'signature']), 'a second');
  }
  const work = await workOf('bare', seconds);
  say('one P-256 signature, and nothing else', await rate(work, ['signature']), 'a second');
  await parsing(work.bundle, (what, value, unit) => say(what, value, unit));
  await clients(say);
  await write('floors', figures);
}

async function workOf(shape: FleetShape, seconds: number): Promise<Omit<Work, 'parts'>> {
  const { bytes } = await (await signedFleet(shape)).runner(0);
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const statement = Buffer.alloc(2048, 's');
  const publicPem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  return { bundle: bytes, statement, signature: sign('sha256', statement, privateKey), publicPem, seconds };
}

/** On all cores, as the fleet is read. */
async function rate(work: Omit<Work, 'parts'>, parts: readonly Part[]): Promise<number> {
  const counts = await Promise.all(
    Array.from({ length: availableParallelism() }, async () => {
      const worker = new Worker(fileURLToPath(import.meta.url), { workerData: { ...work, parts } });
      const [done] = await once(worker, 'message');
      return Number(done);
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0) / work.seconds;
}

/** The memory of a program that does nothing with a fleet but parse its bundles, on all cores. */
async function parsing(
  bundle: Uint8Array,
  say: (what: string, value: number, unit: string) => void,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    const file = join(folder, 'bundle.json');
    await writeFile(file, bundle);
    const peaks: number[] = [];
    for (const count of [1_000, 100_000]) {
      const each = Math.ceil(count / availableParallelism());
      const thread = `import { readFileSync } from 'node:fs';
        const text = () => readFileSync(${JSON.stringify(file)}, 'utf8');
        for (let done = 0; done < ${each}; done += 1) JSON.parse(text());`;
      const program = `import { Worker } from 'node:worker_threads';
        for (let core = 0; core < ${availableParallelism()}; core += 1) new Worker(${JSON.stringify(thread)}, { eval: true });`;
      const { bytes, code } = await peakOf(['--input-type=module', '--eval', program]);
      if (code !== 0) throw new Error(`parsing ${count} bundles ended with ${code}`);
      peaks.push(bytes / 1024 ** 2);
      say(
        `peak memory of JSON.parse of ${count} bundles, and nothing else, ${REDUCED}`,
        bytes / 1024 ** 2,
        'MB',
      );
    }
    const [few = 1, many = 0] = peaks;
    say('JSON.parse of 100000 by that of 1000', many / few, 'times');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The memory of what the Action cannot do without: Node, and the clients of a job's commands and artifacts. */
async function clients(say: (what: string, value: number, unit: string) => void): Promise<void> {
  const peak = async (program: string) => {
    const { bytes, code } = await peakOf(['--input-type=module', '--eval', program]);
    if (code !== 0) throw new Error(`${program} ended with ${code}`);
    return bytes / 1024 ** 2;
  };
  say('peak memory of Node alone', await peak('0'), 'MB');
  say(
    'peak memory of Node with the clients of Actions and of its artifacts loaded, and nothing else',
    await peak("await import('@actions/core'); await import('@actions/artifact');"),
    'MB',
  );
}
