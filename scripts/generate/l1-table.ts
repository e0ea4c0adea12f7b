/** The table of docs/audit.md, from src/probes/l1-matrix.ts. */
import { L1_MATRIX, type L1Row } from '../../src/probes/l1-matrix.ts';
import { table, text } from './markdown-table.ts';

export function l1Table(): string {
  return table(
    [
      '#',
      'name',
      'what it means',
      'who covers it',
      'the packet’s binding',
      'the later binding',
      'where they differ',
    ],
    L1_MATRIX.map((row) => [
      `#${row.test}`,
      text(row.name === '' ? '–' : row.name),
      text(row.means),
      text(row.covers),
      text(packetOf(row)),
      text(row.later === '' ? '–' : row.later),
      text(row.differs === '' ? '' : row.differs),
    ]),
  );
}

function packetOf({ binding }: L1Row): string {
  switch (binding.kind) {
    case 'probes':
      return binding.probes.join(', ');
    case 'build-time':
      return 'a check at build time';
    case 'unbound':
      return 'no probe';
  }
}
