export const id = 5740;
export const ids = [5740,1040,5102];
export const modules = {

/***/ 18456:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.toMessageSignatureBundle = toMessageSignatureBundle;
exports.toDSSEBundle = toDSSEBundle;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const protobuf_specs_1 = __webpack_require__(19654);
const bundle_1 = __webpack_require__(37742);
// Message signature bundle - $case: 'messageSignature'
function toMessageSignatureBundle(options) {
    return {
        mediaType: options.certificateChain
            ? bundle_1.BUNDLE_V02_MEDIA_TYPE
            : bundle_1.BUNDLE_V03_MEDIA_TYPE,
        content: {
            $case: 'messageSignature',
            messageSignature: {
                messageDigest: {
                    algorithm: protobuf_specs_1.HashAlgorithm.SHA2_256,
                    digest: options.digest,
                },
                signature: options.signature,
            },
        },
        verificationMaterial: toVerificationMaterial(options),
    };
}
// DSSE envelope bundle - $case: 'dsseEnvelope'
function toDSSEBundle(options) {
    return {
        mediaType: options.certificateChain
            ? bundle_1.BUNDLE_V02_MEDIA_TYPE
            : bundle_1.BUNDLE_V03_MEDIA_TYPE,
        content: {
            $case: 'dsseEnvelope',
            dsseEnvelope: toEnvelope(options),
        },
        verificationMaterial: toVerificationMaterial(options),
    };
}
function toEnvelope(options) {
    return {
        payloadType: options.artifactType,
        payload: options.artifact,
        signatures: [toSignature(options)],
    };
}
function toSignature(options) {
    return {
        keyid: options.keyHint || '',
        sig: options.signature,
    };
}
// Verification material
function toVerificationMaterial(options) {
    return {
        content: toKeyContent(options),
        tlogEntries: [],
        timestampVerificationData: { rfc3161Timestamps: [] },
    };
}
function toKeyContent(options) {
    if (options.certificate) {
        if (options.certificateChain) {
            return {
                $case: 'x509CertificateChain',
                x509CertificateChain: {
                    certificates: [{ rawBytes: options.certificate }],
                },
            };
        }
        else {
            return {
                $case: 'certificate',
                certificate: { rawBytes: options.certificate },
            };
        }
    }
    else {
        return {
            $case: 'publicKey',
            publicKey: {
                hint: options.keyHint || '',
            },
        };
    }
}


/***/ }),

/***/ 37742:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.BUNDLE_V03_MEDIA_TYPE = exports.BUNDLE_V03_LEGACY_MEDIA_TYPE = exports.BUNDLE_V02_MEDIA_TYPE = exports.BUNDLE_V01_MEDIA_TYPE = void 0;
exports.isBundleWithCertificateChain = isBundleWithCertificateChain;
exports.isBundleWithPublicKey = isBundleWithPublicKey;
exports.isBundleWithMessageSignature = isBundleWithMessageSignature;
exports.isBundleWithDsseEnvelope = isBundleWithDsseEnvelope;
exports.BUNDLE_V01_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle+json;version=0.1';
exports.BUNDLE_V02_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle+json;version=0.2';
exports.BUNDLE_V03_LEGACY_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle+json;version=0.3';
exports.BUNDLE_V03_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
// Type guards for bundle variants.
function isBundleWithCertificateChain(b) {
    return b.verificationMaterial.content.$case === 'x509CertificateChain';
}
function isBundleWithPublicKey(b) {
    return b.verificationMaterial.content.$case === 'publicKey';
}
function isBundleWithMessageSignature(b) {
    return b.content.$case === 'messageSignature';
}
function isBundleWithDsseEnvelope(b) {
    return b.content.$case === 'dsseEnvelope';
}


/***/ }),

/***/ 47714:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ValidationError = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
class ValidationError extends Error {
    fields;
    constructor(message, fields) {
        super(message);
        this.fields = fields;
    }
}
exports.ValidationError = ValidationError;


/***/ }),

/***/ 61040:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isBundleV01 = exports.assertBundleV02 = exports.assertBundleV01 = exports.assertBundleLatest = exports.assertBundle = exports.envelopeToJSON = exports.envelopeFromJSON = exports.bundleToJSON = exports.bundleFromJSON = exports.ValidationError = exports.isBundleWithPublicKey = exports.isBundleWithMessageSignature = exports.isBundleWithDsseEnvelope = exports.isBundleWithCertificateChain = exports.BUNDLE_V03_MEDIA_TYPE = exports.BUNDLE_V03_LEGACY_MEDIA_TYPE = exports.BUNDLE_V02_MEDIA_TYPE = exports.BUNDLE_V01_MEDIA_TYPE = exports.toMessageSignatureBundle = exports.toDSSEBundle = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
var build_1 = __webpack_require__(18456);
Object.defineProperty(exports, "toDSSEBundle", ({ enumerable: true, get: function () { return build_1.toDSSEBundle; } }));
Object.defineProperty(exports, "toMessageSignatureBundle", ({ enumerable: true, get: function () { return build_1.toMessageSignatureBundle; } }));
var bundle_1 = __webpack_require__(37742);
Object.defineProperty(exports, "BUNDLE_V01_MEDIA_TYPE", ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V01_MEDIA_TYPE; } }));
Object.defineProperty(exports, "BUNDLE_V02_MEDIA_TYPE", ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V02_MEDIA_TYPE; } }));
Object.defineProperty(exports, "BUNDLE_V03_LEGACY_MEDIA_TYPE", ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V03_LEGACY_MEDIA_TYPE; } }));
Object.defineProperty(exports, "BUNDLE_V03_MEDIA_TYPE", ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V03_MEDIA_TYPE; } }));
Object.defineProperty(exports, "isBundleWithCertificateChain", ({ enumerable: true, get: function () { return bundle_1.isBundleWithCertificateChain; } }));
Object.defineProperty(exports, "isBundleWithDsseEnvelope", ({ enumerable: true, get: function () { return bundle_1.isBundleWithDsseEnvelope; } }));
Object.defineProperty(exports, "isBundleWithMessageSignature", ({ enumerable: true, get: function () { return bundle_1.isBundleWithMessageSignature; } }));
Object.defineProperty(exports, "isBundleWithPublicKey", ({ enumerable: true, get: function () { return bundle_1.isBundleWithPublicKey; } }));
var error_1 = __webpack_require__(47714);
Object.defineProperty(exports, "ValidationError", ({ enumerable: true, get: function () { return error_1.ValidationError; } }));
var serialized_1 = __webpack_require__(23404);
Object.defineProperty(exports, "bundleFromJSON", ({ enumerable: true, get: function () { return serialized_1.bundleFromJSON; } }));
Object.defineProperty(exports, "bundleToJSON", ({ enumerable: true, get: function () { return serialized_1.bundleToJSON; } }));
Object.defineProperty(exports, "envelopeFromJSON", ({ enumerable: true, get: function () { return serialized_1.envelopeFromJSON; } }));
Object.defineProperty(exports, "envelopeToJSON", ({ enumerable: true, get: function () { return serialized_1.envelopeToJSON; } }));
var validate_1 = __webpack_require__(9352);
Object.defineProperty(exports, "assertBundle", ({ enumerable: true, get: function () { return validate_1.assertBundle; } }));
Object.defineProperty(exports, "assertBundleLatest", ({ enumerable: true, get: function () { return validate_1.assertBundleLatest; } }));
Object.defineProperty(exports, "assertBundleV01", ({ enumerable: true, get: function () { return validate_1.assertBundleV01; } }));
Object.defineProperty(exports, "assertBundleV02", ({ enumerable: true, get: function () { return validate_1.assertBundleV02; } }));
Object.defineProperty(exports, "isBundleV01", ({ enumerable: true, get: function () { return validate_1.isBundleV01; } }));


/***/ }),

/***/ 23404:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.envelopeToJSON = exports.envelopeFromJSON = exports.bundleToJSON = exports.bundleFromJSON = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const protobuf_specs_1 = __webpack_require__(19654);
const bundle_1 = __webpack_require__(37742);
const validate_1 = __webpack_require__(9352);
const bundleFromJSON = (obj) => {
    const bundle = protobuf_specs_1.Bundle.fromJSON(obj);
    switch (bundle.mediaType) {
        case bundle_1.BUNDLE_V01_MEDIA_TYPE:
            (0, validate_1.assertBundleV01)(bundle);
            break;
        case bundle_1.BUNDLE_V02_MEDIA_TYPE:
            (0, validate_1.assertBundleV02)(bundle);
            break;
        default:
            (0, validate_1.assertBundleLatest)(bundle);
            break;
    }
    return bundle;
};
exports.bundleFromJSON = bundleFromJSON;
const bundleToJSON = (bundle) => {
    return protobuf_specs_1.Bundle.toJSON(bundle);
};
exports.bundleToJSON = bundleToJSON;
const envelopeFromJSON = (obj) => {
    return protobuf_specs_1.Envelope.fromJSON(obj);
};
exports.envelopeFromJSON = envelopeFromJSON;
const envelopeToJSON = (envelope) => {
    return protobuf_specs_1.Envelope.toJSON(envelope);
};
exports.envelopeToJSON = envelopeToJSON;


/***/ }),

/***/ 9352:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.assertBundle = assertBundle;
exports.assertBundleV01 = assertBundleV01;
exports.isBundleV01 = isBundleV01;
exports.assertBundleV02 = assertBundleV02;
exports.assertBundleLatest = assertBundleLatest;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const error_1 = __webpack_require__(47714);
// Performs basic validation of a Sigstore bundle to ensure that all required
// fields are populated. This is not a complete validation of the bundle, but
// rather a check that the bundle is in a valid state to be processed by the
// rest of the code.
function assertBundle(b) {
    const invalidValues = validateBundleBase(b);
    if (invalidValues.length > 0) {
        throw new error_1.ValidationError('invalid bundle', invalidValues);
    }
}
// Asserts that the given bundle conforms to the v0.1 bundle format.
function assertBundleV01(b) {
    const invalidValues = [];
    invalidValues.push(...validateBundleBase(b));
    invalidValues.push(...validateInclusionPromise(b));
    if (invalidValues.length > 0) {
        throw new error_1.ValidationError('invalid v0.1 bundle', invalidValues);
    }
}
// Type guard to determine if Bundle is a v0.1 bundle.
function isBundleV01(b) {
    try {
        assertBundleV01(b);
        return true;
    }
    catch (e) {
        return false;
    }
}
// Asserts that the given bundle conforms to the v0.2 bundle format.
function assertBundleV02(b) {
    const invalidValues = [];
    invalidValues.push(...validateBundleBase(b));
    invalidValues.push(...validateInclusionProof(b));
    if (invalidValues.length > 0) {
        throw new error_1.ValidationError('invalid v0.2 bundle', invalidValues);
    }
}
// Asserts that the given bundle conforms to the newest (0.3) bundle format.
function assertBundleLatest(b) {
    const invalidValues = [];
    invalidValues.push(...validateBundleBase(b));
    invalidValues.push(...validateInclusionProof(b));
    invalidValues.push(...validateNoCertificateChain(b));
    if (invalidValues.length > 0) {
        throw new error_1.ValidationError('invalid bundle', invalidValues);
    }
}
function validateBundleBase(b) {
    const invalidValues = [];
    // Media type validation
    if (b.mediaType === undefined ||
        (!b.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\+json;version=\d\.\d/) &&
            !b.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\.v\d\.\d\+json/))) {
        invalidValues.push('mediaType');
    }
    // Content-related validation
    if (b.content === undefined) {
        invalidValues.push('content');
    }
    else {
        switch (b.content.$case) {
            case 'messageSignature':
                if (b.content.messageSignature.messageDigest === undefined) {
                    invalidValues.push('content.messageSignature.messageDigest');
                }
                else {
                    if (b.content.messageSignature.messageDigest.digest.length === 0) {
                        invalidValues.push('content.messageSignature.messageDigest.digest');
                    }
                }
                if (b.content.messageSignature.signature.length === 0) {
                    invalidValues.push('content.messageSignature.signature');
                }
                break;
            case 'dsseEnvelope':
                if (b.content.dsseEnvelope.payload.length === 0) {
                    invalidValues.push('content.dsseEnvelope.payload');
                }
                if (b.content.dsseEnvelope.signatures.length !== 1) {
                    invalidValues.push('content.dsseEnvelope.signatures');
                }
                else {
                    if (b.content.dsseEnvelope.signatures[0].sig.length === 0) {
                        invalidValues.push('content.dsseEnvelope.signatures[0].sig');
                    }
                }
                break;
        }
    }
    // Verification material-related validation
    if (b.verificationMaterial === undefined) {
        invalidValues.push('verificationMaterial');
    }
    else {
        if (b.verificationMaterial.content === undefined) {
            invalidValues.push('verificationMaterial.content');
        }
        else {
            switch (b.verificationMaterial.content.$case) {
                case 'x509CertificateChain':
                    if (b.verificationMaterial.content.x509CertificateChain.certificates
                        .length === 0) {
                        invalidValues.push('verificationMaterial.content.x509CertificateChain.certificates');
                    }
                    b.verificationMaterial.content.x509CertificateChain.certificates.forEach((cert, i) => {
                        if (cert.rawBytes.length === 0) {
                            invalidValues.push(`verificationMaterial.content.x509CertificateChain.certificates[${i}].rawBytes`);
                        }
                    });
                    break;
                case 'certificate':
                    if (b.verificationMaterial.content.certificate.rawBytes.length === 0) {
                        invalidValues.push('verificationMaterial.content.certificate.rawBytes');
                    }
                    break;
            }
        }
        if (b.verificationMaterial.tlogEntries === undefined) {
            invalidValues.push('verificationMaterial.tlogEntries');
        }
        else {
            if (b.verificationMaterial.tlogEntries.length > 0) {
                b.verificationMaterial.tlogEntries.forEach((entry, i) => {
                    if (entry.logId === undefined) {
                        invalidValues.push(`verificationMaterial.tlogEntries[${i}].logId`);
                    }
                    if (entry.kindVersion === undefined) {
                        invalidValues.push(`verificationMaterial.tlogEntries[${i}].kindVersion`);
                    }
                });
            }
        }
    }
    return invalidValues;
}
// Necessary for V01 bundles
function validateInclusionPromise(b) {
    const invalidValues = [];
    if (b.verificationMaterial &&
        b.verificationMaterial.tlogEntries?.length > 0) {
        b.verificationMaterial.tlogEntries.forEach((entry, i) => {
            if (entry.inclusionPromise === undefined) {
                invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionPromise`);
            }
        });
    }
    return invalidValues;
}
// Necessary for V02 and later bundles
function validateInclusionProof(b) {
    const invalidValues = [];
    if (b.verificationMaterial &&
        b.verificationMaterial.tlogEntries?.length > 0) {
        b.verificationMaterial.tlogEntries.forEach((entry, i) => {
            if (entry.inclusionProof === undefined) {
                invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionProof`);
            }
            else {
                if (entry.inclusionProof.checkpoint === undefined) {
                    invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionProof.checkpoint`);
                }
            }
        });
    }
    return invalidValues;
}
// Necessary for V03 and later bundles
function validateNoCertificateChain(b) {
    const invalidValues = [];
    /* istanbul ignore next */
    if (b.verificationMaterial?.content?.$case === 'x509CertificateChain') {
        invalidValues.push('verificationMaterial.content.$case');
    }
    return invalidValues;
}


/***/ }),

/***/ 55102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   claimsOfCertificate: () => (/* binding */ claimsOfCertificate),
/* harmony export */   d: () => (/* binding */ claimsOf),
/* harmony export */   f: () => (/* binding */ compareClaims)
/* harmony export */ });
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83917);
/* harmony import */ var _evidence_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46706);


const SUBJECT_ALTERNATIVE_NAME = '2.5.29.17';
const FULCIO = '1.3.6.1.4.1.57264.1';
/** GeneralName's tags for a mail address and a URI, each with its form in printable ASCII (RFC 5280 §4.2.1.6). */
const NAME_FORMS = [
    [1, /^(?:(?![@:/])[\x21-\x7e])+@(?:(?![@:/])[\x21-\x7e])+$/],
    [6, /^[A-Za-z][A-Za-z0-9+.-]*:[\x21-\x7e]+$/],
];
/** Reads a verified certificate's claims. A text that is not in the one form that Fulcio writes is not a claim. */
function claimsOf(signer) {
    return claimsFrom((signer.identity?.oids ?? []).map(({ oid, value }) => ({ oid: oid?.id.join('.') ?? '', value })));
}
/**
 * Reads a certificate's claims without verifying it: for a certificate that was just issued, or to show the claims as
 * unverified. Never decide anything about an unknown certificate with it.
 */
function claimsOfCertificate(der) {
    const extensions = _sigstore_core__WEBPACK_IMPORTED_MODULE_0__.X509Certificate.parse(Buffer.from(der)).extensions.flatMap(({ subs }) => {
        const [oid, value] = [subs[0], subs.at(-1)];
        return oid === undefined || value === undefined ? [] : [{ oid: oid.toOID(), value: value.value }];
    });
    return claimsFrom(extensions);
}
function claimsFrom(extensions) {
    const values = (oid) => extensions.filter((each) => each.oid === oid).map(({ value }) => Buffer.from(value));
    const text = (arc) => only(values(`${FULCIO}.${arc}`), utf8String);
    /** A claim that the certificate also makes in the old way, as bare bytes, must be the same there. */
    const also = (old, claim, isSame = (bare) => bare === claim) => {
        const bare = values(`${FULCIO}.${old}`);
        return bare.every((value) => isSame(value.toString('utf8'))) ? claim : null;
    };
    const repository = text(12);
    return {
        identity: only(values(SUBJECT_ALTERNATIVE_NAME), soleName),
        issuer: also(1, text(8)),
        runnerEnvironment: text(11),
        repositoryUri: also(5, repository, (name) => repository?.split('/').slice(-2).join('/') === name),
        commit: also(3, text(13)),
        ref: also(6, text(14)),
        repositoryId: text(15),
        ownerId: text(17),
        workflowUri: text(18),
        runUri: text(21),
        buildSignerUri: text(9),
        trigger: text(20),
        oldTrigger: only(values(`${FULCIO}.2`), (bare) => bare.toString('utf8')),
    };
}
/**
 * Returns the claims in which a certificate differs from the bundle (contract §6). For venue CI everything is compared,
 * and a missing claim differs. A certificate of a CI run cannot vouch for another venue.
 */
function compareClaims(claims, bundle) {
    const { venue_facts: facts, venue } = bundle;
    if (!('GITHUB_REPOSITORY' in facts)) {
        return claims.runUri === null
            ? []
            : [(0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .reason */ .l)('certificate-claims-differ', 'venue', `it is of a CI run, and the bundle says ${venue}`)];
    }
    const server = serverOf(claims.repositoryUri, facts.GITHUB_REPOSITORY);
    const run = `${facts.GITHUB_REPOSITORY}/actions/runs/${facts.GITHUB_RUN_ID}/attempts/${facts.GITHUB_RUN_ATTEMPT}`;
    const compared = [
        ['repository', claims.repositoryUri, `${server}/${facts.GITHUB_REPOSITORY}`],
        ['repository id', claims.repositoryId, facts.GITHUB_REPOSITORY_ID],
        ['owner id', claims.ownerId, facts.GITHUB_REPOSITORY_OWNER_ID],
        ['commit', claims.commit, facts.GITHUB_SHA],
        ['ref', claims.ref, facts.GITHUB_REF],
        ['workflow', claims.workflowUri, `${server}/${facts.GITHUB_WORKFLOW_REF}`],
        ['run', claims.runUri, `${server}/${run}`],
        ['runner environment', claims.runnerEnvironment, facts.RUNNER_ENVIRONMENT],
    ];
    const differing = compared
        .filter(([, certified, claimed]) => certified === null || certified !== claimed)
        .map(([what, certified]) => (0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .reason */ .l)('certificate-claims-differ', what, certified ?? 'it says nothing'));
    return [...differing, ...contradictions(claims)];
}
/** What a certificate of a GitHub workflow says twice, it must say the same both times (fulcio docs/oid-info.md). */
function contradictions(claims) {
    const twice = [
        ['build signer', claims.buildSignerUri, claims.identity],
        ['trigger', claims.trigger, claims.oldTrigger],
    ];
    return twice
        .filter(([, one, other]) => one !== null && other !== null && one !== other)
        .map(([what, one, other]) => (0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .reason */ .l)('certificate-claims-differ', what, `it says ${one} and ${other}`));
}
/**
 * Returns the server before the repository's name, `https://github.com`; empty, which equals nothing, if there is no
 * server.
 */
function serverOf(repositoryUri, repository) {
    const suffix = `/${repository}`;
    const server = repositoryUri?.endsWith(suffix) ? repositoryUri.slice(0, -suffix.length) : '';
    return /^https:\/\/[a-z0-9.-]+(:[0-9]+)?$/.test(server) ? server : '';
}
/** An extension that appears twice counts as missing. */
function only(values, read) {
    const [value, ...others] = values;
    if (value === undefined || others.length > 0)
        return null;
    try {
        return read(value);
    }
    catch {
        return null;
    }
}
function utf8String(der) {
    const { tag, value } = _sigstore_core__WEBPACK_IMPORTED_MODULE_0__.ASN1Obj.parseBuffer(der);
    const UTF8_STRING = 0x0c;
    return tag.isUniversal() && tag.number === UTF8_STRING
        ? new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(value)
        : null;
}
/** Returns the certificate's one name, a mail address or a URI in the form of one. */
function soleName(der) {
    const [name, ...others] = _sigstore_core__WEBPACK_IMPORTED_MODULE_0__.ASN1Obj.parseBuffer(der).subs;
    if (name === undefined || others.length > 0)
        return null;
    const text = name.value.toString('latin1');
    const isOfForm = NAME_FORMS.some(([tag, form]) => name.tag.isContextSpecific(tag) && form.test(text));
    return isOfForm ? text : null;
}


/***/ }),

/***/ 87513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ formFault)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83917);


const KEY_USAGE = '2.5.29.15';
const ALTERNATIVE_NAME = '2.5.29.17';
const BASIC_CONSTRAINTS = '2.5.29.19';
const EXTENDED_KEY_USAGE = '2.5.29.37';
/**
 * Extensions that this program or @sigstore/verify looks at, with the tag that each begins with. A reader must reject a
 * certificate with any other that is critical (RFC 5280, 4.2). No other that limits a certificate may be there either,
 * critical or not: name constraints, or the poison of a precertificate (RFC 6962, 3.1).
 */
const LOOKED_AT = new Map([
    [KEY_USAGE, 0x03],
    [ALTERNATIVE_NAME, 0x30],
    [BASIC_CONSTRAINTS, 0x30],
    [EXTENDED_KEY_USAGE, 0x30],
]);
/** Extensions that say more about a certificate and limit it in nothing; never critical. */
const SAYS_MORE = new Set([
    '2.5.29.14', // the subject's key
    '2.5.29.35', // the authority's key
    '2.5.29.31', // where revocations are listed
    '2.5.29.32', // under which policies it was issued
    '1.3.6.1.5.5.7.1.1', // where its authority is found
    '1.3.6.1.4.1.11129.2.4.2', // the certificate log's timestamps, which @sigstore/verify verifies
]);
/** What Fulcio certifies of a workflow (fulcio docs/oid-info.md). */
const FULCIO = /^1\.3\.6\.1\.4\.1\.57264\.1\.\d{1,3}$/;
/** id-kp-codeSigning and id-kp-timeStamping (RFC 5280, 4.2.1.12). */
const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';
/**
 * Returns why a certificate does not count for a purpose, by its form and its extensions alone; null if it does.
 * @sigstore/verify looks at the first of several extensions, at the beginning of each, and at few of an authority's.
 */
function formFault(der, purpose) {
    const certificate = _sigstore_core__WEBPACK_IMPORTED_MODULE_1__.X509Certificate.parse(Buffer.from(der));
    if (certificate.version !== 'v3')
        return 'it is not of version 3';
    const outside = bodyFault(Buffer.from(der));
    if (outside !== null)
        return outside;
    const extensions = certificate.extensions.map(extensionOf);
    const oids = extensions.map(({ oid }) => oid);
    const twice = oids.find((oid, index) => oids.indexOf(oid) !== index);
    if (twice !== undefined)
        return `it has the extension ${twice} twice`;
    const unknown = extensions.find((each) => !isKnown(each));
    if (unknown !== undefined)
        return `it has the extension ${unknown.oid}, which is not known`;
    const odd = extensions.find((each) => !isWhole(each));
    if (odd !== undefined)
        return `its extension ${odd.oid} is not of the form that it must have`;
    return purposeFault(certificate, extensions, purpose);
}
/** Version, serial number, algorithm, issuer, validity, subject, key, extensions: no unique identifiers (RFC 5280, 4.1). */
const MEMBERS = 8;
/** ECDSA and RSA (PKCS #1 v1.5) with SHA-2, and Ed25519, as an AlgorithmIdentifier begins (RFC 5758, RFC 8410). */
const SIGNATURE_ALGORITHMS = new Set([
    ...[2, 3, 4].map((number) => `1.2.840.10045.4.3.${number}`),
    ...[11, 12, 13].map((number) => `1.2.840.113549.1.1.${number}`),
    '1.3.101.112',
]);
const CURVES = ['prime256v1', 'secp384r1', 'secp521r1'];
const LEAST_RSA_BITS = 2048;
/** Returns what is wrong with a certificate besides its extensions: its members, its two algorithms, its key. */
function bodyFault(der) {
    const [body, outer] = _sigstore_core__WEBPACK_IMPORTED_MODULE_1__.ASN1Obj.parseBuffer(der).subs;
    if (body?.subs.length !== MEMBERS)
        return 'it does not have the members that it must have';
    // RFC 5280, 4.1.1.2.
    if (outer === undefined || body.subs[2]?.toDER().equals(outer.toDER()) !== true)
        return 'it names two algorithms for its signature';
    const { asymmetricKeyType: type, asymmetricKeyDetails: details } = new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(der).publicKey;
    const isUsual = type === 'ed25519' ||
        (type === 'ec' && CURVES.includes(details?.namedCurve ?? '')) ||
        (type === 'rsa' && (details?.modulusLength ?? 0) >= LEAST_RSA_BITS);
    if (!isUsual)
        return 'its key is of a kind that is not known';
    const isKnownAlgorithm = SIGNATURE_ALGORITHMS.has(outer.subs[0]?.toOID() ?? '');
    return isKnownAlgorithm ? null : 'its signature is of an unknown algorithm';
}
function isKnown({ oid, critical }) {
    return LOOKED_AT.has(oid) || (!critical && (SAYS_MORE.has(oid) || FULCIO.test(oid)));
}
/** Extension ::= SEQUENCE { extnID, critical BOOLEAN DEFAULT FALSE, extnValue } (RFC 5280, 4.1). */
function extensionOf({ subs }) {
    const [oid, value] = [subs[0], subs.at(-1)];
    // Three members: `critical` is there, and DER has no FALSE that is the default.
    return { oid: oid?.toOID() ?? '', critical: subs.length > 2, value: Buffer.from(value?.value ?? []) };
}
/** Returns whether nothing follows what a parser reads of a known extension. */
function isWhole({ oid, value }) {
    const tag = LOOKED_AT.get(oid);
    if (tag === undefined)
        return true;
    try {
        const parsed = _sigstore_core__WEBPACK_IMPORTED_MODULE_1__.ASN1Obj.parseBuffer(value);
        return value[0] === tag && parsed.toDER().equals(value) && (oid !== BASIC_CONSTRAINTS || isBasic(parsed));
    }
    catch {
        return false;
    }
}
/** BasicConstraints ::= SEQUENCE { cA BOOLEAN DEFAULT FALSE, pathLenConstraint INTEGER OPTIONAL } (RFC 5280, 4.2.1.9). */
function isBasic({ subs: [isAuthority, pathLength, ...others] }) {
    return (others.length === 0 && isAuthority?.tag.isBoolean() !== false && pathLength?.tag.isInteger() !== false);
}
/** digitalSignature and nonRepudiation, by their bits in KeyUsage (RFC 5280, 4.2.1.3). */
const STAMPER_USAGES = [0, 1];
/** Returns whether a time stamper's key is only to sign, if it is said what the key is for (RFC 3161, 2.3). */
function isToSign(extensions) {
    const usage = extensions.find(({ oid }) => oid === KEY_USAGE);
    if (usage === undefined)
        return true;
    const bits = _sigstore_core__WEBPACK_IMPORTED_MODULE_1__.ASN1Obj.parseBuffer(usage.value).toBitString();
    const given = bits.flatMap((bit, index) => (bit === 1 ? [index] : []));
    return given.length > 0 && given.every((index) => STAMPER_USAGES.includes(index));
}
function purposeFault(certificate, extensions, purpose) {
    const usage = extensions.find(({ oid }) => oid === EXTENDED_KEY_USAGE);
    const uses = usage === undefined ? null : _sigstore_core__WEBPACK_IMPORTED_MODULE_1__.ASN1Obj.parseBuffer(usage.value).subs.map((each) => each.toOID());
    const isAuthority = certificate.extBasicConstraints?.isCA === true || certificate.extKeyUsage?.keyCertSign === true;
    switch (purpose) {
        case 'signer':
            if (isAuthority)
                return 'it belongs to an authority';
            return uses?.join() === CODE_SIGNING ? null : 'it is not for code signing alone';
        case 'time-stamper':
            if (isAuthority)
                return 'it belongs to an authority';
            if (!isToSign(extensions))
                return 'its key is not for signatures alone';
            // RFC 3161, 2.3: this one use, and critical.
            return uses?.join() === TIME_STAMPING && usage?.critical === true
                ? null
                : 'it is not for time stamps alone';
        case 'signer-authority':
        case 'time-authority': {
            const needed = purpose === 'signer-authority' ? CODE_SIGNING : TIME_STAMPING;
            if (certificate.extBasicConstraints?.isCA !== true)
                return 'it does not belong to an authority';
            return uses === null || uses.includes(needed) ? null : 'its authority is for other purposes';
        }
    }
}


/***/ }),

/***/ 83729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ parseSignature)
});

// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var dist = __webpack_require__(61040);
// EXTERNAL MODULE: ./build/src/evidence/reasons.js
var reasons = __webpack_require__(46706);
// EXTERNAL MODULE: ./build/src/foundation/json.js
var foundation_json = __webpack_require__(98461);
// EXTERNAL MODULE: ./build/src/foundation/thrown.js
var thrown = __webpack_require__(8621);
;// CONCATENATED MODULE: ./build/src/signing/key-file-form.js

/**
 * Returns whether the bytes are a key-signed file as this program writes it, or as cosign does. Readers of two spellings
 * of the same members could disagree, and the file's digest would not name the signature.
 *
 * @param json the parsed bytes
 */
function isKeyFileForm(bytes, json) {
    return [',', ', '].some((comma) => Buffer.from(written(json, comma), 'utf8').equals(bytes));
}
/**
 * Writes JSON without blanks except in the comma. Go's protojson, which cosign uses, adds a blank after every comma or
 * after none; the choice is fixed in each build (google.golang.org/protobuf, internal/encoding/json and detrand).
 */
function written(json, comma) {
    const items = (0,foundation_json/* listOf */.c3)(json);
    if (items !== null)
        return `[${items.map((item) => written(item, comma)).join(comma)}]`;
    const members = (0,foundation_json/* membersOf */.lS)(json);
    if (members === null)
        return JSON.stringify(json);
    const texts = Object.entries(members).map(([name, value]) => `${JSON.stringify(name)}:${written(value, comma)}`);
    return `{${texts.join(comma)}}`;
}

;// CONCATENATED MODULE: ./build/src/signing/parse-signature.js





const MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** A keyless signature with a log entry and a timestamp is below 20 kB, and 8 levels deep. */
const LIMITS = { characters: 256 * 1024, depth: 80 };
/**
 * Parses a signature file: a Sigstore bundle v0.3 with one DSSE signature. Serialising the parsed value must give the
 * file again, member for member: the file must not hold a member that is not checked, or a member twice. A key's file
 * must be that byte for byte.
 */
function parseSignature(bytes) {
    try {
        return { ok: true, parsed: parse(bytes) };
    }
    catch (error) {
        return { ok: false, reason: (0,reasons/* reason */.l)('signature-malformed', null, (0,thrown/* whyUnreadable */._p)(error)) };
    }
}
function parse(bytes) {
    if (bytes.length === 0)
        throw new Error('it is empty');
    const json = (0,foundation_json/* parseJsonBytes */.dQ)(bytes, LIMITS);
    const bundle = (0,dist.bundleFromJSON)(json);
    if (JSON.stringify((0,dist.bundleToJSON)(bundle)) !== JSON.stringify(json)) {
        throw new Error('it holds unknown members, or is not in the usual form');
    }
    if (bundle.mediaType !== MEDIA_TYPE)
        throw new Error(`its media type is ${bundle.mediaType}`);
    const { content, verificationMaterial: material } = bundle;
    if (content.$case !== 'dsseEnvelope')
        throw new Error('it holds no DSSE envelope');
    const { payload, payloadType, signatures } = content.dsseEnvelope;
    const [signature, ...others] = signatures;
    if (signature === undefined || others.length > 0)
        throw new Error('it does not hold exactly one signature');
    const key = material.content;
    const isKey = key.$case === 'publicKey';
    if (isKey && !isKeyFileForm(bytes, json)) {
        throw new Error('its bytes are not in the form that this program or cosign writes');
    }
    // sigstore’s own builder writes this next to a certificate; next to a key it would be a second form of the same.
    if (isKey && material.timestampVerificationData?.rfc3161Timestamps.length === 0) {
        throw new Error('it holds an empty list of timestamps');
    }
    return {
        bundle,
        payload: { type: payloadType, bytes: payload },
        signature: signature.sig,
        keyHint: isKey ? key.publicKey.hint : null,
    };
}


/***/ }),

/***/ 32417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ statementClaims),
/* harmony export */   c: () => (/* binding */ readStatement)
/* harmony export */ });
/* harmony import */ var _evidence_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46706);
/* harmony import */ var _foundation_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98461);
/* harmony import */ var _foundation_thrown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8621);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54624);




/** cosign writes the version before v1; the members that are read here have the same form in both. */
const STATEMENT_TYPES = [_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .STATEMENT_TYPE */ .zG, 'https://in-toto.io/Statement/v0.1'];
const LIMITS = { characters: 1_048_576, depth: 16 };
/**
 * Reads a signed statement about the bytes of this digest. It must name both subjects and no other: a single match is
 * not enough.
 */
function readStatement(payload, bundleSha256) {
    let claims;
    try {
        claims = statementClaims(payload);
    }
    catch (error) {
        return { reasons: [(0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)('statement-malformed', null, (0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error))], compare: () => [] };
    }
    if (claims.predicateType !== _statement_js__WEBPACK_IMPORTED_MODULE_2__/* .PREDICATE_TYPE */ .To) {
        return {
            reasons: [(0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)('statement-predicate', null, String(claims.predicateType))],
            compare: () => [],
        };
    }
    const bundleDigest = digits(bundleSha256);
    const isAboutBundle = claims.subjects.some(({ sha256 }) => sha256 === bundleDigest);
    return {
        reasons: isAboutBundle ? [] : [(0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)('statement-subject-bundle')],
        compare: (bundle, result) => [
            ...subjects(claims, bundle, bundleDigest),
            ...results(claims, result),
            ...tests(claims, result),
            ...configuration(claims, bundle),
        ],
    };
}
function subjects(claims, bundle, bundleDigest) {
    const image = digits(bundle.image_digest);
    const unknown = claims.subjects.filter(({ sha256 }) => sha256 !== bundleDigest && sha256 !== image);
    return [
        ...(claims.subjects.some(({ sha256 }) => sha256 === image) ? [] : [(0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)('statement-subject-image')]),
        // A statement about another bundle already has its reason.
        ...(claims.subjects.some(({ sha256 }) => sha256 === bundleDigest)
            ? unknown.map(({ name }) => (0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)('statement-subject-unknown', null, name))
            : []),
    ];
}
/**
 * The result and its reasons must be what the reader computed: a signer that signs PASSED for blocked evidence misleads
 * every consumer that reads only the statement (contract §5).
 */
function results(claims, { result, codes }) {
    const said = claims.failed.filter(_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .isReasonTest */ .JW);
    const computed = codes.map(_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonTest */ .Lf);
    const same = claims.result === result &&
        said.length === computed.length &&
        computed.every((test) => said.includes(test));
    if (same)
        return [];
    const both = [
        [wordOf(claims.result), ...said],
        [result, ...computed],
    ].map((words) => words.join(' '));
    return [(0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)('statement-result', null, both.join(', and the bundle leads to '))];
}
/** A signer may write anything in place of a result. */
function wordOf(value) {
    return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}
/** Each expected probe must be in the list where the reader puts it: an empty list of failures proves nothing. */
function tests(claims, { passed, failed }) {
    const stands = (id, among, notAmong) => among.includes(id) && !notAmong.includes(id);
    return [
        ...passed.filter((id) => !stands(id, claims.passed, claims.failed)),
        ...failed.filter((id) => !stands(id, claims.failed, claims.passed)),
    ].map((id) => (0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)('statement-test', id));
}
/** A statement's file or text must match what the bundle has under the same name. */
function configuration(claims, bundle) {
    const known = new Map((0,_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .configurationOf */ .QV)(bundle).map(({ name, digest }) => [name, digest.sha256]));
    return claims.configuration
        .filter(({ name, sha256 }) => known.has(name) && known.get(name) !== sha256)
        .map(({ name }) => (0,_evidence_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reason */ .l)('statement-differs', name));
}
/**
 * Parses a signed payload as an in-toto statement.
 *
 * @throws an error whose message says why it is not a statement
 */
function statementClaims({ type, bytes }) {
    if (type !== _statement_js__WEBPACK_IMPORTED_MODULE_2__/* .PAYLOAD_TYPE */ .Uc)
        throw new Error(`its type is ${type}`);
    const statement = object((0,_foundation_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonBytes */ .dQ)(bytes, LIMITS), 'the statement');
    if (!STATEMENT_TYPES.includes(statement['_type']))
        throw new Error('its _type is not in-toto’s');
    const { predicateType } = statement;
    // A predicate of another type is not read: it may have any form.
    const predicate = predicateType === _statement_js__WEBPACK_IMPORTED_MODULE_2__/* .PREDICATE_TYPE */ .To ? object(statement['predicate'], 'the predicate') : NO_MEMBERS;
    return {
        type: statement['_type'],
        predicateType,
        subjects: list(statement['subject'], 'subject').map(descriptor),
        result: predicate['result'],
        configuration: list(predicate['configuration'] ?? [], 'configuration').map(descriptor),
        passed: list(predicate['passedTests'] ?? [], 'passedTests'),
        failed: list(predicate['failedTests'] ?? [], 'failedTests'),
    };
}
const NO_MEMBERS = {};
function descriptor(value) {
    const { name, digest } = object(value, 'a resource descriptor');
    const { sha256 } = object(digest ?? {}, 'a digest');
    return { name: typeof name === 'string' ? name : '', sha256: typeof sha256 === 'string' ? sha256 : '' };
}
function object(value, what) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return { ...value };
    throw new Error(`${what} is not a JSON object`);
}
function list(value, what) {
    if (Array.isArray(value))
        return value;
    throw new Error(`${what} is not a list`);
}
function digits(digest) {
    return digest.slice('sha256:'.length);
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
/* harmony export */   pc: () => (/* binding */ writeStatement),
/* harmony export */   zG: () => (/* binding */ STATEMENT_TYPE)
/* harmony export */ });
/* harmony import */ var _evidence_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34731);
/* harmony import */ var _evidence_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52132);
/* harmony import */ var _foundation_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11455);
/* harmony import */ var _foundation_memoize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95123);




/** in-toto Statement v1 (in-toto attestation framework, spec/v1/statement.md). */
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
/** in-toto's predicate for the outcome of tests (spec/predicates/test-result.md). */
const PREDICATE_TYPE = 'https://in-toto.io/attestation/test-result/v0.1';
/** The media type of a statement in a DSSE envelope (spec/v1/envelope.md). */
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
/** The prefix of a reason's code among the tests of a statement: `reason:image-has-executables`. */
const REASON_PREFIX = 'reason:';
/**
 * Returns the name of the test that a reason's code fails. A consumer that knows nothing of this project still sees a
 * failed test with a name, which is what the predicate's `failedTests` is for.
 */
function reasonTest(code) {
    return `${REASON_PREFIX}${code}`;
}
/** Returns whether a statement's test is the code of a reason, and not a probe. */
function isReasonTest(test) {
    return typeof test === 'string' && test.startsWith(REASON_PREFIX);
}
/**
 * Returns the statement about a bundle's bytes: two subjects (the bytes, and the image, named by what its digest is
 * of), the configuration of the run, each expected probe as passed or failed, and each reason for which a reader blocks
 * these bytes whatever its caller brings. It reads the bytes itself, so that no one can sign PASSED for evidence that a
 * reader blocks (contract §5).
 */
function statementOf(bundle, bundleBytes) {
    const name = (0,_evidence_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .bundleName */ .u1)(bundle);
    const { result, passed, failed, codes } = (0,_evidence_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .ownResult */ .U)(name, bundleBytes);
    return {
        _type: STATEMENT_TYPE,
        subject: [
            described(name, (0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Of */ .Bj)(bundleBytes)),
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
/** Returns the configuration of a run, and its negative controls: files by their digests, and texts with theirs. */
function configurationOf(bundle) {
    const { oci_runtime: ociRuntime } = bundle.host.engine;
    return [
        described('seccomp-profile', bundle.seccomp_sha256),
        described('Dockerfile.sandbox', bundle.dockerfile_sha256),
        described('payload', bundle.payload_sha256),
        text('engine', bundle.runtime),
        text('oci-runtime', ociRuntime),
        text('controls', controlsOf(bundle)),
        ...(bundle.challenge === null ? [] : [text('challenge', bundle.challenge)]),
    ];
}
/** For a person who reads the statement without the bundle: how many negative controls ran, and how many were detected. */
function controlsOf({ controls = [] }) {
    const detected = controls.filter(({ state }) => state === 'detected').flatMap(({ ids }) => ids);
    const all = controls.flatMap(({ ids }) => ids);
    return all.length === 0 ? 'none' : `${detected.length} of ${all.length} detected`;
}
/** Returns the bytes that are signed: DSSE signs exactly these, so no canonical form is needed. */
function writeStatement(statement) {
    return Buffer.from(JSON.stringify(statement), 'utf8');
}
function described(name, digest) {
    return { name, digest: { sha256: hex(digest) } };
}
function text(name, content) {
    return { name, ...ofText(content) };
}
/** A fleet has few engines and runtimes. */
const ofText = (0,_foundation_memoize_js__WEBPACK_IMPORTED_MODULE_3__/* .rememberTexts */ .qV)({ texts: 64, length: 1024 }, (content) => ({
    digest: { sha256: hex((0,_foundation_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Of */ .Bj)(content)) },
    mediaType: 'text/plain',
    content: Buffer.from(content, 'utf8').toString('base64'),
}));
/** Returns the 64 digits of `sha256:…`. */
function hex(digest) {
    return digest.slice('sha256:'.length);
}


/***/ }),

/***/ 15740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  certificateVerifier: () => (/* binding */ certificateVerifier)
});

// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var dist = __webpack_require__(54187);
// EXTERNAL MODULE: ./build/src/evidence/reasons.js
var reasons = __webpack_require__(46706);
// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(97284);
// EXTERNAL MODULE: ./build/src/foundation/thrown.js
var thrown = __webpack_require__(8621);
// EXTERNAL MODULE: ./build/src/signing/certificate-claims.js
var certificate_claims = __webpack_require__(55102);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var core_dist = __webpack_require__(83917);
// EXTERNAL MODULE: ./build/src/foundation/json.js
var json = __webpack_require__(98461);
// EXTERNAL MODULE: ./build/src/signing/certificate-form.js
var certificate_form = __webpack_require__(87513);
;// CONCATENATED MODULE: ./build/src/signing/certificate-use.js




/** Far more than an entry has: the digests of a statement, a signature and a certificate. */
const BODY_LIMITS = { characters: 256 * 1024, depth: 16 };
/**
 * Returns why a certificate may not sign evidence although its chain is trusted; null if it may. @sigstore/verify looks
 * at neither purpose nor kind of the leaf (Fulcio certificate specification, "Issued Certificate").
 */
function useFault({ verificationMaterial: { content } }) {
    if (content.$case !== 'certificate')
        return 'it is not one certificate';
    const raw = Buffer.from(content.certificate.rawBytes);
    const fault = (0,certificate_form/* formFault */.$)(raw, 'signer');
    if (fault !== null)
        return fault;
    return core_dist.X509Certificate.parse(raw).extKeyUsage?.digitalSignature === true
        ? null
        : 'it is not for digital signatures';
}
/**
 * Returns why no authority's key verifies the certificate under the algorithm that the certificate names; null if one
 * does (RFC 5280, 4.1.1.2). @sigstore/verify takes the algorithm from the kind of the key.
 */
function issuerFault({ verificationMaterial: { content } }, { certificateAuthorities }) {
    if (content.$case !== 'certificate')
        return 'it is not one certificate';
    const certificate = new external_node_crypto_.X509Certificate(Buffer.from(content.certificate.rawBytes));
    const isIssuer = (der) => certificate.verify(new external_node_crypto_.X509Certificate(der).publicKey);
    return certificateAuthorities.some(({ certChain }) => certChain.some(({ root }) => isIssuer(root.toDER())))
        ? null
        : 'its algorithm is not of the key that signed it';
}
/**
 * Returns why a verified entry of a log is not one of this signature; null if each is. @sigstore/verify compares digest and
 * signature of an entry, not whose it says that they are: an entry under another name would hide the signature from the
 * owner of the identity, who watches the log for it.
 */
function entryFault({ verificationMaterial: { content, tlogEntries } }) {
    if (content.$case !== 'certificate')
        return 'it is not one certificate';
    const raw = Buffer.from(content.certificate.rawBytes);
    for (const { canonicalizedBody } of tlogEntries) {
        const found = certificatesIn(Buffer.from(canonicalizedBody));
        if (found.length !== 1 || found[0]?.equals(raw) !== true)
            return 'the log entry names another signer';
    }
    return null;
}
/** What the entry says that a signature is verified with, as DER; an empty buffer for what is not one certificate. */
function certificatesIn(body) {
    const spec = (0,json/* membersOf */.lS)((0,json/* membersOf */.lS)((0,json/* parseJsonBytes */.dQ)(body, BODY_LIMITS))?.['spec']);
    // Rekor's types dsse, hashedrekord and intoto (sigstore/rekor, pkg/types).
    const dsse = (0,json/* listOf */.c3)(spec?.['signatures'] ?? []) ?? [];
    const hashed = (0,json/* membersOf */.lS)((0,json/* membersOf */.lS)(spec?.['signature'])?.['publicKey'])?.['content'];
    const envelope = (0,json/* membersOf */.lS)((0,json/* membersOf */.lS)(spec?.['content'])?.['envelope']);
    const intoto = (0,json/* listOf */.c3)(envelope?.['signatures'] ?? []) ?? [];
    return [
        ...dsse.map((each) => derOf((0,json/* membersOf */.lS)(each)?.['verifier'])),
        ...(hashed === undefined ? [] : [derOf(hashed)]),
        ...intoto.map((each) => derOf((0,json/* membersOf */.lS)(each)?.['publicKey'])),
    ];
}
function derOf(base64) {
    if (typeof base64 !== 'string')
        return Buffer.alloc(0);
    try {
        return new external_node_crypto_.X509Certificate(Buffer.from(base64, 'base64')).raw;
    }
    catch {
        return Buffer.alloc(0);
    }
}
/**
 * Returns why the key of a log does not count at this time; null if each does. @sigstore/verify looks at a key's period of
 * validity only for an entry that the log promised.
 */
function logKeyFault({ verificationMaterial: { tlogEntries } }, { tlogs }, time) {
    for (const { inclusionPromise, logId } of tlogEntries) {
        if (inclusionPromise !== undefined)
            continue;
        const id = Buffer.from(logId?.keyId ?? []);
        const isValid = tlogs.some((log) => log.logID.equals(id) && log.validFor.start <= time && time <= log.validFor.end);
        if (!isValid)
            return 'the key of the log was not valid at that time';
    }
    return null;
}

// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(30714);
;// CONCATENATED MODULE: ./build/src/signing/identity.js



/**
 * Returns the pattern that compares an identity or an issuer: the whole text exactly, or a regular expression that must
 * match the whole text.
 *
 * @throws AttestationError `identity-pattern-invalid` (usage)
 */
function matcher(expected, match) {
    if (match === 'exact')
        return (found) => found !== null && found === expected;
    const pattern = anchored(expected);
    return (found) => found !== null && found.length <= LONGEST && matchesInTime(pattern, found);
}
/** Of an identity or an issuer, in UTF-16 units: a workflow's path with its ref has a few hundred. */
const LONGEST = 2_048;
const MATCH_LIMIT_MS = 500;
const TEST = new external_node_vm_.Script('pattern.test(found)');
/**
 * The found text is a stranger's, and an expression with two `.*` may backtrack over it for hours: only a script of
 * node:vm can be ended in the middle of a match. One that does not come to an end in time does not match.
 */
function matchesInTime(pattern, found) {
    try {
        return TEST.runInContext((0,external_node_vm_.createContext)({ pattern, found }), { timeout: MATCH_LIMIT_MS }) === true;
    }
    catch (error) {
        if ((0,thrown/* codeOf */.$N)(error) === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
            return false;
        throw error;
    }
}
function anchored(expected) {
    try {
        // Compiled alone first: `a)|(b` is not an expression, but would be one between the anchors.
        new RegExp(expected, 'u');
        return new RegExp(`^(?:${expected})$`, 'u');
    }
    catch (cause) {
        throw new errors/* AttestationError */.L('identity-pattern-invalid', `This is not a regular expression: ${(0,errors/* printable */.g)((0,thrown/* messageOf */.bD)(cause))}.`, { cause });
    }
}

// EXTERNAL MODULE: ./build/src/signing/parse-signature.js + 1 modules
var parse_signature = __webpack_require__(83729);
// EXTERNAL MODULE: ./build/src/signing/read-statement.js
var read_statement = __webpack_require__(32417);
;// CONCATENATED MODULE: ./build/src/signing/timestamp-form.js

const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
/** signingCertificate (RFC 2634, SHA-1) and signingCertificateV2 (RFC 5035). */
const SIGNING_CERTIFICATES = ['1.2.840.113549.1.9.16.2.12', '1.2.840.113549.1.9.16.2.47'];
/** Digests that a signingCertificate may name its certificate by. */
const DIGESTS = {
    '2.16.840.1.101.3.4.2.1': 'sha256',
    '2.16.840.1.101.3.4.2.2': 'sha384',
    '2.16.840.1.101.3.4.2.3': 'sha512',
};
/** PKIStatus: granted, and granted with modifications (RFC 3161, 2.4.2). */
const GRANTED = [0n, 1n];
/** A minute: far more than any authority's clock is off, far less than what an age is judged by. */
const MOST_ACCURACY_SECONDS = 60;
/** Tags of DER: what each member must begin with. */
const TAG = { boolean: 0x01, integer: 0x02, octets: 0x04, oid: 0x06, time: 0x18, sequence: 0x30, set: 0x31 };
const context = (number) => 0xa0 + number;
/** TSTInfo ::= version, policy, messageImprint, serialNumber, genTime, and members that may be missing (RFC 3161, 2.4.2). */
const INFO = [TAG.integer, TAG.oid, TAG.sequence, TAG.integer, TAG.time];
const INFO_OPTIONAL = [TAG.sequence, TAG.boolean, TAG.integer, context(0), context(1)];
/** SignerInfo ::= version, sid, digestAlgorithm, signedAttrs, signatureAlgorithm, signature, unsignedAttrs (RFC 5652, 5.3). */
const SIGNER = [TAG.integer, TAG.sequence, TAG.sequence, context(0), TAG.sequence, TAG.octets];
const SIGNER_OPTIONAL = [context(1)];
/**
 * Returns why a verified timestamp does not count by its form (RFC 3161, RFC 5652, RFC 5816); null if it does.
 * @sigstore/verify reads the first signer, the first digest and the time, and nothing else of a token.
 *
 * @param stampers the certificates of the time stampers that the reader trusts
 */
function timestampFault(timestamp, stampers) {
    try {
        return faultOf(timestamp, stampers);
    }
    catch {
        return 'its timestamp is not of the form that it must have';
    }
}
function faultOf(timestamp, stampers) {
    if (!GRANTED.includes(timestamp.status))
        return 'the authority refused to give a time';
    const signedData = member(member(timestamp.root, 1), 1).subs[0];
    const [signer, ...others] = signedData?.subs.at(-1)?.subs ?? [];
    if (signer === undefined || others.length > 0)
        return 'its timestamp does not have one signer';
    if (!hasMembers(signer, SIGNER, SIGNER_OPTIONAL))
        return 'the signer of its timestamp is not of the known form';
    return (infoFault(timestamp.tstInfo.root) ??
        attributesFault(attributesOf(signer), stampersOf(timestamp, stampers)));
}
function infoFault(info) {
    if (!hasMembers(info, INFO, INFO_OPTIONAL) || timeless(info))
        return 'its timestamp is not of the known form';
    if (member(info, 0).toInteger() !== 1n)
        return 'its timestamp is not of version 1';
    const optional = info.subs.slice(INFO.length);
    const extensions = optional.find(({ tag }) => tag.isContextSpecific(1))?.subs ?? [];
    // Three members: `critical` is there. No extension of a timestamp is known.
    if (extensions.some(({ subs }) => subs.length > 2))
        return 'its timestamp has a critical extension';
    const accuracy = optional.find(({ tag }) => tag.toDER() === TAG.sequence);
    return accuracy === undefined || isAccurate(accuracy)
        ? null
        : `its timestamp may be wrong by more than ${MOST_ACCURACY_SECONDS} seconds`;
}
function timeless(info) {
    return Number.isNaN(member(info, 4).toDate().getTime());
}
/** Accuracy ::= seconds INTEGER, millis [0], micros [1], each of which may be missing; the last two are below 1000. */
function isAccurate({ subs }) {
    return subs.every((each) => each.tag.isInteger()
        ? each.toInteger() >= 0n && each.toInteger() <= MOST_ACCURACY_SECONDS
        : each.value.length <= 2 && [0, 1].some((number) => each.tag.isContextSpecific(number)));
}
function attributesOf(signer) {
    return member(signer, 3).subs.map((each) => {
        if (!hasMembers(each, [TAG.oid, TAG.set], []))
            throw new Error('an attribute of another form');
        return { oid: member(each, 0).toOID(), values: member(each, 1).subs };
    });
}
function attributesFault(attributes, stampers) {
    const oids = attributes.map(({ oid }) => oid);
    const twice = oids.find((oid, index) => oids.indexOf(oid) !== index);
    if (twice !== undefined)
        return `its timestamp has the attribute ${twice} twice`;
    const sole = (oid) => {
        const values = attributes.find((each) => each.oid === oid)?.values ?? [];
        return values.length === 1 ? values[0] : undefined;
    };
    if (sole(CONTENT_TYPE)?.toOID() !== TST_INFO)
        return 'its timestamp is signed as something else';
    if (sole(MESSAGE_DIGEST)?.tag.isOctetString() !== true)
        return 'its timestamp does not have one digest';
    const named = SIGNING_CERTIFICATES.filter((oid) => oids.includes(oid));
    const isSigner = (oid) => stampers.some((each) => names(sole(oid), each));
    return named.every(isSigner) ? null : 'its timestamp names another certificate';
}
/** Returns whether the first certificate that a signingCertificate attribute names is this one. */
function names(attribute, certificate) {
    const first = attribute?.subs[0]?.subs[0]?.subs ?? [];
    const hash = first.find(({ tag }) => tag.isOctetString())?.value;
    const algorithm = first[0]?.tag.toDER() === TAG.sequence ? DIGESTS[member(first[0], 0).toOID()] : undefined;
    // RFC 5035: SHA-256 if no algorithm is named. RFC 2634 has SHA-1, of 20 bytes, and nothing else.
    const digest = algorithm ?? (hash?.length === 20 ? 'sha1' : 'sha256');
    return hash !== undefined && (0,external_node_crypto_.createHash)(digest).update(certificate.root.toDER()).digest().equals(hash);
}
/** The trusted certificates that the timestamp names as its signer. */
function stampersOf({ signerIssuer, signerSerialNumber }, stampers) {
    return stampers.filter(({ issuer, serialNumber }) => issuer.equals(signerIssuer) && serialNumber.equals(signerSerialNumber));
}
/** Returns whether the object has these members, and behind them some of the optional ones in their order. */
function hasMembers({ subs }, needed, optional) {
    const tags = subs.map(({ tag }) => tag.toDER());
    const places = tags.slice(needed.length).map((tag) => optional.indexOf(tag));
    return (needed.every((tag, index) => tags[index] === tag) &&
        places.every((place, index) => place > (places[index - 1] ?? -1)));
}
function member({ subs }, index) {
    const found = subs[index];
    if (found === undefined)
        throw new Error('a member is missing');
    return found;
}

;// CONCATENATED MODULE: ./build/src/signing/verify-certificate.js










/**
 * Verifies signatures of a certificate's identity: chain, certificate log, transparency log and time against the trusted
 * root, then identity and issuer, compared whole. @sigstore/verify's own policy is not used: its identities are
 * unanchored patterns.
 *
 * @throws AttestationError `identity-pattern-invalid` (usage)
 */
function certificateVerifier(trust, trusted) {
    const isIdentity = matcher(trust.identity, trust.match);
    const isIssuer = matcher(trust.issuer, trust.match);
    const verifier = new dist/* Verifier */.BL(trusted.material, trusted.thresholds);
    return (bundleDigest, signatureBytes) => {
        const file = (0,parse_signature/* parseSignature */.u)(signatureBytes);
        if (!file.ok)
            return { ok: false, reasons: [file.reason] };
        if (file.parsed.keyHint !== null)
            return { ok: false, reasons: [(0,reasons/* reason */.l)('signer-is-key')] };
        const verified = verify(verifier, file.parsed, trusted);
        if (!verified.ok)
            return { ok: false, reasons: [verified.reason] };
        const claims = (0,certificate_claims/* claimsOf */.d)(verified.signer);
        const { identity, issuer } = claims;
        const others = [
            ...(isIdentity(identity) ? [] : [(0,reasons/* reason */.l)('identity-not-expected', null, identity ?? 'nobody')]),
            ...(isIssuer(issuer) ? [] : [(0,reasons/* reason */.l)('issuer-not-expected', null, issuer ?? 'nobody')]),
        ];
        if (others.length > 0)
            return { ok: false, reasons: others };
        const statement = (0,read_statement/* readStatement */.c)(file.parsed.payload, bundleDigest);
        return {
            ok: true,
            signer: { kind: 'certificate', description: (0,errors/* printable */.g)(`${identity} (${issuer})`, 500) },
            verifiedTime: verified.time,
            reasons: statement.reasons,
            compare: (bundle, result) => [...statement.compare(bundle, result), ...(0,certificate_claims/* compareClaims */.f)(claims, bundle)],
        };
    };
}
function verify(verifier, { bundle }, { material }) {
    try {
        const entity = (0,dist/* toSignedEntity */.DC)(bundle);
        const signer = verifier.verify(entity);
        const time = earliest(entity);
        if (time === null)
            return { ok: false, reason: (0,reasons/* reason */.l)('signing-time-invalid', null, 'the signature has no time') };
        const stamp = stampFault(entity, material);
        if (stamp !== null)
            return { ok: false, reason: (0,reasons/* reason */.l)('signing-time-invalid', null, stamp) };
        const use = useFault(bundle) ?? issuerFault(bundle, material);
        if (use !== null)
            return { ok: false, reason: (0,reasons/* reason */.l)('certificate-invalid', null, use) };
        const entry = entryFault(bundle) ?? logKeyFault(bundle, material, time);
        if (entry !== null)
            return { ok: false, reason: (0,reasons/* reason */.l)('log-entry-invalid', null, entry) };
        return { ok: true, signer, time };
    }
    catch (error) {
        const code = error instanceof dist/* VerificationError */.mk ? codeOf(error.code) : 'signature-invalid';
        return { ok: false, reason: (0,reasons/* reason */.l)(code, null, (0,thrown/* whyUnreadable */._p)(error)) };
    }
}
function stampFault({ timestamps }, { timestampAuthorities }) {
    const stampers = timestampAuthorities.flatMap(({ certChain }) => certChain.slice(0, 1));
    for (const each of timestamps) {
        const fault = each.$case === 'timestamp-authority' ? timestampFault(each.timestamp, stampers) : null;
        if (fault !== null)
            return fault;
    }
    return null;
}
function codeOf(code) {
    if (code.startsWith('TLOG'))
        return 'log-entry-invalid';
    switch (code) {
        case 'TIMESTAMP_ERROR':
            return 'signing-time-invalid';
        case 'CERTIFICATE_ERROR':
            return 'certificate-invalid';
        default:
            return 'signature-invalid';
    }
}
/**
 * Returns the earliest of the verified times: evidence is never younger than that. A log's time counts only if the log
 * promised it.
 */
function earliest(entity) {
    const times = entity.timestamps.flatMap((timestamp) => {
        if (timestamp.$case === 'timestamp-authority')
            return [timestamp.timestamp.signingTime.getTime()];
        const { inclusionPromise, integratedTime } = timestamp.tlogEntry;
        return inclusionPromise === undefined ? [] : [Number(integratedTime) * 1000];
    });
    const time = Math.min(...times);
    return Number.isFinite(time) ? new Date(time) : null;
}


/***/ })

};
