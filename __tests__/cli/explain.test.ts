import { describe, expect, it, test } from '@jest/globals';
import { REASON_TABLE } from '../../src/evidence/reason-table.ts';
import { ERROR_TABLE } from '../../src/foundation/errors/error-table.ts';
import { PROBES } from '../../src/probes/contract.ts';
import { RESTRICTIONS } from '../../src/probes/restrictions/restrictions.ts';
import { explain, explainable, near } from '../../src/report/explain.ts';
import { runProgram } from './source-program.ts';

const errors = Object.keys(ERROR_TABLE);

describe('explain', () => {
  it('knows every probe, reason, error and restriction, each with something to say and do', () => {
    expect(errors.length).toBeGreaterThan(60);
    const names = [
      ...PROBES.map(({ id }) => ['probe', id]),
      ...Object.keys(REASON_TABLE).map((code) => ['reason', code]),
      ...errors.map((code) => ['error', code]),
      ...RESTRICTIONS.map(({ id }) => ['restriction', id]),
    ];
    const known = explainable();
    for (const [kind, name] of names) {
      const found = known.filter((each) => each.kind === kind && each.name === name);
      expect([kind, name, found.length]).toEqual([kind, name, 1]);
      for (const [head, text] of found[0]?.lines ?? []) {
        expect(head.length).toBeLessThanOrEqual(11);
        expect(text).not.toBe('');
        expect(text).not.toMatch(/\{(?:subject|detail)\}|`|\]\(/);
      }
    }
  });

  it('names the attack that a probe tests and what denies that attack, however the probe is written', async () => {
    const { code, stdout } = await runProgram(['explain', 'pr-exec-1']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^PR-EXEC-1 \(probe\)\n {2}against +Starting another program/);
    expect(stdout).toContain('denied by');
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('says both where a name is a reason and an error, or a restriction and a check', () => {
    expect(explain('bundle-schema').map(({ kind }) => kind)).toEqual(['reason', 'error']);
    expect(explain('network').map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['restriction', 'kernel check']),
    );
  });

  it('says to machines what it says to people', async () => {
    const { stdout } = await runProgram(['explain', 'venue-claimed', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      explanations: [{ kind: 'reason', name: 'venue-claimed', waiver: '--allow-claimed-venue' }],
    });
  });

  test.each([
    ['PR-EXEC', 'PR-EXEC-1'],
    ['restriction-opened', 'restriction-missing'],
    ['venue-claim', 'venue-claimed'],
  ])('asks whether %s was meant for %s', (given, meant) => {
    expect(near(given)).toContain(meant);
  });

  it('ends with wrong usage where it knows nothing', async () => {
    expect(await runProgram(['explain', 'zzz'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('[nothing-to-explain]'),
    });
  });

  it('lists every name when it is given none', async () => {
    const { code, stdout } = await runProgram(['explain']);
    expect(code).toBe(0);
    for (const name of ['PR-PTRACE-1', 'view-differs', 'no-bundle', 'read-only'])
      expect(stdout).toContain(name);
  });
});

describe('--quiet', () => {
  it('leaves the answer to the exit code, and still says what failed', async () => {
    const blocked = 'BLOCKED for 1 reason: evidence-missing\n';
    expect(await runProgram(['verify', 'nowhere', '--quiet'])).toEqual({
      ...{ code: 3, stdout: '', stderr: blocked },
    });
    const golden = ['verify', '__tests__/golden/docker-unsigned/evidence', '--quiet'];
    expect(await runProgram(golden)).toMatchObject({
      ...{ code: 3, stdout: '' },
      stderr: expect.stringMatching(
        /^BLOCKED for \d+ reasons \(about [^()]*\): [a-z0-9-]+, [a-z0-9-]+[^\n]*\n$/,
      ),
    });
    const failed = await runProgram(['report', 'nowhere', '--quiet']);
    expect(failed).toMatchObject({ code: 3, stdout: '', stderr: expect.stringContaining('[no-bundle]') });
    const usage = await runProgram(['verify', 'nowhere', '--quiet', '--max-age', '0']);
    expect(usage).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('--max-age') });
    const unknown = await runProgram(['verify', 'nowhere', '--quiet', '--polcy', 'x']);
    expect(unknown).toMatchObject({ code: 2, stderr: expect.stringContaining('Did you mean --policy?') });
  });

  it('keeps the object of --json, and the help', async () => {
    const { stdout, stderr } = await runProgram(['verify', 'nowhere', '--quiet', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ verdict: 'BLOCKED' });
    expect(stderr).toBe('');
    expect((await runProgram(['verify', '--quiet', '--help'])).stdout).toContain('Usage:');
  });
});
