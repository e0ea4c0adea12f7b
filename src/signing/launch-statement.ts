import { equalJson } from '../evidence/canonical-json.ts';
import { OPEN_LIMITS } from '../evidence/open.ts';
import { type Reason, reason } from '../evidence/reasons.ts';
import type { Sha256 } from '../foundation/digest.ts';
import { messageOf } from '../foundation/thrown.ts';
import type { LaunchResult } from '../receipt/launch-result.ts';
import { LAUNCH_NAMES } from '../receipt/launch-source.ts';
import { type ReadStatement, type SignedPayload, statementIn, wordOf } from './read-statement.ts';
import { described, type ResourceDescriptor, STATEMENT_TYPE } from './statement.ts';

/** in-toto's predicate for attributes of artifacts, with their evidence (spec/predicates/scai.md). */
export const LAUNCH_PREDICATE_TYPE = 'https://in-toto.io/attestation/scai/v0.3';

/** A signed statement about a launch: what it left is CONFINED, or not, and the evidence for it. */
export interface LaunchStatement {
  readonly _type: typeof STATEMENT_TYPE;
  readonly subject: readonly ResourceDescriptor[];
  readonly predicateType: typeof LAUNCH_PREDICATE_TYPE;
  readonly predicate: { readonly attributes: readonly [LaunchAttribute] };
}

interface LaunchAttribute {
  readonly attribute: LaunchResult['attribute'];
  /** The image that ran. */
  readonly target: ResourceDescriptor;
  readonly conditions: {
    readonly profile: Sha256;
    readonly venue: LaunchResult['venue'];
    /** Facts in which the machine differs from the evidence's: each reader's policy decides about them. */
    readonly differs: readonly string[];
    /** The codes of what no reader can remove. */
    readonly reasons: readonly string[];
  };
  /** The bundle that attests the sandbox. */
  readonly evidence: ResourceDescriptor;
}

/** Returns the statement about a launch. It follows from the result alone, so that every reader can make it again. */
export function launchStatement(result: LaunchResult): LaunchStatement {
  const { attribute, image, evidence, profile, venue, differs, codes, subjects } = result;
  return {
    _type: STATEMENT_TYPE,
    subject: subjects.map(({ name, digest }) => described(name, digest)),
    predicateType: LAUNCH_PREDICATE_TYPE,
    predicate: {
      attributes: [
        {
          attribute,
          target: described(image.name, image.digest),
          conditions: { profile, venue, differs, reasons: codes },
          evidence: described(evidence.name, evidence.digest),
        },
      ],
    },
  };
}

/**
 * Reads a signed statement about the receipt of this digest. It must be exactly the one that {@link launchStatement}
 * makes of what the reader computes: every subject, no further one, and no further member.
 */
export function readLaunchStatement(
  payload: SignedPayload,
  receiptDigest: Sha256,
): ReadStatement<LaunchResult> {
  let found: Members;
  try {
    found = statementIn(payload, OPEN_LIMITS.fileBytes);
    if (found['_type'] !== STATEMENT_TYPE) throw new Error('its _type is not in-toto’s');
  } catch (error) {
    return refused(reason('statement-malformed', null, messageOf(error)));
  }
  const { predicateType } = found;
  if (predicateType !== LAUNCH_PREDICATE_TYPE)
    return refused(reason('statement-predicate', null, wordOf(predicateType)));
  const receipt = described(LAUNCH_NAMES.receipt, receiptDigest);
  const isAbout = listIn(found['subject']).some((each) => equalJson(each, receipt));
  return {
    reasons: isAbout ? [] : [reason('statement-subject-missing', LAUNCH_NAMES.receipt)],
    compare: (_, result) => differences(found, launchStatement(result), isAbout),
  };
}

type Members = Readonly<Record<string, unknown>>;

function refused(why: Reason): ReadStatement<LaunchResult> {
  return { reasons: [why], compare: () => [] };
}

/** @param isAbout whether it is about the receipt: if not, that has its reason already */
function differences(found: Members, expected: LaunchStatement, isAbout: boolean): Reason[] {
  if (equalJson(found, expected)) return [];
  const predicate = membersIn(found['predicate']);
  const attributes = listIn(predicate['attributes']);
  const attribute = membersIn(attributes[0]);
  const conditions = membersIn(attribute['conditions']);
  const [wanted] = expected.predicate.attributes;
  const parts: readonly (readonly [string, unknown, unknown])[] = [
    ['target', attribute['target'], wanted.target],
    ['profile', conditions['profile'], wanted.conditions.profile],
    ['venue', conditions['venue'], wanted.conditions.venue],
    ['differs', conditions['differs'], wanted.conditions.differs],
    ['evidence', attribute['evidence'], wanted.evidence],
  ];
  const named = [
    ...subjects(listIn(found['subject']), expected.subject),
    ...results([attribute['attribute'], conditions['reasons']], wanted),
    ...parts.flatMap(([what, is, must]) => (equalJson(is, must) ? [] : [reason('statement-differs', what)])),
  ];
  // Whatever is left is a member too many, or in another place.
  return named.length > 0 || !isAbout ? named : [reason('statement-differs', 'its members')];
}

function subjects(found: readonly unknown[], expected: readonly ResourceDescriptor[]): Reason[] {
  const isIn = (list: readonly unknown[]) => {
    const written = new Set(list.map((each) => JSON.stringify(each)));
    return (each: unknown) => written.has(JSON.stringify(each));
  };
  const [isFound, isExpected] = [isIn(found), isIn(expected)];
  const missing = expected
    .filter(({ name }) => name !== LAUNCH_NAMES.receipt)
    .filter((each) => !isFound(each));
  const further = found.filter((each) => !isExpected(each));
  return [
    ...missing.map(({ name }) => reason('statement-subject-missing', name)),
    ...further.map((each) => reason('statement-subject-unknown', null, nameOf(each))),
  ];
}

function results(
  [attribute, reasons]: readonly [unknown, unknown],
  wanted: LaunchStatement['predicate']['attributes'][0],
): Reason[] {
  if (attribute === wanted.attribute && equalJson(reasons, wanted.conditions.reasons)) return [];
  const said = [attribute, ...listIn(reasons)].map(wordOf).join(' ');
  const computed = [wanted.attribute, ...wanted.conditions.reasons].join(' ');
  return [reason('statement-result', null, `${said}, and the receipt leads to ${computed}`)];
}

function nameOf(subject: unknown): string {
  const { name } = membersIn(subject);
  return typeof name === 'string' ? name : 'one without a name';
}

function membersIn(value: unknown): Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
