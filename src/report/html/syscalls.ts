import { ENGINE_TITLES, type EngineName } from '../../foundation/engine-name.ts';
import { type OverallAnswer as Answer, overallAnswer } from '../../seccomp/answer-in-words.ts';
import { ENGINE_DEFAULTS } from '../../seccomp/generated/engine-defaults.ts';
import { LIBSECCOMP_VERSION } from '../../seccomp/generated/syscalls.ts';
import type { Architecture, NormalisedProfile } from '../../seccomp/profile.ts';
import { callsOf, numberOf } from '../../seccomp/syscalls.ts';
import type { ReportFacts } from '../facts.ts';
import { type Child, el } from './element.ts';
import { SYSCALL_GROUPS, type SyscallGroup } from './syscall-groups.ts';

interface Call {
  readonly name: string;
  readonly ours: Answer;
  /** What the engine's own profile answers; null if it was not recorded. */
  readonly theirs: Answer | null;
}

interface Group extends SyscallGroup {
  readonly known: readonly Call[];
}

/** The map of the syscall table under the filter that the engine held, next to the engine's own default. */
export function syscalls({ bundle: { host } }: ReportFacts): Child {
  const { seccomp, engine, system } = host;
  const known = callsOf(system.architecture).length;
  return el(
    'section',
    { id: 'syscalls', 'aria-labelledby': 'syscalls-title' },
    el('h2', { id: 'syscalls-title' }, 'The system calls'),
    el(
      'p',
      {},
      `The ${known} system calls that have a name on `,
      system.architecture,
      ` (libseccomp ${LIBSECCOMP_VERSION}), and how the filter that the engine held for this container answers each.`,
    ),
    ...(seccomp === null
      ? [el('p', {}, 'The engine did not hold a readable filter.')]
      : map(groupsOf(seccomp, system.architecture, engine.name), engine.name)),
  );
}

function groupsOf(
  profile: NormalisedProfile,
  architecture: Architecture,
  engine: EngineName,
): readonly Group[] {
  const { allowed, depends } = ENGINE_DEFAULTS[engine];
  const theirs = { allowed: new Set(allowed.split(' ')), depends: new Set(depends.split(' ')) };
  const defaultOf = (name: string): Answer =>
    theirs.allowed.has(name) ? 'allowed' : theirs.depends.has(name) ? 'depends' : 'denied';
  return SYSCALL_GROUPS.map((group) => ({
    ...group,
    known: group.calls
      .filter((name) => numberOf(architecture, name) !== null)
      .map((name) => ({
        name,
        ours: overallAnswer(profile, architecture, name),
        // Recorded on x86-64 only.
        theirs: architecture === 'x86_64' ? defaultOf(name) : null,
      })),
  })).filter(({ known }) => known.length > 0);
}

function map(groups: readonly Group[], engine: EngineName): Child[] {
  const calls = groups.flatMap(({ known }) => known);
  const theirs = calls.flatMap((call) => (call.theirs === null ? [] : [call.theirs]));
  const name = `${ENGINE_TITLES[engine]} ${ENGINE_DEFAULTS[engine].version}’s own default`;
  return [
    el(
      'div',
      { class: 'bars' },
      bar(
        'This run’s filter',
        calls.map(({ ours }) => ours),
      ),
      theirs.length === 0 ? null : bar(`${name}, without capabilities`, theirs),
    ),
    el(
      'p',
      { class: 'legend', 'aria-hidden': 'true' },
      key('denied', 'refused, whatever the arguments'),
      key('depends', 'depends on the arguments'),
      key('allowed', 'let through'),
      ...(theirs.length === 0
        ? []
        : [
            key('denied more', 'refused here, not by the default'),
            key('allowed less', 'let through here, refused by the default'),
          ]),
    ),
    el('div', { class: 'groups' }, ...groups.map(groupCard)),
  ];
}

function key(kind: string, text: string): Child {
  return el('span', {}, el('span', { class: `call ${kind}` }, 'call'), ` ${text}`);
}

const WIDTH = 1000;

function bar(name: string, answers: readonly Answer[]): Child {
  const count = (kind: Answer) => answers.filter((answer) => answer === kind).length;
  const widthOf = (number: number) => Math.round((WIDTH * number) / Math.max(answers.length, 1));
  const denied = widthOf(count('denied'));
  const depends = widthOf(count('depends'));
  return el(
    'div',
    {},
    el(
      'p',
      {},
      el('strong', {}, name),
      el(
        'span',
        { class: 'soft' },
        `${count('denied')} refused · ${count('depends')} by arguments · ${count('allowed')} let through`,
      ),
    ),
    el(
      'svg',
      { viewBox: `0 0 ${WIDTH} 14`, preserveAspectRatio: 'none', 'aria-hidden': 'true' },
      el('rect', { class: 'allowed', x: 0, y: 0, width: WIDTH, height: 14 }),
      el('rect', { class: 'denied', x: 0, y: 0, width: denied, height: 14 }),
      el('rect', { class: 'depends', x: denied, y: 0, width: depends, height: 14 }),
    ),
  );
}

function groupCard({ name, about, known }: Group): Child {
  const refused = known.filter(({ ours }) => ours === 'denied').length;
  return el(
    'div',
    { class: 'group' },
    el('h3', {}, name, el('span', {}, `${refused} of ${known.length} refused`)),
    el('p', {}, about),
    el('ul', { class: 'calls' }, ...known.map(chip)),
  );
}

const WORDS: Readonly<Record<Answer, string>> = {
  denied: 'refused',
  depends: 'depends on the arguments',
  allowed: 'let through',
};
const STRICTNESS: Readonly<Record<Answer, number>> = { allowed: 0, depends: 1, denied: 2 };

function chip({ name, ours, theirs }: Call): Child {
  const difference = theirs === null ? 0 : STRICTNESS[ours] - STRICTNESS[theirs];
  const compared = difference > 0 ? ' more' : difference < 0 ? ' less' : '';
  const words =
    theirs === null || difference === 0 ? WORDS[ours] : `${WORDS[ours]}; default: ${WORDS[theirs]}`;
  return el(
    'li',
    { class: `call ${ours}${compared}` },
    name,
    el('span', { class: 'visually-hidden' }, ` ${words}`),
  );
}
