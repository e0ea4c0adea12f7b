export const id = 355;
export const ids = [355];
export const modules = {

/***/ 98734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ expectationsIn)
});

// EXTERNAL MODULE: ./build/src/evidence/expectations.js
var expectations = __webpack_require__(16364);
// EXTERNAL MODULE: ./build/src/foundation/given-file.js
var given_file = __webpack_require__(40369);
// EXTERNAL MODULE: ./build/src/evidence/waiver-table.js
var waiver_table = __webpack_require__(81422);
// EXTERNAL MODULE: ./build/src/foundation/digest.js
var digest = __webpack_require__(11455);
// EXTERNAL MODULE: ./build/src/foundation/invalid-setting.js
var invalid_setting = __webpack_require__(99417);
// EXTERNAL MODULE: ./build/src/probes/restrictions/limit-amounts.js
var limit_amounts = __webpack_require__(80402);
// EXTERNAL MODULE: ./build/src/cli/option-row.js
var option_row = __webpack_require__(51694);
;// CONCATENATED MODULE: ./build/src/cli/expectations.js






function readExpectations(options, policy = expectations/* NO_EXPECTATIONS */.cV) {
    const waivers = waiver_table/* WAIVERS */.E.filter((waiver) => options[(0,option_row/* optionKey */.D6)(`allow-${waiver}`)] === true);
    return {
        ...policy,
        image: digests(options['expectImage'], '--expect-image') ?? policy.image,
        seccomp: digests(options['expectSeccomp'], '--expect-seccomp') ?? policy.seccomp,
        payload: digests(options['expectPayload'], '--expect-payload') ?? policy.payload,
        base: digests(options['expectBase'], '--expect-base') ?? policy.base,
        adds: digests(options['expectAdd'], '--expect-add') ?? policy.adds,
        limits: { ...policy.limits, ...limits(options['limit']) },
        venues: typeof options['venue'] === 'string' ? venues(options['venue']) : policy.venues,
        maxAgeDays: typeof options['maxAge'] === 'string' ? days(options['maxAge']) : policy.maxAgeDays,
        challenge: given(options['challenge'], '--challenge') ?? policy.challenge,
        repository: ownerAndName(options['repository']) ?? policy.repository,
        workflow: given(options['workflow'], '--workflow') ?? policy.workflow,
        runnerEnvironment: runnerEnvironment(options['runnerEnvironment']) ?? policy.runnerEnvironment,
        waivers: new Set([...policy.waivers, ...waivers]),
    };
}
function given(value, option) {
    if (typeof value !== 'string')
        return null;
    if (value !== '')
        return value;
    throw (0,invalid_setting/* invalidSetting */.g)(option, value, 'Check the variable that holds it.');
}
function ownerAndName(value) {
    const option = '--repository';
    const text = given(value, option);
    if (text === null || /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(text))
        return text;
    throw (0,invalid_setting/* invalidSetting */.g)(option, text, 'Use OWNER/NAME.');
}
function runnerEnvironment(value) {
    const option = '--runner-environment';
    const text = given(value, option);
    if (text === null || text === 'github-hosted' || text === 'self-hosted')
        return text;
    throw (0,invalid_setting/* invalidSetting */.g)(option, text, 'Use github-hosted or self-hosted.');
}
function digests(given, option) {
    if (!Array.isArray(given))
        return null;
    return given.map((text) => {
        if ((0,digest/* isSha256 */._h)(text))
            return text;
        throw (0,invalid_setting/* invalidSetting */.g)(option, String(text), wholeForm(String(text)));
    });
}
function limits(given) {
    const read = (0,limit_amounts/* readLimits */.BU)(Array.isArray(given) ? given.map(String) : []);
    if (read.refused !== null)
        throw (0,invalid_setting/* invalidSetting */.g)('--limit', read.refused, read.advice);
    return read.limits;
}
function wholeForm(text) {
    if (/^[0-9a-f]{64}$/.test(text))
        return `Use sha256:${text}.`;
    if (/^(?:sha256:)?[0-9a-f]{6,63}$/.test(text))
        return `Use all 64 digits: docker image inspect --format '{{.Id}}' ${text} (podman: sha256: before what it prints).`;
    return 'Use sha256: and 64 lower-case hex digits.';
}
function venues(text) {
    return text.split(',').map((venue) => {
        if (venue === 'CI' || venue === 'VPS')
            return venue;
        throw (0,invalid_setting/* invalidSetting */.g)('--venue', text, 'Use CI, VPS or CI,VPS; LOCAL is a rehearsal and cannot be accepted.');
    });
}
function days(text) {
    const number = Number(text);
    if (/^[0-9]{1,4}$/.test(text) && number >= 1)
        return number;
    throw (0,invalid_setting/* invalidSetting */.g)('--max-age', text, 'Use whole days from 1 to 9999.');
}

// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(97284);
// EXTERNAL MODULE: ./build/src/signing/instances.js
var instances = __webpack_require__(5045);
// EXTERNAL MODULE: ./build/src/signing/pem.js
var pem = __webpack_require__(76347);
;// CONCATENATED MODULE: ./build/src/cli/trust.js




async function readTrust(options, policy) {
    const key = trust_text(options['key']);
    const identity = oneOf(options, 'certificateIdentity');
    const issuer = oneOf(options, 'certificateOidcIssuer');
    const root = trust_text(options['trustedRoot']);
    if (key !== null) {
        if (identity !== null || issuer !== null || root !== null) {
            throw usage('--key cannot be combined with --certificate-… or --trusted-root', 'Trust a key or an identity.');
        }
        return { kind: 'key', publicKey: await (0,given_file/* readGivenFile */.Mh)({ given: key, what: 'public key' }, pem/* MAX_KEY_BYTES */.Xd) };
    }
    const trustedRoot = root === null ? null : await (0,given_file/* readGivenFile */.Mh)({ given: root, what: 'trusted root' }, instances/* MAX_ROOT_BYTES */.ax);
    if (identity === null && issuer === null)
        return withRoot(policy, trustedRoot);
    if (identity === null || issuer === null) {
        throw usage('An identity needs its issuer', 'Give both --certificate-identity and --certificate-oidc-issuer (or their -regexp).');
    }
    if (!identity.isPattern && !issuer.isPattern) {
        return { kind: 'certificate', identity: identity.text, issuer: issuer.text, match: 'exact', trustedRoot };
    }
    return {
        kind: 'certificate',
        identity: pattern(identity),
        issuer: pattern(issuer),
        match: 'regexp',
        trustedRoot,
    };
}
function withRoot(policy, trustedRoot) {
    if (trustedRoot === null)
        return policy;
    if (policy.kind === 'certificate')
        return { ...policy, trustedRoot };
    throw usage('--trusted-root is given without an identity', 'Name whose certificate you trust with --certificate-identity and --certificate-oidc-issuer.');
}
function oneOf(options, name) {
    const exact = trust_text(options[name]);
    const regexp = trust_text(options[`${name}Regexp`]);
    if (exact !== null && regexp !== null) {
        throw usage('An option and its -regexp are both given', 'Give one of them.');
    }
    if (exact !== null)
        return { text: exact, isPattern: false };
    return regexp === null ? null : { text: regexp, isPattern: true };
}
function pattern({ text: given, isPattern }) {
    return isPattern ? given : given.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
function trust_text(value) {
    if (typeof value !== 'string')
        return null;
    if (value !== '')
        return value;
    throw usage('An option about the signer is empty', 'Check the variable that holds it.');
}
function usage(message, advice) {
    return new errors/* AttestationError */.L7('invalid-setting', `${message}.`, { advice });
}

;// CONCATENATED MODULE: ./build/src/cli/given-expectations.js




async function expectationsIn(options) {
    const policy = typeof options['policy'] === 'string' ? await policyAt(options['policy']) : expectations/* NO_EXPECTATIONS */.cV;
    return { ...readExpectations(options, policy), trust: await readTrust(options, policy.trust) };
}
async function policyAt(path) {
    const bytes = await (0,given_file/* readGivenBytes */.P1)({ given: path, what: 'policy' }, expectations/* MAX_POLICY_BYTES */.mk);
    const { parsePolicy } = await __webpack_require__.e(/* import() */ 7069).then(__webpack_require__.bind(__webpack_require__, 87069));
    return parsePolicy(bytes);
}


/***/ }),

/***/ 80355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oscalText: () => (/* binding */ oscalText)
});

// EXTERNAL MODULE: ./build/src/attest/entry/project.js
var project = __webpack_require__(62129);
// EXTERNAL MODULE: ./build/src/evidence/reader.js + 12 modules
var reader = __webpack_require__(28246);
// EXTERNAL MODULE: ./build/src/evidence/bundle.js
var evidence_bundle = __webpack_require__(34731);
// EXTERNAL MODULE: ./build/src/foundation/digest.js
var digest = __webpack_require__(11455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/evidence/attack-answers.js
var attack_answers = __webpack_require__(90713);
// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(97284);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/report/oscal/name-uuid.js

const DNS_NAMESPACE = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
const URL_NAMESPACE = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';
function nameUuid(name, namespace = OWN_NAMESPACE) {
    const prefix = Buffer.from(namespace.replaceAll('-', ''), 'hex');
    const bytes = (0,external_node_crypto_.createHash)('sha1').update(prefix).update(name, 'utf8').digest().subarray(0, 16);
    bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
const OWN_NS = 'https://sandbox-attestation.invalid/ns/oscal';
const OWN_NAMESPACE = nameUuid(OWN_NS, URL_NAMESPACE);

;// CONCATENATED MODULE: ./build/src/report/oscal/text.js


const LONGEST = 2000;
const MOST = 40;
const MARKUP = /[\\`*_[\]<>{}#&~|^@]|:(?=\/\/)|(?<=www)\./giu;
function plain(text) {
    return (0,errors/* printable */.g$)(text, LONGEST).replace(MARKUP, '\\$&').trim() || '(empty)';
}
function paragraphs(...texts) {
    return texts
        .filter((text) => text !== '')
        .map(plain)
        .join('\n\n');
}
function property(name, value) {
    return { name, ns: OWN_NS, value: (0,errors/* printable */.g$)(value, LONGEST).trim() || '(empty)' };
}
function listed(words, separator = ', ') {
    const left = words.length - MOST;
    return [...words.slice(0, MOST), ...(left > 0 ? [`and ${left} more`] : [])].join(separator);
}
function bounded(entries, words) {
    const left = entries.length - MOST;
    const shown = entries.slice(0, MOST).map(words);
    return left > 0 ? [...shown, `${left} more are left out here.`] : shown;
}

;// CONCATENATED MODULE: ./build/src/report/oscal/basis.js




function basisOf(reading) {
    const { bundle, bundleSha256, reasons, waivers } = reading;
    if (bundle === null || bundleSha256 === null)
        throw new errors/* AttestationError */.L7('no-bundle', reasons[0]?.sentence ?? 'The reading has no bundle.');
    const withoutPaths = pathHider(bundle);
    return {
        reading,
        bundle,
        bundleSha256,
        tested: (0,attack_answers/* testedIn */.n)(reading),
        answered: (0,attack_answers/* attackAnswers */.o)(reading).answered,
        waivesEnd: waivers.includes('end-unobserved'),
        reasons: reasonsInWords(reasons, withoutPaths),
        withoutPaths,
    };
}
function reasonsInWords(reasons, withoutPaths) {
    return bounded(reasons, ({ code, sentence }) => withoutPaths(`${code}: ${sentence}`));
}
function pathHider({ host: { folders, container, engine } }) {
    const known = [
        ...Object.values(folders).flatMap((path) => [path, (0,external_node_path_.dirname)(path)]),
        ...container.mounts.flatMap(({ source }) => source ?? []),
        ...container.engine_files,
        engine.client.program,
        engine.client.endpoint,
    ];
    const paths = [...new Set(known)].filter(hasFolder);
    paths.sort((a, b) => b.length - a.length);
    return (text) => paths.reduce((shown, path) => shown.replaceAll(path, '(a path of the machine)'), text);
}
function hasFolder(path) {
    return path.split('/').filter((name) => name !== '').length > 1;
}

;// CONCATENATED MODULE: ./build/src/report/oscal/components.js


function componentsOf({ bundle, reading }, version) {
    const { host, profile } = bundle;
    return {
        tool: {
            uuid: nameUuid(`tool ${version}`),
            type: 'software',
            title: 'sandbox-attestation',
            description: 'The program that read the evidence, and computed every verdict again.',
            props: [property('version', version), property('version-of-the-writer', bundle.tool.version)],
            status: { state: 'other', remarks: 'A reader: it ran nothing.' },
        },
        sandbox: {
            uuid: nameUuid(`sandbox ${bundle.image_digest}`),
            type: 'software',
            title: 'The attested sandbox',
            description: paragraphs(reading.subject?.kind === 'reference'
                ? 'The reference sandbox of sandbox-attestation. It says nothing about another image.'
                : 'A container sandbox of an image of the operator’s.'),
            props: [
                property('venue', bundle.venue),
                property('engine', `${host.engine.name} ${host.engine.version}`),
                property('image-digest', bundle.image_digest),
                property('payload-sha256', bundle.payload_sha256),
                property('seccomp-sha256', bundle.seccomp_sha256),
                property('seccomp-profile', profile.name),
            ],
            status: { state: 'other', remarks: 'One run at one point in time; it does not run any more.' },
        },
    };
}

// EXTERNAL MODULE: ./build/src/probes/attack-list/layers.js
var attack_list_layers = __webpack_require__(68099);
;// CONCATENATED MODULE: ./build/src/report/crosswalk.js

const FRAMEWORKS = [
    {
        id: 'iso-27001',
        name: 'ISO/IEC 27001:2022, Annex A',
        url: 'https://www.iso.org/standard/27001',
    },
    {
        id: 'soc-2',
        name: 'SOC 2: Trust Services Criteria (2017, points of focus of 2022)',
        url: 'https://www.aicpa-cima.com/resources/download/2017-trust-services-criteria-with-revised-points-of-focus-2022',
    },
    {
        id: 'nist-800-53',
        name: 'NIST SP 800-53, revision 5',
        url: 'https://csrc.nist.gov/pubs/sp/800/53/r5/upd1/final',
    },
    {
        id: 'owasp-aisvs',
        name: 'OWASP AISVS 1.0',
        url: 'https://github.com/OWASP/AISVS/tree/main/1.0',
    },
];
const SIGNATURE = { id: 'signature', takes: 'a verified signature over the evidence' };
const DIGESTS = {
    id: 'digests',
    takes: 'an expected digest each of image, base, payload and profile',
};
const NEGATIVE_CONTROLS = {
    id: 'negative-controls',
    takes: 'a negative control for each probe, in which it fails',
};
const BASELINE = { id: 'baseline', takes: 'a comparison with earlier evidence' };
const EVIDENCE_PARTS = [SIGNATURE, DIGESTS, NEGATIVE_CONTROLS, BASELINE];
function isEvidencePart(rest) {
    return !('tests' in rest);
}
const ISO = [
    {
        control: 'A.5.28',
        about: 'collection of evidence',
        rests: [SIGNATURE],
        shows: 'Who signed which bytes, and that every verdict follows from the record.',
        leaves: 'How evidence is kept, and for how long.',
    },
    {
        control: 'A.8.2',
        about: 'privileged access rights',
        rests: [attack_list_layers/* NOT_ROOT */.zq, attack_list_layers/* NO_CAPABILITIES */.F4, attack_list_layers/* NO_SETUID */.N],
        shows: 'The payload ran without root, without capabilities and without a way to gain them.',
        leaves: 'Who may start the workload, and with which engine.',
    },
    {
        control: 'A.8.3',
        about: 'restriction of access to information',
        rests: [attack_list_layers/* OWN_MOUNTS */.Ag, attack_list_layers/* READ_ONLY */.sj, attack_list_layers/* INPUT_READ_ONLY */.jU],
        shows: 'The payload could read only its input and its own image, and write only to two folders.',
        leaves: 'Which information is put into the input.',
    },
    {
        control: 'A.8.6',
        about: 'capacity',
        rests: [attack_list_layers/* PROCESS_LIMIT */._h, attack_list_layers/* MEMORY_LIMIT */.q3, attack_list_layers/* CPU_LIMIT */.z$, attack_list_layers/* DISK_LIMIT */.u6],
        shows: 'Processes, memory, processor time and files were limited, and the limits held under pressure.',
        leaves: 'Whether the limits fit the workload and the machine.',
    },
    {
        control: 'A.8.7',
        about: 'protection against malware',
        rests: [attack_list_layers/* NO_PROGRAM */.z3, attack_list_layers/* NO_PROCESS */.yA, attack_list_layers/* NO_NETWORK */.T0],
        shows: 'A hostile program could not start a new process or a program of the image, and could not reach a network.',
        leaves: 'Detection, and what the program does with its input. On Docker it can become a program that it wrote to /out.',
    },
    {
        control: 'A.8.9',
        about: 'configuration',
        rests: [DIGESTS, BASELINE],
        shows: 'The run’s whole configuration by value and digest, and with --baseline what changed since.',
        leaves: 'Whether the workload runs with this configuration: compare the engine’s configuration in production.',
    },
    {
        control: 'A.8.12',
        about: 'prevention of data leakage',
        rests: [attack_list_layers/* NO_NETWORK */.T0, attack_list_layers/* NO_SOCKET */.cy, attack_list_layers/* NO_ENGINE_SOCKET */.tX],
        shows: 'The payload could not send anything over a network or a socket of any family.',
        leaves: 'What leaves through /out, and signals by load and time.',
    },
    {
        control: 'A.8.18',
        about: 'use of privileged utility programs',
        rests: [attack_list_layers/* NO_PROGRAM */.z3],
        shows: 'The image has no program besides the payload and what starts it.',
        leaves: 'Programs of the host.',
    },
    {
        control: 'A.8.20, A.8.22',
        about: 'security and segregation of networks',
        rests: [attack_list_layers/* NO_NETWORK */.T0],
        shows: 'The container had a network namespace of its own with only a loopback interface.',
        leaves: 'Networks outside the sandbox.',
    },
    {
        control: 'A.8.27',
        about: 'principles of secure engineering',
        rests: [NEGATIVE_CONTROLS],
        shows: 'Deny by default, least privilege and several layers, each shown by name.',
        leaves: 'Whether the principles are written down and used elsewhere.',
    },
    {
        control: 'A.8.29',
        about: 'security tests in development and acceptance',
        rests: [NEGATIVE_CONTROLS],
        shows: 'Which tests were made, that they passed, and that they fail in a run that is weakened on purpose.',
        leaves: 'Tests of the workload itself.',
    },
];
const SOC = [
    {
        control: 'CC4.1',
        about: 'evaluations that the controls are present and work',
        rests: [SIGNATURE, NEGATIVE_CONTROLS],
        shows: 'One evaluation, at one point in time; a schedule of them shows a period.',
        leaves: 'Whether someone looks at the results and acts.',
    },
    {
        control: 'CC6.1',
        about: 'logical access to protected information',
        rests: [attack_list_layers/* OWN_MOUNTS */.Ag, attack_list_layers/* NOT_ROOT */.zq, attack_list_layers/* NO_CAPABILITIES */.F4],
        shows: 'The workload’s sandbox gives access to its input only.',
        leaves: 'Identities, keys and access of people.',
    },
    {
        control: 'CC6.6',
        about: 'protection against threats from outside the boundary',
        rests: [attack_list_layers/* NO_NETWORK */.T0, attack_list_layers/* NO_SOCKET */.cy, attack_list_layers/* NO_ENGINE_SOCKET */.tX],
        shows: 'The sandbox cannot reach anything outside, and nothing outside can reach it.',
        leaves: 'The boundary of the machine.',
    },
    {
        control: 'CC6.7',
        about: 'restriction of the transmission of information',
        rests: [attack_list_layers/* NO_NETWORK */.T0, attack_list_layers/* NO_SOCKET */.cy],
        shows: 'The payload could not transmit anything over a network.',
        leaves: 'Who receives the output, and where it goes.',
    },
    {
        control: 'CC6.8',
        about: 'prevention and detection of unauthorised software',
        rests: [attack_list_layers/* NO_PROGRAM */.z3, attack_list_layers/* NO_PROCESS */.yA, attack_list_layers/* READ_ONLY */.sj],
        shows: 'No other program could be started, and the system could not be changed.',
        leaves: 'On Docker a program written to /out can be executed inside the same sandbox.',
    },
    {
        control: 'CC7.1',
        about: 'detection of changes to the configuration',
        rests: [BASELINE],
        shows: 'With --baseline every difference from earlier evidence, by area.',
        leaves: 'Whether it is run after each change.',
    },
    {
        control: 'CC8.1',
        about: 'changes are tested and approved',
        rests: [DIGESTS],
        shows: 'Image, profile and payload by digest, so that an approval can name what it approves.',
        leaves: 'The approval.',
    },
];
const NIST = [
    {
        control: 'AC-3, AC-4',
        about: 'access enforcement; information flow enforcement',
        rests: [attack_list_layers/* OWN_MOUNTS */.Ag, attack_list_layers/* READ_ONLY */.sj, attack_list_layers/* INPUT_READ_ONLY */.jU, attack_list_layers/* NO_NETWORK */.T0, attack_list_layers/* NO_SOCKET */.cy],
        shows: 'What the payload could read and write, and that /out was the only way out.',
        leaves: 'The policy that says which flows are permitted.',
    },
    {
        control: 'AC-6',
        about: 'least privilege',
        rests: [attack_list_layers/* NOT_ROOT */.zq, attack_list_layers/* NO_CAPABILITIES */.F4, attack_list_layers/* NO_SETUID */.N],
        shows: 'No root, no capability, no way to gain one.',
        leaves: 'Privileges of the people who run it.',
    },
    {
        control: 'AU-10',
        about: 'non-repudiation',
        rests: [SIGNATURE],
        shows: 'A signature over the bundle’s bytes, by a key or an identity that the reader chose.',
        leaves: 'Who has the key.',
    },
    {
        control: 'CA-2, CA-7',
        about: 'control assessments; continuous monitoring',
        rests: [SIGNATURE, NEGATIVE_CONTROLS],
        shows: 'One assessment with its method; a schedule read as a fleet shows each date.',
        leaves: 'Frequency, and response.',
    },
    {
        control: 'CM-6, CM-7',
        about: 'configuration settings; least functionality',
        rests: [attack_list_layers/* NO_PROGRAM */.z3, attack_list_layers/* NO_PROCESS */.yA, attack_list_layers/* NO_SOCKET */.cy, attack_list_layers/* NO_PTRACE */.al],
        shows: 'Which system calls the profile refuses, and that the kernel refused them; no other program.',
        leaves: 'Whether the workload needs less: of the 371 calls that the sweep makes targeted-deny allows 255, and deny-by-default 100.',
    },
    {
        control: 'IA-5(7)',
        about: 'no embedded static authenticators',
        rests: [attack_list_layers/* NO_SECRET */.zY],
        shows: 'No variable of the environment looks like a secret.',
        leaves: 'Secrets in the input’s and the image’s files.',
    },
    {
        control: 'SA-11',
        about: 'developer testing and evaluation',
        rests: [NEGATIVE_CONTROLS],
        shows: 'Tests with negative controls, which show that each test can fail.',
        leaves: 'Tests of the workload itself.',
    },
    {
        control: 'SC-4, SC-39',
        about: 'information in shared system resources; process isolation',
        rests: [attack_list_layers/* OWN_PROCESSES */.Re, attack_list_layers/* OWN_IPC */.uv, attack_list_layers/* NO_PTRACE */.al, attack_list_layers/* MASKED */.uA],
        shows: 'Own namespaces of processes and messages, and no access to other processes’ memory.',
        leaves: 'Side channels of the processor; the kernel is shared.',
    },
    {
        control: 'SC-5, SC-6',
        about: 'denial-of-service protection; resource availability',
        rests: [attack_list_layers/* PROCESS_LIMIT */._h, attack_list_layers/* MEMORY_LIMIT */.q3, attack_list_layers/* CPU_LIMIT */.z$, attack_list_layers/* DISK_LIMIT */.u6],
        shows: 'Limits that held under pressure.',
        leaves: 'The host’s own reserves.',
    },
    {
        control: 'SC-7, SC-7(5)',
        about: 'boundary protection; deny by default, allow by exception',
        rests: [attack_list_layers/* NO_NETWORK */.T0, attack_list_layers/* NO_SOCKET */.cy],
        shows: 'No network at all: nothing is allowed by exception.',
        leaves: 'The profile targeted-deny does not deny system calls by default; deny-by-default does.',
    },
    {
        control: 'SI-7, SR-4',
        about: 'integrity of software; provenance',
        rests: [DIGESTS],
        shows: 'Digests of image, layers, packages of a base that was made here, payload and profile.',
        leaves: 'Whether these are the right ones: pin them from another source.',
    },
];
const AISVS = [
    {
        control: 'v1.0-C4.1.1',
        about: 'models execute in isolated sandboxes',
        rests: [attack_list_layers/* NO_NETWORK */.T0, attack_list_layers/* OWN_MOUNTS */.Ag, attack_list_layers/* READ_ONLY */.sj, attack_list_layers/* NOT_ROOT */.zq, attack_list_layers/* NO_CAPABILITIES */.F4, attack_list_layers/* NO_PROCESS */.yA],
        shows: 'A container sandbox that denies network, host files, privileges and new processes, with each layer shown.',
        leaves: 'A workload that needs a network, a shell or a graphics card cannot be attested here; the kernel is shared.',
    },
    {
        control: 'v1.0-C9.3.1',
        about: 'each tool runs with least privilege, or is isolated otherwise',
        rests: [attack_list_layers/* NO_NETWORK */.T0, attack_list_layers/* NO_SOCKET */.cy, attack_list_layers/* OWN_MOUNTS */.Ag, attack_list_layers/* NO_CAPABILITIES */.F4, attack_list_layers/* NO_PROCESS */.yA, attack_list_layers/* NO_SECRET */.zY],
        shows: 'The sandbox in which one tool may run: its files, network and system calls.',
        leaves: 'Whether the tool runs in it, and what its answers do to the model.',
    },
];
const CROSSWALK = [
    ...ISO.map((row) => ({ framework: 'iso-27001', ...row })),
    ...SOC.map((row) => ({ framework: 'soc-2', ...row })),
    ...NIST.map((row) => ({ framework: 'nist-800-53', ...row })),
    ...AISVS.map((row) => ({ framework: 'owasp-aisvs', ...row })),
];

// EXTERNAL MODULE: ./build/src/probes/attack-list/attack-list.js + 5 modules
var attack_list = __webpack_require__(35406);
// EXTERNAL MODULE: ./build/src/probes/controls/control.js
var controls_control = __webpack_require__(66473);
// EXTERNAL MODULE: ./build/src/probes/controls/controls.js + 2 modules
var controls = __webpack_require__(81767);
;// CONCATENATED MODULE: ./build/src/report/oscal/layer-shown.js




function layerShown(layer, basis) {
    const found = layer.tests.map((test) => findTest(test, basis));
    const failures = failuresOf(layer, found, basis);
    if (failures.length > 0)
        return { state: 'failed', why: failures };
    const missing = found.filter(({ state }) => state === 'unanswered').map(({ name }) => name);
    const first = found.find(({ state }) => state === 'holds');
    if (first === undefined || missing.length > 0)
        return { state: 'not-tested', why: [`Not tested: ${listed(missing) || 'no test of it was made'}.`] };
    const unshown = found.filter((each) => isUnshown(each, each === first, basis)).map(({ name }) => name);
    if (unshown.length > 0)
        return {
            state: 'not-tested',
            why: [
                `Not tested: whether the test can fail. Denied, but not seen to fail in a negative control of this evidence: ${listed(unshown)}.`,
            ],
        };
    return { state: 'shown', why: seen(found) };
}
function findTest(test, { tested, waivesEnd }) {
    const state = tested.stateOf(test);
    const isNotTried = 'probe' in test && state === 'left-out';
    const isUnseen = 'kernel' in test && waivesEnd && state !== 'fails';
    return {
        test,
        name: (0,attack_list/* nameOfTest */.JP)(test),
        state: isNotTried || isUnseen ? 'unanswered' : state,
        shownBy: tested.shownBy(test),
    };
}
function failuresOf(layer, found, basis) {
    const failed = found.filter(({ state }) => state === 'fails').map(({ name }) => name);
    const blind = basis.reading.controls.filter((control) => shouldFailIn(layer, control, basis));
    const attacks = attacksOn(layer, basis).filter(({ answer }) => answer === 'not-denied');
    return [
        ...(failed.length > 0 ? [`Failed: ${listed(failed)}.`] : []),
        ...(blind.length > 0 ? [`Not detected: negative control ${listed(blind.map(({ id }) => id))}.`] : []),
        ...(attacks.length > 0
            ? [`Not denied: named attack ${listed(attacks.map(({ attack }) => attack.id))}.`]
            : []),
    ];
}
function shouldFailIn(layer, { id, state, expected }, { bundle }) {
    if (state === 'detected')
        return false;
    const control = controls/* CONTROLS */.VH.find((each) => each.id === id);
    const removed = control === undefined ? [] : (0,controls_control/* restrictionsOf */.vc)(control, bundle.host.engine.name);
    return layer.tests.some((test) => 'probe' in test
        ? expected.includes(test.probe)
        : 'restriction' in test && removed.includes(test.restriction));
}
function attacksOn(layer, { answered }) {
    return answered.filter(({ attack: { rule } }) => 'ways' in rule && rule.ways.flat().includes(layer));
}
function isUnshown({ test, state, shownBy }, isFirst, basis) {
    return state === 'holds' && shownBy.length === 0 && (isFirst || canBeShown(test, basis));
}
function canBeShown(test, { bundle: { host } }) {
    if ('probe' in test)
        return true;
    if (!('restriction' in test))
        return false;
    return (0,controls/* controlsFor */.US)('all', host.engine).some((control) => (0,controls_control/* restrictionsOf */.vc)(control, host.engine.name).includes(test.restriction));
}
function seen(found) {
    const holding = found.filter(({ state }) => state === 'holds');
    const shown = holding.filter(({ shownBy }) => shownBy.length > 0);
    const others = holding.filter(({ shownBy }) => shownBy.length === 0).map(({ name }) => name);
    const out = found.filter(({ state }) => state === 'left-out').map(({ name }) => name);
    return [
        `Held, and seen to fail in a weakened run: ${listed(shown.map(({ name, shownBy }) => `${name} (${listed(shownBy)})`))}.`,
        ...(others.length > 0 ? [`Held; no negative control of the evidence is for it: ${listed(others)}.`] : []),
        ...(out.length > 0 ? [`Does not apply here, or could not be read: ${listed(out)}.`] : []),
    ];
}

;// CONCATENATED MODULE: ./build/src/report/oscal/objectives.js


const LAYER_IDS = [
    ['no-network', attack_list_layers/* NO_NETWORK */.T0],
    ['no-socket', attack_list_layers/* NO_SOCKET */.cy],
    ['no-engine-socket', attack_list_layers/* NO_ENGINE_SOCKET */.tX],
    ['no-process', attack_list_layers/* NO_PROCESS */.yA],
    ['no-program', attack_list_layers/* NO_PROGRAM */.z3],
    ['no-ptrace', attack_list_layers/* NO_PTRACE */.al],
    ['no-secret', attack_list_layers/* NO_SECRET */.zY],
    ['own-mounts', attack_list_layers/* OWN_MOUNTS */.Ag],
    ['read-only', attack_list_layers/* READ_ONLY */.sj],
    ['input-read-only', attack_list_layers/* INPUT_READ_ONLY */.jU],
    ['not-root', attack_list_layers/* NOT_ROOT */.zq],
    ['no-capabilities', attack_list_layers/* NO_CAPABILITIES */.F4],
    ['no-setuid', attack_list_layers/* NO_SETUID */.N],
    ['own-processes', attack_list_layers/* OWN_PROCESSES */.Re],
    ['own-ipc', attack_list_layers/* OWN_IPC */.uv],
    ['masked', attack_list_layers/* MASKED */.uA],
    ['process-limit', attack_list_layers/* PROCESS_LIMIT */._h],
    ['memory-limit', attack_list_layers/* MEMORY_LIMIT */.q3],
    ['cpu-limit', attack_list_layers/* CPU_LIMIT */.z$],
    ['disk-limit', attack_list_layers/* DISK_LIMIT */.u6],
];
const RESTS = [
    ...LAYER_IDS.map(([id, layer]) => [`sandbox.${id}`, layer]),
    ...EVIDENCE_PARTS.map((part) => [`evidence.${part.id}`, part]),
];
const OBJECTIVES = RESTS.map(([id, rest]) => ({
    id,
    rest,
    rows: CROSSWALK.filter(({ rests }) => rests.some((each) => each === rest)),
}));
function objectivesOf({ rests }) {
    return OBJECTIVES.filter(({ rest }) => rests.some((each) => each === rest));
}
function sentenceOf({ rest }) {
    return `There is ${rest.takes}.`;
}

// EXTERNAL MODULE: ./build/src/evidence/l1-status.js
var l1_status = __webpack_require__(8427);
;// CONCATENATED MODULE: ./build/src/report/oscal/evidence-shown.js


function evidenceShown({ id }, basis) {
    switch (id) {
        case 'signature':
            return signature(basis);
        case 'digests':
            return digests(basis);
        case 'negative-controls':
            return negativeControls(basis);
        case 'baseline':
            return notTested('this export compares with no earlier evidence; verify --baseline does.');
    }
}
function signature({ reading: { signer, waivers, notes } }) {
    if (signer === null || waivers.includes('unsigned'))
        return notTested('no signature of a signer whom the reader trusts was verified.');
    if (expectsItself(notes))
        return notTested(SELF);
    return { state: 'shown', why: [`Signed by ${signer.description}.`] };
}
function digests({ reading: { pins, notes } }) {
    const wrong = pins.filter(({ source, matched }) => source !== 'none' && !matched);
    if (wrong.length > 0)
        return { state: 'failed', why: [`Not as expected: ${listed(wrong.map(({ what }) => what))}.`] };
    const open = pins.filter(({ source }) => source === 'none').map(({ what }) => what);
    if (open.length > 0 || pins.length === 0)
        return notTested(`nobody expects a digest of: ${listed(open) || 'anything'}.`);
    if (expectsItself(notes))
        return notTested(SELF);
    const wordsOf = (some) => listed(some.map(({ what, found }) => `${what} ${found}`));
    const byRun = pins.filter(({ source }) => source === 'run');
    const compared = pins.filter(({ source }) => source !== 'run');
    return {
        state: 'shown',
        why: [
            `As expected by the caller or by this release: ${wordsOf(compared)}.`,
            ...(byRun.length === 0
                ? []
                : [
                    `Made, pulled or left out by the run, and compared with nothing outside the evidence: ${wordsOf(byRun)}.`,
                ]),
        ],
    };
}
function negativeControls({ reading: { controls, probes, reasons, waived } }) {
    if (controls.length === 0)
        return notTested('the evidence has no negative controls.');
    const doubted = new Set([...reasons, ...waived].map(({ subject }) => subject));
    const wrong = controls.filter(({ state, run }) => state !== 'detected' || doubted.has(run));
    if (wrong.length > 0)
        return { state: 'failed', why: [`Not detected: ${listed(wrong.map(({ id }) => id))}.`] };
    const fallen = probes.filter((probe) => probe.judgement !== null && !(0,l1_status/* stands */.E)(probe));
    if (fallen.length > 0)
        return { state: 'failed', why: [`Failed: ${namesOf(fallen)}.`] };
    const unshown = probes.filter(({ probeId }) => !controls.some(({ failed }) => failed.includes(probeId)));
    const left = probes.filter(({ judgement }) => judgement === null);
    if (unshown.length > 0 || left.length > 0)
        return notTested(`not tried, or not seen to fail: ${namesOf([...new Set([...left, ...unshown])])}.`);
    return {
        state: 'shown',
        why: [
            `${probes.length} probes stand, and each was seen to fail in ${controls.length} negative controls.`,
        ],
    };
}
const SELF = 'the policy was made of this very evidence, so it expects whatever the evidence holds.';
function expectsItself(notes) {
    return notes.some(({ code }) => code === 'expects-itself');
}
function namesOf(probes) {
    return listed(probes.map(({ probeId }) => probeId));
}
function notTested(why) {
    return { state: 'not-tested', why: [`Not tested: ${why}`] };
}

;// CONCATENATED MODULE: ./build/src/report/oscal/status.js




function statusOf({ rest }, basis) {
    const shown = isEvidencePart(rest) ? evidenceShown(rest, basis) : layerShown(rest, basis);
    const against = againstAll(basis);
    const isSatisfied = shown.state === 'shown' && against.length === 0;
    const { waivers } = basis.reading;
    return {
        state: isSatisfied ? 'satisfied' : 'not-satisfied',
        reason: isSatisfied ? 'pass' : reasonOf(shown),
        remarks: paragraphs(...shown.why, ...against, waivers.length > 0 ? `Waived by the reader’s caller: ${listed(waivers)}.` : ''),
    };
}
function reasonOf({ state }) {
    return state === 'failed' ? 'fail' : 'other';
}
function againstAll({ reading, bundle, reasons }) {
    return [
        ...(bundle.venue === 'LOCAL' ? ['The evidence is of a rehearsal (venue LOCAL).'] : []),
        ...(reading.verdict === 'ACCEPTED' ? [] : ['The reader’s verdict is BLOCKED.']),
        ...reasons,
    ];
}

;// CONCATENATED MODULE: ./build/src/report/oscal/findings.js





function findingsOf(basis, ids) {
    const found = OBJECTIVES.map((objective) => ({ objective, status: statusOf(objective, basis) }));
    const statuses = new Map(found.map(({ objective, status }) => [objective.id, status]));
    return found.map(({ objective, status }) => ({
        uuid: ids.uuidOf('finding', objective.id),
        title: `Objective ${objective.id}`,
        description: paragraphs(sentenceOf(objective)),
        props: objective.rows.flatMap(controlsOf),
        target: {
            type: 'objective-id',
            'target-id': objective.id,
            title: `Objective ${objective.id}`,
            status,
        },
        'related-observations': relatedTo(objective, basis).map((id) => ({
            'observation-uuid': ids.uuidOf('observation', id),
        })),
        remarks: paragraphs('It bears on the controls below, and does not show that any of them is met.', ...objective.rows.map((row) => rowInWords(row, statuses)), ...attacksInWords(objective, basis)),
    }));
}
const VERDICT = 'verdict';
function relatedTo({ rest }, { reading }) {
    const all = reading.probes.map(({ probeId }) => probeId);
    if (isEvidencePart(rest))
        return rest.id === 'negative-controls' ? [VERDICT, ...all] : [VERDICT];
    const own = rest.tests.flatMap((test) => ('probe' in test ? [test.probe] : []));
    return [VERDICT, ...all.filter((id) => own.some((each) => each === id))];
}
function controlsOf({ framework, control }) {
    const { url } = frameworkOf(framework);
    return control
        .split(', ')
        .map((value) => ({ name: 'bears-on', ns: url, value, class: framework }));
}
function frameworkOf(id) {
    const found = FRAMEWORKS.find((framework) => framework.id === id);
    if (found === undefined)
        throw new Error(`no framework ${id}`);
    return found;
}
function rowInWords(row, statuses) {
    const needed = objectivesOf(row).map(({ id }) => id);
    const open = needed.filter((id) => statuses.get(id)?.state !== 'satisfied');
    const here = open.length === 0 ? 'Each is satisfied here.' : `Not satisfied here: ${listed(open)}.`;
    return [
        `${frameworkOf(row.framework).name}, ${row.control} (${row.about}).`,
        `Evidence shows, if all of ${listed(needed)} are satisfied: ${row.shows} ${here}`,
        `It leaves to the auditor: ${row.leaves}`,
    ].join(' ');
}
function attacksInWords({ rest }, basis) {
    if (isEvidencePart(rest))
        return [];
    const words = attacksOn(rest, basis).map(({ attack, answer }) => `${attack.id} (${answer})`);
    return [`Named attacks that rest on it: ${listed(words)}.`];
}

;// CONCATENATED MODULE: ./build/src/report/oscal/instant.js
const YEARS = /^(19|2\d)\d\d-/;
function instantOf(text, otherwise = '1970-01-01T00:00:00.000Z') {
    const date = new Date(text);
    if (Number.isNaN(date.getTime()))
        return otherwise;
    const whole = date.toISOString();
    return YEARS.test(whole) && whole.slice(0, 19) === text.slice(0, 19) ? whole : otherwise;
}

;// CONCATENATED MODULE: ./build/src/report/oscal/observations.js




function observationsOf(basis, frame) {
    return [...basis.reading.probes.map((probe) => ofProbe(probe, basis, frame)), ofVerdict(basis, frame)];
}
function ofProbe(probe, { reading, bundle, withoutPaths }, frame) {
    const { probeId, operation, expected, judgement, corroboration } = probe;
    const controls = reading.controls.filter(({ failed, state }) => state === 'detected' && failed.includes(probeId));
    const ids = controls.map(({ id }) => id);
    const line = bundle.observed.find(({ probe_id }) => probe_id === probeId)?.line;
    return {
        ...common(frame, probeId),
        title: `Probe ${probeId}`,
        description: paragraphs(`Tried: ${operation}. Expected: ${expected}.`, judgement === null
            ? 'Not tested: the payload left this probe out.'
            : withoutPaths(`Seen: ${judgement.actual}. Verdict: ${judgement.verdict}. ${judgement.why}`), withoutPaths(`The host’s facts: ${corroboration.state}. ${'why' in corroboration ? corroboration.why : ''}`), ids.length > 0
            ? `Seen to fail in these negative controls: ${listed(ids)}.`
            : 'Not seen to fail: no negative control of this evidence detected it.'),
        props: [
            property('probe', probeId),
            property('verdict', judgement?.verdict ?? 'NOT-RUN'),
            property('corroboration', corroboration.state),
            property('stands', String((0,l1_status/* stands */.E)(probe))),
            ...probe.l1.map((test) => property('l1-test', String(test))),
            ...ids.map((id) => property('seen-to-fail-in', id)),
        ],
        methods: ['TEST'],
        'relevant-evidence': [
            {
                href: frame.bundle,
                description: line === undefined
                    ? 'The bundle, which has no line of this probe.'
                    : `Line ${line} of the payload’s report, in the bundle.`,
            },
        ],
        collected: frame.ranAt,
        remarks: 'The payload reports what it tried; the reader judges it, and compares it with what the host reports.',
    };
}
function ofVerdict(basis, frame) {
    const { reading, withoutPaths } = basis;
    const { verdict, headline, waivers, waived, notes, pins, signer, verifiedTime } = reading;
    return {
        ...common(frame, VERDICT),
        title: 'The reader’s verdict',
        description: paragraphs(headline, ...basis.reasons, ...reasonsInWords(waived, withoutPaths).map((words) => `Waived: ${words}`), ...notes.map(({ sentence }) => sentence)),
        props: [
            property('verdict', verdict),
            property('signer', signer?.description ?? 'none'),
            property('time-confirmed', verifiedTime?.toISOString() ?? 'none'),
            property('time-stated', basis.bundle.created_at),
            ...waivers.map((waiver) => property('waiver', waiver)),
            ...pins.map(({ what, source, matched, found }) => property(`pin-${what}`, `${found} ${pinInWords(source, matched)}`)),
        ],
        methods: ['EXAMINE'],
        'relevant-evidence': [{ href: frame.bundle, description: 'The bundle that was read.' }],
        collected: frame.readAt,
        remarks: paragraphs(`The oldest acceptable evidence: ${reading.enforced.max_age_days} days. Acceptable venues: ${listed(reading.enforced.venues)}.`, `Trusted: ${trustInWords(reading.enforced.trust)}.`),
    };
}
function pinInWords(source, matched) {
    if (source === 'none')
        return 'not pinned';
    if (source === 'run')
        return 'made, pulled or left out by the run, and compared with nothing else';
    return `${matched ? 'matched' : 'NOT MATCHED'}, expected by the ${source}`;
}
function trustInWords(trust) {
    switch (trust.kind) {
        case 'nobody':
            return 'nobody';
        case 'key':
            return `key ${trust.fingerprint ?? 'that is not a key'}`;
        case 'certificate':
            return `identity ${trust.identity} (${trust.match}), vouched for by ${trust.issuer}`;
    }
}
function common({ uuidOf, tool, sandbox }, id) {
    return {
        uuid: uuidOf('observation', id),
        types: ['control-objective'],
        origins: [{ actors: [{ type: 'tool', 'actor-uuid': tool }] }],
        subjects: [{ 'subject-uuid': sandbox, type: 'component' }],
    };
}

;// CONCATENATED MODULE: ./build/src/report/oscal/assessment-results.js










const OWN_CONTROL = 'sandbox-attestation';
const NOT_A_FRAMEWORK = 'The objectives are this project’s own. Evidence never shows that a control of a framework is met: the property bears-on of a finding names the controls to which the finding contributes, and the remarks say what stays with the auditor.';
function assessmentResults(reading, version) {
    const basis = basisOf(reading);
    const readAt = instantOf(reading.readAt.toISOString());
    const seed = seedOf(basis, version);
    const uuidOf = (kind, id) => nameUuid(`${seed} ${kind} ${id}`);
    const [evidence, plan] = resourcesOf(basis, version);
    const { tool, sandbox } = componentsOf(basis, version);
    const verdict = `${reading.verdict}${reading.waivers.length > 0 ? ' with waivers' : ''}`;
    return {
        'assessment-results': {
            uuid: uuidOf('document', ''),
            metadata: {
                title: `Assessment of a container sandbox: ${verdict}`,
                'last-modified': readAt,
                version: readAt,
                'oscal-version': '1.2.1',
                remarks: NOT_A_FRAMEWORK,
            },
            'import-ap': {
                href: `#${plan.uuid}`,
                remarks: 'There is no OSCAL assessment plan. The resource describes what stands for it.',
            },
            'local-definitions': {
                'objectives-and-methods': [
                    {
                        'control-id': OWN_CONTROL,
                        description: NOT_A_FRAMEWORK,
                        parts: OBJECTIVES.map((objective) => ({
                            id: objective.id,
                            name: 'assessment-objective',
                            title: `Objective ${objective.id}`,
                            prose: paragraphs(sentenceOf(objective)),
                        })),
                    },
                ],
            },
            results: [
                {
                    uuid: uuidOf('result', ''),
                    title: `One run of a container sandbox: ${verdict}`,
                    description: paragraphs(reading.headline),
                    start: instantOf(basis.bundle.run.started_at, readAt),
                    props: [
                        property('verdict', reading.verdict),
                        ...reading.waivers.map((each) => property('waiver', each)),
                    ],
                    'local-definitions': { components: [tool, sandbox] },
                    'reviewed-controls': {
                        description: NOT_A_FRAMEWORK,
                        'control-selections': [{ 'include-controls': [{ 'control-id': OWN_CONTROL }] }],
                        'control-objective-selections': [
                            { 'include-objectives': OBJECTIVES.map(({ id }) => ({ 'objective-id': id })) },
                        ],
                    },
                    observations: observationsOf(basis, {
                        uuidOf,
                        tool: tool.uuid,
                        sandbox: sandbox.uuid,
                        bundle: `#${evidence.uuid}`,
                        ranAt: instantOf(basis.bundle.run.started_at, readAt),
                        readAt,
                    }),
                    findings: findingsOf(basis, { uuidOf }),
                },
            ],
            'back-matter': { resources: [evidence, plan] },
        },
    };
}
function seedOf({ reading, bundleSha256 }, version) {
    const { verdict, reasons, waivers, enforced, readAt } = reading;
    return (0,digest/* sha256Of */.Bj)(JSON.stringify([version, bundleSha256, verdict, reasons, waivers, enforced, readAt]));
}
function resourcesOf({ bundle, bundleSha256 }, version) {
    return [
        {
            uuid: nameUuid(`bundle ${bundleSha256}`),
            title: 'The evidence bundle',
            description: 'The bytes that were read. The digest names them; the name is only where to look for them.',
            rlinks: [
                {
                    href: (0,evidence_bundle/* bundleName */.u1)(bundle),
                    'media-type': 'application/json',
                    hashes: [{ algorithm: 'SHA-256', value: bundleSha256.replace('sha256:', '') }],
                },
            ],
        },
        {
            uuid: nameUuid(`plan ${version}`),
            title: paragraphs(`What sandbox-attestation ${version} tests`),
            description: 'The probes, restrictions, kernel checks, posture checks and negative controls are tables of this release, and the same in each run. The bundle records which of them were made.',
        },
    ];
}

// EXTERNAL MODULE: ./build/src/report/views.js
var report_views = __webpack_require__(6282);
// EXTERNAL MODULE: ./build/src/signing/verifier.js
var verifier = __webpack_require__(64999);
// EXTERNAL MODULE: ./build/src/cli/given-expectations.js + 2 modules
var given_expectations = __webpack_require__(98734);
;// CONCATENATED MODULE: ./build/src/cli/oscal.js






async function oscalText(source, options) {
    const expectations = await (0,given_expectations/* expectationsIn */.T)({ policy: options['policy'] });
    const verifySignature = await (0,verifier/* loadVerifier */.V)(expectations.trust);
    const views = await (0,report_views/* viewsFor */.E)(source);
    const hooks = verifySignature === undefined ? { views } : { verifySignature, views };
    const reading = (0,reader/* readEvidence */.At)(source, expectations, new Date(), hooks);
    return `${JSON.stringify(assessmentResults(reading, (0,project/* projectVersion */.oC)()), null, 2)}\n`;
}


/***/ }),

/***/ 90713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ testedIn),
/* harmony export */   o: () => (/* binding */ attackAnswers)
/* harmony export */ });
/* harmony import */ var _probes_attack_list_attack_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35406);
/* harmony import */ var _probes_controls_control_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(66473);
/* harmony import */ var _probes_inventory_executables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56251);
/* harmony import */ var _probes_inventory_judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28557);
/* harmony import */ var _probes_inventory_known_base_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95267);
/* harmony import */ var _probes_kernel_checks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13993);
/* harmony import */ var _probes_posture_checks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17726);
/* harmony import */ var _probes_posture_pressure_control_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79927);
/* harmony import */ var _probes_posture_sweep_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98718);
/* harmony import */ var _probes_restrictions_restrictions_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98974);
/* harmony import */ var _seccomp_evaluate_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(25709);
/* harmony import */ var _seccomp_guarantees_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(87097);
/* harmony import */ var _seccomp_profile_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(24417);
/* harmony import */ var _seccomp_syscalls_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(86608);
/* harmony import */ var _control_record_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(92741);
/* harmony import */ var _exec_from_out_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(38838);
/* harmony import */ var _judged_posture_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(98999);
/* harmony import */ var _l1_status_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8427);
/* harmony import */ var _run_limits_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(54699);



















function attackAnswers(reading) {
    const tested = testedIn(reading);
    const answered = _probes_attack_list_attack_list_js__WEBPACK_IMPORTED_MODULE_0__/* .ATTACK_LIST */ .CV.map((attack) => (0,_probes_attack_list_attack_list_js__WEBPACK_IMPORTED_MODULE_0__/* .answerAttack */ .D8)(attack, tested));
    return { answered, counts: (0,_probes_attack_list_attack_list_js__WEBPACK_IMPORTED_MODULE_0__/* .countAnswers */ .XA)(answered) };
}
function testedIn(reading) {
    return reading.bundle === null ? NOTHING : testedBy(reading, reading.bundle);
}
const NOTHING = { engine: 'docker', stateOf: () => 'unanswered', shownBy: () => [] };
function testedBy(reading, bundle) {
    const profile = profileOf(bundle);
    const restrictions = profile === null ? [] : (0,_probes_restrictions_restrictions_js__WEBPACK_IMPORTED_MODULE_8__/* .findRestrictions */ ["do"])(bundle.host, profile, (0,_run_limits_js__WEBPACK_IMPORTED_MODULE_17__/* .limitsOfRun */ .LR)(bundle));
    const kernel = (0,_probes_kernel_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .findInKernel */ .u)(bundle.host, (0,_run_limits_js__WEBPACK_IMPORTED_MODULE_17__/* .limitsOfRun */ .LR)(bundle));
    const posture = postureOf(reading, bundle);
    const controls = detectedControls(reading);
    const pressure = pressureControl(reading, bundle, posture);
    const stateOf = (test) => {
        if ('probe' in test)
            return ofProbe(test.probe, reading);
        if ('restriction' in test) {
            if (profile === null)
                return 'unanswered';
            const found = restrictions.find(({ restriction }) => restriction.id === test.restriction);
            return found === undefined ? 'left-out' : found.found.state === 'in-force' ? 'holds' : 'fails';
        }
        if ('kernel' in test)
            return ofKernel(kernel.find(({ check }) => check.id === test.kernel)?.found);
        if ('check' in test)
            return ofCheck(test.check, posture);
        if ('call' in test)
            return ofCall(test.call, bundle, posture);
        if ('image' in test)
            return ofImage(bundle);
        return (0,_exec_from_out_js__WEBPACK_IMPORTED_MODULE_14__/* .isNoexec */ .rU)(bundle.host) ? 'holds' : 'fails';
    };
    return {
        engine: bundle.host.engine.name,
        stateOf,
        shownBy: (test) => shownBy(test, controls, bundle, pressure),
    };
}
function profileOf({ profile, host }) {
    try {
        return (0,_seccomp_profile_js__WEBPACK_IMPORTED_MODULE_11__/* .parseProfile */ .jZ)(profile.text, host.system.architecture);
    }
    catch {
        return null;
    }
}
function ofProbe(id, { probes, bundle }) {
    const probe = probes.find(({ probeId }) => probeId === id);
    if (probe === undefined)
        return 'unanswered';
    if (probe.judgement === null)
        return 'left-out';
    if (bundle?.observed.every(({ probe_id }) => probe_id !== id))
        return 'unanswered';
    if ((0,_l1_status_js__WEBPACK_IMPORTED_MODULE_16__/* .stands */ .E)(probe))
        return 'holds';
    const onlyPayloadSays = probe.judgement.verdict === 'PASS' && probe.corroboration.state === 'uncorroborated';
    return onlyPayloadSays ? 'unanswered' : 'fails';
}
function ofKernel(found) {
    switch (found?.state) {
        case undefined:
            return 'unanswered';
        case 'in-force':
            return 'holds';
        case 'missing':
            return 'fails';
        case 'absent':
            return 'left-out';
    }
}
function postureOf({ reasons, waived }, bundle) {
    const records = (bundle.posture ?? []).filter(({ state }) => state === 'ran');
    const reference = records.find(({ image }) => image === 'reference');
    const isOther = [...reasons, ...waived].some(({ code }) => code === 'posture-differs' || code === 'posture-incomplete');
    if (reference === undefined || isOther)
        return null;
    const checks = records.flatMap((record) => (0,_judged_posture_js__WEBPACK_IMPORTED_MODULE_15__/* .judgedChecks */ .J)(record, bundle));
    return { checks, reference, swept: sweptBy(reference) };
}
function sweptBy({ sweep }) {
    if (sweep === null)
        return new Map();
    const denied = new Set((0,_probes_posture_sweep_js__WEBPACK_IMPORTED_MODULE_7__/* .numbersOf */ .cZ)(sweep.denied));
    return new Map((0,_probes_posture_sweep_js__WEBPACK_IMPORTED_MODULE_7__/* .numbersOf */ .cZ)(sweep.called).map((number) => [number, denied.has(number)]));
}
const ARCHITECTURES = ['x86_64', 'aarch64'];
function ofCheck(id, posture) {
    if (posture === null)
        return 'unanswered';
    const found = posture.checks.filter(({ check }) => check.id === id);
    if (found.some(({ judged }) => judged?.verdict === 'FAIL'))
        return 'fails';
    if (found.some(({ judged }) => judged === null))
        return 'unanswered';
    if (found.length > 0)
        return 'holds';
    return _probes_posture_checks_js__WEBPACK_IMPORTED_MODULE_5__/* .CHECKS */ .u.some((check) => check.id === id) ? 'left-out' : 'unanswered';
}
function ofImage({ host: { inventory } }) {
    if (inventory.interpreter === '')
        return 'unanswered';
    const others = [...(0,_probes_inventory_executables_js__WEBPACK_IMPORTED_MODULE_1__/* .unexpectedExecutables */ .p)(inventory), ...(0,_probes_inventory_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .findAdds */ .wk)(inventory)];
    if (others.length > 0 || inventory.ls !== '')
        return 'fails';
    const program = inventory.executables.find(({ path }) => path === inventory.interpreter);
    return (0,_probes_inventory_known_base_js__WEBPACK_IMPORTED_MODULE_3__/* .isKnownBase */ .ho)(inventory.base) && program?.from === 'base' ? 'holds' : 'unanswered';
}
function ofCall(call, { host }, posture) {
    const { architecture } = host.system;
    if (host.seccomp === null)
        return 'unanswered';
    const number = (0,_seccomp_syscalls_js__WEBPACK_IMPORTED_MODULE_12__/* .numberOf */ .rl)(architecture, call);
    if (number === null)
        return ARCHITECTURES.some((each) => (0,_seccomp_syscalls_js__WEBPACK_IMPORTED_MODULE_12__/* .numberOf */ .rl)(each, call) !== null) ? 'left-out' : 'unanswered';
    if ((0,_seccomp_evaluate_js__WEBPACK_IMPORTED_MODULE_9__/* .foreignArchitectures */ .bN)(host.seccomp, architecture).length > 0)
        return 'fails';
    if (!(0,_seccomp_guarantees_js__WEBPACK_IMPORTED_MODULE_10__/* .isRefused */ .H0)(host.seccomp, architecture, call))
        return 'fails';
    return posture?.swept.get(number) === false ? 'fails' : 'holds';
}
function doubted({ reasons, waived }) {
    return new Set([...reasons, ...waived].map(({ subject }) => subject));
}
function detectedControls(reading) {
    const doubts = doubted(reading);
    return reading.controls.filter(({ run, state }) => state === 'detected' && !doubts.has(run));
}
function pressureControl(reading, bundle, posture) {
    const made = posture?.reference.without_limits;
    if (posture === null || made === undefined || doubted(reading).has(_probes_posture_pressure_control_js__WEBPACK_IMPORTED_MODULE_6__/* .PRESSURE_CONTROL */ .S))
        return [];
    return (0,_probes_posture_pressure_control_js__WEBPACK_IMPORTED_MODULE_6__/* .judgePressureControl */ .y)(made.observed, (0,_judged_posture_js__WEBPACK_IMPORTED_MODULE_15__/* .circumstancesOf */ .c)(posture.reference, bundle)).flatMap(({ check, why }) => (why === null ? [check.id] : []));
}
function shownBy(test, controls, bundle, pressure) {
    if ('probe' in test)
        return controls.filter(({ failed }) => failed.includes(test.probe)).map(({ id }) => id);
    if ('restriction' in test)
        return controls.filter(({ id }) => removes(id, test.restriction, bundle)).map(({ id }) => id);
    if ('check' in test)
        return pressure.includes(test.check) ? [_probes_posture_pressure_control_js__WEBPACK_IMPORTED_MODULE_6__/* .PRESSURE_CONTROL */ .S] : [];
    return [];
}
function removes(control, restriction, { host }) {
    const found = (0,_control_record_js__WEBPACK_IMPORTED_MODULE_13__/* .controlOf */ .rs)(control);
    return found !== undefined && (0,_probes_controls_control_js__WEBPACK_IMPORTED_MODULE_18__/* .restrictionsOf */ .vc)(found, host.engine.name).includes(restriction);
}


/***/ }),

/***/ 30115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ followed)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _real_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68971);



const MOST_LINKS = 40;
const MOST_NAMES = 500;
function followed(path, whyNot) {
    const names = namesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? path : `${process.cwd()}/${path}`);
    let end = '/';
    let why = null;
    let links = 0;
    let steps = 0;
    for (let name = names.shift(); name !== undefined; name = names.shift()) {
        steps += 1;
        if (steps > MOST_NAMES)
            return { end, facts: null, why };
        const folder = factsOf(end);
        if (folder?.isDirectory() !== true)
            return { end, facts: null, why };
        why ??= whyNot(end, folder);
        const at = name === '..' ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(end) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(end, name);
        const facts = factsOf(at);
        if (facts?.isSymbolicLink() !== true) {
            end = at;
            continue;
        }
        links += 1;
        const target = targetOf(at);
        if (target === null || links > MOST_LINKS)
            return { end: at, facts: null, why };
        why ??= whyNot(at, facts);
        names.unshift(...namesOf(target));
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(target))
            end = '/';
    }
    return { end, facts: factsOf(end), why };
}
function namesOf(path) {
    return path.split('/').filter((name) => name !== '' && name !== '.');
}
function targetOf(link) {
    try {
        return (0,_real_path_js__WEBPACK_IMPORTED_MODULE_2__/* .linkTextSync */ .Jq)(link);
    }
    catch {
        return null;
    }
}
function factsOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 40369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mh: () => (/* binding */ readGivenFile),
/* harmony export */   P1: () => (/* binding */ readGivenBytes),
/* harmony export */   ol: () => (/* binding */ isDescriptor)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97284);
/* harmony import */ var _own_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70238);
/* harmony import */ var _safe_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19809);
/* harmony import */ var _shown_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78556);
/* harmony import */ var _thrown_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8621);
/* harmony import */ var _waited_time_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18233);
/* harmony import */ var _workspace_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(721);










const MOST_MS = 5000;
const ofPipes = new _waited_time_js__WEBPACK_IMPORTED_MODULE_8__/* .WaitedTime */ .Y();
const OPEN_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOCTTY;
const DESCRIPTOR = /^\/(?:dev\/(?:stdin|fd\/\d{1,9})|proc\/self\/fd\/\d{1,9})$/;
function isDescriptor(path) {
    return DESCRIPTOR.test(path);
}
async function readGivenBytes(file, limitBytes) {
    const { given, what } = file;
    let handle = null;
    try {
        handle = await openGiven(file);
        const isOfFolder = !isDescriptor(given) && (await handle.stat()).isFIFO();
        const end = performance.now() + MOST_MS - (isOfFolder ? ofPipes.ms : 0);
        const read = readWhole(handle, limitBytes, end);
        const bytes = await (isOfFolder ? ofPipes.during(read) : read);
        if (bytes !== null)
            return bytes;
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L7)
            throw cause;
        throw unreadable(`The ${what} ${(0,_shown_path_js__WEBPACK_IMPORTED_MODULE_6__/* .shownPath */ .p)(given)} could not be read (${(0,_thrown_js__WEBPACK_IMPORTED_MODULE_9__/* .codeOf */ .$N)(cause)}).`, cause);
    }
    finally {
        await handle?.close().catch(() => undefined);
    }
    throw unreadable(`The ${what} ${(0,_shown_path_js__WEBPACK_IMPORTED_MODULE_6__/* .shownPath */ .p)(given)} is larger than any ${what} (${limitBytes} bytes).`);
}
async function readGivenFile(file, limitBytes) {
    return (await readGivenBytes(file, limitBytes)).toString('utf8');
}
async function openGiven(file) {
    const { given, what, workspace = process.cwd(), isSecret = false } = file;
    if (isDescriptor(given))
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(given, OPEN_FLAGS);
    const purpose = isSecret ? 'secret' : 'used';
    const real = await (0,_workspace_path_js__WEBPACK_IMPORTED_MODULE_7__/* .resolveInWorkspace */ .z1)({ given, name: what, workspace, purpose });
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(real, OPEN_FLAGS | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);
    try {
        if (!(await (0,_safe_file_js__WEBPACK_IMPORTED_MODULE_5__/* .isAt */ .ii)(handle, real)))
            throw unreadable(`The ${what} ${(0,_shown_path_js__WEBPACK_IMPORTED_MODULE_6__/* .shownPath */ .p)(given)} was replaced while it was read.`);
        const facts = await handle.stat();
        const isChecked = isSecret && !facts.isDirectory();
        const why = isChecked ? (0,_own_path_js__WEBPACK_IMPORTED_MODULE_4__/* .whyNotSecret */ .y$)(facts, (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(workspace)).uid) : null;
        if (why !== null)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L7('secret-file-unsafe', `The ${what} ${(0,_shown_path_js__WEBPACK_IMPORTED_MODULE_6__/* .shownPath */ .p)(given)} ${why}.`);
        return handle;
    }
    catch (error) {
        await handle.close().catch(() => undefined);
        throw error;
    }
}
async function readWhole(handle, limitBytes, end) {
    const bytes = Buffer.alloc(limitBytes + 1);
    let length = 0;
    for (;;) {
        const bytesRead = await readSome(handle, bytes, length);
        if (bytesRead === 0)
            return bytes.subarray(0, length);
        length += bytesRead ?? 0;
        if (length > limitBytes)
            return null;
        if (performance.now() > end)
            throw Object.assign(new Error('It takes too long.'), { code: 'ETIMEDOUT' });
        if (bytesRead === null)
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(20);
    }
}
async function readSome(handle, bytes, length) {
    try {
        return (await handle.read(bytes, length, bytes.length - length)).bytesRead;
    }
    catch (error) {
        if ((0,_thrown_js__WEBPACK_IMPORTED_MODULE_9__/* .codeOf */ .$N)(error) !== 'EAGAIN')
            throw error;
        return null;
    }
}
function unreadable(message, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L7('file-unreadable', message, { cause });
}


/***/ }),

/***/ 99417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ invalidSetting)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);

function invalidSetting(name, value, advice) {
    const shown = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(withoutLogin(value), 120);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L7('invalid-setting', `${name} cannot be "${shown}".`, { advice });
}
function withoutLogin(value) {
    const begin = value.indexOf('//');
    const end = value.lastIndexOf('@');
    return begin < 0 || end < begin ? value : `${value.slice(0, begin)}//…${value.slice(end)}`;
}


/***/ }),

/***/ 70238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ CLOSED),
  xc: () => (/* binding */ makeOwnFolder),
  gk: () => (/* binding */ whyNotOwn),
  Fr: () => (/* binding */ whyNotOwnSocket),
  ER: () => (/* binding */ whyNotSafeBelow),
  AY: () => (/* binding */ whyNotSafePlace),
  y$: () => (/* binding */ whyNotSecret)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/src/foundation/access-list.js


const PROGRAMS = ['/usr/bin/ls', '/bin/ls'];
const LIMIT_MS = 5_000;
const NO_LIST = /^d[rwxsStT-]{9}[ .]/;
const known = new Map();
function mayHaveAccessList(folder) {
    const facts = factsOf(folder);
    if (facts === null)
        return true;
    const key = `${facts.dev}:${facts.ino}`;
    const before = known.get(key);
    if (before?.changed === facts.ctimeNs)
        return before.mayHave;
    const mayHave = !isShownWithout(folder);
    known.set(key, { changed: facts.ctimeNs, mayHave });
    return mayHave;
}
function isShownWithout(folder) {
    const words = ['-ldn', '--quoting-style=c', '--time-style=+%s', folder];
    const lines = PROGRAMS.map((program) => {
        const options = { encoding: 'utf8', env: { LC_ALL: 'C' }, cwd: '/', timeout: LIMIT_MS };
        const { status, stdout } = (0,external_node_child_process_.spawnSync)(program, words, options);
        return status === 0 ? stdout : '';
    });
    const answers = lines.filter((line) => line !== '');
    return answers.length > 0 && answers.every((line) => NO_LIST.test(line));
}
function factsOf(folder) {
    try {
        return (0,external_node_fs_.lstatSync)(folder, { bigint: true });
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/src/foundation/followed.js
var followed = __webpack_require__(30115);
;// CONCATENATED MODULE: ./build/src/foundation/private-group.js

const FILES = { groups: '/etc/group', accounts: '/etc/passwd' };
function isPrivateGroup(user, files = FILES) {
    const [groups, accounts] = [rowsOf(files.groups), rowsOf(files.accounts)];
    const id = String(user);
    const own = accounts.filter((row) => row[2] === id).map(([name]) => name);
    const members = groups.filter((row) => row[2] === id).map((row) => row[3] ?? '');
    return (own.length > 0 &&
        members.length > 0 &&
        members.every((names) => names.split(',').every((name) => name === '' || own.includes(name))) &&
        accounts.every((row) => row[3] !== id || row[2] === id || row[2] === '0'));
}
function rowsOf(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8')
            .split('\n')
            .map((line) => line.split(':'));
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./build/src/foundation/own-path.js





const CLOSED = { toWriters: 0o022, toReaders: 0o077 };
function whyNotOwn(path, kind, closed = CLOSED.toWriters) {
    const facts = own_path_factsOf(path);
    if (facts === null)
        return 'cannot be read';
    if (facts.isSymbolicLink())
        return 'is a link';
    if (kind === 'folder' ? !facts.isDirectory() : !facts.isFile())
        return `is not a ${kind}`;
    if (facts.uid !== user())
        return 'belongs to another user';
    if ((facts.mode & closed) !== 0)
        return closed === CLOSED.toReaders ? 'is open to other users' : 'can be changed by other users';
    return kind === 'file' && facts.nlink !== 1 ? 'has a second name' : null;
}
function whyNotSecret({ uid, mode }, workspaceOwner) {
    if (![0, user(), workspaceOwner].includes(uid))
        return 'belongs to another user';
    if ((mode & CLOSED.toWriters) !== 0)
        return 'can be changed by other users';
    const closed = uid === 0 && uid !== user() ? 0o007 : CLOSED.toReaders;
    return (mode & closed) === 0 ? null : 'can be read by other users';
}
function whyNotOwnSocket(path) {
    const { facts, why } = wayOf(path);
    if (facts === null)
        return null;
    if (!facts.isSocket())
        return 'is not a socket';
    if (facts.uid !== 0 && facts.uid !== user())
        return 'belongs to another user';
    if ((facts.mode & 0o002) !== 0)
        return 'can be used by every user';
    return why;
}
function makeOwnFolder(path) {
    make(path);
    return whyNotOwn(path, 'folder') ?? whyNotSafeBelow(path);
}
function whyNotSafeBelow(path) {
    const { end, facts, why } = wayOf(path);
    if (facts?.isDirectory() !== true)
        return 'cannot be read';
    return whyNotSafe(end, facts) ?? why;
}
const MOST_SHARED = 16;
function wayOf(path) {
    const shared = new Set();
    return (0,followed/* followed */.X)(path, (on, facts) => {
        if (!facts.isSymbolicLink()) {
            if (isForGroup(facts))
                shared.add(on);
            if (shared.size > MOST_SHARED)
                return `lies below more than ${MOST_SHARED} folders that a group may change`;
            const unsafe = whyNotSafe(on, facts);
            return unsafe === null ? null : `lies in a folder that ${unsafe}`;
        }
        if (isOthers(facts))
            return 'leads through a link that belongs to another user';
        return isOfProcess(on) ? 'leads through a link that leads each process elsewhere' : null;
    });
}
const PROC_SUPER_MAGIC = 0x9fa0;
function isOfProcess(link) {
    return (0,external_node_fs_.statfsSync)((0,external_node_path_.dirname)(link)).type === PROC_SUPER_MAGIC;
}
function whyNotSafe(folder, facts) {
    if (isOthers(facts))
        return 'belongs to another user';
    return canBeWritten(folder, facts) ? 'can be changed by other users' : null;
}
function isOthers({ uid }) {
    return uid !== 0 && uid !== user();
}
function whyNotSafePlace(path) {
    return whyNotSafeOrMissing(path) ?? whyNotSafeOrMissing((0,external_node_path_.resolve)(path));
}
function whyNotSafeOrMissing(path) {
    const above = (0,external_node_path_.dirname)(path);
    return own_path_factsOf(path) !== null || above === path ? whyNotSafeBelow(path) : whyNotSafeOrMissing(above);
}
function canBeWritten(folder, facts) {
    const { mode, gid } = facts;
    if (!isForGroup(facts))
        return (mode & 0o1002) === 0o002;
    const isOwnGroup = gid !== 0 && gid === process.getegid?.() && gid === user();
    return !(isOwnGroup && isPrivateGroup(gid)) || mayHaveAccessList(folder);
}
function isForGroup({ mode }) {
    return (mode & 0o1022) === 0o020;
}
function make(path) {
    const parent = (0,external_node_path_.dirname)(path);
    if (!tryToMake(path) && parent !== path) {
        make(parent);
        tryToMake(path);
    }
}
function tryToMake(path) {
    try {
        (0,external_node_fs_.mkdirSync)(path, { mode: 0o700 });
        return true;
    }
    catch (error) {
        return error.code !== 'ENOENT';
    }
}
function own_path_factsOf(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path);
    }
    catch {
        return null;
    }
}
function user() {
    return process.geteuid?.();
}


/***/ }),

/***/ 78556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ shownPath)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);

const CONTENT = /[{}\r\n]|-----|(?=[\w+=-]{0,60}[a-z])(?=[\w+=-]{0,60}[A-Z])(?=[\w+=-]{0,60}\d)[\w+=-]{24}/;
function shownPath(path, limit = 200) {
    return CONTENT.test(path)
        ? '(not shown: it looks like a file’s content, not its name)'
        : (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(path, limit);
}


/***/ }),

/***/ 18233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ WaitedTime)
/* harmony export */ });
class WaitedTime {
    totalMs = 0;
    underWay = 0;
    changedAt = performance.now();
    get ms() {
        const since = performance.now() - this.changedAt;
        return Math.max(0, this.totalMs + (this.underWay > 0 ? since : -since));
    }
    async during(work) {
        this.change(1);
        try {
            return await work;
        }
        finally {
            this.change(-1);
        }
    }
    change(by) {
        this.totalMs = this.ms;
        this.changedAt = performance.now();
        this.underWay += by;
    }
}


/***/ }),

/***/ 6282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ viewsFor),
/* harmony export */   V: () => (/* binding */ loadViews)
/* harmony export */ });
/* harmony import */ var _evidence_file_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42100);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11455);


let last = null;
async function loadViews() {
    const { renderReport } = await Promise.all(/* import() */[__webpack_require__.e(3091), __webpack_require__.e(1203), __webpack_require__.e(8246), __webpack_require__.e(5406), __webpack_require__.e(3707), __webpack_require__.e(7805)]).then(__webpack_require__.bind(__webpack_require__, 53707));
    return {
        [_evidence_file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .REPORT_NAME */ .F5]: (bytes) => {
            const of = (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Of */ .Bj)(bytes);
            if (last?.of !== of)
                last = { of, page: renderReport(bytes) };
            return last.page;
        },
    };
}
async function viewsFor(source) {
    return source.files.has(_evidence_file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .REPORT_NAME */ .F5) ? loadViews() : {};
}


/***/ }),

/***/ 5045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ namedInstance),
/* harmony export */   DZ: () => (/* binding */ isPublicGood),
/* harmony export */   NF: () => (/* binding */ chooseInstance),
/* harmony export */   ax: () => (/* binding */ MAX_ROOT_BYTES),
/* harmony export */   bC: () => (/* binding */ isGitHubs)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);

const MAX_ROOT_BYTES = 4 * 1024 * 1024;
const PUBLIC_GOOD = {
    fulcioUrl: 'https://fulcio.sigstore.dev',
    rekorUrl: 'https://rekor.sigstore.dev',
    tsaUrl: null,
};
const GITHUB = {
    fulcioUrl: 'https://fulcio.githubapp.com',
    rekorUrl: null,
    tsaUrl: 'https://timestamp.githubapp.com',
};
function chooseInstance(named, serverUrl, visibility) {
    const instance = namedInstance(named);
    if (instance !== null)
        return instance;
    if (serverUrl === 'https://github.com')
        return visibility === 'public' ? PUBLIC_GOOD : GITHUB;
    throw problem(`No Sigstore instance is known for ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(serverUrl, 100)}`);
}
function isGitHubs({ fulcioUrl }) {
    return fulcioUrl === GITHUB.fulcioUrl;
}
function isPublicGood({ fulcioUrl }) {
    return fulcioUrl === PUBLIC_GOOD.fulcioUrl;
}
function namedInstance({ fulcioUrl, rekorUrl, tsaUrl }) {
    if (fulcioUrl === null && rekorUrl === null && tsaUrl === null)
        return null;
    if (fulcioUrl === null)
        throw problem('A log or timestamp authority is given without fulcio-url');
    if (rekorUrl === null && tsaUrl === null) {
        throw problem('fulcio-url is given without a log or timestamp authority');
    }
    return {
        fulcioUrl: safe(fulcioUrl, 'fulcio-url'),
        rekorUrl: rekorUrl === null ? null : safe(rekorUrl, 'rekor-url'),
        tsaUrl: tsaUrl === null ? null : safe(tsaUrl, 'tsa-url'),
    };
}
function safe(text, name) {
    const url = URL.canParse(text) ? new URL(text) : null;
    const isLoopback = url !== null && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
    if (url !== null && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback))) {
        if (url.username === '' && url.password === '' && url.search === '' && url.hash === '') {
            return text.replace(/\/+$/, '');
        }
    }
    throw problem(`${name} is not an https address`);
}
function problem(message) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L7('signing-instance', `${message}.`);
}


/***/ }),

/***/ 76347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xd: () => (/* binding */ MAX_KEY_BYTES),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   qQ: () => (/* binding */ hashOf),
/* harmony export */   qp: () => (/* binding */ keyKind),
/* harmony export */   wM: () => (/* binding */ pemContent),
/* harmony export */   wt: () => (/* binding */ hintInWords)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97284);
/* harmony import */ var _foundation_spki_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89896);



const LABELS = {
    'PRIVATE KEY': 'private',
    'ENCRYPTED PRIVATE KEY': 'encrypted',
    'PUBLIC KEY': 'public',
    CERTIFICATE: 'certificate',
    'RSA PRIVATE KEY': 'old-private',
    'EC PRIVATE KEY': 'old-private',
    'DSA PRIVATE KEY': 'old-private',
    'OPENSSH PRIVATE KEY': 'old-private',
    'ENCRYPTED SIGSTORE PRIVATE KEY': 'cosign',
    'ENCRYPTED COSIGN PRIVATE KEY': 'cosign',
};
const MAX_KEY_BYTES = 64 * 1024;
function pemContent(text) {
    const label = /-----BEGIN ([A-Z0-9 ]+)-----/.exec(text)?.[1];
    return label === undefined ? 'none' : (LABELS[label] ?? 'other');
}
function keyKind(key) {
    if (key.asymmetricKeyType === 'ed25519')
        return 'ed25519';
    const isP256 = key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1';
    return isP256 ? 'p256' : null;
}
function hashOf(kind) {
    return kind === 'p256' ? 'sha256' : null;
}
function hintInWords(hint) {
    const digest = Buffer.from(hint, 'base64');
    const isDigest = digest.length === 32 && digest.toString('base64') === hint;
    return isDigest ? `sha256:${digest.toString('hex')}` : (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(hint, 100);
}
function fingerprintOf(key) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_foundation_spki_js__WEBPACK_IMPORTED_MODULE_2__/* .spkiOf */ .B)(key)).digest();
    return { hex: `sha256:${digest.toString('hex')}`, hint: digest.toString('base64') };
}


/***/ }),

/***/ 64999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ loadVerifier)
/* harmony export */ });
/* harmony import */ var _evidence_open_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99643);

async function loadVerifier(trust, read) {
    if (trust.kind === 'not-chosen')
        return undefined;
    return read === undefined
        ? verifierOf(trust, await ofEvidence())
        : verifierOf(trust, { read, characters: _evidence_open_js__WEBPACK_IMPORTED_MODULE_0__/* .OPEN_LIMITS */ .Iy.fileBytes });
}
async function ofEvidence() {
    const [{ readStatement }, { MAX_SIGNATURE }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(1203), __webpack_require__.e(8246), __webpack_require__.e(2827), __webpack_require__.e(2101), __webpack_require__.e(2417)]).then(__webpack_require__.bind(__webpack_require__, 32417)),
        Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(5997)]).then(__webpack_require__.bind(__webpack_require__, 95997)),
    ]);
    return { read: readStatement, characters: MAX_SIGNATURE };
}
async function verifierOf(trust, kind) {
    switch (trust.kind) {
        case 'key': {
            const [{ readPublicKey }, { keyVerifier }] = await Promise.all([
                __webpack_require__.e(/* import() */ 8706).then(__webpack_require__.bind(__webpack_require__, 68706)),
                Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(5997), __webpack_require__.e(4410)]).then(__webpack_require__.bind(__webpack_require__, 14410)),
            ]);
            return keyVerifier(readPublicKey(trust.publicKey), kind);
        }
        case 'certificate': {
            const [{ readTrustedRoot }, { certificateVerifier }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(6027), __webpack_require__.e(9654), __webpack_require__.e(3917), __webpack_require__.e(4187), __webpack_require__.e(4479)]).then(__webpack_require__.bind(__webpack_require__, 4479)),
                Promise.all(/* import() */[__webpack_require__.e(6027), __webpack_require__.e(9654), __webpack_require__.e(3917), __webpack_require__.e(4187), __webpack_require__.e(5997), __webpack_require__.e(5740)]).then(__webpack_require__.bind(__webpack_require__, 15740)),
            ]);
            const trusted = readTrustedRoot(trust.trustedRoot ?? (await publicGoodRoot()));
            return certificateVerifier(trust, trusted, kind);
        }
    }
}
async function publicGoodRoot() {
    return (await __webpack_require__.e(/* import() */ 527).then(__webpack_require__.bind(__webpack_require__, 10527))).PUBLIC_GOOD_ROOT;
}


/***/ })

};
