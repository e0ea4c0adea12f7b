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

// EXTERNAL MODULE: ./build/src/foundation/credentials.js
var credentials = __webpack_require__(84177);
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
// EXTERNAL MODULE: ./build/src/probes/restrictions/limit-amounts.js
var limit_amounts = __webpack_require__(80402);
// EXTERNAL MODULE: ./build/src/evidence/expectations.js
var expectations = __webpack_require__(16364);
// EXTERNAL MODULE: ./build/src/foundation/schema-problem.js
var schema_problem = __webpack_require__(71450);
;// CONCATENATED MODULE: ./build/src/evidence/generated/validate-policy.js

function policyProblem(value) {
return validateRoot(value) ? null : (0,schema_problem/* schemaProblem */.Z)(validateRoot.errors);
}
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
const schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://sandbox-attestation.invalid/schemas/policy.schema.json", "title": "Policy", "type": "object", "additionalProperties": false, "required": ["schema_version"], "properties": { "schema_version": { "type": "integer", "const": 1 }, "signer": { "$ref": "#/$defs/signer" }, "image": { "$ref": "#/$defs/digests" }, "seccomp": { "$ref": "#/$defs/digests" }, "base": { "$ref": "#/$defs/digests" }, "adds": { "$ref": "#/$defs/digests" }, "payload": { "$ref": "#/$defs/digests" }, "launch": { "type": "object", "additionalProperties": false, "properties": { "signer": { "$ref": "#/$defs/signer" }, "image": { "$ref": "#/$defs/digests" }, "payload": { "$ref": "#/$defs/digests" }, "base": { "$ref": "#/$defs/digests" }, "adds": { "$ref": "#/$defs/digests" }, "tolerate": { "type": "array", "maxItems": 16, "items": { "enum": ["engine-version", "oci-runtime-version", "image-store", "engine-program", "kernel", "distribution"] } }, "commands": { "type": "array", "minItems": 1, "maxItems": 64, "items": { "type": "array", "maxItems": 256, "items": { "type": "string", "maxLength": 16384 } } }, "timeout_seconds": { "type": "integer", "minimum": 1 }, "same_machine": { "type": "boolean" } } }, "limits": { "type": "object", "additionalProperties": false, "properties": { "memory": { "$ref": "#/$defs/bytes" }, "pids": { "$ref": "#/$defs/whole" }, "cpus": { "type": "string", "pattern": "^[0-9]{1,4}(\\.[0-9]{1,3})?$" }, "tmp": { "$ref": "#/$defs/bytes" }, "file-size": { "$ref": "#/$defs/bytes" }, "open-files": { "$ref": "#/$defs/whole" } } }, "venues": { "type": "array", "minItems": 1, "maxItems": 2, "items": { "enum": ["CI", "VPS"] } }, "note": { "type": "string", "maxLength": 2000 }, "made_from": { "$ref": "#/$defs/digest" }, "subject": { "enum": ["own", "reference"] }, "max_age_days": { "type": "integer", "minimum": 1, "maximum": 9999 }, "challenge": { "$ref": "#/$defs/text" }, "repository": { "type": "string", "pattern": "^[A-Za-z0-9_.-]{1,100}/[A-Za-z0-9_.-]{1,100}$" }, "workflow": { "$ref": "#/$defs/text" }, "runner_environment": { "enum": ["github-hosted", "self-hosted"] }, "allow": { "type": "array", "maxItems": 16, "items": { "enum": ["unsigned", "claimed-venue", "engine-endpoint", "executables", "no-kernel-snapshot", "end-unobserved", "no-posture", "unchecked-page", "uncontrolled", "unpinned-base", "unpinned-image", "unpinned-seccomp", "unpinned-payload"] } } }, "$defs": { "signer": { "anyOf": [{ "type": "object", "additionalProperties": false, "required": ["kind", "public_key"], "properties": { "kind": { "const": "key" }, "public_key": { "$ref": "#/$defs/text" } } }, { "type": "object", "additionalProperties": false, "required": ["kind", "identity", "issuer", "match"], "properties": { "kind": { "const": "certificate" }, "identity": { "$ref": "#/$defs/text" }, "issuer": { "$ref": "#/$defs/text" }, "match": { "enum": ["exact", "regexp"] }, "trusted_root": { "type": "object", "additionalProperties": true } } }] }, "text": { "type": "string", "minLength": 1, "maxLength": 65536 }, "bytes": { "type": "string", "pattern": "^[0-9]{1,15}[bkmg]?$" }, "whole": { "type": "string", "pattern": "^[0-9]{1,15}$" }, "digests": { "type": "array", "minItems": 1, "maxItems": 256, "items": { "$ref": "#/$defs/digest" } }, "digest": { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" } } };
const func1 = Object.prototype.hasOwnProperty;
const func2 = ucs2length;
const schema20 = { "anyOf": [{ "type": "object", "additionalProperties": false, "required": ["kind", "public_key"], "properties": { "kind": { "const": "key" }, "public_key": { "$ref": "#/$defs/text" } } }, { "type": "object", "additionalProperties": false, "required": ["kind", "identity", "issuer", "match"], "properties": { "kind": { "const": "certificate" }, "identity": { "$ref": "#/$defs/text" }, "issuer": { "$ref": "#/$defs/text" }, "match": { "enum": ["exact", "regexp"] }, "trusted_root": { "type": "object", "additionalProperties": true } } }] };
const schema21 = { "type": "string", "minLength": 1, "maxLength": 65536 };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
let vErrors = null;
let errors = 0;
if (errors === 0) {
if (typeof data === "string") {
if (data.length > 65536 && func2(data) > 65536) {
validate54.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 65536 }, message: "must NOT have more than 65536 characters" }];
return false;
}
else {
if (data.length < 1) {
validate54.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
return false;
}
}
}
else {
validate54.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
return false;
}
}
validate54.errors = vErrors;
return errors === 0;
}
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if (errors === _errs1) {
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing0;
if (((data.kind === undefined) && (missing0 = "kind")) || ((data.public_key === undefined) && (missing0 = "public_key"))) {
const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
if (vErrors === null) {
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs3 = errors;
for (const key0 in data) {
if (!((key0 === "kind") || (key0 === "public_key"))) {
const err1 = { instancePath, schemaPath: "#/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
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
if (_errs3 === errors) {
if (data.kind !== undefined) {
const _errs4 = errors;
if ("key" !== data.kind) {
const err2 = { instancePath: instancePath + "/kind", schemaPath: "#/anyOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "key" }, message: "must be equal to constant" };
if (vErrors === null) {
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if (valid1) {
if (data.public_key !== undefined) {
const _errs5 = errors;
if (!(validate54(data.public_key, { instancePath: instancePath + "/public_key", parentData: data, parentDataProperty: "public_key", rootData }))) {
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
const err3 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
if (vErrors === null) {
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if (!valid0) {
const _errs6 = errors;
if (errors === _errs6) {
if (data && typeof data == "object" && !Array.isArray(data)) {
let missing1;
if (((((data.kind === undefined) && (missing1 = "kind")) || ((data.identity === undefined) && (missing1 = "identity"))) || ((data.issuer === undefined) && (missing1 = "issuer"))) || ((data.match === undefined) && (missing1 = "match"))) {
const err4 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
if (vErrors === null) {
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
const _errs8 = errors;
for (const key1 in data) {
if (!(((((key1 === "kind") || (key1 === "identity")) || (key1 === "issuer")) || (key1 === "match")) || (key1 === "trusted_root"))) {
const err5 = { instancePath, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
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
if (_errs8 === errors) {
if (data.kind !== undefined) {
const _errs9 = errors;
if ("certificate" !== data.kind) {
const err6 = { instancePath: instancePath + "/kind", schemaPath: "#/anyOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "certificate" }, message: "must be equal to constant" };
if (vErrors === null) {
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if (valid2) {
if (data.identity !== undefined) {
const _errs10 = errors;
if (!(validate54(data.identity, { instancePath: instancePath + "/identity", parentData: data, parentDataProperty: "identity", rootData }))) {
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if (valid2) {
if (data.issuer !== undefined) {
const _errs11 = errors;
if (!(validate54(data.issuer, { instancePath: instancePath + "/issuer", parentData: data, parentDataProperty: "issuer", rootData }))) {
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if (valid2) {
if (data.match !== undefined) {
let data5 = data.match;
const _errs12 = errors;
if (!((data5 === "exact") || (data5 === "regexp"))) {
const err7 = { instancePath: instancePath + "/match", schemaPath: "#/anyOf/1/properties/match/enum", keyword: "enum", params: { allowedValues: schema20.anyOf[1].properties.match.enum }, message: "must be equal to one of the allowed values" };
if (vErrors === null) {
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if (valid2) {
if (data.trusted_root !== undefined) {
let data6 = data.trusted_root;
const _errs13 = errors;
if (errors === _errs13) {
if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
}
else {
const err8 = { instancePath: instancePath + "/trusted_root", schemaPath: "#/anyOf/1/properties/trusted_root/type", keyword: "type", params: { type: "object" }, message: "must be object" };
if (vErrors === null) {
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
else {
const err9 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
if (vErrors === null) {
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
}
if (!valid0) {
const err10 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
if (vErrors === null) {
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
validate53.errors = vErrors;
return false;
}
else {
errors = _errs0;
if (vErrors !== null) {
if (_errs0) {
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate53.errors = vErrors;
return errors === 0;
}
const schema22 = { "type": "array", "minItems": 1, "maxItems": 256, "items": { "$ref": "#/$defs/digest" } };
const schema23 = { "type": "string", "pattern": "^sha256:[0-9a-f]{64}$" };
const pattern3 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
let vErrors = null;
let errors = 0;
if (errors === 0) {
if (typeof data === "string") {
if (!pattern3.test(data)) {
validate60.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: "must match pattern \"" + "^sha256:[0-9a-f]{64}$" + "\"" }];
return false;
}
}
else {
validate60.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
return false;
}
}
validate60.errors = vErrors;
return errors === 0;
}
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
let vErrors = null;
let errors = 0;
if (errors === 0) {
if (Array.isArray(data)) {
if (data.length > 256) {
validate59.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 256 }, message: "must NOT have more than 256 items" }];
return false;
}
else {
if (data.length < 1) {
validate59.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for (let i0 = 0; i0 < len0; i0++) {
const _errs1 = errors;
if (!(validate60(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }))) {
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
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
validate59.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
return false;
}
}
validate59.errors = vErrors;
return errors === 0;
}
const schema24 = { "type": "string", "pattern": "^[0-9]{1,15}[bkmg]?$" };
const pattern4 = new RegExp("^[0-9]{1,15}[bkmg]?$", "u");
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
let vErrors = null;
let errors = 0;
if (errors === 0) {
if (typeof data === "string") {
if (!pattern4.test(data)) {
validate72.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,15}[bkmg]?$" }, message: "must match pattern \"" + "^[0-9]{1,15}[bkmg]?$" + "\"" }];
return false;
}
}
else {
validate72.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
return false;
}
}
validate72.errors = vErrors;
return errors === 0;
}
const schema25 = { "type": "string", "pattern": "^[0-9]{1,15}$" };
const pattern5 = new RegExp("^[0-9]{1,15}$", "u");
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
let vErrors = null;
let errors = 0;
if (errors === 0) {
if (typeof data === "string") {
if (!pattern5.test(data)) {
validate74.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,15}$" }, message: "must match pattern \"" + "^[0-9]{1,15}$" + "\"" }];
return false;
}
}
else {
validate74.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
return false;
}
}
validate74.errors = vErrors;
return errors === 0;
}
const pattern6 = new RegExp("^[0-9]{1,4}(\\.[0-9]{1,3})?$", "u");
const pattern7 = new RegExp("^[A-Za-z0-9_.-]{1,100}/[A-Za-z0-9_.-]{1,100}$", "u");
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
;
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
const _errs4 = errors;
if (!(validate53(data.signer, { instancePath: instancePath + "/signer", parentData: data, parentDataProperty: "signer", rootData }))) {
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.image !== undefined) {
const _errs5 = errors;
if (!(validate59(data.image, { instancePath: instancePath + "/image", parentData: data, parentDataProperty: "image", rootData }))) {
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.seccomp !== undefined) {
const _errs6 = errors;
if (!(validate59(data.seccomp, { instancePath: instancePath + "/seccomp", parentData: data, parentDataProperty: "seccomp", rootData }))) {
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.base !== undefined) {
const _errs7 = errors;
if (!(validate59(data.base, { instancePath: instancePath + "/base", parentData: data, parentDataProperty: "base", rootData }))) {
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.adds !== undefined) {
const _errs8 = errors;
if (!(validate59(data.adds, { instancePath: instancePath + "/adds", parentData: data, parentDataProperty: "adds", rootData }))) {
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.payload !== undefined) {
const _errs9 = errors;
if (!(validate59(data.payload, { instancePath: instancePath + "/payload", parentData: data, parentDataProperty: "payload", rootData }))) {
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.launch !== undefined) {
let data7 = data.launch;
const _errs10 = errors;
if (errors === _errs10) {
if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
const _errs12 = errors;
for (const key1 in data7) {
if (!(func1.call(schema19.properties.launch.properties, key1))) {
validate52.errors = [{ instancePath: instancePath + "/launch", schemaPath: "#/properties/launch/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
return false;
break;
}
}
if (_errs12 === errors) {
if (data7.signer !== undefined) {
const _errs13 = errors;
if (!(validate53(data7.signer, { instancePath: instancePath + "/launch/signer", parentData: data7, parentDataProperty: "signer", rootData }))) {
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if (valid1) {
if (data7.image !== undefined) {
const _errs14 = errors;
if (!(validate59(data7.image, { instancePath: instancePath + "/launch/image", parentData: data7, parentDataProperty: "image", rootData }))) {
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if (valid1) {
if (data7.payload !== undefined) {
const _errs15 = errors;
if (!(validate59(data7.payload, { instancePath: instancePath + "/launch/payload", parentData: data7, parentDataProperty: "payload", rootData }))) {
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if (valid1) {
if (data7.base !== undefined) {
const _errs16 = errors;
if (!(validate59(data7.base, { instancePath: instancePath + "/launch/base", parentData: data7, parentDataProperty: "base", rootData }))) {
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
if (valid1) {
if (data7.adds !== undefined) {
const _errs17 = errors;
if (!(validate59(data7.adds, { instancePath: instancePath + "/launch/adds", parentData: data7, parentDataProperty: "adds", rootData }))) {
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if (valid1) {
if (data7.tolerate !== undefined) {
let data13 = data7.tolerate;
const _errs18 = errors;
if (errors === _errs18) {
if (Array.isArray(data13)) {
if (data13.length > 16) {
validate52.errors = [{ instancePath: instancePath + "/launch/tolerate", schemaPath: "#/properties/launch/properties/tolerate/maxItems", keyword: "maxItems", params: { limit: 16 }, message: "must NOT have more than 16 items" }];
return false;
}
else {
var valid2 = true;
const len0 = data13.length;
for (let i0 = 0; i0 < len0; i0++) {
let data14 = data13[i0];
const _errs20 = errors;
if (!((((((data14 === "engine-version") || (data14 === "oci-runtime-version")) || (data14 === "image-store")) || (data14 === "engine-program")) || (data14 === "kernel")) || (data14 === "distribution"))) {
validate52.errors = [{ instancePath: instancePath + "/launch/tolerate/" + i0, schemaPath: "#/properties/launch/properties/tolerate/items/enum", keyword: "enum", params: { allowedValues: schema19.properties.launch.properties.tolerate.items.enum }, message: "must be equal to one of the allowed values" }];
return false;
}
var valid2 = _errs20 === errors;
if (!valid2) {
break;
}
}
}
}
else {
validate52.errors = [{ instancePath: instancePath + "/launch/tolerate", schemaPath: "#/properties/launch/properties/tolerate/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
return false;
}
}
var valid1 = _errs18 === errors;
}
else {
var valid1 = true;
}
if (valid1) {
if (data7.commands !== undefined) {
let data15 = data7.commands;
const _errs21 = errors;
if (errors === _errs21) {
if (Array.isArray(data15)) {
if (data15.length > 64) {
validate52.errors = [{ instancePath: instancePath + "/launch/commands", schemaPath: "#/properties/launch/properties/commands/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" }];
return false;
}
else {
if (data15.length < 1) {
validate52.errors = [{ instancePath: instancePath + "/launch/commands", schemaPath: "#/properties/launch/properties/commands/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
return false;
}
else {
var valid3 = true;
const len1 = data15.length;
for (let i1 = 0; i1 < len1; i1++) {
let data16 = data15[i1];
const _errs23 = errors;
if (errors === _errs23) {
if (Array.isArray(data16)) {
if (data16.length > 256) {
validate52.errors = [{ instancePath: instancePath + "/launch/commands/" + i1, schemaPath: "#/properties/launch/properties/commands/items/maxItems", keyword: "maxItems", params: { limit: 256 }, message: "must NOT have more than 256 items" }];
return false;
}
else {
var valid4 = true;
const len2 = data16.length;
for (let i2 = 0; i2 < len2; i2++) {
let data17 = data16[i2];
const _errs25 = errors;
if (errors === _errs25) {
if (typeof data17 === "string") {
if (data17.length > 16384 && func2(data17) > 16384) {
validate52.errors = [{ instancePath: instancePath + "/launch/commands/" + i1 + "/" + i2, schemaPath: "#/properties/launch/properties/commands/items/items/maxLength", keyword: "maxLength", params: { limit: 16384 }, message: "must NOT have more than 16384 characters" }];
return false;
}
}
else {
validate52.errors = [{ instancePath: instancePath + "/launch/commands/" + i1 + "/" + i2, schemaPath: "#/properties/launch/properties/commands/items/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
return false;
}
}
var valid4 = _errs25 === errors;
if (!valid4) {
break;
}
}
}
}
else {
validate52.errors = [{ instancePath: instancePath + "/launch/commands/" + i1, schemaPath: "#/properties/launch/properties/commands/items/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
return false;
}
}
var valid3 = _errs23 === errors;
if (!valid3) {
break;
}
}
}
}
}
else {
validate52.errors = [{ instancePath: instancePath + "/launch/commands", schemaPath: "#/properties/launch/properties/commands/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
return false;
}
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
if (valid1) {
if (data7.timeout_seconds !== undefined) {
let data18 = data7.timeout_seconds;
const _errs27 = errors;
if (!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) {
validate52.errors = [{ instancePath: instancePath + "/launch/timeout_seconds", schemaPath: "#/properties/launch/properties/timeout_seconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
return false;
}
if (errors === _errs27) {
if ((typeof data18 == "number") && (isFinite(data18))) {
if (data18 < 1 || isNaN(data18)) {
validate52.errors = [{ instancePath: instancePath + "/launch/timeout_seconds", schemaPath: "#/properties/launch/properties/timeout_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
return false;
}
}
}
var valid1 = _errs27 === errors;
}
else {
var valid1 = true;
}
if (valid1) {
if (data7.same_machine !== undefined) {
const _errs29 = errors;
if (typeof data7.same_machine !== "boolean") {
validate52.errors = [{ instancePath: instancePath + "/launch/same_machine", schemaPath: "#/properties/launch/properties/same_machine/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
return false;
}
var valid1 = _errs29 === errors;
}
else {
var valid1 = true;
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
validate52.errors = [{ instancePath: instancePath + "/launch", schemaPath: "#/properties/launch/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.limits !== undefined) {
let data20 = data.limits;
const _errs31 = errors;
if (errors === _errs31) {
if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
const _errs33 = errors;
for (const key2 in data20) {
if (!((((((key2 === "memory") || (key2 === "pids")) || (key2 === "cpus")) || (key2 === "tmp")) || (key2 === "file-size")) || (key2 === "open-files"))) {
validate52.errors = [{ instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
return false;
break;
}
}
if (_errs33 === errors) {
if (data20.memory !== undefined) {
const _errs34 = errors;
if (!(validate72(data20.memory, { instancePath: instancePath + "/limits/memory", parentData: data20, parentDataProperty: "memory", rootData }))) {
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
var valid5 = _errs34 === errors;
}
else {
var valid5 = true;
}
if (valid5) {
if (data20.pids !== undefined) {
const _errs35 = errors;
if (!(validate74(data20.pids, { instancePath: instancePath + "/limits/pids", parentData: data20, parentDataProperty: "pids", rootData }))) {
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var valid5 = _errs35 === errors;
}
else {
var valid5 = true;
}
if (valid5) {
if (data20.cpus !== undefined) {
let data23 = data20.cpus;
const _errs36 = errors;
if (errors === _errs36) {
if (typeof data23 === "string") {
if (!pattern6.test(data23)) {
validate52.errors = [{ instancePath: instancePath + "/limits/cpus", schemaPath: "#/properties/limits/properties/cpus/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,4}(\\.[0-9]{1,3})?$" }, message: "must match pattern \"" + "^[0-9]{1,4}(\\.[0-9]{1,3})?$" + "\"" }];
return false;
}
}
else {
validate52.errors = [{ instancePath: instancePath + "/limits/cpus", schemaPath: "#/properties/limits/properties/cpus/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
return false;
}
}
var valid5 = _errs36 === errors;
}
else {
var valid5 = true;
}
if (valid5) {
if (data20.tmp !== undefined) {
const _errs38 = errors;
if (!(validate72(data20.tmp, { instancePath: instancePath + "/limits/tmp", parentData: data20, parentDataProperty: "tmp", rootData }))) {
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
var valid5 = _errs38 === errors;
}
else {
var valid5 = true;
}
if (valid5) {
if (data20["file-size"] !== undefined) {
const _errs39 = errors;
if (!(validate72(data20["file-size"], { instancePath: instancePath + "/limits/file-size", parentData: data20, parentDataProperty: "file-size", rootData }))) {
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
var valid5 = _errs39 === errors;
}
else {
var valid5 = true;
}
if (valid5) {
if (data20["open-files"] !== undefined) {
const _errs40 = errors;
if (!(validate74(data20["open-files"], { instancePath: instancePath + "/limits/open-files", parentData: data20, parentDataProperty: "open-files", rootData }))) {
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var valid5 = _errs40 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
}
}
else {
validate52.errors = [{ instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
return false;
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.venues !== undefined) {
let data27 = data.venues;
const _errs41 = errors;
if (errors === _errs41) {
if (Array.isArray(data27)) {
if (data27.length > 2) {
validate52.errors = [{ instancePath: instancePath + "/venues", schemaPath: "#/properties/venues/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" }];
return false;
}
else {
if (data27.length < 1) {
validate52.errors = [{ instancePath: instancePath + "/venues", schemaPath: "#/properties/venues/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
return false;
}
else {
var valid6 = true;
const len3 = data27.length;
for (let i3 = 0; i3 < len3; i3++) {
let data28 = data27[i3];
const _errs43 = errors;
if (!((data28 === "CI") || (data28 === "VPS"))) {
validate52.errors = [{ instancePath: instancePath + "/venues/" + i3, schemaPath: "#/properties/venues/items/enum", keyword: "enum", params: { allowedValues: schema19.properties.venues.items.enum }, message: "must be equal to one of the allowed values" }];
return false;
}
var valid6 = _errs43 === errors;
if (!valid6) {
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
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.note !== undefined) {
let data29 = data.note;
const _errs44 = errors;
if (errors === _errs44) {
if (typeof data29 === "string") {
if (data29.length > 2000 && func2(data29) > 2000) {
validate52.errors = [{ instancePath: instancePath + "/note", schemaPath: "#/properties/note/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" }];
return false;
}
}
else {
validate52.errors = [{ instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
return false;
}
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.made_from !== undefined) {
const _errs46 = errors;
if (!(validate60(data.made_from, { instancePath: instancePath + "/made_from", parentData: data, parentDataProperty: "made_from", rootData }))) {
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.subject !== undefined) {
let data31 = data.subject;
const _errs47 = errors;
if (!((data31 === "own") || (data31 === "reference"))) {
validate52.errors = [{ instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/enum", keyword: "enum", params: { allowedValues: schema19.properties.subject.enum }, message: "must be equal to one of the allowed values" }];
return false;
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.max_age_days !== undefined) {
let data32 = data.max_age_days;
const _errs48 = errors;
if (!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))) {
validate52.errors = [{ instancePath: instancePath + "/max_age_days", schemaPath: "#/properties/max_age_days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
return false;
}
if (errors === _errs48) {
if ((typeof data32 == "number") && (isFinite(data32))) {
if (data32 > 9999 || isNaN(data32)) {
validate52.errors = [{ instancePath: instancePath + "/max_age_days", schemaPath: "#/properties/max_age_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9999 }, message: "must be <= 9999" }];
return false;
}
else {
if (data32 < 1 || isNaN(data32)) {
validate52.errors = [{ instancePath: instancePath + "/max_age_days", schemaPath: "#/properties/max_age_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
return false;
}
}
}
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.challenge !== undefined) {
const _errs50 = errors;
if (!(validate54(data.challenge, { instancePath: instancePath + "/challenge", parentData: data, parentDataProperty: "challenge", rootData }))) {
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.repository !== undefined) {
let data34 = data.repository;
const _errs51 = errors;
if (errors === _errs51) {
if (typeof data34 === "string") {
if (!pattern7.test(data34)) {
validate52.errors = [{ instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]{1,100}/[A-Za-z0-9_.-]{1,100}$" }, message: "must match pattern \"" + "^[A-Za-z0-9_.-]{1,100}/[A-Za-z0-9_.-]{1,100}$" + "\"" }];
return false;
}
}
else {
validate52.errors = [{ instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
return false;
}
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.workflow !== undefined) {
const _errs53 = errors;
if (!(validate54(data.workflow, { instancePath: instancePath + "/workflow", parentData: data, parentDataProperty: "workflow", rootData }))) {
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.runner_environment !== undefined) {
let data36 = data.runner_environment;
const _errs54 = errors;
if (!((data36 === "github-hosted") || (data36 === "self-hosted"))) {
validate52.errors = [{ instancePath: instancePath + "/runner_environment", schemaPath: "#/properties/runner_environment/enum", keyword: "enum", params: { allowedValues: schema19.properties.runner_environment.enum }, message: "must be equal to one of the allowed values" }];
return false;
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
if (valid0) {
if (data.allow !== undefined) {
let data37 = data.allow;
const _errs55 = errors;
if (errors === _errs55) {
if (Array.isArray(data37)) {
if (data37.length > 16) {
validate52.errors = [{ instancePath: instancePath + "/allow", schemaPath: "#/properties/allow/maxItems", keyword: "maxItems", params: { limit: 16 }, message: "must NOT have more than 16 items" }];
return false;
}
else {
var valid7 = true;
const len4 = data37.length;
for (let i4 = 0; i4 < len4; i4++) {
let data38 = data37[i4];
const _errs57 = errors;
if (!(((((((((((((data38 === "unsigned") || (data38 === "claimed-venue")) || (data38 === "engine-endpoint")) || (data38 === "executables")) || (data38 === "no-kernel-snapshot")) || (data38 === "end-unobserved")) || (data38 === "no-posture")) || (data38 === "unchecked-page")) || (data38 === "uncontrolled")) || (data38 === "unpinned-base")) || (data38 === "unpinned-image")) || (data38 === "unpinned-seccomp")) || (data38 === "unpinned-payload"))) {
validate52.errors = [{ instancePath: instancePath + "/allow/" + i4, schemaPath: "#/properties/allow/items/enum", keyword: "enum", params: { allowedValues: schema19.properties.allow.items.enum }, message: "must be equal to one of the allowed values" }];
return false;
}
var valid7 = _errs57 === errors;
if (!valid7) {
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
var valid0 = _errs55 === errors;
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

// EXTERNAL MODULE: ./build/src/evidence/run-limits.js
var run_limits = __webpack_require__(54699);
// EXTERNAL MODULE: ./build/src/evidence/subject.js
var subject = __webpack_require__(64187);
;// CONCATENATED MODULE: ./build/src/evidence/policy.js











const POLICY_LIMITS = { characters: 4 * 1_048_576, depth: 20 };
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
    refuseLogins(value);
    return expectationsOf(value);
}
function refuseLogins({ signer, launch, ...plain }) {
    const ofSigners = [signer, launch?.signer].flatMap((each) => each?.kind === 'certificate' && each.match === 'exact' ? [each.identity, each.issuer] : []);
    const found = [...Object.values(plain), ...ofSigners].some((each) => typeof each === 'string' && (0,credentials/* hasCredential */.mB)(each));
    if (found)
        throw invalid('it has a login or a token, and what a policy expects is shown and recorded');
}
function expectationsOf(policy) {
    return {
        trust: trustOf(policy.signer),
        image: policy.image ?? null,
        seccomp: policy.seccomp ?? null,
        payload: policy.payload ?? null,
        base: policy.base ?? null,
        madeFrom: policy.made_from ?? null,
        subject: policy.subject ?? 'own',
        adds: policy.adds ?? [],
        limits: limitsOf(policy),
        venues: policy.venues ?? expectations/* NO_EXPECTATIONS */.cV.venues,
        maxAgeDays: policy.max_age_days ?? expectations/* DEFAULT_MAX_AGE_DAYS */.xp,
        challenge: policy.challenge ?? null,
        repository: policy.repository ?? null,
        workflow: policy.workflow ?? null,
        runnerEnvironment: policy.runner_environment ?? null,
        run: null,
        launch: launchOf(policy.launch),
        waivers: new Set(policy.allow ?? []),
    };
}
function launchOf(launch) {
    return {
        trust: launch?.signer === undefined ? null : trustOf(launch.signer),
        image: launch?.image ?? null,
        payload: launch?.payload ?? null,
        base: launch?.base ?? null,
        adds: launch?.adds ?? [],
        commands: launch?.commands ?? null,
        tolerate: launch?.tolerate ?? [],
        timeoutSeconds: launch?.timeout_seconds ?? null,
        sameMachine: launch?.same_machine ?? true,
    };
}
const WHERE_FROM = 'Made of the evidence that made_from names: it expects exactly what that evidence holds. The image id must come from those who run it in production, by another way than the evidence. Compare the two, and then delete this note and made_from.';
function policyFrom(bundle, madeFrom = null) {
    const facts = bundle.venue_facts;
    const { inventory } = bundle.host;
    const adds = (0,judge/* findAdds */.wk)(inventory).filter(({ program }) => !program);
    return {
        schema_version: 1,
        ...(madeFrom === null ? {} : { made_from: madeFrom, note: WHERE_FROM }),
        subject: (0,subject/* subjectOf */.et)(bundle).kind,
        image: [bundle.image_digest],
        seccomp: [bundle.seccomp_sha256],
        payload: [bundle.payload_sha256],
        ...((0,known_base/* isKnownBase */.ho)(inventory.base)
            ? {}
            : { base: [inventory.base.chain_id ?? inventory.base.inventory_sha256] }),
        ...(adds.length > 0 ? { adds: adds.map(({ entry }) => entry) } : {}),
        ...limitsFrom(bundle),
        ...(bundle.venue === 'LOCAL' ? {} : { venues: [bundle.venue] }),
        max_age_days: expectations/* DEFAULT_MAX_AGE_DAYS */.xp,
        ...('GITHUB_REPOSITORY' in facts && facts.GITHUB_REPOSITORY !== ''
            ? { repository: facts.GITHUB_REPOSITORY }
            : {}),
    };
}
function limitsOf({ limits = {} }) {
    const read = (0,limit_amounts/* readLimits */.BU)(Object.entries(limits).map(([name, amount]) => `${name}=${amount}`));
    if (read.refused !== null)
        throw invalid(`its limit ${read.refused} is refused: ${read.advice}`);
    return read.limits;
}
function limitsFrom(bundle) {
    const limits = (0,limit_amounts/* limitAmounts */.x6)((0,run_limits/* largerThanDefault */.Cd)(bundle));
    return Object.keys(limits).length === 0 ? {} : { limits };
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
    return new errors/* AttestationError */.L7('policy-invalid', `The policy cannot be used: ${(0,errors/* printable */.g$)(why)}.`, { cause });
}


/***/ })

};
