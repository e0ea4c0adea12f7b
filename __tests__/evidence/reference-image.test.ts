import { describe, expect, it, test } from '@jest/globals';
import type { Bundle } from '../../src/evidence/bundle-type.ts';
import { RELEASE_BASE_REFERENCE } from '../../src/evidence/generated/release-digests.ts';
import { type Sha256, sha256Of } from '../../src/foundation/digest.ts';
import type { InventoryEntry, InventoryFacts } from '../../src/probes/inventory/facts.ts';
import { RUNS, type RunName, readRun, realRun } from './real-run.ts';

const OTHER = sha256Of('another image');

/** What the interpreter reads before every program. */
const SITE: InventoryEntry = {
  ...{ path: '/usr/lib/python3/dist-packages/sitecustomize.py', type: 'file', mode: 0o644, uid: 0, gid: 0 },
  ...{ size: 1, target: '', sha256: sha256Of('s'), xattrs: [], program: 'none' },
};

/** Evidence whose posture and peer ran in another image than the attested one, with what the bundle says of that. */
const elsewhere =
  (said: (own: InventoryFacts) => InventoryFacts | undefined, ran: Sha256 = OTHER) =>
  (bundle: Bundle): Bundle => {
    const { reference_image: _, ...rest } = bundle;
    const reference = said({ ...bundle.host.inventory, image_id: OTHER });
    return {
      ...rest,
      ...(reference === undefined ? {} : { reference_image: reference }),
      posture: (bundle.posture ?? []).map((record) => ({ ...record, image_id: ran })),
      controls: (bundle.controls ?? []).map((record) =>
        record.state === 'did-not-run' || record.marker?.image_id === undefined
          ? record
          : { ...record, marker: { ...record.marker, image_id: ran } },
      ),
    };
  };

/** Whether posture and peer are believed, of a bundle that is changed so. */
function believed(name: RunName, change: (bundle: Bundle) => Bundle) {
  const said = readRun(realRun(name), change).reasons.map(({ code, sentence }) => `${code}: ${sentence}`);
  return {
    posture: !said.some((each) => /^posture-differs: .*reference image/.test(each)),
    peer: !said.some((each) => /^control-differs: .*what its peer ran in/.test(each)),
  };
}

describe.each(RUNS)('the reference image that evidence lists, %s', (name) => {
  it('is believed if it has this release’s content, under another id than the attested image', () => {
    expect(believed(name, (bundle) => bundle)).toEqual({ posture: true, peer: true });
    expect(
      believed(
        name,
        elsewhere((own) => own),
      ),
    ).toEqual({ posture: true, peer: true });
  });

  test.each<[string, (own: InventoryFacts) => InventoryFacts | undefined]>([
    ['that is not listed', () => undefined],
    ['that is listed under an id in which nothing ran', (own) => ({ ...own, image_id: sha256Of('x') })],
    ['on a base that is only named', ({ base, ...own }) => ({ ...own, base: { ...base, kind: 'named' } })],
    [
      'on a base that was pulled by another digest',
      ({ base, ...own }) => ({
        ...own,
        base: { ...base, kind: 'pulled-by-digest', reference: RELEASE_BASE_REFERENCE.replace(/.$/, '') },
      }),
    ],
    [
      'on a base of a table that does not have it',
      ({ base, ...own }) => ({ ...own, base: { ...base, kind: 'release-table' } }),
    ],
    ['that adds what Python reads first', (own) => ({ ...own, added: [...own.added, SITE] })],
    [
      'with another payload under its name',
      (own) => ({
        ...own,
        added: own.added.map((entry) =>
          entry.type === 'file' ? { ...entry, sha256: sha256Of('other') } : entry,
        ),
      }),
    ],
    [
      'with a variable of Python’s',
      ({ config, ...own }) => ({
        ...own,
        config: { ...config, env_keys: [...config.env_keys, 'PYTHONPATH'] },
      }),
    ],
    [
      'with layers more than its base and its payload say',
      ({ base, ...own }) => ({ ...own, base: { ...base, loaded_diff_ids: [sha256Of('x')] } }),
    ],
  ])('is not believed %s', (_, said) => {
    expect(believed(name, elsewhere(said))).toEqual({ posture: false, peer: false });
  });

  it('is not believed whose listing is of another image than what ran', () => {
    const change = elsewhere((own) => own, sha256Of('a third image'));
    expect(believed(name, change)).toEqual({ posture: false, peer: false });
  });

  it('is not the attested image, whatever is listed besides, if that is on a base that is only named', () => {
    const named = (bundle: Bundle): Bundle => {
      const { inventory } = bundle.host;
      const base = { ...inventory.base, kind: 'named' as const, packages: [] };
      // A second listing under the same id does not help.
      return {
        ...bundle,
        reference_image: inventory,
        host: { ...bundle.host, inventory: { ...inventory, base } },
      };
    };
    expect(believed(name, named)).toEqual({ posture: false, peer: false });
  });
});
