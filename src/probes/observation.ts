import { AttestationError } from '../foundation/errors.ts';
import { type Json, parseJson } from '../foundation/json.ts';
import { contractOf } from './contract.ts';
import type { Part } from './judges/part.ts';

/** One line of /out/attest.jsonl as the host read it (`evidence/collect`): what the payload saw, never judged. */
export interface Observation {
  readonly probeId: string;
  readonly parts: readonly Part[];
  /** 1-based line number in attest.jsonl; it becomes the bundle's `artifact_path`. */
  readonly line: number;
}

/** The limits of a line: characters, nesting, parts, and the lengths of its texts. Also in the published schema. */
export const LINE_LIMITS = {
  characters: 1_048_576,
  depth: 5,
  parts: 8,
  errorName: 100,
  message: 4096,
  keys: 4096,
  key: 4096,
} as const;

const GREATEST_ERRNO = 4095;

/**
 * Reads one line of the payload's output, `{"probe_id": …, "parts": [{"error", "errno", "message"} | {"value"} | {"cannot_try"}]}`.
 * The schema is `schemas/observation.schema.json`; the collector checks whether a probe comes twice.
 *
 * @throws AttestationError `observation-invalid` or `observation-unknown-probe`, with the line's number
 */
export function parseObservationLine(text: string, line: number): Observation {
  let json: Json;
  try {
    json = parseJson(text, LINE_LIMITS);
  } catch (cause) {
    throw invalid(line, cause instanceof Error ? cause.message : 'it is not JSON', cause);
  }
  const { probe_id: probeId, parts } = members(json, ['probe_id', 'parts'], line);
  if (typeof probeId !== 'string') throw invalid(line, 'its probe_id is not a string');
  if (contractOf(probeId) === undefined) throw unknownProbe(line);
  if (!isArray(parts) || parts.length === 0 || parts.length > LINE_LIMITS.parts) {
    throw invalid(line, `its parts are not a list of 1 to ${LINE_LIMITS.parts}`);
  }
  return { probeId, parts: parts.map((part) => parsePart(part, line)), line };
}

function parsePart(part: Json, line: number): Part {
  if (isObject(part) && Object.hasOwn(part, 'value')) {
    const { value } = members(part, ['value'], line);
    return { outcome: 'value', value: parseValue(value, line) };
  }
  if (isObject(part) && Object.hasOwn(part, 'cannot_try')) {
    const { cannot_try: message } = members(part, ['cannot_try'], line);
    if (typeof message !== 'string' || message.length > LINE_LIMITS.message)
      throw invalid(line, 'its cannot_try is not a short string');
    return { outcome: 'cannot-try', message };
  }
  const { error, errno, message } = members(part, ['error', 'errno', 'message'], line);
  if (typeof error !== 'string' || error.length > LINE_LIMITS.errorName)
    throw invalid(line, 'its error is not a name');
  if (typeof message !== 'string' || message.length > LINE_LIMITS.message)
    throw invalid(line, 'its message is not a short string');
  if (typeof errno !== 'number' || !Number.isInteger(errno) || errno < 0 || errno > GREATEST_ERRNO) {
    throw invalid(line, `its errno is not an integer from 0 to ${GREATEST_ERRNO}`);
  }
  return { outcome: 'raised', error, errno: Math.abs(errno), message };
}

function parseValue(value: Json | undefined, line: number): string | boolean | readonly string[] {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (!isArray(value)) throw invalid(line, 'its value is not a string, a boolean or a list of strings');
  if (value.length > LINE_LIMITS.keys)
    throw invalid(line, `its value is a list of more than ${LINE_LIMITS.keys}`);
  return value.map((item) => {
    if (typeof item === 'string' && item.length <= LINE_LIMITS.key) return item;
    throw invalid(line, 'its value is a list that contains something other than short strings');
  });
}

/** An object's members, if they are exactly these. */
function members<Name extends string>(json: Json, names: readonly Name[], line: number): Record<Name, Json> {
  if (!isObject(json)) throw invalid(line, 'it is not an object where it must be one');
  const found = Object.keys(json);
  if (found.length !== names.length || !names.every((name) => Object.hasOwn(json, name))) {
    throw invalid(line, `its members are not exactly ${names.join(', ')}`);
  }
  return json as Record<Name, Json>;
}

function isArray(json: Json | undefined): json is readonly Json[] {
  return Array.isArray(json);
}

function isObject(json: Json): json is { readonly [key: string]: Json } {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function invalid(line: number, reason: string, cause?: unknown): AttestationError {
  return new AttestationError(
    'observation-invalid',
    `Line ${line} of /out/attest.jsonl is not an observation: ${reason}.`,
    { cause },
  );
}

function unknownProbe(line: number): AttestationError {
  return new AttestationError(
    'observation-unknown-probe',
    `Line ${line} of /out/attest.jsonl names a probe that the contract does not know.`,
  );
}
