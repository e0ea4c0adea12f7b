import { describe, expect, it } from '@jest/globals';
import type { Bundle } from '../../src/evidence/bundle-type.ts';
import { recordObservations, restoreObservations } from '../../src/evidence/observed.ts';

type Recorded = Bundle['observed'][number];

/** A list that counts how often it is written as JSON. */
function counted(keys: readonly string[]) {
  const written = { times: 0 };
  const list = Object.assign([...keys], {
    toJSON: () => {
      written.times += 1;
      return keys;
    },
  });
  return { list, written };
}

describe('observations in the bundle’s form', () => {
  const raw = { mountinfo: 'a table', env_keyset: ['A', 'B'], proc_net_dev: 'some lines' };
  const of = (probe_id: string, ...parts: Recorded['parts']): Recorded => ({ probe_id, line: 1, parts });
  const again = (observed: Bundle['observed'], from = raw) =>
    recordObservations(restoreObservations(observed, from), from);

  it('refer to a value of raw, and do not write it for that', () => {
    const { list, written } = counted(raw.env_keyset);
    const observed = [of('PR-ENV-1', { outcome: 'raw', field: 'env_keyset' })];
    expect(again(observed, { ...raw, env_keyset: list })).toEqual(observed);
    expect(written.times).toBe(0);
  });

  it.each<[string, string[], Recorded['parts'][number]]>([
    ['the same', ['A', 'B'], { outcome: 'raw', field: 'env_keyset' }],
    ['longer', ['A', 'B', 'C'], { outcome: 'value', value: ['A', 'B', 'C'] }],
    ['of other elements', ['A', 'C'], { outcome: 'value', value: ['A', 'C'] }],
    ['divided differently', ['A,B'], { outcome: 'value', value: ['A,B'] }],
  ])('of a list that is %s', (_, value, part) => {
    const observation = { probeId: 'PR-ENV-1', line: 1, parts: [{ outcome: 'value', value } as const] };
    expect(recordObservations([observation], raw)).toEqual([of('PR-ENV-1', part)]);
  });

  const mounts = { outcome: 'raw', field: 'mountinfo' } as const;

  it.each<[string, Recorded]>([
    ['a probe that raw has no field of', of('PR-NET-1', mounts)],
    ['a probe of another field', of('PR-ENV-1', mounts)],
    ['a second part', of('PR-MOUNT-1', mounts, mounts)],
  ])('do not take the long value for %s', (_, observed) => {
    expect(again([observed])).not.toEqual([observed]);
    expect(JSON.stringify(restoreObservations([observed], { ...raw, mountinfo: 'x'.repeat(1000) })).length)
      // At most once.
      .toBeLessThan(1200);
  });
});
