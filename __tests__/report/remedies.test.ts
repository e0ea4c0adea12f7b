import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { SETTINGS } from '../../src/attest/entry/setting-table.ts';
import { COMMANDS } from '../../src/cli/command-table.ts';
import { optionsIn, ownersOf, remedyAt } from '../../src/cli/remedy-at.ts';
import { VERIFY_OPTIONS } from '../../src/cli/verify-options.ts';
import { REASON_TABLE, type ReasonRow } from '../../src/evidence/reason-table.ts';

import { ERROR_TABLE } from '../../src/foundation/errors/error-table.ts';

const ROWS = Object.entries(REASON_TABLE as Readonly<Record<string, ReasonRow>>);

const namedIn = (text: string) => text.match(/--[a-z][a-z-]+/g) ?? [];

const OF_RUN = new Set([
  ...Object.keys(SETTINGS).map((name) => `--${name}`),
  // The settings' second names.
  ...['--no-posture', '--no-controls'],
]);
const OF_VERIFY = new Set(VERIFY_OPTIONS.map(({ flags }) => flags.split(' ')[0]));
/** `gh run download --name`. */
const OF_OTHERS = new Set(['--name']);

/** A run reads no fleet. */
const AT_RUN = ROWS.filter(([code]) => !code.startsWith('fleet-'));

test.each(AT_RUN)('%s: what a run advises, a run has an option for', (_, { remedy, atRun }) => {
  const unknown = namedIn(atRun ?? remedy).filter((option) => !OF_RUN.has(option) && !OF_OTHERS.has(option));
  expect(unknown).toEqual([]);
});

test.each(ROWS)('%s: what a reader advises, a reader or the next run has an option for', (_, { remedy }) => {
  const unknown = namedIn(remedy).filter(
    (option) => !OF_VERIFY.has(option) && !OF_RUN.has(option) && !OF_OTHERS.has(option),
  );
  expect(unknown).toEqual([]);
});

test.each(['unpinned-payload', 'payload-not-expected'] as const)(
  '%s: says what the digest is of, and where the command for it is',
  (code) => {
    const { remedy } = REASON_TABLE[code];
    expect(remedy).toContain('of all files of /app (path and content of each), and not of one file');
    const [, section = 'none'] = /docs\/audit\.md, “(.*?)”/.exec(remedy) ?? [];
    const page = readFileSync(new URL('../../docs/audit.md', import.meta.url), 'utf8');
    expect(page).toContain(`\n## ${section}\n`);
  },
);

test('a text for the run alone is there only where the reader’s would mislead', () => {
  // Of a file that a run writes itself.
  const OF_ITS_FILE = 'signature-missing';
  const needless = ROWS.filter(
    ([code, { remedy, atRun }]) =>
      atRun !== undefined && code !== OF_ITS_FILE && namedIn(remedy).every((option) => OF_RUN.has(option)),
  );
  expect(needless.map(([code]) => code)).toEqual([]);
});

describe('an error’s remedy names options of the command that prints it', () => {
  /** Flags of a container, which --extra-run-argument passes on; and those that commander adds. */
  const OF_NO_COMMAND = new Set([
    ...[
      '--label',
      '--hostname',
      '--cpus',
      '--memory',
      '--pids-limit',
      '--ulimit',
      '--security-opt',
      '--help',
    ],
  ]);
  const ERRORS = Object.entries<{ readonly remedy: string }>(ERROR_TABLE);

  test.each(ERRORS)('%s: every option that it names exists', (_, { remedy }) => {
    const unknown = optionsIn(remedy).filter((option) => ownersOf(option).length === 0);
    expect(unknown.filter((option) => !OF_NO_COMMAND.has(option))).toEqual([]);
  });

  test.each(COMMANDS.map(({ name }) => name))('%s: or says which command has them', (command) => {
    for (const [code, { remedy }] of ERRORS)
      for (const option of optionsIn(remedy).filter((each) => !OF_NO_COMMAND.has(each))) {
        const owners = ownersOf(option);
        const note = `(${option} is an option of ${owners.join(' and ')}.)`;
        const printed = remedyAt(command, remedy);
        expect([code, option, printed.includes(note)]).toEqual([code, option, !owners.includes(command)]);
      }
  });

  test('launch has no --engine, and says so', () => {
    expect(remedyAt('launch', ERROR_TABLE['engine-too-old'].remedy)).toMatch(
      /choose the other engine with --engine\. \(--engine is an option of run and check-payload\.\)$/,
    );
  });
});

/** A launch reads evidence, and does not read a fleet; the evidence is attested by a run. */
const AT_LAUNCH = ROWS.filter(([code]) => !/^(fleet|series)-/.test(code));

test.each(AT_LAUNCH)(
  '%s: what a launch advises, it or the attestation has an option for',
  (_, { remedy }) => {
    const owners = optionsIn(remedy)
      .filter((option) => !OF_OTHERS.has(option))
      .map((option) => ownersOf(option));
    for (const each of owners)
      expect(each.includes('launch') || (each.includes('run') && /\b[Aa]ttest/.test(remedy))).toBe(true);
  },
);
