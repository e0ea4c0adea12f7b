/** Markdown for the generated documents: a table, a cell of code, and words with Markdown's characters escaped. */

export type Row = readonly string[];

export function table(head: Row, rows: readonly Row[]): string {
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

function line(cells: Row): string {
  return `| ${cells.join(' | ')} |`;
}

export function code(words: string): string {
  return `\`${words.replaceAll('|', '\\|')}\``;
}

/** Words that Markdown takes as they are. */
export function text(words: string): string {
  return words.replace(/[\\|<*_`]/g, (sign) => (sign === '<' ? '&lt;' : `\\${sign}`));
}
