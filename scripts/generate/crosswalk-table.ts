/** The tables of docs/audit.md, from src/report/crosswalk.ts. */
import { CROSSWALK, FRAMEWORKS } from '../../src/report/crosswalk.ts';
import { table, text } from './markdown-table.ts';

/** One table under a heading for each framework. */
export function crosswalkTables(): string {
  return FRAMEWORKS.map(({ id, name, url }) => {
    const rows = CROSSWALK.filter(({ framework }) => framework === id).map(
      ({ control, about, shows, layers, leaves }) => [
        text(control),
        text(about),
        text(shows),
        text(
          layers.map(({ takes }) => takes).join('; ') ||
            'the evidence itself: signature, digests, negative controls',
        ),
        text(leaves),
      ],
    );
    const head = ['control', 'about', 'what one evidence shows', 'by these layers', 'what it leaves to you'];
    return `### [${name}](${url})\n\n${table(head, rows)}`;
  }).join('\n\n');
}
