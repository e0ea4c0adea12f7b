import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from '@jest/globals';
import { parse } from 'yaml';
import { LAUNCH_INPUTS } from '../../src/action/launch-input-table.ts';
import { readLaunchInputs } from '../../src/action/launch-inputs.ts';
import { logSafe } from '../../src/action/log.ts';
import { LAUNCH_OPTIONS } from '../../src/cli/launch-options.ts';
import { AttestationError } from '../../src/foundation/errors.ts';
import { LAUNCH_SETTING_NAMES, LAUNCH_SETTINGS } from '../../src/launch/entry/launch-table.ts';

interface ActionFile {
  readonly inputs: Record<string, { readonly description: string; readonly default: string }>;
  readonly outputs: Record<string, { readonly description: string }>;
}

const action = parse(readFileSync(new URL('../../launch/action.yml', import.meta.url), 'utf8')) as ActionFile;
const names = Object.keys(action.inputs);
const ID = `sha256:${'a'.repeat(64)}`;

const read = (given: Readonly<Record<string, string>>) =>
  readLaunchInputs((name) => (given[name] ?? action.inputs[name]?.default ?? '').trim());

/** What the inputs are read as, or why they are not. */
function check(given: Readonly<Record<string, string>>): unknown {
  try {
    return read(given);
  } catch (error) {
    return error;
  }
}

describe('launch/action.yml', () => {
  it('has the inputs that the program reads, and no other', () => {
    const asked = new Set<string>();
    readLaunchInputs((name) => {
      asked.add(name);
      return action.inputs[name]?.default ?? '';
    });
    expect(names).toEqual(Object.keys(LAUNCH_INPUTS));
    expect([...asked].toSorted()).toEqual(names.toSorted());
  });

  it('has every option of the command line but those about its own output', () => {
    const options = LAUNCH_OPTIONS.map(({ flags }) => /^--([a-z-]+)/.exec(flags)?.[1] ?? '');
    expect(options.filter((name) => !names.includes(name))).toEqual(['quiet', 'json']);
  });

  test.each(LAUNCH_SETTING_NAMES)('describes %s as the command line does', (name) => {
    const { description, default: value } = LAUNCH_SETTINGS[name];
    expect(action.inputs[name]).toEqual({ description, required: false, default: value });
  });

  it('has the outputs of the issue', () => {
    expect(Object.keys(action.outputs)).toEqual([
      'verdict',
      'exit-code',
      'receipt-path',
      'output-path',
      'artifact-id',
      'artifact-url',
      'artifact-digest',
    ]);
  });
});

describe('the inputs of a launch', () => {
  it('are those of the evidence of this job when none is given', () => {
    expect(read({})).toMatchObject({
      evidence: { kind: 'path', path: 'attestation' },
      expectations: {},
      command: null,
      launch: { image: { source: 'attested' }, output: 'launch', timeoutSeconds: 3600, rehearsal: false },
      allowFailure: false,
      workingDirectory: '.',
      upload: true,
      artifactName: null,
      retentionDays: null,
    });
  });

  test.each<[Record<string, string>, object]>([
    [{ evidence: 'artifact:evidence of x64' }, { evidence: { kind: 'artifact', name: 'evidence of x64' } }],
    [{ command: '--fast\n\n  -n\n  5 6\n' }, { command: ['--fast', '-n', '5 6'] }],
    [{ 'expect-image': `${ID}\n${ID}` }, { expectations: { expectImage: [ID, ID] } }],
    [
      { key: 'a.pub', 'allow-claimed-venue': 'true', 'allow-unsigned': 'false' },
      { expectations: { key: 'a.pub', allowClaimedVenue: true } },
    ],
    [
      { 'trusted-root': 'root.json' },
      { expectations: { trustedRoot: 'root.json' }, launch: { signing: { trustedRoot: 'root.json' } } },
    ],
    [{ image: ID, pull: 'true' }, { launch: { image: { source: 'named', reference: ID, pull: true } } }],
  ])('%j', (given, inputs) => {
    expect(read(given)).toMatchObject(inputs);
  });
});

/** Values that no input takes. */
const WORST: readonly (readonly [string, string])[] = [
  ['a NUL', 'a\0b'],
  ['a carriage return and a command', 'a\r::set-output name=verdict::CONFINED'],
  ['a line break and a command', 'a\n::set-output name=verdict::CONFINED'],
  ['an older command', 'a\n##[set-output name=verdict;]CONFINED'],
  ['an escape of the terminal', 'a\u001b[2Jb'],
  ['a megabyte', 'x'.repeat(1024 * 1024)],
  ['an address with a login', 'nightly of https://user:hunter2@host.example/x'],
  ['letters from right to left', 'a\u202edetpecca'],
  ['an invisible character', 'a\u200bb'],
  ['a line separator', 'a\u2028b'],
  ['half of a pair', 'a\ud800b'],
  ['an option', '--privileged'],
  ['a short option', '-v'],
];

/** Texts of the caller's own, in which a dash or a colon means nothing; a list takes a line break. */
const isText = (name: string) =>
  /^(challenge|github-token|command|certificate-|max-age|venue|repository|workflow|runner-|expect-|limit$)/.test(
    name,
  );
/** A pattern, and a secret that is never shown. */
const hasAnySigns = (name: string) => name.endsWith('-regexp') || name === 'github-token';
const isList = (name: string) => name === 'command' || name === 'limit' || name.startsWith('expect-');

describe.each(names)('the input %s', (name) => {
  const taken = WORST.filter(
    ([what]) =>
      !(isText(name) && what.endsWith('option')) &&
      !(hasAnySigns(name) && what.endsWith('login')) &&
      !(isList(name) && (what.startsWith('a line break') || what.startsWith('an older'))),
  );

  test.each(taken)('does not take %s', (_, value) => {
    const error = check({ [name]: value });
    expect(error).toBeInstanceOf(AttestationError);
    const { kind, code, message, remedy } = error as AttestationError;
    expect([kind, code]).toEqual([
      'usage',
      expect.stringMatching(/^(invalid-setting|workload-reference|signing-instance)$/),
    ]);
    const shown = `${message} ${remedy}`;
    expect(shown.length).toBeLessThan(1000);
    expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
    expect(logSafe(shown)).not.toMatch(/::|##\[/);
  });
});

test.each<[string, string]>([
  ['evidence', 'artifact:'],
  ['evidence', 'artifact:../up'],
  ['evidence', 'artifact:a/b'],
  ['evidence', 'artifact:$(id)'],
  ['evidence', `${'d/'.repeat(2048)}x`],
  ['command', `a\n${'b'.repeat(2000)}`],
  ['command', Array.from({ length: 1025 }, () => 'a').join('\n')],
  ['image', 'name:tag'],
  ['image', 'name --privileged'],
  ['pull', 'true'],
  ['base-image', 'auto'],
  ['timeout', '0'],
  ['timeout', '86401'],
  ['timeout', '1e3'],
  ['rehearsal', 'yes'],
  ['allow-failure', '1'],
  ['allow-unsigned', 'TRUE '.repeat(2)],
  ['upload', 'maybe'],
  ['retention-days', '0'],
  ['artifact-name', '../up'],
  ['artifact-name', `ghp_${'a1B2'.repeat(9)}`],
  ['github-token', 'ghs_x\ny'],
  ['signing', 'Keyless'],
])('the input %s cannot be %j', (name, value) => {
  expect(check({ [name]: value })).toMatchObject({ kind: 'usage' });
});

test('a token or a key that cannot be one is not shown', () => {
  for (const name of ['github-token', 'signing-key'])
    expect(String((check({ [name]: 'secret\nword' }) as Error).message)).not.toContain('secret');
});
