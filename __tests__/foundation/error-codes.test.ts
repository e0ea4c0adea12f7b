import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from '@jest/globals';
import { ERROR_GROUPS, ERROR_TABLE, type ErrorCode } from '../../src/foundation/errors/error-table.ts';
import { AttestationError } from '../../src/foundation/errors.ts';
import { exitCodeOf } from '../../src/foundation/exit-code.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const CODES = Object.keys(ERROR_TABLE) as readonly ErrorCode[];

/** The text of all files of a folder that match a name, but for one. */
function texts(folder: string, name: RegExp, but: RegExp): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => name.test(path) && !but.test(path))
    .map((path) => readFileSync(join(root, folder, path), 'utf8'));
}

/** Codes that no test raises, each with its reason. */
const UNRAISED: Readonly<Partial<Record<ErrorCode, string>>> = {
  'base-packages-unsupported': 'needs another distribution than Debian',
  'base-image-not-loaded': 'needs an engine whose disk is full between two calls',
  'image-lost': 'needs another program that removes the image between the build and the look at it',
  'oci-runtime-missing': 'needs a machine without runc and crun',
  'network-namespace': 'needs a kernel that makes no network namespace',
  'host-route-changed': 'needs an engine that changes the routes of its host',
};

describe('the table of errors', () => {
  it('has every code in one group', () => {
    expect(Object.values(ERROR_GROUPS).flatMap((rows) => Object.keys(rows))).toEqual(CODES);
  });

  test.each(CODES)('%s says what it means and what to do', (code) => {
    const { meaning, remedy } = ERROR_TABLE[code];
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(meaning).toMatch(/^\S.{10,}\.$/);
    expect(remedy).toMatch(/^\S.{10,}\S$/);
  });

  it('has no code that the source never raises', () => {
    const source = texts('src', /\.ts$/, /^foundation\/errors|generated/).join('\n');
    // The errors of the machine stand in a table of their own (src/report/failure.ts).
    const raised = /new AttestationError\(\s*'([a-z-]+)'|\['E[A-Z]+', '([a-z]+-[a-z-]+)'\]/g;
    const found = new Set([...source.matchAll(raised)].map(([, code, ofMachine]) => code ?? ofMachine));
    expect([...found].toSorted()).toEqual(CODES.toSorted());
    // Every error names its code where it is made.
    expect(source.match(/new AttestationError\(/g)?.length).toBeGreaterThan(100);
    expect(source.match(/new AttestationError\((?!\s*'[a-z-]+',)/g)).toEqual(['new AttestationError(']);
  });

  it('has no code that no test raises, but for those that are named here', () => {
    const tests = texts('__tests__', /\.ts$/, /error-codes\.test\.ts$/).join('\n');
    const mentions = (code: ErrorCode) =>
      tests.includes(`'${code}'`) ||
      tests.includes(`${ERROR_TABLE[code].kind} ${code}'`) ||
      tests.includes(`[${code}]`) ||
      tests.includes(`%3A ${code}`) ||
      tests.includes(`\`${code}::`);
    const untested = CODES.filter((code) => !mentions(code));
    expect(untested.toSorted()).toEqual(Object.keys(UNRAISED).toSorted());
  });
});

describe('an error', () => {
  it('has kind, exit code and remedy from its row, behind the advice about its value', () => {
    const error = new AttestationError('invalid-setting', 'M.', { advice: 'Use true.', cause: 'c' });
    expect(error).toMatchObject({ kind: 'usage', exitCode: 2, message: 'M.', cause: 'c' });
    expect(error.remedy).toBe(`Use true. ${ERROR_TABLE['invalid-setting'].remedy}`);
    expect(new AttestationError('bundle-schema', 'M.')).toMatchObject({ kind: 'fault', exitCode: 1 });
    expect('cause' in new AttestationError('cancelled', 'M.', { cause: undefined })).toBe(false);
  });
});

test.each([
  [{ verdict: 'ACCEPTED' }, 0],
  [{ verdict: 'REHEARSAL', signing: { kind: 'none' } }, 0],
  [{ verdict: 'ACCEPTED', signing: { kind: 'not-signed' } }, 3],
  [{ verdict: 'BLOCKED', signing: { kind: 'signed' } }, 3],
  [{ verdict: 'BLOCKED' }, 3],
] as const)('%j exits %i', (result, code) => {
  expect(exitCodeOf(result)).toBe(code);
});
