export const id = 4441;
export const ids = [4441];
export const modules = {

/***/ 14441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unzip: () => (/* binding */ unzip)
/* harmony export */ });
/* harmony import */ var yauzl__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20663);
/* harmony import */ var _foundation_thrown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8621);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46706);



/** Why an archive is refused, in the words of the reason's detail. */
class Refused extends Error {
}
const UNIX = 3;
const FILE_TYPE = 0o170000;
const REGULAR = 0o100000;
/**
 * Unpacks an artifact's zip in memory: regular files, all at the top or all in one folder, no links, each name once,
 * nothing encrypted, all of it within the limits. An archive that holds anything else is refused as a whole.
 */
async function unzip(bytes, limits) {
    try {
        const zip = await (0,yauzl__WEBPACK_IMPORTED_MODULE_0__/* .fromBufferPromise */ .SY)(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), {
            lazyEntries: true,
            strictFileNames: true,
            validateEntrySizes: true,
        });
        return { files: await unpack(zip, limits), problems: [] };
    }
    catch (error) {
        return { files: new Map(), problems: [(0,_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .reason */ .l)('zip-refused', null, (0,_foundation_thrown_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error))] };
    }
}
async function unpack(zip, limits) {
    if (zip.entryCount > limits.files)
        throw new Refused(`it holds more than ${limits.files} files`);
    const files = new Map();
    let left = limits.totalBytes;
    let folder = null;
    for await (const entry of zip.eachEntry()) {
        folder ??= folderOf(entry.fileName);
        if (entry.fileName === folder && entry.uncompressedSize === 0)
            continue;
        const name = nameIn(folder, entry.fileName);
        refuseEntry(entry, name, files, Math.min(left, limits.fileBytes));
        const content = await readEntry(zip, entry);
        left -= content.length;
        files.set(name, content);
    }
    return files;
}
/**
 * The one folder that may hold all entries, `NAME/`, as in an unpacked artifact that was packed again. Empty if there
 * is none.
 */
function folderOf(first) {
    return first.slice(0, first.indexOf('/') + 1);
}
function nameIn(folder, path) {
    const name = path.startsWith(folder) ? path.slice(folder.length) : path;
    if (!path.startsWith(folder) || name.includes('/'))
        throw new Refused(`${path} lies in another folder`);
    return name;
}
function refuseEntry(entry, name, files, left) {
    if (name.includes('\0'))
        throw new Refused('a name holds a null character');
    if (name === '' || name === '.' || name === '..')
        throw new Refused('an entry has no name');
    if (files.has(name))
        throw new Refused(`${name} comes twice`);
    if (entry.isEncrypted())
        throw new Refused(`${name} is encrypted`);
    if (!entry.canDecodeFileData())
        throw new Refused(`${name} is compressed in an unknown way`);
    if (entry.uncompressedSize > left)
        throw new Refused(`${name} is too large`);
    const mode = (entry.externalFileAttributes >>> 16) & FILE_TYPE;
    const madeOnUnix = entry.versionMadeBy >>> 8 === UNIX;
    if (madeOnUnix && mode !== 0 && mode !== REGULAR)
        throw new Refused(`${name} is not a regular file`);
}
async function readEntry(zip, entry) {
    const chunks = [];
    // The entry's size was checked, and yauzl ends the stream with an error when it does not hold (validateEntrySizes).
    for await (const chunk of await zip.openReadStreamPromise(entry))
        chunks.push(chunk);
    return new Uint8Array(Buffer.concat(chunks));
}


/***/ })

};
