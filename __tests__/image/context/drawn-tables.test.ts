import { describe, expect, test } from '@jest/globals';
import { withPlainBorders } from '../../../src/image/context/drawn-tables.ts';
import { holdsSecret, PrivateKeyScan } from '../../../src/image/context/private-keys.ts';
import { growthOfTime } from '../../support/growth.ts';

const SECRET = `aB3/${'x9Qz'.repeat(9)}`;

type Row = readonly string[];

/** The columns around a secret, as a query of AWS's CSV, of a program's database and of a command line selects them. */
const TABLES: Readonly<Record<string, readonly [head: Row, row: Row]>> = {
  'with a name before it': [
    ['User name', 'Secret access key'],
    ['bob', SECRET],
  ],
  'with a short name before it': [
    ['user', 'secret_access_key'],
    ['bob', SECRET],
  ],
  'by the name of a variable': [
    ['user', 'aws_secret_access_key'],
    ['bob', SECRET],
  ],
  alone: [['Secret access key'], [SECRET]],
  'in the middle': [
    ['User name', 'Secret access key', 'Status'],
    ['bob', SECRET, 'Active'],
  ],
};

/** What a tool draws: the first, the middle and the last line, each with its ends and joints; what stands in the head and in a row. */
interface Style {
  readonly lines: readonly [top: string, rule: string, bottom: string];
  readonly bars: readonly [head: string, row: string];
  /** Columns before the table's own. */
  readonly before?: readonly [head: string, row: string];
  /** A row of types below the head. */
  readonly type?: string;
}

const LIGHT: Style = { lines: ['┌─┬┐', '├─┼┤', '└─┴┘'], bars: ['│', '│'] };
const STYLES: Readonly<Record<string, Style>> = {
  'sqlite3 -box, psql with its border of 2': LIGHT,
  DuckDB: { ...LIGHT, type: 'varchar' },
  'Node’s console.table': { ...LIGHT, before: ['(index)', '0'] },
  nushell: { lines: ['╭─┬╮', '├─┼┤', '╰─┴╯'], bars: ['│', '│'], before: ['#', '0'] },
  'nushell, heavy': { lines: ['┏━┳┓', '┣━╋┫', '┗━┻┛'], bars: ['┃', '┃'], before: ['#', '0'] },
  rich: { lines: ['┏━┳┓', '┡━╇┩', '└─┴┘'], bars: ['┃', '│'] },
  'rich, double': { lines: ['╔═╦╗', '╠═╬╣', '╚═╩╝'], bars: ['║', '║'] },
  'rich, heavy edge': { lines: ['┏━┯┓', '┠─┼┨', '┗━┷┛'], bars: ['┃', '┃'] },
};

/** Returns a table as a tool draws it. */
function drawn(style: Style, head: Row, row: Row): string {
  const [heads, values] = style.before
    ? [
        [style.before[0], ...head],
        [style.before[1], ...row],
      ]
    : [head, row];
  const widths = heads.map((each, at) => Math.max(each.length, values[at]?.length ?? 0));
  const line = ([left = '', dash = '', joint = '', right = '']: string) =>
    `${left}${widths.map((width) => dash.repeat(width + 2)).join(joint)}${right}`;
  const cells = (texts: Row, bar: string) =>
    `${bar}${texts.map((text, at) => ` ${text.padEnd(widths[at] ?? 0)} `).join(bar)}${bar}`;
  const types =
    style.type === undefined
      ? []
      : [
          cells(
            heads.map(() => style.type ?? ''),
            style.bars[1],
          ),
        ];
  const [top, rule, bottom] = style.lines.map(line);
  return [top, cells(heads, style.bars[0]), ...types, rule, cells(values, style.bars[1]), bottom, ''].join(
    '\n',
  );
}

test('a table is drawn as sqlite3 draws it', () => {
  expect(drawn(LIGHT, ['User name', 'key'], ['bob', 'aB3/'])).toBe(
    '┌───────────┬──────┐\n│ User name │ key  │\n├───────────┼──────┤\n│ bob       │ aB3/ │\n└───────────┴──────┘\n',
  );
});

/** How a program may write the table once more. */
const WRITERS: Readonly<Record<string, (text: string) => string | Buffer>> = {
  'as it is': (text) => text,
  'in a string of JSON': (text) => JSON.stringify({ out: text }),
  'in ASCII’s JSON, as Python has it': (text) =>
    JSON.stringify(text).replaceAll(
      /[^\0-\x7f]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  'with HTML’s numbers': (text) => text.replaceAll(/[^\0-\x7f]/g, (sign) => `&#${sign.charCodeAt(0)};`),
  'in UTF-16': (text) => Buffer.from(text, 'utf16le'),
};

function isFound(content: string | Buffer, size: number): boolean {
  const scan = new PrivateKeyScan();
  const bytes = Buffer.from(content);
  for (let at = 0; at < bytes.length; at += size) scan.add(bytes.subarray(at, at + size));
  return scan.found;
}

describe.each(Object.entries(STYLES))('a secret of AWS in a table of %s', (_, style) => {
  test.each(Object.entries(WRITERS))('is found %s', (_, write) => {
    const found = Object.entries(TABLES).map(([name, [head, row]]) => {
      const text = write(drawn(style, head, row));
      // Three bytes are a character, and a piece may end in each of them.
      return [name, [1000, 8, 7].map((size) => isFound(text, size))];
    });
    expect(found).toEqual(Object.keys(TABLES).map((name) => [name, [true, true, true]]));
  });
});

test('a secret is found where a piece of a megabyte ends anywhere in its table', () => {
  const text = Buffer.from(drawn(LIGHT, ['User name', 'Secret access key'], ['bob', SECRET]));
  for (let at = 0; at < text.length; at += 37)
    expect(isFound(Buffer.concat([Buffer.alloc(1024 ** 2 - at, '\n'), text]), 1024 ** 2 * 2)).toBe(true);
});

test('a secret is found that touches the borders', () => {
  expect(holdsSecret(`│Secret access key│\n├${'─'.repeat(90)}┤\n│${SECRET}│\n`)).toBe(true);
});

test.each([
  ['a tree of folders', 'src\n├── secret_access_key.ts\n│   └── read.ts\n└── index.ts\n'],
  ['a table without a key', drawn(LIGHT, ['Setting', 'Secret access key'], ['where it is', 'in the vault'])],
  [
    'a table of digests',
    drawn(LIGHT, ['Secret access key', 'commit'], ['none', '0123456789abcdef0123456789abcdef01234567']),
  ],
  ['prose in a frame', `╭${'─'.repeat(60)}╮\n│ Never write your secret access key into a file. │\n`],
])('%s holds no secret', (_, text) => expect(holdsSecret(text)).toBe(false));

test('each character of Unicode’s box drawing is a bar, as many as stand together', () => {
  const latin = (text: string) => Buffer.from(text).toString('latin1');
  for (let code = 0x2500; code <= 0x257f; code += 1) {
    const sign = String.fromCharCode(code);
    expect(withPlainBorders(latin(`a${sign} ${sign.repeat(9)}b`))).toBe('a| |b');
  }
  for (const other of ['▀', '⓿', 'é', '\u2400']) expect(withPlainBorders(latin(other))).toBe(latin(other));
});

test('a scan of borders takes time in proportion to their number', () => {
  const scanned = (times: number) => {
    const text = '│ Secret access key '.repeat(times);
    return () => expect(holdsSecret(text)).toBe(false);
  };
  expect(growthOfTime(scanned(5_000), scanned(40_000))).toBeLessThan(24);
});
