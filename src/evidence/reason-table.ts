import type { Waiver } from './waiver-table.ts';

/** unverifiable: missing or unreadable; invalid: forged, contradicted or malformed; unmet: true, but not as required. */
export type ReasonClass = 'unverifiable' | 'invalid' | 'unmet';

/** One line of the table of reasons. `{subject}` and `{detail}` in the sentence are filled in, made printable. */
export interface ReasonRow {
  readonly class: ReasonClass;
  readonly sentence: string;
  readonly remedy: string;
  readonly waiver?: Waiver;
  /**
   * Whether only the reader's caller decides about it: by trust, pins, limits, the time of reading, or how the
   * evidence reached the reader. Such a reason is not part of the signed result (contract §5); every other one is.
   */
  readonly callers?: true;
}

/**
 * Every reason for which a reader blocks evidence. Codes are stable, since tools match on them. The table in
 * docs/evidence-format.md is made from this one, and a test produces every code.
 */
export const REASON_TABLE = {
  // What could not be found, opened or read.
  'evidence-missing': {
    class: 'unverifiable',
    sentence: '{subject} does not exist.',
    remedy: 'Name an evidence folder, a bundle file, or a downloaded artifact (zip).',
  },
  'evidence-unreadable': {
    class: 'unverifiable',
    sentence: '{subject} could not be read ({detail}).',
    remedy: 'Make it readable for this user, or copy the evidence to a readable place.',
  },
  'evidence-link': {
    class: 'invalid',
    sentence: '{subject} is a link or another special file, and evidence holds regular files only.',
    remedy: 'Copy the evidence again without links.',
  },
  'evidence-folder': {
    class: 'unverifiable',
    sentence: '{subject} is a folder, and evidence is the files of one folder.',
    remedy:
      'If the evidence is in it, name that folder: gh run download without --name makes one for each artifact. Otherwise remove it.',
  },
  'evidence-too-large': {
    class: 'unverifiable',
    sentence: '{subject} is larger than a reader accepts ({detail}).',
    remedy: 'This program did not write it; look at it by hand.',
  },
  'zip-refused': {
    class: 'invalid',
    sentence: 'The reader refused the archive: {detail}.',
    remedy: 'Download the artifact again, or unpack it yourself and verify the folder.',
  },
  'bundle-missing': {
    class: 'unverifiable',
    sentence: 'No file named sandbox-attestation-evidence-<venue>-<date>.json was found.',
    remedy: 'Name the folder that the run wrote, or the bundle file itself.',
  },
  'bundle-ambiguous': {
    class: 'unverifiable',
    sentence: 'There is more than one bundle: {detail}.',
    remedy: 'Name the one bundle to read, or keep each run in a folder of its own.',
  },
  'reader-fault': {
    class: 'unverifiable',
    sentence: 'The reader itself failed: {detail}.',
    remedy: 'Do not accept this evidence. Please report the failure, with the evidence if you can share it.',
  },
  'file-missing': {
    class: 'unverifiable',
    sentence: 'The bundle lists {subject}, which is not there.',
    remedy: 'Get the whole evidence folder, or verify the bundle file alone.',
  },
  'file-differs': {
    class: 'invalid',
    sentence: '{subject} is not the file that the bundle lists ({detail}).',
    remedy: 'Get the evidence again from where the run left it; if it still differs, the file was changed.',
  },
  'unknown-file': {
    class: 'invalid',
    sentence: 'The bundle does not list {subject}, and the reader cannot render it.',
    remedy: 'Remove it from the evidence folder, and find out who put it there.',
  },
  'view-differs': {
    class: 'unverifiable',
    sentence: '{subject} is not the page that this version renders from the bundle.',
    remedy:
      'If this version made the page, it was changed. A page of another version cannot be checked either: do not read it. Read the evidence with --allow-unchecked-page and make your own page (sandbox-attestation report PATH).',
    waiver: 'unchecked-page',
  },
  // The signature.
  'trust-not-chosen': {
    class: 'unverifiable',
    sentence: 'You did not say whose signature you trust.',
    remedy:
      'Give --key, or --certificate-identity and --certificate-oidc-issuer, or waive it with --allow-unsigned.',
    waiver: 'unsigned',
    callers: true,
  },
  unsigned: {
    class: 'unverifiable',
    sentence: 'The evidence is not signed.',
    remedy: 'Ask for signed evidence, or waive it with --allow-unsigned.',
    waiver: 'unsigned',
    callers: true,
  },
  'signature-missing': {
    class: 'unverifiable',
    sentence: 'You named a signer, and the evidence has no signature.',
    remedy: 'Get the file <bundle>.sigstore.json that belongs to it.',
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
  },
  'signer-is-key': {
    class: 'unmet',
    sentence: 'You trust a certificate’s identity, and the evidence is signed with a key.',
    remedy: 'If you trust that signer, give --key with the public key.',
  },
  'key-not-expected': {
    class: 'unmet',
    sentence: 'The evidence names {detail} as its key, and you trust another one.',
    remedy: 'Give the public key of the signer that you expect, or reject the evidence.',
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
  },
  'issuer-not-expected': {
    class: 'unmet',
    sentence: 'The signer’s identity comes from {detail}, and you trust another issuer.',
    remedy: 'Check --certificate-oidc-issuer: it must match exactly.',
  },
  'certificate-claims-differ': {
    class: 'invalid',
    sentence: 'The certificate and the bundle disagree about {subject}: {detail}.',
    remedy: 'The signature belongs to another run, or the run lied about itself; reject the evidence.',
  },
  // The signed statement.
  'statement-malformed': {
    class: 'invalid',
    sentence: 'The signed content is not an in-toto statement: {detail}.',
    remedy: 'Sign the bundle with this program (sandbox-attestation sign).',
  },
  'statement-predicate': {
    class: 'invalid',
    sentence: 'The signed statement is not a test result ({detail}).',
    remedy: 'Get the signature that the run made; this one is about something else.',
  },
  'statement-subject-bundle': {
    class: 'invalid',
    sentence: 'The signed statement is not about this bundle’s bytes.',
    remedy: 'Get bundle and signature of the same run. If these are, the bundle was changed.',
  },
  'statement-subject-image': {
    class: 'invalid',
    sentence: 'The signed statement is not about the image of this bundle.',
    remedy: 'Get the signature that the run made: it names bundle and image, and both are required.',
  },
  'statement-subject-unknown': {
    class: 'invalid',
    sentence: 'The signed statement also names a subject that is neither the bundle nor the image: {detail}.',
    remedy: 'Get the signature that the run made: it names these two only.',
  },
  'statement-result': {
    class: 'invalid',
    sentence: 'The result in the signed statement is not the bundle’s result. The statement says {detail}.',
    remedy:
      'Read it with the version that signed it. If that is this version, reject the evidence: its signer signed another result than it shows.',
  },
  'statement-test': {
    class: 'invalid',
    sentence: 'The signed statement does not list {subject} where the reader’s verdict puts it.',
    remedy:
      'Every expected probe must be in exactly one of passedTests and failedTests, as its verdict says.',
  },
  'statement-differs': {
    class: 'invalid',
    sentence: 'The signed statement and the bundle disagree about {subject}.',
    remedy: 'No run of this program signs such a statement; reject the evidence.',
  },
  // The bundle's bytes and form.
  'bundle-encoding': {
    class: 'invalid',
    sentence: 'The bundle is not UTF-8 text ({detail}).',
    remedy: 'Get the evidence again; this program writes UTF-8 without byte order mark.',
  },
  'bundle-too-large': {
    class: 'invalid',
    sentence: 'The bundle is larger than a reader accepts: {detail}.',
    remedy:
      'This program did not write it, or its payload wrote more than it needs (docs/evidence-format.md); look at it by hand.',
  },
  'bundle-not-json': {
    class: 'invalid',
    sentence: 'The bundle is not JSON ({detail}).',
    remedy: 'Get the evidence again from where the run left it.',
  },
  'bundle-not-canonical': {
    class: 'invalid',
    sentence: 'The bundle is not in the one form that this program writes ({detail}).',
    remedy: 'Do not edit or reformat evidence; get it again from where the run left it.',
  },
  'inventory-missing': {
    class: 'unverifiable',
    sentence: 'The bundle has no inventory of the image, so it does not show what the image contains.',
    remedy: 'It was made before inventories existed. Attest again with this release.',
  },
  'bundle-schema': {
    class: 'invalid',
    sentence: 'The bundle does not follow its schema: {detail}.',
    remedy: 'Read it with the version that wrote it. If that is this version, the bundle was changed.',
  },
  'bundle-name': {
    class: 'invalid',
    sentence: 'The bundle’s name {subject} does not match its venue and day ({detail}).',
    remedy: 'Rename the file to the name that the run gave it.',
    callers: true,
  },
  'fields-disagree': {
    class: 'invalid',
    sentence: 'The bundle contradicts itself in {subject}: {detail}.',
    remedy: 'No run of this program writes such a bundle; treat the evidence as forged.',
  },
  'part-not-recomputed': {
    class: 'unverifiable',
    sentence: 'The bundle holds {subject}, which this version cannot recompute.',
    remedy: 'Read it with the version that wrote it.',
  },
  // What the payload left behind.
  'output-unreadable': {
    class: 'unverifiable',
    sentence: 'The output folder could not be opened ({detail}).',
    remedy: 'The payload must leave /out as a readable folder.',
  },
  'attest-missing': {
    class: 'unverifiable',
    sentence: 'The payload left no /out/attest.jsonl.',
    remedy:
      'Let the payload write one line a probe to /out/attest.jsonl: see docs/image.md, or begin with examples/own-payload.',
  },
  'attest-unsafe': {
    class: 'invalid',
    sentence: '/out/attest.jsonl is not an ordinary file of its own ({detail}).',
    remedy: 'Let the payload write a regular file, not a link.',
  },
  'attest-unreadable': {
    class: 'unverifiable',
    sentence: '/out/attest.jsonl could not be read ({detail}).',
    remedy: 'Let the payload leave the file readable.',
  },
  'attest-too-large': {
    class: 'invalid',
    sentence: '/out/attest.jsonl is larger than {detail}.',
    remedy: 'Let the payload write one line a probe and nothing else.',
  },
  'attest-unterminated': {
    class: 'invalid',
    sentence: '/out/attest.jsonl does not end with a newline: its last line may be incomplete.',
    remedy: 'Let the payload end and flush every line.',
  },
  'attest-too-many-lines': {
    class: 'invalid',
    sentence: '/out/attest.jsonl has more than {detail} lines.',
    remedy: 'Let the payload write one line a probe and nothing else.',
  },
  'line-invalid': {
    class: 'invalid',
    sentence: 'Line {subject} of /out/attest.jsonl is not an observation: {detail}.',
    remedy: 'Let the payload write lines as schemas/observation.schema.json says.',
  },
  'probe-repeated': {
    class: 'invalid',
    sentence: '/out/attest.jsonl reports {subject} more than once.',
    remedy: 'Let the payload report each probe once.',
  },
  'probe-unknown': {
    class: 'invalid',
    sentence: '/out/attest.jsonl reports {subject}, which is not a probe of the contract.',
    remedy: 'Let the payload report the contract’s probes only.',
  },
  'observations-differ': {
    class: 'invalid',
    sentence: 'The payload’s lines in attest.jsonl are not those that the bundle records ({detail}).',
    remedy: 'Treat the evidence as forged.',
  },
  'run-not-finished': {
    class: 'unmet',
    sentence: 'The run did not end by itself ({subject}).',
    remedy:
      'start-failed: fix the ENTRYPOINT (exec form, a program that the image holds); timeout: raise --timeout. See the log for what the engine reported.',
  },
  'payload-exit': {
    class: 'unmet',
    sentence: 'The payload ended with exit code {subject}.',
    remedy: 'Let the payload exit with 0 when it has written its lines.',
  },
  // Verdicts, recomputed.
  'probe-failed': {
    class: 'unmet',
    sentence: '{subject} failed: {detail}',
    remedy: 'Put the missing restriction in force and attest again.',
  },
  'probe-set-differs': {
    class: 'invalid',
    sentence: 'The bundle’s list of probes is not the contract’s ({subject}: {detail}).',
    remedy: 'Treat the evidence as forged.',
  },
  'contract-differs': {
    class: 'invalid',
    sentence: 'The bundle’s text for {subject} is not the contract’s ({detail}).',
    remedy: 'Read it with the version that wrote it. If that is this version, treat the evidence as forged.',
  },
  'verdict-differs': {
    class: 'invalid',
    sentence: 'The bundle says {detail} for {subject}, but its own record shows another verdict.',
    remedy: 'Treat the evidence as forged.',
  },
  'actual-differs': {
    class: 'invalid',
    sentence: 'The bundle’s result for {subject} is not the one that its record shows ({detail}).',
    remedy: 'Treat the evidence as forged.',
  },
  'raw-differs': {
    class: 'invalid',
    sentence: 'raw.{subject} is not what the probe recorded.',
    remedy: 'Treat the evidence as forged.',
  },
  uncorroborated: {
    class: 'unverifiable',
    sentence: 'The host does not corroborate {subject}: {detail}',
    remedy: 'Attest on an engine that reports this fact.',
  },
  contradicted: {
    class: 'invalid',
    sentence: 'The host contradicts {subject}: {detail}',
    remedy: 'Do not believe this payload. Put the restriction that the host reports missing in force.',
  },
  'restriction-missing': {
    class: 'unmet',
    sentence: 'The host’s facts do not show {subject} in effect: {detail}',
    remedy:
      'If it names a file of the image, fix the image. Otherwise run with this flag, as this program always does.',
  },
  'engine-endpoint': {
    class: 'unmet',
    sentence:
      '{subject} chose the engine’s endpoint: another program may answer there in the engine’s place.',
    remedy:
      'Attest without it, through the engine’s own socket. Or find out what listens there, and waive it with --allow-engine-endpoint.',
    waiver: 'engine-endpoint',
  },
  'engine-config-unknown': {
    class: 'unmet',
    sentence: 'The engine held {subject} = {detail}. A run of this program does not have that value.',
    remedy:
      'Remove it from the engine’s own configuration (daemon.json, containers.conf) or from the image. If a newer engine has it by default, report it (docs/restrictions.md).',
  },
  'run-argument': {
    class: 'unmet',
    sentence: 'The container was created with {subject}, which {detail}.',
    remedy: 'Attest without this argument.',
  },
  'kernel-snapshot-missing': {
    class: 'unverifiable',
    sentence:
      'The run did not read the payload’s process from the kernel while the payload waited: {detail}.',
    remedy:
      'Let the payload wait while /in/gate exists before it does anything. On a slow machine raise --timeout. Or waive it with --allow-no-kernel-snapshot.',
    waiver: 'no-kernel-snapshot',
  },
  'kernel-contradicts': {
    class: 'invalid',
    sentence: 'The kernel reports a wrong value for the payload’s {subject}: {detail}',
    remedy: 'Do not believe this sandbox. Find out why kernel and engine disagree.',
  },
  'end-unobserved': {
    class: 'unverifiable',
    sentence: 'The run did not read the payload’s process from the kernel shortly before it ended: {detail}.',
    remedy:
      'Let the payload run for some milliseconds after the gate opens, or waive it with --allow-end-unobserved.',
    waiver: 'end-unobserved',
  },
  'kernel-end-differs': {
    class: 'invalid',
    sentence: 'At the payload’s end the kernel’s report of it differs from that at the gate: {detail}.',
    remedy: 'Do not believe this sandbox. Find out what changed it while the payload ran.',
  },
  'seal-not-shown': {
    class: 'unmet',
    sentence: 'The run asked for a sealed payload, and nothing shows that it was sealed: {detail}.',
    remedy:
      'Attest again. If it fails again, the profile or the payload keeps the launcher from loading its filter.',
  },
  // The complete posture.
  'posture-missing': {
    class: 'unverifiable',
    sentence: 'The complete posture was not taken in this release’s reference image{detail}.',
    remedy:
      'Attest where the reference image can be built (pull the base that this release pins, or give --base-image debian-packages), or waive it with --allow-no-posture.',
    waiver: 'no-posture',
  },
  'posture-incomplete': {
    class: 'unverifiable',
    sentence: 'The posture has no answer for {subject}: {detail}.',
    remedy: 'See the run’s log for why it ended early, and attest again.',
  },
  'posture-differs': {
    class: 'invalid',
    sentence: 'The posture was not taken as this release takes it ({subject}: {detail}).',
    remedy: 'Read it with the version that wrote it. If that is this version, treat the evidence as forged.',
  },
  'posture-failed': {
    class: 'unmet',
    sentence: 'The posture’s check {subject} failed: {detail}.',
    remedy:
      'Put the missing restriction in force (docs/posture.md says what each check tests) and attest again.',
  },
  // Negative controls.
  uncontrolled: {
    class: 'unmet',
    sentence: 'The run had no negative controls: nothing shows that its probes could have failed.',
    remedy: 'Attest with negative controls, or waive them with --allow-uncontrolled.',
    waiver: 'uncontrolled',
  },
  'control-missing': {
    class: 'invalid',
    sentence: 'The negative control {subject} is missing.',
    remedy: 'Treat the evidence as forged: a run makes all of its negative controls or none.',
  },
  'control-did-not-run': {
    class: 'unverifiable',
    sentence: 'The negative control {subject} did not run: {detail}',
    remedy: 'Fix what kept it from running and attest again, or attest without negative controls.',
  },
  'control-not-detected': {
    class: 'unmet',
    sentence: 'The negative control {subject} was not detected: {detail}',
    remedy: 'Do not rely on its probe here. Find out why the probe did not detect the missing restriction.',
  },
  'control-differs': {
    class: 'invalid',
    sentence:
      'The bundle’s result for the negative control {subject} is not the one that its record shows ({detail}).',
    remedy: 'Treat the evidence as forged.',
  },
  // Profile, image, payload.
  'profile-text-differs': {
    class: 'invalid',
    sentence: 'The recorded profile’s digest is not seccomp_sha256.',
    remedy: 'Treat the evidence as forged.',
  },
  'profile-invalid': {
    class: 'invalid',
    sentence: 'The recorded profile is not a seccomp profile: {detail}.',
    remedy: 'Use a profile in the form that Docker and Podman read.',
  },
  'engine-profile-missing': {
    class: 'unverifiable',
    sentence: 'The engine did not report which profile it held for the container.',
    remedy: 'Attest on an engine that reports it.',
  },
  'engine-profile-differs': {
    class: 'invalid',
    sentence: 'The profile that the engine held is not the recorded file ({detail}).',
    remedy: 'Find out what changed the profile between the file and the engine.',
  },
  'image-differs': {
    class: 'invalid',
    sentence: 'The container was not made from the image that the bundle names.',
    remedy: 'Treat the evidence as forged.',
  },
  'image-has-executables': {
    class: 'unmet',
    sentence: 'The image holds programs that a payload could execute: {detail}.',
    remedy: 'Use an image without them, or pin the image and give --allow-executables.',
    waiver: 'executables',
  },
  'image-adds': {
    class: 'unmet',
    sentence: 'The image adds {subject} to its base, which {detail}.',
    remedy:
      'Add only files that root owns, without execute bits, below /app, /root or /data, and one entrypoint. Or look at this entry and pin it: --expect-add with the digest at the end of this sentence, or adds in a policy.',
  },
  'image-config': {
    class: 'unmet',
    sentence: 'The image’s config has {subject}, which {detail}.',
    remedy: 'Remove it from the Dockerfile or its base, and attest again.',
  },
  'image-misplaced': {
    class: 'unmet',
    sentence: '{subject} is not a real folder in the image, and the run mounts over it or probes it.',
    remedy: 'Let the Dockerfile make it with WORKDIR, and attest again.',
  },
  'inventory-differs': {
    class: 'invalid',
    sentence: 'The inventory of the image contradicts {subject}: {detail}.',
    remedy: 'No run of this program writes such a bundle; treat the evidence as forged.',
  },
  'base-claimed': {
    class: 'invalid',
    sentence: 'The bundle says that the base is known ({subject}), and it is not: {detail}.',
    remedy: 'Read it with the version that wrote it. If that is this version, treat the evidence as forged.',
  },
  'unpinned-base': {
    class: 'unmet',
    sentence: 'The base {subject} is not known to this release, and you did not pin it.',
    remedy:
      'Attest on the base that this release pins, or on debian-packages. Or look at this base, then give --expect-base or a policy.',
    waiver: 'unpinned-base',
    callers: true,
  },
  'base-not-expected': {
    class: 'unmet',
    sentence: 'The base {subject} is not the one you expect.',
    remedy: 'Attest on the expected base, or change the expectation.',
    callers: true,
  },
  'unpinned-profile': {
    class: 'unmet',
    sentence: 'The profile {subject} is not one of this release’s, and you did not pin it.',
    remedy: 'Look at it, then give --expect-seccomp or a policy.',
    waiver: 'unpinned-seccomp',
    callers: true,
  },
  'unpinned-payload': {
    class: 'unmet',
    sentence: 'The payload {subject} is not one of this release’s, and you did not pin it.',
    remedy: 'Look at it, then give --expect-payload or a policy.',
    waiver: 'unpinned-payload',
    callers: true,
  },
  'unpinned-image': {
    class: 'unmet',
    sentence: 'You did not pin the image {subject}.',
    remedy: 'Rebuild it or look at it, then give --expect-image or a policy.',
    waiver: 'unpinned-image',
    callers: true,
  },
  'profile-not-expected': {
    class: 'unmet',
    sentence: 'The profile {subject} is not the one you expect.',
    remedy: 'Attest with the expected profile, or change the expectation.',
    callers: true,
  },
  'payload-not-expected': {
    class: 'unmet',
    sentence: 'The payload {subject} is not the one you expect.',
    remedy: 'Attest with the expected payload, or change the expectation.',
    callers: true,
  },
  'image-not-expected': {
    class: 'unmet',
    sentence: 'The image {subject} is not the one you expect.',
    remedy: 'Attest the expected image, or change the expectation.',
    callers: true,
  },
  // Venue, challenge, age.
  'venue-local': {
    class: 'unmet',
    sentence: 'This is a rehearsal on a machine that no one vouches for (venue LOCAL), not evidence.',
    remedy: 'Run it in CI, or on a VPS with --venue VPS.',
  },
  'venue-claimed': {
    class: 'unverifiable',
    sentence: 'The bundle only claims to be from a CI run: no certificate confirms it.',
    remedy: 'Sign keyless in the job, or waive it with --allow-claimed-venue.',
    waiver: 'claimed-venue',
    callers: true,
  },
  'venue-not-expected': {
    class: 'unmet',
    sentence: 'The venue is {subject}, and you accept {detail}.',
    remedy: 'Attest on an accepted venue, or change --venue.',
    callers: true,
  },
  'repository-not-expected': {
    class: 'unmet',
    sentence: 'The run belongs to {subject}, and you expect {detail}.',
    remedy: 'Get the evidence of the right repository.',
    callers: true,
  },
  'workflow-not-expected': {
    class: 'unmet',
    sentence: 'The run belongs to the workflow {subject}, and you expect {detail}.',
    remedy: 'Get the evidence of the right workflow.',
    callers: true,
  },
  'runner-environment-not-expected': {
    class: 'unmet',
    sentence: 'The runner is {subject}, and you expect {detail}.',
    remedy: 'Attest on the right kind of runner.',
    callers: true,
  },
  'challenge-differs': {
    class: 'unmet',
    sentence: 'The evidence does not answer your challenge.',
    remedy: 'Ask for a run with the challenge that you gave.',
    callers: true,
  },
  'too-old': {
    class: 'unmet',
    sentence: 'The evidence is {subject} old, and you accept {detail}.',
    remedy: 'Attest again, or raise --max-age.',
    callers: true,
  },
  'from-the-future': {
    class: 'invalid',
    sentence: 'The evidence says that it was made at {subject}, which is in the future.',
    remedy: 'Check this machine’s clock and the one that attested.',
    callers: true,
  },
  'signed-before-made': {
    class: 'invalid',
    sentence:
      'The evidence was signed at {subject}, before the time at which the bundle says that it was made.',
    remedy: 'The signature or the bundle lies about its time; reject the evidence.',
  },
  'signed-late': {
    class: 'unmet',
    sentence: 'The evidence was signed {subject} after it was made; a reader accepts at most {detail}.',
    remedy: 'Attest again, and sign within a day: the age of evidence counts from its signature.',
  },
  // A fleet: problems of one piece of evidence, or between several.
  'fleet-line': {
    class: 'unverifiable',
    sentence: '{subject} of the stream does not hold evidence: {detail}.',
    remedy: 'Write lines as schemas/fleet-line.schema.json describes them.',
  },
  'fleet-reader-died': {
    class: 'unverifiable',
    sentence: 'The process that read this evidence ended without a result: {detail}.',
    remedy: 'Verify this evidence alone. If that fails as well, please report it.',
  },
  'fleet-repeated': {
    class: 'invalid',
    sentence:
      '{subject} is the same bundle as another one of this fleet: one run is not evidence of two machines.',
    remedy: 'Attest on each machine.',
  },
  'fleet-container-repeated': {
    class: 'invalid',
    sentence: '{subject} is about the same container as another one of this fleet ({detail}).',
    remedy: 'Attest on each machine. Ask the signer why there are two.',
  },
  'fleet-machine-repeated': {
    class: 'invalid',
    sentence: '{subject} was made on the same VPS as another one of this fleet ({detail}).',
    remedy:
      'Attest on each machine. Machines that were cloned from one image may share /etc/machine-id: give each its own (systemd-machine-id-setup).',
  },
  'fleet-machine-unknown': {
    class: 'unverifiable',
    sentence: '{subject} does not say which VPS it was made on, so it could come from another one.',
    remedy: 'Give the machine an /etc/machine-id (systemd-machine-id-setup) and attest again.',
  },
  'fleet-name': {
    class: 'unmet',
    sentence: '{subject} is not one of the names that you expect in this fleet, or came twice.',
    remedy: 'Correct the list of names, or find out where this evidence came from.',
  },
  'fleet-differs': {
    class: 'unmet',
    sentence: '{subject} is not what most of this fleet has ({detail}).',
    remedy: 'Find out why these machines differ. If they are meant to differ, read them as separate fleets.',
  },
  'fleet-empty': {
    class: 'unverifiable',
    sentence: 'There is no evidence in this fleet.',
    remedy: 'Name a folder with evidence folders in it, or give a stream of lines.',
  },
  'fleet-not-evidence': {
    class: 'invalid',
    sentence: 'More than 10,000 pieces of this fleet are not evidence; the rest was not read.',
    remedy: 'Find out what wrote them; give verify --fleet nothing but evidence.',
  },
} as const satisfies Record<string, ReasonRow>;

export type ReasonCode = keyof typeof REASON_TABLE;
