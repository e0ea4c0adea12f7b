import { type Member, memberGroups } from './json-members.ts';

/** How a file can be changed: one byte of it, or one member of its JSON. */
export const KINDS = ['flip', 'drop', 'duplicate', 'null', 'swap'] as const;
export type Kind = (typeof KINDS)[number];

/** One change: what was done, where, and the changed bytes (made only when they are asked for). */
export interface FileChange {
  readonly kind: Kind;
  /** The byte's offset, or the member's path. */
  readonly where: number | string;
  readonly bytes: () => Buffer;
}

const BITS = [0x01, 0x02, 0x04, 0x08, 0x10, 0x20, 0x40, 0x80];

/** Flips bits of every byte, one at a time: `perByte` of its eight, other ones at the next byte. */
export function* flips(original: Uint8Array, perByte: number): Generator<FileChange> {
  for (let at = 0; at < original.length; at++) {
    for (let nth = 0; nth < perByte; nth++) {
      const bit = BITS[(at * perByte + nth) % BITS.length] ?? 0;
      yield {
        kind: 'flip',
        where: at,
        bytes: () => {
          const changed = Buffer.from(original);
          changed[at] = (changed[at] ?? 0) ^ bit;
          return changed;
        },
      };
    }
  }
}

/** Drops, doubles and nulls every member of a JSON text, and swaps its value with each of its siblings'. */
export function* memberChanges(original: Uint8Array): Generator<FileChange> {
  const text = Buffer.from(original).toString('utf8');
  for (const { kind, where, text: changed } of textChanges(text)) {
    yield { kind, where, bytes: () => Buffer.from(changed()) };
  }
}

/** The same inside of the JSON texts that a signature file holds in base64: the statement, and a log's entry. */
export function* embeddedChanges(signature: Uint8Array): Generator<FileChange> {
  const whole = Buffer.from(signature).toString('utf8');
  for (const [, name = '', base64 = ''] of whole.matchAll(/"(payload|canonicalizedBody)":\s*"([^"]*)"/g)) {
    const text = Buffer.from(base64, 'base64').toString('utf8');
    for (const { kind, where, text: changed } of textChanges(text)) {
      const bytes = () => Buffer.from(whole.replace(base64, () => Buffer.from(changed()).toString('base64')));
      yield { kind, where: `${name}: ${where}`, bytes };
    }
  }
}

interface TextChange {
  readonly kind: Kind;
  readonly where: string;
  readonly text: () => string;
}

function* textChanges(text: string): Generator<TextChange> {
  const put = (start: number, end: number, other: string) => text.slice(0, start) + other + text.slice(end);
  const textOf = ({ valueStart, end }: Member) => text.slice(valueStart, end);
  for (const group of memberGroups(text)) {
    for (const [index, member] of group.entries()) {
      const { path: where, start, end, valueStart } = member;
      const next = group[index + 1];
      const previous = group[index - 1];
      const from = next === undefined ? (previous?.end ?? start) : start;
      yield { kind: 'drop', where, text: () => put(from, next?.start ?? end, '') };
      yield { kind: 'duplicate', where, text: () => put(start, start, `${text.slice(start, end)},`) };
      if (textOf(member) !== 'null') {
        yield { kind: 'null', where, text: () => put(valueStart, end, 'null') };
      }
      for (const other of group.slice(index + 1)) {
        if (textOf(member) === textOf(other)) continue;
        const between = text.slice(end, other.valueStart);
        const swapped = () => put(valueStart, other.end, textOf(other) + between + textOf(member));
        yield { kind: 'swap', where: `${where} ${other.path}`, text: swapped };
      }
    }
  }
}
