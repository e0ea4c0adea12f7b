import { attackAnswers } from '../evidence/attack-answers.ts';
import type { Reading } from '../evidence/reading.ts';
import type { AnswerCounts, Attack } from '../probes/attack-list/attack-list.ts';
import { PROGRAM, pinnedEntries } from './pinned-entries.ts';
import type { Fact } from './view.ts';

/** The named attacks in one line, with the denominator (contract §4); an attack that is not denied stands out. */
export function attacksLine(counts: AnswerCounts): string {
  const denied = `${counts['denied-and-shown']} of ${counts.all} denied, test proven`;
  const others = [
    [counts['denied-not-shown'], 'denied, test not proven here'],
    [counts['not-applicable'], 'not applicable'],
    [counts['not-tested'], 'not tested'],
    [counts['not-denied'], 'NOT DENIED'],
  ] as const;
  return [denied, ...others.flatMap(([count, words]) => (count > 0 ? [`${count} ${words}`] : []))].join('; ');
}

/** The line among a view's facts of the host; an attack that is not denied has its name, for `explain`. */
export function attacksFact(reading: Reading): Fact {
  const { answered, counts } = attackAnswers(reading);
  const open = answered.filter(({ answer }) => answer === 'not-denied').map(({ attack }) => attack.id);
  const names = open.length === 0 ? '' : ` (${open.join(' ')})`;
  return { name: 'named attacks', value: `${attacksLine(counts)}${names}` };
}

/**
 * Returns the attacks that are not denied while a program of the image is accepted by a pin, by id: those that rest on the
 * image's having no other program.
 */
export function openedByPin(reading: Reading): readonly string[] {
  if (!pinnedEntries(reading).some(({ what }) => what === PROGRAM)) return [];
  return attackAnswers(reading)
    .answered.filter(({ answer, attack }) => answer === 'not-denied' && restsOnImage(attack))
    .map(({ attack }) => attack.id);
}

function restsOnImage({ rule }: Attack): boolean {
  if (!('ways' in rule)) return false;
  return rule.ways.some((way) => way.some(({ tests }) => tests.some((test) => 'image' in test)));
}

/** For machines: the counts, and each attack's answer with why (schemas/verification.schema.json). */
export function attacksJson(reading: Reading): object {
  const { answered, counts } = attackAnswers(reading);
  return {
    all: counts.all,
    denied_and_shown: counts['denied-and-shown'],
    denied_not_shown: counts['denied-not-shown'],
    not_denied: counts['not-denied'],
    not_applicable: counts['not-applicable'],
    not_tested: counts['not-tested'],
    answers: answered.map(({ attack, answer, why }) => ({ id: attack.id, answer, why })),
  };
}
