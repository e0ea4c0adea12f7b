import type { Bundle } from '../evidence/bundle-type.ts';
import { signatureName } from '../evidence/file-names.ts';
import { placeFile, type WrittenEvidence } from '../evidence/write.ts';
import { AttestationError, printable } from '../foundation/errors.ts';
import type { EvidenceSigner } from './choose-signer.ts';
import type { SignedBy } from './signed-by.ts';
import { statementOf, writeStatement } from './statement.ts';

/** The outcome of signing. Evidence that could not be signed is kept anyway. */
export type SigningOutcome =
  | {
      readonly kind: 'signed';
      readonly path: string;
      /** The file's bytes: at the path there may be others by now. */
      readonly bytes: Uint8Array;
      readonly signedBy: SignedBy;
    }
  | { readonly kind: 'none' }
  | { readonly kind: 'not-signed'; readonly error: AttestationError; readonly remedy: string };

/**
 * Signs a bundle's bytes, whatever its verdict, and writes the signature next to it. It writes nothing but the
 * signature.
 */
export async function signEvidence(
  written: Pick<WrittenEvidence, 'folder' | 'bundleName' | 'bundleBytes'>,
  bundle: Bundle,
  signer: EvidenceSigner,
): Promise<SigningOutcome> {
  switch (signer.kind) {
    case 'none':
      return { kind: 'none' };
    case 'unavailable':
      return notSigned(signer.error, written.folder);
    case 'key':
    case 'keyless':
      try {
        const statement = writeStatement(statementOf(bundle, written.bundleBytes));
        const { bytes, signedBy } = await signer.sign(statement);
        const path = await placeFile(written.folder, signatureName(written.bundleName), bytes);
        return { kind: 'signed', path, bytes, signedBy };
      } catch (error) {
        if (error instanceof AttestationError) return notSigned(error, written.folder);
        throw error;
      }
  }
}

/** Returns the error, and in addition to its own remedy where the evidence is and how to sign it later. */
function notSigned(error: AttestationError, folder: string): SigningOutcome {
  const where = printable(folder, 4096);
  const later = `The evidence is saved in ${where}; to sign it there later: sandbox-attestation sign ${where}`;
  return { kind: 'not-signed', error, remedy: `${error.remedy} ${later}` };
}
