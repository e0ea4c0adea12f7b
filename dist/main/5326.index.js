export const id = 5326;
export const ids = [5326];
export const modules = {

/***/ 85326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   copyLaunch: () => (/* binding */ copyLaunch)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _evidence_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87444);
/* harmony import */ var _evidence_file_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42100);
/* harmony import */ var _evidence_open_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99643);
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97284);
/* harmony import */ var _foundation_place_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78171);
/* harmony import */ var _foundation_safe_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19809);
/* harmony import */ var _receipt_launch_source_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87277);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(55672);
/* harmony import */ var _launch_folder_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(21335);










async function copyLaunch({ folder, reading, signing }, inputs, target) {
    const evidence = await (0,_evidence_open_js__WEBPACK_IMPORTED_MODULE_3__/* .openEvidence */ .i)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _receipt_launch_source_js__WEBPACK_IMPORTED_MODULE_7__/* .LAUNCH_NAMES */ .z.evidence), false);
    const place = await (0,_launch_folder_js__WEBPACK_IMPORTED_MODULE_9__/* .holdLaunchPlace */ .MG)(target);
    const made = await (0,_launch_folder_js__WEBPACK_IMPORTED_MODULE_9__/* .makeLaunchFolder */ .M5)(place).finally(place.release);
    const left = { output: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _receipt_launch_source_js__WEBPACK_IMPORTED_MODULE_7__/* .LAUNCH_NAMES */ .z.output), streams: folder, forArtifact: true };
    const output = await made
        .write(evidence, left)
        .catch((error) => {
        if (error instanceof _foundation_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .AttestationError */ .L7)
            throw error;
        throw (0,_conclude_js__WEBPACK_IMPORTED_MODULE_8__/* .changedLaunch */ .I$)(folder, error);
    })
        .finally(made.release);
    await (0,_foundation_place_file_js__WEBPACK_IMPORTED_MODULE_5__/* .placeNewFile */ .Ok)(target, _receipt_launch_source_js__WEBPACK_IMPORTED_MODULE_7__/* .LAUNCH_NAMES */ .z.receipt, await receiptIn(folder));
    const signature = (0,_evidence_file_names_js__WEBPACK_IMPORTED_MODULE_2__/* .signatureName */ .S1)(_receipt_launch_source_js__WEBPACK_IMPORTED_MODULE_7__/* .LAUNCH_NAMES */ .z.receipt);
    if (signing.kind === 'signed')
        await (0,_foundation_place_file_js__WEBPACK_IMPORTED_MODULE_5__/* .placeNewFile */ .Ok)(target, signature, signing.bytes);
    const check = async () => {
        if (!isSame(await (0,_conclude_js__WEBPACK_IMPORTED_MODULE_8__/* .readBack */ .e7)(target, inputs, signing), reading))
            throw (0,_conclude_js__WEBPACK_IMPORTED_MODULE_8__/* .changedLaunch */ .I$)(target);
    };
    await check();
    const kept = [...evidence.files.keys(), ...(evidence.bundle === null ? [] : [evidence.bundle.name])];
    const paths = [
        ...[_receipt_launch_source_js__WEBPACK_IMPORTED_MODULE_7__/* .LAUNCH_NAMES */ .z.receipt, _receipt_launch_source_js__WEBPACK_IMPORTED_MODULE_7__/* .LAUNCH_NAMES */ .z.stdout, _receipt_launch_source_js__WEBPACK_IMPORTED_MODULE_7__/* .LAUNCH_NAMES */ .z.stderr],
        ...(signing.kind === 'signed' ? [signature] : []),
        ...kept.map((name) => `${_receipt_launch_source_js__WEBPACK_IMPORTED_MODULE_7__/* .LAUNCH_NAMES */ .z.evidence}/${name}`),
        ...output.files.map(({ path }) => `${_receipt_launch_source_js__WEBPACK_IMPORTED_MODULE_7__/* .LAUNCH_NAMES */ .z.output}/${path}`),
    ];
    return { paths, check };
}
async function receiptIn(folder) {
    const read = await (0,_foundation_safe_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readRegularFile */ .XF)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _receipt_launch_source_js__WEBPACK_IMPORTED_MODULE_7__/* .LAUNCH_NAMES */ .z.receipt), _evidence_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .BUNDLE_LIMITS */ .kw.bytes);
    if (read.kind !== 'bytes')
        throw (0,_conclude_js__WEBPACK_IMPORTED_MODULE_8__/* .changedLaunch */ .I$)(folder);
    return read.bytes;
}
function isSame(copy, before) {
    return JSON.stringify(wordsOf(copy)) === JSON.stringify(wordsOf(before));
}
function wordsOf({ verdict, reasons, receiptSha256, evidence }) {
    const codes = reasons.map(({ code, subject }) => [code, subject]);
    return [verdict, receiptSha256, evidence.bundleSha256, evidence.verdict, codes];
}


/***/ })

};
