import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { parseMountinfo } from '../../src/probes/mounts/mountinfo.ts';
import { REAL_TABLES } from './mount-tables.ts';

const LINE = '36 35 98:0 /mnt1 /mnt2 rw,noatime master:1 - ext3 /dev/root rw,errors=continue';

/** Writes a field as the kernel does (seq_path: blank, tab, line end and backslash). */
function asKernelWrites(field: string): string {
  return field.replace(
    /[ \t\n\\]/g,
    (character) => `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`,
  );
}

const whyNot = (text: string) => {
  try {
    parseMountinfo(text);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : 'not an Error';
  }
};

describe('parseMountinfo', () => {
  it("reads proc(5)'s example", () => {
    expect(parseMountinfo(`${LINE}\n`)).toEqual([
      {
        id: 36,
        parent: 35,
        device: '98:0',
        root: '/mnt1',
        destination: '/mnt2',
        flags: ['rw', 'noatime'],
        propagation: ['master:1'],
        type: 'ext3',
        source: '/dev/root',
        superOptions: ['rw', 'errors=continue'],
      },
    ]);
  });

  test.each(REAL_TABLES)('reads every line of $name', ({ text }) => {
    expect(parseMountinfo(text)).toHaveLength(text.split('\n').length - 1);
  });

  test.each([
    ['no optional field', '1 2 0:3 / /x ro - tmpfs tmpfs rw', []],
    [
      'several',
      '1 2 0:3 / /x ro shared:1 master:2 propagate_from:3 - tmpfs tmpfs rw',
      ['shared:1', 'master:2', 'propagate_from:3'],
    ],
  ])('optional fields: %s', (_, line, propagation) => {
    expect(parseMountinfo(`${line}\n`)[0]?.propagation).toEqual(propagation);
  });

  test.each([
    ['\\040', ' '],
    ['\\134040', '\\040'],
    ['\\134\\040', '\\ '],
    ['\\012', '\n'],
    ['\\011', '\t'],
    ['\\043', '#'],
  ])('decodes %s exactly once', (written, meant) => {
    expect(parseMountinfo(`1 2 0:3 /r${written} /x${written} ro - tmpfs tmpfs rw\n`)[0]).toMatchObject({
      root: `/r${meant}`,
      destination: `/x${meant}`,
    });
  });

  test.each([
    ['nothing', ''],
    ['an empty line', '\n'],
    ['no line end', LINE],
    ['an empty line between', `${LINE}\n\n${LINE}\n`],
    ['a carriage return in the type', `${LINE.replace(' - ', ' \r- ')}\n`],
    ['no hyphen', `${LINE.replace(' - ', ' ')}\n`],
    ['a hyphen too early', '1 2 0:3 / /x - tmpfs tmpfs rw\n'],
    ['a field too many', `${LINE} more\n`],
    ['a field too few', '1 2 0:3 / /x ro - tmpfs tmpfs\n'],
    ['two blanks', `${LINE.replace(' /mnt1', '  /mnt1')}\n`],
    ['an empty optional field', '1 2 0:3 / /x ro  - tmpfs tmpfs rw\n'],
    ['an id that is not a number', `${LINE.replace('36', '0x36')}\n`],
    ['a device that is not major:minor', `${LINE.replace('98:0', '98')}\n`],
    ['a relative destination', `${LINE.replace('/mnt2', 'mnt2')}\n`],
    ['neither ro nor rw', `${LINE.replace('rw,noatime', 'noatime')}\n`],
    ['ro and rw', `${LINE.replace('rw,noatime', 'ro,rw')}\n`],
    ['a lone backslash', `${LINE.replace('/mnt2', '/mnt\\2')}\n`],
    ['a backslash at the end', `${LINE.replace('/mnt2', '/mnt2\\')}\n`],
    ['an escaped NUL', `${LINE.replace('/mnt2', '/mnt\\000')}\n`],
    ['an escape above ASCII', `${LINE.replace('/mnt2', '/mnt\\377')}\n`],
    ['an escape that is not octal', `${LINE.replace('/mnt2', '/mnt\\089')}\n`],
    ['too many mounts', `${LINE}\n`.repeat(4097)],
    ['too long', `${LINE}${'x'.repeat(262_144)}\n`],
    ['too long, though each line is well', `${LINE}\n`.repeat(4000)],
  ])('refuses %s', (_, text) => {
    expect(() => parseMountinfo(text)).toThrow(/mount table/);
  });

  it.each([
    ['usual', 1],
    ['long', 2000],
  ])('reads the same %s table once', (_, lines) => {
    const text = () => `${LINE}\n`.repeat(lines);
    expect(parseMountinfo(text())).toBe(parseMountinfo(text()));
    const bad = `${text()}x\n`;
    expect([1, 2].map(() => whyNot(bad))).toEqual(
      Array(2).fill(`line ${lines + 1} of the mount table does not have the fields of proc(5)`),
    );
  });

  it('gives back what the kernel was given', () => {
    const path = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => `/${text.replaceAll('\0', '')}`);
    fc.assert(
      fc.property(path, path, (root, destination) => {
        const [mount] = parseMountinfo(
          `1 2 0:3 ${asKernelWrites(root)} ${asKernelWrites(destination)} ro - tmpfs tmpfs rw\n`,
        );
        expect(mount).toMatchObject({ root, destination });
      }),
    );
  });

  it('ends with a table or an Error on any text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('1', '0:3', '/', '/x', 'ro', '-', ' ', '\n', '\\', '040', 'shared:1', 'é')),
        (words) => {
          try {
            for (const mount of parseMountinfo(words.join('')))
              expect(mount.destination.startsWith('/')).toBe(true);
          } catch (error) {
            expect(String(error)).toMatch(/mount table/);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
