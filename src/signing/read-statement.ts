import type { Bundle } from '../evidence/bundle-type.ts';
import { type Reason, reason } from '../evidence/reasons.ts';
import type { TestResult } from '../evidence/test-result.ts';
import type { Sha256 } from '../foundation/digest.ts';
import { parseJsonBytes } from '../foundation/json.ts';
import { messageOf } from '../foundation/thrown.ts';
import {
  configurationOf,
  isReasonTest,
  PAYLOAD_TYPE,
  PREDICATE_TYPE,
  reasonTest,
  STATEMENT_TYPE,
} from './statement.ts';

/** A signed payload as its DSSE envelope holds it. Its signature is verified; its content is not. */
export interface SignedPayload {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** What a reader checks in a signed statement: before it reads what was signed, and against it. */
export interface ReadStatement<Result = TestResult> {
  readonly reasons: readonly Reason[];
  /** `result`: the result that what was signed leads to. */
  readonly compare: (bundle: Bundle, result: Result) => readonly Reason[];
}

/** A kind of statement: how its payload is read, and how many characters a signature file with one may have. */
export interface StatementKind<Result = TestResult> {
  readonly read: (payload: SignedPayload, digest: Sha256) => ReadStatement<Result>;
  readonly characters: number;
}

/** cosign writes the version before v1; the members that are read here have the same form in both. */
const STATEMENT_TYPES: readonly unknown[] = [STATEMENT_TYPE, 'https://in-toto.io/Statement/v0.1'];

const LIMITS = { characters: 1_048_576, depth: 16 };

interface Descriptor {
  readonly name: string;
  readonly sha256: string;
}

/** The parts of a statement that are read here. */
export interface Claims {
  readonly type: unknown;
  readonly predicateType: unknown;
  readonly subjects: readonly Descriptor[];
  readonly result: unknown;
  readonly configuration: readonly Descriptor[];
  readonly passed: readonly unknown[];
  readonly failed: readonly unknown[];
}

/**
 * Reads a signed statement about the bytes of this digest. It must name both subjects and no other: a single match is
 * not enough.
 */
export function readStatement(payload: SignedPayload, bundleSha256: Sha256): ReadStatement {
  let claims: Claims;
  try {
    claims = statementClaims(payload);
  } catch (error) {
    return { reasons: [reason('statement-malformed', null, messageOf(error))], compare: () => [] };
  }
  if (claims.predicateType !== PREDICATE_TYPE) {
    return {
      reasons: [reason('statement-predicate', null, wordOf(claims.predicateType))],
      compare: () => [],
    };
  }
  const bundleDigest = digits(bundleSha256);
  const isAboutBundle = claims.subjects.some(({ sha256 }) => sha256 === bundleDigest);
  return {
    reasons: isAboutBundle ? [] : [reason('statement-subject-bundle')],
    compare: (bundle, result) => [
      ...subjects(claims, bundle, bundleDigest),
      ...results(claims, result),
      ...tests(claims, result),
      ...configuration(claims, bundle),
    ],
  };
}

function subjects(claims: Claims, bundle: Bundle, bundleDigest: string): Reason[] {
  const image = digits(bundle.image_digest);
  const unknown = claims.subjects.filter(({ sha256 }) => sha256 !== bundleDigest && sha256 !== image);
  return [
    ...(claims.subjects.some(({ sha256 }) => sha256 === image) ? [] : [reason('statement-subject-image')]),
    // A statement about another bundle already has its reason.
    ...(claims.subjects.some(({ sha256 }) => sha256 === bundleDigest)
      ? unknown.map(({ name }) => reason('statement-subject-unknown', null, name))
      : []),
  ];
}

/**
 * The result and its reasons must be what the reader computed: a signer that signs PASSED for blocked evidence misleads
 * every consumer that reads only the statement (contract §5).
 */
function results(claims: Claims, { result, codes }: TestResult): Reason[] {
  const said = claims.failed.filter(isReasonTest);
  const computed = codes.map(reasonTest);
  const same =
    claims.result === result &&
    said.length === computed.length &&
    computed.every((test) => said.includes(test));
  if (same) return [];
  const both = [
    [wordOf(claims.result), ...said],
    [result, ...computed],
  ].map((words) => words.join(' '));
  return [reason('statement-result', null, both.join(', and the bundle leads to '))];
}

/** A signer may write anything in place of a word, also what JavaScript cannot make a text of. */
export function wordOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}

/** Each expected probe must be in the list where the reader puts it: an empty list of failures proves nothing. */
function tests(claims: Claims, { passed, failed }: TestResult): Reason[] {
  const stands = (id: string, among: readonly unknown[], notAmong: readonly unknown[]) =>
    among.includes(id) && !notAmong.includes(id);
  return [
    ...passed.filter((id) => !stands(id, claims.passed, claims.failed)),
    ...failed.filter((id) => !stands(id, claims.failed, claims.passed)),
  ].map((id) => reason('statement-test', id));
}

/** A statement's file or text must match what the bundle has under the same name. */
function configuration(claims: Claims, bundle: Bundle): Reason[] {
  const known = new Map(configurationOf(bundle).map(({ name, digest }) => [name, digest.sha256]));
  return claims.configuration
    .filter(({ name, sha256 }) => known.has(name) && known.get(name) !== sha256)
    .map(({ name }) => reason('statement-differs', name));
}

/**
 * Parses a signed payload as an in-toto statement.
 *
 * @throws an error whose message says why it is not a statement
 */
export function statementClaims(payload: SignedPayload): Claims {
  const statement = statementIn(payload, LIMITS.characters);
  if (!STATEMENT_TYPES.includes(statement['_type'])) throw new Error('its _type is not in-toto’s');
  const { predicateType } = statement;
  // A predicate of another type is not read: it may have any form.
  const predicate =
    predicateType === PREDICATE_TYPE ? object(statement['predicate'], 'the predicate') : NO_MEMBERS;
  return {
    type: statement['_type'],
    predicateType,
    subjects: list(statement['subject'], 'subject').map(descriptor),
    result: predicate['result'],
    configuration: list(predicate['configuration'] ?? [], 'configuration').map(descriptor),
    passed: list(predicate['passedTests'] ?? [], 'passedTests'),
    failed: list(predicate['failedTests'] ?? [], 'failedTests'),
  };
}

/**
 * Parses a signed payload as the JSON object that it must be.
 *
 * @throws an error whose message says why it is not one
 */
export function statementIn(
  { type, bytes }: SignedPayload,
  characters: number,
): Readonly<Record<string, unknown>> {
  if (type !== PAYLOAD_TYPE) throw new Error(`its type is ${type}`);
  return object(parseJsonBytes(bytes, { ...LIMITS, characters }), 'the statement');
}

const NO_MEMBERS: Readonly<Record<string, unknown>> = {};

function descriptor(value: unknown): Descriptor {
  const { name, digest } = object(value, 'a resource descriptor');
  const { sha256 } = object(digest ?? {}, 'a digest');
  return { name: typeof name === 'string' ? name : '', sha256: typeof sha256 === 'string' ? sha256 : '' };
}

function object(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw new Error(`${what} is not a JSON object`);
}

function list(value: unknown, what: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new Error(`${what} is not a list`);
}

function digits(digest: string): string {
  return digest.slice('sha256:'.length);
}
