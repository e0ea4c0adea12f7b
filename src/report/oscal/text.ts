import { printable } from '../../foundation/errors.ts';
import type { Property } from './model.ts';
import { OWN_NS } from './name-uuid.ts';

/** Longest text of one sentence, before it is escaped. */
const LONGEST = 2000;

/** Most entries of a list. */
const MOST = 40;

/**
 * What CommonMark, OSCAL's insertions, or a viewer that makes links of addresses would read as markup: a
 * bundle's text must not become a link or a table in another program.
 */
const MARKUP = /[\\`*_[\]<>{}#&~|^@]|:(?=\/\/)|(?<=www)\./giu;

/** Writes a text as plain text of OSCAL's Markdown: one line, without control characters, of bounded length. */
export function plain(text: string): string {
  return printable(text, LONGEST).replace(MARKUP, '\\$&').trim() || '(empty)';
}

/** Writes paragraphs of plain text. Empty ones are left out. */
export function paragraphs(...texts: readonly string[]): string {
  return texts
    .filter((text) => text !== '')
    .map(plain)
    .join('\n\n');
}

/** Writes a property of this project's own namespace. */
export function property(name: string, value: string): Property {
  return { name, ns: OWN_NS, value: printable(value, LONGEST).trim() || '(empty)' };
}

/** Names a list's entries in a sentence: at most {@link MOST}, and how many are left out. */
export function listed(words: readonly string[], separator = ', '): string {
  const left = words.length - MOST;
  return [...words.slice(0, MOST), ...(left > 0 ? [`and ${left} more`] : [])].join(separator);
}

/** Words a list's entries as paragraphs: at most {@link MOST}, and how many are left out. */
export function bounded<T>(entries: readonly T[], words: (entry: T) => string): readonly string[] {
  const left = entries.length - MOST;
  const shown = entries.slice(0, MOST).map(words);
  return left > 0 ? [...shown, `${left} more are left out here.`] : shown;
}
