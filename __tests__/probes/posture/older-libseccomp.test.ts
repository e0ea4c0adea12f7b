import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from '@jest/globals';
import { CHECKS } from '../../../src/probes/posture/checks.ts';
import { judgeCheck } from '../../../src/probes/posture/judge.ts';
import { rangesOf, sweepFindings, sweepOf } from '../../../src/probes/posture/sweep.ts';
import { parseProfile } from '../../../src/seccomp/profile.ts';
import { numberOf } from '../../../src/seccomp/syscalls.ts';
import { realRun } from '../../evidence/real-run.ts';

const { host } = realRun().input;
const circumstances = {
  ...{ engine: host.engine, system: host.system, profile: 'targeted-deny', lsmLabel: '', arguments: [] },
  namespaces: { cgroup: '', ipc: '', mnt: '', net: '', pid: '', user: '', uts: '' },
};

function verdictOf(id: string, errno: number) {
  const check = CHECKS.find((each) => each.id === id);
  if (check === undefined) throw new Error(id);
  return judgeCheck(
    check,
    check.operations.map(() => ({ errno })),
    circumstances,
  ).verdict;
}

/** Seen with libseccomp 2.5.4 under runc 1.3.6 and 1.1.5: its rules for these names are dropped, ENOSYS answers. */
describe('a runtime whose libseccomp does not know the newest names', () => {
  test.each(['statmount', 'listmount', 'setxattrat', 'lsm_set_self_attr'])('%s may answer ENOSYS', (id) => {
    expect(verdictOf(id, 1)).toBe('PASS');
    expect(verdictOf(id, 38)).toBe('PASS');
    expect(verdictOf(id, 14)).toBe('FAIL');
  });

  test.each(['socket', 'unshare', 'keyctl', 'ptrace'])('%s may not', (id) => {
    expect(verdictOf(id, 1)).toBe('PASS');
    expect(verdictOf(id, 38)).toBe('FAIL');
  });

  const profile = parseProfile(
    readFileSync(new URL('../../../seccomp/targeted-deny.json', import.meta.url), 'utf8'),
  );
  const called = sweepOf(profile, 'x86_64');

  /** A sweep in which what must be denied is, but for one call. */
  function findings(name: string, answer: 'absent' | 'answered') {
    const number = numberOf('x86_64', name) ?? -1;
    const denied = called.filter(
      (each) => each.expected === 'denied' || each.expected === 'denied-or-absent',
    );
    const ranges = (numbers: readonly number[]) => rangesOf([...numbers].sort((a, b) => a - b));
    const swept = {
      called: ranges(called.map((each) => each.number)),
      denied: ranges(denied.map((each) => each.number).filter((each) => each !== number)),
      absent: ranges([
        ...(answer === 'absent' ? [number] : []),
        ...called.filter((each) => each.expected === 'absent').map((each) => each.number),
      ]),
    };
    return sweepFindings(swept, profile, 'x86_64');
  }

  it.each(['statmount', 'listmount', 'lsm_set_self_attr', 'setxattrat', 'removexattrat'])(
    'the sweep takes ENOSYS for the denial of %s, and nothing else',
    (name) => {
      expect(findings(name, 'absent')).toEqual([]);
      expect(findings(name, 'answered')).toEqual([`${name}: the profile refuses it, but the kernel did not`]);
    },
  );

  it.each(['socket', 'ptrace', 'io_uring_setup', 'getpmsg'])('the sweep does not of %s', (name) => {
    expect(findings(name, 'absent')).not.toEqual([]);
    expect(findings(name, 'answered')).toEqual([`${name}: the profile refuses it, but the kernel did not`]);
  });
});
