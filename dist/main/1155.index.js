export const id = 1155;
export const ids = [1155,6725];
export const modules = {

/***/ 54699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cd: () => (/* binding */ largerThanDefault),
/* harmony export */   Kl: () => (/* binding */ largerInWords),
/* harmony export */   LR: () => (/* binding */ limitsOfRun),
/* harmony export */   i: () => (/* binding */ argumentsBefore)
/* harmony export */ });
/* harmony import */ var _foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72587);
/* harmony import */ var _probes_restrictions_limit_amounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80402);
/* harmony import */ var _probes_restrictions_limit_flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25052);
/* harmony import */ var _probes_restrictions_run_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14001);
/* harmony import */ var _probes_run_flags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74730);





function argumentsBefore({ run, image_digest }) {
    return run.arguments.slice(0, run.arguments.lastIndexOf(image_digest));
}
const limitsOfRun = (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .Pu)((created) => (0,_probes_restrictions_limit_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .limitsIn */ .UQ)((0,_probes_run_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .readFlags */ .u)(argumentsBefore(created))));
function largerThanDefault(created) {
    const limits = limitsOfRun(created);
    return Object.fromEntries((0,_probes_restrictions_run_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .largerLimits */ ._v)(limits, _probes_restrictions_run_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .RUN_LIMITS */ .Bz).map((name) => [name, limits[name]]));
}
function largerInWords(created) {
    return (0,_probes_restrictions_limit_amounts_js__WEBPACK_IMPORTED_MODULE_1__/* .limitsInWords */ .Zf)(largerThanDefault(created)).join(', ');
}


/***/ }),

/***/ 64187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ subjectInWords),
/* harmony export */   Yi: () => (/* binding */ profileInWords),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   qj: () => (/* binding */ subjectInTitle)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);
/* harmony import */ var _foundation_memoize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72587);
/* harmony import */ var _generated_release_digests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18620);
/* harmony import */ var _release_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53954);




const subjectOf = (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_1__/* .oncePer */ .Pu)(({ host, image_digest, seccomp_sha256 }) => ({
    kind: (0,_release_image_js__WEBPACK_IMPORTED_MODULE_3__/* .notReleaseImage */ .gN)(host.inventory) === null ? 'reference' : 'own',
    profile: profileOf(seccomp_sha256),
    image: image_digest,
}));
function profileOf(digest) {
    if (digest === _generated_release_digests_js__WEBPACK_IMPORTED_MODULE_2__/* .RELEASE_PROFILES */ .B6['seccomp/targeted-deny.json'])
        return 'targeted-deny';
    return digest === _generated_release_digests_js__WEBPACK_IMPORTED_MODULE_2__/* .RELEASE_PROFILES */ .B6['seccomp/deny-by-default.json'] ? 'deny-by-default' : 'own';
}
function subjectInWords({ kind, profile, image }, bundle) {
    const what = kind === 'reference'
        ? 'the reference sandbox of this release, not an image of yours'
        : `image ${image}${sourceInWords(bundle)}`;
    return `${what}, under ${profileInWords(profile)}`;
}
function profileInWords(profile) {
    return profile === 'own' ? 'a seccomp profile of your own' : profile;
}
function sourceInWords({ venue_facts: facts }) {
    if (!('GITHUB_SHA' in facts))
        return '';
    return ` (of a run of ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(facts.GITHUB_REPOSITORY, 140)} at ${(0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(facts.GITHUB_SHA, 64)})`;
}
function subjectInTitle({ kind, image }) {
    return kind === 'reference' ? 'the reference sandbox' : `image ${image.slice(0, 'sha256:'.length + 12)}`;
}


/***/ }),

/***/ 57999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M3: () => (/* binding */ SIGNING_GAP_MS),
/* harmony export */   rn: () => (/* binding */ CLOCK_SKEW_MS),
/* harmony export */   sO: () => (/* binding */ DAY_MS),
/* harmony export */   xS: () => (/* binding */ WRITING_GAP_MS)
/* harmony export */ });
const DAY_MS = 86_400_000;
const CLOCK_SKEW_MS = 5 * 60_000;
const WRITING_GAP_MS = DAY_MS;
const SIGNING_GAP_MS = DAY_MS;


/***/ }),

/***/ 59083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I7: () => (/* binding */ ONE_THING),
/* harmony export */   WC: () => (/* binding */ withLimitedAnswers),
/* harmony export */   XT: () => (/* binding */ untilRefused)
/* harmony export */ });
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16698);
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53053);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98461);




const ONE_THING = { bytes: 64 * 1024, values: 1000 };
const MOST_DEPTH = 8;
const CHANNEL = 'http.client.response.finish';
const ASKING_CHANNELS = ['http.client.request.created', 'http.client.request.start'];
const MOST_INFORMATIONAL = 8;
const workHere = new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage();
const workOf = new WeakMap();
function withLimitedAnswers(limits, work) {
    watch();
    return during({ limits, outer: null, isOver: false, giveUp: () => undefined }, work);
}
async function during(state, work) {
    try {
        return await workHere.run(state, work);
    }
    finally {
        state.isOver = true;
    }
}
let isWatching = false;
function watch() {
    if (isWatching)
        return;
    isWatching = true;
    (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__.subscribe)(CHANNEL, onAnswer);
    for (const channel of ASKING_CHANNELS)
        (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__.subscribe)(channel, onAsking);
}
function onAnswer(message) {
    const { request, response } = message;
    const work = workOf.get(request);
    if (work === undefined)
        return;
    const { limits, giveUp } = work;
    refuseRedirect(response);
    if (FINAL.includes(response.statusCode))
        giveUp(`answered ${response.statusCode}`);
    delete response.headers['content-disposition'];
    const ofJson = request.method === 'POST' ? limits.ofPost : undefined;
    if (ofJson !== undefined)
        readFirst(response, ofJson, giveUp);
    unpack(response, limit(response, (ofJson ?? limits).bytes, giveUp));
}
function onAsking(message) {
    const { request } = message;
    const work = workHere.getStore();
    if (work === undefined || workOf.has(request))
        return;
    workOf.set(request, work);
    limitInformational(request);
    if (isOver(work))
        request.destroy(new Error('nobody waits for its answer'));
}
function isOver(work) {
    return work.isOver || (work.outer !== null && isOver(work.outer));
}
const FINAL = [403, 404, 410];
function untilRefused(work) {
    const outer = workHere.getStore();
    if (outer === undefined)
        return work();
    return new Promise((resolve, reject) => {
        const state = {
            ...{ limits: outer.limits, outer },
            isOver: false,
            giveUp: (what) => {
                state.isOver = true;
                reject(new Error(`the service ${what}`));
            },
        };
        during(state, work).then(resolve, reject);
    });
}
function limitInformational(request) {
    let count = 0;
    request.on('information', () => {
        count += 1;
        if (count > MOST_INFORMATIONAL)
            request.destroy(new Error(`the service sent more than ${MOST_INFORMATIONAL} informational answers`));
    });
}
const REFUSED = 400;
function refuseRedirect(response) {
    if (response.statusCode < 300 || response.statusCode >= 400)
        return;
    response.statusCode = REFUSED;
    delete response.headers['location'];
}
const UNPACKERS = new Map([
    ['gzip', node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGunzip],
    ['x-gzip', node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGunzip],
    ['deflate', node_zlib__WEBPACK_IMPORTED_MODULE_2__.createInflate],
]);
function unpack(response, isOver) {
    const encoding = response.headers['content-encoding'];
    if (encoding === undefined || encoding === 'identity')
        return;
    delete response.headers['content-encoding'];
    const unpacker = UNPACKERS.get(String(encoding).toLowerCase())?.();
    if (unpacker === undefined) {
        response.statusCode = REFUSED;
        return;
    }
    delete response.headers['content-length'];
    const push = response.push.bind(response);
    const end = () => {
        push(null);
        unpacker.destroy();
    };
    unpacker.on('data', (piece) => {
        push(piece);
        if (isOver())
            unpacker.destroy();
    });
    unpacker.once('end', end).once('error', end);
    response.push = (piece, ...rest) => {
        if (unpacker.destroyed)
            return push(piece, ...rest);
        if (piece === null)
            unpacker.end();
        else
            unpacker.write(piece);
        return true;
    };
}
const PIECE_BYTES = 64;
const SHORT_PIECES = 4096;
function limit(response, mostBytes, giveUp) {
    const push = response.push.bind(response);
    const { socket } = response;
    let bytes = 0;
    let pieces = 0;
    let isOver = false;
    response.push = (piece, ...rest) => {
        if (isOver)
            return false;
        bytes += piece?.length ?? 0;
        pieces += 1;
        const inCrumbs = pieces > SHORT_PIECES + bytes / PIECE_BYTES;
        if (bytes <= mostBytes && !inCrumbs)
            return push(piece, ...rest);
        isOver = true;
        giveUp(TOO_LARGE);
        response.once('end', () => socket.destroy());
        return push(null);
    };
    return () => isOver;
}
const TOO_LARGE = 'gave an answer that is too large';
function readFirst(response, limits, giveUp) {
    const push = response.push.bind(response);
    const held = [];
    response.push = (piece) => {
        if (piece !== null) {
            held.push(piece);
            return true;
        }
        const whole = Buffer.concat(held);
        if (isTooLarge(whole, limits))
            giveUp(TOO_LARGE);
        else if (whole.length > 0)
            push(whole);
        return push(null);
    };
}
function isTooLarge(answer, { bytes, values }) {
    try {
        (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJsonBytes */ .dQ)(answer, { characters: bytes, depth: MOST_DEPTH, values });
        return false;
    }
    catch (error) {
        return error instanceof _json_js__WEBPACK_IMPORTED_MODULE_3__/* .JsonError */ .N3 && error.fault === 'too-large';
    }
}


/***/ }),

/***/ 3932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ within)
/* harmony export */ });
async function within(limitMs, work, late) {
    let timer;
    const limit = new Promise((_, reject) => {
        timer = setTimeout(() => reject(late()), limitMs);
    });
    try {
        return await Promise.race([work, limit]);
    }
    finally {
        clearTimeout(timer);
    }
}


/***/ }),

/***/ 40222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ isSoonRead),
/* harmony export */   CF: () => (/* binding */ areDocumentsSoonRead)
/* harmony export */ });
/* unused harmony export objectsLookedAt */
const MOST_OBJECTS = 5_000;
const OBJECTS_OF_A_FAULT = 10;
const MAX_DEPTH = 100;
function isSoonRead(documents) {
    const walk = new Walk(MOST_OBJECTS);
    for (const bytes of documents)
        walk.object(bytes, 0, 0);
    return !walk.isEnded;
}
function areDocumentsSoonRead({ verificationMaterial: material }) {
    const { content, timestampVerificationData } = material;
    const chain = content.$case === 'x509CertificateChain' ? content.x509CertificateChain.certificates : [];
    const certificates = content.$case === 'certificate' ? [content.certificate] : chain;
    const timestamps = timestampVerificationData?.rfc3161Timestamps ?? [];
    return isSoonRead([
        ...certificates.map(({ rawBytes }) => rawBytes),
        ...timestamps.map(({ signedTimestamp }) => signedTimestamp),
    ]);
}
function objectsLookedAt(bytes, most) {
    const walk = new Walk(most);
    walk.object(bytes, 0, 0);
    return walk.objects;
}
class Walk {
    objects = 0;
    faults = 0;
    most;
    constructor(most) {
        this.most = most;
    }
    get isEnded() {
        return this.objects + OBJECTS_OF_A_FAULT * this.faults > this.most;
    }
    object(bytes, at, depth) {
        const tag = bytes[at];
        const length = lengthAt(bytes, at + 1);
        if (depth > MAX_DEPTH || tag === undefined || !isKnownTag(tag) || length === null)
            return null;
        const end = length.next + length.value;
        if (end > bytes.length)
            return null;
        this.objects += 1;
        if (this.isEnded)
            return null;
        const isConstructed = (tag & 0x20) !== 0;
        if (!isConstructed && tag !== OCTET_STRING)
            return end;
        const isRead = this.members(bytes, length.next, end, depth + 1);
        if (!isRead)
            this.faults += 1;
        return isRead || tag === OCTET_STRING ? end : null;
    }
    members(bytes, begin, end, depth) {
        let at = begin;
        while (at !== null && at < end)
            at = this.object(bytes, at, depth);
        return at === end;
    }
}
const OCTET_STRING = 0x04;
const MOST_LENGTH_BYTES = 6;
function isKnownTag(tag) {
    return (tag & 0x1f) !== 0x1f && (tag & 0xdf) !== 0;
}
function lengthAt(bytes, at) {
    const first = bytes[at];
    if (first === undefined)
        return null;
    if (first < 0x80)
        return { value: first, next: at + 1 };
    const next = at + 1 + (first & 0x7f);
    const digits = bytes.subarray(at + 1, next);
    if (digits.length > MOST_LENGTH_BYTES || next > bytes.length || digits[0] === 0)
        return null;
    const value = digits.reduce((sum, digit) => sum * 256 + digit, 0);
    return value < 0x80 ? null : { value, next };
}


/***/ }),

/***/ 95087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   signKeyless: () => (/* binding */ signKeyless)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97284);
/* harmony import */ var _foundation_limited_answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59083);
/* harmony import */ var _foundation_time_limit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3932);
/* harmony import */ var _der_work_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40222);
/* harmony import */ var _instances_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5045);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54624);







const RETRY = { retries: 4, factor: 2, minTimeout: 500, maxTimeout: 8000 };
const TIMEOUT_MS = 10_000;
const MOST_ANSWER_BYTES = 64 * 1024;
const MOST_SIGNATURE_BYTES = 512 * 1024;
const TOKEN_LIMIT_MS = 30_000;
function signKeyless(statement, signing) {
    return (0,_foundation_limited_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .withLimitedAnswers */ .WC)({ bytes: MOST_ANSWER_BYTES }, () => signAndWitness(statement, signing));
}
async function signAndWitness(statement, signing) {
    const token = await tokenOf(signing);
    const instance = (0,_instances_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseInstance */ .NF)(signing.instance, signing.serverUrl, claimsOfToken(token).repository_visibility ?? null);
    const [{ DSSEBundleBuilder, FulcioSigner, RekorWitness, TSAWitness }, { bundleToJSON }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(6027), __webpack_require__.e(9654), __webpack_require__.e(3917), __webpack_require__.e(4690), __webpack_require__.e(5179)]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19)), Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19))]);
    const asked = { retry: RETRY, timeout: TIMEOUT_MS };
    const { rekorUrl, tsaUrl } = instance;
    const log = rekorUrl &&
        new RekorWitness({ ...asked, rekorBaseURL: rekorUrl, entryType: 'dsse', fetchOnConflict: true });
    const timestamps = tsaUrl && new TSAWitness({ ...asked, tsaBaseURL: tsaUrl });
    const witnesses = [
        ...(log ? [blaming(log, 'TLOG_CREATE_ENTRY_ERROR')] : []),
        ...(timestamps ? [blaming(timestamps, 'TSA_CREATE_TIMESTAMP_ERROR')] : []),
    ];
    const signer = new FulcioSigner({
        ...asked,
        fulcioBaseURL: instance.fulcioUrl,
        identityProvider: { getToken: async () => token },
    });
    try {
        const bundle = await new DSSEBundleBuilder({ signer, witnesses }).create({
            data: statement,
            type: _statement_js__WEBPACK_IMPORTED_MODULE_4__/* .PAYLOAD_TYPE */ .Uc,
        });
        if (!(0,_der_work_js__WEBPACK_IMPORTED_MODULE_5__/* .areDocumentsSoonRead */ .CF)(bundle))
            throw badAnswer(instance, 'fulcioUrl', 'answered what takes too long to read');
        await seeTimestamps(bundle);
        const bytes = Buffer.from(JSON.stringify(bundleToJSON(bundle)), 'utf8');
        if (bytes.length > MOST_SIGNATURE_BYTES)
            throw badAnswer(instance, 'fulcioUrl', 'answered far too much');
        return { bytes, signedBy: await signerOf(bundle, instance, claimsOfToken(token), signing) };
    }
    catch (error) {
        if (error instanceof _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AttestationError */ .L7)
            throw error;
        throw serviceFailed(error, instance);
    }
}
function blaming(witness, code) {
    return {
        testify: async (content, publicKey) => {
            try {
                return await witness.testify(content, publicKey);
            }
            catch (error) {
                throw Object.hasOwn(SERVICES, String(member(error, 'code')))
                    ? error
                    : Object.assign(new Error('unread'), { code });
            }
        },
    };
}
async function seeTimestamps({ verificationMaterial: { timestampVerificationData } }) {
    const { RFC3161Timestamp } = await Promise.all(/* import() */[__webpack_require__.e(6027), __webpack_require__.e(3917)]).then(__webpack_require__.t.bind(__webpack_require__, 83917, 19));
    for (const { signedTimestamp } of timestampVerificationData?.rfc3161Timestamps ?? []) {
        try {
            RFC3161Timestamp.parse(Buffer.from(signedTimestamp));
        }
        catch {
            throw Object.assign(new Error('no timestamp'), { code: 'TSA_CREATE_TIMESTAMP_ERROR' });
        }
    }
}
async function signerOf(bundle, instance, token, signing) {
    const { claimsOfCertificate } = await Promise.all(/* import() */[__webpack_require__.e(6027), __webpack_require__.e(3917), __webpack_require__.e(5102)]).then(__webpack_require__.bind(__webpack_require__, 55102));
    const { content } = bundle.verificationMaterial;
    const refused = (why) => badAnswer(instance, 'fulcioUrl', `issued a certificate ${why}`);
    if (content.$case !== 'certificate')
        throw refused('of another kind');
    const { rawBytes } = content.certificate;
    const { identity, issuer } = claimsOfCertificate(rawBytes);
    if (identity === null || issuer === null)
        throw refused('without an identity or an issuer');
    const workflow = `${signing.serverUrl}/${token.job_workflow_ref}`;
    if (![workflow, token.sub, token.email].includes(identity) || issuer !== token.iss)
        throw refused('for another identity than this job’s');
    if (!(await isOfItsKey(bundle, rawBytes)))
        throw refused('for another key');
    return { kind: 'certificate', identity, issuer, instance, root: rootAtHand(signing, instance) };
}
async function isOfItsKey({ content }, certificate) {
    const { dsse } = await Promise.all(/* import() */[__webpack_require__.e(6027), __webpack_require__.e(3917)]).then(__webpack_require__.t.bind(__webpack_require__, 83917, 19));
    if (content.$case !== 'dsseEnvelope')
        return false;
    const { payloadType, payload, signatures } = content.dsseEnvelope;
    const signed = dsse.preAuthEncoding(payloadType, Buffer.from(payload));
    const { publicKey } = new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(certificate);
    return signatures.length === 1 && signatures.every(({ sig }) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)('sha256', signed, publicKey, sig));
}
function rootAtHand({ trustedRoot }, instance) {
    if (trustedRoot !== null)
        return { kind: 'given', ...trustedRoot };
    return { kind: (0,_instances_js__WEBPACK_IMPORTED_MODULE_3__/* .isPublicGood */ .DZ)(instance) ? 'public-good' : 'unknown' };
}
async function tokenOf({ identityToken }) {
    try {
        const token = await (0,_foundation_time_limit_js__WEBPACK_IMPORTED_MODULE_6__/* .within */ .u)(TOKEN_LIMIT_MS, identityToken(), noToken);
        if (token.split('.').length === 3)
            return token;
    }
    catch {
    }
    throw noToken();
}
function noToken() {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AttestationError */ .L7('no-identity-token', 'The job’s identity token for Sigstore could not be fetched.');
}
const CLAIMS = ['iss', 'sub', 'email', 'job_workflow_ref', 'repository_visibility'];
function claimsOfToken(token) {
    try {
        const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
        const texts = CLAIMS.map((name) => [name, member(claims, name)]).filter(([, value]) => typeof value === 'string');
        return Object.fromEntries(texts);
    }
    catch {
        return {};
    }
}
const SERVICES = {
    CA_CREATE_SIGNING_CERTIFICATE_ERROR: ['the certificate authority', 'fulcioUrl'],
    TLOG_CREATE_ENTRY_ERROR: ['the transparency log', 'rekorUrl'],
    TLOG_FETCH_ENTRY_ERROR: ['the transparency log', 'rekorUrl'],
    TSA_CREATE_TIMESTAMP_ERROR: ['the timestamp authority', 'tsaUrl'],
};
function serviceFailed(error, instance) {
    const code = member(error, 'code');
    if (code === 'IDENTITY_TOKEN_PARSE_ERROR')
        return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AttestationError */ .L7('no-identity-token', 'The job’s identity token names nobody, or an e-mail address that its issuer has not verified.');
    const status = member(member(error, 'cause'), 'statusCode');
    const [who, url] = SERVICES[typeof code === 'string' ? code : ''] ?? ['Sigstore', 'fulcioUrl'];
    const how = typeof status === 'number' ? answered(status) : 'gave no answer, or none that is read';
    return failed(who, instance[url], how);
}
function answered(status) {
    return status === 400 ? 'answered 400, or sent the request elsewhere' : `answered ${status}`;
}
function badAnswer(instance, url, how) {
    const [who] = Object.values(SERVICES).find(([, its]) => its === url) ?? ['Sigstore'];
    return failed(who, instance[url], how);
}
function failed(who, url, how) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AttestationError */ .L7('signing-service', `The evidence could not be signed: ${who} (${url ?? 'none'}) ${how}.`);
}
function member(value, name) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}


/***/ }),

/***/ 54624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ isReasonTest),
/* harmony export */   Lf: () => (/* binding */ reasonTest),
/* harmony export */   QV: () => (/* binding */ configurationOf),
/* harmony export */   T8: () => (/* binding */ statementOf),
/* harmony export */   To: () => (/* binding */ PREDICATE_TYPE),
/* harmony export */   Uc: () => (/* binding */ PAYLOAD_TYPE),
/* harmony export */   WY: () => (/* binding */ described),
/* harmony export */   pc: () => (/* binding */ writeStatement),
/* harmony export */   zG: () => (/* binding */ STATEMENT_TYPE)
/* harmony export */ });
/* harmony import */ var _evidence_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34731);
/* harmony import */ var _evidence_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28246);
/* harmony import */ var _evidence_subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64187);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11455);
/* harmony import */ var _foundation_memoize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72587);





const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const PREDICATE_TYPE = 'https://in-toto.io/attestation/test-result/v0.1';
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
const REASON_PREFIX = 'reason:';
function reasonTest(code) {
    return `${REASON_PREFIX}${code}`;
}
function isReasonTest(test) {
    return typeof test === 'string' && test.startsWith(REASON_PREFIX);
}
function statementOf(bundle, bundleBytes) {
    const name = (0,_evidence_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .bundleName */ .u1)(bundle);
    const { result, passed, failed, codes } = (0,_evidence_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .ownResult */ .Uo)(bundleBytes);
    return {
        _type: STATEMENT_TYPE,
        subject: [
            described(name, (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Of */ .Bj)(bundleBytes)),
            described(`image-${bundle.image_digest_kind}`, bundle.image_digest),
        ],
        predicateType: PREDICATE_TYPE,
        predicate: {
            result,
            configuration: configurationOf(bundle),
            passedTests: passed,
            failedTests: [...failed, ...codes.map(reasonTest)],
        },
    };
}
function configurationOf(bundle) {
    const { oci_runtime: ociRuntime } = bundle.host.engine;
    return [
        text('subject', (0,_evidence_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectOf */ .et)(bundle).kind),
        described('seccomp-profile', bundle.seccomp_sha256),
        described('Dockerfile.sandbox', bundle.dockerfile_sha256),
        described('payload', bundle.payload_sha256),
        text('engine', bundle.runtime),
        text('oci-runtime', ociRuntime),
        text('controls', controlsOf(bundle)),
        ...(bundle.challenge === null ? [] : [text('challenge', bundle.challenge)]),
    ];
}
function controlsOf({ controls = [] }) {
    const detected = controls.filter(({ state }) => state === 'detected').flatMap(({ ids }) => ids);
    const all = controls.flatMap(({ ids }) => ids);
    return all.length === 0 ? 'none' : `${detected.length} of ${all.length} detected`;
}
function writeStatement(statement) {
    return Buffer.from(JSON.stringify(statement), 'utf8');
}
function described(name, digest) {
    return { name, digest: { sha256: hex(digest) } };
}
function text(name, content) {
    return { name, ...ofText(content) };
}
const ofText = (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_4__/* .rememberTexts */ .qV)({ texts: 64, length: 1024 }, (content) => ({
    digest: { sha256: hex((0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Of */ .Bj)(content)) },
    mediaType: 'text/plain',
    content: Buffer.from(content, 'utf8').toString('base64'),
}));
function hex(digest) {
    return digest.slice('sha256:'.length);
}


/***/ })

};
