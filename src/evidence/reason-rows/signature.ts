import type { ReasonRow } from './row.ts';

/** Reasons: the signature. */
export const SIGNATURE_REASONS = {
  'trust-not-chosen': {
    class: 'unverifiable',
    sentence: 'You did not say whose signature you trust.',
    remedy:
      'Give --key, or --certificate-identity and --certificate-oidc-issuer, or waive it with --allow-unsigned.',
    atRun: 'Sign as the policy says, or change it.',
    waiver: 'unsigned',
    callers: true,
  },
  unsigned: {
    class: 'unverifiable',
    sentence: 'The evidence is not signed.',
    remedy: 'Ask for signed evidence, or waive it with --allow-unsigned.',
    atRun: 'See why it could not be signed. Sign as the policy says, or change it.',
    waiver: 'unsigned',
    callers: true,
  },
  'signature-missing': {
    class: 'unverifiable',
    sentence: 'You named a signer, and the evidence has no signature.',
    remedy: 'Get the file <bundle>.sigstore.json that belongs to it.',
    atRun: 'Sign as the policy says, or change it.',
  },
  'signature-unchecked': {
    class: 'unverifiable',
    sentence: 'This reader cannot check the signature.',
    remedy: 'Use a version that can check it.',
  },
  'signature-invalid': {
    class: 'invalid',
    sentence: 'The signature is not valid: {detail}.',
    remedy: 'Check that the key or identity is the right one; if it is, the evidence was changed.',
  },
  'signature-malformed': {
    class: 'invalid',
    sentence: 'The signature file is not a Sigstore bundle that a reader accepts: {detail}.',
    remedy:
      'Get the signature again from where the run left it; a cosign signature must be in the new bundle format.',
  },
  'signer-is-certificate': {
    class: 'unmet',
    sentence: 'You trust a key, and the evidence is signed with a certificate.',
    remedy: 'If you trust that signer, give --certificate-identity and --certificate-oidc-issuer.',
    atRun: 'Sign as the policy says, or change it.',
  },
  'signer-is-key': {
    class: 'unmet',
    sentence: 'You trust a certificate’s identity, and the evidence is signed with a key.',
    remedy: 'If you trust that signer, give --key with the public key.',
    atRun: 'Sign as the policy says, or change it.',
  },
  'key-not-expected': {
    class: 'unmet',
    sentence: 'The signature names {detail} as its key, and you trust another one.',
    remedy:
      'Give the public key of the signer that you expect, or reject it. A launch signs with --signing-key; if its receipt has another signer than its evidence, name it as launch.signer in the policy.',
  },
  'certificate-invalid': {
    class: 'invalid',
    sentence: 'The signing certificate is not valid: {detail}.',
    remedy: 'Check --trusted-root: it must be the root of the Sigstore instance that signed.',
  },
  'log-entry-invalid': {
    class: 'invalid',
    sentence: 'The transparency log’s entry is not valid: {detail}.',
    remedy: 'Check --trusted-root; if it is the right one, the signature was changed.',
  },
  'signing-time-invalid': {
    class: 'invalid',
    sentence: 'No log and no authority that you trust says when the evidence was signed: {detail}.',
    remedy: 'Check --trusted-root; a certificate counts only with a log’s or an authority’s time.',
  },
  'identity-not-expected': {
    class: 'unmet',
    sentence: 'The signer is {detail}, and you trust another identity.',
    remedy: 'Check --certificate-identity: it must match exactly.',
    atRun: 'Sign as the policy says, or change it.',
  },
  'issuer-not-expected': {
    class: 'unmet',
    sentence: 'The signer’s identity comes from {detail}, and you trust another issuer.',
    remedy: 'Check --certificate-oidc-issuer: it must match exactly.',
    atRun: 'Sign as the policy says, or change it.',
  },
  'certificate-claims-differ': {
    class: 'invalid',
    sentence: 'The certificate and the bundle disagree about {subject}: {detail}.',
    remedy: 'The signature belongs to another run, or the run lied about itself; reject the evidence.',
  },
} as const satisfies Record<string, ReasonRow>;
