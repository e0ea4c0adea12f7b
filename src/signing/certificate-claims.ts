import { ASN1Obj, X509Certificate } from '@sigstore/core';
import type { Signer } from '@sigstore/verify';
import type { Bundle } from '../evidence/bundle-type.ts';
import { type Reason, reason } from '../evidence/reasons.ts';

/**
 * The claims of a Fulcio certificate, by the names of its extensions (fulcio docs/oid-info.md); null: the certificate
 * has no such claim.
 */
export interface CertificateClaims {
  readonly identity: string | null;
  readonly issuer: string | null;
  readonly runnerEnvironment: string | null;
  readonly repositoryUri: string | null;
  /**
   * GitHub's numbers of the repository and of its owner, which keep their meaning when another repository or owner gets
   * the name.
   */
  readonly repositoryId: string | null;
  readonly ownerId: string | null;
  readonly commit: string | null;
  readonly ref: string | null;
  readonly workflowUri: string | null;
  readonly runUri: string | null;
  /** The workflow that the authority says signed: GitHub's certificates have it as their name, too. */
  readonly buildSignerUri: string | null;
  /** What started the run, such as push; and the same in the old way. */
  readonly trigger: string | null;
  readonly oldTrigger: string | null;
}

const SUBJECT_ALTERNATIVE_NAME = '2.5.29.17';
const FULCIO = '1.3.6.1.4.1.57264.1';

/** GeneralName's tags for a mail address and a URI, each with its form in printable ASCII (RFC 5280 §4.2.1.6). */
const NAME_FORMS: readonly (readonly [tag: number, form: RegExp])[] = [
  [1, /^(?:(?![@:/])[\x21-\x7e])+@(?:(?![@:/])[\x21-\x7e])+$/],
  [6, /^[A-Za-z][A-Za-z0-9+.-]*:[\x21-\x7e]+$/],
];

/** Reads a verified certificate's claims. A text that is not in the one form that Fulcio writes is not a claim. */
export function claimsOf(signer: Signer): CertificateClaims {
  return claimsFrom(
    (signer.identity?.oids ?? []).map(({ oid, value }) => ({ oid: oid?.id.join('.') ?? '', value })),
  );
}

/**
 * Reads a certificate's claims without verifying it: for a certificate that was just issued, or to show the claims as
 * unverified. Never decide anything about an unknown certificate with it.
 */
export function claimsOfCertificate(der: Uint8Array): CertificateClaims {
  const extensions = X509Certificate.parse(Buffer.from(der)).extensions.flatMap(({ subs }) => {
    const [oid, value] = [subs[0], subs.at(-1)];
    return oid === undefined || value === undefined ? [] : [{ oid: oid.toOID(), value: value.value }];
  });
  return claimsFrom(extensions);
}

interface Extension {
  readonly oid: string;
  readonly value: Uint8Array;
}

function claimsFrom(extensions: readonly Extension[]): CertificateClaims {
  const values = (oid: string) =>
    extensions.filter((each) => each.oid === oid).map(({ value }) => Buffer.from(value));
  const text = (arc: number) => only(values(`${FULCIO}.${arc}`), utf8String);
  /** A claim that the certificate also makes in the old way, as bare bytes, must be the same there. */
  const also = (old: number, claim: string | null, isSame = (bare: string) => bare === claim) => {
    const bare = values(`${FULCIO}.${old}`);
    return bare.every((value) => isSame(value.toString('utf8'))) ? claim : null;
  };
  const repository = text(12);
  return {
    identity: only(values(SUBJECT_ALTERNATIVE_NAME), soleName),
    issuer: also(1, text(8)),
    runnerEnvironment: text(11),
    repositoryUri: also(5, repository, (name) => repository?.split('/').slice(-2).join('/') === name),
    commit: also(3, text(13)),
    ref: also(6, text(14)),
    repositoryId: text(15),
    ownerId: text(17),
    workflowUri: text(18),
    runUri: text(21),
    buildSignerUri: text(9),
    trigger: text(20),
    oldTrigger: only(values(`${FULCIO}.2`), (bare) => bare.toString('utf8')),
  };
}

/**
 * Returns the claims in which a certificate differs from the bundle (contract §6). For venue CI everything is compared,
 * and a missing claim differs. A certificate of a CI run cannot vouch for another venue.
 */
export function compareClaims(claims: CertificateClaims, bundle: Bundle): readonly Reason[] {
  const { venue_facts: facts, venue } = bundle;
  if (!('GITHUB_REPOSITORY' in facts)) {
    return claims.runUri === null
      ? []
      : [reason('certificate-claims-differ', 'venue', `it is of a CI run, and the bundle says ${venue}`)];
  }
  const server = serverOf(claims.repositoryUri, facts.GITHUB_REPOSITORY);
  const run = `${facts.GITHUB_REPOSITORY}/actions/runs/${facts.GITHUB_RUN_ID}/attempts/${facts.GITHUB_RUN_ATTEMPT}`;
  const compared: readonly (readonly [string, string | null, string])[] = [
    ['repository', claims.repositoryUri, `${server}/${facts.GITHUB_REPOSITORY}`],
    ['repository id', claims.repositoryId, facts.GITHUB_REPOSITORY_ID],
    ['owner id', claims.ownerId, facts.GITHUB_REPOSITORY_OWNER_ID],
    ['commit', claims.commit, facts.GITHUB_SHA],
    ['ref', claims.ref, facts.GITHUB_REF],
    ['workflow', claims.workflowUri, `${server}/${facts.GITHUB_WORKFLOW_REF}`],
    ['run', claims.runUri, `${server}/${run}`],
    ['runner environment', claims.runnerEnvironment, facts.RUNNER_ENVIRONMENT],
  ];
  const differing = compared
    .filter(([, certified, claimed]) => certified === null || certified !== claimed)
    .map(([what, certified]) => reason('certificate-claims-differ', what, certified ?? 'it says nothing'));
  return [...differing, ...contradictions(claims)];
}

/** What a certificate of a GitHub workflow says twice, it must say the same both times (fulcio docs/oid-info.md). */
function contradictions(claims: CertificateClaims): readonly Reason[] {
  const twice: readonly (readonly [string, string | null, string | null])[] = [
    ['build signer', claims.buildSignerUri, claims.identity],
    ['trigger', claims.trigger, claims.oldTrigger],
  ];
  return twice
    .filter(([, one, other]) => one !== null && other !== null && one !== other)
    .map(([what, one, other]) => reason('certificate-claims-differ', what, `it says ${one} and ${other}`));
}

/**
 * Returns the server before the repository's name, `https://github.com`; empty, which equals nothing, if there is no
 * server.
 */
function serverOf(repositoryUri: string | null, repository: string): string {
  const suffix = `/${repository}`;
  const server = repositoryUri?.endsWith(suffix) ? repositoryUri.slice(0, -suffix.length) : '';
  return /^https:\/\/[a-z0-9.-]+(:[0-9]+)?$/.test(server) ? server : '';
}

/** An extension that appears twice counts as missing. */
function only(values: readonly Buffer<ArrayBuffer>[], read: (value: Buffer<ArrayBuffer>) => string | null) {
  const [value, ...others] = values;
  if (value === undefined || others.length > 0) return null;
  try {
    return read(value);
  } catch {
    return null;
  }
}

function utf8String(der: Buffer<ArrayBuffer>): string | null {
  const { tag, value } = ASN1Obj.parseBuffer(der);
  const UTF8_STRING = 0x0c;
  return tag.isUniversal() && tag.number === UTF8_STRING
    ? new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(value)
    : null;
}

/** Returns the certificate's one name, a mail address or a URI in the form of one. */
function soleName(der: Buffer<ArrayBuffer>): string | null {
  const [name, ...others] = ASN1Obj.parseBuffer(der).subs;
  if (name === undefined || others.length > 0) return null;
  const text = name.value.toString('latin1');
  const isOfForm = NAME_FORMS.some(([tag, form]) => name.tag.isContextSpecific(tag) && form.test(text));
  return isOfForm ? text : null;
}
