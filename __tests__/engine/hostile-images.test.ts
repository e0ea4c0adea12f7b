import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Engine } from '../../src/engine/engine.ts';
import { AttestationError } from '../../src/foundation/errors.ts';
import { type ContentStore, openContentStore } from '../../src/image/inventory/content-store.ts';
import { inventoryOf } from '../../src/image/inventory/inventory.ts';
import { markerProgram } from '../../src/probes/controls/program.ts';
import type { InventoryFacts } from '../../src/probes/inventory/facts.ts';
import { findAdds, findConfig } from '../../src/probes/inventory/judge.ts';
import { describeEngines, type EngineName } from '../engines.ts';
import { type Trick, together, tricks } from '../hostile/image-tricks.ts';
import { isRemoved } from '../image/inventory/images.ts';
import { connectForTest } from './connect.ts';
import {
  executed,
  loadTrick,
  NotLoaded,
  type TestBase,
  type TrueEntry,
  type TrueImage,
  testBase,
  trueImage,
} from './hostile-images.ts';

const ALL = tricks(markerProgram(process.arch === 'arm64' ? 'aarch64' : 'x86_64', '0'.repeat(32)));
const everything = process.env['SANDBOX_ATTESTATION_TESTS'] === 'all';

/** Images of several tricks at random: 60 with every test and 20 by default for each engine, next to each trick alone. */
const RANDOM = fc.sample(fc.uniqueArray(fc.constantFrom(...ALL), { minLength: 1, maxLength: 6 }), {
  numRuns: everything ? 60 : 20,
  seed: 20_261_125,
});
const IMAGES = [...(everything ? ALL : []), ...RANDOM.map(together)];

let room: string;
let base: TestBase;
let store: ContentStore;

beforeAll(async () => {
  room = await mkdtemp(join(tmpdir(), 'hostile-images-test-'));
  base = await testBase(room);
  store = await openContentStore([join(room, 'content')]);
});

afterAll(async () => rm(room, { recursive: true, force: true }));

describeEngines('what an image contains', (name) => {
  const tag = (what: string) => `localhost/hostile-images-test:${what}`;
  let engine: Engine;
  let baseTruth: TrueImage;

  beforeAll(async () => {
    engine = await connectForTest(name, room);
    const id = await loadTrick(name, base, { name: 'base', layers: [], outcome: 'harmless' }, tag('base'));
    baseTruth = trueImage(name, id);
  });

  afterAll(async () => {
    execFileSync(name, ['image', 'rm', '--force', tag('base')], { stdio: 'ignore' });
    await engine.close();
  });

  it.each(IMAGES)('$name', async (trick) => {
    await withLoaded(name, trick, tag('trick'), async (id) => {
      const facts = await listed(engine, id);
      if (facts === null) return expect(trick.outcome).not.toBe('harmless');
      const truth = trueImage(name, id);
      const findings = findAdds(facts).map(({ path }) => path);
      expectTruth(facts, truth, difference(truth, baseTruth));
      if (truth.ls) expect(facts.ls).not.toBe('');
      const added = [...truth.entries.values()].filter(
        (entry) => entry.type === 'file' && baseTruth.entries.get(entry.path)?.sha256 !== entry.sha256,
      );
      const short = added.map(({ path }) => path).filter((path) => Buffer.byteLength(path) < 4000);
      const runs = executed(name, tag('base'), id, short);
      const programs = added.flatMap(({ path, elf }) => (elf || runs.includes(path) ? [path] : []));
      expect(findings).toEqual(expect.arrayContaining(programs));
      const clean = findings.length + findConfig(facts).length + facts.misplaced.length === 0;
      if (trick.outcome !== 'refused') expect(clean).toBe(trick.outcome === 'harmless');
    });
  });

  async function listed(from: Engine, id: InventoryFacts['image_id']): Promise<InventoryFacts | null> {
    try {
      const kept = { kind: 'debian-packages', reference: '', diffIds: [base.diffId], packages: [] } as const;
      return await inventoryOf(from, id, { base: kept, store });
    } catch (error) {
      if (error instanceof AttestationError && error.code === 'image-unreadable') return null;
      throw error;
    }
  }
});

/** Does something with an image that an engine loaded; one that it refuses cannot run, and is nothing to look at. */
async function withLoaded(
  name: EngineName,
  trick: Trick,
  tag: string,
  look: (id: InventoryFacts['image_id']) => Promise<void>,
): Promise<void> {
  try {
    await look(await loadTrick(name, base, trick, tag));
  } catch (error) {
    if (!(error instanceof NotLoaded)) throw error;
    expect(trick.outcome).not.toBe('harmless');
  } finally {
    execFileSync(
      name,
      ['image', 'rm', '--force', '--ignore', tag].filter((word) => name === 'podman' || word !== '--ignore'),
      { stdio: 'ignore' },
    );
  }
}

type Shape = Pick<TrueEntry, 'path' | 'type' | 'mode' | 'uid' | 'gid' | 'size' | 'sha256' | 'target'>;

const shape = ({ path, type, mode, uid, gid, size, sha256, target }: Shape): Shape => ({
  path,
  type,
  mode,
  uid,
  gid,
  size,
  sha256,
  target,
});
const byPath = (a: { path: string }, b: { path: string }) =>
  Buffer.compare(Buffer.from(a.path), Buffer.from(b.path));

/**
 * The inventory lists what differs above the base, and nothing else but what it says is removed: an engine need not show
 * that.
 */
function expectTruth({ added }: InventoryFacts, image: TrueImage, different: readonly Shape[]): void {
  const isWhiteout = ({ type }: { type: string }) => type === 'removed' || type === 'emptied';
  const there = added.filter((entry) => !isWhiteout(entry));
  const seen = there.filter(({ path }) => image.entries.has(path) || !isRemoved(path, added));
  expect(seen.map(shape).sort(byPath)).toEqual(different.filter((entry) => !isWhiteout(entry)));
  for (const { path } of different.filter(isWhiteout))
    expect([path, isRemoved(path, added)]).toEqual([path, true]);
}

/** Every entry in which the mounted image differs from the mounted base; of a folder that is gone, that folder alone. */
function difference(image: TrueImage, of: TrueImage): Shape[] {
  const changed = [...image.entries.values()].filter((entry) => {
    const before = of.entries.get(entry.path);
    return (
      before === undefined ||
      JSON.stringify([shape(before), before.xattrs]) !== JSON.stringify([shape(entry), entry.xattrs])
    );
  });
  const gone = [...of.entries.keys()].filter((path) => !image.entries.has(path));
  const topmost = gone.filter((path) => {
    const parent = path.slice(0, path.lastIndexOf('/'));
    return parent === '' || image.entries.has(parent);
  });
  const removed = topmost.map((path) => ({
    path,
    type: 'removed',
    mode: 0,
    uid: 0,
    gid: 0,
    size: 0,
    sha256: null,
    target: '',
  }));
  return [...changed.map(shape), ...removed].sort(byPath);
}
