import type { Trust } from '../evidence/expectations.ts';
import { printable } from '../foundation/errors.ts';
import type { SigstoreInstance } from './instances.ts';

/** The signer, in the words with which a reader trusts it. */
export type SignedBy =
  | {
      readonly kind: 'key';
      /** `sha256:…` of the public half. */
      readonly fingerprint: string;
      /** PEM, SPKI. */
      readonly publicKey: string;
      /** Where a reader on this machine finds the public half; null if there is no such file. */
      readonly publicPath: string | null;
    }
  | {
      readonly kind: 'certificate';
      readonly identity: string;
      readonly issuer: string;
      readonly instance: SigstoreInstance;
      readonly root: RootAtHand;
    };

/** The trusted root with which a run can check its own certificate. */
export type RootAtHand =
  | { readonly kind: 'public-good' }
  | { readonly kind: 'given'; readonly path: string; readonly text: string }
  | { readonly kind: 'unknown' };

/** A signature file's bytes, and who made it. */
export interface Signature {
  readonly bytes: Uint8Array;
  readonly signedBy: SignedBy;
}

/** Returns the signer in one line for people. */
export function signerLine(signedBy: SignedBy): string {
  switch (signedBy.kind) {
    case 'key':
      return `key ${signedBy.fingerprint}`;
    case 'certificate':
      return printable(`${signedBy.identity} (${signedBy.issuer})`, 500);
  }
}

/** Returns where the public half is on this machine; null if it is not a file. */
export function publicPathOf(signedBy: SignedBy): string | null {
  return signedBy.kind === 'key' ? signedBy.publicPath : null;
}

/**
 * Returns what a run trusts when it reads its own evidence back: exactly its signer. Nothing if it signed with an
 * instance whose trusted root it does not have: then the certificate cannot be checked here.
 */
export function trustIn(signedBy: SignedBy): Trust {
  switch (signedBy.kind) {
    case 'key':
      return { kind: 'key', publicKey: signedBy.publicKey };
    case 'certificate': {
      const { identity, issuer, root } = signedBy;
      if (root.kind === 'unknown') return { kind: 'not-chosen' };
      const trustedRoot = root.kind === 'given' ? root.text : null;
      return { kind: 'certificate', identity, issuer, match: 'exact', trustedRoot };
    }
  }
}
