import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Bundle } from '../../src/evidence/bundle-type.ts';
import type { Check, WeakRun } from '../../src/probes/posture/check.ts';
import { type Circumstances, failingRunOf, judgeCheck } from '../../src/probes/posture/judge.ts';
import { answersTo, checksOf, type PosturePart } from '../../src/probes/posture/parts.ts';
import { sweepFindings } from '../../src/probes/posture/sweep.ts';
import { WEAK_RUNS } from '../../src/probes/posture/weak-runs.ts';
import { parseProfile } from '../../src/seccomp/profile.ts';
import { describeEngines } from '../engines.ts';
import { projectFolder } from './attested.ts';
import { type PostureBench, postureBench } from './posture-run.ts';

const PROFILES = ['targeted-deny', 'deny-by-default'] as const;
type PostureRecord = NonNullable<Bundle['posture']>[number];

describeEngines('the complete posture', (name) => {
  let bench: PostureBench;
  beforeAll(async () => {
    bench = await postureBench(name);
  });
  afterAll(() => bench.end());

  const circumstancesOf = (profile: string, record: PostureRecord): Circumstances => ({
    engine: bench.engine.facts,
    system: bench.engine.system,
    profile,
    namespaces: record.namespaces,
    lsmLabel: '',
    arguments: [],
  });

  /** The checks of a posture's containers that do not prove denial, with what they found. */
  function open(profile: string, record: PostureRecord, parts: readonly PosturePart[]): Map<string, string> {
    const circumstances = circumstancesOf(profile, record);
    return new Map(
      parts.flatMap((part) => {
        const checks = checksOf(part, 'reference', circumstances);
        const run = record.runs.find((each) => each.part === part);
        if (run === undefined) throw new Error(`${part} did not run`);
        const answers = answersTo(checks, record.observed, run);
        return checks.flatMap((check) => {
          const judged = judgeCheck(check, answers.get(check.id) ?? [], circumstances);
          return judged.verdict === 'FAIL' ? [[check.id, judged.why] as const] : [];
        });
      }),
    );
  }

  it.each(PROFILES)(
    'finds no missing restriction under %s, and the kernel as the evaluator says',
    async (profile) => {
      const record = await bench.take({ profile });
      expect(open(profile, record, ['checks', 'pressure'])).toEqual(new Map());
      const parsed = parseProfile(
        readFileSync(join(projectFolder, `seccomp/${profile}.json`), 'utf8'),
        bench.engine.system.architecture,
      );
      expect(record.sweep && sweepFindings(record.sweep, parsed, bench.engine.system.architecture)).toEqual(
        [],
      );
      expect(record.runs.find(({ part }) => part === 'pressure')).toMatchObject({
        exit_code: 137,
        oom_killed: true,
      });
      // Podman's monitor would leave it where the client was called.
      expect(existsSync('oom')).toBe(false);
    },
  );

  it('the sweep names each call of this kernel that a list of denials cannot', async () => {
    const profile = '__tests__/fixtures/seccomp/list-of-denials.json';
    const { sweep } = await bench.take({ profile, only: ['sweep'] });
    const { architecture, kernel } = bench.engine.system;
    const parsed = parseProfile(readFileSync(join(projectFolder, profile), 'utf8'), architecture);
    const found = sweep === null ? null : sweepFindings(sweep, parsed, architecture);
    const [major = 0, minor = 0] = kernel.split('.').map(Number);
    const hasOpenTreeAttr = major > 6 || (major === 6 && minor >= 15);
    const named = expect.stringMatching(/^open_tree_attr \(number 467\): .*neither the filter nor ENOSYS/);
    expect(found).toEqual(hasOpenTreeAttr ? expect.arrayContaining([named]) : []);
  });

  it.each(Object.keys(WEAK_RUNS) as WeakRun[])(
    'what %s names as its negative control fails in it',
    async (weak) => {
      for (const profile of PROFILES) {
        const parts: PosturePart[] = WEAK_RUNS[weak].pressure ? ['checks', 'pressure'] : ['checks'];
        const record = await bench.take({ profile, weak, only: parts });
        const circumstances = circumstancesOf(profile, record);
        const named = parts
          .flatMap((part) => checksOf(part, 'reference', circumstances))
          .filter((check) => failsHere(check, circumstances, weak))
          .map(({ id }) => id);
        expect(named.length).toBeGreaterThan(0);
        const found = open(profile, record, parts);
        expect(named.filter((id) => !found.has(id))).toEqual([]);
      }
    },
  );
});

/** If this machine's kernel does not have what a check reads, the test cannot see anything. */
function failsHere(check: Check, circumstances: Circumstances, weak: WeakRun): boolean {
  const control = failingRunOf(check, circumstances);
  if (!('failsIn' in control) || control.failsIn !== weak) return false;
  return control.needs === undefined || existsSync(control.needs);
}
