import { describe, expect, test } from '@jest/globals';
import type { Bundle } from '../../src/evidence/bundle-type.ts';
import { sha256Of } from '../../src/foundation/digest.ts';
import type { InventoryFacts } from '../../src/probes/inventory/facts.ts';
import { baseDifference } from '../../src/probes/inventory/same-base.ts';
import { RUNS, readRun, realRun } from './real-run.ts';

const EMPTY = sha256Of('');

function disagreements(change: (bundle: Bundle) => Bundle, name: (typeof RUNS)[number]): readonly string[] {
  return readRun(realRun(name), change)
    .reasons.filter(({ code }) => code === 'fields-disagree')
    .map(({ subject }) => subject ?? '');
}

const withInput =
  (...files: Bundle['input']['files']) =>
  (bundle: Bundle): Bundle => ({ ...bundle, input: { files } });

const withInventory =
  (change: (own: InventoryFacts) => Partial<InventoryFacts>) =>
  (bundle: Bundle): Bundle => {
    const { inventory } = bundle.host;
    return { ...bundle, host: { ...bundle.host, inventory: { ...inventory, ...change(inventory) } } };
  };

const file = (path: string, text: string) => ({ path, sha256: sha256Of(text), size: text.length });

describe.each(RUNS)('what %s lists of the same bytes', (name) => {
  test('agrees in a real run, and with other files of INPUT', () => {
    expect(disagreements((bundle) => bundle, name)).toEqual([]);
    expect(disagreements(withInput(file('a', 'x'), file('b/c', 'x'), file('empty', '')), name)).toEqual([]);
  });

  test.each<[string, (bundle: Bundle) => Bundle, string]>([
    ['two sizes', withInput(file('a', 'x'), { ...file('b', 'x'), size: 2 }), 'input.files'],
    ['a size of no bytes', withInput({ ...file('a', ''), size: 1 }), 'input.files'],
    ['no size of some bytes', withInput({ ...file('a', 'x'), size: 0 }), 'input.files'],
    ['a path twice', withInput(file('a', 'x'), file('a', 'x')), 'input.files'],
    ['a path above INPUT', withInput(file('../a', 'x')), 'input.files'],
    ['an absolute path', withInput(file('/a', 'x')), 'input.files'],
    [
      'an empty file with other bytes',
      withInventory(({ added }) => ({ added: added.map((entry) => ({ ...entry, size: 0 })) })),
      'host.inventory.added',
    ],
    [
      'an empty file that runs',
      withInventory(({ executables }) => ({
        executables: executables.map((each, at) => (at === 0 ? { ...each, sha256: EMPTY } : each)),
      })),
      'host.inventory.executables',
    ],
    [
      'bytes that run in two ways',
      withInventory(({ executables: [first, ...rest] }) =>
        first === undefined
          ? {}
          : { executables: [first, { ...first, path: `${first.path}2`, program: 'script' }, ...rest] },
      ),
      'host.inventory.executables',
    ],
  ])('blocks with %s', (_, change, field) => {
    expect(disagreements(change, name)).toContain(field);
  });

  test('the reference image has the same files of the same layers', () => {
    const { host } = realRun(name).input;
    const listed =
      (change: (own: InventoryFacts) => InventoryFacts) =>
      (bundle: Bundle): Bundle => ({
        ...bundle,
        reference_image: change({ ...bundle.host.inventory, image_id: sha256Of('another image') }),
        posture: (bundle.posture ?? []).map((record) => ({ ...record, image_id: sha256Of('another image') })),
      });
    const withEntries = listed((own) => ({ ...own, base: { ...own.base, entries: own.base.entries + 1 } }));
    const withPrograms = listed((own) => ({ ...own, executables: [] }));
    expect(host.inventory.executables.some(({ from }) => from === 'base')).toBe(true);
    expect(
      disagreements(
        listed((own) => own),
        name,
      ),
    ).toEqual([]);
    expect(disagreements(withEntries, name)).toContain('reference_image.base');
    expect(disagreements(withPrograms, name)).toContain('reference_image.base');
  });
});

describe('two images on the same layers', () => {
  const own = realRun().input.host.inventory;
  const first = own.executables.find(({ from }) => from === 'base');
  const entry = own.added[0];
  if (first === undefined || entry === undefined) throw new Error('the recorded image has both');
  const removed = { ...entry, path: first.path, type: 'removed', size: 0, sha256: null } as const;
  const without = own.executables.filter(({ path }) => path !== first.path);

  test.each<[string, Partial<InventoryFacts>, string | null]>([
    ['nothing', {}, null],
    ['a program that one of them replaces', { added: [...own.added, removed], executables: without }, null],
    ['a program that nobody replaces', { executables: without }, 'other programs'],
    [
      'a folder above it that one of them removes',
      { added: [...own.added, { ...removed, path: '/usr' }], executables: without },
      null,
    ],
    ...['', '/', first.path.slice(0, -1), `${first.path}x`, `${first.path}/x`].map(
      (path): [string, Partial<InventoryFacts>, string] => [
        `a program beside ${JSON.stringify(path)}, which one of them removes`,
        { added: [...own.added, { ...removed, path }], executables: without },
        'other programs',
      ],
    ),
    [
      'programs that are added',
      { executables: [...own.executables, { ...first, path: '/app/x', from: 'added' }] },
      null,
    ],
    ['packages', { base: { ...own.base, packages: own.base.packages.slice(1) } }, 'other packages'],
    ['files', { base: { ...own.base, inventory_sha256: EMPTY } }, 'other files'],
    [
      'the kind, which records other programs',
      { base: { ...own.base, kind: 'named', packages: [] }, executables: without },
      null,
    ],
    ['the origin of its base', { base: { ...own.base, kind: 'pulled-by-digest' } }, 'another origin'],
    ['setuid files of the base', { setid: ['/usr/bin/su'] }, 'other programs'],
    ['layers', { base: { ...own.base, chain_id: EMPTY, inventory_sha256: EMPTY } }, null],
  ])('that differ in %s', (_, part, expected) => {
    expect(baseDifference(own, { ...own, ...part })).toBe(expected);
    expect(baseDifference({ ...own, ...part }, own)).toBe(expected);
  });
});
