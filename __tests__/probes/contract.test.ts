import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from '@jest/globals';
import { contractOf, PROBES } from '../../src/probes/contract.ts';
import { L1_MATRIX } from '../../src/probes/l1-matrix.ts';
import { PACKET_PROBES } from './packet.ts';

describe('the contract', () => {
  it("begins with the packet's twelve probes in the packet's order", () => {
    expect(PROBES.slice(0, PACKET_PROBES.length).map(({ id }) => id)).toEqual(PACKET_PROBES);
  });

  it("leaves only PR-PTRACE-1 of the packet's to the payload", () => {
    const optional = PROBES.filter(({ id, required }) => !required && PACKET_PROBES.includes(id));
    expect(optional.map(({ id }) => id)).toEqual(['PR-PTRACE-1']);
  });

  it('is the same as the published schema', () => {
    const url = new URL('../../schemas/observation.schema.json', import.meta.url);
    const ids = PROBES.map(({ id }) => id);
    expect(JSON.parse(readFileSync(url, 'utf8')).properties.probe_id.enum).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('binds probes to tests of the L1 matrix only', () => {
    const tests = L1_MATRIX.map(({ test: number }) => number);
    for (const { l1, l1Later } of PROBES) expect(tests).toEqual(expect.arrayContaining([...l1, ...l1Later]));
  });

  it('knows no other names', () => {
    expect(contractOf('PR-NET-9')).toBeUndefined();
    expect(contractOf('toString')).toBeUndefined();
  });
});

describe('the L1 matrix', () => {
  it('drops none of #24 to #37', () => {
    expect(L1_MATRIX.map(({ test: number }) => number)).toEqual([
      24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37,
    ]);
  });

  test.each([
    [25, ['PR-SOCK-1']],
    [27, ['PR-NET-1', 'PR-NET-2']],
    [28, ['PR-ENV-1']],
    [29, ['PR-FS-ESC-1', 'PR-FS-ESC-2', 'PR-MOUNT-1']],
    [33, ['PR-FS-RO-IN', 'PR-FS-ESC-2', 'PR-FS-OUT-OK', 'PR-MOUNT-1']],
    [34, ['PR-EXEC-1']],
    [36, ['PR-SOCK-DOCKER']],
    [37, ['PR-PTRACE-1']],
  ])('#%i', (number, probes) => {
    expect(L1_MATRIX.find((row) => row.test === number)?.binding).toEqual({ kind: 'probes', probes });
  });

  it('says what is not attested here', () => {
    const rows = L1_MATRIX.filter(({ binding }) => binding.kind !== 'probes');
    expect(rows.map(({ test: number, binding }) => [number, binding.kind])).toEqual([
      [24, 'unbound'],
      [26, 'unbound'],
      [30, 'unbound'],
      [31, 'unbound'],
      [32, 'unbound'],
      [35, 'build-time'],
    ]);
    for (const { sentence } of rows) expect(sentence).toContain('not attested here');
  });
});
