import type { Word } from './word.ts';

/** What a reader expects, and which signer it trusts. */
export const TRUST_WORDS: readonly Word[] = [
  {
    word: 'fleet',
    also: ['--fleet', 'fleet.jsonl'],
    means:
      'Many pieces of evidence that are read at once, with one verdict for all of them. The same bundle, container or server twice blocks it.',
    see: 'docs/verifying.md, series',
  },
  {
    word: 'max_age_days',
    also: ['--max-age', 'venues', '--venue', 'repository', 'workflow', 'runner_environment'],
    means:
      'In a policy: how old the evidence may be, and from which venue, repository, workflow and kind of runner.',
    see: 'policy',
  },
  {
    word: 'adds',
    also: ['--expect-add'],
    means:
      'In a policy: the digests of entries above the image’s base that are accepted although they are not on the list.',
    see: 'policy, image-adds',
  },
  {
    word: 'allow',
    means: 'In a policy: the waivers, by their names without --allow-.',
    see: 'waiver',
  },
  {
    word: 'schema_version',
    means: 'The version of a file’s form. A reader reads the version that it knows, and no other.',
  },
  {
    word: 'made_from',
    means:
      'In a policy: the digest of the evidence that inspect --as-policy made it of. A reader of that very evidence says that its pins confirm nothing.',
    see: 'pin, policy',
  },
  {
    word: 'pin',
    also: [
      'pins',
      'pin image',
      'pin payload',
      'pin seccomp',
      'pin base',
      'matched',
      'NOT MATCHED',
      'not pinned',
    ],
    means:
      'A digest that the caller expects, of image, payload, profile or base. matched: the found digest is one that the caller expects (as you gave it) or one that this release knows (of this release). A base that the run made is compared with neither. Take a pin from where the thing is used, not from the evidence.',
    see: 'policy; docs/signing.md',
  },
  {
    word: 'policy',
    means: 'A file with what a reader expects: signer, pins, venues, age, waivers. verify --policy reads it.',
    see: 'docs/verifying.md',
  },
  {
    word: 'signer',
    also: ['signed by', 'A signer'],
    means:
      'Who signed the evidence. The reader verified the signature against a key or an identity that the caller named. nobody: no signature was verified.',
  },
  { word: 'nobody', means: 'The caller did not name a signer, or the reader did not verify a signature.' },
  {
    word: 'none',
    means: 'The evidence or the caller has none of these: a signature, a time from a log, a pin, a waiver.',
  },
  {
    word: 'you trust',
    means: 'The key or the certificate’s identity that the caller named; the evidence cannot choose it.',
  },
  {
    word: 'key',
    means: 'A public key that the caller trusts, named by its fingerprint (SHA-256 of its SPKI form).',
    see: 'signer',
  },
  {
    word: 'fingerprint',
    means:
      'The SHA-256 of a public key in its SPKI form (DER): openssl pkey -pubin -in signer.pub -outform DER | sha256sum prints it.',
    see: 'docs/audit.md',
  },
  {
    word: 'certificate',
    also: ['keyless'],
    means:
      'A short-lived certificate of Sigstore that binds a signature to an identity: a workflow, a repository, a run.',
    see: 'docs/signing.md',
  },
  {
    word: 'identity',
    also: ['certificate-identity'],
    means: 'The name in a certificate: here the address of a workflow file at a ref.',
  },
  { word: 'exact', means: 'The certificate’s identity must be this text.' },
  {
    word: 'regexp',
    also: ['pattern'],
    means: 'The certificate’s identity must match this regular expression as a whole.',
  },
  {
    word: 'public-good',
    means: 'The trusted root of Sigstore’s public instance, which the program ships.',
  },
  { word: 'caller', also: ['as you gave it'], means: 'The person who reads the evidence gave it.' },
  {
    word: 'release',
    also: ['of this release', 'this release’s'],
    means:
      'Of a pin: the found digest is in a table of this release of the program. It is the digest of one of its profiles, of its own payload, or of the layers of a base in its table. Of a sandbox or an image: the release itself brings it.',
    see: 'pin, by the run',
  },
  {
    word: 'by the run',
    also: [
      'made by the run',
      'pulled by the run',
      'the signer’s word',
      'made by the run from signed Debian packages (the signer’s word)',
    ],
    means:
      'Of a base (source run in JSON): the run itself made it from packages, pulled it, or had none. The reader compared it with nothing outside the evidence, so who signed the evidence answers for it. --expect-base compares it.',
    see: 'debian-packages, pulled-by-digest, scratch',
  },
  {
    word: 'not confirmed',
    also: [
      'stated by the signer, not confirmed',
      'stated by the signer',
      'stated by the evidence alone',
      'its time is stated by the signer, not confirmed',
      'its time is stated by the evidence alone',
    ],
    means:
      'Of a time: only the signer states it, or without a verified signature the evidence alone; no log and no timestamp authority confirms it. Who signs can state any time, and sign old facts again. A challenge shows at least that it is not older than the challenge.',
    see: 'verified time, challenge; docs/audit.md',
  },
  {
    word: 'verified time',
    also: ['time', 'confirmed', 'confirmed by a log or an authority'],
    means:
      'When a log or a timestamp authority says that the evidence was signed. Without one the reader only has the time that the evidence claims.',
    see: 'age limit',
  },
  {
    word: 'age limit',
    means: 'How old evidence may be: 30 days, unless --max-age or a policy says otherwise.',
  },
  {
    word: 'challenge',
    means:
      'A text that the caller gives to the run before it starts. The signed bytes must contain it, so the evidence cannot be older.',
  },
  {
    word: 'attestation',
    means: 'A signed statement about the evidence, in a folder or among a repository’s attestations.',
  },
  { word: 'artifact', means: 'The evidence folder as a job of GitHub Actions uploaded it.' },
];
