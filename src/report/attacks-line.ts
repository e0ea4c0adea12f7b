import { attackAnswers } from '../evidence/attack-answers.ts';
import type { Reading } from '../evidence/reading.ts';
import type { AnswerCounts } from '../probes/attack-list/attack-list.ts';
import type { Fact } from './view.ts';

/** The named attacks in one line, with the denominator (contract §4); an attack that is not denied stands out. */
export function attacksLine(counts: AnswerCounts): string {
  const denied = `${counts['denied-and-shown']} of ${counts.all} denied and shown to fail`;
  const others = [
    [counts['denied-not-shown'], 'denied and not shown to fail here'],
    [counts['not-applicable'], 'not applicable'],
    [counts['not-tested'], 'not tested'],
    [counts['not-denied'], 'NOT DENIED'],
  ] as const;
  return [denied, ...others.flatMap(([count, words]) => (count > 0 ? [`${count} ${words}`] : []))].join(', ');
}

/** The line among a view's facts of the host. */
export function attacksFact(reading: Reading): Fact {
  return { name: 'named attacks', value: attacksLine(attackAnswers(reading).counts) };
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
