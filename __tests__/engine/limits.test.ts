import { expect, it } from '@jest/globals';
import { readSettings } from '../../src/attest/entry/settings.ts';
import { NO_EXPECTATIONS } from '../../src/evidence/expectations.ts';
import { openEvidence } from '../../src/evidence/open.ts';
import { expectationsOf, policyFrom } from '../../src/evidence/policy.ts';
import { readEvidence } from '../../src/evidence/reader.ts';
import { viewsFor } from '../../src/report/views.ts';
import { describeEngines } from '../engines.ts';
import { reasonsOf, withAttested } from './attested.ts';

const ASKED = 'memory=512m,pids=128,tmp=128m';
const NOT_ACCEPTED = ['memory=512m', 'pids=128', 'tmp=128m'].map((limit) => `limit-not-accepted ${limit}`);

describeEngines('limits that are not the default', (engine) => {
  it('may be larger: they hold under pressure and in every negative control, and only a policy accepts them', async () => {
    const { limits } = readSettings({ limit: ASKED }, (name) => name);
    const inputs = { engine, limits, posture: true, controls: 'all' } as const;
    await withAttested(inputs, async (result) => {
      expect(reasonsOf(result)).toEqual([]);
      expect(result.verdict).toBe('ACCEPTED');
      expect(result.reading.headline).toContain(
        'limits are larger than the default (memory=512m, pids=128, tmp=128m)',
      );
      const { container } = result.bundle.host;
      expect([container.memory_bytes, container.memory_swap_bytes, container.pids_limit]).toEqual([
        ...[512 * 1024 ** 2, 512 * 1024 ** 2],
        128,
      ]);
      const source = await openEvidence(result.evidenceFolder);
      const views = await viewsFor(source);
      const read = (limited: boolean) => {
        const { limits: accepted, ...rest } = policyFrom(result.bundle);
        const policy = limited ? { ...rest, limits: accepted ?? {} } : rest;
        const waivers = new Set(['unsigned'] as const);
        const expectations = {
          ...NO_EXPECTATIONS,
          ...expectationsOf({ ...policy, subject: 'reference' }),
          waivers,
        };
        return readEvidence(source, expectations, new Date(), { views });
      };
      expect(read(true).reasons).toEqual([]);
      expect(read(false).reasons.map(({ code, subject }) => `${code} ${subject}`)).toEqual(NOT_ACCEPTED);
    });
  });

  it('may be smaller, and then are what is tested under pressure', async () => {
    const asked = 'memory=96m,tmp=20000k,pids=24,cpus=0.333,file-size=1000000,open-files=200';
    const { limits } = readSettings({ limit: asked }, (name) => name);
    await withAttested({ engine, limits, posture: true, controls: 'packet' }, (result) => {
      expect(reasonsOf(result)).toEqual([]);
      expect(result.reading.headline).not.toContain('limits');
      const { container } = result.bundle.host;
      expect([container.memory_bytes, container.pids_limit, container.nano_cpus]).toEqual([
        96 * 1024 ** 2,
        24,
        333_000_000,
      ]);
    });
  });

  it('may be far beyond what can be put under pressure', async () => {
    const { limits } = readSettings({ limit: 'memory=32g,tmp=8g,pids=4096,open-files=4096' }, (name) => name);
    await withAttested({ engine, limits, posture: true, controls: 'none' }, (result) => {
      expect(reasonsOf(result)).toEqual([]);
      const under = result.bundle.posture?.[0]?.runs.find(({ part }) => part === 'pressure')?.arguments ?? [];
      expect(under.slice(under.indexOf('--memory'), under.indexOf('--memory') + 2)).toEqual([
        '--memory',
        String(512 * 1024 ** 2),
      ]);
    });
  });
});
