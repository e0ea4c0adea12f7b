import type { BaselineState, Drift } from '../evidence/baseline.ts';
import type { DriftItem } from '../evidence/drift.ts';
import { withoutCredentials } from '../foundation/credentials.ts';
import { printable } from '../foundation/errors.ts';

/** Several things of one area that changed in the same way. Every text is hostile. */
export interface DriftLine {
  readonly area: string;
  readonly names: readonly string[];
  /** `allowed → denied with errno 1`, `new: …`, `gone; was: …`. */
  readonly change: string;
}

/** Returns what changed, in the order of the comparison: equal changes share one line. */
export function driftLines(items: readonly DriftItem[]): readonly DriftLine[] {
  const lines = new Map<string, { area: string; names: string[]; change: string }>();
  for (const { area, name, before, after } of items) {
    const key = JSON.stringify([area, before, after]);
    const line = lines.get(key);
    if (line === undefined) lines.set(key, { area, names: [name], change: inWords(before, after) });
    else line.names.push(name);
  }
  return [...lines.values()];
}

/** The result of a baseline's own reading, and how far it can be trusted. */
export function baselineSentence(state: BaselineState): string {
  switch (state.kind) {
    case 'verified':
      return `Its signature and its record are consistent: signed by ${state.signer}. This comparison accepts neither.`;
    case 'unverified':
      return 'Its signature was not checked: it proves nothing, and only shows where to look.';
    case 'blocked':
      return `Its own reading is BLOCKED (${state.codes.join(', ')}): it proves nothing, and only shows where to look.`;
  }
}

/** `12 differences`. */
export function differences({ length }: readonly DriftItem[]): string {
  if (length === 0) return 'no difference';
  return length === 1 ? '1 difference' : `${length} differences`;
}

/** The most characters shown of one change; machines get every change up to this length. */
const SHOWN = 160;
const MOST_ITEMS = 4096;

function inWords(before: string | null, after: string | null): string {
  if (before === null) return valued('new', ': ', after ?? '');
  if (after === null) return valued('gone', '; was: ', before);
  const [was, is] = aroundTheDifference(withoutCredentials(before), withoutCredentials(after));
  return `${was} → ${is}`;
}

function valued(word: string, between: string, value: string): string {
  return value === '' ? word : `${word}${between}${printable(value, SHOWN)}`;
}

/** Of two long texts the part from which they differ. */
function aroundTheDifference(before: string, after: string): readonly [string, string] {
  if (before.length <= SHOWN && after.length <= SHOWN) return [shown(before), shown(after)];
  let same = 0;
  while (same < before.length && same < after.length && before[same] === after[same]) same++;
  const from = Math.max(0, same - SHOWN / 4);
  const part = (text: string) => `${from > 0 ? '…' : ''}${printable(text.slice(from), SHOWN)}`;
  return [part(before), part(after)];
}

function shown(text: string): string {
  return text === '' ? '(empty)' : printable(text);
}

/**
 * For machines: the output of `run --json` and `verify --json` with `--baseline` (schemas/verification.schema.json).
 */
export function driftJson(drift: Drift): object {
  if (drift.kind === 'not-compared') return { compared: false, why: printable(drift.why, 4096) };
  const { from, createdAt, state, items } = drift;
  return {
    compared: true,
    from: printable(from, 4096),
    created_at: createdAt,
    state: state.kind,
    sentence: printable(baselineSentence(state), 4096),
    changes: items.slice(0, MOST_ITEMS).map(({ area, name, before, after }) => ({
      area,
      name: printable(name, 4096),
      before: before === null ? null : printable(before, 4096),
      after: after === null ? null : printable(after, 4096),
    })),
    omitted: Math.max(0, items.length - MOST_ITEMS),
  };
}
