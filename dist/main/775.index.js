export const id = 775;
export const ids = [775];
export const modules = {

/***/ 17775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  execute: () => (/* binding */ execute)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/main/engines.js
var engines = __webpack_require__(27876);
// EXTERNAL MODULE: ./build/src/main/here.js
var here = __webpack_require__(83205);
// EXTERNAL MODULE: ./build/src/report/failure.js
var failure = __webpack_require__(71522);
// EXTERNAL MODULE: ./build/src/report/table.js
var table = __webpack_require__(26108);
// EXTERNAL MODULE: ./build/src/sandbox/base-image-debian.js + 6 modules
var base_image_debian = __webpack_require__(59621);
// EXTERNAL MODULE: ./build/src/sandbox/client.js
var client = __webpack_require__(56718);
// EXTERNAL MODULE: ./build/src/sandbox/labels.js
var labels = __webpack_require__(46206);
;// CONCATENATED MODULE: ./build/src/sandbox/kept-images.js



/** Images that stay after a run on purpose, so that the next one need not build them: by their tags. */
const KEPT = [labels/* DEFAULT_TAG */.fL, base_image_debian/* DEBIAN_BASE_TAG */.fs];
/** Which of them an engine has. */
async function findKeptImages(engine, tags = KEPT) {
    const found = await Promise.all(tags.map(async (tag) => {
        const result = await (0,client/* call */.T)(engine.client, ['image', 'inspect', '--format', '{{.Id}}', tag], {
            timeoutMs: 30_000,
        });
        return result.exitCode === 0 ? [tag] : [];
    }));
    return found.flat();
}
/** Removes them; returns those that an engine would not remove, such as one that a container uses. */
async function removeKeptImages(engine, tags) {
    const left = [];
    for (const tag of tags) {
        const result = await (0,client/* call */.T)(engine.client, ['image', 'rm', tag], { timeoutMs: 60_000 });
        if (result.exitCode !== 0)
            left.push(tag);
    }
    return left;
}

// EXTERNAL MODULE: ./build/src/sandbox/leftovers.js
var leftovers = __webpack_require__(15897);
// EXTERNAL MODULE: ./build/src/venue/venue.js
var venue = __webpack_require__(77306);
;// CONCATENATED MODULE: ./build/src/cli/doctor.js








/** `sandbox-attestation doctor`: exit 0 when this machine can attest with at least one engine. */
async function execute({ options, terminal }) {
    const surroundings = (0,here/* surroundingsHere */.U)(terminal);
    return (0,engines/* withEngines */.U)(surroundings, async (answers, machine) => {
        const venue = venueHere(machine, surroundings);
        const engines = await Promise.all(answers.map((answer) => examine(answer, surroundings, options)));
        const able = venue.refused === null && engines.some(({ usable }) => usable);
        terminal.print([
            ...(0,table/* wrapped */.ky)('venue     ', venue.text),
            ...(venue.refused === null ? [] : (0,table/* wrapped */.ky)('          ', venue.refused.remedy)),
            ...engines.flatMap((engine) => [
                ...(0,table/* wrapped */.ky)(engine.name.padEnd(10), engine.text),
                ...(engine.remedy === null ? [] : (0,table/* wrapped */.ky)('          ', engine.remedy)),
                ...engine.left.map((name) => `          left by a dead run: ${name}`),
                ...engine.images.map((name) => `          image kept for the next run: ${name}`),
                ...engine.removed.map((name) => `          removed: ${name}`),
            ]),
            '',
            able ? terminal.green('This machine can attest.') : terminal.red('This machine cannot attest.'),
            ...(engines.some(({ left }) => left.length > 0) && options['clean'] !== true
                ? ['sandbox-attestation doctor --clean removes what dead runs left.']
                : []),
        ].join('\n'));
        terminal.result({ able, venue: venue.text, engines });
        // What was to be removed and is still there is worth a failing exit code.
        const stuck = options['clean'] === true && engines.some(({ left }) => left.length > 0);
        return able && !stuck ? 0 : 3;
    });
}
function venueHere(machine, surroundings) {
    try {
        const { name } = (0,venue/* decideVenue */.M)(machine, surroundings.environment, null);
        const text = name === 'CI' ? 'CI' : 'LOCAL: a rehearsal; --venue VPS when this is the machine to attest';
        return { text, refused: null };
    }
    catch (error) {
        if (!(error instanceof errors/* AttestationError */.L))
            throw error;
        const refused = (0,failure/* toFailure */.w)(error);
        return { text: `refused: ${refused.message}`, refused };
    }
}
async function examine(answer, surroundings, options) {
    const { name } = answer;
    if ('problem' in answer) {
        const { message, remedy } = (0,failure/* toFailure */.w)(answer.problem);
        return { name, usable: false, text: message, remedy, left: [], images: [], removed: [] };
    }
    const { engine } = answer;
    const clean = options['clean'] === true;
    const found = await (0,leftovers/* findLeftovers */.Q)(engine, surroundings.temporaryFolder);
    const left = names(clean ? await (0,leftovers/* removeLeftovers */.D)(engine, found) : found);
    const kept = await findKeptImages(engine);
    const images = clean && options['images'] === true ? await removeKeptImages(engine, kept) : kept;
    return {
        name,
        usable: true,
        text: `${described(engine)}: usable`,
        remedy: null,
        left,
        images,
        removed: [...names(found), ...kept].filter((each) => !left.includes(each) && !images.includes(each)),
    };
}
function names({ containers, folders }) {
    return [...containers, ...folders];
}
function described({ runtime, facts }) {
    const rootless = facts.rootless ? 'rootless' : 'rootful';
    return `${runtime}, ${facts.oci_runtime}, ${rootless}, cgroup v${facts.cgroup_version}`;
}


/***/ })

};
