import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { AttestationError, type ErrorKind } from '../../src/foundation/errors.ts';
import { interrupted, toFailure } from '../../src/report/failure.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** One error of the source: where it is made, and its code and kind if they are written there. */
interface Thrown {
  readonly where: string;
  readonly kind: string;
  readonly code: string;
}

/** Every `new AttestationError(…)` of the source: kind and code are its first two arguments. */
function thrown(): Thrown[] {
  const names = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  return (
    names
      // The class itself only passes on what was made elsewhere.
      .filter((name) => name.endsWith('.ts') && name !== 'foundation/errors.ts')
      .flatMap((name) => {
        const source = readFileSync(join(root, 'src', name), 'utf8');
        return [...source.matchAll(/new AttestationError\(\s*([^,]*),\s*([^,]*),/g)].map(
          ([, kind = '', code = ''], at) => ({ where: `${name} (${at + 1})`, kind, code }),
        );
      })
  );
}

const unquoted = (text: string) => /^'([a-z-]+)'$/.exec(text)?.[1] ?? null;
const exitCode = (kind: string) => new AttestationError(kind as ErrorKind, 'x', 'x', 'x').exitCode;

/** Ends that are no AttestationError's: of commander, of signals, of the machine, of the program. */
const OTHERS: readonly (readonly [string, number])[] = [
  ['usage', 2],
  ...[interrupted('SIGTERM'), toFailure(new Error('x')), systemError('ENOSPC'), systemError('EACCES')].map(
    ({ code, exitCode }) => [code, exitCode] as const,
  ),
];

function systemError(code: string) {
  return toFailure(Object.assign(new Error('x'), { code }));
}

/** The table's rows: code, exit code, and two sentences. */
const documented = [
  ...readFileSync(join(root, 'docs/errors.md'), 'utf8').matchAll(
    /^\| `([a-z-]+)` \| ([0-9]) \| (.+) \| (.+) \|$/gm,
  ),
].map(([, code = '', exit = '', meaning = '', remedy = '']) => ({
  code,
  exit: Number(exit),
  meaning,
  remedy,
}));

test('every error of the source says its kind and code where it is made', () => {
  const found = thrown();
  expect(found.length).toBeGreaterThan(80);
  expect(found.filter(({ kind, code }) => unquoted(kind) === null || unquoted(code) === null)).toEqual([]);
});

test('docs/errors.md has every code once, with its exit code, and no other', () => {
  const source = thrown().map(
    ({ kind, code }) => [unquoted(code) ?? code, exitCode(unquoted(kind) ?? kind)] as const,
  );
  const expected = new Set([...source, ...OTHERS].map(([code, exit]) => `${code} ${exit}`));
  expect(documented.map(({ code, exit }) => `${code} ${exit}`).toSorted()).toEqual([...expected].toSorted());
});

test('every code says what it means and what to do', () => {
  for (const { meaning, remedy } of documented) {
    expect(meaning.length).toBeGreaterThan(10);
    expect(remedy.length).toBeGreaterThan(10);
  }
});
