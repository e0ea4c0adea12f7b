import { describe, expect, it, test } from '@jest/globals';
import { planRun } from '../../src/container/run-arguments.ts';
import { sha256Of } from '../../src/foundation/digest.ts';
import { ENGINE_NAMES } from '../../src/foundation/engine-name.ts';
import { flagBegins, flagWords } from '../../src/foundation/run-flag.ts';
import { CONTROLS } from '../../src/probes/controls/controls.ts';
import { weakenFlags, weakensWhatIsThere } from '../../src/probes/controls/weakening.ts';
import { WEAK_RUNS } from '../../src/probes/posture/weak-runs.ts';
import { readFlags } from '../../src/probes/run-flags.ts';

const place = { root: '/t', input: '/t/in', output: '/t/out', network: 'a-network' };
const planned = ENGINE_NAMES.map((name) => ({
  name,
  flags: planRun({
    engine: { name, rootless: true },
    folder: { name: 'x', profile: '/t/seccomp.json', ...place },
    labels: { a: 'b' },
    imageId: sha256Of('image'),
    extra: [],
  }),
}));

describe('a flag begins with whole words', () => {
  test.each([
    ['--memory', ['--memory', '1'], true],
    ['--memory', ['--memory-swap', '1'], false],
    ['--memory', ['--memory'], true],
    ['--ulimit fsize', ['--ulimit', 'fsize=1:1'], true],
    ['--ulimit fsize=', ['--ulimit', 'fsize=1:1'], true],
    ['--ulimit fsize', ['--ulimit', 'fsizes=1'], false],
    ['--security-opt label=type:', ['--security-opt', 'label=type:x_t'], true],
    ['--tmpfs /tmp', ['--tmpfs', '/tmp:rw,size=1'], true],
    ['--tmpfs /tmp', ['--tmpfs', '/tmp2:rw'], false],
    ['-v OUTPUT:/out:rw', ['-v', 'OUTPUT:/out:rw,noexec'], true],
    ['--pid', ['--pids-limit', '64'], false],
  ])('%s and %j', (words, [flag = '', value], begins) => {
    expect(flagBegins(value === undefined ? { flag } : { flag, value }, words)).toBe(begins);
  });
});

describe('an argument vector', () => {
  test.each(planned)('of $name is read as the flags that it was made of', ({ flags }) => {
    expect(readFlags(flagWords(flags))).toEqual(flags);
  });

  it('is the same again, whatever stands in it', () => {
    for (const words of [
      ['create', '--rm', '--user'],
      ['--label', '--entrypoint', 'stray'],
      ['', '--x', 'y'],
    ])
      expect(flagWords(readFlags(words))).toEqual(words);
  });

  it('has no flag in a value', () => {
    expect(readFlags(['--label', '--entrypoint', '--rm'])).toEqual([
      { flag: '--label', value: '--entrypoint' },
      { flag: '--rm' },
    ]);
  });
});

describe.each(planned)('on $name', ({ name, flags }) => {
  const all = [
    ...Object.entries(WEAK_RUNS).map(([run, { weakens }]) => [run, weakens] as const),
    ...CONTROLS.filter(({ scope }) => scope?.engine === undefined || scope.engine === name).map(
      ({ id, weakens }) => [id, weakens] as const,
    ),
  ];

  test.each(all)('%s takes away only flags that are planned', (_, weakens) => {
    expect(weakensWhatIsThere(flags, weakens)).toBe(true);
  });

  test.each(Object.entries(WEAK_RUNS))(
    '%s gives no privileges and no namespace of the host’s',
    (run, { weakens }) => {
      const text = flagWords(weakenFlags(flags, weakens, { ...place, engine: name })).join(' ');
      expect(text).not.toMatch(/privileged|cap-add|--device|network host|--(pid|ipc|uts|userns) host/);
      expect(/ host( |$)/.test(text)).toBe(run === 'cgroup');
    },
  );

  it('one that takes away a flag that is not planned is known', () => {
    expect(weakensWhatIsThere(flags, [{ kind: 'without-flag', flag: '--privileged' }])).toBe(false);
  });
});
