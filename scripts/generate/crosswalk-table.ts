/** The tables of docs/audit.md, from src/report/crosswalk.ts. */
import { CROSSWALK, type CrosswalkRow, FRAMEWORKS, isEvidencePart } from '../../src/report/crosswalk.ts';
import { table, text } from './markdown-table.ts';

/** One table under a heading for each framework. */
export function crosswalkTables(): string {
  return FRAMEWORKS.map(({ id, name, url }) => {
    const rows = CROSSWALK.filter(({ framework }) => framework === id).map(
      ({ control, about, shows, rests, leaves }) => [
        text(control),
        text(about),
        text(shows),
        text(restsInWords(rests)),
        text(leaves),
      ],
    );
    const head = [
      'control',
      'about',
      'what one evidence shows',
      'by these layers or parts of the evidence',
      'what it leaves to you',
    ];
    return `### [${name}](${url})\n\n${table(head, rows)}`;
  }).join('\n\n');
}

function restsInWords(rests: CrosswalkRow['rests']): string {
  const words = rests.map(({ takes }) => takes).join('; ');
  return rests.every(isEvidencePart) ? `the evidence itself: ${words}` : words;
}
