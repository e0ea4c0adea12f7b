import { type Bundle, bundleName } from '../evidence/bundle.ts';
import { RELEASE_PAYLOADS, RELEASE_PROFILES } from '../evidence/generated/release-digests.ts';
import type { Reading } from '../evidence/reading.ts';
import { runsReleasePayload } from '../evidence/release-image.ts';
import { largerThanDefault } from '../evidence/run-limits.ts';
import type { Waiver } from '../evidence/waiver-table.ts';
import { isKnownBase } from '../probes/inventory/known-base.ts';
import { limitsInWords } from '../probes/restrictions/limit-amounts.ts';
import { pinnedEntries } from './pinned-entries.ts';
import { shellWord } from './shell-word.ts';

/** in-toto's predicate type of the signed statement (src/signing/statement.ts), which other tools need as an option. */
const PREDICATE_TYPE = 'https://in-toto.io/attestation/test-result/v0.1';

/** The same of a launch's statement (src/signing/launch-statement.ts). */
const LAUNCH_PREDICATE_TYPE = 'https://in-toto.io/attestation/scai/v0.3';

/** Who signed, as far as a reader must name it. */
export type SignatureView =
  | { readonly kind: 'key'; readonly fingerprint: string; readonly publicPath: string | null }
  | {
      readonly kind: 'certificate';
      readonly identity: string;
      readonly issuer: string;
      /** Which trusted root: public-good's, which every tool knows, GitHub's own, or a file. */
      readonly root: 'public-good' | 'github' | { readonly file: string };
      /** Whether it is in a transparency log; cosign needs an option to accept an authority's timestamp alone. */
      readonly logged: boolean;
      /** Whether the run itself checked the signature. */
      readonly checked: boolean;
    }
  | { readonly kind: 'none' };

type CertificateView = Extract<SignatureView, { kind: 'certificate' }>;

/** Evidence as a reader will have it, and what the reader should expect of it. */
export interface ToVerify {
  /** The folder in which the reader has it. */
  readonly folder: string;
  readonly bundle: Bundle;
  readonly signature: SignatureView;
  /** What the run accepted when it read its evidence back: a policy's pins and waivers are in it. */
  readonly accepted: Pick<Reading, 'enforced' | 'signer' | 'waivers'>;
  /** The policy that the run met or not: its readers read by the same. */
  readonly policy?: string | null;
}

/** What else the commands for a stranger depend on. */
export interface Published {
  /** The uploaded artifact; null when there is none, and the folder must come by another way. */
  readonly artifact: { readonly name: string; readonly repository: string; readonly runId: string } | null;
  /** Whether the signature is among the repository's attestations. */
  readonly persisted: boolean;
}

/**
 * Returns a stranger's commands, in order: get the evidence, verify it with this program, with cosign, with GitHub's
 * own.
 */
export function strangersLines(what: ToVerify, { artifact, persisted }: Published): string[] {
  const { signature, bundle } = what;
  const download =
    artifact === null
      ? []
      : [
          `gh run download ${shellWord(artifact.runId)} --repo ${shellWord(artifact.repository)} --name ${shellWord(artifact.name)} --dir ${shellWord(what.folder)}`,
        ];
  const key =
    signature.kind === 'key' && signature.publicPath === null
      ? [`# signer.pub: the public key ${signature.fingerprint}, from another source than the evidence`]
      : [];
  const cosign = cosignLines(what);
  const repository = 'GITHUB_REPOSITORY' in bundle.venue_facts ? bundle.venue_facts.GITHUB_REPOSITORY : '';
  return [
    ...download,
    ...rootLines(what),
    ...key,
    ['sandbox-attestation', ...verifyWords(what)].join(' '),
    ...(cosign.length === 0 ? [] : ['# cosign checks the signature, not the evidence', ...cosign]),
    ...(persisted ? [githubLine(what, repository)] : []),
  ];
}

/** Returns the arguments of this program's `verify`, each quoted for a shell. */
export function verifyWords({ folder, bundle, signature, accepted, policy = null }: ToVerify): string[] {
  // Options replace what a policy says.
  if (policy !== null)
    return ['verify', shellWord(folder), '--policy', shellWord(policy), ...trustWords(signature)];
  const words = [
    'verify',
    shellWord(folder),
    ...pinWords(bundle),
    ...pinnedEntries({ bundle, enforced: accepted.enforced }).flatMap(({ digest }) => [
      '--expect-add',
      digest,
    ]),
    ...limitWords(bundle),
    ...trustWords(signature),
    ...venueWords(bundle, signature),
    ...waiverWords(bundle),
  ];
  return [...words, ...waivedByRun(accepted).filter((word) => !words.includes(word))];
}

/** How the run reads evidence that nobody signed, or whose signature it cannot check. Its reader can check it. */
const WITHOUT_SIGNER: readonly Waiver[] = ['unsigned', 'claimed-venue'];

/** What the run waived by its policy. Its reader must waive it as well. */
function waivedByRun({ waivers, signer }: ToVerify['accepted']): string[] {
  return waivers
    .filter((waiver) => signer !== null || !WITHOUT_SIGNER.includes(waiver))
    .map((waiver) => `--allow-${waiver}`);
}

/** What the run asked for beyond the default. Its reader must accept it. */
function limitWords(bundle: Bundle): string[] {
  const larger = limitsInWords(largerThanDefault(bundle));
  return larger.length === 0 ? [] : ['--limit', shellWord(larger.join(','))];
}

/** What the run left out on request. Its reader must waive it. */
function waiverWords({ controls = [], posture = [], host }: Bundle): string[] {
  return [
    ...(controls.length === 0 ? ['--allow-uncontrolled'] : []),
    ...(posture.length === 0 ? ['--allow-no-posture'] : []),
    ...(host.engine.client.endpoint === 'default' ? [] : ['--allow-engine-endpoint']),
  ];
}

/** What this release does not know: the image, and an operator's profile or payload. */
function pinWords({
  image_digest: image,
  seccomp_sha256: seccomp,
  payload_sha256: payload,
  host: { inventory },
}: Bundle): string[] {
  const known = (release: Readonly<Record<string, string>>, digest: string) =>
    Object.values(release).includes(digest);
  return [
    ...['--expect-image', image],
    ...(known(RELEASE_PROFILES, seccomp) ? [] : ['--expect-seccomp', seccomp]),
    ...(known(RELEASE_PAYLOADS, payload) && runsReleasePayload(inventory.config)
      ? []
      : ['--expect-payload', payload]),
    ...(isKnownBase(inventory.base)
      ? []
      : ['--expect-base', inventory.base.chain_id ?? inventory.base.inventory_sha256]),
  ];
}

/** Only a certificate vouches for the CI run. With one, the reader can expect its repository. */
function venueWords({ venue_facts: facts }: Bundle, { kind }: SignatureView): string[] {
  if (!('GITHUB_REPOSITORY' in facts)) return [];
  return kind === 'certificate'
    ? ['--repository', shellWord(facts.GITHUB_REPOSITORY)]
    : ['--allow-claimed-venue'];
}

/** Returns cosign's command to check the signature over the bundle's bytes; empty when there is no signature. */
function cosignLines({ folder, bundle, signature }: ToVerify): string[] {
  const file = `${folder}/${bundleName(bundle)}`;
  return cosignFor({ file, signatureFile: `${file}.sigstore.json`, type: PREDICATE_TYPE }, signature);
}

/**
 * Returns cosign's command to check that a launch's signed statement names this file's bytes; empty when there is no
 * signature. It checks the signature, and not what the receipt says.
 *
 * @param name of the file in the launch's folder: the receipt, a stream or an output
 */
export function cosignLinesOfLaunch(folder: string, name: string, signature: SignatureView): string[] {
  const signatureFile = `${folder}/receipt.json.sigstore.json`;
  return cosignFor({ file: `${folder}/${name}`, signatureFile, type: LAUNCH_PREDICATE_TYPE }, signature);
}

interface ToCheck {
  readonly file: string;
  readonly signatureFile: string;
  readonly type: string;
}

function cosignFor({ file, signatureFile, type }: ToCheck, signature: SignatureView): string[] {
  const about = [
    ...['--bundle', shellWord(signatureFile), '--new-bundle-format'],
    ...['--type', type, shellWord(file)],
  ];
  const command = (...words: readonly string[]) =>
    ['cosign verify-blob-attestation', ...words, ...about].join(' ');
  switch (signature.kind) {
    case 'none':
      return [];
    case 'key':
      return [
        'cosign trusted-root create --out empty-root.json',
        command(...keyWords(signature), '--trusted-root empty-root.json', '--insecure-ignore-tlog'),
      ];
    case 'certificate':
      return [command(...trustWords(signature), ...withoutLogs(signature))];
  }
}

/** Commands that get what the others need and the reader may not have. */
function rootLines({ signature }: ToVerify): string[] {
  return signature.kind === 'certificate' && signature.root === 'github'
    ? [`gh attestation trusted-root | grep -F fulcio.githubapp.com > ${GITHUB_ROOT}`]
    : [];
}

/** The command with which GitHub's command line finds and checks the stored attestation. */
function githubLine({ folder, bundle }: ToVerify, repository: string): string {
  const words = [shellWord(`${folder}/${bundleName(bundle)}`), '--repo', shellWord(repository)];
  return ['gh attestation verify', ...words, '--predicate-type', PREDICATE_TYPE].join(' ');
}

const GITHUB_ROOT = 'github-root.json';

function rootWord(root: Exclude<CertificateView['root'], 'public-good'>): string {
  return root === 'github' ? GITHUB_ROOT : shellWord(root.file);
}

/** GitHub's own instance keeps no log of signatures or of certificates; other instances may lack the first. */
function withoutLogs({ logged, root }: CertificateView): string[] {
  if (logged) return [];
  const noCertificateLog = root === 'github' ? ['--insecure-ignore-sct'] : [];
  return ['--use-signed-timestamps', '--insecure-ignore-tlog', ...noCertificateLog];
}

function trustWords(signature: SignatureView): string[] {
  switch (signature.kind) {
    case 'none':
      return ['--allow-unsigned'];
    case 'key':
      return keyWords(signature);
    case 'certificate': {
      const { identity, issuer, root } = signature;
      return [
        ...['--certificate-identity', shellWord(identity)],
        ...['--certificate-oidc-issuer', shellWord(issuer)],
        ...(root === 'public-good' ? [] : ['--trusted-root', rootWord(root)]),
      ];
    }
  }
}

function keyWords({ publicPath }: Extract<SignatureView, { kind: 'key' }>): string[] {
  return ['--key', publicPath === null ? 'signer.pub' : shellWord(publicPath)];
}
