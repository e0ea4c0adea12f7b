import { signatureName } from '../../src/evidence/file-names.ts';
import { sha256Of } from '../../src/foundation/digest.ts';
import type { LaunchSource } from '../../src/receipt/launch-source.ts';
import { readReceipt } from '../../src/receipt/read-receipt.ts';
import { readLaunchStatement } from '../../src/signing/launch-statement.ts';
import { parseSignature } from '../../src/signing/parse-signature.ts';
import { loadVerifier } from '../../src/signing/verifier.ts';
import type { SignedLaunch } from '../receipt/signed-launches.ts';
import { embeddedChanges, flips, memberChanges } from './file-changes.ts';
import { bytesOf, withFile } from './read-changed.ts';
import { type ChangeResults, type Look, of, readTrials, type Share, type Trial } from './trials.ts';

const RECEIPT = 'receipt.json';
const SIGNATURE = 'receipt.json.sigstore.json';
const EVIDENCE = 'evidence/';
const OUTPUT = 'output/';

/**
 * Reads a signed launch's folder as a stranger once for every change of its share.
 *
 * @param isMeant which changes are counted at all
 */
export async function readChangedLaunch(
  launch: SignedLaunch,
  share: Share,
  isMeant: (trial: Trial) => boolean = () => true,
): Promise<ChangeResults> {
  const { name, isOurs, source } = launch;
  const look = await lookAt(launch);
  return readTrials(
    {
      ...{ name, isOurs },
      all: meant(trialsOfLaunch(launch), isMeant),
      bytesOf: (file) => contentOf(launch, file),
      look: (changed) => look(changed === null ? source : changedSource(source, changed.file, changed.bytes)),
    },
    share,
  );
}

function* meant(trials: Iterable<Trial>, isMeant: (trial: Trial) => boolean): Generator<Trial> {
  for (const trial of trials) if (isMeant(trial)) yield trial;
}

/** Every change of a launch's folder: of the receipt, both signatures, the evidence, the streams and the outputs. */
export function* trialsOfLaunch(launch: SignedLaunch): Generator<Trial> {
  const { source, perByte } = launch;
  const { evidence } = source;
  const json = (file: string, most: number) => {
    const bytes = contentOf(launch, file);
    return of(file, flips(bytes, most), memberChanges(bytes));
  };
  const signature = (file: string) =>
    of(file, ...[contentOf(launch, file)].flatMap((bytes) => [memberChanges(bytes), embeddedChanges(bytes)]));
  yield* json(RECEIPT, perByte.receipt);
  yield* of(SIGNATURE, flips(contentOf(launch, SIGNATURE), perByte.signature));
  yield* signature(SIGNATURE);
  yield* json(`${EVIDENCE}${evidence.bundle?.name}`, perByte.evidence);
  for (const name of evidence.files.keys()) {
    const file = `${EVIDENCE}${name}`;
    yield* of(file, flips(contentOf(launch, file), perByte.evidence));
    if (name.endsWith('.sigstore.json')) yield* signature(file);
  }
  for (const [file, bytes] of launch.contents) yield* of(file, flips(bytes, 8));
}

function contentOf({ source, contents }: SignedLaunch, file: string): Uint8Array {
  if (file === RECEIPT) return source.receipt ?? Buffer.of();
  if (file === SIGNATURE) return source.signature ?? Buffer.of();
  return file.startsWith(EVIDENCE)
    ? bytesOf(source.evidence, file.slice(EVIDENCE.length))
    : (contents.get(file) ?? Buffer.of());
}

function changedSource(source: LaunchSource, file: string, bytes: Uint8Array): LaunchSource {
  if (file === RECEIPT) return { ...source, receipt: bytes };
  if (file === SIGNATURE) return { ...source, signature: bytes };
  if (file.startsWith(EVIDENCE))
    return { ...source, evidence: withFile(source.evidence, file.slice(EVIDENCE.length), bytes) };
  const hashed = { size: bytes.length, sha256: sha256Of(bytes) };
  return file.startsWith(OUTPUT)
    ? { ...source, output: new Map(source.output).set(file.slice(OUTPUT.length), hashed) }
    : { ...source, streams: { ...source.streams, [file]: hashed } };
}

async function lookAt({ expectations, now }: SignedLaunch): Promise<(source: LaunchSource) => Look> {
  const verifySignature = await loadVerifier(expectations.trust);
  const verifyReceipt = await loadVerifier(expectations.trust, readLaunchStatement);
  if (verifySignature === undefined || verifyReceipt === undefined)
    throw new Error('the launch is signed, and nobody is trusted');
  return (source) => {
    const reading = readReceipt(source, expectations, now, { verifySignature, verifyReceipt });
    const reasons = reading.reasons.map(({ code, subject }) => `${code} ${subject ?? ''}`);
    const { signer, verifiedTime, evidence } = reading;
    return {
      reasons: reading.verdict === 'CONFINED' ? [] : reasons,
      meaning: () => ({ ...meaningOf(source), signer, verifiedTime, ofEvidence: evidence.signer }),
    };
  };
}

/** All that is signed: what both signatures are over, and everything in the folder but their files. */
function meaningOf(source: LaunchSource) {
  const { evidence, signature, ...rest } = source;
  const name = signatureName(evidence.bundle?.name ?? '');
  return {
    ...rest,
    statements: [signature, evidence.files.get(name) ?? null].map(statementIn),
    evidence: [evidence.bundle, [...evidence.files].filter(([each]) => each !== name)],
  };
}

function statementIn(signature: Uint8Array | null) {
  const parsed = parseSignature(signature ?? Buffer.of());
  return parsed.ok ? parsed.parsed.payload : null;
}
