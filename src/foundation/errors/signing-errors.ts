import type { ErrorRows } from './error-row.ts';

/** Errors of keys, identities and services that sign, and of what a reader's caller trusts. */
export const SIGNING_ERRORS = {
  'not-signed': {
    kind: 'blocked',
    meaning: 'The job has neither an identity nor a key, like every pull request from a fork.',
    remedy:
      'If this is a fork’s pull request, attest after the merge. Otherwise add to the job: permissions: { contents: read, id-token: write }; or give signing-key, or set signing: none.',
  },
  'signing-key-missing': {
    kind: 'usage',
    meaning: 'Signing with a key needs a key, and none is given.',
    remedy:
      'Give --signing-key FILE (input signing-key), or put the PEM into the environment as SIGNING_KEY.',
  },
  'signing-key-invalid': {
    kind: 'usage',
    meaning:
      'The signing key is not a P-256 or ed25519 private key in PKCS#8, or its passphrase does not open it.',
    remedy: 'Make a new key with: openssl genpkey -algorithm ed25519 -out key.pem',
    advised: true,
  },
  'local-key': {
    kind: 'blocked',
    meaning: 'This user’s own signing key cannot be kept.',
    remedy:
      'Make that folder writable, name a key with --signing-key, or leave the signature out with --signing none.',
  },
  'local-key-missing': {
    kind: 'blocked',
    meaning: 'Only the public half of this user’s own signing key is here.',
    remedy:
      'Put the private half back; or move the public half away, so that a new key is made, and give it to your readers.',
  },
  'local-key-unsafe': {
    kind: 'blocked',
    meaning: 'Another user can read or replace this user’s own signing key.',
    remedy: 'Remove both halves, so that a new key is made, and give your readers the new public one.',
  },
  'no-identity-token': {
    kind: 'blocked',
    meaning: 'The job’s identity token could not be fetched, or does not say whose it is.',
    remedy: 'Check that the job has id-token: write, and run it again if the token service did not answer.',
  },
  'node-environment': {
    kind: 'usage',
    meaning:
      'A variable of the environment or an option of Node could make it give away keys, run other code, wait long or for ever, or lose a part of its input.',
    remedy:
      'Unset NODE_CHANNEL_FD, NODE_UNIQUE_ID, NODE_COMPILE_CACHE, NODE_ICU_DATA, ICU_TIMEZONE_FILES_DIR, NODE_DEBUG, NODE_DEBUG_NATIVE and NODE_TLS_REJECT_UNAUTHORIZED for this step, let HTTP_PROXY and HTTPS_PROXY be addresses of proxies (a password’s odd characters as %XX; in a job of GitHub those with which its runner was started, as in the runner’s file .env), let NODE_EXTRA_CA_CERTS and SSL_CERT_FILE name regular files (in a job of GitHub only root’s, such as /usr/local/share/ca-certificates/own.crt), unset SSL_CERT_DIR where Node reads it, have no option in NODE_OPTIONS but those for memory and warnings, and no more than 10,000 variables; see which earlier step sets them.',
  },
  'signing-instance': {
    kind: 'usage',
    meaning: 'The Sigstore instance is named incompletely, or is not safe to use.',
    remedy:
      'Give fulcio-url with rekor-url or tsa-url, each an https address such as https://fulcio.example.org.',
  },
  'signing-service': {
    kind: 'blocked',
    meaning: 'A signing service refused, did not answer, or gave an unusable answer.',
    remedy:
      'Check fulcio-url, rekor-url and tsa-url if you gave them, and try again when the service answers.',
  },
  'signature-unverified': {
    kind: 'blocked',
    meaning:
      'A reader rejects the signature that sign has made: it does not verify, or came too late. It was not written.',
    remedy:
      'Check this machine’s clock, and --trusted-root, which must belong to the Sigstore instance that signed. Evidence that is older than a day must be made again.',
  },
  'cannot-sign': {
    kind: 'usage',
    meaning: 'The path holds nothing that sign can sign.',
    remedy: 'Name an evidence folder that did not change after its run, or a bundle.',
    advised: true,
  },
  'file-unreadable': {
    kind: 'usage',
    meaning: 'A file that you named (a key, a policy, a root) cannot be read, or is too large.',
    remedy: 'Check the path.',
  },
  'trusted-key-invalid': {
    kind: 'usage',
    meaning: 'The key that you trust is not a P-256 or ed25519 public key.',
    remedy: 'Write the public half of a key with: openssl pkey -in key.pem -pubout -out key.pub',
    advised: true,
  },
  'trusted-root-invalid': {
    kind: 'usage',
    meaning: 'The trusted root cannot be used.',
    remedy:
      'Give one JSON object, as cosign trusted-root create or one line of gh attestation trusted-root writes it (docs/verifying.md).',
  },
  'identity-pattern-invalid': {
    kind: 'usage',
    meaning: 'The pattern of an identity or issuer is not a regular expression.',
    remedy: 'Write a JavaScript regular expression; it must match the whole identity or issuer.',
  },
  'policy-invalid': {
    kind: 'usage',
    meaning: 'The policy does not follow its schema.',
    remedy: 'Follow schemas/policy.schema.json, or start from the policy that inspect --as-policy writes.',
  },
  'summary-incomplete': {
    kind: 'usage',
    meaning: 'A signed summary needs a file and a key, but one of them is missing.',
    remedy:
      'Give --summary-statement FILE with --summary-key FILE, or put the key into the environment as SIGNING_KEY.',
  },
} as const satisfies ErrorRows;
