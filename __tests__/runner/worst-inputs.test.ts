import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from '@jest/globals';
import { parse } from 'yaml';
import { readInputs } from '../../src/action/inputs.ts';
import { logSafe } from '../../src/action/log.ts';
import { parseExtraArguments } from '../../src/container/extra-arguments.ts';
import { AttestationError } from '../../src/foundation/errors.ts';
import { namedInstance } from '../../src/signing/instances.ts';

const action = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
};
const names = Object.keys(action.inputs);

/** All that is checked before anything is made: the inputs, then what `attest` asks of their texts first. */
function check(given: Readonly<Record<string, string>>): unknown {
  try {
    const inputs = readInputs((name) => (given[name] ?? action.inputs[name]?.default ?? '').trim());
    parseExtraArguments(inputs.attest.extraRunArguments);
    namedInstance(inputs.attest.signing.instance);
    return inputs;
  } catch (error) {
    return error;
  }
}

const MEGABYTE = 'x'.repeat(1024 * 1024);
/** Values that no input takes. */
const WORST: readonly (readonly [string, string])[] = [
  ['a NUL', 'a\0b'],
  ['a carriage return and a command', 'a\r::set-output name=verdict::ACCEPTED'],
  ['a line break and a command', 'a\n::set-output name=verdict::ACCEPTED'],
  ['an older command', 'a\n##[set-output name=verdict;]ACCEPTED'],
  ['an escape of the terminal', 'a\u001b[2Jb'],
  ['a megabyte', MEGABYTE],
  ['letters from right to left', 'a\u202edetpecca'],
  ['an invisible character', 'a\u200bb'],
  ['a line separator', 'a\u2028b'],
  ['half of a pair', 'a\ud800b'],
  ['an address with a login', 'nightly of https://user:hunter2@host.example/x'],
  ['an option', '--privileged'],
  ['a short option', '-v'],
];

describe.each(names)('the input %s', (name) => {
  test.each(WORST)('does not take %s', (_, value) => {
    const error = check({ [name]: value });
    // A secret, which is never shown.
    if (name === 'github-token' && (value.startsWith('-') || value.includes('hunter2')))
      return expect(error).toMatchObject({ gitHubToken: value });
    if (name === 'challenge' && value.startsWith('-'))
      return expect(error).toMatchObject({ attest: { challenge: value } });
    expect(error).toBeInstanceOf(AttestationError);
    const { kind, code, message, remedy } = error as AttestationError;
    expect([kind, code]).toEqual([
      'usage',
      expect.stringMatching(/^(invalid-setting|extra-run-argument|signing-instance)$/),
    ]);
    const shown = `${message} ${remedy}`;
    expect(shown.length).toBeLessThan(1000);
    expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
    expect(logSafe(shown)).not.toMatch(/::|##\[/);
  });

  it('is taken as action.yml has it', () => {
    expect(check({})).not.toBeInstanceOf(Error);
  });
});

test.each<[string, string]>([
  ['tag', 'name:tag@sha256:00'],
  ['tag', 'UPPER:tag'],
  ['tag', '../up:tag'],
  ['tag', 'a//b:tag'],
  ['tag', 'a:b:c'],
  ['tag', `a:${'b'.repeat(129)}`],
  ['tag', 'a b:c'],
  ['tag', '$(id):x'],
  ['base-image', 'name@sha256:00'],
  ['base-image', `name@sha256:${'0'.repeat(64)}@sha256:${'0'.repeat(64)}`],
  ['base-image', 'https://registry.example/x'],
  ['base-image', 'name --network=host'],
  ['timeout', '0'],
  ['timeout', '1e3'],
  ['timeout', '999999999'],
  ['timeout', '-1'],
  ['retention-days', '0'],
  ['retention-days', '90d'],
  ['upload', 'yes'],
  ['persist-attestation', '1'],
  ['posture', 'TRUE '.repeat(2)],
  ['engine', 'docker;id'],
  ['venue', 'CI'],
  ['controls', 'ALL'],
  ['signing', 'Keyless'],
  ['artifact-name', '../up'],
  ['artifact-name', `ghp_${'a1B2'.repeat(9)}`],
  ['artifact-name', 'a/b'],
  ['artifact-name', 'a\\b'],
  ['artifact-name', 'a:b'],
  ['artifact-name', 'a*'],
  ['artifact-name', '$(id)'],
  ['artifact-name', 'a'.repeat(256)],
  ['github-token', 'ghs_x\ny'],
  ['fulcio-url', 'http://fulcio.example'],
  ['fulcio-url', 'file:///etc/passwd'],
  ['fulcio-url', 'https://user:password@fulcio.example'],
  ['extra-run-args', '--label=io.sandbox-attestation.owner=1'],
  ['extra-run-args', '--privileged=true'],
  ['extra-run-args', Array.from({ length: 65 }, () => '--label=a=b').join('\n')],
  ['limit', 'memory=65g'],
  ['limit', 'memory=1g\nmemory=2g'],
  ['limit', 'memory=-1'],
  ['limit', 'swap=1g'],
  ['limit', 'time=60'],
  ['limit', 'cpus=0'],
  ['limit', `pids=${'9'.repeat(2000)}`],
  ['limit', Array.from({ length: 65 }, () => 'pids=1').join('\n')],
  ['output', `${'d/'.repeat(2048)}x`],
])('the input %s cannot be %j', (name, value) => {
  const more = name === 'fulcio-url' ? { 'rekor-url': 'https://rekor.example' } : {};
  expect(check({ [name]: value, ...more })).toMatchObject({ kind: 'usage' });
});

test.each<[string, string]>([
  ['tag', 'tki-inspector:attest'],
  ['tag', 'localhost:5000/a/b_c-d.e__f:1.0-x_Y'],
  ['tag', 'name'],
  ['base-image', 'debian-packages'],
  ['base-image', 'auto'],
  ['base-image', `gcr.io/distroless/python3-debian13:nonroot@sha256:${'0'.repeat(64)}`],
  ['base-image', `sha256:${'0'.repeat(64)}`],
  ['artifact-name', 'evidence (docker, x64) #1'],
  ['output', 'Ordner mit Umlaut ä/日本'],
  ['dockerfile', './-odd/Dockerfile'],
  ['signing-key', '-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2Vw\n-----END PRIVATE KEY-----\n'],
  ['challenge', 'any "text" $(of) ‘theirs’'],
])('the input %s can be %j', (name, value) => {
  expect(check({ [name]: value })).not.toBeInstanceOf(Error);
});

test('a token or a key that cannot be one is not shown', () => {
  for (const name of ['github-token', 'signing-key'])
    expect(String((check({ [name]: 'secret\nword' }) as Error).message)).not.toContain('secret');
});
