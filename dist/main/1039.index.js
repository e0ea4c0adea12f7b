export const id = 1039;
export const ids = [1039];
export const modules = {

/***/ 6683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ STATEMENT_REASONS)
/* harmony export */ });
const STATEMENT_REASONS = {
    'statement-malformed': {
        class: 'invalid',
        sentence: 'The signed content is not an in-toto statement: {detail}.',
        remedy: 'Sign the bundle with this program (sandbox-attestation sign).',
    },
    'statement-predicate': {
        class: 'invalid',
        sentence: 'The signed statement is of another kind ({detail}).',
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
    'statement-subject-missing': {
        class: 'invalid',
        sentence: 'The signed statement does not name {subject} as the receipt records it.',
        remedy: 'Get receipt and signature of the same launch. If these are, the receipt was changed.',
    },
    'statement-subject-unknown': {
        class: 'invalid',
        sentence: 'The signed statement also names a subject that it must not name: {detail}.',
        remedy: 'Get the signature that was made with what it stands next to.',
    },
    'statement-result': {
        class: 'invalid',
        sentence: 'The result in the signed statement is not the one that it must be. The statement says {detail}.',
        remedy: 'Read it with the version that signed it. If that is this version, reject the evidence: its signer signed another result than it shows.',
    },
    'statement-test': {
        class: 'invalid',
        sentence: 'The signed statement does not list {subject} where the reader’s verdict puts it.',
        remedy: 'Every expected probe must be in exactly one of passedTests and failedTests, as its verdict says.',
    },
    'statement-differs': {
        class: 'invalid',
        sentence: 'The signed statement and what it is about disagree about {subject}.',
        remedy: 'No run of this program signs such a statement; reject the evidence.',
    },
};


/***/ }),

/***/ 55762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ REASON_TABLE)
});

;// CONCATENATED MODULE: ./build/src/evidence/reason-rows/controls.js
const CONTROL_REASONS = {
    uncontrolled: {
        class: 'unmet',
        sentence: 'The run had no negative controls: nothing shows that its probes could have failed.',
        remedy: 'Attest with negative controls, or waive them with --allow-uncontrolled.',
        atRun: 'Attest with negative controls.',
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
        sentence: 'The bundle’s result for the negative control {subject} is not the one that its record shows ({detail}).',
        remedy: 'Treat the evidence as forged.',
    },
};

;// CONCATENATED MODULE: ./build/src/evidence/reason-rows/fleet.js
const FLEET_REASONS = {
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
        sentence: '{subject} is the same bundle as another one of this fleet: one run is not evidence of two machines.',
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
        remedy: 'Attest on each machine; evidence of one machine over time is read with --series. Machines that were cloned from one image may share /etc/machine-id: give each its own (systemd-machine-id-setup).',
    },
    'fleet-machine-unknown': {
        class: 'unverifiable',
        sentence: '{subject} does not say on which machine it was made, or for which repository, so it could come from another one.',
        remedy: 'Give a VPS an /etc/machine-id (systemd-machine-id-setup), or attest in a job of GitHub’s, and attest again.',
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
    'series-date': {
        class: 'invalid',
        sentence: '{subject} is not evidence of the day in its name: {detail}.',
        remedy: 'Name each piece by the day (UTC) on which it was made, once: 2026-04-06/db-1.',
    },
    'series-gap': {
        class: 'unmet',
        sentence: 'There is no accepted evidence of {subject} for longer than you allow: {detail}.',
        remedy: 'Find the evidence of these days. Evidence that was made later does not close a gap.',
    },
    'series-machine': {
        class: 'invalid',
        sentence: '{subject} was made on another machine, by another runner or for another repository than the earlier evidence of that name.',
        remedy: 'Name the evidence of each machine by its own name, beside the date: 2026-04-06/db-1.',
    },
    'fleet-empty': {
        class: 'unverifiable',
        sentence: 'There is no evidence in this fleet.',
        remedy: 'Name a folder with evidence folders in it, or give a stream of lines.',
    },
    'fleet-not-evidence': {
        class: 'invalid',
        sentence: 'Of this fleet more than 500 pieces are not evidence, the same as others, or blocked and not signed by a signer that you trust, or those that are not accepted by their signature are large or slow (64 MiB beyond a megabyte each, 10 s beyond what a usual one takes); the rest was not read.',
        remedy: 'Find out what wrote them; give verify --fleet nothing but evidence, and trust each of its signers. Sign what is larger, or verify it piece by piece.',
    },
};

;// CONCATENATED MODULE: ./build/src/evidence/reason-rows/form.js
const FORM_REASONS = {
    'bundle-encoding': {
        class: 'invalid',
        sentence: 'The bundle is not UTF-8 text ({detail}).',
        remedy: 'Get the evidence again; this program writes UTF-8 without byte order mark.',
    },
    'bundle-too-large': {
        class: 'invalid',
        sentence: 'The bundle is larger than a reader accepts: {detail}.',
        remedy: 'This program did not write it, or its payload wrote more than it needs (docs/evidence-format.md); look at it by hand.',
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
};

;// CONCATENATED MODULE: ./build/src/evidence/reason-rows/image.js
const IMAGE_REASONS = {
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
        remedy: 'Use a base without them, or pin the image and give --allow-executables.',
        atRun: 'Use an image without them, or pin it and allow executables in a policy (--policy).',
        waiver: 'executables',
    },
    'image-adds': {
        class: 'unmet',
        sentence: 'The image adds {subject} to its base, which {detail}.',
        remedy: 'Add only files that root owns, without execute bits, below /app, /root or /data, and one entrypoint. Or ask who answers for it what it is, compare the file’s SHA-256, and pin the entry: --expect-add with the entry’s digest, or adds in a policy (launch.adds for the image of a launch). No waiver lifts it; only a pin of this one entry does, and the person who pins it vouches for what the program can do.',
        atRun: 'Leave it out, or name it in the adds of a policy (--policy).',
    },
    'image-config': {
        class: 'unmet',
        sentence: 'The image’s config has {subject}, which {detail}.',
        remedy: 'Remove it from the Dockerfile or its base, and build again. If it is the user, write USER 65532:65532 as the last one.',
    },
    'image-misplaced': {
        class: 'unmet',
        sentence: '{subject} is not what the run needs in the image: a real folder, or nothing where an engine’s socket would be.',
        remedy: 'Let the Dockerfile make the folder with WORKDIR, or leave out what is there, and attest again.',
    },
    'root-differs': {
        class: 'unmet',
        sentence: 'The engine shows {subject} in the container, which the image’s layers do not have so: {detail}.',
        remedy: 'Find out what the engine’s storage adds or changes (its driver, mount program and image stores), and attest again.',
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
        remedy: 'Attest on the base that this release pins, or on debian-packages. Or look at this base, then give --expect-base or a policy.',
        atRun: 'Attest on another base, or pin this one in a policy (--policy).',
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
        atRun: 'Change the policy.',
        waiver: 'unpinned-seccomp',
        callers: true,
    },
    'unpinned-payload': {
        class: 'unmet',
        sentence: 'The payload {subject} is not one of this release’s, and you did not pin it.',
        remedy: 'Get the digest from the person who answers for the program, not from this evidence; then give --expect-payload or a policy. It is the digest of the list of all files of /app (path and content of each), and not of one file: docs/audit.md, “What to ask the supplier for”, has the command.',
        atRun: 'Change the policy.',
        waiver: 'unpinned-payload',
        callers: true,
    },
    'unpinned-image': {
        class: 'unmet',
        sentence: 'You did not pin the image {subject}.',
        remedy: 'Get the id from where the image is used, or rebuild it, and not from this evidence; then give --expect-image or a policy.',
        atRun: 'Change the policy.',
        waiver: 'unpinned-image',
        callers: true,
    },
    'subject-not-expected': {
        class: 'unmet',
        sentence: 'What was attested is {detail}.',
        remedy: 'Attest the image that you use, or change the policy.',
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
        remedy: 'Attest with the expected payload, or change the expectation. The digest is that of the list of all files of /app (path and content of each), and not of one file: docs/audit.md, “What to ask the supplier for”, has the command, and inspect shows each file.',
        callers: true,
    },
    'image-not-expected': {
        class: 'unmet',
        sentence: 'The image {subject} is not the one you expect.',
        remedy: 'Attest the expected image, or change the expectation.',
        callers: true,
    },
};

;// CONCATENATED MODULE: ./build/src/evidence/reason-rows/launch.js
const LAUNCH_REASONS = {
    'receipt-missing': {
        class: 'unverifiable',
        sentence: 'The folder has no receipt: {detail}.',
        remedy: 'Name the folder that launch wrote, whole.',
    },
    'receipt-malformed': {
        class: 'invalid',
        sentence: 'The receipt is not one that this program writes ({detail}).',
        remedy: 'Do not edit a receipt; get the folder again from where the launch left it.',
    },
    'receipt-of-other-evidence': {
        class: 'invalid',
        sentence: 'The receipt is about other evidence than the one in its folder ({detail}).',
        remedy: 'Treat the receipt as forged, or get the folder again from where the launch left it.',
    },
    'receipt-before-evidence': {
        class: 'invalid',
        sentence: 'The workload was started at {subject}, before the evidence was made ({detail}).',
        remedy: 'Treat the receipt as forged: nothing runs before its sandbox is attested.',
    },
    'host-drift': {
        class: 'unmet',
        sentence: 'The machine is not as it was when the sandbox was attested: {detail}.',
        remedy: 'Attest again on this machine, as it is now. A policy can tolerate some facts (launch.tolerate, docs/launch.md).',
    },
    'launch-arguments': {
        class: 'invalid',
        sentence: 'The workload was not started with the attested arguments: {detail}.',
        remedy: 'Treat the receipt as forged: launch takes them from the evidence.',
    },
    'launch-sealed': {
        class: 'unmet',
        sentence: 'The evidence is of a sealed payload, and a workload is not sealed.',
        remedy: 'Attest the sandbox without --seal, and launch from that evidence.',
    },
    unobserved: {
        class: 'unverifiable',
        sentence: 'The workload was not seen while it ran: {detail}.',
        remedy: 'A workload must run for about a tenth of a second; let a shorter one wait before it ends (docs/launch.md).',
    },
    'workload-not-expected': {
        class: 'unmet',
        sentence: 'The workload’s {subject} is {detail}, which your policy does not expect.',
        remedy: 'Find out what ran. If it is what you want, pin it (launch in the policy).',
    },
    'workload-not-started': {
        class: 'unmet',
        sentence: 'The workload did not start.',
        remedy: 'Look at what the engine said, and at the image’s entrypoint.',
    },
    'output-differs': {
        class: 'invalid',
        sentence: 'The file {subject} is not the one that the launch recorded ({detail}).',
        remedy: 'Use no output whose digest differs; get the folder again from where the launch left it.',
    },
};

;// CONCATENATED MODULE: ./build/src/evidence/reason-rows/opened.js
const OPENED_REASONS = {
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
        remedy: 'If the evidence is in it, name that folder: gh run download without --name makes one for each artifact. Otherwise remove it.',
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
        sentence: 'Neither bundle nor receipt lists {subject}, and the reader cannot render it.',
        remedy: 'Remove it from the folder, and find out who put it there.',
    },
    'view-differs': {
        class: 'unverifiable',
        sentence: '{subject} is not the page that this version renders from the bundle.',
        remedy: 'If this version made the page, it was changed. A page of another version cannot be checked either: do not read it. Read the evidence with --allow-unchecked-page and make your own page (sandbox-attestation report PATH).',
        atRun: 'Attest again.',
        waiver: 'unchecked-page',
    },
};

;// CONCATENATED MODULE: ./build/src/evidence/reason-rows/payload-files.js
const PAYLOAD_REASONS = {
    'output-unreadable': {
        class: 'unverifiable',
        sentence: 'The output folder could not be opened ({detail}).',
        remedy: 'The payload must leave /out as a readable folder.',
    },
    'attest-missing': {
        class: 'unverifiable',
        sentence: 'The payload left no /out/attest.jsonl.',
        remedy: 'Let the payload write one line a probe to /out/attest.jsonl: see docs/image.md, or begin with examples/own-payload.',
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
        remedy: 'start-failed: fix the ENTRYPOINT (exec form, a program that the image holds); timeout: raise --timeout. See the log for what the engine reported.',
    },
    'payload-exit': {
        class: 'unmet',
        sentence: 'The payload ended with exit code {subject}.',
        remedy: 'Let the payload exit with 0 when it has written its lines.',
    },
};

;// CONCATENATED MODULE: ./build/src/evidence/reason-rows/posture.js
const POSTURE_REASONS = {
    'posture-missing': {
        class: 'unverifiable',
        sentence: 'The complete posture was not taken in this release’s reference image{detail}.',
        remedy: 'Attest where the reference image can be built (pull the base that this release pins, or give --base-image debian-packages), or waive it with --allow-no-posture.',
        atRun: 'Attest where the reference image can be built, or use --no-posture.',
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
        remedy: 'Put the missing restriction in force (docs/posture.md says what each check tests) and attest again.',
    },
};

;// CONCATENATED MODULE: ./build/src/evidence/reason-rows/signature.js
const SIGNATURE_REASONS = {
    'trust-not-chosen': {
        class: 'unverifiable',
        sentence: 'You did not say whose signature you trust.',
        remedy: 'Give --key, or --certificate-identity and --certificate-oidc-issuer, or waive it with --allow-unsigned.',
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
        remedy: 'Get the signature again from where the run left it; a cosign signature must be in the new bundle format.',
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
        remedy: 'Give the public key of the signer that you expect, or reject it. A launch signs with --signing-key; if its receipt has another signer than its evidence, name it as launch.signer in the policy.',
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
};

// EXTERNAL MODULE: ./build/src/evidence/reason-rows/statement.js
var statement = __webpack_require__(6683);
;// CONCATENATED MODULE: ./build/src/evidence/reason-rows/venue.js
const VENUE_REASONS = {
    'venue-local': {
        class: 'unmet',
        sentence: 'This is a rehearsal on a machine that no one vouches for (venue LOCAL), not evidence.',
        remedy: 'Run it in CI, or on a VPS with --venue VPS.',
    },
    'venue-claimed': {
        class: 'unverifiable',
        sentence: 'The bundle only claims to be from a CI run: no certificate confirms it.',
        remedy: 'Sign keyless in the job, or waive it with --allow-claimed-venue.',
        atRun: 'Sign keyless, or allow it in the policy.',
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
    'run-not-expected': {
        class: 'unmet',
        sentence: 'The evidence is of {subject}, and you expect {detail} or an earlier attempt.',
        remedy: 'Attest in a job of this run: evidence of another run counts only there.',
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
        atRun: 'Attest again.',
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
        sentence: 'The evidence was signed at {subject}, before the time at which the bundle says that it was made.',
        remedy: 'The signature or the bundle lies about its time; reject the evidence.',
    },
    'signed-late': {
        class: 'unmet',
        sentence: 'The evidence was signed {subject} after it was made; a reader accepts at most {detail}.',
        remedy: 'Attest again, and sign within a day: the age of evidence counts from its signature.',
    },
};

;// CONCATENATED MODULE: ./build/src/evidence/reason-rows/verdicts.js
const VERDICT_REASONS = {
    'probe-failed': {
        class: 'unmet',
        sentence: '{subject} failed: {detail}',
        remedy: 'If the payload did not write a line for it, check-payload says what it must do; else put the missing restriction in force. Attest again.',
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
        remedy: 'If it names a file of the image, fix the image. Otherwise run with this flag, as this program always does.',
    },
    'engine-endpoint': {
        class: 'unmet',
        sentence: '{subject} chose the engine’s endpoint: another program may answer there in the engine’s place.',
        remedy: 'Attest without it, through the engine’s own socket. Or find out what listens there, and waive it with --allow-engine-endpoint.',
        waiver: 'engine-endpoint',
    },
    'engine-config-unknown': {
        class: 'unmet',
        sentence: 'The engine held {subject} = {detail}. A run of this program does not have that value.',
        remedy: 'Remove it from the engine’s own configuration (daemon.json, containers.conf) or from the image. If a newer engine has it by default, report it (docs/restrictions.md).',
    },
    'run-argument': {
        class: 'unmet',
        sentence: 'The container was created with {subject}, which {detail}.',
        remedy: 'Attest without this argument.',
    },
    'limit-not-accepted': {
        class: 'unmet',
        sentence: 'The run had the limit {subject}, and you accept at most {detail}.',
        remedy: 'Attest with a smaller limit, or accept this one with --limit of verify or limits in the policy.',
    },
    'timeout-not-accepted': {
        class: 'unmet',
        sentence: 'The workload was given {subject} s, and you accept at most {detail} s.',
        remedy: 'Launch with a shorter --timeout, or accept this one with launch.timeout_seconds in the policy.',
    },
    'kernel-snapshot-missing': {
        class: 'unverifiable',
        sentence: 'The run did not read the payload’s process from the kernel while the payload waited: {detail}.',
        remedy: 'Let the payload wait while /in/gate exists before it does anything. On a slow machine raise --timeout. Or waive it with --allow-no-kernel-snapshot.',
        atRun: 'Let the payload wait at the gate first. On a slow machine raise --timeout.',
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
        remedy: 'Let the payload run for some milliseconds after the gate opens, or waive it with --allow-end-unobserved.',
        atRun: 'Let the payload run longer.',
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
        remedy: 'Attest again. If it fails again, the profile or the payload keeps the launcher from loading its filter.',
    },
};

;// CONCATENATED MODULE: ./build/src/evidence/reason-table.js












const REASON_TABLE = {
    ...OPENED_REASONS,
    ...SIGNATURE_REASONS,
    ...statement/* STATEMENT_REASONS */.y,
    ...FORM_REASONS,
    ...PAYLOAD_REASONS,
    ...VERDICT_REASONS,
    ...POSTURE_REASONS,
    ...CONTROL_REASONS,
    ...IMAGE_REASONS,
    ...VENUE_REASONS,
    ...FLEET_REASONS,
    ...LAUNCH_REASONS,
};


/***/ }),

/***/ 32485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ flagWords),
/* harmony export */   d: () => (/* binding */ flagBegins)
/* harmony export */ });
function flagWords(flags) {
    return flags.flatMap(({ flag, value }) => (value === undefined ? [flag] : [flag, value]));
}
function flagBegins(flag, words) {
    const whole = flagWords([flag]).join(' ');
    if (!whole.startsWith(words))
        return false;
    return whole === words || /[=:]$/.test(words) || /^[ :,=]/.test(whole.slice(words.length));
}


/***/ }),

/***/ 27498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _v: () => (/* binding */ PROBES),
  Qu: () => (/* binding */ contractOf),
  wI: () => (/* binding */ probesOnKernelCheck),
  pN: () => (/* binding */ probesOnRestriction)
});

// EXTERNAL MODULE: ./build/src/probes/judges/part.js
var judges_part = __webpack_require__(35689);
// EXTERNAL MODULE: ./build/src/probes/judges/secret-keys.js
var secret_keys = __webpack_require__(937);
;// CONCATENATED MODULE: ./build/src/probes/probes/pr-env-1.js


const PR_ENV_1 = {
    id: 'PR-ENV-1',
    place: 4,
    operation: 'sorted(os.environ.keys())',
    parts: 1,
    expected: "no key that looks like a secret's, and none besides the image's own and PATH, HOME, HOSTNAME, TERM, container, LC_CTYPE",
    required: true,
    attack: 'Secrets of the runner or the operator that a payload finds in its environment variables.',
    deniedBy: "--env-file /dev/null, the engine client's constructed environment, and the image's ENV lines",
    l1: [28],
    l1Note: "the packet's cell was cut; the number is the project's public matrix binding",
    l1Later: [28],
    judge: judgeEnvironment,
    restrictions: ['environment', 'http-proxy'],
    kernelChecks: [],
    raw: 'env_keyset',
};
function judgeEnvironment(part, { imageEnvKeys }) {
    if (part.outcome !== 'value' || typeof part.value === 'string' || typeof part.value === 'boolean') {
        return (0,judges_part/* notRead */.Q)(part, 'the environment');
    }
    const wrong = (0,secret_keys/* unexpectedKeys */.KJ)(part.value, imageEnvKeys);
    return {
        actual: part.value.join(','),
        why: wrong.length === 0 ? '' : `These keys may not be there: ${wrong.join(', ')}.`,
    };
}

;// CONCATENATED MODULE: ./build/src/probes/judges/raised.js

const CLASSES = {
    1: 'PermissionError',
    2: 'FileNotFoundError',
    13: 'PermissionError',
};
function judgeRaised(errnos) {
    return (part) => {
        const actual = (0,judges_part/* describe */.q)(part);
        if (part.outcome === 'value')
            return { actual, why: 'The operation was not refused.' };
        if (part.outcome === 'cannot-try')
            return { actual, why: 'The operation was not tried.' };
        if (!errnos.includes(part.errno)) {
            return {
                actual,
                why: `It was refused with errno ${part.errno}, where ${errnos.join(' or ')} is expected.`,
            };
        }
        const expected = CLASSES[part.errno] ?? 'OSError';
        if (part.error !== expected) {
            return {
                actual,
                why: `Errno ${part.errno} was reported as ${part.error}, where Python raises ${expected}.`,
            };
        }
        return { actual, why: '' };
    };
}

// EXTERNAL MODULE: ./build/src/probes/restrictions/restriction.js
var restriction = __webpack_require__(87667);
;// CONCATENATED MODULE: ./build/src/probes/probes/pr-exec-1.js



const PR_EXEC_1 = {
    id: 'PR-EXEC-1',
    place: 9,
    operation: 'subprocess.run(["/bin/ls"]) and os.execv("/bin/ls", ["ls"])',
    parts: 2,
    expected: 'each PermissionError with errno 1 (EPERM), or FileNotFoundError with errno 2 (ENOENT)',
    required: true,
    attack: 'Starting another program: a shell, a downloader, a tool that happens to be in the image.',
    deniedBy: 'the seccomp profile (fork, vfork, clone), and a Dockerfile.sandbox without a shell or programs',
    l1: [34],
    l1Later: [25],
    judge: judgePart,
    restrictions: ['oci-runtime', 'seccomp-held', 'seccomp-processes'],
    kernelChecks: ['seccomp'],
    hostFact: { id: 'image-files', check: checkFiles },
};
const EXECV = 1;
const isDenied = judgeRaised([1, 2]);
function judgePart(...[part, context, index]) {
    if (part.outcome !== 'cannot-try' || index !== EXECV || context.ls !== '')
        return isDenied(part, context, index);
    return { actual: `${(0,judges_part/* describe */.q)(part)} (the image has no /bin/ls)`, why: '' };
}
function checkFiles({ inventory: { interpreter, ls } }) {
    if (interpreter === '')
        return (0,restriction/* absent */.Ge)("The image's inventory does not contain the entrypoint's program.");
    return (0,restriction/* inForceIf */.I)(ls === '', `In the image /bin/ls leads to ${ls}, which exists.`);
}

// EXTERNAL MODULE: ./build/src/probes/file-layer.js
var file_layer = __webpack_require__(72511);
;// CONCATENATED MODULE: ./build/src/probes/probes/pr-fs-esc-1.js


const PR_FS_ESC_1 = {
    id: 'PR-FS-ESC-1',
    place: 6,
    operation: 'open("/etc/__probe", "w")',
    parts: 1,
    expected: 'OSError with errno 30 (EROFS)',
    required: true,
    attack: 'Changes to the system’s configuration that would outlive or influence the run.',
    deniedBy: '--read-only',
    l1: [29],
    l1Later: [29],
    judge: judgeRaised([30]),
    ...file_layer/* FILE_LAYER */.X,
};

;// CONCATENATED MODULE: ./build/src/probes/probes/pr-fs-esc-2.js


const PR_FS_ESC_2 = {
    id: 'PR-FS-ESC-2',
    place: 7,
    operation: 'open("/root/__probe", "w") and open("/app/__probe", "w")',
    parts: 2,
    expected: 'each OSError with errno 30 (EROFS) or 13 (EACCES)',
    required: true,
    attack: 'A payload that replaces its own code, or leaves files where a later program trusts them.',
    deniedBy: '--read-only and --user; /root and /app must exist in Dockerfile.sandbox',
    l1: [29, 33],
    l1Later: [29],
    judge: judgeRaised([30, 13]),
    ...file_layer/* FILE_LAYER */.X,
};

// EXTERNAL MODULE: ./build/src/probes/probes/pr-fs-out-ok.js
var pr_fs_out_ok = __webpack_require__(28085);
;// CONCATENATED MODULE: ./build/src/probes/probes/pr-fs-ro-in.js


const PR_FS_RO_IN = {
    id: 'PR-FS-RO-IN',
    place: 5,
    operation: 'open("/in/__probe", "w")',
    parts: 1,
    expected: 'OSError with errno 30 (EROFS)',
    required: true,
    attack: 'A payload that changes its own input, so that anyone who looks at it afterwards sees another one.',
    deniedBy: '-v INPUT:/in:ro',
    l1: [33],
    l1Later: [33],
    judge: judgeRaised([30]),
    ...file_layer/* FILE_LAYER */.X,
};

// EXTERNAL MODULE: ./build/src/probes/probes/pr-mount-1.js
var pr_mount_1 = __webpack_require__(60105);
;// CONCATENATED MODULE: ./build/src/probes/probes/pr-net-1.js

const PR_NET_1 = {
    id: 'PR-NET-1',
    place: 1,
    operation: 'socket.socket().connect(("1.1.1.1", 53))',
    parts: 1,
    expected: 'OSError with errno 1 (EPERM), 101 (ENETUNREACH) or 97 (EAFNOSUPPORT)',
    required: true,
    attack: 'A payload that sends what it read, or its own findings, to its author’s server.',
    deniedBy: '--network none, and the seccomp profile (socket)',
    l1: [27],
    l1Later: [27],
    judge: judgeRaised([1, 101, 97]),
    restrictions: ['network'],
    kernelChecks: ['network'],
};

// EXTERNAL MODULE: ./build/src/probes/kernel/net-dev.js
var net_dev = __webpack_require__(14922);
;// CONCATENATED MODULE: ./build/src/probes/probes/pr-net-2.js


const PR_NET_2 = {
    id: 'PR-NET-2',
    place: 2,
    operation: 'read /proc/net/dev',
    parts: 1,
    expected: 'the interfaces are exactly lo',
    required: true,
    attack: 'A network interface that was given by mistake, through which a connection could go.',
    deniedBy: '--network none',
    l1: [27],
    l1Note: 'sibling',
    l1Later: [27],
    judge: judgeInterfaces,
    restrictions: ['network'],
    kernelChecks: ['network'],
    raw: 'proc_net_dev',
};
function judgeInterfaces(part) {
    if (part.outcome !== 'value' || typeof part.value !== 'string')
        return (0,judges_part/* notRead */.Q)(part, '/proc/net/dev');
    const names = (0,net_dev/* interfacesOf */.q)(part.value);
    if (names === null)
        return { actual: 'unreadable', why: 'The text is not one that the kernel writes to /proc/net/dev.' };
    const only = names.length === 1 && names[0] === 'lo';
    return { actual: names.join(','), why: only ? '' : 'The interfaces are not exactly lo.' };
}

;// CONCATENATED MODULE: ./build/src/probes/probes/pr-ptrace-1.js

const PR_PTRACE_1 = {
    id: 'PR-PTRACE-1',
    place: 12,
    operation: 'ptrace(PTRACE_TRACEME) via ctypes',
    parts: 1,
    expected: '-1 with errno 1 (EPERM)',
    required: false,
    attack: 'Reading and controlling other processes, and bypassing the filter from inside one.',
    deniedBy: 'the seccomp profile (ptrace)',
    l1: [37],
    l1Later: [],
    judge: judgeRaised([1]),
    restrictions: ['oci-runtime', 'seccomp-held', 'seccomp-ptrace'],
    kernelChecks: ['seccomp'],
};

;// CONCATENATED MODULE: ./build/src/probes/probes/pr-sock-1.js

const PR_SOCK_1 = {
    id: 'PR-SOCK-1',
    place: 3,
    operation: 'socket.socket(AF_INET, SOCK_STREAM)',
    parts: 1,
    expected: 'PermissionError with errno 1 (EPERM)',
    required: true,
    attack: 'Sockets of any kind: not only networks, also the hypervisor’s and the kernel’s own families, which network settings do not restrict.',
    deniedBy: 'the seccomp profile (socket)',
    l1: [25],
    l1Later: [27],
    judge: judgeRaised([1]),
    restrictions: ['oci-runtime', 'seccomp-held', 'seccomp-sockets'],
    kernelChecks: ['seccomp'],
};

;// CONCATENATED MODULE: ./build/src/probes/probes/pr-sock-docker.js


const PR_SOCK_DOCKER = {
    id: 'PR-SOCK-DOCKER',
    place: 11,
    operation: 'os.path.exists("/var/run/docker.sock")',
    parts: 1,
    expected: 'False',
    required: true,
    attack: 'The engine’s socket in the sandbox: a process that reaches it is root on the host.',
    deniedBy: "no -v of the engine's socket, and none in Dockerfile.sandbox",
    l1: [36],
    l1Later: [36],
    judge: judgeSocketFile,
    ...file_layer/* FILE_LAYER */.X,
};
function judgeSocketFile(part) {
    const absent = part.outcome === 'value' && part.value === false;
    return { actual: (0,judges_part/* describe */.q)(part), why: absent ? '' : 'The answer is not False.' };
}

;// CONCATENATED MODULE: ./build/src/probes/generated/rows.js












const ROWS = [
    PR_NET_1,
    PR_NET_2,
    PR_SOCK_1,
    PR_ENV_1,
    PR_FS_RO_IN,
    PR_FS_ESC_1,
    PR_FS_ESC_2,
    pr_fs_out_ok/* PR_FS_OUT_OK */.N,
    PR_EXEC_1,
    pr_mount_1/* PR_MOUNT_1 */.B,
    PR_SOCK_DOCKER,
    PR_PTRACE_1,
];

;// CONCATENATED MODULE: ./build/src/probes/contract.js

const PROBES = ROWS;
function contractOf(probeId) {
    return PROBES.find(({ id }) => id === probeId);
}
function probesOnRestriction(id) {
    return PROBES.filter(({ restrictions }) => restrictions.includes(id)).map((probe) => probe.id);
}
function probesOnKernelCheck(id) {
    return PROBES.filter(({ kernelChecks }) => kernelChecks.includes(id)).map((probe) => probe.id);
}


/***/ }),

/***/ 72511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ FILE_LAYER)
/* harmony export */ });
const FILE_LAYER = {
    restrictions: [
        'read-only',
        'user',
        'input',
        'output',
        'tmp',
        'mqueue',
        'terminals',
        'other-mounts',
        'read-only-tmpfs',
        'volumes',
    ],
    kernelChecks: ['user', 'mounts'],
};


/***/ }),

/***/ 74821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ judgeContext),
/* harmony export */   k: () => (/* binding */ uidOf)
/* harmony export */ });
function judgeContext(host) {
    return {
        engine: host.engine.name,
        containerId: host.container.id,
        input: host.folders.input,
        output: host.folders.output,
        payloadUid: uidOf(host.container.user),
        engineFiles: host.container.engine_files,
        tmpfs: host.container.mounts.filter(({ type }) => type === 'tmpfs'),
        sharedMemory: host.container.ipc_mode !== 'none',
        imageEnvKeys: host.image.env_keys,
        ls: host.inventory.ls,
    };
}
function uidOf(user) {
    const uid = /^(0|[1-9]\d{0,9})(?::(?:0|[1-9]\d{0,9}))?$/.exec(user)?.[1];
    return uid === undefined ? null : Number(uid);
}


/***/ }),

/***/ 35689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ notRead),
/* harmony export */   q: () => (/* binding */ describe)
/* harmony export */ });
function describe(part) {
    if (part.outcome === 'raised')
        return part.message === '' ? part.error : `${part.error}: ${part.message}`;
    if (part.outcome === 'cannot-try')
        return `not tried: ${part.message}`;
    if (typeof part.value === 'string')
        return part.value;
    if (typeof part.value === 'boolean')
        return part.value ? 'True' : 'False';
    return part.value.join(',');
}
function notRead(part, what) {
    return { actual: describe(part), why: `It is not what reading ${what} gives.` };
}


/***/ }),

/***/ 937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KJ: () => (/* binding */ unexpectedKeys),
/* harmony export */   kL: () => (/* binding */ ENGINE_KEYS),
/* harmony export */   n0: () => (/* binding */ looksSecret)
/* harmony export */ });
/* harmony import */ var _foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72587);

const SECRET_KEY = /(token|secret|passw|passphrase|credential|(api|access|private|signing|deploy|ssh|master|encrypt(ion)?|storage)_?key|auth|cookie|session|dsn|database_url|conn(ection)?_?str|_pwd$|_pat$|jwt|bearer|kubeconfig|netrc|pgpass|https?_proxy|all_proxy)/iu;
const ENGINE_KEYS = ['PATH', 'HOME', 'HOSTNAME', 'TERM', 'container', 'LC_CTYPE'];
function looksSecret(key) {
    return SECRET_KEY.test(key);
}
const secretKeysIn = (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .Pu)((keys) => new Set(keys.filter(looksSecret)));
function unexpectedKeys(keys, imageKeys) {
    const allowed = new Set([...ENGINE_KEYS, ...imageKeys]);
    const secret = secretKeysIn(keys);
    return keys.filter((key) => secret.has(key) || !allowed.has(key));
}


/***/ }),

/***/ 14922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ interfacesOf)
/* harmony export */ });
const LONGEST = 65_536;
const HEADERS = [/^Inter-\|/, /^ face \|/];
const INTERFACE = /^ *([^\s/:]{1,15}): *\d+(?: +\d+){15}$/;
function interfacesOf(text) {
    if (text.length > LONGEST || !text.endsWith('\n'))
        return null;
    const lines = text.slice(0, -1).split('\n');
    if (!HEADERS.every((header, index) => header.test(lines[index] ?? '')))
        return null;
    const names = lines.slice(HEADERS.length).map((line) => INTERFACE.exec(line)?.[1] ?? null);
    return names.every((name) => name !== null) ? names : null;
}


/***/ }),

/***/ 36492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ inPages),
/* harmony export */   o: () => (/* binding */ againstEngine)
/* harmony export */ });
/* harmony import */ var _restrictions_limit_flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25052);

function againstEngine(table, context) {
    const covers = context.tmpfs.flatMap((asked) => {
        const found = table.find(({ destination }) => destination === asked.destination);
        const what = found === undefined ? 'is not mounted' : tmpfsProblem(found, asked);
        return what === null ? [] : [{ at: asked.destination, what }];
    });
    const shared = context.sharedMemory ? undefined : table.find(({ destination }) => destination === SHM);
    return shared === undefined ? covers : [...covers, { at: SHM, what: 'is there with `--ipc none`' }];
}
const SHM = '/dev/shm';
const SAME_WORDS = ['ro', 'noexec', 'nosuid', 'nodev'];
function tmpfsProblem({ type, flags, superOptions }, asked) {
    if (type !== 'tmpfs')
        return `is ${type} where the engine reports a tmpfs`;
    const lacking = SAME_WORDS.filter((word) => asked.options.includes(word) && !flags.includes(word));
    if (lacking.length > 0)
        return `is not ${lacking.join(', ')}`;
    const size = (0,_restrictions_limit_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .tmpfsSize */ .Kc)(asked.options);
    if (size !== null && !isOfSize(superOptions, size))
        return 'has another size than the engine reports';
    const mode = modeIn(asked.options);
    if (mode !== null && (modeIn(superOptions) ?? DEFAULT_MODE) !== mode)
        return 'has another mode than the engine reports';
    return null;
}
function isOfSize(superOptions, asked) {
    const size = (0,_restrictions_limit_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .tmpfsSize */ .Kc)(superOptions);
    return size !== null && size >= asked && size <= inPages(asked);
}
const PAGE_BYTES = 65_536;
function inPages(bytes) {
    return Math.ceil(bytes / PAGE_BYTES) * PAGE_BYTES;
}
const DEFAULT_MODE = 0o1777;
function modeIn(options) {
    const digits = options.flatMap((option) => /^mode=([0-7]{3,5})$/.exec(option)?.[1] ?? []).at(-1);
    return digits === undefined ? null : Number.parseInt(digits, 8);
}


/***/ }),

/***/ 76055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sz: () => (/* binding */ judgeMounts),
/* harmony export */   Y: () => (/* binding */ ruleOf),
/* harmony export */   vT: () => (/* binding */ strangeMounts)
/* harmony export */ });
/* harmony import */ var _foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72587);
/* harmony import */ var _as_reported_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36492);
/* harmony import */ var _root_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27026);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63611);




function judgeMounts(table, context) {
    return judgedTable(table)(context);
}
const judgedTable = (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .Pu)((table) => (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .Pu)((context) => judgeTable(table, context)));
function judgeTable(table, context) {
    const faults = [
        ...unmatchedIn(table, context).map((mount) => `matches no rule: ${describe(mount)}`),
        ...repeated(table).map((destination) => `mounted more than once: ${destination}`),
        ...missingIn(table, _rules_js__WEBPACK_IMPORTED_MODULE_3__/* .NEEDED_MOUNTS */ .jM).map((destination) => `missing: ${destination}`),
        ...(0,_as_reported_js__WEBPACK_IMPORTED_MODULE_1__/* .againstEngine */ .o)(table, context).map(({ at, what }) => `${at} ${what}`),
    ];
    if (faults.length > 0)
        return { kind: 'wrong', faults };
    return { kind: 'as-asked', engineMounts: table.length - _rules_js__WEBPACK_IMPORTED_MODULE_3__/* .ASKED_MOUNTS */ .ix.length };
}
function strangeMounts(table, context) {
    const wrong = unmatchedIn(table, context).map(({ destination }) => destination);
    return [...new Set([...wrong, ...missingIn(table, ASKED_PLACES)])].sort();
}
const ASKED_PLACES = _rules_js__WEBPACK_IMPORTED_MODULE_3__/* .ASKED_MOUNTS */ .ix.flatMap(({ at }) => (at instanceof RegExp ? [] : at));
function missingIn(table, places) {
    const there = new Set(table.map(({ destination }) => destination));
    return places.filter((place) => !there.has(place));
}
function unmatchedIn(table, context) {
    return table.filter((mount) => ruleOf({ mount, table, context }) === null);
}
function ruleOf(mountCase) {
    const { destination } = mountCase.mount;
    return (RULES_AT.get(destination) ?? PATTERNS).find((rule) => meets(rule, mountCase)) ?? null;
}
const PATTERNS = _rules_js__WEBPACK_IMPORTED_MODULE_3__/* .MOUNT_RULES */ .aB.filter(({ at }) => at instanceof RegExp);
const RULES_AT = new Map(_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .MOUNT_RULES */ .aB.flatMap(({ at }) => (at instanceof RegExp ? [] : at)).map((place) => [
    place,
    _rules_js__WEBPACK_IMPORTED_MODULE_3__/* .MOUNT_RULES */ .aB.filter(({ at }) => isAt(at, place)),
]));
function meets(rule, mountCase) {
    const { mount, context } = mountCase;
    return ((rule.engine === undefined || rule.engine === context.engine) &&
        isAt(rule.at, mount.destination) &&
        (rule.types === undefined || rule.types.includes(mount.type)) &&
        rule.flags.every((flag) => mount.flags.includes(flag)) &&
        !mount.propagation.some((field) => field.startsWith('shared:')) &&
        (0,_root_js__WEBPACK_IMPORTED_MODULE_2__/* .rootMatches */ .S)(rule.root, mountCase) &&
        isHarmless(rule.harmless, mountCase));
}
function isHarmless(harmless, { mount, context }) {
    switch (harmless) {
        case 'asked':
            return true;
        case 'read-only':
            return mount.flags.includes('ro');
        case 'noexec-no-host-path':
            return mount.flags.includes('noexec') && KERNEL_TYPES.includes(mount.type);
        case 'dev-of-root':
            return isDevOfRoot(mount) && context.payloadUid !== null && context.payloadUid !== 0;
        case 'null-device':
            return mount.root === '/null';
    }
}
const KERNEL_TYPES = ['proc', 'sysfs', 'tmpfs', 'devtmpfs', 'devpts', 'mqueue', 'cgroup', 'cgroup2'];
function isDevOfRoot({ superOptions }) {
    return superOptions.includes('mode=755') && !superOptions.some((option) => /^[ug]id=/.test(option));
}
function isAt(at, destination) {
    return at instanceof RegExp ? at.test(destination) : at.includes(destination);
}
function repeated(table) {
    const seen = new Set();
    const again = new Set();
    for (const { destination } of table)
        (seen.has(destination) ? again : seen).add(destination);
    return [...again];
}
function describe({ destination, type, root, flags, propagation }) {
    return [destination, type, flags.join(','), `root ${root}`, ...propagation].join(' ');
}


/***/ }),

/***/ 19537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ parseMountinfo)
/* harmony export */ });
/* harmony import */ var _foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72587);
/* harmony import */ var _foundation_thrown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8621);


const LONGEST = 262_144;
const MOST_MOUNTS = 4096;
function parseMountinfo(text) {
    if (text.length > LONGEST)
        throw new Error(`the mount table is longer than ${LONGEST} characters`);
    const read = text.length > USUAL ? readLong(text) : readUsual(text);
    if (read.table === null)
        throw new Error(read.why);
    return read.table;
}
const USUAL = 16_384;
const readUsual = (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__/* .rememberTexts */ .qV)({ texts: 16, length: USUAL }, readTable);
const readLong = (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__/* .rememberTexts */ .qV)({ texts: 2, length: LONGEST }, readTable);
function readTable(text) {
    try {
        return { table: (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM)(parseTable(text)) };
    }
    catch (cause) {
        return { table: null, why: (0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause) };
    }
}
function parseTable(text) {
    if (!text.endsWith('\n'))
        throw new Error('the mount table does not end with a line end');
    const lines = text.slice(0, -1).split('\n');
    if (lines.length > MOST_MOUNTS)
        throw new Error(`the mount table has more than ${MOST_MOUNTS} mounts`);
    return lines.map((line, index) => parseLine(line, index + 1));
}
function parseLine(line, number) {
    const fail = (what) => {
        throw new Error(`line ${number} of the mount table ${what}`);
    };
    const [whole, id, parent, device = '', root = '', destination = '', flags = '', optional, type = '', source, last,] = LINE.exec(line) ?? [];
    if (whole === undefined)
        return fail(malformed(line));
    const text = (field) => decode(field) ?? fail('has a bad escape');
    const destinationText = text(destination);
    if (!destinationText.startsWith('/'))
        return fail('is not mounted on an absolute path');
    return {
        id: Number(id),
        parent: Number(parent),
        device,
        root: text(root),
        destination: destinationText,
        flags: flagsIn(flags) ?? fail('is neither ro nor rw'),
        propagation: optional ? optional.slice(1).split(' ') : [],
        type: text(type),
        source: text(source ?? ''),
        superOptions: optionsIn(last ?? ''),
    };
}
const LINE = /^(0|[1-9]\d{0,9}) (0|[1-9]\d{0,9}) ((?:0|[1-9]\d{0,9}):(?:0|[1-9]\d{0,9})) ([^ ]+) ([^ ]+) ([^ ]+)((?: (?!- )[^ ]+)*) - ([^ ]+) ([^ ]*) ([^ ]+)$/;
function malformed(line) {
    const fields = line.split(' ');
    const hyphen = fields.indexOf('-', 6);
    if (hyphen === -1 || fields.length !== hyphen + 4)
        return 'does not have the fields of proc(5)';
    const isEmpty = fields.some((field, index) => field === '' && index !== hyphen + 2);
    return isEmpty ? 'has an empty field' : 'has an id that is not a number';
}
const flagsIn = (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__/* .rememberTexts */ .qV)({ texts: 256, length: 256 }, (text) => {
    const flags = text.split(',');
    return flags.filter((flag) => flag === 'ro' || flag === 'rw').length === 1 ? flags : null;
});
const optionsIn = (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__/* .rememberTexts */ .qV)({ texts: 256, length: 256 }, (text) => text.split(','));
function decode(field) {
    if (!field.includes('\\'))
        return field;
    if (/\\(?!(?:0[1-7][0-7]|00[1-7]|1[0-7][0-7]))/.test(field))
        return null;
    return field.replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
}


/***/ }),

/***/ 63611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aB: () => (/* binding */ MOUNT_RULES),
/* harmony export */   ix: () => (/* binding */ ASKED_MOUNTS),
/* harmony export */   jM: () => (/* binding */ NEEDED_MOUNTS)
/* harmony export */ });
/* unused harmony export ENGINE_MOUNTS */
const WHOLE = { kind: 'whole' };
const ASKED_MOUNTS = [
    {
        id: 'rootfs',
        at: ['/'],
        types: ['overlay', 'fuse.fuse-overlayfs'],
        root: WHOLE,
        flags: ['ro'],
        harmless: 'asked',
    },
    { id: 'in', at: ['/in'], root: { kind: 'run-folder', folder: 'input' }, flags: ['ro'], harmless: 'asked' },
    {
        id: 'out',
        at: ['/out'],
        root: { kind: 'run-folder', folder: 'output' },
        flags: ['rw'],
        harmless: 'asked',
    },
    {
        id: 'tmp',
        at: ['/tmp'],
        types: ['tmpfs'],
        root: WHOLE,
        flags: ['noexec', 'nosuid', 'nodev'],
        harmless: 'asked',
    },
];
const OWN_NAME = { kind: 'own-name' };
const ENGINE_FILE = { kind: 'engine-file' };
const CGROUP_1_CONTROLLERS = [
    ...[
        'cpu',
        'cpuacct',
        'cpu,cpuacct',
        'cpuset',
        'memory',
        'devices',
        'freezer',
        'net_cls',
        'net_prio',
        'net_cls,net_prio',
    ],
    ...['blkio', 'perf_event', 'hugetlb', 'pids', 'rdma', 'misc', 'systemd', 'elogind'],
];
const ENGINE_MOUNTS = [
    { id: 'proc', at: ['/proc'], types: ['proc'], root: WHOLE, flags: [], harmless: 'noexec-no-host-path' },
    { id: 'sysfs', at: ['/sys'], types: ['sysfs'], root: WHOLE, flags: [], harmless: 'read-only' },
    {
        id: 'dev-docker',
        engine: 'docker',
        at: ['/dev'],
        types: ['tmpfs'],
        root: WHOLE,
        flags: ['nosuid'],
        harmless: 'dev-of-root',
    },
    {
        id: 'dev-podman',
        engine: 'podman',
        at: ['/dev'],
        types: ['tmpfs'],
        root: WHOLE,
        flags: ['nosuid'],
        harmless: 'read-only',
    },
    {
        id: 'devpts',
        at: ['/dev/pts'],
        types: ['devpts', 'tmpfs'],
        root: WHOLE,
        flags: ['nosuid'],
        harmless: 'noexec-no-host-path',
    },
    {
        id: 'mqueue',
        at: ['/dev/mqueue'],
        types: ['mqueue', 'tmpfs'],
        root: WHOLE,
        flags: ['nosuid', 'nodev'],
        harmless: 'noexec-no-host-path',
    },
    {
        id: 'shm',
        at: ['/dev/shm'],
        types: ['tmpfs'],
        root: WHOLE,
        flags: ['nosuid', 'nodev'],
        harmless: 'noexec-no-host-path',
    },
    {
        id: 'device-node',
        engine: 'podman',
        at: ['/dev/null', '/dev/zero', '/dev/full', '/dev/tty', '/dev/random', '/dev/urandom'],
        types: ['devtmpfs'],
        root: OWN_NAME,
        flags: ['nosuid'],
        harmless: 'noexec-no-host-path',
    },
    {
        id: 'cgroup-2',
        at: ['/sys/fs/cgroup'],
        types: ['cgroup2'],
        root: { kind: 'cgroup' },
        flags: ['nosuid', 'nodev', 'noexec'],
        harmless: 'read-only',
    },
    {
        id: 'cgroup-1-folder',
        at: ['/sys/fs/cgroup'],
        types: ['tmpfs'],
        root: WHOLE,
        flags: ['nosuid', 'nodev'],
        harmless: 'noexec-no-host-path',
    },
    {
        id: 'cgroup-1-controller',
        at: CGROUP_1_CONTROLLERS.map((name) => `/sys/fs/cgroup/${name}`),
        types: ['cgroup'],
        root: { kind: 'cgroup' },
        flags: ['nosuid', 'nodev', 'noexec'],
        harmless: 'read-only',
    },
    {
        id: 'files-docker',
        engine: 'docker',
        at: ['/etc/hosts', '/etc/hostname', '/etc/resolv.conf'],
        root: ENGINE_FILE,
        flags: [],
        harmless: 'read-only',
    },
    {
        id: 'files-podman',
        engine: 'podman',
        at: [
            '/etc/hosts',
            '/etc/hostname',
            '/etc/resolv.conf',
            '/etc/group',
            '/etc/passwd',
            '/run/.containerenv',
        ],
        root: ENGINE_FILE,
        flags: ['nosuid', 'nodev', 'noexec'],
        harmless: 'read-only',
    },
    {
        id: 'proc-part',
        at: ['/proc/bus', '/proc/fs', '/proc/irq', '/proc/sys', '/proc/sysrq-trigger'],
        types: ['proc'],
        root: OWN_NAME,
        flags: [],
        harmless: 'read-only',
    },
    {
        id: 'mask-file',
        at: [
            '/proc/interrupts',
            '/proc/kcore',
            '/proc/keys',
            '/proc/latency_stats',
            '/proc/sched_debug',
            '/proc/timer_list',
            '/proc/timer_stats',
        ],
        types: ['tmpfs', 'devtmpfs'],
        root: { kind: 'null-device' },
        flags: [],
        harmless: 'null-device',
    },
    {
        id: 'mask-folder',
        at: /^\/(?:proc\/(?:acpi|asound|scsi)|sys\/(?:firmware|dev\/block|fs\/selinux|devices\/virtual\/powercap|devices\/system\/cpu\/cpu\d{1,4}\/thermal_throttle))$/,
        types: ['tmpfs'],
        root: { kind: 'empty-folder' },
        flags: [],
        harmless: 'read-only',
    },
];
const NEEDED_MOUNTS = [
    ...['/', '/in', '/out', '/tmp', '/proc', '/sys', '/dev'],
    ...['/proc/bus', '/proc/fs', '/proc/irq', '/proc/sys'],
    ...['/proc/keys', '/proc/timer_list', '/sys/firmware'],
];
const MOUNT_RULES = [...ASKED_MOUNTS, ...ENGINE_MOUNTS];


/***/ }),

/***/ 28085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ PR_FS_OUT_OK)
/* harmony export */ });
/* harmony import */ var _file_layer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72511);
/* harmony import */ var _judges_part_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35689);
/* harmony import */ var _restrictions_restriction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87667);



const PR_FS_OUT_OK = {
    id: 'PR-FS-OUT-OK',
    place: 8,
    operation: 'open("/out/report.md", "w").write("ok")',
    parts: 1,
    expected: 'succeeds, and the host finds the file with those two bytes',
    required: true,
    attack: 'A sandbox in which nothing works, so that every refusal would pass: this path must be writable.',
    deniedBy: '-v OUTPUT:/out:rw (the positive control: the one writable path)',
    l1: [33],
    l1Note: 'control',
    l1Later: [33],
    judge: judgeWritten,
    ..._file_layer_js__WEBPACK_IMPORTED_MODULE_0__/* .FILE_LAYER */ .X,
    hostFact: { id: 'report.md', check: checkReport },
};
function judgeWritten(part) {
    const actual = (0,_judges_part_js__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q)(part);
    if (part.outcome !== 'value')
        return { actual, why: 'The one path that must be writable was not writable.' };
    const written = typeof part.value === 'string' || part.value === true;
    return { actual, why: written ? '' : 'The value is not one that a write returns.' };
}
function checkReport({ report_md }) {
    switch (report_md) {
        case 'ok':
            return _restrictions_restriction_js__WEBPACK_IMPORTED_MODULE_1__/* .IN_FORCE */ .EI;
        case 'absent':
            return (0,_restrictions_restriction_js__WEBPACK_IMPORTED_MODULE_1__/* .missing */ .LO)('The host did not find report.md in OUTPUT.');
        case 'other':
            return (0,_restrictions_restriction_js__WEBPACK_IMPORTED_MODULE_1__/* .missing */ .LO)("The host's report.md in OUTPUT does not hold exactly the two bytes ok.");
    }
}


/***/ }),

/***/ 60105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ PR_MOUNT_1)
/* harmony export */ });
/* harmony import */ var _file_layer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72511);
/* harmony import */ var _judges_part_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35689);
/* harmony import */ var _mounts_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76055);
/* harmony import */ var _mounts_mountinfo_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19537);




const PR_MOUNT_1 = {
    id: 'PR-MOUNT-1',
    place: 10,
    operation: 'read /proc/self/mountinfo',
    parts: 1,
    expected: '/ ro, /in ro, /out rw and /tmp tmpfs noexec, each once; every other mount is one that engines add for themselves and matches its rule',
    required: true,
    attack: 'Folders of the host that were mounted by mistake, or memory in which a program could be stored and run.',
    deniedBy: '--read-only, -v, --tmpfs and, on Podman, --read-only-tmpfs=false',
    l1: [29, 33],
    l1Later: [29, 33],
    judge: judgeMountTable,
    ..._file_layer_js__WEBPACK_IMPORTED_MODULE_0__/* .FILE_LAYER */ .X,
    raw: 'mountinfo',
};
function judgeMountTable(part, context) {
    if (part.outcome !== 'value' || typeof part.value !== 'string')
        return (0,_judges_part_js__WEBPACK_IMPORTED_MODULE_3__/* .notRead */ .Q)(part, '/proc/self/mountinfo');
    let table;
    try {
        table = (0,_mounts_mountinfo_js__WEBPACK_IMPORTED_MODULE_2__/* .parseMountinfo */ .b)(part.value);
    }
    catch (cause) {
        return {
            actual: 'unreadable',
            why: `This is not a mount table: ${cause instanceof Error ? cause.message : 'unknown'}.`,
        };
    }
    const judged = (0,_mounts_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeMounts */ .Sz)(table, context);
    if (judged.kind === 'wrong') {
        return {
            actual: judged.faults.join(', '),
            why: 'The mounts are not the four that the run asks for and the engine’s own.',
        };
    }
    return {
        actual: `/ ro, /in ro, /out rw, /tmp tmpfs noexec, and ${judged.engineMounts} mounts of the engine's own`,
        why: '',
    };
}


/***/ }),

/***/ 80402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ readLimits),
/* harmony export */   NL: () => (/* binding */ amountInWords),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   Zf: () => (/* binding */ limitsInWords),
/* harmony export */   _: () => (/* binding */ decimal),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   x6: () => (/* binding */ limitAmounts)
/* harmony export */ });
/* harmony import */ var _run_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14001);

const whole = (text) => (/^\d{1,15}$/.test(text) ? Number(text) : null);
const decimal = (text) => (/^\d{1,4}(\.\d{1,3})?$/.test(text) ? Number(text) : null);
const FACTORS = [
    ['g', 1024 ** 3],
    ['m', 1024 ** 2],
    ['k', 1024],
    ['b', 1],
    ['', 1],
];
const bytes = (text) => {
    const [, digits, unit] = /^(\d{1,15})([bkmg]?)$/.exec(text) ?? [];
    const factor = FACTORS.find(([name]) => name === unit)?.[1];
    return factor === undefined ? null : Number(digits) * factor;
};
const FORMS = {
    memory: { read: bytes, words: 'bytes, as in 512m' },
    pids: { read: whole, words: 'a whole number' },
    cpus: { read: decimal, words: 'cores, as in 1.5' },
    tmp: { read: bytes, words: 'bytes, as in 128m' },
    'file-size': { read: bytes, words: 'bytes, as in 128m' },
    'open-files': { read: whole, words: 'a whole number' },
};
function amountInWords(name, amount) {
    if (FORMS[name].read !== bytes || amount <= 0)
        return String(amount);
    const [unit, factor] = FACTORS.find(([, each]) => amount % each === 0) ?? ['', 1];
    return `${amount / factor}${unit === 'b' ? '' : unit}`;
}
function limitAmounts(limits) {
    const amounts = {};
    for (const name of _run_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMIT_NAMES */ .x3) {
        const amount = limits[name];
        if (amount !== undefined)
            amounts[name] = amountInWords(name, amount);
    }
    return amounts;
}
function limitsInWords(limits) {
    return Object.entries(limitAmounts(limits)).map(([name, amount]) => `${name}=${amount}`);
}
function readLimits(texts) {
    const limits = {};
    for (const entry of texts.flatMap((text) => text.split(',')).map((each) => each.trim())) {
        const read = readEntry(entry);
        if (typeof read === 'string')
            return { refused: entry, advice: read };
        if (limits[read.name] !== undefined)
            return { refused: entry, advice: `Give ${read.name} once.` };
        limits[read.name] = read.amount;
    }
    return { refused: null, limits };
}
function readEntry(entry) {
    const equals = entry.indexOf('=');
    const given = entry.slice(0, Math.max(equals, 0));
    if (given === 'time')
        return 'Use timeout, which is the limit on time.';
    const name = _run_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMIT_NAMES */ .x3.find((each) => each === given);
    if (name === undefined)
        return `Use NAME=AMOUNT with one of: ${_run_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMIT_NAMES */ .x3.join(', ')}.`;
    const { read, words } = FORMS[name];
    const amount = read(entry.slice(equals + 1));
    if (amount === null || amount <= 0)
        return `Use a positive amount: ${words}.`;
    const most = _run_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LARGEST_LIMITS */ .KW[name];
    return amount <= most ? { name, amount } : `Use at most ${amountInWords(name, most)}.`;
}


/***/ }),

/***/ 25052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ tmpfsSize),
/* harmony export */   Kz: () => (/* binding */ raiseLimit),
/* harmony export */   QO: () => (/* binding */ lowerLimits),
/* harmony export */   UQ: () => (/* binding */ limitsIn),
/* harmony export */   vF: () => (/* binding */ limitFlagProblem),
/* harmony export */   vG: () => (/* binding */ limitFlags),
/* harmony export */   ws: () => (/* binding */ LIMIT_WORDS),
/* harmony export */   yW: () => (/* binding */ limitPair)
/* harmony export */ });
/* harmony import */ var _foundation_run_flag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32485);
/* harmony import */ var _limit_amounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80402);
/* harmony import */ var _run_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14001);



function alone(limit, flag, read) {
    return { limit, words: flag, write: (amount) => ({ flag, value: String(amount) }), read };
}
function ulimit(limit, name) {
    return {
        limit,
        words: `--ulimit ${name}=`,
        write: (amount) => ({ flag: '--ulimit', value: `${name}=${amount}:${amount}` }),
        read: (value) => limitPair(value.slice(name.length + 1)),
    };
}
const LIMIT_FLAGS = [
    {
        limit: 'tmp',
        words: '--tmpfs /tmp:',
        write: (amount) => ({ flag: '--tmpfs', value: `/tmp:rw,noexec,nosuid,nodev,size=${amount}` }),
        read: (value) => tmpfsSize(value.slice('/tmp:'.length).split(',')),
    },
    alone('pids', '--pids-limit', _limit_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ),
    alone('memory', '--memory', _limit_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee),
    alone('memory', '--memory-swap', _limit_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee),
    alone('cpus', '--cpus', _limit_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._),
    ulimit('file-size', 'fsize'),
    ulimit('open-files', 'nofile'),
];
function limitPair(text) {
    const parts = text.split(':').map(_limit_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ);
    const amounts = parts.filter((part) => part !== null);
    return amounts.length === parts.length && parts.length <= 2 ? Math.max(...amounts) : null;
}
function tmpfsSize(options) {
    const [size, ...more] = options.flatMap((option) => /^size=(.*)$/i.exec(option)?.[1] ?? []);
    return size === undefined || more.length > 0 ? null : (0,_limit_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee)(size.toLowerCase());
}
const LIMIT_WORDS = LIMIT_FLAGS.map(({ words }) => words);
function limitFlags(limits) {
    return LIMIT_FLAGS.flatMap(({ limit, write }) => {
        const amount = limits[limit];
        return amount === undefined ? [] : [write(amount)];
    });
}
function limitFlagProblem(flag) {
    const row = rowOf(flag);
    return row !== undefined && amountOf(row, flag) === null ? 'is not an amount that a run gives' : null;
}
function limitsIn(flags) {
    const asked = {};
    for (const flag of flags) {
        const row = rowOf(flag);
        const amount = row === undefined ? null : amountOf(row, flag);
        if (row !== undefined && amount !== null)
            asked[row.limit] = Math.max(asked[row.limit] ?? 0, amount);
    }
    return { ..._run_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .RUN_LIMITS */ .Bz, ...asked };
}
function lowerLimits(flags, most) {
    return flags.map((flag) => {
        const row = rowOf(flag);
        if (row === undefined)
            return flag;
        const amount = amountOf(row, flag);
        return amount !== null && amount > most[row.limit] ? row.write(most[row.limit]) : flag;
    });
}
function raiseLimit(flag, by) {
    const row = rowOf(flag);
    const amount = row === undefined ? null : amountOf(row, flag);
    return row === undefined || amount === null ? flag : row.write(amount + by);
}
function rowOf(flag) {
    return LIMIT_FLAGS.find(({ words }) => words.startsWith(flag.flag) && (0,_foundation_run_flag_js__WEBPACK_IMPORTED_MODULE_2__/* .flagBegins */ .d)(flag, words));
}
function amountOf({ read }, { value = '' }) {
    const amount = read(value);
    return amount !== null && amount > 0 ? amount : null;
}


/***/ }),

/***/ 87667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ IN_FORCE),
/* harmony export */   Ge: () => (/* binding */ absent),
/* harmony export */   I: () => (/* binding */ inForceIf),
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   q$: () => (/* binding */ numberRestriction)
/* harmony export */ });
const IN_FORCE = { state: 'in-force' };
function missing(why) {
    return { state: 'missing', why };
}
function absent(why) {
    return { state: 'absent', why };
}
function inForceIf(condition, why) {
    return condition ? IN_FORCE : missing(why);
}
function numberRestriction(value, meets, what) {
    if (value === null)
        return absent(`The engine does not report a ${what}.`);
    return inForceIf(Number.isFinite(value) && meets(value), `The ${what} is ${value}.`);
}


/***/ }),

/***/ 14001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ RUN_LIMITS),
/* harmony export */   KW: () => (/* binding */ LARGEST_LIMITS),
/* harmony export */   Zh: () => (/* binding */ smallerLimits),
/* harmony export */   _v: () => (/* binding */ largerLimits),
/* harmony export */   x3: () => (/* binding */ LIMIT_NAMES)
/* harmony export */ });
const MEBIBYTE = 1024 ** 2;
const GIBIBYTE = 1024 ** 3;
const RUN_LIMITS = {
    memory: 256 * MEBIBYTE,
    pids: 64,
    cpus: 1,
    tmp: 64 * MEBIBYTE,
    'file-size': 64 * MEBIBYTE,
    'open-files': 1024,
};
const LARGEST_LIMITS = {
    memory: 64 * GIBIBYTE,
    pids: 32_768,
    cpus: 256,
    tmp: 16 * GIBIBYTE,
    'file-size': 64 * GIBIBYTE,
    'open-files': 1_048_576,
};
const LIMIT_NAMES = Object.keys(RUN_LIMITS);
function smallerLimits(limits, most) {
    const smaller = { ...limits };
    for (const name of LIMIT_NAMES)
        smaller[name] = Math.min(limits[name], most[name]);
    return smaller;
}
function largerLimits(limits, than) {
    return LIMIT_NAMES.filter((name) => !(limits[name] <= than[name]));
}


/***/ }),

/***/ 84060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ securityOptionProblem),
/* harmony export */   W6: () => (/* binding */ labelProblem),
/* harmony export */   Wn: () => (/* binding */ apparmorProblem),
/* harmony export */   uW: () => (/* binding */ selinuxTypeProblem)
/* harmony export */ });
/* harmony import */ var _foundation_run_flag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32485);

const APPARMOR = /^(docker-default|containers-default-\d{1,4}(\.\d{1,4}){0,2})$/;
const SELINUX_TYPE = 'container_t';
const SELINUX_CONTEXT = /^[a-z_]{1,64}_u:[a-z_]{1,64}_r:container_t:s0:c\d{1,4},c\d{1,4}$/;
function apparmorProblem(name) {
    return APPARMOR.test(name)
        ? null
        : `is not a known AppArmor profile: only docker-default and containers-default-VERSION are`;
}
function selinuxTypeProblem(type) {
    return type === SELINUX_TYPE ? null : `is not a known SELinux type: only ${SELINUX_TYPE} is`;
}
function labelProblem(label) {
    if (label === '' || APPARMOR.test(label) || SELINUX_CONTEXT.test(label))
        return null;
    return `The label "${label}" is neither an engine's own AppArmor profile nor ${SELINUX_TYPE} with two categories.`;
}
const OPTIONS = [
    ['no-new-privileges', (rest) => (rest === '' ? null : 'removes the restriction')],
    ['seccomp=', (rest) => (rest.startsWith('/') ? null : 'is not a profile of this run')],
    ['apparmor=', apparmorProblem],
    ['label=type:', selinuxTypeProblem],
];
function securityOptionProblem(value) {
    const flag = '--security-opt';
    const found = OPTIONS.find(([prefix]) => (0,_foundation_run_flag_js__WEBPACK_IMPORTED_MODULE_0__/* .flagBegins */ .d)({ flag, value }, `${flag} ${prefix}`));
    return found === undefined ? 'is not an option of a run' : found[1](value.slice(found[0].length));
}


/***/ }),

/***/ 18088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H$: () => (/* binding */ LAUNCHER_PATH),
/* harmony export */   a0: () => (/* binding */ BEFORE_SITE),
/* harmony export */   oP: () => (/* binding */ parseSealLines)
/* harmony export */ });
/* unused harmony export SEAL_STEPS */
/* harmony import */ var _foundation_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98461);

const SEAL_STEPS = ['exec-before', 'exec-interpreter', 'exec-from-out'];
const BEFORE_SITE = ['-I', '-S'];
const LAUNCHER_PATH = '/in/seal.py';
const LIMITS = { characters: 4096, depth: 2 };
const GREATEST_ERRNO = 4095;
function parseSealLines(text) {
    const lines = text.split('\n');
    if (text.length > LIMITS.characters || lines.length !== SEAL_STEPS.length + 1 || lines.at(-1) !== '')
        return null;
    const steps = SEAL_STEPS.map((step, index) => parseStep(step, lines[index] ?? ''));
    return steps.every((step) => step !== null) ? steps : null;
}
function parseStep(step, line) {
    try {
        const json = (0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(line, LIMITS);
        if (typeof json !== 'object' || json === null || Array.isArray(json))
            return null;
        const { step: named, errno, ...others } = json;
        const isErrno = typeof errno === 'number' && Number.isInteger(errno) && errno >= 0 && errno <= GREATEST_ERRNO;
        return named === step && isErrno && Object.keys(others).length === 0 ? { step, errno } : null;
    }
    catch {
        return null;
    }
}


/***/ })

};
