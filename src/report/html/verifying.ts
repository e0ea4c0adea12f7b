import { findAdds } from '../../probes/inventory/judge.ts';
import type { ReportFacts } from '../facts.ts';
import { type SignatureView, verifyWords } from '../verify-commands.ts';
import { type Child, el, shown } from './element.ts';

const PREDICATE = 'https://in-toto.io/attestation/test-result/v0.1';

const BY_KEY: SignatureView = { kind: 'key', fingerprint: '', publicPath: 'SIGNER.pub' };
const BY_JOB: SignatureView = {
  kind: 'certificate',
  identity: 'https://github.com/OWNER/REPO/.github/workflows/FILE.yml@refs/heads/main',
  issuer: 'https://token.actions.githubusercontent.com',
  root: 'public-good',
  logged: true,
  checked: false,
};

/**
 * The command that `run` prints, for this bundle: with the pins that it needs. The page does not know which entries above
 * the base the run accepted, and who signed.
 */
function commandFor({ bundle, reading: { enforced } }: ReportFacts, signature: SignatureView): string[] {
  const accepted = { enforced, signer: null, waivers: [] };
  const words = ['sandbox-attestation', ...verifyWords({ folder: 'FOLDER', bundle, signature, accepted })];
  const options = words.join(' ').split(/ (?=--)/);
  return options.map((line, index) => {
    const head = index === 0 ? '' : '  ';
    return `${head}${shown(line, 4096)}${index === options.length - 1 ? '' : ' \\'}`;
  });
}

const COMPARE =
  'The digests in the command are this evidence’s own. Compare each with what those who answer for it say, before you use it.';

function entriesNote({ bundle }: ReportFacts): string {
  return findAdds(bundle.host.inventory).length === 0
    ? ''
    : ' Each entry that image-adds names needs a pin of its own as well: --expect-add.';
}

/** How a stranger verifies, with this program or with cosign. The reader fills in what is in capitals. */
export function verifying(facts: ReportFacts): Child {
  const { bundleName } = facts;
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
      step(
        'Evidence that a key signed',
        `The public key comes from its owner, never from the evidence. ${COMPARE}${entriesNote(facts)}`,
        commandFor(facts, BY_KEY),
      ),
      step(
        'Evidence that a CI job signed',
        `Identity and issuer must match exactly. ${COMPARE}${entriesNote(facts)}`,
        commandFor(facts, BY_JOB),
      ),
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
