import { describe, expect, it, test } from '@jest/globals';
import { SETTING_NAMES, SIGNING_SETTINGS } from '../../src/attest/entry/setting-table.ts';
import { COMMANDS } from '../../src/cli/command-table.ts';
import { optionKey } from '../../src/cli/option-row.ts';
import { WAIVERS } from '../../src/evidence/waiver-table.ts';

/** The options of a command by name, without their values. */
function optionsOf(command: string): readonly string[] {
  const row = COMMANDS.find(({ name }) => name === command);
  return (row?.options ?? []).map(({ flags }) => flags.split(' ')[0] ?? '');
}

describe('the options', () => {
  const positive = (command: string) => optionsOf(command).map((flag) => flag.replace(/^--(no-)?/, ''));

  it('of run have the names of the inputs, and no other', () => {
    expect(new Set(positive('run'))).toEqual(new Set([...SETTING_NAMES, 'quiet', 'verbose', 'json']));
  });

  it('of sign are those that say who signs', () => {
    expect(positive('sign')).toEqual([...SIGNING_SETTINGS, 'force', 'quiet', 'json']);
  });

  it('name a public key --key, which only a reader trusts', () => {
    const having = (flag: string) =>
      COMMANDS.map(({ name }) => name).filter((name) => optionsOf(name).includes(flag));
    expect([having('--key'), having('--signing-key'), having('--sign')]).toEqual([
      ['verify', 'launch'],
      ['run', 'sign', 'launch'],
      [],
    ]);
  });

  it('of verify have every waiver', () => {
    const allowed = optionsOf('verify').filter((flag) => flag.startsWith('--allow-'));
    expect(allowed).toEqual(WAIVERS.map((waiver) => `--allow-${waiver}`));
  });
});

test('an option is known to commander in camel case', () => {
  expect(optionKey('allow-no-kernel-snapshot')).toBe('allowNoKernelSnapshot');
});
