import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import {
  cgroupPaths,
  endOfWait,
  parseIdMap,
  parseStat,
  parseStatus,
} from '../../src/probes/kernel/status.ts';

// As kernel 6.18 wrote it of a payload at the gate (Docker 26.1.5).
const STATUS = `Name:\tpython3
Umask:\t0022
State:\tS (sleeping)
Tgid:\t17900
Pid:\t17900
PPid:\t17880
TracerPid:\t0
Uid:\t65532\t65532\t65532\t65532
Gid:\t65532\t65532\t65532\t65532
FDSize:\t64
Groups:\t65532 
NStgid:\t17900\t1
NSpid:\t17900\t1
VmPeak:\t   17212 kB
SigQ:\t0/31000
CapInh:\t0000000000000000
CapPrm:\t0000000000000000
CapEff:\t0000000000000000
CapBnd:\t00000000a80425fb
CapAmb:\t0000000000000000
NoNewPrivs:\t1
Seccomp:\t2
Seccomp_filters:\t1
Speculation_Store_Bypass:\tvulnerable
Cpus_allowed:\t3
`;

const PARSED = {
  ns_pid: [17900, 1],
  uid: [65532, 65532, 65532, 65532],
  gid: [65532, 65532, 65532, 65532],
  groups: [65532],
  cap_inh: '0000000000000000',
  cap_prm: '0000000000000000',
  cap_eff: '0000000000000000',
  cap_bnd: '00000000a80425fb',
  cap_amb: '0000000000000000',
  no_new_privs: 1,
  seccomp: 2,
  seccomp_filters: 1,
  traced: false,
};

describe('parseStatus', () => {
  it('reads what the kernel writes', () => {
    expect(parseStatus(STATUS)).toEqual(PARSED);
    expect(parseStatus(STATUS.replace('Groups:\t65532 ', 'Groups:\t '))?.groups).toEqual([]);
    expect(parseStatus(STATUS.replace(/Seccomp_filters.*\n/, ''))?.seccomp_filters).toBeNull();
    expect(parseStatus(STATUS.replace('TracerPid:\t0', 'TracerPid:\t4711'))?.traced).toBe(true);
  });

  it("reads this machine's own processes", () => {
    const own = parseStatus(readFileSync('/proc/self/status', 'utf8'));
    expect(own?.ns_pid[0]).toBe(process.pid);
    expect(own?.uid[1]).toBe(process.geteuid?.());
  });

  test.each([
    ['nothing', ''],
    ['no line end', STATUS.trimEnd()],
    ['a line twice', `${STATUS}Seccomp:\t2\n`],
    ['a line without a name', `${STATUS}2\n`],
    ['no capabilities', STATUS.replace(/CapEff.*\n/, '')],
    ['half a set', STATUS.replace('CapEff:\t0000000000000000', 'CapEff:\t00000000')],
    ['three ids', STATUS.replace('Uid:\t65532', 'Uid:')],
    ['an id that is not valid', STATUS.replace('Gid:\t65532', 'Gid:\t-1')],
    ['no process ids', STATUS.replace('NSpid:\t17900\t1', 'NSpid:\t')],
    ['a count of filters that is not a number', STATUS.replace('Seccomp_filters:\t1', 'Seccomp_filters:\tx')],
    ['too much', `${STATUS}X${'a'.repeat(70_000)}:\t1\n`],
  ])('refuses %s', (_, text) => {
    expect(parseStatus(text)).toBeNull();
  });

  it('does not take a value from a name that a payload gave itself', () => {
    // The kernel escapes a line end in a name; anything else stays on the first line.
    const name = fc.string({ unit: 'grapheme' }).map((each) => each.replaceAll('\n', '\\n'));
    fc.assert(
      fc.property(name, (each) => {
        const read = parseStatus(STATUS.replace('python3', () => each));
        if (read !== null) expect(read).toEqual(PARSED);
      }),
    );
  });

  it('gives null or numbers for whatever text there is', () => {
    const line = fc.constantFrom(...STATUS.split('\n'), 'Seccomp:\t0', 'Uid:\t0\t0\t0\t0', '');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(line).map((lines) => lines.join('\n')),
        ),
        (text) => {
          const read = parseStatus(text);
          for (const number of [...(read?.uid ?? []), ...(read?.groups ?? []), read?.seccomp ?? 0])
            expect(Number.isSafeInteger(number)).toBe(true);
        },
      ),
    );
  });
});

describe('parseStat', () => {
  const REST =
    'S 17870 17900 17900 0 -1 4194560 1050 0 0 0 2 1 0 0 20 0 1 0 100460 17625088 2200 18446744073709551615 1';

  it('reads who it is', () => {
    expect(parseStat(`17900 (python3) ${REST}\n`)).toEqual({
      comm: 'python3',
      state: 'S',
      startTime: 100460,
      threads: 1,
      exiting: false,
      parent: 17870,
      wait: 0,
    });
    // The same a moment later: PF_EXITING among its flags (kernel: include/linux/sched.h).
    expect(parseStat(`17900 (python3) ${REST.replace('4194560', '4194564')}\n`)?.exiting).toBe(true);
    expect(parseStat(readFileSync('/proc/self/stat', 'utf8'))?.startTime).toBeGreaterThan(0);
  });

  it('reads how it ended, while the kernel keeps that', () => {
    const unfetched =
      'import os, time\nchild = os.fork()\nif child == 0: os._exit(3)\ntime.sleep(0.3)\nprint(open(f"/proc/{child}/stat").read())';
    const ended = spawnSync('python3', ['-c', unfetched]);
    const stat = parseStat(ended.stdout.toString());
    expect(stat).toMatchObject({ state: 'Z', wait: 3 << 8, parent: ended.pid });
  });

  it('is not misled by any name', () => {
    const name = fc.oneof(
      fc.string(),
      fc.constantFrom(') S 1 1 1', `x) ${REST}`, '\n', ')', '(', `1 (a) ${REST}`),
    );
    fc.assert(
      fc.property(name, (comm) => {
        expect(parseStat(`17900 (${comm}) ${REST}\n`)).toEqual({
          comm,
          state: 'S',
          startTime: 100460,
          threads: 1,
          exiting: false,
          parent: 17870,
          wait: 0,
        });
      }),
    );
  });

  test.each([[''], ['17900'], ['17900 (python3)'], ['17900 (python3) S 1 2'], [`x (python3) ${REST}`]])(
    'refuses "%s"',
    (text) => {
      expect(parseStat(text)).toBeNull();
    },
  );
});

describe('parseIdMap', () => {
  it('reads ranges', () => {
    expect(parseIdMap('         0          0 4294967295\n')).toEqual([
      { inside: 0, outside: 0, count: 4294967295 },
    ]);
    expect(parseIdMap('0 1 65532\n65532 1000 1\n')).toHaveLength(2);
    expect(parseIdMap('')).toEqual([]);
  });

  test.each([['0 0'], ['0 0\n'], ['0 0 1 2\n'], ['a 0 1\n'], ['0 0 1\n\n']])('refuses %j', (text) => {
    expect(parseIdMap(text)).toBeNull();
  });
});

it('cgroupPaths reads both versions', () => {
  expect(cgroupPaths('0::/user.slice\n')).toEqual(['/user.slice']);
  expect(cgroupPaths('9:name=systemd:/docker/a:b\n8:pids:/x\n\nno\n')).toEqual(['/docker/a:b', '/x']);
});

test.each([
  [0, null],
  [3 << 8, { exitCode: 3, bySignal: false }],
  [137 << 8, { exitCode: 137, bySignal: false }],
  [9, { exitCode: 137, bySignal: true }],
  [11 | 0x80, { exitCode: 139, bySignal: true }],
])('wait status %d is the end %j', (wait, end) => {
  expect(endOfWait(wait)).toEqual(end);
});
