export const id = 1926;
export const ids = [1926];
export const modules = {

/***/ 51926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  unzip: () => (/* binding */ unzip)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
// EXTERNAL MODULE: ./build/src/foundation/thrown.js
var thrown = __webpack_require__(8621);
// EXTERNAL MODULE: ./build/src/evidence/reasons.js
var reasons = __webpack_require__(46706);
;// CONCATENATED MODULE: ./build/src/evidence/zip-consistency.js


class Refused extends Error {
}
const HARMLESS_FIELDS = new Set([0x5455, 0x5855, 0x7855, 0x7875, 0x000a]);
const ZIP64_FIELD = 0x0001;
const ZIP64_MARK = 0xffffffff;
const SIZES_FOLLOW = 0x8;
const LEVEL_BITS = 0x6;
const END_LENGTH = 22;
const LOCATOR_LENGTH = 20;
const LOCATOR = Buffer.from('PK\x06\x07', 'latin1');
const CENTRAL_LENGTH = 46;
const DISK = 34;
function layoutOf(bytes, zip) {
    const end = bytes.length - END_LENGTH - zip.comment.length;
    const beforeEnd = bytes.subarray(Math.max(0, end - LOCATOR_LENGTH), end);
    if (beforeEnd.length === LOCATOR_LENGTH && beforeEnd.subarray(0, LOCATOR.length).equals(LOCATOR)) {
        throw new Refused('it has a Zip64 directory, which no evidence needs');
    }
    const [directoryBytes, directory] = [bytes.readUInt32LE(end + 12), bytes.readUInt32LE(end + 16)];
    const [disk, entriesOnDisk] = [bytes.readUInt16LE(end + 6), bytes.readUInt16LE(end + 8)];
    if (disk !== 0 || entriesOnDisk !== zip.entryCount || directory + directoryBytes !== end) {
        throw new Refused('its end does not describe its directory');
    }
    return { directory, directoryBytes };
}
class Coverage {
    bytes;
    layout;
    spans = new Map();
    directoryBytes = 0;
    constructor(bytes, layout) {
        this.bytes = bytes;
        this.layout = layout;
    }
    add(entry, dataEnd) {
        const record = this.layout.directory + this.directoryBytes;
        if (this.bytes.readUInt16LE(record + DISK) !== 0)
            throw new Refused(`${entry.fileName} is on another disk`);
        const { fileNameLength, extraFieldLength, fileCommentLength } = entry;
        this.spans.set(entry.relativeOffsetOfLocalHeader, dataEnd);
        this.directoryBytes += CENTRAL_LENGTH + fileNameLength + extraFieldLength + fileCommentLength;
    }
    check() {
        let at = 0;
        for (let next = this.spans.get(at); next !== undefined; next = this.spans.get(at)) {
            this.spans.delete(at);
            at = next;
        }
        if (this.spans.size > 0 || at !== this.layout.directory) {
            throw new Refused('its entries do not fill it');
        }
        if (this.directoryBytes !== this.layout.directoryBytes) {
            throw new Refused('its directory holds more than its entries');
        }
    }
}
function refuseCentralFields(entry) {
    refuseFields(entry.extraFields, entry.extraFieldRaw, HARMLESS_FIELDS);
}
function refuseFields(fields, raw, allowed) {
    const seen = new Set();
    for (const { id } of fields) {
        if (!allowed.has(id) || seen.has(id)) {
            throw new Refused(`an entry has the extra field 0x${id.toString(16).padStart(4, '0')}`);
        }
        seen.add(id);
    }
    const parsed = fields.reduce((sum, { data }) => sum + 4 + data.length, 0);
    if (parsed !== raw.length)
        throw new Refused('an entry has an incomplete extra field');
}
const SYSTEMS = new Set([0, 3, 10, 19]);
const TYPES = { file: [0, 0o100000], folder: [0, 0o040000] };
const TYPE_MASK = 0o170000;
const DOS_KINDS = { file: 0x18, folder: 0x08 };
const NEWEST_VERSION = 45;
const KNOWN_FLAGS = LEVEL_BITS | SIZES_FOLLOW | 0x800;
function refuseOtherKind(entry, kind) {
    const { externalFileAttributes: attributes, fileName } = entry;
    const type = (attributes >>> 16) & TYPE_MASK;
    const isKind = TYPES[kind].some((each) => each === type) && (attributes & DOS_KINDS[kind]) === 0;
    if (!isKind || !SYSTEMS.has(entry.versionMadeBy >>> 8))
        throw new Refused(`${fileName} is not a regular ${kind}`);
    if (entry.isEncrypted())
        throw new Refused(`${fileName} is encrypted`);
    const isKnown = (entry.generalPurposeBitFlag & ~KNOWN_FLAGS) === 0;
    if (!isKnown || entry.versionNeededToExtract > NEWEST_VERSION)
        throw new Refused(`${fileName} needs what not every reader has`);
}
function refuseOtherHeader(entry, local) {
    const fields = (0,yauzl/* parseExtraFields */.HM)(local.extraField);
    const needsZip64 = local.compressedSize === ZIP64_MARK && local.uncompressedSize === ZIP64_MARK;
    const allowed = needsZip64 ? new Set([...HARMLESS_FIELDS, ZIP64_FIELD]) : HARMLESS_FIELDS;
    refuseFields(fields, local.extraField, allowed);
    const flags = (local.generalPurposeBitFlag ^ entry.generalPurposeBitFlag) & ~LEVEL_BITS;
    const isSame = flags === 0 &&
        local.versionNeededToExtract <= NEWEST_VERSION &&
        local.compressionMethod === entry.compressionMethod &&
        local.fileName.equals(entry.fileNameRaw) &&
        isSameContent(entry, local, needsZip64 ? fields.find(({ id }) => id === ZIP64_FIELD)?.data : undefined);
    if (!isSame)
        throw new Refused(`${entry.fileName} has another header before its data`);
}
function isSameContent(entry, local, zip64) {
    const sizes = sizesOf(local, zip64);
    if (sizes === null)
        return false;
    const { crc32: sum, uncompressedSize, compressedSize } = entry;
    const pairs = [
        [BigInt(local.crc32), BigInt(sum)],
        [sizes.uncompressed, BigInt(uncompressedSize)],
        [sizes.compressed, BigInt(compressedSize)],
    ];
    return pairs.every(([here, there]) => here === there || (sizesFollow(entry) && here === 0n));
}
function sizesOf(local, zip64) {
    if (zip64 === undefined) {
        return { uncompressed: BigInt(local.uncompressedSize), compressed: BigInt(local.compressedSize) };
    }
    if (zip64.length !== 16)
        return null;
    return { uncompressed: zip64.readBigUInt64LE(0), compressed: zip64.readBigUInt64LE(8) };
}
function sizesFollow(entry) {
    return (entry.generalPurposeBitFlag & SIZES_FOLLOW) !== 0;
}
function endOf(bytes, entry, dataEnd) {
    if (!sizesFollow(entry))
        return dataEnd;
    const found = descriptors(entry).find((each) => bytes.subarray(dataEnd, dataEnd + each.length).equals(each));
    if (found === undefined)
        throw new Refused(`${entry.fileName} has other sizes after its data`);
    return dataEnd + found.length;
}
function descriptors({ crc32: sum, compressedSize, uncompressedSize }) {
    const [long, short] = [Buffer.alloc(20), Buffer.alloc(12)];
    for (const each of [long, short])
        each.writeUInt32LE(sum, 0);
    long.writeBigUInt64LE(BigInt(compressedSize), 4);
    long.writeBigUInt64LE(BigInt(uncompressedSize), 12);
    short.writeUInt32LE(compressedSize, 4);
    short.writeUInt32LE(uncompressedSize, 8);
    const signature = Buffer.from('PK\x07\x08', 'latin1');
    return [Buffer.concat([signature, long]), Buffer.concat([signature, short]), long, short];
}
function refuseOtherContent(entry, content) {
    if (content.length !== entry.uncompressedSize) {
        throw new Refused(`${entry.fileName} is not ${entry.uncompressedSize} bytes`);
    }
    if (external_node_zlib_.crc32(content) !== entry.crc32)
        throw new Refused(`${entry.fileName} does not have its checksum`);
}

;// CONCATENATED MODULE: ./build/src/evidence/unzip.js





const DEFLATED = 8;
async function unzip(bytes, limits) {
    try {
        const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
        const zip = await (0,yauzl/* fromBufferPromise */.SY)(archive, {
            lazyEntries: true,
            strictFileNames: true,
            validateEntrySizes: true,
        });
        return { files: await unpack(archive, zip, limits), problems: [] };
    }
    catch (error) {
        return { files: new Map(), problems: [(0,reasons/* reason */.l)('zip-refused', null, (0,thrown/* messageOf */.bD)(error))] };
    }
}
async function unpack(archive, zip, limits) {
    if (zip.entryCount > limits.files)
        throw new Refused(`it holds more than ${limits.files} files`);
    const coverage = new Coverage(archive, layoutOf(archive, zip));
    const files = new Map();
    let left = limits.totalBytes;
    let folder = null;
    for await (const entry of zip.eachEntry()) {
        refuseCentralFields(entry);
        folder ??= folderOf(entry.fileName);
        const isFolder = entry.fileName === folder && entry.uncompressedSize === 0;
        const name = isFolder ? folder : nameIn(folder, entry.fileName);
        if (!isFolder)
            refuseFile(name, files);
        refuseOtherKind(entry, isFolder ? 'folder' : 'file');
        refuseData(entry, name, Math.min(left, limits.fileBytes));
        const { content, end } = await readEntry(archive, zip, entry);
        coverage.add(entry, end);
        left -= content.length;
        if (!isFolder)
            files.set(name, content);
    }
    coverage.check();
    return files;
}
function folderOf(first) {
    return first.slice(0, first.indexOf('/') + 1);
}
function nameIn(folder, path) {
    const name = path.startsWith(folder) ? path.slice(folder.length) : path;
    if (!path.startsWith(folder) || name.includes('/'))
        throw new Refused(`${path} lies in another folder`);
    return name;
}
function refuseFile(name, files) {
    if (name.includes('\0'))
        throw new Refused('a name holds a null character');
    if (name === '' || name === '.' || name === '..')
        throw new Refused('an entry has no name');
    if (files.has(name))
        throw new Refused(`${name} comes twice`);
}
function refuseData(entry, name, left) {
    if (!entry.canDecodeFileData())
        throw new Refused(`${name} is compressed in an unknown way`);
    if (entry.uncompressedSize > left)
        throw new Refused(`${name} is too large`);
}
async function readEntry(archive, zip, entry) {
    const local = await zip.readLocalFileHeaderPromise(entry);
    refuseOtherHeader(entry, local);
    const dataEnd = local.fileDataStart + entry.compressedSize;
    const data = archive.subarray(local.fileDataStart, dataEnd);
    const content = entry.compressionMethod === DEFLATED ? await inflated(entry, data) : data;
    refuseOtherContent(entry, content);
    return { content, end: endOf(archive, entry, dataEnd) };
}
async function inflated(entry, data) {
    const inflate = (0,external_node_zlib_.createInflateRaw)();
    const content = new Uint8Array(entry.uncompressedSize);
    let length = 0;
    inflate.end(data);
    for await (const chunk of inflate) {
        if (length + chunk.length > content.length)
            throw new Refused(`${entry.fileName} has too many bytes`);
        content.set(chunk, length);
        length += chunk.length;
    }
    if (inflate.bytesWritten !== data.length)
        throw new Refused(`${entry.fileName} has bytes after its data`);
    return content.subarray(0, length);
}


/***/ })

};
