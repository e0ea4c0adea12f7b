import { hasCredential } from '../foundation/credentials.ts';
import type { Sha256 } from '../foundation/digest.ts';
import { AttestationError, printable } from '../foundation/errors.ts';
import { parseJsonBytes } from '../foundation/json.ts';
import { messageOf } from '../foundation/thrown.ts';
import { findAdds } from '../probes/inventory/judge.ts';
import { isKnownBase } from '../probes/inventory/known-base.ts';
import { limitAmounts, readLimits } from '../probes/restrictions/limit-amounts.ts';
import type { Bundle, DeepReadonly } from './bundle-type.ts';
import {
  DEFAULT_MAX_AGE_DAYS,
  type Expectations,
  type LaunchExpectations,
  NO_EXPECTATIONS,
  type Trust,
} from './expectations.ts';
import type { Policy as GeneratedPolicy } from './generated/policy.ts';
import { isPolicy, policyProblem } from './generated/validate-policy.ts';
import { largerThanDefault } from './run-limits.ts';
import { subjectOf } from './subject.ts';

/** A reader's expectations in a file of the caller's (schemas/policy.schema.json). */
export type Policy = DeepReadonly<GeneratedPolicy>;

/** Far more than a policy needs, even with a trusted root in it. */
const POLICY_LIMITS = { characters: 4 * 1_048_576, depth: 20 };

/**
 * Reads a policy file into the reader's expectations. People write policies, so any JSON form is accepted, but a
 * repeated member is refused: a parser would use its last value.
 *
 * @throws AttestationError `policy-invalid` (usage) saying what is wrong with it
 */
export function parsePolicy(bytes: Uint8Array): Expectations {
  let value: unknown;
  try {
    value = parseJsonBytes(bytes, POLICY_LIMITS);
  } catch (error) {
    throw invalid(messageOf(error), error);
  }
  if (!isPolicy(value)) throw invalid(policyProblem(value) ?? 'it does not follow its schema');
  refuseLogins(value);
  return expectationsOf(value);
}

/** What a policy expects stands in reports and records. A pattern may have the same signs in any identity. */
function refuseLogins({ signer, launch, ...plain }: Policy): void {
  const ofSigners = [signer, launch?.signer].flatMap((each) =>
    each?.kind === 'certificate' && each.match === 'exact' ? [each.identity, each.issuer] : [],
  );
  const found = [...Object.values(plain), ...ofSigners].some(
    (each) => typeof each === 'string' && hasCredential(each),
  );
  if (found) throw invalid('it has a login or a token, and what a policy expects is shown and recorded');
}

/** Returns the reader's expectations under a policy. What the policy leaves out is expected as without a policy. */
export function expectationsOf(policy: Policy): Expectations {
  return {
    trust: trustOf(policy.signer),
    image: policy.image ?? null,
    seccomp: policy.seccomp ?? null,
    payload: policy.payload ?? null,
    base: policy.base ?? null,
    madeFrom: policy.made_from ?? null,
    // A policy that names nothing means a person's own image: the reference sandbox must be named.
    subject: policy.subject ?? 'own',
    adds: policy.adds ?? [],
    limits: limitsOf(policy),
    venues: policy.venues ?? NO_EXPECTATIONS.venues,
    maxAgeDays: policy.max_age_days ?? DEFAULT_MAX_AGE_DAYS,
    challenge: policy.challenge ?? null,
    repository: policy.repository ?? null,
    workflow: policy.workflow ?? null,
    runnerEnvironment: policy.runner_environment ?? null,
    run: null,
    launch: launchOf(policy.launch),
    waivers: new Set(policy.allow ?? []),
  };
}

function launchOf(launch: Policy['launch']): LaunchExpectations {
  return {
    trust: launch?.signer === undefined ? null : trustOf(launch.signer),
    image: launch?.image ?? null,
    payload: launch?.payload ?? null,
    base: launch?.base ?? null,
    adds: launch?.adds ?? [],
    commands: launch?.commands ?? null,
    tolerate: launch?.tolerate ?? [],
    timeoutSeconds: launch?.timeout_seconds ?? null,
    sameMachine: launch?.same_machine ?? true,
  };
}

/** In the policy itself, since the advice on the terminal is gone when the next person reads the file. */
const WHERE_FROM =
  'Made of the evidence that made_from names: it expects exactly what that evidence holds. The image id must come from those who run it in production, by another way than the evidence. Compare the two, and then delete this note and made_from.';

/**
 * Returns a policy that expects what this bundle holds, for a person to check and keep (`inspect --as-policy`). It
 * trusts no signer and waives nothing: evidence never decides whom to trust.
 *
 * @param madeFrom the digest of its bytes; null leaves it out
 */
export function policyFrom(bundle: Bundle, madeFrom: Sha256 | null = null): Policy {
  const facts = bundle.venue_facts;
  const { inventory } = bundle.host;
  // A program that the payload could execute is accepted only by the hand of a person.
  const adds = findAdds(inventory).filter(({ program }) => !program);
  return {
    schema_version: 1,
    ...(madeFrom === null ? {} : { made_from: madeFrom, note: WHERE_FROM }),
    subject: subjectOf(bundle).kind,
    image: [bundle.image_digest],
    seccomp: [bundle.seccomp_sha256],
    payload: [bundle.payload_sha256],
    ...(isKnownBase(inventory.base)
      ? {}
      : { base: [inventory.base.chain_id ?? inventory.base.inventory_sha256] }),
    ...(adds.length > 0 ? { adds: adds.map(({ entry }) => entry) } : {}),
    ...limitsFrom(bundle),
    ...(bundle.venue === 'LOCAL' ? {} : { venues: [bundle.venue] }),
    max_age_days: DEFAULT_MAX_AGE_DAYS,
    ...('GITHUB_REPOSITORY' in facts && facts.GITHUB_REPOSITORY !== ''
      ? { repository: facts.GITHUB_REPOSITORY }
      : {}),
  };
}

/** @throws AttestationError `policy-invalid` for an amount that is too large */
function limitsOf({ limits = {} }: Policy): Expectations['limits'] {
  const read = readLimits(Object.entries(limits).map(([name, amount]) => `${name}=${amount}`));
  if (read.refused !== null) throw invalid(`its limit ${read.refused} is refused: ${read.advice}`);
  return read.limits;
}

/** The limits that no reader accepts by default. */
function limitsFrom(bundle: Bundle): Pick<Policy, 'limits'> {
  const limits = limitAmounts(largerThanDefault(bundle));
  return Object.keys(limits).length === 0 ? {} : { limits };
}

function trustOf(signer: Policy['signer']): Trust {
  if (signer === undefined) return { kind: 'not-chosen' };
  switch (signer.kind) {
    case 'key':
      return { kind: 'key', publicKey: signer.public_key };
    case 'certificate': {
      const { identity, issuer, match, trusted_root: root } = signer;
      const trustedRoot = root === undefined ? null : JSON.stringify(root);
      return { kind: 'certificate', identity, issuer, match, trustedRoot };
    }
  }
}

function invalid(why: string, cause?: unknown): AttestationError {
  return new AttestationError('policy-invalid', `The policy cannot be used: ${printable(why)}.`, { cause });
}
