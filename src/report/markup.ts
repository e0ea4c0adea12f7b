import { printable } from '../foundation/errors.ts';

/** How much a page in Markdown shows. */
export interface MarkupDetail {
  /** Most characters of an outside text. */
  readonly cell: number;
  /** Most rows of a table, and most reasons. */
  readonly rows: number;
}

/** A word of this program; a bad one stands out. */
export function marked(word: string, good: boolean): string {
  return good ? word : `**${word}**`;
}

/** What Markdown or HTML could read as markup, and the dot with which GitHub begins a link (`www.`). */
const MARKUP = /[^\p{L}\p{N} ,.;'"/+%…-]|(?<=www)\./giu;

/** Markdown of one level of detail. */
export class Markup<D extends MarkupDetail = MarkupDetail> {
  readonly detail: D;

  constructor(detail: D) {
    this.detail = detail;
  }

  /**
   * Writes a text as plain text in a Markdown table: every character that could be markup, HTML or a link is an entity.
   * GitHub looks for addresses, people and issues in the resulting text, so an empty element follows each `@` and `#`.
   */
  readonly cell = (hostile: string): string =>
    printable(hostile, this.detail.cell).replace(MARKUP, (character) => {
      const entity = `&#${character.codePointAt(0) ?? 0};`;
      return character === '@' || character === '#' ? `${entity}<wbr>` : entity;
    });

  readonly code = (hostile: string): string => `<code>${this.cell(hostile)}</code>`;

  readonly row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

  /** As many lines as this level allows, and how many are left out. */
  readonly rows = <T>(all: readonly T[], line: (each: T) => string): string[] => {
    const left = all.length - this.detail.rows;
    return [...all.slice(0, this.detail.rows).map(line), ...(left > 0 ? ['', `… and ${left} more`] : [])];
  };
}
