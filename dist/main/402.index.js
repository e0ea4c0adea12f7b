export const id = 402;
export const ids = [402,1040,5102];
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

/***/ 40402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inspectSignature: () => (/* binding */ inspectSignature)
/* harmony export */ });
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83917);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97284);
/* harmony import */ var _foundation_thrown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8621);
/* harmony import */ var _certificate_claims_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55102);
/* harmony import */ var _parse_signature_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83729);
/* harmony import */ var _read_statement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32417);






/** Reads a signature file without judging it. */
function inspectSignature(bytes) {
    const file = (0,_parse_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSignature */ .u)(bytes);
    if (!file.ok)
        return { readable: false, why: file.reason.sentence };
    const { bundle, payload } = file.parsed;
    const { tlogEntries, timestampVerificationData } = bundle.verificationMaterial;
    return {
        readable: true,
        verified: false,
        media_type: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(bundle.mediaType),
        envelope: 'DSSE',
        payload_type: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(payload.type),
        signer: signerOf(file.parsed),
        log_entries: tlogEntries.length,
        timestamps: timestampVerificationData?.rfc3161Timestamps.length ?? 0,
        statement: statementOf(file.parsed),
    };
}
function signerOf({ bundle, keyHint }) {
    if (keyHint !== null)
        return { kind: 'key', hint: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(keyHint) };
    const { content } = bundle.verificationMaterial;
    try {
        if (content.$case !== 'certificate')
            throw new Error('it is not one certificate');
        const { rawBytes } = content.certificate;
        const certificate = _sigstore_core__WEBPACK_IMPORTED_MODULE_0__.X509Certificate.parse(Buffer.from(rawBytes));
        return {
            kind: 'certificate',
            not_before: certificate.notBefore.toISOString(),
            not_after: certificate.notAfter.toISOString(),
            claims_unverified: shownClaims((0,_certificate_claims_js__WEBPACK_IMPORTED_MODULE_2__.claimsOfCertificate)(rawBytes)),
        };
    }
    catch (error) {
        return { kind: 'unreadable', why: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)((0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)) };
    }
}
function shownClaims(claims) {
    const shownOrNull = (text) => (text === null ? null : (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(text));
    return {
        identity: shownOrNull(claims.identity),
        issuer: shownOrNull(claims.issuer),
        runner_environment: shownOrNull(claims.runnerEnvironment),
        repository: shownOrNull(claims.repositoryUri),
        repository_id: shownOrNull(claims.repositoryId),
        owner_id: shownOrNull(claims.ownerId),
        commit: shownOrNull(claims.commit),
        ref: shownOrNull(claims.ref),
        workflow: shownOrNull(claims.workflowUri),
        run: shownOrNull(claims.runUri),
    };
}
function statementOf({ payload }) {
    try {
        const claims = (0,_read_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .statementClaims */ .$)(payload);
        return {
            readable: true,
            type: shown(claims.type),
            predicate_type: shown(claims.predicateType),
            subjects: claims.subjects.map(({ name, sha256 }) => ({
                name: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(name),
                sha256: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(sha256),
            })),
            result: shown(claims.result ?? 'nothing'),
            passed: claims.passed.map(shown),
            failed: claims.failed.map(shown),
        };
    }
    catch (error) {
        return { readable: false, why: (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)((0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)) };
    }
}
function shown(value) {
    return (0,_foundation_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing'));
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


/***/ })

};
