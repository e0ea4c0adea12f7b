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
import { readingOf } from './generated-evidence.ts';
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

/** The payload that each image's entrypoint names. */
const PAYLOAD = '/app/main.py';

/** The reasons that an image's content gives. */
const OF_AN_IMAGE: readonly string[] = ['image-adds', 'image-config', 'image-misplaced'];

/**
 * How a run ends whose image cannot be read. Of a sparse file an engine writes other bytes than it was given, and fails when
 * it is asked for the layer.
 */
const NOT_READ: Readonly<Record<Trick['outcome'], readonly string[]>> = {
  harmless: [],
  blocks: ['image-unreadable'],
  refused: ['image-unreadable', 'engine-call'],
};

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
  let baseId: InventoryFacts['image_id'];
  let baseTruth: TrueImage;

  beforeAll(async () => {
    engine = await connectForTest(name, room);
    baseId = await loadTrick(name, base, { name: 'base', layers: [], outcome: 'harmless' }, tag('base'));
    baseTruth = trueImage(name, baseId);
  });

  afterAll(async () => {
    execFileSync(name, ['image', 'rm', '--force', tag('base')], { stdio: 'ignore' });
    await engine.close();
  });

  it('every file of the base that the kernel or the loader starts is listed, and no other', async () => {
    const facts = await listed(engine, baseId, 'harmless');
    if (facts === null) throw new Error('the base is unreadable');
    const files = [...baseTruth.entries.values()].filter(({ type }) => type === 'file');
    const runs = executed(
      name,
      tag('base'),
      facts.image_id,
      files.map(({ path }) => path),
    );
    expect(files.length).toBeGreaterThan(500);
    const known = facts.executables.map(({ path }) => path);
    expect(runs.filter((path) => !known.includes(path))).toEqual([]);
    // What is listed runs, or is an ELF that the loader starts: nothing else is there to be accepted.
    const elf = new Set(files.filter((file) => file.elf).map(({ path }) => path));
    expect(known.filter((path) => !runs.includes(path) && !elf.has(path))).toEqual([]);
    expect(runs).toContain(facts.interpreter);
  });

  it.each(IMAGES)('$name', async (trick) => {
    await withLoaded(name, trick, tag('trick'), async (id) => {
      const facts = await listed(engine, id, trick.outcome);
      if (facts === null) return expect(trick.outcome).not.toBe('harmless');
      const truth = trueImage(name, id);
      const findings = findAdds(facts).map(({ path }) => path);
      expectTruth(facts, truth, difference(truth, baseTruth));
      if (truth.ls) expect(facts.ls).not.toBe('');
      const added = [...truth.entries.values()].filter(
        (entry) => entry.type === 'file' && baseTruth.entries.get(entry.path)?.sha256 !== entry.sha256,
      );
      const paths = added.map(({ path }) => path);
      const runs = executed(name, tag('base'), id, paths);
      const programs = added.flatMap(({ path, elf }) => (elf || runs.includes(path) ? [path] : []));
      expect(findings).toEqual(expect.arrayContaining(programs));
      const clean = findings.length + findConfig(facts).length + facts.misplaced.length === 0;
      if (trick.outcome !== 'refused') expect(clean).toBe(trick.outcome === 'harmless');
      expectVerdict(facts, clean, programs);
    });
  });

  /** A reader's verdict of the same image: accepted if nothing is found, otherwise blocked, with each program by name. */
  function expectVerdict(facts: InventoryFacts, clean: boolean, programs: readonly string[]): void {
    const { verdict, reasons } = readingOf(name, facts);
    const found = reasons.map(({ code }) => code);
    const hasPayload = facts.added.some(({ path, type }) => path === PAYLOAD && type === 'file');
    if (clean) {
      expect(found).toEqual(hasPayload ? [] : ['restriction-missing']);
      expect(verdict).toBe(hasPayload ? 'ACCEPTED' : 'BLOCKED');
      return;
    }
    expect(verdict).toBe('BLOCKED');
    expect(found.some((code) => OF_AN_IMAGE.includes(code))).toBe(true);
    // By digests: a reason shortens a path.
    const said = reasons
      .flatMap(({ code, sentence }) => (code === 'image-adds' ? [sentence] : []))
      .join('\n');
    for (const { path, entry } of findAdds(facts))
      if (programs.includes(path)) expect([path, said]).toEqual([path, expect.stringContaining(entry)]);
  }

  async function listed(
    from: Engine,
    id: InventoryFacts['image_id'],
    outcome: Trick['outcome'],
  ): Promise<InventoryFacts | null> {
    try {
      const { diffId, packages } = base;
      const kept = { kind: 'debian-packages', reference: '', diffIds: [diffId], packages } as const;
      return await inventoryOf(from, id, { base: kept, store });
    } catch (error) {
      if (error instanceof AttestationError && NOT_READ[outcome].includes(error.code)) return null;
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
