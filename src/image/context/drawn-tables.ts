import { BAR } from '../../foundation/plain-text.ts';

/** How UTF-8 begins each character of Unicode's box drawing, U+2500 to U+257F, as Latin-1: two bytes of three. */
const BEGINNINGS = ['\xe2\x94', '\xe2\x95'];
/** Characters that stand together, as in a table's rule: their bytes would put a column's name far from its value. */
const BORDERS = /(?:\xe2[\x94\x95][\x80-\xbf])+/g;

/**
 * Returns a text with one bar in the place of each run of borders, as sqlite3, DuckDB, psql, nushell, rich and Node draw them
 * around columns. Takes time in proportion to the text's length.
 *
 * @param text in UTF-8, as Latin-1
 */
export function withPlainBorders(text: string): string {
  return BEGINNINGS.some((beginning) => text.includes(beginning)) ? text.replaceAll(BORDERS, BAR) : text;
}
