import { WAIVER_TABLE, WAIVERS } from '../evidence/waiver-table.ts';
import { JSON_OPTION, type OptionRow, QUIET_OPTION } from './option-row.ts';

/** What a reader expects of evidence: options of `verify` and of `launch`. */
export const EXPECTATION_OPTIONS: readonly OptionRow[] = [
  repeatable('--expect-image <DIGEST>', 'image id that must have been attested (repeatable)'),
  repeatable(
    '--expect-seccomp <DIGEST>',
    'sha256 of the seccomp profile that must have been used (repeatable)',
  ),
  repeatable('--expect-payload <DIGEST>', 'sha256 of the payload that must have run (repeatable)'),
  repeatable('--expect-base <DIGEST>', 'ChainID of a base to accept (repeatable)'),
  repeatable('--expect-add <DIGEST>', 'digest of an entry that the image may add to its base (repeatable)'),
  repeatable('--limit <NAME=AMOUNT>', 'largest limit of the run to accept, as in memory=512m (repeatable)'),
  option('--policy <FILE>', 'a policy file with all expectations'),
  option('--max-age <DAYS>', 'oldest acceptable evidence, in days (default: 30)'),
  option('--venue <LIST>', 'acceptable venues, comma-separated (default: CI,VPS)'),
  option('--challenge <TEXT>', 'the challenge that the evidence must hold'),
  option('--key <FILE>', 'the public key whose signature you trust (PEM, P-256 or ed25519)'),
  option('--certificate-identity <TEXT>', 'the identity whose certificate you trust, exactly'),
  option('--certificate-identity-regexp <RE>', 'the same as a pattern of the whole identity'),
  option('--certificate-oidc-issuer <URL>', 'who vouches for that identity, exactly'),
  option('--certificate-oidc-issuer-regexp <RE>', 'the same as a pattern of the whole issuer'),
  option('--trusted-root <FILE>', "trusted root of the Sigstore instance (default: public-good's)"),
  option('--repository <OWNER/NAME>', 'the repository whose run it must be'),
  option('--workflow <REF>', 'the workflow whose run it must be (GITHUB_WORKFLOW_REF)'),
  option('--runner-environment <NAME>', 'github-hosted or self-hosted'),
  ...WAIVERS.map((waiver) => option(`--allow-${waiver}`, `waiver: accept ${WAIVER_TABLE[waiver]}`)),
];

/** Every option of `verify`, in the order of its help text. */
export const VERIFY_OPTIONS: readonly OptionRow[] = [
  ...EXPECTATION_OPTIONS,
  option('--baseline <PATH>', 'earlier evidence: report what changed since; no verdict depends on it'),
  option('--acceptance <FILE>', "write the packet's B4' acceptance record"),
  option('--summary-statement <FILE>', 'write the decision as a signed SLSA verification summary'),
  option('--fleet', 'all evidence below a folder, or a stream of lines (a file, or -)'),
  option('--names <FILE>', 'with --fleet: a JSON list of the names that must be there, each once'),
  option('--alike', 'with --fleet: block when images, profiles or payloads differ'),
  option('--series <FROM/TO/DAYS>', 'with --fleet: evidence over a period, with no longer gap'),
  option('--summary-key <FILE>', "your private key that signs it (else the environment's SIGNING_KEY)"),
  QUIET_OPTION,
  JSON_OPTION,
];

function option(flags: string, description: string): OptionRow {
  return { flags, description };
}

function repeatable(flags: string, description: string): OptionRow {
  return { flags, description, repeatable: true };
}
