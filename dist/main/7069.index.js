export const id = 7069;
export const ids = [7069];
export const modules = {

/***/ 87069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parsePolicy: () => (/* binding */ parsePolicy),
  J: () => (/* binding */ policyFrom)
});

// UNUSED EXPORTS: expectationsOf

// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(97284);
// EXTERNAL MODULE: ./build/src/foundation/json.js
var json = __webpack_require__(98461);
// EXTERNAL MODULE: ./build/src/foundation/thrown.js
var thrown = __webpack_require__(8621);
// EXTERNAL MODULE: ./build/src/probes/inventory/judge.js
var judge = __webpack_require__(28557);
// EXTERNAL MODULE: ./build/src/probes/inventory/known-base.js
var known_base = __webpack_require__(95267);
// EXTERNAL MODULE: ./build/src/evidence/expectations.js
var expectations = __webpack_require__(16364);
;// CONCATENATED MODULE: ./build/src/evidence/generated/validate-policy.js
/** What is wrong with a value that should be a Policy, in ajv's words; null when nothing is. */
function policyProblem(value) {
    if (validateRoot(value))
        return null;
    const [error] = validateRoot.errors ?? [];
    return error ? [error.instancePath || '/', error.message, JSON.stringify(error.params)].join(' ') : 'invalid';
}
/** Whether a value is a Policy. */
function isPolicy(value) {
    return validateRoot(value);
}
function ucs2length(text) {
    let length = 0;
    for (const _ of text)
        length++;
    return length;
}
const validateRoot = validate52;
const schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://sandbox-attestation.invalid/schemas/policy.schema.json", "title": "Policy", "type": "object", "additionalProperties": false, "required": ["schema_version"], "properties": { "schema_version": { "type": "integer", "const": 1 }, "signer": { "anyOf": [{ "type": "object", "additionalProperties": false, "required": ["kind", "public_key"], "properties": { "kind": { "const": "key" }, "public_key": { "$ref": "#/$defs/text" } } }, { "type": "object", "additionalProperties": false, "required": ["kind", "identity", "issuer", "match"], "properties": { "kind": { "const": "certificate" }, "identity": { "$ref": "#/$defs/text" }, "issuer": { "$ref": "#/$defs/text" }, "match": { "enum": ["exact", "regexp"] }, "trusted_root": { "type": "object", "additionalProperties": true } } }] }, "image": { "$ref": "#/$defs/digests" }, "seccomp": { "$ref": "#/$defs/digests" }, "base": { "$ref": "#/$defs/digests" }, "adds": { "$ref": "#/$defs/digests" }, "payload": { "$ref": "#/$defs/digests" }, "venues": { "type": "array", "minItems": 1, "maxItems": 2, "items": { "enum": ["CI", "VPS"] } }, "made_from": { "$ref": "#/$defs/digest" }, "subject": { "enum": ["own", "reference"] }, "max_age_days": { "type": "integer", "minimum": 1, "maximum": 9999 }, "challenge": { "$ref": "#/$defs/text" }, "repository": { "$ref": "#/$defs/text" }, "workflow": { "$ref": "#/$defs/text" }, "runner_environment": { "enum": ["github-hosted", "self-hosted"] }, "allow": { "type": "array", "maxItems": 16, "items": { "enum": ["unsigned", "claimed-venue", "engine-endpoint", "executables", "no-kernel-snapshot", "end-unobserved", "no-posture", "unchecked-page", "uncontrolled", "unpinned-base", "unpinned-image", "unpinned-seccomp", "unpinned-payload"] } } }, "$defs": { "text": { "type": "string", "minLength": 1, "maxLength": 65536 }, "digests": { "type": "array", "minItems": 1, "maxItems": 256, "items": { "$ref": "#/$defs/digest" } }, "digest": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" } } };
const func1 = Object.prototype.hasOwnProperty;
const schema20 = { "type": "string", "minLength": 1, "maxLength": 65536 };
const func2 = ucs2length;
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (typeof data === "string") {
            if (data.length > 65536 && func2(data) > 65536) {
                validate53.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 65536 }, message: "must NOT have more than 65536 characters" }];
                return false;
            }
            else {
                if (data.length < 1) {
                    validate53.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                }
            }
        }
        else {
            validate53.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
        }
    }
    validate53.errors = vErrors;
    return errors === 0;
}
const schema21 = { "type": "array", "minItems": 1, "maxItems": 256, "items": { "$ref": "#/$defs/digest" } };
const schema22 = { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" };
const pattern3 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (typeof data === "string") {
            if (!pattern3.test(data)) {
                validate58.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: "must match pattern \"" + "^sha256:[0-9a-f]{64}$" + "\"" }];
                return false;
            }
        }
        else {
            validate58.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
        }
    }
    validate58.errors = vErrors;
    return errors === 0;
}
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (Array.isArray(data)) {
            if (data.length > 256) {
                validate57.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 256 }, message: "must NOT have more than 256 items" }];
                return false;
            }
            else {
                if (data.length < 1) {
                    validate57.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                    return false;
                }
                else {
                    var valid0 = true;
                    const len0 = data.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                        const _errs1 = errors;
                        if (!(validate58(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }))) {
                            vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                            errors = vErrors.length;
                        }
                        var valid0 = _errs1 === errors;
                        if (!valid0) {
                            break;
                        }
                    }
                }
            }
        }
        else {
            validate57.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
            return false;
        }
    }
    validate57.errors = vErrors;
    return errors === 0;
}
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    /*# sourceURL="https://sandbox-attestation.invalid/schemas/policy.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.schema_version === undefined) && (missing0 = "schema_version")) {
                validate52.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func1.call(schema19.properties, key0))) {
                        validate52.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.schema_version !== undefined) {
                        let data0 = data.schema_version;
                        const _errs2 = errors;
                        if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                            validate52.errors = [{ instancePath: instancePath + "/schema_version", schemaPath: "#/properties/schema_version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                            return false;
                        }
                        if (1 !== data0) {
                            validate52.errors = [{ instancePath: instancePath + "/schema_version", schemaPath: "#/properties/schema_version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.signer !== undefined) {
                            let data1 = data.signer;
                            const _errs4 = errors;
                            const _errs5 = errors;
                            let valid1 = false;
                            const _errs6 = errors;
                            if (errors === _errs6) {
                                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                                    let missing1;
                                    if (((data1.kind === undefined) && (missing1 = "kind")) || ((data1.public_key === undefined) && (missing1 = "public_key"))) {
                                        const err0 = { instancePath: instancePath + "/signer", schemaPath: "#/properties/signer/anyOf/0/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                                        if (vErrors === null) {
                                            vErrors = [err0];
                                        }
                                        else {
                                            vErrors.push(err0);
                                        }
                                        errors++;
                                    }
                                    else {
                                        const _errs8 = errors;
                                        for (const key1 in data1) {
                                            if (!((key1 === "kind") || (key1 === "public_key"))) {
                                                const err1 = { instancePath: instancePath + "/signer", schemaPath: "#/properties/signer/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                                if (vErrors === null) {
                                                    vErrors = [err1];
                                                }
                                                else {
                                                    vErrors.push(err1);
                                                }
                                                errors++;
                                                break;
                                            }
                                        }
                                        if (_errs8 === errors) {
                                            if (data1.kind !== undefined) {
                                                const _errs9 = errors;
                                                if ("key" !== data1.kind) {
                                                    const err2 = { instancePath: instancePath + "/signer/kind", schemaPath: "#/properties/signer/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "key" }, message: "must be equal to constant" };
                                                    if (vErrors === null) {
                                                        vErrors = [err2];
                                                    }
                                                    else {
                                                        vErrors.push(err2);
                                                    }
                                                    errors++;
                                                }
                                                var valid2 = _errs9 === errors;
                                            }
                                            else {
                                                var valid2 = true;
                                            }
                                            if (valid2) {
                                                if (data1.public_key !== undefined) {
                                                    const _errs10 = errors;
                                                    if (!(validate53(data1.public_key, { instancePath: instancePath + "/signer/public_key", parentData: data1, parentDataProperty: "public_key", rootData }))) {
                                                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                                                        errors = vErrors.length;
                                                    }
                                                    var valid2 = _errs10 === errors;
                                                }
                                                else {
                                                    var valid2 = true;
                                                }
                                            }
                                        }
                                    }
                                }
                                else {
                                    const err3 = { instancePath: instancePath + "/signer", schemaPath: "#/properties/signer/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                    if (vErrors === null) {
                                        vErrors = [err3];
                                    }
                                    else {
                                        vErrors.push(err3);
                                    }
                                    errors++;
                                }
                            }
                            var _valid0 = _errs6 === errors;
                            valid1 = valid1 || _valid0;
                            if (!valid1) {
                                const _errs11 = errors;
                                if (errors === _errs11) {
                                    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                                        let missing2;
                                        if (((((data1.kind === undefined) && (missing2 = "kind")) || ((data1.identity === undefined) && (missing2 = "identity"))) || ((data1.issuer === undefined) && (missing2 = "issuer"))) || ((data1.match === undefined) && (missing2 = "match"))) {
                                            const err4 = { instancePath: instancePath + "/signer", schemaPath: "#/properties/signer/anyOf/1/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" };
                                            if (vErrors === null) {
                                                vErrors = [err4];
                                            }
                                            else {
                                                vErrors.push(err4);
                                            }
                                            errors++;
                                        }
                                        else {
                                            const _errs13 = errors;
                                            for (const key2 in data1) {
                                                if (!(((((key2 === "kind") || (key2 === "identity")) || (key2 === "issuer")) || (key2 === "match")) || (key2 === "trusted_root"))) {
                                                    const err5 = { instancePath: instancePath + "/signer", schemaPath: "#/properties/signer/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                                                    if (vErrors === null) {
                                                        vErrors = [err5];
                                                    }
                                                    else {
                                                        vErrors.push(err5);
                                                    }
                                                    errors++;
                                                    break;
                                                }
                                            }
                                            if (_errs13 === errors) {
                                                if (data1.kind !== undefined) {
                                                    const _errs14 = errors;
                                                    if ("certificate" !== data1.kind) {
                                                        const err6 = { instancePath: instancePath + "/signer/kind", schemaPath: "#/properties/signer/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "certificate" }, message: "must be equal to constant" };
                                                        if (vErrors === null) {
                                                            vErrors = [err6];
                                                        }
                                                        else {
                                                            vErrors.push(err6);
                                                        }
                                                        errors++;
                                                    }
                                                    var valid3 = _errs14 === errors;
                                                }
                                                else {
                                                    var valid3 = true;
                                                }
                                                if (valid3) {
                                                    if (data1.identity !== undefined) {
                                                        const _errs15 = errors;
                                                        if (!(validate53(data1.identity, { instancePath: instancePath + "/signer/identity", parentData: data1, parentDataProperty: "identity", rootData }))) {
                                                            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                                                            errors = vErrors.length;
                                                        }
                                                        var valid3 = _errs15 === errors;
                                                    }
                                                    else {
                                                        var valid3 = true;
                                                    }
                                                    if (valid3) {
                                                        if (data1.issuer !== undefined) {
                                                            const _errs16 = errors;
                                                            if (!(validate53(data1.issuer, { instancePath: instancePath + "/signer/issuer", parentData: data1, parentDataProperty: "issuer", rootData }))) {
                                                                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                                                                errors = vErrors.length;
                                                            }
                                                            var valid3 = _errs16 === errors;
                                                        }
                                                        else {
                                                            var valid3 = true;
                                                        }
                                                        if (valid3) {
                                                            if (data1.match !== undefined) {
                                                                let data7 = data1.match;
                                                                const _errs17 = errors;
                                                                if (!((data7 === "exact") || (data7 === "regexp"))) {
                                                                    const err7 = { instancePath: instancePath + "/signer/match", schemaPath: "#/properties/signer/anyOf/1/properties/match/enum", keyword: "enum", params: { allowedValues: schema19.properties.signer.anyOf[1].properties.match.enum }, message: "must be equal to one of the allowed values" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err7];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err7);
                                                                    }
                                                                    errors++;
                                                                }
                                                                var valid3 = _errs17 === errors;
                                                            }
                                                            else {
                                                                var valid3 = true;
                                                            }
                                                            if (valid3) {
                                                                if (data1.trusted_root !== undefined) {
                                                                    let data8 = data1.trusted_root;
                                                                    const _errs18 = errors;
                                                                    if (errors === _errs18) {
                                                                        if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                                                                        }
                                                                        else {
                                                                            const err8 = { instancePath: instancePath + "/signer/trusted_root", schemaPath: "#/properties/signer/anyOf/1/properties/trusted_root/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err8];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err8);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                    }
                                                                    var valid3 = _errs18 === errors;
                                                                }
                                                                else {
                                                                    var valid3 = true;
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        const err9 = { instancePath: instancePath + "/signer", schemaPath: "#/properties/signer/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                        if (vErrors === null) {
                                            vErrors = [err9];
                                        }
                                        else {
                                            vErrors.push(err9);
                                        }
                                        errors++;
                                    }
                                }
                                var _valid0 = _errs11 === errors;
                                valid1 = valid1 || _valid0;
                            }
                            if (!valid1) {
                                const err10 = { instancePath: instancePath + "/signer", schemaPath: "#/properties/signer/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                if (vErrors === null) {
                                    vErrors = [err10];
                                }
                                else {
                                    vErrors.push(err10);
                                }
                                errors++;
                                validate52.errors = vErrors;
                                return false;
                            }
                            else {
                                errors = _errs5;
                                if (vErrors !== null) {
                                    if (_errs5) {
                                        vErrors.length = _errs5;
                                    }
                                    else {
                                        vErrors = null;
                                    }
                                }
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.image !== undefined) {
                                const _errs21 = errors;
                                if (!(validate57(data.image, { instancePath: instancePath + "/image", parentData: data, parentDataProperty: "image", rootData }))) {
                                    vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                                    errors = vErrors.length;
                                }
                                var valid0 = _errs21 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.seccomp !== undefined) {
                                    const _errs22 = errors;
                                    if (!(validate57(data.seccomp, { instancePath: instancePath + "/seccomp", parentData: data, parentDataProperty: "seccomp", rootData }))) {
                                        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                                        errors = vErrors.length;
                                    }
                                    var valid0 = _errs22 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.base !== undefined) {
                                        const _errs23 = errors;
                                        if (!(validate57(data.base, { instancePath: instancePath + "/base", parentData: data, parentDataProperty: "base", rootData }))) {
                                            vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                                            errors = vErrors.length;
                                        }
                                        var valid0 = _errs23 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.adds !== undefined) {
                                            const _errs24 = errors;
                                            if (!(validate57(data.adds, { instancePath: instancePath + "/adds", parentData: data, parentDataProperty: "adds", rootData }))) {
                                                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid0 = _errs24 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.payload !== undefined) {
                                                const _errs25 = errors;
                                                if (!(validate57(data.payload, { instancePath: instancePath + "/payload", parentData: data, parentDataProperty: "payload", rootData }))) {
                                                    vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                                                    errors = vErrors.length;
                                                }
                                                var valid0 = _errs25 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.venues !== undefined) {
                                                    let data14 = data.venues;
                                                    const _errs26 = errors;
                                                    if (errors === _errs26) {
                                                        if (Array.isArray(data14)) {
                                                            if (data14.length > 2) {
                                                                validate52.errors = [{ instancePath: instancePath + "/venues", schemaPath: "#/properties/venues/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" }];
                                                                return false;
                                                            }
                                                            else {
                                                                if (data14.length < 1) {
                                                                    validate52.errors = [{ instancePath: instancePath + "/venues", schemaPath: "#/properties/venues/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    var valid4 = true;
                                                                    const len0 = data14.length;
                                                                    for (let i0 = 0; i0 < len0; i0++) {
                                                                        let data15 = data14[i0];
                                                                        const _errs28 = errors;
                                                                        if (!((data15 === "CI") || (data15 === "VPS"))) {
                                                                            validate52.errors = [{ instancePath: instancePath + "/venues/" + i0, schemaPath: "#/properties/venues/items/enum", keyword: "enum", params: { allowedValues: schema19.properties.venues.items.enum }, message: "must be equal to one of the allowed values" }];
                                                                            return false;
                                                                        }
                                                                        var valid4 = _errs28 === errors;
                                                                        if (!valid4) {
                                                                            break;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate52.errors = [{ instancePath: instancePath + "/venues", schemaPath: "#/properties/venues/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs26 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.made_from !== undefined) {
                                                        const _errs29 = errors;
                                                        if (!(validate58(data.made_from, { instancePath: instancePath + "/made_from", parentData: data, parentDataProperty: "made_from", rootData }))) {
                                                            vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                                                            errors = vErrors.length;
                                                        }
                                                        var valid0 = _errs29 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.subject !== undefined) {
                                                            let data17 = data.subject;
                                                            const _errs30 = errors;
                                                            if (!((data17 === "own") || (data17 === "reference"))) {
                                                                validate52.errors = [{ instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/enum", keyword: "enum", params: { allowedValues: schema19.properties.subject.enum }, message: "must be equal to one of the allowed values" }];
                                                                return false;
                                                            }
                                                            var valid0 = _errs30 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.max_age_days !== undefined) {
                                                                let data18 = data.max_age_days;
                                                                const _errs31 = errors;
                                                                if (!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) {
                                                                    validate52.errors = [{ instancePath: instancePath + "/max_age_days", schemaPath: "#/properties/max_age_days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                    return false;
                                                                }
                                                                if (errors === _errs31) {
                                                                    if ((typeof data18 == "number") && (isFinite(data18))) {
                                                                        if (data18 > 9999 || isNaN(data18)) {
                                                                            validate52.errors = [{ instancePath: instancePath + "/max_age_days", schemaPath: "#/properties/max_age_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9999 }, message: "must be <= 9999" }];
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            if (data18 < 1 || isNaN(data18)) {
                                                                                validate52.errors = [{ instancePath: instancePath + "/max_age_days", schemaPath: "#/properties/max_age_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                var valid0 = _errs31 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.challenge !== undefined) {
                                                                    const _errs33 = errors;
                                                                    if (!(validate53(data.challenge, { instancePath: instancePath + "/challenge", parentData: data, parentDataProperty: "challenge", rootData }))) {
                                                                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var valid0 = _errs33 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.repository !== undefined) {
                                                                        const _errs34 = errors;
                                                                        if (!(validate53(data.repository, { instancePath: instancePath + "/repository", parentData: data, parentDataProperty: "repository", rootData }))) {
                                                                            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                                                                            errors = vErrors.length;
                                                                        }
                                                                        var valid0 = _errs34 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                        if (data.workflow !== undefined) {
                                                                            const _errs35 = errors;
                                                                            if (!(validate53(data.workflow, { instancePath: instancePath + "/workflow", parentData: data, parentDataProperty: "workflow", rootData }))) {
                                                                                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                                                                                errors = vErrors.length;
                                                                            }
                                                                            var valid0 = _errs35 === errors;
                                                                        }
                                                                        else {
                                                                            var valid0 = true;
                                                                        }
                                                                        if (valid0) {
                                                                            if (data.runner_environment !== undefined) {
                                                                                let data22 = data.runner_environment;
                                                                                const _errs36 = errors;
                                                                                if (!((data22 === "github-hosted") || (data22 === "self-hosted"))) {
                                                                                    validate52.errors = [{ instancePath: instancePath + "/runner_environment", schemaPath: "#/properties/runner_environment/enum", keyword: "enum", params: { allowedValues: schema19.properties.runner_environment.enum }, message: "must be equal to one of the allowed values" }];
                                                                                    return false;
                                                                                }
                                                                                var valid0 = _errs36 === errors;
                                                                            }
                                                                            else {
                                                                                var valid0 = true;
                                                                            }
                                                                            if (valid0) {
                                                                                if (data.allow !== undefined) {
                                                                                    let data23 = data.allow;
                                                                                    const _errs37 = errors;
                                                                                    if (errors === _errs37) {
                                                                                        if (Array.isArray(data23)) {
                                                                                            if (data23.length > 16) {
                                                                                                validate52.errors = [{ instancePath: instancePath + "/allow", schemaPath: "#/properties/allow/maxItems", keyword: "maxItems", params: { limit: 16 }, message: "must NOT have more than 16 items" }];
                                                                                                return false;
                                                                                            }
                                                                                            else {
                                                                                                var valid5 = true;
                                                                                                const len1 = data23.length;
                                                                                                for (let i1 = 0; i1 < len1; i1++) {
                                                                                                    let data24 = data23[i1];
                                                                                                    const _errs39 = errors;
                                                                                                    if (!(((((((((((((data24 === "unsigned") || (data24 === "claimed-venue")) || (data24 === "engine-endpoint")) || (data24 === "executables")) || (data24 === "no-kernel-snapshot")) || (data24 === "end-unobserved")) || (data24 === "no-posture")) || (data24 === "unchecked-page")) || (data24 === "uncontrolled")) || (data24 === "unpinned-base")) || (data24 === "unpinned-image")) || (data24 === "unpinned-seccomp")) || (data24 === "unpinned-payload"))) {
                                                                                                        validate52.errors = [{ instancePath: instancePath + "/allow/" + i1, schemaPath: "#/properties/allow/items/enum", keyword: "enum", params: { allowedValues: schema19.properties.allow.items.enum }, message: "must be equal to one of the allowed values" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    var valid5 = _errs39 === errors;
                                                                                                    if (!valid5) {
                                                                                                        break;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            validate52.errors = [{ instancePath: instancePath + "/allow", schemaPath: "#/properties/allow/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    var valid0 = _errs37 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid0 = true;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate52.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate52.errors = vErrors;
    return errors === 0;
}

// EXTERNAL MODULE: ./build/src/evidence/subject.js
var subject = __webpack_require__(64187);
;// CONCATENATED MODULE: ./build/src/evidence/policy.js








/** Far more than a policy needs, even with a trusted root in it. */
const POLICY_LIMITS = { characters: 4 * 1_048_576, depth: 20 };
/**
 * Reads a policy file into the reader's expectations. People write policies, so any JSON form is accepted, but a
 * repeated member is refused: a parser would use its last value.
 *
 * @throws AttestationError `policy-invalid` (usage) saying what is wrong with it
 */
function parsePolicy(bytes) {
    let value;
    try {
        value = (0,json/* parseJsonBytes */.dQ)(bytes, POLICY_LIMITS);
    }
    catch (error) {
        throw invalid((0,thrown/* messageOf */.bD)(error), error);
    }
    if (!isPolicy(value))
        throw invalid(policyProblem(value) ?? 'it does not follow its schema');
    return expectationsOf(value);
}
/** Returns the reader's expectations under a policy. What the policy leaves out is expected as without a policy. */
function expectationsOf(policy) {
    return {
        trust: trustOf(policy.signer),
        image: policy.image ?? null,
        seccomp: policy.seccomp ?? null,
        payload: policy.payload ?? null,
        base: policy.base ?? null,
        madeFrom: policy.made_from ?? null,
        // A policy that names nothing means a person's own image: the reference sandbox must be named.
        subject: policy.subject ?? 'own',
        adds: policy.adds ?? [],
        venues: policy.venues ?? expectations/* NO_EXPECTATIONS */.cV.venues,
        maxAgeDays: policy.max_age_days ?? expectations/* DEFAULT_MAX_AGE_DAYS */.xp,
        challenge: policy.challenge ?? null,
        repository: policy.repository ?? null,
        workflow: policy.workflow ?? null,
        runnerEnvironment: policy.runner_environment ?? null,
        run: null,
        waivers: new Set(policy.allow ?? []),
    };
}
/**
 * Returns a policy that expects what this bundle holds, for a person to check and keep (`inspect --as-policy`). It
 * trusts no signer and waives nothing: evidence never decides whom to trust.
 *
 * @param madeFrom the digest of its bytes; null leaves it out
 */
function policyFrom(bundle, madeFrom = null) {
    const facts = bundle.venue_facts;
    const { inventory } = bundle.host;
    const adds = (0,judge/* findAdds */.wk)(inventory);
    return {
        schema_version: 1,
        ...(madeFrom === null ? {} : { made_from: madeFrom }),
        subject: (0,subject/* subjectOf */.e)(bundle).kind,
        image: [bundle.image_digest],
        seccomp: [bundle.seccomp_sha256],
        payload: [bundle.payload_sha256],
        ...((0,known_base/* isKnownBase */.ho)(inventory.base)
            ? {}
            : { base: [inventory.base.chain_id ?? inventory.base.inventory_sha256] }),
        ...(adds.length > 0 ? { adds: adds.map(({ entry }) => entry) } : {}),
        ...(bundle.venue === 'LOCAL' ? {} : { venues: [bundle.venue] }),
        max_age_days: expectations/* DEFAULT_MAX_AGE_DAYS */.xp,
        ...('GITHUB_REPOSITORY' in facts && facts.GITHUB_REPOSITORY !== ''
            ? { repository: facts.GITHUB_REPOSITORY }
            : {}),
    };
}
function trustOf(signer) {
    if (signer === undefined)
        return { kind: 'not-chosen' };
    switch (signer.kind) {
        case 'key':
            return { kind: 'key', publicKey: signer.public_key };
        case 'certificate': {
            const { identity, issuer, match, trusted_root: root } = signer;
            const trustedRoot = root === undefined ? null : JSON.stringify(root);
            return { kind: 'certificate', identity, issuer, match, trustedRoot };
        }
    }
}
function invalid(why, cause) {
    return new errors/* AttestationError */.L('policy-invalid', `The policy cannot be used: ${(0,errors/* printable */.g)(why)}.`, { cause });
}


/***/ })

};
