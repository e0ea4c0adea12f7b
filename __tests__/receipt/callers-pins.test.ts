import { describe, expect, test } from '@jest/globals';
import type { Bundle } from '../../src/evidence/bundle-type.ts';
import { type LaunchExpectations, NO_EXPECTATIONS } from '../../src/evidence/expectations.ts';
import { sha256Of } from '../../src/foundation/digest.ts';
import type { InventoryEntry } from '../../src/probes/inventory/facts.ts';
import { entryDigest } from '../../src/probes/inventory/judge.ts';
import { ofCaller } from '../../src/receipt/read-receipt.ts';
import { realControlledRun } from '../evidence/controlled-run.ts';

const evidence = realControlledRun('docker');

/** An entry that needs a pin, on a base that needs one. */
const ENTRY: InventoryEntry = {
  ...{ path: '/etc/extra', type: 'file', mode: 0o644, uid: 0, gid: 0, size: 1, target: '' },
  ...{ sha256: sha256Of('p'), xattrs: [], program: 'none' },
};
const BASE = sha256Of('another base');

function launched(image: Bundle['image_digest']): Bundle {
  const { inventory } = evidence.host;
  const base = { ...inventory.base, kind: 'named', inventory_sha256: BASE, chain_id: BASE } as const;
  const changed = { ...inventory, base, added: [...inventory.added, ENTRY] };
  return { ...evidence, image_digest: image, host: { ...evidence.host, inventory: changed } };
}

describe('the pins of a caller', () => {
  const pins = { adds: [entryDigest(ENTRY)], base: [BASE] };
  const codes = (image: Bundle['image_digest'], own: object, ofLaunch: Partial<LaunchExpectations>) => {
    const launch = { ...NO_EXPECTATIONS.launch, sameMachine: false, ...ofLaunch };
    const judged = { launched: launched(image), named: null, reasons: [], drift: [] };
    const expectations = { ...NO_EXPECTATIONS, ...own, launch };
    return ofCaller(judged, evidence, expectations).map(({ code }) => code);
  };

  test.each<[string, Bundle['image_digest'], object, Partial<LaunchExpectations>, readonly string[]]>([
    ['none', sha256Of('other'), {}, {}, ['image-adds', 'unpinned-base']],
    ['of the evidence, for another image', sha256Of('other'), pins, {}, ['image-adds', 'unpinned-base']],
    ['of launches, for another image', sha256Of('other'), {}, pins, []],
    ['of the evidence, for the attested image', evidence.image_digest, pins, {}, ['unpinned-base']],
  ])('%s', (_, image, own, ofLaunch, expected) => {
    expect(codes(image, own, ofLaunch)).toEqual(expected);
  });
});
