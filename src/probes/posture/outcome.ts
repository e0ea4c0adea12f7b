import { type Json, parseJson } from '../../foundation/json.ts';
import type { Reported } from './check.ts';

/** One line of /out/posture.jsonl, as the host read it: the check, and the result of each of its operations. */
export interface Answer {
  readonly id: string;
  readonly outcomes: readonly Reported[];
}

/** The limits of what one run of the posture may leave. */
export const POSTURE_LIMITS = {
  bytes: 1024 * 1024,
  lines: 1024,
  outcomes: 32,
  texts: 4096,
  text: 65_536,
  id: 60,
} as const;

const GREATEST_ERRNO = 4095;

/**
 * Reads posture.jsonl, which is hostile: complete lines, each an answer, each check once.
 *
 * @throws Error with one short sentence that does not contain the text
 */
export function parseAnswers(text: string): readonly Answer[] {
  const lines = text.split('\n');
  if (lines.pop() !== '') throw new Error('its last line is not complete');
  if (lines.length > POSTURE_LIMITS.lines) throw new Error(`it has more than ${POSTURE_LIMITS.lines} lines`);
  const answers = lines.map(parseAnswer);
  if (new Set(answers.map(({ id }) => id)).size < answers.length) throw new Error('it answers a check twice');
  return answers;
}

function parseAnswer(line: string): Answer {
  const json = parseJson(line, { characters: POSTURE_LIMITS.bytes, depth: 5 });
  const { id, outcomes } = members(json, ['id', 'outcomes']);
  if (typeof id !== 'string' || id === '' || id.length > POSTURE_LIMITS.id)
    throw new Error('an id is not a short string');
  if (!isList(outcomes) || outcomes.length > POSTURE_LIMITS.outcomes)
    throw new Error('outcomes is not a short list');
  return { id, outcomes: outcomes.map(parseOutcome) };
}

function parseOutcome(json: Json): Reported {
  if (typeof json === 'object' && json !== null && 'errno' in json) {
    const { errno } = members(json, ['errno']);
    if (typeof errno === 'number' && Number.isInteger(errno) && errno > 0 && errno <= GREATEST_ERRNO)
      return { errno };
    throw new Error('an errno is not valid');
  }
  const { value } = members(json, ['value']);
  if (typeof value === 'number' && Number.isSafeInteger(value)) return { value };
  if (typeof value === 'string') return { value: short(value) };
  if (isList(value) && value.length <= POSTURE_LIMITS.texts) return { value: value.map(short) };
  throw new Error('a value is not an integer, a string or a list of strings');
}

function short(json: Json): string {
  if (typeof json === 'string' && json.length <= POSTURE_LIMITS.text) return json;
  throw new Error('a value contains something other than short strings');
}

function members<Name extends string>(json: Json | undefined, names: readonly Name[]): Record<Name, Json> {
  if (typeof json === 'object' && json !== null && !isList(json)) {
    const found = Object.keys(json);
    if (found.length === names.length && names.every((name) => Object.hasOwn(json, name))) {
      return json as Record<Name, Json>;
    }
  }
  throw new Error(`the members of an object are not exactly ${names.join(', ')}`);
}

function isList(json: Json | undefined): json is readonly Json[] {
  return Array.isArray(json);
}
