import type { SignatureResult } from '../../src/evidence/check-signature.ts';
import { signatureName } from '../../src/evidence/file-names.ts';
import type { EvidenceSource } from '../../src/evidence/open.ts';
import { readEvidence } from '../../src/evidence/reader.ts';
import { parseSignature } from '../../src/signing/parse-signature.ts';
import { loadVerifier } from '../../src/signing/verifier.ts';
import type { SignedFolder } from '../signing/signed-folders.ts';
import { codes } from '../signing/signed-run.ts';
import { embeddedChanges, flips, memberChanges } from './file-changes.ts';
import { type ChangeResults, type Look, of, readTrials, type Share, type Trial } from './trials.ts';

/** Reads a signed folder as a stranger once for every change of its share. */
export async function readChanged(folder: SignedFolder, share: Share): Promise<ChangeResults> {
  const { name, isOurs, source } = folder;
  const look = await lookAt(folder);
  return readTrials(
    {
      ...{ name, isOurs },
      all: trialsOf(folder),
      bytesOf: (file) => bytesOf(source, file),
      look: (changed) => look(changed === null ? source : withFile(source, changed.file, changed.bytes)),
    },
    share,
  );
}

/** Every change of a folder, numbered as they come. */
export function* trialsOf({ source, signatureName: signatureFile, perByte }: SignedFolder): Generator<Trial> {
  const bundle = source.bundle ?? { name: '', bytes: Buffer.of() };
  const signature = source.files.get(signatureFile) ?? Buffer.of();
  const files = [...source.files].filter(([name]) => name !== signatureFile);
  yield* of(bundle.name, flips(bundle.bytes, perByte.bundle), memberChanges(bundle.bytes));
  yield* of(
    signatureFile,
    flips(signature, perByte.signature),
    memberChanges(signature),
    embeddedChanges(signature),
  );
  for (const [name, bytes] of files) yield* of(name, flips(bytes, perByte.files));
}

/** The same evidence with other bytes in one file. */
export function withFile(source: EvidenceSource, name: string, bytes: Uint8Array): EvidenceSource {
  return name === source.bundle?.name
    ? { ...source, bundle: { name, bytes } }
    : { ...source, files: new Map(source.files).set(name, bytes) };
}

/** A file's bytes; none if there is no such file. */
export function bytesOf(source: EvidenceSource, file: string): Uint8Array {
  return file === source.bundle?.name ? source.bundle.bytes : (source.files.get(file) ?? Buffer.of());
}

async function lookAt({ expectations, now }: SignedFolder): Promise<(source: EvidenceSource) => Look> {
  const verify = await loadVerifier(expectations.trust);
  if (verify === undefined) throw new Error('the folder is signed, and nobody is trusted');
  return (source) => {
    let result: SignatureResult | null = null;
    const verifySignature: typeof verify = (...given) => {
      result = verify(...given);
      return result;
    };
    const reading = readEvidence(source, expectations, now, { verifySignature });
    const reasons = reading.verdict === 'ACCEPTED' ? [] : codes(reading);
    const verifiedTime = timeOf(result);
    return { reasons, meaning: () => ({ ...meaningOf(source), signer: reading.signer, verifiedTime }) };
  };
}

function timeOf(result: SignatureResult | null): Date | null {
  return result?.ok ? result.verifiedTime : null;
}

function meaningOf(source: EvidenceSource) {
  const signatureFile = signatureName(source.bundle?.name ?? '');
  const signature = parseSignature(source.files.get(signatureFile) ?? Buffer.of());
  const evidence = [...source.files].filter(([name]) => name !== signatureFile);
  return {
    statement: signature.ok ? signature.parsed.payload : null,
    evidence: [source.bundle, evidence],
  };
}
