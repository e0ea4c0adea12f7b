import { REASON_TABLE, type ReasonCode, type ReasonRow } from '../evidence/reason-table.ts';
import { WAIVER_TABLE, WAIVERS, type Waiver } from '../evidence/waiver-table.ts';
import type { ErrorRow } from '../foundation/errors/error-row.ts';
import { ERROR_TABLE } from '../foundation/errors/error-table.ts';
import { EXIT_CODES } from '../foundation/exit-code.ts';
import { ATTACK_LIST, type Attack } from '../probes/attack-list/attack-list.ts';
import { PROBES, type ProbeContract, probesOnKernelCheck, probesOnRestriction } from '../probes/contract.ts';
import { CONTROLS, type Control } from '../probes/controls/controls.ts';
import { KERNEL_CHECKS } from '../probes/kernel/checks.ts';
import { L1_MATRIX, type L1Row } from '../probes/l1-matrix.ts';
import { CHECKS } from '../probes/posture/checks.ts';
import { WEAK_RUNS } from '../probes/posture/weak-runs.ts';
import { OTHER_MOUNTS } from '../probes/restrictions/other-mounts.ts';
import { RESTRICTIONS } from '../probes/restrictions/restrictions.ts';
import { numberOf } from '../seccomp/syscalls.ts';
import { mustFail } from './control-words.ts';
import { GLOSSARY } from './glossary/glossary.ts';
import type { Word } from './glossary/word.ts';

/** What one name means: a row of one of the program's tables, or a word that it prints. */
export interface Explanation {
  readonly kind:
    | 'word'
    | 'probe'
    | 'L1 test'
    | 'reason'
    | 'waiver'
    | 'error'
    | 'restriction'
    | 'kernel check'
    | 'control'
    | 'posture check'
    | 'weakened run'
    | 'attack'
    | 'system call';
  readonly name: string;
  /** Other printed forms of the name. */
  readonly also?: readonly string[];
  /** The explanation, as named lines of one sentence each. */
  readonly lines: readonly (readonly [name: string, text: string])[];
}

/** Every name with an explanation, by kind, in the order of its own table. */
export function explainable(): readonly Explanation[] {
  return [
    ...GLOSSARY.map(ofWord),
    ...PROBES.map(ofProbe),
    ...L1_MATRIX.map(ofL1),
    ...Object.entries(REASON_TABLE).map(([code, row]) => ofReason(code, row)),
    ...WAIVERS.map(ofWaiver),
    ...Object.entries(ERROR_TABLE).map(ofError),
    ...RESTRICTIONS.map(({ id, flag, never, shows }) => ({
      kind: 'restriction' as const,
      name: id,
      lines: [
        ['shows', shows],
        ['denied by', never === true ? `never giving ${flag}` : flag],
        [
          'concerns',
          probesOnRestriction(id).join(', ') ||
            'not a probe: a missing restriction blocks by itself (restriction-missing)',
        ],
      ] as const,
    })),
    ...KERNEL_CHECKS.map(({ id, shows }) => ({
      kind: 'kernel check' as const,
      name: id,
      // As the page names it among what corroborates a probe.
      also: [`kernel-${id}`],
      lines: [
        ['shows', shows],
        [
          'concerns',
          probesOnKernelCheck(id).join(', ') || 'not a probe: it blocks by itself (kernel-contradicts)',
        ],
      ] as const,
    })),
    ...CHECKS.map(({ id, whenPermitted, layer, source, control }) => ({
      kind: 'posture check' as const,
      name: id,
      lines: [
        ['layer', layer],
        ['if missing', `it answers ${whenPermitted}`],
        ['can fail', 'stands' in control ? `it stands: ${control.stands}` : `in the run ${control.failsIn}`],
        ['source', source],
      ] as const,
    })),
    ...CONTROLS.map(ofControl),
    ...Object.entries(WEAK_RUNS).map(([name, { permits }]) => ({
      kind: 'weakened run' as const,
      name,
      lines: [
        ['means', 'a run of the posture that is weakened on purpose, in this release’s own tests'],
        ['permits', permits],
      ] as const,
    })),
    ...ATTACK_LIST.map(ofAttack),
  ];
}

/** Returns everything with this name; one name may be of several kinds. Case does not count. */
export function explain(name: string): readonly Explanation[] {
  const asked = name.toLowerCase();
  const found = explainable().filter((each) =>
    [each.name, ...(each.also ?? [])].some((form) => form.toLowerCase() === asked),
  );
  return [...found, ...systemCalls(asked)];
}

function ofControl(control: Control): Explanation {
  const { id, restrictions, mounted = [], safe } = control;
  return {
    kind: 'control',
    name: id,
    lines: [
      ['means', 'a run is weakened on purpose in this way; these probes must fail, and no others'],
      ['probes', mustFail(control)],
      [
        'restriction',
        [...restrictions, ...(mounted.length > 0 ? [OTHER_MOUNTS] : [])].join(', ') ||
          'none: a part of one is missing, which the probes’ own answers show',
      ],
      ['safe', safe],
    ],
  };
}

/** A call of either architecture; there are too many to list all. */
function systemCalls(name: string): readonly Explanation[] {
  const known = (['x86_64', 'aarch64'] as const).filter((each) => numberOf(each, name) !== null);
  if (known.length === 0) return [];
  return [
    {
      kind: 'system call',
      name,
      lines: [
        ['means', `a system call of Linux on ${known.join(' and ')} (man 2 ${name})`],
        ['answer', 'the report’s map of the system calls shows what the profile answers'],
      ],
    },
  ];
}

function ofWord({ word, also = [], means, see }: Word): Explanation {
  return {
    kind: 'word',
    name: word,
    also,
    lines: [['means', means], ...(see === undefined ? [] : [['see', see] as const])],
  };
}

function ofL1({ test, name, means, covered, covers, later, differs }: L1Row): Explanation {
  return {
    kind: 'L1 test',
    name: `#${test}`,
    also: [String(test)],
    lines: [
      ['name', name === '' ? 'none: the page that names the others does not list it' : name],
      ['means', means],
      ['shown by', covered],
      ['covered by', covers],
      ...(later === '' ? [] : [['later', `bound to ${later}`] as const]),
      ...(differs === '' ? [] : [['differs', differs] as const]),
    ],
  };
}

function ofWaiver(waiver: Waiver): Explanation {
  const codes = Object.entries<ReasonRow>(REASON_TABLE).flatMap(([code, row]) =>
    row.waiver === waiver ? [code] : [],
  );
  return {
    kind: 'waiver',
    name: waiver,
    also: [`--allow-${waiver}`, `allow-${waiver}`],
    lines: [
      ['means', `accepts ${WAIVER_TABLE[waiver]}; the headline names it`],
      ['reasons', codes.join(', ')],
      ['option', `--allow-${waiver}, or allow in a policy`],
    ],
  };
}

function ofAttack({ id, name, does, needs, source, rule }: Attack): Explanation {
  return {
    kind: 'attack',
    name: id,
    lines: [
      ['name', name],
      ['does', does],
      ['needs', needs.join('; ')],
      'because' in rule ? ['answer', rule.because] : ['denied if', waysInWords(rule.ways)],
      ['source', `${source.name}: ${source.url}`],
      ['see', 'docs/attacks.md'],
    ],
  };
}

function waysInWords(ways: Extract<Attack['rule'], { ways: unknown }>['ways']): string {
  const words = ways.map((way) => way.map(({ takes }) => takes).join(', or '));
  return `there is ${words.join('; and if there is ')}`;
}

/** Names that contain the text, or one of its words: what the user may have meant. */
export function near(name: string, most = 5): readonly string[] {
  const words = name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 2);
  const names = [...new Set(explainable().map((each) => each.name))];
  const score = (each: string) => words.filter((word) => each.toLowerCase().includes(word)).length;
  return names
    .map((each) => ({ each, score: score(each) }))
    .filter((found) => found.score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ each }) => each);
}

function ofProbe(probe: ProbeContract): Explanation {
  const { id, attack, operation, expected, l1, required, deniedBy, restrictions, hostFact } = probe;
  const shownBy = [...restrictions, ...(hostFact === undefined ? [] : [hostFact.id])];
  return {
    kind: 'probe',
    name: id,
    lines: [
      ['against', attack],
      ['tries', operation],
      ['passes if', expected],
      ['denied by', deniedBy],
      ['shown by', `the host: ${shownBy.join(', ')}`],
      ['L1 test', l1.map((test) => `#${test}`).join(', ') || 'none'],
      ...(required ? [] : [['optional', 'a payload that leaves it out does not fail'] as const]),
    ],
  };
}

const CLASSES: Readonly<Record<ReasonRow['class'], string>> = {
  unverifiable: 'unverifiable: something is missing or cannot be read',
  invalid: 'invalid: forged, contradicted or malformed',
  unmet: 'unmet: true, but not as required',
};

/** Codes with an attack of their own. */
const AGAINST: Readonly<Partial<Record<ReasonCode, string>>> = {
  contradicted: 'A payload that reports a restricted sandbox while engine or kernel report otherwise.',
  uncorroborated: 'A payload that reports what nothing else confirms.',
  'verdict-differs': 'A bundle whose verdicts were edited after the run.',
  'unknown-file': 'Keys, policies or pages that an attacker added to the evidence.',
  'view-differs': 'A page that differs from the evidence next to it.',
  'venue-claimed': 'Evidence of another machine that calls itself a CI run.',
  'too-old': 'Old evidence shown again for a sandbox that has changed.',
  'challenge-differs': 'Evidence that was made before it was requested.',
  'image-adds':
    'A program or file that the image brings along, such as a shell: the payload may become it (execve cannot be denied), so the image runs code that no reader looked at. Links, and files that somebody other than root may change, lead to such code as well.',
  'unpinned-image': 'Evidence of an image that is not the one in use.',
  'unpinned-payload': 'A payload that reports the expected results without trying anything.',
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

function ofError([code, { kind, meaning, remedy }]: readonly [string, ErrorRow]): Explanation {
  return {
    kind: 'error',
    name: code,
    lines: [
      ['means', meaning],
      ['exit code', String(EXIT_CODES[kind])],
      ['what to do', remedy],
    ],
  };
}
