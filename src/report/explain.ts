import { REASON_TABLE, type ReasonCode, type ReasonRow } from '../evidence/reason-table.ts';
import { ATTACKS } from '../probes/attacks.ts';
import { PROBES, type ProbeContract } from '../probes/contract.ts';
import { DOORS, PROBE_DOORS } from '../probes/doors.ts';
import { KERNEL_CHECKS } from '../probes/kernel-checks.ts';
import { CHECKS } from '../probes/posture/checks.ts';

/** What one name means: a probe's, a reason's, an error's, a door's, a check's. */
export interface Explanation {
  readonly kind: 'probe' | 'reason' | 'error' | 'door' | 'kernel check' | 'posture check';
  readonly name: string;
  /** What is told of it, by name: one sentence each. */
  readonly lines: readonly (readonly [name: string, text: string])[];
}

/** One row of docs/errors.md, where every error's code stands with what to do. */
export interface ErrorRow {
  readonly code: string;
  readonly exit: string;
  readonly meaning: string;
  readonly remedy: string;
}

/** The rows of the table in docs/errors.md. Its one form is checked by `__tests__/error-codes.test.ts`. */
export function errorRows(markdown: string): readonly ErrorRow[] {
  const rows = markdown.matchAll(/^\| `([a-z-]+)` \| ([0-9]) \| (.+) \| (.+) \|$/gm);
  return [...rows].map(([, code = '', exit = '', meaning = '', remedy = '']) => ({
    code,
    exit,
    meaning: plain(meaning),
    remedy: plain(remedy),
  }));
}

function plain(markdown: string): string {
  return markdown.replaceAll('`', '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
}

/** Everything that can be explained, by kind, in the order of its own table. */
export function explainable(errors: readonly ErrorRow[]): readonly Explanation[] {
  return [
    ...PROBES.map(ofProbe),
    ...Object.entries(REASON_TABLE).map(([code, row]) => ofReason(code, row)),
    ...errors.map(ofError),
    ...DOORS.map(({ id, flag, never, shows }) => ({
      kind: 'door' as const,
      name: id,
      lines: [
        ['shows', shows],
        ['closed by', never === true ? `never giving ${flag}` : flag],
        ['bears out', probesOf(id) || 'no probe: a door blocks by itself (door-open)'],
      ] as const,
    })),
    ...KERNEL_CHECKS.map(({ id, shows, probes }) => ({
      kind: 'kernel check' as const,
      name: id,
      lines: [
        ['shows', shows],
        ['bears out', probes.join(', ') || 'no probe: it blocks by itself (kernel-contradicts)'],
      ] as const,
    })),
    ...CHECKS.map(({ id, open, layer, source, control }) => ({
      kind: 'posture check' as const,
      name: id,
      lines: [
        ['layer', layer],
        ['where open', `it answers ${open}`],
        ['can fail', 'stands' in control ? `it stands: ${control.stands}` : `in the run ${control.flipsIn}`],
        ['source', source],
      ] as const,
    })),
  ];
}

/** What carries this name; one name may be of several kinds. Case does not count. */
export function explain(name: string, errors: readonly ErrorRow[]): readonly Explanation[] {
  return explainable(errors).filter((each) => each.name.toLowerCase() === name.toLowerCase());
}

/** Names that hold the text, or that it holds a word of: what was meant, perhaps. */
export function near(name: string, errors: readonly ErrorRow[], most = 5): readonly string[] {
  const words = name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 2);
  const names = [...new Set(explainable(errors).map((each) => each.name))];
  const score = (each: string) => words.filter((word) => each.toLowerCase().includes(word)).length;
  return names
    .map((each) => ({ each, score: score(each) }))
    .filter((found) => found.score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ each }) => each);
}

function ofProbe({ id, operation, expected, l1, required, closedBy }: ProbeContract): Explanation {
  const doors = DOORS.filter((door) => PROBE_DOORS[id].includes(door.id));
  return {
    kind: 'probe',
    name: id,
    lines: [
      ['against', ATTACKS[id]],
      ['tries', operation],
      ['passes if', expected],
      ['closed by', closedBy],
      ['borne out', `by the host: ${doors.map((door) => door.id).join(', ')}`],
      ['L1 test', l1.map((test) => `#${test}`).join(', ')],
      ...(required ? [] : [['optional', 'a payload that leaves it out does not fail'] as const]),
    ],
  };
}

const CLASSES: Readonly<Record<ReasonRow['class'], string>> = {
  unverifiable: 'unverifiable: something is missing or cannot be read',
  invalid: 'invalid: forged, contradicted or malformed',
  unmet: 'unmet: true, but not what is asked',
};

/** Codes whose attack is not the probe's own. */
const AGAINST: Readonly<Partial<Record<ReasonCode, string>>> = {
  contradicted: 'A payload that reports a closed sandbox while engine or kernel say otherwise.',
  uncorroborated: 'A payload whose word is all there is.',
  'verdict-differs': 'A bundle whose verdicts were edited after the run.',
  'unknown-file': 'Keys, policies or pages that somebody laid into the evidence.',
  'view-differs': 'A page that says something else than the evidence beside it.',
  'venue-claimed': 'Evidence of another machine that calls itself a CI run.',
  'too-old': 'Old evidence shown again for a sandbox that has changed.',
  'challenge-differs': 'Evidence that was made before anybody asked for it.',
  'unpinned-image': 'Evidence of another image than the one that is used.',
  'unpinned-payload': 'A payload that reports what is expected of it without trying anything.',
  'unpinned-profile': 'A profile with the right name and other rules.',
};

function ofReason(code: string, { class: kind, sentence, remedy, waiver }: ReasonRow): Explanation {
  const against = Object.hasOwn(AGAINST, code) ? AGAINST[code as ReasonCode] : undefined;
  return {
    kind: 'reason',
    name: code,
    lines: [
      ['says', sentence.replace(/\{(subject|detail)\}/g, '…')],
      ['class', CLASSES[kind]],
      ...(against === undefined ? [] : [['against', against] as const]),
      ['what to do', remedy],
      ['waiver', waiver === undefined ? 'none' : `--allow-${waiver}`],
    ],
  };
}

function ofError({ code, exit, meaning, remedy }: ErrorRow): Explanation {
  return {
    kind: 'error',
    name: code,
    lines: [
      ['means', meaning],
      ['exit code', exit],
      ['what to do', remedy],
    ],
  };
}

function probesOf(door: string): string {
  return PROBES.filter(({ id }) => PROBE_DOORS[id].includes(door))
    .map(({ id }) => id)
    .join(', ');
}
