import { describe, expect, test } from '@jest/globals';
import type { Check, Denial, Outcome } from '../../../src/probes/posture/check.ts';
import { CHECKS } from '../../../src/probes/posture/checks.ts';
import { applies, type Circumstances, failingRunOf, judgeCheck } from '../../../src/probes/posture/judge.ts';
import { answersTo } from '../../../src/probes/posture/parts.ts';
import { realRun } from '../../evidence/real-run.ts';

const { host } = realRun().input;
const HERE: Circumstances = {
  engine: host.engine,
  system: host.system,
  profile: 'targeted-deny',
  namespaces: {
    cgroup: 'cgroup:[1]',
    ipc: 'ipc:[2]',
    mnt: 'mnt:[3]',
    net: '',
    pid: 'pid:[5]',
    user: 'user:[6]',
    uts: 'uts:[7]',
  },
  lsmLabel: 'docker-default',
  arguments: ['create', '--hostname', 'chosen', '--cpus', '1.5'],
};

function check(denied: readonly Denial[], rest: Partial<Check> = {}): Check {
  const { operations = [{ op: 'hostname' }], ...more } = rest;
  return {
    id: 'x',
    operations,
    whenPermitted: '',
    denied,
    layer: 'mount',
    source: '',
    control: { stands: 'a test' },
    ...more,
  };
}

const verdict = (denied: readonly Denial[], ...outcomes: readonly Outcome[]) =>
  judgeCheck(check(denied), outcomes, HERE).verdict;

describe('an AppArmor profile in force', () => {
  const stacked = (mode: string) => ({ value: `crun//&docker-default (${mode})\n` });
  const covered = { value: ['/null'] };
  test.each<[string, readonly Outcome[], 'PASS' | 'FAIL']>([
    ['alone', [{ value: 'docker-default (enforce)\n' }, covered, { errno: 13 }], 'PASS'],
    ['stacked onto the runtime’s', [stacked('enforce'), covered, { errno: 13 }], 'PASS'],
    ['stacked in modes that differ, and denying', [stacked('mixed'), covered, { errno: 13 }], 'PASS'],
    ['stacked in modes that differ, and not denying', [stacked('mixed'), covered, { value: '' }], 'FAIL'],
    ['stacked, over the file itself', [stacked('mixed'), { value: [] }, { errno: 13 }], 'FAIL'],
    ['stacked, over another cover', [stacked('mixed'), { value: ['/x'] }, { errno: 13 }], 'FAIL'],
    ['stacked, only complaining', [stacked('complain'), covered, { errno: 13 }], 'FAIL'],
    ['only complaining', [{ value: 'docker-default (complain)\n' }, covered, { errno: 13 }], 'FAIL'],
    ['under another name', [{ value: 'crun//&mine (mixed)\n' }, covered, { errno: 13 }], 'FAIL'],
    ['onto an unknown one', [{ value: 'docker-default//&mine (mixed)\n' }, covered, { errno: 13 }], 'FAIL'],
    ['of the runtime alone', [{ value: 'crun (enforce)\n' }, covered, { errno: 13 }], 'FAIL'],
    ['without an answer', [stacked('mixed'), covered], 'FAIL'],
  ])('%s', (_, outcomes, expected) => {
    const [found] = CHECKS.filter(({ id }) => id === 'apparmor-profile');
    if (found === undefined) throw new Error('there is no such check');
    expect(judgeCheck(found, outcomes, HERE).verdict).toBe(expected);
  });

  test('in a stack of modes that differ is a label only where the check above applies', () => {
    const labelled = check([{ labelled: true }]);
    const apparmor = { ...HERE, system: { ...HERE.system, lsms: ['apparmor'] } };
    const rootless = { ...apparmor, engine: { ...HERE.engine, rootless: true } };
    const judged = (circumstances: Circumstances) =>
      judgeCheck(labelled, [stacked('mixed')], circumstances).verdict;
    expect([judged(apparmor), judged(rootless), judged(HERE)]).toEqual(['PASS', 'FAIL', 'FAIL']);
  });

  test('is not asked for where the engine reports none', () => {
    const [found] = CHECKS.filter(({ id }) => id === 'apparmor-profile');
    const answers = [{ value: 'unconfined\n' }, { value: [] }, { errno: 13 }];
    if (found === undefined) throw new Error('there is no such check');
    expect(judgeCheck(found, answers, { ...HERE, lsmLabel: '' }).verdict).toBe('PASS');
  });
});

describe('one answer', () => {
  test.each<[string, Denial, Outcome, 'PASS' | 'FAIL']>([
    ['an errno of the set', { errno: [1, 13] }, { errno: 13 }, 'PASS'],
    ['another errno', { errno: [1, 13] }, { errno: 2 }, 'FAIL'],
    ['success where an errno must be', { errno: [1] }, { value: 'succeeded' }, 'FAIL'],
    ['the number of an errno as a value', { errno: [1] }, { value: 1 }, 'FAIL'],
    ['the same text', { equals: 'a' }, { value: 'a' }, 'PASS'],
    ['a longer text', { equals: 'a' }, { value: 'ab' }, 'FAIL'],
    ['a list of that text', { equals: 'a' }, { value: ['a'] }, 'FAIL'],
    ['the same list', { equals: ['a', 'b'] }, { value: ['a', 'b'] }, 'PASS'],
    ['the list in another order', { equals: ['a', 'b'] }, { value: ['b', 'a'] }, 'FAIL'],
    ['more than the list', { equals: ['a'] }, { value: ['a', 'b'] }, 'FAIL'],
    ['nothing where nothing must be', { equals: [] }, { value: [] }, 'PASS'],
    ['every text within', { within: ['a+', 'b'] }, { value: ['aa', 'b'] }, 'PASS'],
    ['one text that is only partly within', { within: ['a'] }, { value: ['a', 'ab'] }, 'FAIL'],
    ['a quota of the run’s limit', { quotaWithin: 'cpus' }, { value: '150000 100000\n' }, 'PASS'],
    ['a smaller one, of control groups 1', { quotaWithin: 'cpus' }, { value: '1000\n' }, 'PASS'],
    ['one that is larger than the limit', { quotaWithin: 'cpus' }, { value: '150001 100000\n' }, 'FAIL'],
    ['no quota', { quotaWithin: 'cpus' }, { value: 'max 100000\n' }, 'FAIL'],
    ['no quota, of control groups 1', { quotaWithin: 'cpus' }, { value: '-1\n' }, 'FAIL'],
    ['a quota of nothing', { quotaWithin: 'cpus' }, { value: '0\n' }, 'FAIL'],
    ['a quota in a shorter period', { quotaWithin: 'cpus' }, { value: '100000 10000\n' }, 'FAIL'],
    ['a quota as a number', { quotaWithin: 'cpus' }, { value: 1000 }, 'FAIL'],
    ['a text with a second line', { within: ['a'] }, { value: 'a\nb' }, 'FAIL'],
    ['no text at all', { within: ['a'] }, { value: [] }, 'FAIL'],
    ['a number where texts must be', { within: ['1'] }, { value: 1 }, 'FAIL'],
    ['as much as it may', { atMost: 64 }, { value: 64 }, 'PASS'],
    ['more than it may', { atMost: 64 }, { value: 65 }, 'FAIL'],
    ['a text for a number', { atMost: 64 }, { value: '1' }, 'FAIL'],
    ['another namespace than the host’s', { notHosts: 'ipc' }, { value: 'ipc:[9]' }, 'PASS'],
    ['the host’s namespace', { notHosts: 'ipc' }, { value: 'ipc:[2]' }, 'FAIL'],
    ['a namespace where the host’s is not known', { notHosts: 'net' }, { value: 'net:[9]' }, 'FAIL'],
    ['no namespace', { notHosts: 'ipc' }, { value: 'x' }, 'FAIL'],
    ['the host’s, where the machine has no other', { isHosts: 'user' }, { value: 'user:[6]' }, 'PASS'],
    ['another, where it must be the host’s', { isHosts: 'user' }, { value: 'user:[9]' }, 'FAIL'],
    ['the unknown host’s', { isHosts: 'net' }, { value: '' }, 'FAIL'],
    ['what was asked for', { asked: '--hostname' }, { value: 'chosen' }, 'PASS'],
    ['what was not', { asked: '--hostname' }, { value: 'other' }, 'FAIL'],
    ['the engine’s label in force', { labelled: true }, { value: 'docker-default (enforce)\n' }, 'PASS'],
    ['another one stacked', { labelled: true }, { value: 'crun//&mine (mixed)\n' }, 'FAIL'],
    ['the label that only complains', { labelled: true }, { value: 'docker-default (complain)\n' }, 'FAIL'],
    ['no label where the engine reports one', { labelled: true }, { errno: 22 }, 'FAIL'],
    ['unconfined where the engine reports a label', { labelled: true }, { value: 'unconfined\n' }, 'FAIL'],
    ['out of memory', { ended: [137], oom: true }, { ended: 137, oom_killed: true }, 'PASS'],
    ['killed by somebody else', { ended: [137], oom: true }, { ended: 137, oom_killed: false }, 'FAIL'],
    ['ended in another way', { ended: [159], oom: false }, { ended: 1, oom_killed: false }, 'FAIL'],
    ['the end where a value must be', { equals: 'a' }, { ended: 137, oom_killed: true }, 'FAIL'],
  ])('%s', (_, denied, outcome, expected) => {
    expect(verdict([denied], outcome)).toBe(expected);
  });
});

describe('a family of one call', () => {
  const two = check([{ errno: [1] }], { operations: [{ op: 'hostname' }, { op: 'environment' }] });

  test('is denied only when all of it is', () => {
    expect(judgeCheck(two, [{ errno: 1 }, { errno: 1 }], HERE).verdict).toBe('PASS');
    expect(judgeCheck(two, [{ errno: 1 }, { errno: 22 }], HERE)).toEqual({
      verdict: 'FAIL',
      why: 'operation 2 answered errno 22',
    });
  });

  test.each([[[]], [[{ errno: 1 }]], [[{ errno: 1 }, { errno: 1 }, { errno: 1 }]]])(
    'must be answered as often as it was asked (%j)',
    (outcomes) => {
      expect(judgeCheck(two, outcomes, HERE).verdict).toBe('FAIL');
    },
  );
});

describe('where engines and machines differ', () => {
  test.each([
    [{ engines: ['docker'] as const }, true],
    [{ engines: ['podman'] as const }, false],
    [{ profiles: ['targeted-deny'] }, true],
    [{ profiles: ['deny-by-default'] }, false],
    [{ architectures: ['aarch64'] as const }, false],
    [{ rootless: true }, false],
    [{ cgroup: host.engine.cgroup_version }, true],
    [{ majorBelow: 27 }, true],
    [{ majorBelow: 26 }, false],
    [{ lsm: 'apparmor' }, host.system.lsms.includes('apparmor')],
    [{}, true],
  ])('%j applies: %s', (where, expected) => {
    expect(applies(where, HERE)).toBe(expected);
  });

  test('a version without a number is taken for a new one', () => {
    const odd = { ...HERE, engine: { ...HERE.engine, version: 'v4' } };
    expect(applies({ majorBelow: 5 }, odd)).toBe(false);
  });

  test('Podman before 5.0 does not report what ran out of memory; its end must be SIGKILL all the same', () => {
    const memory = CHECKS.find(({ id }) => id === 'memory');
    if (memory === undefined) throw new Error('the table has no check of memory');
    const engineOf = (name: 'docker' | 'podman', version: string) => ({
      ...HERE,
      engine: { ...HERE.engine, name, version },
    });
    const judged = (circumstances: Circumstances, ended: number, oom_killed: boolean) =>
      judgeCheck(memory, [{ ended, oom_killed }], circumstances).verdict;
    expect(judged(engineOf('podman', '4.9.3'), 137, false)).toBe('PASS');
    expect(judged(engineOf('podman', '4.9.3'), 1, false)).toBe('FAIL');
    expect(judged(engineOf('podman', '5.0.0'), 137, false)).toBe('FAIL');
    expect(judged(engineOf('podman', '5.0.0'), 137, true)).toBe('PASS');
    expect(judged(engineOf('docker', '4.9.3'), 137, false)).toBe('FAIL');
  });

  test('the first variant and the first negative control that apply hold', () => {
    const varied = check([{ errno: [1] }], {
      variants: [
        { where: { engines: ['podman'] }, denied: [{ errno: [2] }] },
        { where: { engines: ['docker'] }, denied: [{ errno: [3] }] },
      ],
      controls: [{ where: { engines: ['docker'] }, control: { failsIn: 'root' } }],
    });
    expect(judgeCheck(varied, [{ errno: 3 }], HERE).verdict).toBe('PASS');
    expect(judgeCheck(varied, [{ errno: 1 }], HERE).verdict).toBe('FAIL');
    expect(failingRunOf(varied, HERE)).toEqual({ failsIn: 'root' });
  });
});

describe('a container that ended before its last answer', () => {
  const checks = [check([], { id: 'a' }), check([], { id: 'b' }), check([], { id: 'c' })];
  const first = [{ id: 'a', outcomes: [{ errno: 1 }] }];

  test('answers with its end the first check that has no line, and no other', () => {
    const answers = answersTo(checks, first, { exit_code: 137, oom_killed: true });
    expect([...answers.keys()]).toEqual(['a', 'b']);
    expect(answers.get('b')).toEqual([{ ended: 137, oom_killed: true }]);
  });

  test.each([
    [0, null],
    [null, null],
  ])('answers nothing when it ended by itself or nobody knows how (%s)', (exit_code, oom_killed) => {
    expect([...answersTo(checks, first, { exit_code, oom_killed }).keys()]).toEqual(['a']);
  });
});
