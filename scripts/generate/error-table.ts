/** The table of docs/errors.md, from src/foundation/errors/. */
import type { ErrorRow, ErrorRows } from '../../src/foundation/errors/error-row.ts';
import { ERROR_GROUPS } from '../../src/foundation/errors/error-table.ts';
import { EXIT_CODES } from '../../src/foundation/exit-code.ts';
import { code, type Row, table, text } from './markdown-table.ts';

export function errorTable(): string {
  const groups: readonly (readonly [string, ErrorRows])[] = Object.entries(ERROR_GROUPS);
  return table(
    ['code', 'exit', 'what it means', 'what to do'],
    groups.flatMap(([title, rows]) => [[`**${title}**`, '', '', ''], ...Object.entries(rows).map(errorLine)]),
  );
}

function errorLine([name, { kind, meaning, remedy, advised }]: readonly [string, ErrorRow]): Row {
  const first = advised === true ? 'The message says what to do first. ' : '';
  return [code(name), String(EXIT_CODES[kind]), linked(meaning), `${first}${linked(remedy)}`];
}

/** Words as Markdown, with pages of docs/ as links. */
function linked(words: string): string {
  return text(words).replace(/docs\/([a-z-]+\.md)/g, '[$1]($1)');
}
