import { describe, expect, it, test } from '@jest/globals';
import { pinNotes } from '../../src/cli/pin-notes.ts';
import { buildBundle } from '../../src/evidence/bundle.ts';
import type { Expectations } from '../../src/evidence/expectations.ts';
import { RELEASE_BASE_REFERENCE } from '../../src/evidence/generated/release-digests.ts';
import { policyFrom } from '../../src/evidence/policy.ts';
import { notReleaseImage } from '../../src/evidence/release-image.ts';
import { sha256Of } from '../../src/foundation/digest.ts';
import type { BaseFacts, InventoryEntry, InventoryFacts } from '../../src/probes/inventory/facts.ts';
import { entryDigest } from '../../src/probes/inventory/judge.ts';
import { baseFault, chainIdOf } from '../../src/probes/inventory/known-base.ts';
import { readingJson, readingTable } from '../../src/report/reading-table.ts';
import { viewOf } from '../../src/report/run-view.ts';
import { jobSummary, type SummaryLinks } from '../../src/report/summary.ts';
import { runTable } from '../../src/report/table.ts';
import { RUNS, readRun, realRun } from './real-run.ts';

const LINKS: SummaryLinks = {
  ...{ bundleName: '', bundleSha256: '', artifact: null, signature: { kind: 'none' }, attestation: null },
  commands: [],
};

const { inventory: REAL } = realRun().input.host;

/** What the loader reads before every program (ld.so(8)). */
const PRELOAD: InventoryEntry = {
  ...{ path: '/etc/ld.so.preload', type: 'file', mode: 0o644, uid: 0, gid: 0, size: 1, target: '' },
  ...{ sha256: sha256Of('p'), xattrs: [], program: 'none' },
};

const KNOWN = {
  pinned: RELEASE_BASE_REFERENCE,
  table: [
    {
      ...{ reference: 'registry.example/base@x', architecture: 'amd64' },
      ...{ diffIds: REAL.base.diff_ids, inventorySha256: REAL.base.inventory_sha256 },
    },
  ],
};

const withBase = (change: Partial<BaseFacts>): InventoryFacts => ({
  ...REAL,
  base: { ...REAL.base, ...change },
});

describe('an image with more than the release’s', () => {
  const entry = { ...PRELOAD, path: '/data/x.py' };
  test.each<[string, readonly InventoryEntry[], boolean]>([
    ['nothing', [], true],
    [
      'a folder that the Dockerfile makes',
      [{ ...entry, path: '/root', type: 'folder', mode: 0o755, sha256: null, size: 0 }],
      true,
    ],
    ['a file of data', [entry], false],
    ['a second file in /app', [{ ...entry, path: '/app/inspector/more.py' }], false],
    [
      'a folder of data',
      [{ ...entry, path: '/data', type: 'folder', mode: 0o755, sha256: null, size: 0 }],
      false,
    ],
    ['a file that a RUN leaves', [{ ...entry, path: '/etc/hosts', size: 0, sha256: sha256Of('') }], false],
  ])('%s', (_, more, isRelease) => {
    const why = notReleaseImage({ ...REAL, added: [...REAL.added, ...more] });
    expect(why === null).toBe(isRelease);
  });
});

describe('a base', () => {
  test.each<[string, InventoryFacts, boolean]>([
    ['of packages, as it was recorded', REAL, true],
    ['in the table', withBase({ kind: 'release-table', packages: [] }), true],
    [
      'in the table, with another inventory than its layers have',
      withBase({ kind: 'release-table', packages: [], inventory_sha256: sha256Of('x') }),
      false,
    ],
    [
      'pulled by the pinned digest',
      withBase({ kind: 'pulled-by-digest', reference: RELEASE_BASE_REFERENCE }),
      true,
    ],
    ['that is only named', withBase({ kind: 'named' }), true],
    ['that is only named, without layers', withBase({ kind: 'named', diff_ids: [], chain_id: null }), false],
    [
      'pulled by another digest',
      withBase({ kind: 'pulled-by-digest', reference: 'registry.example/base@x' }),
      false,
    ],
    ['of packages that are not there', withBase({ packages: [] }), false],
    [
      'of other layers than the image’s',
      withBase({ diff_ids: [sha256Of('x')], chain_id: sha256Of('x') }),
      false,
    ],
    ['whose loaded layers the image does not have', withBase({ loaded_diff_ids: [sha256Of('x')] }), false],
    ['with another ChainID', withBase({ chain_id: sha256Of('x') }), false],
    ['from scratch with layers', withBase({ kind: 'scratch' }), false],
    [
      'from scratch',
      withBase({
        ...{ kind: 'scratch', diff_ids: [], loaded_diff_ids: [], chain_id: null, entries: 0, packages: [] },
      }),
      true,
    ],
  ])('%s', (_, facts, believed) => {
    expect(baseFault(facts, KNOWN) === null).toBe(believed);
  });

  it('in no table is not in this release’s', () => {
    const claimed = withBase({ kind: 'release-table', packages: [] });
    expect(baseFault(claimed, { ...KNOWN, table: [] })).not.toBeNull();
  });

  it('has the ChainID of the image-spec', () => {
    const [one, two] = [sha256Of('one'), sha256Of('two')];
    expect(chainIdOf([])).toBeNull();
    expect(chainIdOf([one])).toBe(one);
    expect(chainIdOf([one, two])).toBe(sha256Of(`${one} ${two}`));
  });
});

describe('the reference image', () => {
  it.each(RUNS)('is what was recorded as %s', (name) => {
    expect(notReleaseImage(realRun(name).input.host.inventory)).toBeNull();
  });

  test.each<[string, InventoryFacts]>([
    ['on a base that is only named', withBase({ kind: 'named', packages: [] })],
    ['with an addition', { ...REAL, added: [...REAL.added, PRELOAD] }],
    ['with a variable', { ...REAL, config: { ...REAL.config, env_keys: ['PATH', 'PYTHONPATH'] } }],
    ['with /in in another place', { ...REAL, misplaced: ['/in'] }],
    ['with another payload', { ...REAL, added: REAL.added.filter(({ type }) => type !== 'file') }],
    [
      'that starts the same payload in another way',
      { ...REAL, config: { ...REAL.config, entrypoint: ['/usr/bin/python3', '/app/inspector/main.py'] } },
    ],
    ['with arguments', { ...REAL, config: { ...REAL.config, command: ['x'] } }],
  ])('is not one %s', (_, facts) => {
    expect(notReleaseImage(facts)).not.toBeNull();
  });
});

describe('what a caller pins', () => {
  const own = (change: Partial<InventoryFacts>) => {
    const run = realRun();
    return realRun('docker-targeted-deny', {
      host: { ...run.input.host, inventory: { ...run.input.host.inventory, ...change } },
    });
  };
  const codes = (run: ReturnType<typeof realRun>, pins: Partial<Expectations>) =>
    readRun(run, (bundle) => bundle, pins).reasons.map(({ code }) => code);
  const adds = own({ added: [...REAL.added, PRELOAD] });
  const named = own({ base: { ...REAL.base, kind: 'named', packages: [] } });

  it('is one entry by its digest, and no other entry', () => {
    expect(codes(adds, {})).toContain('image-adds');
    expect(codes(adds, { adds: [entryDigest(PRELOAD)] })).not.toContain('image-adds');
    expect(codes(adds, { adds: [entryDigest({ ...PRELOAD, mode: 0o755 })] })).toContain('image-adds');
  });

  it('is a base by its ChainID, and not by its inventory, which has no times', () => {
    const { chain_id: chain, inventory_sha256: content } = REAL.base;
    expect(codes(named, {})).toContain('unpinned-base');
    expect(codes(named, { base: [chain ?? content] })).not.toContain('unpinned-base');
    expect(codes(named, { base: [content] })).toContain('base-not-expected');
    expect(codes(named, { base: [sha256Of('x')] })).toContain('base-not-expected');
    // A known base that the caller does not expect is not the expected one either.
    expect(codes(realRun(), { base: [sha256Of('x')] })).toEqual(['base-not-expected']);
  });

  it('stands in the policy of such evidence, with what each pin lets through', () => {
    expect(policyFrom(buildBundle(adds.input))).toMatchObject({ adds: [entryDigest(PRELOAD)] });
    expect(policyFrom(buildBundle(named.input))).toMatchObject({ base: [REAL.base.chain_id] });
    expect(pinNotes(buildBundle(adds.input)).join('\n')).toContain(
      'adds: accepts /etc/ld.so.preload, which ',
    );
    expect(pinNotes(buildBundle(named.input)).join('\n')).toMatch(/^base: accepts all \d+ entries/);
    // A program that the payload could execute gets there only by the hand of a person.
    const shell = { ...PRELOAD, path: '/bin/sh', mode: 0o755, program: 'elf' } as const;
    const withShell = own({ added: [...REAL.added, shell] });
    expect(policyFrom(buildBundle(withShell.input))).not.toHaveProperty('adds');
    expect(pinNotes(buildBundle(withShell.input)).join('\n')).toMatch(
      new RegExp(`^adds: does not have the program /bin/sh, .* Add ${entryDigest(shell)} yourself`, 'm'),
    );
    for (const run of [adds, named])
      expect(pinNotes(buildBundle(run.input)).join('\n')).toContain('image: accepts this image and no other');
    expect(pinNotes(buildBundle(realRun().input))).toEqual([]);
    expect(policyFrom(buildBundle(realRun().input))).not.toHaveProperty('adds');
  });

  it('is named also where it is a payload or a profile that this release does not know', () => {
    const added = REAL.added.map((entry) =>
      entry.type === 'file' ? { ...entry, sha256: sha256Of('another payload') } : entry,
    );
    const notes = pinNotes(buildBundle(own({ added }).input));
    expect(notes).toContain(
      'payload: accepts what these files of /app do, and what they report: /app/inspector/main.py.',
    );
    const { profile } = realRun().input;
    const other = realRun('docker-targeted-deny', { profile: { ...profile, sha256: sha256Of('another') } });
    expect(pinNotes(buildBundle(other.input))).toEqual([
      expect.stringMatching(/^seccomp: accepts a profile/),
    ]);
    // The release's payload, started in another way, is another one.
    const { config } = REAL;
    const started = own({ config: { ...config, entrypoint: [...config.entrypoint, '-x'] } });
    expect(pinNotes(buildBundle(started.input)).join('\n')).toMatch(/^payload: accepts/m);
  });

  const LINK: InventoryEntry = {
    ...{ ...PRELOAD, path: '/app/way', type: 'symbolic-link', mode: 0o777, size: 0, sha256: null },
    target: '../usr',
  };
  const PLAIN_FILE: InventoryEntry = { ...PRELOAD, path: '/app/data.txt' };
  test.each<[string, InventoryEntry, string]>([
    ['an execute bit', { ...PRELOAD, path: '/app/tool', mode: 0o755 }, 'program'],
    ['an ELF', { ...PRELOAD, path: '/app/tool', program: 'elf' }, 'program'],
    ['a script', { ...PRELOAD, path: '/app/tool', program: 'script' }, 'program'],
    ['a link', LINK, 'is a symbolic link to ../usr'],
  ])('is named wherever evidence is read: %s', (_, entry, what) => {
    const run = own({ added: [...REAL.added, PLAIN_FILE, entry] });
    const digest = entryDigest(entry);
    const adds = [digest, entryDigest(PLAIN_FILE)];
    const reading = readRun(run, (bundle) => bundle, { adds });
    const pinned = [{ path: entry.path, what, digest }];
    expect(viewOf(reading)).toMatchObject({ pinned });
    expect(readingJson(reading)).toMatchObject({ accepted_by_pin: pinned });
    for (const text of [readingTable(reading), runTable(viewOf(reading))])
      expect(text.replace(/\s+/g, ' ')).toContain(`accepted by a pin: ${entry.path} (${what})`);
    expect(jobSummary(viewOf(reading), LINKS)).toContain('- accepted by a pin: <code>/app');
    expect(pinNotes(buildBundle(run.input)).join().includes('the program')).toBe(what === 'program');

    const unpinned = readRun(run, (bundle) => bundle);
    expect(viewOf(unpinned)).toMatchObject({ pinned: [] });
    expect(readingJson(unpinned)).not.toHaveProperty('accepted_by_pin');
    expect(jobSummary(viewOf(unpinned), LINKS)).not.toContain('accepted by a pin');
  });
});
