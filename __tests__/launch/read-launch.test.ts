import { describe, expect, it, test } from '@jest/globals';
import { LAUNCH_OPTIONS } from '../../src/cli/launch-options.ts';
import { LAUNCH_SETTING_NAMES } from '../../src/launch/entry/launch-table.ts';
import { type GivenLaunch, readCommand, readLaunch } from '../../src/launch/entry/read-launch.ts';

const ID = `sha256:${'a'.repeat(64)}`;
const read = (given: GivenLaunch) => readLaunch(given, (name) => `--${name}`);

describe('the settings of a launch', () => {
  it('are options of the command line, each once', () => {
    const names = LAUNCH_OPTIONS.map(({ flags }) => /^--([a-z-]+)/.exec(flags)?.[1] ?? '');
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining([...LAUNCH_SETTING_NAMES]));
    expect(names).toEqual(expect.arrayContaining(['key', 'policy', 'allow-unsigned', 'expect-image']));
  });

  it('are those of the attested image when nothing is given', () => {
    expect(read({})).toEqual({
      rehearsal: false,
      image: { source: 'attested' },
      engineProgram: null,
      pullCredentials: null,
      signing: {
        mode: 'auto',
        key: null,
        instance: { fulcioUrl: null, rekorUrl: null, tsaUrl: null },
        trustedRoot: null,
      },
      challenge: null,
      input: null,
      output: 'launch',
      timeoutSeconds: 3600,
    });
  });

  test.each<[GivenLaunch, object]>([
    [
      { image: ID, pull: 'true' },
      { source: 'named', reference: ID, pull: true },
    ],
    [{ image: `registry.example/x@${ID}` }, { source: 'named', pull: false }],
    [
      { context: 'plugin', 'base-image': 'auto' },
      { source: 'built', context: 'plugin', dockerfile: null, baseImage: 'auto' },
    ],
    [{ dockerfile: 'Dockerfile.x' }, { source: 'built', context: null, dockerfile: 'Dockerfile.x' }],
  ])('name one image: %j', (given, image) => {
    expect(read(given)).toMatchObject({ image });
  });

  test.each<[GivenLaunch, string, string]>([
    [{ image: 'name:tag' }, 'workload-reference', 'name:tag'],
    [{ image: `-v@${ID}` }, 'workload-reference', '-v@'],
    [{ image: ID, context: '.' }, 'invalid-setting', '--image and --context'],
    [{ image: ID, dockerfile: 'x' }, 'invalid-setting', '--image and --context'],
    [{ 'build-network': 'true' }, 'invalid-setting', 'nothing is built'],
    [{ 'base-image': 'auto' }, 'invalid-setting', 'nothing is built'],
    [{ pull: 'true' }, 'invalid-setting', '--pull'],
    [{ pull: 'yes', image: ID }, 'invalid-setting', '--pull'],
    [{ rehearsal: '1' }, 'invalid-setting', '--rehearsal'],
    [{ timeout: '0' }, 'invalid-setting', '--timeout'],
    [{ timeout: '86401' }, 'invalid-setting', '--timeout'],
    [{ timeout: '1e3' }, 'invalid-setting', '--timeout'],
    [{ output: '-o' }, 'invalid-setting', '--output'],
    [{ input: 'a\nb' }, 'invalid-setting', '--input'],
    [{ signing: 'maybe' }, 'invalid-setting', '--signing'],
  ])('refuse %j', (given, code, part) => {
    expect(() => read(given)).toThrow(
      expect.objectContaining({ kind: 'usage', code, message: expect.stringContaining(part) }),
    );
  });
});

describe('the command of a launch', () => {
  test.each<[readonly string[], readonly string[] | null]>([
    [[], null],
    [['--fast'], ['--fast']],
    [
      ['-c', 'a\nb', ''],
      ['-c', 'a\nb', ''],
    ],
  ])('%j is %j', (given, command) => {
    expect(readCommand(given, 'command')).toEqual(command);
  });

  test.each<[string, readonly string[]]>([
    ['a NUL', ['a\0b']],
    ['half of a pair', ['a\ud800']],
    ['an argument that no receipt holds', ['a'.repeat(16_385)]],
    ['more arguments than a receipt holds', Array.from({ length: 1025 }, () => 'a')],
  ])('is not %s', (_, given) => {
    expect(() => readCommand(given, 'The input command')).toThrow(
      expect.objectContaining({ code: 'invalid-setting' }),
    );
  });
});
