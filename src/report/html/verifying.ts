import type { ReportFacts } from '../facts.ts';
import { type Child, el } from './element.ts';

const PREDICATE = 'https://in-toto.io/attestation/test-result/v0.1';

/** How a stranger verifies, with this program or with cosign. The reader fills in what is in capitals. */
export function verifying({ bundleName }: ReportFacts): Child {
  return el(
    'section',
    { id: 'verify', 'aria-labelledby': 'verify-title' },
    el('h2', { id: 'verify-title' }, 'How to verify'),
    el(
      'p',
      {},
      'Reading runs nothing and uses no network. It renders this page again and compares every byte.',
    ),
    el(
      'ol',
      { class: 'steps' },
      step('Evidence that a key signed', 'The public key comes from its owner, never from the evidence.', [
        'sandbox-attestation verify FOLDER --key SIGNER.pub --expect-image sha256:…',
      ]),
      step('Evidence that a CI job signed', 'Identity and issuer must match exactly.', [
        'sandbox-attestation verify FOLDER --expect-image sha256:… \\',
        '  --certificate-identity https://github.com/OWNER/REPO/.github/workflows/FILE.yml@refs/heads/main \\',
        '  --certificate-oidc-issuer https://token.actions.githubusercontent.com',
      ]),
      step(
        'With cosign',
        'It checks the signature of this file, also where the evidence blocks: verify judges the evidence.',
        [
          'cosign trusted-root create --out empty-root.json',
          'cosign verify-blob-attestation --key SIGNER.pub --trusted-root empty-root.json \\',
          '  --insecure-ignore-tlog --new-bundle-format \\',
          `  --type ${PREDICATE} \\`,
          `  --bundle ${bundleName}.sigstore.json ${bundleName}`,
        ],
      ),
      step(
        'Keep what you expect',
        'Compare what the policy expects with what those who answer for it say; then delete its note and made_from.',
        [
          'sandbox-attestation inspect FOLDER --as-policy > policy.json',
          'sandbox-attestation verify FOLDER --policy policy.json --key SIGNER.pub',
        ],
      ),
    ),
  );
}

function step(name: string, about: string, lines: readonly string[]): Child {
  return el(
    'li',
    {},
    el('h3', {}, name),
    el('p', { class: 'small' }, about),
    el('pre', {}, lines.join('\n')),
  );
}
