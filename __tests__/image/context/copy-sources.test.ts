import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { CONTEXT_LIMITS } from '../../../src/image/context/context-counts.ts';
import { type Wanted, wantedBy } from '../../../src/image/context/copy-sources.ts';
import { copyTree } from '../../../src/image/context/copy-tree.ts';
import { readGlob } from '../../../src/image/context/glob.ts';

const secondsOf = (work: () => void) => {
  const began = process.cpuUsage();
  work();
  return process.cpuUsage(began).user / 1e6;
};

/** Compares a path with each source, name by name: what COPY means, without regard to time. */
function oneByOne(sources: readonly string[], path: string): Wanted {
  const parts = path.split('/');
  const answers = sources.map((source): Wanted => {
    const names = source.split('/').filter((name) => name !== '' && name !== '.');
    const isMatch = (name: string, at: number) =>
      /[*?]/.test(name) ? readGlob(name)?.matches(parts[at] ?? '') : name === parts[at];
    if (!names.slice(0, parts.length).every(isMatch)) return 'nothing';
    return names.length <= parts.length ? 'whole' : 'something-below';
  });
  const best = (['whole', 'something-below'] as const).find((each) => answers.includes(each));
  return best ?? 'nothing';
}

describe('the sources of COPY', () => {
  it('mean the same as when each is compared alone', () => {
    // A hyphen sorts before the slash, and a letter after it.
    const name = fc.constantFrom('a', 'b', 'a-', 'ab', 'é', '[a]');
    const part = fc.oneof(name, fc.constantFrom('', '.', '..', '*', '?', 'a*', '[a]*'));
    const source = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
    const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
    fc.assert(
      fc.property(fc.array(source, { maxLength: 6 }), fc.array(path, { minLength: 1 }), (sources, paths) => {
        const wanted = wantedBy(sources);
        for (const each of paths) expect(wanted(each)).toBe(oneByOne(sources, each));
      }),
      { numRuns: 500 },
    );
  });

  it('are compared in time when there are many names and many files', () => {
    const wanted = wantedBy(Array.from({ length: 15_000 }, (_, at) => `s${at}`));
    const seconds = secondsOf(() => {
      for (let at = 0; at < 30_000; at += 1) wanted(`file-${at}`);
    });
    expect(seconds).toBeLessThan(1);
  });

  test.each([
    ['that match no first letter', (at: number) => `b*${at}`],
    ['behind a name', (at: number) => `name/*${at}`],
  ])('end with an error in time when there are many patterns %s', (_, patternOf) => {
    const wanted = wantedBy(Array.from({ length: 15_000 }, (__, at) => patternOf(at)));
    const all = () => {
      for (let at = 0; at < 30_000; at += 1) wanted(`file-${at}`);
    };
    const seconds = secondsOf(() =>
      expect(all).toThrow(expect.objectContaining({ code: 'context-too-large' })),
    );
    // Of a processor that is shared with another busy thread as well.
    expect(seconds).toBeLessThan(10);
  });
});

describe('names that are looked at and not copied', () => {
  let room: string;
  let source: string;
  let target: string;

  beforeEach(async () => {
    room = await mkdtemp(join(tmpdir(), 'copy-sources-'));
    source = join(room, 'source');
    target = join(room, 'target');
    await mkdir(source);
    await mkdir(target);
  });

  afterEach(() => rm(room, { recursive: true, force: true }));

  const putOthers = async (count: number) => {
    for (let at = 0; at < count; at += 1) await writeFile(join(source, `other-${at}`), '');
  };

  it('let a signal end the copying between them', async () => {
    await putOthers(600);
    await writeFile(join(source, 'first'), '');
    const interrupt = new AbortController();
    // The last call before the names that are not wanted; it takes as long as names are compared in one turn.
    const ignore = () => {
      for (const end = performance.now() + 60; performance.now() < end; );
      setImmediate(() => interrupt.abort('SIGTERM'));
      return 'leave-out-below' as const;
    };
    const selection = { ignore, sources: ['first'], tracked: null };
    await expect(copyTree(source, target, selection, { signal: interrupt.signal })).rejects.toMatchObject({
      code: 'cancelled',
    });
  });

  it('count each time that they are listed for a link', async () => {
    await putOthers(20);
    for (let at = 0; at < 4; at += 1) await symlink(`l${at + 1}`, join(source, `l${at}`));
    await writeFile(join(source, 'l4'), '');
    const selection = { ignore: () => 'copy' as const, sources: ['l0'], tracked: null };
    // 25 names and a folder, in five turns.
    const enough = { ...CONTEXT_LIMITS, listed: 225 };
    expect(await copyTree(source, target, selection, { limits: enough })).toMatchObject({ files: 1 });
    await rm(target, { recursive: true });
    await mkdir(target);
    const few = { ...CONTEXT_LIMITS, listed: 224 };
    await expect(copyTree(source, target, selection, { limits: few })).rejects.toMatchObject({
      kind: 'usage',
      code: 'context-too-large',
      message: expect.stringContaining('224 names'),
    });
  });

  it('count twenty times as a folder: each has to be opened', async () => {
    for (let at = 0; at < 30; at += 1) await mkdir(join(source, `d${at}`));
    const selection = { ignore: () => 'copy' as const, sources: ['d*/x*'], tracked: null };
    // 31 folders, in one turn, and 30 names.
    const enough = { ...CONTEXT_LIMITS, listed: 650 };
    expect(await copyTree(source, target, selection, { limits: enough })).toMatchObject({ files: 0 });
    await rm(target, { recursive: true });
    await mkdir(target);
    const few = { ...CONTEXT_LIMITS, listed: 649 };
    await expect(copyTree(source, target, selection, { limits: few })).rejects.toMatchObject({
      code: 'context-too-large',
      message: expect.stringContaining('649 names'),
    });
  });

  it('are not what a link’s text would be as a pattern', async () => {
    await writeFile(join(source, 'a*'), '');
    await writeFile(join(source, 'ab'), '');
    await symlink('a*', join(source, 'link'));
    const selection = { ignore: () => 'copy' as const, sources: ['link'], tracked: null };
    expect(await copyTree(source, target, selection)).toMatchObject({ files: 1 });
  });
});
