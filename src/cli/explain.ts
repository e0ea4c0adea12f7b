import { AttestationError, printable } from '../foundation/errors.ts';
import { type Explanation, explain, explainable, near } from '../report/explain.ts';
import { wrapped } from '../report/table.ts';
import type { CommandInput } from './command.ts';

/** `sandbox-attestation explain [NAME]`: explains a probe, reason, error, restriction or check, and what to do. */
export async function execute({ path: name, terminal }: CommandInput): Promise<number> {
  if (name === '') {
    const all = explainable();
    terminal.print(listing(all));
    terminal.result({ names: all.map(({ kind, name: each }) => ({ kind, name: each })) });
    return 0;
  }
  const found = explain(name);
  if (found.length === 0) throw unknown(name, near(name));
  terminal.print(found.map(page).join('\n\n'));
  terminal.result({
    explanations: found.map(({ kind, name: each, lines }) => ({
      kind,
      name: each,
      ...Object.fromEntries(lines),
    })),
  });
  return 0;
}

function page({ kind, name, lines }: Explanation): string {
  return [
    `${name} (${kind})`,
    ...lines.flatMap(([head, text]) => wrapped(`  ${head.padEnd(11)} `, text)),
  ].join('\n');
}

function listing(all: readonly Explanation[]): string {
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  return kinds
    .map((kind) => {
      const names = all.filter((each) => each.kind === kind).map(({ name }) => name);
      return [`${kind}s`, ...wrapped('  ', names.join(' '))].join('\n');
    })
    .join('\n\n');
}

function unknown(name: string, names: readonly string[]): AttestationError {
  const similar = names.length > 0 ? ` Did you mean ${names.join(', ')}?` : '';
  return new AttestationError(
    'nothing-to-explain',
    `Nothing here is called ${printable(name, 80)}.${similar}`,
  );
}
