/**
 * What the inventory of the default sandbox image costs: cold, when the engine saves the image, and warm, when every layer
 * lies in this user's store of content and is only hashed and read again.
 *
 *   node bench/inventory.ts docker|podman [TURNS]
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { release, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseEngine } from '../src/engine/choose-engine.ts';
import { DEBIAN_BASE_TAG } from '../src/engine/labels.ts';
import { inspectImage } from '../src/image/build/inspect.ts';
import { openContentStore } from '../src/image/inventory/content-store.ts';
import { inventoryOf } from '../src/image/inventory/inventory.ts';
import { given, inTime, median, program, type Value, write } from './measure.ts';

const name = process.argv[2] === 'podman' ? 'podman' : 'docker';
const turns = given(3, 10);
const tag = 'localhost/sandbox-attestation-bench:attest';
const folder = await mkdtemp(join(tmpdir(), 'bench-'));
try {
  await inTime(
    [
      ...[
        process.execPath,
        program,
        'run',
        '--engine',
        name,
        '--venue',
        'VPS',
        '--signing',
        'none',
        '--tag',
        tag,
      ],
      ...[
        '--base-image',
        'debian-packages',
        '--no-controls',
        '--no-posture',
        '--output',
        join(folder, 'evidence'),
      ],
    ],
    { fails: true },
  );
  const machine = {
    kernel: release(),
    architecture: process.arch,
    distribution: '',
    lsms: [],
    corePattern: 'core',
    sandboxUser: null,
  };
  const engine = await chooseEngine(name, { environment: process.env, clientConfig: folder, machine });
  try {
    const [image, base] = [await inspectImage(engine, tag), await inspectImage(engine, DEBIAN_BASE_TAG)];
    if (image === null || base === null) throw new Error('the image was not built');
    const claim = {
      kind: 'debian-packages',
      reference: DEBIAN_BASE_TAG,
      diffIds: base.diffIds,
      packages: [],
    } as const;
    const timed = async (content: string): Promise<number> => {
      const store = await openContentStore([content]);
      const began = performance.now();
      await inventoryOf(engine, image.id, { base: claim, store });
      return performance.now() - began;
    };
    const cold: number[] = [];
    const warm: number[] = [];
    for (let turn = 0; turn < turns; turn += 1) {
      const content = join(folder, `content-${turn}`);
      cold.push(await timed(content));
      warm.push(await timed(content));
    }
    await write(`inventory-${name}`, [
      milliseconds(`inventory of the default image on ${name}, nothing kept`, cold),
      milliseconds(`the same with its layers kept`, warm),
    ]);
  } finally {
    await engine.close();
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

function milliseconds(what: string, times: readonly number[]): Value {
  return { kind: 'value', what, value: Math.round(median(times)), unit: 'ms', goal: null };
}
