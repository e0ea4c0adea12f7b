import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from '@jest/globals';
import { PROBES } from '../../src/probes/contract.ts';
import { judgeAll, notRun, rawOf } from '../../src/probes/judge.ts';
import type { Part } from '../../src/probes/judges/part.ts';
import { type Observation, parseObservationLine } from '../../src/probes/observation.ts';
import type { Judgement } from '../../src/probes/verdict.ts';
import { realTable } from './mount-tables.ts';

const RUNS = [
  'docker26-runc-cgroup1-run',
  'docker26-runc-cgroup2-apparmor-run',
  'podman5-crun-cgroup2-rootless-run',
  'podman5-runc-cgroup1-run',
];

function realRun(name: string): readonly Observation[] {
  const text = readFileSync(new URL(`../fixtures/observations/${name}.jsonl`, import.meta.url), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line, index) => parseObservationLine(line, index + 1));
}

const RUN = realRun('docker26-runc-cgroup1-run');
const CONTEXT = realTable('docker26-runc-cgroup1-run.txt').context;

/** The real run with other parts for one probe. */
function judgedWith(probeId: string, parts: readonly Part[]): Judgement {
  const observations = RUN.map((each) => (each.probeId === probeId ? { ...each, parts } : each));
  const judgements = judgeAll(observations, CONTEXT);
  const others = judgements.filter((judgement) => judgement.probeId !== probeId);
  expect(others.every(({ verdict }) => verdict === 'PASS')).toBe(true);
  const judged = judgements.find((judgement) => judgement.probeId === probeId);
  if (judged === undefined) throw new Error(`${probeId} was not judged`);
  return judged;
}

const raised = (error: string, errno: number): Part => ({
  outcome: 'raised',
  error,
  errno,
  message: `[Errno ${errno}]`,
});
const value = (text: string | boolean | readonly string[]): Part => ({ outcome: 'value', value: text });
const EPERM = raised('PermissionError', 1);
const EACCES = raised('PermissionError', 13);
const EROFS = raised('OSError', 30);
const ENOENT = raised('FileNotFoundError', 2);
const NET = (...names: string[]): Part => {
  const header = 'Inter-|   Receive  |  Transmit\n face |bytes |bytes\n';
  return value(header + names.map((name) => `${name}: ${Array(16).fill('0').join(' ')}\n`).join(''));
};

describe('a real run', () => {
  test.each(RUNS)('%s: every probe passes', (name) => {
    const run = realRun(name);
    const judgements = judgeAll(run, realTable(`${name}.txt`).context);
    expect(judgements.filter(({ verdict }) => verdict !== 'PASS')).toEqual([]);
    expect(judgements.map(({ probeId }) => probeId)).toEqual(
      PROBES.map(({ id }) => id).filter((id) => !notRun(run).includes(id)),
    );
    expect(judgements.map(({ actual, errno }) => [actual, errno])).toMatchSnapshot();
  });
});

describe('each probe passes with what it expects, and with nothing else', () => {
  test.each<[string, readonly Part[], 'PASS' | 'FAIL']>([
    ['PR-NET-1', [EPERM], 'PASS'],
    ['PR-NET-1', [raised('OSError', 101)], 'PASS'],
    ['PR-NET-1', [raised('OSError', 97)], 'PASS'],
    ['PR-NET-1', [raised('ConnectionRefusedError', 111)], 'FAIL'],
    ['PR-NET-1', [raised('OSError', 113)], 'FAIL'],
    ['PR-NET-1', [raised('TimeoutError', 110)], 'FAIL'],
    ['PR-NET-1', [EACCES], 'FAIL'],
    ['PR-NET-1', [value('None')], 'FAIL'],
    ['PR-NET-2', [NET('lo')], 'PASS'],
    ['PR-NET-2', [NET('lo', 'eth0')], 'FAIL'],
    ['PR-NET-2', [NET('lo', 'lo')], 'FAIL'],
    ['PR-NET-2', [NET('eth0')], 'FAIL'],
    ['PR-NET-2', [NET()], 'FAIL'],
    ['PR-NET-2', [value('lo')], 'FAIL'],
    ['PR-NET-2', [value(['lo'])], 'FAIL'],
    ['PR-NET-2', [ENOENT], 'FAIL'],
    ['PR-SOCK-1', [EPERM], 'PASS'],
    ['PR-SOCK-1', [raised('OSError', 97)], 'FAIL'],
    ['PR-SOCK-1', [EACCES], 'FAIL'],
    ['PR-SOCK-1', [value('<socket.socket fd=3>')], 'FAIL'],
    ['PR-ENV-1', [value(['HOME', 'HOSTNAME', 'LANG', 'LC_CTYPE', 'PATH', 'TERM', 'container'])], 'PASS'],
    ['PR-ENV-1', [value([])], 'PASS'],
    ['PR-ENV-1', [value(['PATH', 'AWS_SECRET_ACCESS_KEY'])], 'FAIL'],
    ['PR-ENV-1', [value(['PATH', 'FOO'])], 'FAIL'],
    ['PR-ENV-1', [value(['path'])], 'FAIL'],
    ['PR-ENV-1', [value('PATH')], 'FAIL'],
    ['PR-ENV-1', [EPERM], 'FAIL'],
    ['PR-FS-RO-IN', [EROFS], 'PASS'],
    ['PR-FS-RO-IN', [EACCES], 'FAIL'],
    ['PR-FS-RO-IN', [ENOENT], 'FAIL'],
    ['PR-FS-RO-IN', [value('<file>')], 'FAIL'],
    ['PR-FS-ESC-1', [EROFS], 'PASS'],
    ['PR-FS-ESC-1', [EACCES], 'FAIL'],
    ['PR-FS-ESC-1', [value('<file>')], 'FAIL'],
    ['PR-FS-ESC-2', [EACCES, EROFS], 'PASS'],
    ['PR-FS-ESC-2', [EROFS, EACCES], 'PASS'],
    ['PR-FS-ESC-2', [EROFS, ENOENT], 'FAIL'],
    ['PR-FS-ESC-2', [ENOENT, EROFS], 'FAIL'],
    ['PR-FS-ESC-2', [EROFS, EPERM], 'FAIL'],
    ['PR-FS-ESC-2', [EROFS, value('<file>')], 'FAIL'],
    ['PR-FS-ESC-2', [EROFS], 'FAIL'],
    ['PR-FS-ESC-2', [EROFS, EROFS, EROFS], 'FAIL'],
    ['PR-FS-OUT-OK', [value('2')], 'PASS'],
    ['PR-FS-OUT-OK', [value(true)], 'PASS'],
    ['PR-FS-OUT-OK', [value(false)], 'FAIL'],
    ['PR-FS-OUT-OK', [value(['2'])], 'FAIL'],
    ['PR-FS-OUT-OK', [EACCES], 'FAIL'],
    ['PR-EXEC-1', [EPERM, ENOENT], 'PASS'],
    ['PR-EXEC-1', [EPERM, EPERM], 'PASS'],
    ['PR-EXEC-1', [ENOENT, ENOENT], 'PASS'],
    ['PR-EXEC-1', [EPERM, EACCES], 'FAIL'],
    ['PR-EXEC-1', [value('CompletedProcess'), ENOENT], 'FAIL'],
    ['PR-EXEC-1', [raised('BlockingIOError', 11), ENOENT], 'FAIL'],
    ['PR-EXEC-1', [EPERM], 'FAIL'],
    ['PR-MOUNT-1', [value('')], 'FAIL'],
    ['PR-MOUNT-1', [value('1 2 0:3 / / ro - overlay overlay rw\n')], 'FAIL'],
    ['PR-MOUNT-1', [value(false)], 'FAIL'],
    ['PR-MOUNT-1', [ENOENT], 'FAIL'],
    ['PR-SOCK-DOCKER', [value(false)], 'PASS'],
    ['PR-SOCK-DOCKER', [value(true)], 'FAIL'],
    ['PR-SOCK-DOCKER', [value('False')], 'FAIL'],
    ['PR-SOCK-DOCKER', [value('')], 'FAIL'],
    ['PR-SOCK-DOCKER', [ENOENT], 'FAIL'],
    ['PR-PTRACE-1', [EPERM], 'PASS'],
    ['PR-PTRACE-1', [raised('OSError', 38)], 'FAIL'],
    ['PR-PTRACE-1', [value('None')], 'FAIL'],
  ])('%s %j: %s', (probeId, parts, verdict) => {
    const judged = judgedWith(probeId, parts);
    expect(judged.verdict).toBe(verdict);
    expect(judged.why === '').toBe(verdict === 'PASS');
  });

  it('has cases of both kinds for every probe but the mount table, which has its own', () => {
    // PR-MOUNT-1 passes on every real table: mount-rules.test.ts.
    expect(judgedWith('PR-MOUNT-1', [value(realTable('docker26-runc-cgroup1-run.txt').text)]).verdict).toBe(
      'PASS',
    );
    expect(
      judgedWith('PR-MOUNT-1', [value(realTable('docker26-runc-cgroup2-ipcnone.txt').text)]).verdict,
    ).toBe('FAIL');
  });
});

describe('errno and exception class must fit', () => {
  test.each<[string, string, number]>([
    ['PR-NET-1', 'OSError', 1],
    ['PR-NET-1', 'PermissionError', 101],
    ['PR-SOCK-1', 'OSError', 1],
    ['PR-SOCK-1', 'permissionerror', 1],
    ['PR-FS-RO-IN', 'PermissionError', 30],
    ['PR-FS-RO-IN', 'FileNotFoundError', 30],
    ['PR-FS-ESC-1', '', 30],
    ['PR-PTRACE-1', 'Exception', 1],
  ])('%s: %s with errno %i fails', (probeId, error, errno) => {
    expect(judgedWith(probeId, [raised(error, errno)])).toMatchObject({
      verdict: 'FAIL',
      errno: String(errno),
    });
  });
});

describe('what is recorded', () => {
  it('joins two parts', () => {
    expect(judgedWith('PR-FS-ESC-2', [EACCES, EROFS])).toEqual({
      probeId: 'PR-FS-ESC-2',
      verdict: 'PASS',
      actual: 'PermissionError: [Errno 13]; OSError: [Errno 30]',
      errno: '13; 30',
      why: '',
    });
  });

  it('renders the raw probes from what they read', () => {
    expect(judgedWith('PR-NET-2', [NET('lo', 'eth0')])).toMatchObject({ actual: 'lo,eth0', errno: '0' });
    expect(judgedWith('PR-ENV-1', [value(['A', 'B'])])).toMatchObject({ actual: 'A,B', errno: '0' });
    const { actual } = judgedWith(
      'PR-MOUNT-1',
      RUN.find(({ probeId }) => probeId === 'PR-MOUNT-1')?.parts ?? [],
    );
    expect(actual).toBe("/ ro, /in ro, /out rw, /tmp tmpfs noexec, and 26 mounts of the engine's own");
  });

  it('names a mount that matches no rule', () => {
    const stranger = '99 72 254:0 /root /home ro,relatime - ext4 /dev/vda rw\n';
    const table = realTable('docker26-runc-cgroup1-run.txt').text + stranger;
    expect(judgedWith('PR-MOUNT-1', [value(table)])).toMatchObject({
      verdict: 'FAIL',
      actual: 'matches no rule: /home ext4 ro,relatime root /root',
    });
  });

  it('shows nothing that steers a terminal', () => {
    const parts: Part[] = [
      { outcome: 'raised', error: 'OSError\u001b[2J', errno: 30, message: '\u202epass\n' },
    ];
    const judged = judgedWith('PR-FS-RO-IN', parts);
    expect(judged.verdict).toBe('FAIL');
    expect(judged.why).toContain('OSError\\u{1b}[2J');
    expect(judged.actual).toBe('OSError\\u{1b}[2J: \\u{202e}pass\\u{a}');
  });
});

describe('what is missing or twice', () => {
  test.each(PROBES.filter(({ required }) => required))('$id missing fails', ({ id }) => {
    const judgements = judgeAll(
      RUN.filter(({ probeId }) => probeId !== id),
      CONTEXT,
    );
    expect(judgements.filter(({ verdict }) => verdict === 'FAIL')).toEqual([
      expect.objectContaining({ probeId: id, actual: 'no observation', errno: '' }),
    ]);
  });

  it('leaves an optional probe out that was not run, and names it', () => {
    const optional = PROBES.filter(({ required }) => !required).map(({ id }) => id);
    const rest = RUN.filter(({ probeId }) => probeId !== 'PR-PTRACE-1');
    expect(judgeAll(rest, CONTEXT).map(({ probeId }) => probeId)).not.toContain('PR-PTRACE-1');
    expect(notRun(rest)).toContain('PR-PTRACE-1');
    expect(notRun(RUN)).not.toContain('PR-PTRACE-1');
    expect(notRun([])).toEqual(optional);
  });

  test.each(RUN)('$probeId twice fails, also when both would pass', ({ probeId: id }) => {
    const twice = [...RUN, ...RUN.filter(({ probeId }) => probeId === id)];
    const failed = judgeAll(twice, CONTEXT).filter(({ verdict }) => verdict === 'FAIL');
    expect(failed.map(({ probeId }) => probeId)).toEqual([id]);
  });

  it('fails everything on nothing', () => {
    const judgements = judgeAll([], CONTEXT);
    expect(judgements).toHaveLength(PROBES.filter(({ required }) => required).length);
    expect(judgements.every(({ verdict }) => verdict === 'FAIL')).toBe(true);
  });
});

describe('rawOf', () => {
  it('holds what three probes read, whole', () => {
    const raw = rawOf(RUN);
    expect(raw.mountinfo).toBe(realTable('docker26-runc-cgroup1-run.txt').text);
    expect(raw.env_keyset).toEqual(['HOME', 'HOSTNAME', 'LANG', 'PATH']);
    expect(raw.proc_net_dev).toContain('lo:');
  });

  it('is empty where a probe gave nothing of that kind', () => {
    const parts = [EPERM];
    const none = RUN.map((each) => ({ ...each, parts }));
    expect(rawOf(none)).toEqual({ mountinfo: '', env_keyset: [], proc_net_dev: '' });
    expect(rawOf([])).toEqual({ mountinfo: '', env_keyset: [], proc_net_dev: '' });
  });
});

describe('an execv that the payload cannot try', () => {
  const cannot: Part = { outcome: 'cannot-try', message: 'a failed execve ends Node' };
  const judgedIn = (ls: string, parts: readonly Part[]) => {
    const observations = RUN.map((each) => (each.probeId === 'PR-EXEC-1' ? { ...each, parts } : each));
    return judgeAll(observations, { ...CONTEXT, ls }).find(({ probeId }) => probeId === 'PR-EXEC-1');
  };

  it('passes in an image without /bin/ls, and its line says by what', () => {
    const judged = judgedIn('', [EPERM, cannot]);
    expect(judged).toMatchObject({ verdict: 'PASS' });
    expect(judged?.actual).toContain('not tried: a failed execve ends Node (the image has no /bin/ls)');
  });

  it.each<[string, string, readonly Part[]]>([
    ['the image has one', '/bin/busybox', [EPERM, cannot]],
    ['it is the new process that was not tried', '', [cannot, EPERM]],
    ['neither was tried', '', [cannot, cannot]],
  ])('fails where %s', (_, ls, parts) => {
    expect(judgedIn(ls, parts)).toMatchObject({ verdict: 'FAIL' });
  });
});
