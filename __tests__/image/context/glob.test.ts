import dockerignore from '@balena/dockerignore';
import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { readGlob } from '../../../src/image/context/glob.ts';
import { IGNORE_LIMITS, ignoreRules } from '../../../src/image/context/ignore.ts';

describe('one pattern', () => {
  // From moby/patternmatcher's own table (patternmatcher_test.go, TestMatches), but where it speaks of parents.
  test.each<[string, string, boolean]>([
    ['**', 'file', true],
    ['**', 'dir/file', true],
    ['**/', 'file', false],
    ['**/file', 'file', true],
    ['**/file', 'dir/dir/file', true],
    ['**/file', 'dir/file2', false],
    ['**/dir2/file', 'dir/dir2/file', true],
    ['dir/**', 'dir', false],
    ['dir/**', 'dir/a/b', true],
    ['**/**/*.txt', 'dir/dir/file.txt', true],
    ['a/**/b', 'a/b', true],
    ['a/**/b', 'a/x/y/b', true],
    ['a/**/b', 'ab', false],
    ['a**/b', 'ax/y/b', true],
    ['a*b', 'a/b', false],
    ['a?b', 'a/b', false],
    ['abc.def', 'abcXdef', false],
    ['abc.*', 'abc.def', true],
    ['a[b-d]e', 'ace', true],
    ['a[^b-d]e', 'ace', false],
    ['a[^b-d]e', 'aze', true],
    ['a[\\]]e', 'a]e', true],
    ['a[]]e', 'a]e', true],
    ['a\\*b', 'a*b', true],
    ['a\\*b', 'axb', false],
    ['$', '$', true],
    ['(a|b)', 'a', false],
    ['a', 'a/below', true],
    ['*', 'a/below', true],
  ])('%s on %s: %s', (pattern, path, matches) => {
    expect(readGlob(pattern.replace(/(?<=.)\/$/, ''))?.matches(path)).toBe(
      pattern === '**/' ? true : matches,
    );
  });

  test.each(['[', 'a[b', 'a\\', '[a-', '[z-a]', '[^]'])('%j is not one', (pattern) =>
    expect(readGlob(pattern)).toBeNull(),
  );

  it('can take letters without regard to case', () => {
    expect(readGlob('ID_*.pem', { ignoreCase: true })?.matches('id_RSA.PEM')).toBe(true);
    expect(readGlob('ID_*.pem')?.matches('id_RSA.PEM')).toBe(false);
  });
});

it('leaves out what @balena/dockerignore does, and copies the same where there is no exception', () => {
  const part = fc.constantFrom('a', 'b', 'ab', 'a.b');
  const piece = fc.constantFrom('a', 'b', '*', 'a*', '*b', '?', '**', 'a?', '*.*', '[ab]');
  const pattern = fc
    .tuple(fc.constantFrom('', '', '!', '/'), fc.array(piece, { minLength: 1, maxLength: 4 }))
    .map(([mark, pieces]) => mark + pieces.join('/'));
  const path = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
  fc.assert(
    fc.property(fc.array(pattern, { maxLength: 4 }), path, (patterns, file) => {
      const other = dockerignore.default({ ignorecase: false }).add(patterns);
      const isLeftOut = ignoreRules(patterns.join('\n'))(file) !== 'copy';
      // It reads all patterns as Docker's client does when it opens a file, not as it goes through folders.
      if (other.ignores(file) || patterns.every((each) => !each.startsWith('!')))
        expect(isLeftOut).toBe(other.ignores(file));
    }),
    { numRuns: 3_000 },
  );
});

/**
 * The rules of moby/patternmatcher (patternmatcher.go, compile) written once more as an expression: what it makes of each part of
 * a pattern. Go's expressions are JavaScript's here, since patterns in which they differ are refused.
 */
function asDockerMatches(pattern: string, path: string): boolean {
  const parts = pattern.match(/\*\*\/?|\\.|\[\^?(?:[^\]\\]|\\.)+\]|./gsu) ?? [];
  const isPlain = (part: string) => !/^[*?[\]\\]/.test(part);
  if (parts[0] === '**' && parts.slice(1).every(isPlain)) return path.endsWith(pattern.slice(2));
  const source = parts.map((part, at) => {
    if (part.startsWith('**')) return at === parts.length - 1 ? '.*' : '(?:.*/)?';
    if (part === '*') return '[^/]*';
    if (part === '?') return '[^/]';
    return isPlain(part) ? part.replace(/[^A-Za-z]/, String.raw`\$&`) : part;
  });
  return new RegExp(`^${source.join('')}$`, 's').test(path);
}

it('matches what Docker’s expression matches, also with classes, escapes and ** within names', () => {
  const piece = fc.constantFrom(
    ...[
      'a',
      'b',
      '/',
      '.',
      '*',
      '?',
      '**',
      '**/',
      '[ab]',
      '[^b]',
      '[+-9]',
      '[^a.]',
      String.raw`\*`,
      String.raw`\.`,
    ],
  );
  const pattern = fc
    .array(piece, { minLength: 1, maxLength: 6 })
    .map((pieces) => pieces.join(''))
    // As an ignore file’s reader cleans them.
    .filter((text) => !/^\/|\/$|\/\/|(?:^|\/)\.{1,2}(?:\/|$)|\*{3}/.test(text));
  const path = fc
    .array(fc.constantFrom('a', 'b', 'ab', 'ba', 'aab', '*', '.', 'a.b'), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join('/'));
  fc.assert(
    fc.property(pattern, path, (text, file) => {
      const parts = file.split('/');
      const above = parts.map((_, at) => parts.slice(0, at + 1).join('/'));
      expect(readGlob(text)?.matches(file)).toBe(above.some((each) => asDockerMatches(text, each)));
    }),
    { numRuns: 20_000 },
  );
});

// Docker makes one of Go's expressions of a pattern: in these it finds more than a glob has.
describe('patterns that mean something else to Docker', () => {
  it.each([
    ...[
      'b[[:digit:]].txt',
      '[[:alpha:]]',
      String.raw`b\d.txt`,
      String.raw`b[\d].txt`,
      String.raw`\w`,
      String.raw`\pL`,
    ],
    ...[
      String.raw`\x61`,
      String.raw`\141`,
      String.raw`\é`,
      String.raw`[\z]`,
      String.raw`\C`,
      '[*]',
      '[?]',
      '[a-]',
      '*^b',
    ],
    ...['!b[[:digit:]]', '*\n!\uFEFFa', String.raw`!a\b`],
    // Docker refuses these: an ignore file of an old Mac is one line, and would leave out nothing.
    ...['x.txt\rsrc/private\r', 'a\tb', 'a\u0000', 'a\u001Bb', 'a\u007Fb', '!a\u0001b', '!/', '!//', '!/.'],
    // A byte that is not UTF-8.
    'a\uFFFDb',
  ])('refuses %s', (pattern) => {
    expect(() => ignoreRules(pattern)).toThrow(expect.objectContaining({ code: 'dockerignore-unreadable' }));
  });

  it.each([
    [String.raw`\#a`, '#a'],
    ['\\!a', '!a'],
    ['[a-c]x[^d-f]', 'bxg'],
    [String.raw`[\]a]`, ']'],
    ['a]', 'a]'],
    // Spaces as Go has them.
    ['a\u0085', 'a'],
    ['\ta\r\nb', 'a'],
    ['a\u0085b\n/', 'a\u0085b'],
    ['\u0085\u3000a\u00a0', 'a'],
    // A negated class takes a slash as well.
    ['a[^b]c', 'a/c'],
    ['a[+-9]c', 'a/c'],
  ])('%j leaves out %s', (pattern, path) => expect(ignoreRules(pattern)(path)).not.toBe('copy'));

  it.each([
    ['*\n!s**t', 'secret'],
    ['*\n!**s*t', 'asecret'],
  ])('%j makes no exception for %s', (text, path) => {
    expect(ignoreRules(text)(path)).not.toBe('copy');
  });
});

describe('time and limits', () => {
  test.each([
    ['13 times **/ (M2)', `${'**/'.repeat(13)}x`, 'a/'.repeat(60)],
    ['100 times *', `${'*a'.repeat(100)}b`, 'a'.repeat(255)],
    ['100 times **', `${'**a'.repeat(100)}b`, 'a/'.repeat(127)],
    ['classes', `${'[^b]*'.repeat(80)}b`, 'a'.repeat(255)],
  ])('%s is answered in 100 ms', (_, pattern, path) => {
    const rules = ignoreRules(pattern);
    const times = Array.from({ length: 5 }, () => {
      const begun = performance.now();
      rules(path);
      return performance.now() - begun;
    });
    expect(Math.min(...times)).toBeLessThan(100);
  });

  test.each([
    ['too large', 'a'.repeat(IGNORE_LIMITS.bytes + 1)],
    ['too many patterns', 'a\n'.repeat(IGNORE_LIMITS.patterns + 1)],
    ['a pattern that is too long', 'a'.repeat(IGNORE_LIMITS.patternLength + 1)],
    ['an open class', '[a'],
    ['only an exclamation mark', '!'],
  ])('refuses %s', (_, text) => {
    expect(() => ignoreRules(text)).toThrow(expect.objectContaining({ code: 'dockerignore-unreadable' }));
  });

  it('ends when many files and hard patterns multiply', () => {
    const rules = ignoreRules(`${'**a'.repeat(100)}b\n`.repeat(200));
    const walk = () => {
      for (let n = 0; n < 20_000; n += 1) rules('a/'.repeat(1_000));
    };
    const begun = process.cpuUsage();
    expect(walk).toThrow(expect.objectContaining({ code: 'dockerignore-unreadable' }));
    const { user, system } = process.cpuUsage(begun);
    expect((user + system) / 1000).toBeLessThan(30_000);
  });

  test.each([
    [
      'classes of many ranges',
      Array.from({ length: 100 }, () => `**${'[b-cé-ê'.padEnd(61, 'b-c')}]`.repeat(8)),
    ],
    ['exceptions', ['*', ...Array.from({ length: 999 }, (_, n) => `!q*${n}`)]],
  ])('ends within the limit of all files with %s', (_, patterns) => {
    const rules = ignoreRules(
      patterns
        .map((pattern) => pattern.slice(0, 512))
        .join('\n')
        .slice(0, 60_000),
    );
    const walk = () => {
      for (let n = 0; n < 400_000; n += 1) rules(`${'bé'.repeat(100)}/src/module/file${n}.js`);
    };
    const begun = process.cpuUsage();
    expect(walk).toThrow(expect.objectContaining({ code: 'dockerignore-unreadable' }));
    const { user, system } = process.cpuUsage(begun);
    expect((user + system) / 1000).toBeLessThan(30_000);
  });

  it('refuses a path that alone takes long: nothing else happens meanwhile', () => {
    const rules = ignoreRules('', `${'**[^/]'.repeat(80)}b\n`.repeat(120));
    expect(() => rules(`${'abcdefghij'.repeat(20)}/`.repeat(15))).toThrow(
      expect.objectContaining({ code: 'dockerignore-unreadable' }),
    );
  });

  it('counts both files of a context together', () => {
    const hard = `${'**a'.repeat(100)}b\n`.repeat(100);
    const named = (...texts: string[]) => {
      const rules = ignoreRules(...texts);
      let files = 0;
      try {
        for (; files < 20_000; files += 1) rules('a/'.repeat(100));
      } catch {}
      return files;
    };
    expect(named(hard, hard)).toBeLessThan(named(hard) * 0.6);
  });
});
