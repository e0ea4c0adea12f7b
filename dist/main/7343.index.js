export const id = 7343;
export const ids = [7343];
export const modules = {

/***/ 47343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   artifactUrl: () => (/* binding */ artifactUrl),
/* harmony export */   uploadEvidence: () => (/* binding */ uploadEvidence)
/* harmony export */ });
/* harmony import */ var _actions_artifact__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91252);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);


/** The address under which people find an artifact of a run. */
function artifactUrl(run, id) {
    return `${run.serverUrl}/${run.repository}/actions/runs/${run.runId}/artifacts/${id}`;
}
/**
 * Uploads one evidence folder as an artifact of the running job.
 *
 * @throws AttestationError `upload-failed` with the service's own words
 */
async function uploadEvidence(request) {
    try {
        const { id, digest } = await new _actions_artifact__WEBPACK_IMPORTED_MODULE_0__/* .DefaultArtifactClient */ .t9().uploadArtifact(request.name, [...request.files], request.folder, request.retentionDays === null ? {} : { retentionDays: request.retentionDays });
        if (id === undefined)
            throw new Error('the service gave no artifact id');
        return { id: String(id), digest: digest === undefined ? '' : `sha256:${digest}` };
    }
    catch (cause) {
        const why = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(cause instanceof Error ? cause.message : String(cause));
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AttestationError */ .L('blocked', 'upload-failed', `The evidence is saved in ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(request.folder)}, but it could not be uploaded as the artifact ${request.name}: ${why}`, 'Upload that folder in a later step (actions/upload-artifact), give another artifact-name if the name was taken, or run the job again.', cause);
    }
}


/***/ })

};
