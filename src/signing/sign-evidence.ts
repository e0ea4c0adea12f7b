import { join } from 'node:path';
import type { Bundle } from '../evidence/bundle-type.ts';
import { signatureName } from '../evidence/file-names.ts';
import type { WrittenEvidence } from '../evidence/write.ts';
import { refuseCancelled } from '../foundation/cancelled.ts';
import { sha256Of } from '../foundation/digest.ts';
import { AttestationError, printable } from '../foundation/errors.ts';
import { type HeldFolder, holdAgain } from '../foundation/held-folder.ts';
import { type Folder, inFolder, pathOf } from '../foundation/place-file.ts';
import { type OldFile, placeFiles } from '../foundation/place-files.ts';
import type { LaunchResult } from '../receipt/launch-result.ts';
import { LAUNCH_NAMES } from '../receipt/launch-source.ts';
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

/** The folder may be one that is held: what is at its path may be another's by now. */
type EvidenceToSign = Pick<WrittenEvidence, 'bundleName' | 'bundleBytes'> & { readonly folder: Folder };

/**
 * Signs a bundle's bytes, whatever its verdict, and writes the signature next to it. It writes nothing but the
 * signature.
 */
export function signEvidence(
  { folder, bundleName, bundleBytes }: EvidenceToSign,
  bundle: Bundle,
  signer: EvidenceSigner,
  further: Pick<ToSign, 'old' | 'check' | 'signal'> = {},
): Promise<SigningOutcome> {
  const where = printable(pathOf(folder), 4096);
  const later = `The evidence is saved in ${where}; to sign it there later: sandbox-attestation sign ${where}`;
  return signFile({ folder, name: bundleName, later, ...further }, signer, () =>
    writeStatement(statementOf(bundle, bundleBytes)),
  );
}

/**
 * Signs a launch's receipt, whatever the launch came to, and writes the signature next to it, in the launch's folder.
 *
 * @param receipt its bytes, and the real path of the folder that it is in
 * @param signal aborted: nothing is written any more, since the receipt is removed
 * @throws TypeError if the result is not that of these bytes
 */
export async function signReceipt(
  { folder, bytes }: { readonly folder: Folder; readonly bytes: Uint8Array },
  result: LaunchResult,
  signer: EvidenceSigner,
  signal?: AbortSignal,
): Promise<SigningOutcome> {
  const digest = sha256Of(bytes);
  if (!result.subjects.some((each) => each.name === LAUNCH_NAMES.receipt && each.digest === digest))
    throw new TypeError('the result is of another receipt');
  const { launchStatement } = await import('./launch-statement.ts');
  const later = `The receipt is saved in ${printable(pathOf(folder), 4096)}, unsigned.`;
  return signFile({ folder, name: LAUNCH_NAMES.receipt, later, signal }, signer, () =>
    writeStatement(launchStatement(result)),
  );
}

/** The file that is signed, and what its owner can do if it is not. */
interface ToSign {
  readonly folder: Folder;
  readonly name: string;
  readonly later: string;
  /** The signature that is replaced. */
  readonly old?: OldFile | undefined;
  /** Throws for a signature that is not to be written. */
  readonly check?: ((bytes: Uint8Array, signedBy: SignedBy) => Promise<void>) | undefined;
  /** Aborted: what was signed is not written any more. */
  readonly signal?: AbortSignal | undefined;
}

async function signFile(
  { folder, name, later, old, check, signal }: ToSign,
  signer: EvidenceSigner,
  statement: () => Buffer,
): Promise<SigningOutcome> {
  const path = join(pathOf(folder), signatureName(name));
  switch (signer.kind) {
    case 'none':
      return { kind: 'none' };
    case 'unavailable':
      return notSigned(signer.error, later);
    case 'key':
    case 'keyless':
      try {
        refuseCancelled(signal);
        return await holding(folder, async (at): Promise<SigningOutcome> => {
          const { bytes, signedBy } = await signer.sign(statement());
          await check?.(bytes, signedBy);
          refuseCancelled(signal);
          await placeFiles(at, [[signatureName(name), bytes]], old === undefined ? [] : [old]);
          return { kind: 'signed', path, bytes, signedBy };
        });
      } catch (error) {
        if (error instanceof AttestationError) return notSigned(error, later);
        throw error;
      }
  }
}

/** Holds it as well: its holder may let it go when a signal comes, while the signature is written. */
async function holding<T>(folder: Folder, work: (folder: HeldFolder) => Promise<T>): Promise<T> {
  if (typeof folder === 'string') return inFolder(folder, false, work);
  const own = await holdAgain(folder);
  return work(own).finally(own.release);
}

/** Returns the error, and in addition to its own remedy what can be done later. */
function notSigned(error: AttestationError, later: string): SigningOutcome {
  return { kind: 'not-signed', error, remedy: `${error.remedy} ${later}` };
}
