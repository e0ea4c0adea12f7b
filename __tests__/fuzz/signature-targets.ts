import type { Bundle } from '../../src/evidence/bundle-type.ts';
import { NO_EXPECTATIONS, type Trust } from '../../src/evidence/expectations.ts';
import { ownResult } from '../../src/evidence/reader.ts';
import { sha256Of } from '../../src/foundation/digest.ts';
import type { LaunchResult } from '../../src/receipt/launch-result.ts';
import { inspectSignature } from '../../src/signing/inspect-signature.ts';
import { launchStatement, readLaunchStatement } from '../../src/signing/launch-statement.ts';
import { MAX_SIGNATURE, parseSignature } from '../../src/signing/parse-signature.ts';
import { readPublicKey } from '../../src/signing/public-key.ts';
import { type ReadStatement, readStatement } from '../../src/signing/read-statement.ts';
import { PAYLOAD_TYPE } from '../../src/signing/statement.ts';
import { readTrustedRoot } from '../../src/signing/trusted-root.ts';
import { certificateVerifier } from '../../src/signing/verify-certificate.ts';
import { keyVerifier } from '../../src/signing/verify-key.ts';
import { goldenSignature } from './golden-signature.ts';
import { partsOf } from './parts.ts';
import { rule, type Target, UNPRINTABLE } from './target.ts';

const NAMES = [
  'docker-certificate',
  'docker-certificate-not-logged',
  'docker-p256',
  'docker-ed25519',
  'docker-cosign',
];
const KIND = { read: readStatement, characters: MAX_SIGNATURE };

const recorded = NAMES.map((name) => {
  const golden = goldenSignature(name);
  return {
    ...golden,
    verify: verifierOf(golden.trust),
    parts: partsOf(JSON.parse(golden.signature.toString())),
  };
});

function verifierOf(trust: Trust) {
  if (trust.kind === 'not-chosen') throw new Error('a golden reader trusts someone');
  if (trust.kind === 'key') return keyVerifier(readPublicKey(trust.publicKey), KIND);
  return certificateVerifier(trust, readTrustedRoot(trust.trustedRoot ?? ''), KIND);
}

/** Reads a signature file, of which the first byte says whose it was: what verifies is what was signed. */
function readSignature([which = 0, ...rest]: Uint8Array): void {
  const golden = recorded[which % recorded.length];
  if (golden === undefined) return;
  const bytes = golden.parts.put(Uint8Array.from(rest));
  const result = golden.verify(golden.digest, bytes, NO_EXPECTATIONS);
  rule(
    !result.ok || payloadOf(bytes) === payloadOf(golden.signature),
    'what verifies is the statement that was signed',
  );
  rule(
    result.reasons.every(({ sentence }) => !UNPRINTABLE.test(sentence)),
    'a reason is printable',
  );
  rule(
    !UNPRINTABLE.test(JSON.stringify(inspectSignature(bytes))),
    'an unverified signature is shown in printable characters',
  );
}

function payloadOf(signature: Uint8Array): string {
  const file = parseSignature(signature);
  return file.ok ? file.parsed.payload.type + file.parsed.payload.bytes.toString('latin1') : '';
}

const [signed] = recorded;
if (signed === undefined) throw new Error('no signature is recorded');
const bundle: Bundle = JSON.parse(signed.bundle.toString());
const result = ownResult(signed.bundle);
const launch: LaunchResult = {
  attribute: 'CONFINED',
  ...{ codes: [], differs: [], venue: bundle.venue },
  subjects: ['receipt.json', 'stdout', 'stderr', 'output/report.txt'].map((name) => ({
    name,
    digest: sha256Of(name),
  })),
  evidence: { name: 'bundle.json', digest: signed.digest },
  ...{ image: { name: 'image-config', digest: bundle.image_digest }, profile: bundle.seccomp_sha256 },
};
const evidenceParts = partsOf(JSON.parse(payloadOf(signed.signature).slice(PAYLOAD_TYPE.length)));
const launchParts = partsOf(launchStatement(launch));

/** Reads a statement as one whose signature held: the first byte says whether it is about evidence or a launch. */
function readSignedStatement([which = 0, ...rest]: Uint8Array): void {
  const bytes = (which % 2 === 0 ? evidenceParts : launchParts).put(Uint8Array.from(rest));
  const payload = { type: PAYLOAD_TYPE, bytes };
  const reasons =
    which % 2 === 0
      ? reasonsOf(readStatement(payload, sha256Of(signed?.bundle ?? '')), result)
      : reasonsOf(readLaunchStatement(payload, sha256Of('receipt.json')), launch);
  const said = which % 2 === 0 ? `"result":"${result.result}"` : '"attribute":"CONFINED"';
  rule(
    reasons.length > 0 || JSON.stringify(JSON.parse(Buffer.from(bytes).toString())).includes(said),
    'no other result passes',
  );
  rule(
    reasons.every(({ sentence }) => !UNPRINTABLE.test(sentence)),
    'a reason is printable',
  );
}

function reasonsOf<Result>(statement: ReadStatement<Result>, expected: Result) {
  return [...statement.reasons, ...statement.compare(bundle, expected)];
}

const behind = (which: number) => (bytes: Uint8Array) => Buffer.concat([Buffer.from([which]), bytes]);

export const SIGNATURE_TARGETS: readonly Target[] = [
  {
    name: 'signature',
    seeds: () => recorded.flatMap(({ parts }, which) => parts.seeds().map(behind(which))),
    run: readSignature,
  },
  {
    name: 'statement',
    seeds: () => [evidenceParts, launchParts].flatMap((parts, which) => parts.seeds().map(behind(which))),
    run: readSignedStatement,
  },
];
