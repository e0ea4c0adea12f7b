import { expect, it, test } from '@jest/globals';
import { markerProgram } from '../../src/probes/controls/program.ts';

const NONCE = '0123456789abcdef0123456789abcdef';

it('ends with the path that it writes to, and its nonce', () => {
  for (const architecture of ['x86_64', 'aarch64'] as const)
    expect(markerProgram(architecture, NONCE).toString('latin1').endsWith(`/out/exec-marker\0${NONCE}`)).toBe(
      true,
    );
});

test.each([
  ['x86_64', [13, 35]],
  ['aarch64', [4, 24]],
] as const)('%s: its two addresses are those of path and nonce', (architecture, places) => {
  const code = markerProgram(architecture, NONCE).subarray(120);
  const found = places.map((at: number) => {
    if (architecture === 'x86_64') return at + 4 + code.readInt32LE(at);
    const instruction = code.readUInt32LE(at);
    return at + ((((instruction >>> 5) & 0x7ffff) << 2) | ((instruction >>> 29) & 3));
  });
  expect(found).toEqual([code.indexOf('/out/'), code.indexOf(NONCE)]);
});
