import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { steeringFreeJson } from '../../src/report/steering.ts';

describe('JSON without characters that steer', () => {
  it('is the same value for every parser (property)', () => {
    const texts = fc.string({
      unit: fc.constantFrom('a', '\n', '\u0000', '\u200b', '\u{e0001}', '\u2028', '##[', '"'),
    });
    fc.assert(
      fc.property(fc.array(texts), fc.constantFrom(0, 2), (value, indent) => {
        const json = steeringFreeJson(value, indent);
        expect(JSON.parse(json)).toEqual(value);
        expect(json).not.toMatch(/[\u200b\u2028\u{e0001}]|##\[|\r/u);
      }),
    );
  });

  it('takes little memory for a million characters that are escaped', () => {
    const module = new URL('../../src/report/steering.ts', import.meta.url).href;
    const script = `
      const { steeringFreeJson } = await import('${module}');
      const before = process.resourceUsage().maxRSS;
      steeringFreeJson(Array.from({ length: 5000 }, () => 'a\\u200b'.repeat(200)));
      console.log((process.resourceUsage().maxRSS - before) / 1024);`;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
    });
    expect(stdout).toMatch(/^\d/);
    expect(Number(stdout)).toBeLessThan(150);
  });
});
