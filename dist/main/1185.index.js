export const id = 1185;
export const ids = [1185];
export const modules = {

/***/ 71185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   collectGarbage: () => (/* binding */ collectGarbage),
/* harmony export */   keepNewSpaceSmall: () => (/* binding */ keepNewSpaceSmall)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30714);


/**
 * Keeps the part of the heap for new values at its present size. By itself it grows to 100 MB while a run reads an image
 * of thousands of files, and nearly all of those values are soon garbage. Measured: 417 MB became 319, in the same time.
 * Called before the program is loaded, it also keeps the buffers of images from piling up: the larger that part is, the
 * later it is collected.
 */
function keepNewSpaceSmall() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--semi-space-growth-factor=1');
}
let collect = null;
/**
 * Collects this thread's garbage now, in some 20 ms. By itself the JavaScript engine lets the texts of several long lines
 * pile up, or the buffers of an image, because each of them is a small part of the heap that a thread may have.
 */
function collectGarbage() {
    if (collect === null) {
        (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--expose-gc');
        collect = (0,node_vm__WEBPACK_IMPORTED_MODULE_1__.runInNewContext)('gc');
    }
    if (typeof collect === 'function')
        collect();
}


/***/ })

};
