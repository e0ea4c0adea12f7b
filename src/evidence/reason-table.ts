import type { Waiver } from './waiver-table.ts';

/** unverifiable: missing or unreadable; invalid: forged, contradicted or malformed; unmet: true, but not what is asked. */
export type ReasonClass = 'unverifiable' | 'invalid' | 'unmet';

/** One line of the table of reasons. `{subject}` and `{detail}` in the sentence are filled in, made printable. */
export interface ReasonRow {
  readonly class: ReasonClass;
  readonly sentence: string;
  readonly remedy: string;
  readonly waiver?: Waiver;
  /**
   * Whether only what a reader's caller brings decides about it: trust, pins, limits, the time of reading, or how the
   * evidence reached the reader. Such a reason is not part of the signed result (contract §5); every other one is.
   */
  readonly callers?: true;
}

/**
 * Every reason for which a reader blocks evidence. Codes are stable: tools match on them. The table in
 * docs/evidence-format.md is made from this one, and a test produces every code.
 */
export const REASON_TABLE = {
  // What could not be found, opened or read.
  'evidence-missing': {
    class: 'unverifiable',
    sentence: 'There is nothing at {subject}.',
    remedy: 'Name an evidence folder, a bundle file, or a downloaded artifact (zip).',
  },
  'evidence-unreadable': {
    class: 'unverifiable',
    sentence: '{subject} could not be read ({detail}).',
    remedy: 'Make it readable for this user, or copy the evidence to a place where it is.',
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
      'Name that folder, if the evidence is in it: gh run download without --name makes one for each artifact. Else remove it.',
  },
  'evidence-too-large': {
    class: 'unverifiable',
    sentence: '{subject} is larger than a reader opens ({detail}).',
    remedy: 'This is not evidence that this program wrote; look at it by hand.',
  },
  'zip-refused': {
    class: 'invalid',
    sentence: 'The archive was refused: {detail}.',
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
    remedy: 'Name the one bundle that is meant, or keep each run in a folder of its own.',
  },
  'reader-fault': {
    class: 'unverifiable',
    sentence: 'The reader itself failed: {detail}.',
    remedy: 'Nothing may be accepted; please report it with the evidence if you can share it.',
  },
  'file-missing': {
    class: 'unverifiable',
    sentence: 'The bundle lists {subject}, which is not there.',
    remedy: 'Get the whole evidence folder, or verify the bundle file alone.',
  },
  'file-differs': {
    class: 'invalid',
    sentence: '{subject} is not the file that the bundle lists ({detail}).',
    remedy: 'Get the evidence again from where the run left it; if it stays so, it was changed.',
  },
  'unknown-file': {
    class: 'invalid',
    sentence: '{subject} is neither listed in the bundle nor something that the reader can make again.',
    remedy: 'Remove it from the evidence folder, and find out who put it there.',
  },
  'view-differs': {
    class: 'unverifiable',
    sentence: '{subject} is not the page that this version makes of the bundle.',
    remedy:
      'If this version made it, it was changed. A page of another version proves as little: read the evidence with --allow-unchecked-page, never that page, and make your own (sandbox-attestation report PATH).',
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
    remedy: 'Use a version that can.',
  },
  'signature-invalid': {
    class: 'invalid',
    sentence: 'The signature does not hold: {detail}.',
    remedy: 'Check that key or identity are the right ones; if they are, the evidence was changed.',
  },
  'signature-malformed': {
    class: 'invalid',
    sentence: 'The signature file is no Sigstore bundle that a reader takes: {detail}.',
    remedy: 'Get the signature again from where the run left it; cosign’s must be in the new bundle format.',
  },
  'signer-is-certificate': {
    class: 'unmet',
    sentence: 'You trust a key, and the evidence is signed with a certificate.',
    remedy: 'Give --certificate-identity and --certificate-oidc-issuer, if that is whom you trust.',
  },
  'signer-is-key': {
    class: 'unmet',
    sentence: 'You trust a certificate’s identity, and the evidence is signed with a key.',
    remedy: 'Give --key with the public key, if that is whom you trust.',
  },
  'key-not-expected': {
    class: 'unmet',
    sentence: 'The evidence names {detail} as its key, and you trust another one.',
    remedy: 'Give the public key of the signer whom you expect, or refuse the evidence.',
  },
  'certificate-invalid': {
    class: 'invalid',
    sentence: 'The signing certificate does not hold: {detail}.',
    remedy: 'Check --trusted-root: it must be that of the Sigstore instance which signed.',
  },
  'log-entry-invalid': {
    class: 'invalid',
    sentence: 'The transparency log’s entry does not hold: {detail}.',
    remedy: 'Check --trusted-root; if it is the right one, the signature was changed.',
  },
  'signing-time-invalid': {
    class: 'invalid',
    sentence: 'Nothing that you trust says when it was signed: {detail}.',
    remedy: 'Check --trusted-root; a certificate counts only with a log’s or an authority’s time.',
  },
  'identity-not-expected': {
    class: 'unmet',
    sentence: 'It was signed by {detail}, and you trust another identity.',
    remedy: 'Check --certificate-identity: it is compared whole and exactly.',
  },
  'issuer-not-expected': {
    class: 'unmet',
    sentence: 'The signer’s identity comes from {detail}, and you trust another issuer.',
    remedy: 'Check --certificate-oidc-issuer: it is compared whole and exactly.',
  },
  'certificate-claims-differ': {
    class: 'invalid',
    sentence: 'The certificate says otherwise than the bundle of {subject}: {detail}.',
    remedy: 'The signature belongs to another run, or the run lied about itself; refuse the evidence.',
  },
  // The signed statement.
  'statement-malformed': {
    class: 'invalid',
    sentence: 'What was signed is no in-toto statement: {detail}.',
    remedy: 'Sign the bundle with this program (sandbox-attestation sign).',
  },
  'statement-predicate': {
    class: 'invalid',
    sentence: 'The signed statement is of another kind than a test result ({detail}).',
    remedy: 'Get the signature that the run made; this one says something else.',
  },
  'statement-subject-bundle': {
    class: 'invalid',
    sentence: 'The signed statement is not about this bundle’s bytes.',
    remedy: 'Get bundle and signature of the same run; if they are, the bundle was changed.',
  },
  'statement-subject-image': {
    class: 'invalid',
    sentence: 'The signed statement is not about the image of this bundle.',
    remedy: 'Get the signature that the run made: it names bundle and image, and both are required.',
  },
  'statement-subject-unknown': {
    class: 'invalid',
    sentence: 'The signed statement is also about something that is neither bundle nor image: {detail}.',
    remedy: 'Get the signature that the run made: it names these two only.',
  },
  'statement-result': {
    class: 'invalid',
    sentence: 'The signed statement does not say what the bundle comes to. It says {detail}.',
    remedy:
      'Read it with the version that signed it; if that is this one, refuse the evidence: its signer vouches for something else than it shows.',
  },
  'statement-test': {
    class: 'invalid',
    sentence:
      'The signed statement puts {subject} elsewhere than the reader: it passed, or failed, and is not there.',
    remedy:
      'Every expected probe must be in exactly one of passedTests and failedTests, where its verdict puts it.',
  },
  'statement-differs': {
    class: 'invalid',
    sentence: 'The signed statement says otherwise than the bundle of {subject}.',
    remedy: 'No run of this program signs this; refuse the evidence.',
  },
  // The bundle's bytes and form.
  'bundle-encoding': {
    class: 'invalid',
    sentence: 'The bundle is not UTF-8 text ({detail}).',
    remedy: 'Get the evidence again; this program writes UTF-8 without byte order mark.',
  },
  'bundle-too-large': {
    class: 'invalid',
    sentence: 'The bundle is larger than a reader takes: {detail}.',
    remedy:
      'This is not evidence that this program wrote, or its payload wrote more than it needs (docs/evidence-format.md); look at it by hand.',
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
    sentence: 'The bundle has no inventory of the image: nothing in it shows what the image contains.',
    remedy: 'It was made before there were inventories. Attest again with this release.',
  },
  'bundle-schema': {
    class: 'invalid',
    sentence: 'The bundle does not follow its schema: {detail}.',
    remedy: 'Read it with the version that wrote it; if that is this one, it was changed.',
  },
  'bundle-name': {
    class: 'invalid',
    sentence: 'The bundle’s name {subject} does not agree with its venue and day ({detail}).',
    remedy: 'Give the file back the name that the run gave it.',
    callers: true,
  },
  'fields-disagree': {
    class: 'invalid',
    sentence: 'The bundle contradicts itself in {subject}: {detail}.',
    remedy: 'No run of this program writes this; treat the evidence as forged.',
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
    sentence: '/out/attest.jsonl is no ordinary file of its own ({detail}).',
    remedy: 'Let the payload write a regular file, no link.',
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
    sentence: 'Line {subject} of /out/attest.jsonl is no observation: {detail}.',
    remedy: 'Let the payload write lines as schemas/observation.schema.json says.',
  },
  'probe-repeated': {
    class: 'invalid',
    sentence: '/out/attest.jsonl reports {subject} more than once.',
    remedy: 'Let the payload report each probe once.',
  },
  'probe-unknown': {
    class: 'invalid',
    sentence: '/out/attest.jsonl reports {subject}, which is no probe of the contract.',
    remedy: 'Let the payload report the contract’s probes only.',
  },
  'observations-differ': {
    class: 'invalid',
    sentence: 'The payload’s lines in attest.jsonl are not what the bundle says they are ({detail}).',
    remedy: 'Treat the evidence as forged.',
  },
  'run-not-finished': {
    class: 'unmet',
    sentence: 'The run did not come to its own end ({subject}).',
    remedy:
      'start-failed: mend the ENTRYPOINT (exec form, a program that the image holds); timeout: raise --timeout; and see the log for what the engine said.',
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
    remedy: 'Close what the probe found open and attest again.',
  },
  'probe-set-differs': {
    class: 'invalid',
    sentence: 'The bundle’s list of probes is not the contract’s ({subject}: {detail}).',
    remedy: 'Treat the evidence as forged.',
  },
  'contract-differs': {
    class: 'invalid',
    sentence: 'The bundle words {subject} otherwise than the contract ({detail}).',
    remedy: 'Read it with the version that wrote it; if that is this one, treat it as forged.',
  },
  'verdict-differs': {
    class: 'invalid',
    sentence: 'The bundle says {detail} for {subject}, and its own record says otherwise.',
    remedy: 'Treat the evidence as forged.',
  },
  'actual-differs': {
    class: 'invalid',
    sentence: 'What the bundle says {subject} came to is not what it recorded ({detail}).',
    remedy: 'Treat the evidence as forged.',
  },
  'raw-differs': {
    class: 'invalid',
    sentence: 'raw.{subject} is not what the probe recorded.',
    remedy: 'Treat the evidence as forged.',
  },
  uncorroborated: {
    class: 'unverifiable',
    sentence: 'Nothing outside the payload bears {subject} out: {detail}',
    remedy: 'Attest on an engine that tells the host’s side of it.',
  },
  contradicted: {
    class: 'invalid',
    sentence: 'The host contradicts {subject}: {detail}',
    remedy: 'Do not believe this payload; close what the host says is open.',
  },
  'restriction-missing': {
    class: 'unmet',
    sentence: 'The host’s facts do not show {subject} in effect: {detail}',
    remedy:
      'Where it names a file of the image, mend the image; else run with this flag, as this program always does.',
  },
  'engine-endpoint': {
    class: 'unmet',
    sentence:
      'The engine was reached at an endpoint that {subject} chose: what answers there may stand between this program and the engine.',
    remedy:
      'Attest without it, through the engine’s own socket; or find out what listens there and waive it with --allow-engine-endpoint.',
    waiver: 'engine-endpoint',
  },
  'engine-config-unknown': {
    class: 'unmet',
    sentence: 'The engine held {subject} = {detail}, which is not what a run of this program has there.',
    remedy:
      'Take it out of the engine’s own configuration (daemon.json, containers.conf) or of the image; if a newer engine has it by default, report it (docs/restrictions.md).',
  },
  'run-argument': {
    class: 'unmet',
    sentence: 'The container was created with {subject}, which {detail}.',
    remedy: 'Attest without this argument.',
  },
  'kernel-snapshot-missing': {
    class: 'unverifiable',
    sentence: 'The kernel was not asked about the payload while it waited: {detail}.',
    remedy:
      'Let the payload wait while /in/gate exists before it does anything, give it more time with --timeout on a slow machine, or waive it with --allow-no-kernel-snapshot.',
    waiver: 'no-kernel-snapshot',
  },
  'kernel-contradicts': {
    class: 'invalid',
    sentence: 'What the kernel says of the payload’s {subject} is not what it must be: {detail}',
    remedy: 'Do not believe this sandbox; find out why the kernel says otherwise than the engine.',
  },
  'end-unobserved': {
    class: 'unverifiable',
    sentence: 'The kernel was not asked about the payload shortly before it ended: {detail}.',
    remedy:
      'Let the payload live for some milliseconds after the gate has opened, or waive it with --allow-end-unobserved.',
    waiver: 'end-unobserved',
  },
  'kernel-end-differs': {
    class: 'invalid',
    sentence: 'When the payload ended, the kernel did not say of it what it said at the gate: {detail}.',
    remedy: 'Do not believe this sandbox; find out what changed it while the payload ran.',
  },
  'seal-not-shown': {
    class: 'unmet',
    sentence: 'The payload was to be sealed, and it was not shown to be: {detail}.',
    remedy: 'Attest again; where it stays so, the profile or the payload keeps the launcher from its filter.',
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
    sentence: 'The posture says nothing of {subject}: {detail}.',
    remedy: 'Look at the run’s log for why it ended early, and attest again.',
  },
  'posture-differs': {
    class: 'invalid',
    sentence: 'The posture was not taken as this release takes it ({subject}: {detail}).',
    remedy: 'Read it with the version that wrote it; if that is this one, treat the evidence as forged.',
  },
  'posture-failed': {
    class: 'unmet',
    sentence: 'The posture’s check {subject} found something open: {detail}.',
    remedy: 'Close what it found (docs/posture.md says what each check asks) and attest again.',
  },
  // Controls.
  uncontrolled: {
    class: 'unmet',
    sentence: 'No controls ran beside it: nothing shows that its probes could have failed.',
    remedy: 'Attest with controls, or waive them with --allow-uncontrolled.',
    waiver: 'uncontrolled',
  },
  'control-missing': {
    class: 'invalid',
    sentence: 'The control {subject} is missing.',
    remedy: 'Treat the evidence as forged; a run makes all of its controls or none.',
  },
  'control-did-not-run': {
    class: 'unverifiable',
    sentence: 'The control {subject} did not run: {detail}',
    remedy: 'Mend what kept it from running and attest again, or attest without controls.',
  },
  'control-not-detected': {
    class: 'unmet',
    sentence: 'The control {subject} was not detected: {detail}',
    remedy: 'Its probe cannot be relied on here; find out why it saw nothing of what was opened.',
  },
  'control-differs': {
    class: 'invalid',
    sentence: 'What the bundle says of the control {subject} is not what it recorded ({detail}).',
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
    sentence: 'The recorded profile is no seccomp profile: {detail}.',
    remedy: 'Use a profile in the form that Docker and Podman read.',
  },
  'engine-profile-missing': {
    class: 'unverifiable',
    sentence: 'It is not known which profile the engine held for the container.',
    remedy: 'Attest on an engine that tells it.',
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
      'Add only root’s own files without execute bits, below /app, /root or /data, and one entrypoint; or look at this entry and pin it: --expect-add with the digest that the sentence ends with, or adds in a policy.',
  },
  'image-config': {
    class: 'unmet',
    sentence: 'The image’s config has {subject}, which {detail}.',
    remedy: 'Take it out of the Dockerfile or of its base, and attest again.',
  },
  'image-misplaced': {
    class: 'unmet',
    sentence: 'In the image {subject} is not a folder of its own, and the run mounts over it or probes it.',
    remedy: 'Let the Dockerfile make it with WORKDIR, and attest again.',
  },
  'inventory-differs': {
    class: 'invalid',
    sentence: 'The inventory of the image contradicts {subject}: {detail}.',
    remedy: 'No run of this program writes this; treat the evidence as forged.',
  },
  'base-claimed': {
    class: 'invalid',
    sentence: 'The base is said to be known ({subject}), and it is not: {detail}.',
    remedy: 'Read it with the version that wrote it; if that is this one, treat the evidence as forged.',
  },
  'unpinned-base': {
    class: 'unmet',
    sentence: 'The base {subject} is not known, and you did not say that you expect it.',
    remedy:
      'Attest on the base that this release pins, or on debian-packages; or look at this base and give --expect-base or a policy.',
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
    sentence: 'The profile {subject} is none of this release’s, and you did not say that you expect it.',
    remedy: 'Look at it, then give --expect-seccomp or a policy.',
    waiver: 'unpinned-seccomp',
    callers: true,
  },
  'unpinned-payload': {
    class: 'unmet',
    sentence: 'The payload {subject} is none of this release’s, and you did not say that you expect it.',
    remedy: 'Look at it, then give --expect-payload or a policy.',
    waiver: 'unpinned-payload',
    callers: true,
  },
  'unpinned-image': {
    class: 'unmet',
    sentence: 'You did not say that you expect the image {subject}.',
    remedy: 'Rebuild or look at it, then give --expect-image or a policy.',
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
    sentence: 'This is a rehearsal on a machine that nobody vouches for (venue LOCAL), and no evidence.',
    remedy: 'Run it in CI, or on a VPS with --venue VPS.',
  },
  'venue-claimed': {
    class: 'unverifiable',
    sentence: 'The CI run is only claimed: no certificate confirms it.',
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
    sentence: 'The evidence says it was made at {subject}, which has not come yet.',
    remedy: 'Check this machine’s clock and the one that attested.',
    callers: true,
  },
  'signed-before-made': {
    class: 'invalid',
    sentence: 'It was signed at {subject}, before the bundle says that it was made.',
    remedy: 'The signature or the bundle lies about its time; refuse the evidence.',
  },
  'signed-late': {
    class: 'unmet',
    sentence: 'It was signed {subject} after it was made, and at most {detail} are accepted.',
    remedy: 'Attest again, and sign within a day: the age of evidence counts from its signature.',
  },
  // Of a fleet: what is wrong with a piece of it, or between them.
  'fleet-line': {
    class: 'unverifiable',
    sentence: '{subject} of the stream holds no evidence: {detail}.',
    remedy: 'Write lines as schemas/fleet-line.schema.json describes them.',
  },
  'fleet-reader-died': {
    class: 'unverifiable',
    sentence: 'What read it ended without an answer: {detail}.',
    remedy: 'Verify this evidence alone; if that fails as well, please report it.',
  },
  'fleet-repeated': {
    class: 'invalid',
    sentence:
      '{subject} is the same bundle as another one of this fleet: one run is no evidence of two machines.',
    remedy: 'Attest on each machine.',
  },
  'fleet-container-repeated': {
    class: 'invalid',
    sentence: '{subject} is about the same container as another one of this fleet ({detail}).',
    remedy: 'Attest on each machine; ask the signer why there are two.',
  },
  'fleet-machine-repeated': {
    class: 'invalid',
    sentence: '{subject} was made on the same VPS as another one of this fleet ({detail}).',
    remedy:
      'Attest on each machine. Machines that were cloned from one image may share /etc/machine-id: give each its own (systemd-machine-id-setup).',
  },
  'fleet-machine-unknown': {
    class: 'unverifiable',
    sentence: '{subject} does not say which VPS it was made on, so that it could be another one’s.',
    remedy: 'Give the machine an /etc/machine-id (systemd-machine-id-setup) and attest again.',
  },
  'fleet-name': {
    class: 'unmet',
    sentence: '{subject} is none of the names that you expect in this fleet, or came twice.',
    remedy: 'Correct the list of names, or find out where this evidence came from.',
  },
  'fleet-differs': {
    class: 'unmet',
    sentence: '{subject} is not what most of this fleet has ({detail}).',
    remedy: 'Find out why these machines differ; read fleets that are to differ apart from each other.',
  },
  'fleet-empty': {
    class: 'unverifiable',
    sentence: 'There is no evidence in this fleet.',
    remedy: 'Name a folder with evidence folders in it, or give a stream of lines.',
  },
  'fleet-not-evidence': {
    class: 'invalid',
    sentence: 'More than 10,000 pieces of this fleet are no evidence, and the rest was not read.',
    remedy: 'Find out what wrote them; give verify --fleet nothing but evidence.',
  },
} as const satisfies Record<string, ReasonRow>;

export type ReasonCode = keyof typeof REASON_TABLE;
