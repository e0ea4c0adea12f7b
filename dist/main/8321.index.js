export const id = 8321;
export const ids = [8321,865,56];
export const modules = {

/***/ 38321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mayGoOn: () => (/* binding */ mayGoOn)
/* harmony export */ });
/* harmony import */ var _attest_entry_authorities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40865);

function mayGoOn(step) {
    const odd = (0,_attest_entry_authorities_js__WEBPACK_IMPORTED_MODULE_0__.readAuthorities)(process.env);
    if (odd === null)
        return true;
    process.stdout.write(`::error title=Sandbox attestation%3A node-environment::${odd}\n`);
    process.exitCode = step === 'cleanup' ? 0 : 2;
    return false;
}


/***/ }),

/***/ 40865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readAuthorities: () => (/* binding */ readAuthorities),
  refuseOddAuthorities: () => (/* binding */ refuseOddAuthorities)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/foundation/chosen-by-others.js
var chosen_by_others = __webpack_require__(74251);
// EXTERNAL MODULE: ./build/src/foundation/node-environment.js
var node_environment = __webpack_require__(3355);
;// CONCATENATED MODULE: ./build/src/foundation/authorities.js




const MOST_BYTES = 4 * 1024 * 1024;
const OF_SYSTEM = [
    ...['/etc/ssl', '/etc/pki', '/etc/ca-certificates', '/var/lib/ca-certificates'],
    ...['/usr/share/ca-certificates', '/usr/local/share/ca-certificates', '/usr/share/pki'],
];
function oddAuthorities(environment) {
    const odd = node_environment/* AUTHORITIES */.WV.find((name) => {
        const found = factsOf(environment[name] ?? '');
        return found !== null && !(found.isFile() && found.size > 0 && found.size <= MOST_BYTES);
    });
    if (odd !== undefined)
        return `${odd} does not name a regular file of 1 to ${MOST_BYTES} bytes.`;
    const others = environment['GITHUB_ACTIONS'] === 'true' ? readFrom(environment).find(isOthers) : undefined;
    if (others !== undefined)
        return `In a job ${others.name} names certificates only in ${OF_SYSTEM.join(', ')}, where nobody but root can change them.`;
    return (0,node_environment/* readsSystems */.mA)(environment) && environment['SSL_CERT_DIR']
        ? 'SSL_CERT_DIR names a folder, of which Node would read whatever has a certificate’s name.'
        : null;
}
function readFrom(environment) {
    const names = node_environment/* AUTHORITIES */.WV.filter((name) => name !== 'SSL_CERT_FILE' || (0,node_environment/* readsSystems */.mA)(environment));
    return names.flatMap((name) => {
        const path = environment[name];
        return path ? [{ name, path }] : [];
    });
}
function isOthers({ path }) {
    const isSystems = (0,external_node_path_.resolve)(path) === path && OF_SYSTEM.some((folder) => path.startsWith(`${folder}/`));
    if (!isSystems)
        return true;
    const why = (0,chosen_by_others/* whyChosenByOthers */.F)(path, [0]);
    return why !== null && why !== chosen_by_others/* NOT_THERE */.r;
}
function factsOf(path) {
    try {
        return (0,external_node_fs_.statSync)(path);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(97284);
// EXTERNAL MODULE: ./build/src/attest/entry/watchdog.js + 2 modules
var watchdog = __webpack_require__(40056);
;// CONCATENATED MODULE: ./build/src/attest/entry/authorities.js




const WAITING_MS = 5_000;
function readAuthorities(environment) {
    const endWatch = (0,node_environment/* namesAuthorities */.AL)(environment)
        ? (0,watchdog.watchMainThread)({ ...watchdog/* WATCHDOG_LIMITS */.l, waitingMs: WAITING_MS })
        : null;
    const odd = oddAuthorities(environment);
    if (odd === null && endWatch !== null)
        process.getBuiltinModule('node:tls').createSecureContext();
    endWatch?.();
    return odd;
}
function refuseOddAuthorities(environment) {
    const odd = readAuthorities(environment);
    if (odd !== null)
        throw new errors/* AttestationError */.L7('node-environment', odd);
}


/***/ }),

/***/ 40056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FLEET_LIMITS: () => (/* binding */ FLEET_LIMITS),
  READING_LIMITS: () => (/* binding */ READING_LIMITS),
  l: () => (/* binding */ WATCHDOG_LIMITS),
  watchMainThread: () => (/* binding */ watchMainThread)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./build/src/foundation/ending-signals.js
var ending_signals = __webpack_require__(50104);
// EXTERNAL MODULE: ./build/src/foundation/last-calls.js
var last_calls = __webpack_require__(7939);
// EXTERNAL MODULE: ./build/src/foundation/started-programs.js
var started_programs = __webpack_require__(99734);
;// CONCATENATED MODULE: ./build/src/attest/entry/file-calls.js
const FILE_CALLS = {
    x64: {
        ofPath: [
            ...[2, 4, 6, 21, 76, 82, 83, 84, 86, 87, 88, 89, 90, 92, 94],
            ...[137, 191, 192, 257, 258, 260, 262, 263, 264, 265, 266, 267],
            ...[268, 269, 280, 316, 332, 437, 439],
        ],
        ofDescriptor: [0, 1, 5, 17, 18, 19, 20, 77, 91, 93, 138, 193, 217, 295, 296],
    },
    arm64: {
        ofPath: [
            ...[8, 9, 34, 35, 36, 37, 38, 43, 45, 48, 53, 54, 56],
            ...[78, 79, 88, 276, 291, 437, 439],
        ],
        ofDescriptor: [10, 44, 46, 52, 55, 61, 63, 64, 65, 66, 67, 68, 69, 70, 80],
    },
};
function fileCallsOf(architecture) {
    return FILE_CALLS[architecture] ?? { ofPath: [], ofDescriptor: [] };
}

;// CONCATENATED MODULE: ./build/src/attest/entry/watching-thread.js
const WATCHING_THREAD = `
const { spawn } = require('node:child_process');
const { readFileSync, readdirSync, readlinkSync, writeSync } = require('node:fs');
const { parentPort, workerData } = require('node:worker_threads');
const { beats, beatMs, pid, computingMs, waitingMs, totalMs, speedTestMs, mostTimesSlower } = workerData;
const { mostPending, endingBits, memoryMs, mostBytes, starts, advice, fileCalls, mostLooks } = workerData;
/** Whether a signal that ends the program waits for its main thread. */
function isPending() {
  try {
    const status = readFileSync('/proc/self/task/' + pid + '/status', 'latin1');
    const bits = [...status.matchAll(/^(?:SigPnd|ShdPnd):\\t([0-9a-f]+)$/gm)].map(([, word]) => BigInt('0x' + word));
    return bits.some((each) => (each & endingBits) !== 0n);
  } catch {
    return false;
  }
}
/** How many times slower this machine is now than the one for which the limits are meant. */
function timesSlower() {
  const began = processorMs('/proc/thread-self/stat');
  let value = 1;
  for (let turn = 0; turn < 4e7; turn += 1) value = (Math.imul(value, 1103515245) + 12345) | 0;
  // The value is used, so that the compiler cannot leave the loop out.
  const took = value === 0 ? 0 : processorMs('/proc/thread-self/stat') - began;
  return Math.min(Math.max(took / speedTestMs, 1), mostTimesSlower);
}
function processorMs(thread) {
  try {
    const stat = readFileSync(thread, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  }
}
const mainMs = () => processorMs('/proc/self/task/' + pid + '/stat');
function children(of) {
  try {
    return readdirSync('/proc/' + of + '/task').flatMap((task) =>
      readFileSync('/proc/' + of + '/task/' + task + '/children', 'latin1').split(' ').filter((word) => word !== '').map(Number),
    );
  } catch {
    return [];
  }
}
function executable(of) {
  try {
    return readlinkSync('/proc/' + of + '/exe');
  } catch {
    return null;
  }
}
/** What the main thread has started (started-programs.ts): others may be children of this process as well. */
let startedByMain = [];
/** What the main thread wants to have started at a forced end (last-calls.ts). */
let lastCalls = [];
parentPort.on('message', ({ programs, calls }) => {
  startedByMain = programs ?? startedByMain;
  lastCalls = calls ?? lastCalls;
});
/** The programs that this one started: one that has ended stays in that list for as long as the main thread does not answer. */
function started() {
  const own = children('self');
  return startedByMain.filter((each) => own.includes(each));
}
/** Those and what they work in: as another user than root, Podman's client works in a child that is the same program. */
function clients() {
  return started().flatMap((child) => {
    const own = executable(child);
    return [child, ...(own === null ? [] : children(child).filter((each) => executable(each) === own))];
  });
}
/** Resident memory in bytes; 0 of a process that has ended. */
function bytesOf(other) {
  try {
    return Number(/^VmRSS:\\s+(\\d+) kB$/m.exec(readFileSync('/proc/' + other + '/status', 'latin1'))?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}
function say(what) {
  try {
    writeSync(2, 'sandbox-attestation: ' + what + '\\n');
  } catch {}
}
function end(which) {
  try {
    process.kill(which, 'SIGKILL');
  } catch {}
}
function start({ program, words, environment }) {
  try {
    spawn(program, words, { env: environment, cwd: '/', stdio: 'ignore', detached: true }).on('error', () => {}).unref();
  } catch {}
}
function endAll(why) {
  say('This program ' + why + ' and was ended. ' + advice);
  for (const child of started()) end(child);
  for (const call of lastCalls) start(call);
  process.kill(pid, 'SIGKILL');
}
const megabytes = Math.round(mostBytes / 1e6) + ' MB of memory';
let isAsked = false;
/** What it started should not go on alone: it is asked to end, and has a fifth more memory for that. */
function endLarge(bytes) {
  if (!starts || bytes > mostBytes * 1.2) return endAll('took more than ' + megabytes);
  if (isAsked) return;
  isAsked = true;
  say('This program took more than ' + megabytes + ' and ends.');
  process.kill(pid, 'SIGTERM');
}
setInterval(() => {
  const bytes = process.memoryUsage.rss();
  if (bytes > mostBytes) endLarge(bytes);
  for (const client of starts ? clients() : []) {
    if (bytesOf(client) <= mostBytes) continue;
    say('A program that this one started took more than ' + megabytes + ' and was ended.');
    end(client);
  }
}, memoryMs);
/**
 * What another thread of this process asks a file system (/proc/PID/task/TID/syscall, proc(5)), or null. A pipe or a terminal may
 * wait for somebody.
 */
function askedBy(thread) {
  try {
    const call = readFileSync('/proc/self/task/' + thread + '/syscall', 'latin1');
    const [number, descriptor] = call.split(' ').map(Number);
    if (fileCalls.ofPath.includes(number)) return call;
    if (!fileCalls.ofDescriptor.includes(number)) return null;
    const file = readlinkSync('/proc/self/fd/' + descriptor);
    return file.startsWith('/') && !file.startsWith('/dev/') ? call : null;
  } catch {
    return null;
  }
}
/** The threads of this process but the main one, of which the beats tell, and this one. */
function others() {
  try {
    const own = readlinkSync('/proc/thread-self').split('/').at(-1);
    return readdirSync('/proc/self/task').filter((each) => each !== String(pid) && each !== own);
  } catch {
    return [];
  }
}
/** What each thread asked at the last look, and for how many looks. */
let asked = new Map();
function longestAsked() {
  const before = asked;
  asked = new Map();
  for (const thread of others()) {
    const call = askedBy(thread);
    const last = before.get(thread);
    if (call !== null) asked.set(thread, { call, looks: last?.call === call ? last.looks + 1 : 0 });
  }
  return Math.max(0, ...[...asked.values()].map(({ looks }) => looks));
}
/** No signal reaches a thread of the pool, and nobody can take its question back: the program is asked to end first. */
setInterval(() => {
  const looks = longestAsked();
  if (looks < mostLooks) return;
  if (!starts || looks > mostLooks * 1.3) return endAll('waited for a file system that does not answer');
  if (looks > mostLooks) return;
  say('A file system does not answer, and this program ends.');
  process.kill(pid, 'SIGTERM');
}, 1000);
/** Asks again with the machine's speed, which takes a while to find out. */
function holds(within, speed) {
  if (within()) return true;
  speed.slower = Math.max(speed.slower, timesSlower());
  return within();
}
const ever = { slower: 1 };
const isWithinTotal = () => totalMs === null || mainMs() < totalMs * ever.slower;
const now = { slower: 1 };
let since = 0;
let turns = 0;
const isWithin = () => mainMs() - since < computingMs * now.slower && turns * beatMs < waitingMs * now.slower;
let last = -1;
let pending = 0;
setInterval(() => {
  if (!holds(isWithinTotal, ever)) endAll('computed for longer than ' + totalMs / 1000 + ' s');
  const beat = Atomics.load(beats, 0);
  if (beat !== last) {
    last = beat;
    since = mainMs();
    turns = 0;
    now.slower = 1;
    pending = 0;
    return;
  }
  turns += 1;
  // Another thread may take the signal, and hands it to the main thread, which does not answer either.
  pending = pending > 0 || isPending() ? pending + 1 : 0;
  if (pending < mostPending && holds(isWithin, now)) return;
  endAll('stopped answering');
}, beatMs);
`;

;// CONCATENATED MODULE: ./build/src/attest/entry/watchdog.js







const WATCHDOG_LIMITS = {
    computingMs: 3_500,
    waitingMs: 15_000,
    totalMs: null,
    speedTestMs: 450,
    starts: true,
    advice: 'sandbox-attestation doctor --clean removes its orphans.',
};
const READING_LIMITS = {
    computingMs: 18_000,
    waitingMs: 60_000,
    totalMs: 18_000,
    speedTestMs: 450,
    starts: false,
    advice: 'Nothing that it read is accepted.',
};
const FLEET_LIMITS = { ...READING_LIMITS, totalMs: null };
const MOST_BYTES = 400e6;
const MOST_MORE_BYTES = 300e6;
const MOST_TIMES_SLOWER = 11;
const MOST_LOOKS = 14;
const BEAT_MS = 250;
const MEMORY_MS = 50;
const MOST_PENDING = 12;
const ENDING_BITS = ending_signals/* ENDING_SIGNALS */.g.reduce((bits, name) => bits | (1n << BigInt(external_node_os_.constants.signals[name] - 1)), 0n);
function watchMainThread(limits = WATCHDOG_LIMITS) {
    const beats = new Int32Array(new SharedArrayBuffer(4));
    const timer = setInterval(() => Atomics.add(beats, 0, 1), BEAT_MS).unref();
    const mostBytes = Math.max(MOST_BYTES, process.memoryUsage.rss() + MOST_MORE_BYTES);
    const worker = new external_node_worker_threads_.Worker(WATCHING_THREAD, {
        eval: true,
        env: {},
        execArgv: [],
        workerData: {
            ...{ beats, beatMs: BEAT_MS, pid: process.pid, mostTimesSlower: MOST_TIMES_SLOWER },
            ...{ fileCalls: fileCallsOf(process.arch), mostLooks: MOST_LOOKS },
            ...{ mostPending: MOST_PENDING, endingBits: ENDING_BITS, memoryMs: MEMORY_MS, mostBytes },
            ...limits,
        },
        resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 2 },
    });
    worker.on('error', () => undefined);
    worker.unref();
    const endTelling = [
        (0,last_calls/* tellLastCalls */.j)((calls) => worker.postMessage({ calls })),
        (0,started_programs/* tellStarted */.P)((programs) => worker.postMessage({ programs })),
    ];
    return () => {
        clearInterval(timer);
        for (const end of endTelling)
            end();
        void worker.terminate();
    };
}


/***/ }),

/***/ 74251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ whyChosenByOthers),
/* harmony export */   r: () => (/* binding */ NOT_THERE)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _followed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30115);


const NOT_THERE = 'is not there';
function whyChosenByOthers(at, owners) {
    const whyNot = (entry, { uid, mode }) => whyNotOf(entry, { uid, mode }, owners);
    const { end, facts, why } = (0,_followed_js__WEBPACK_IMPORTED_MODULE_1__/* .followed */ .X)(at, whyNot);
    return why ?? (facts === null ? NOT_THERE : whyNot(end, facts));
}
function whyNotOf(entry, { uid, mode }, owners) {
    const kind = mode & node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.S_IFMT;
    if (!owners.includes(uid))
        return `can be changed by the user ${uid}, who owns ${entry}`;
    if (kind === node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.S_IFLNK || (kind === node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.S_IFDIR && (mode & 0o1000) !== 0))
        return null;
    return (mode & 0o022) !== 0 ? `can be changed by others, who may write ${entry}` : null;
}


/***/ }),

/***/ 50104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ ENDING_SIGNALS)
/* harmony export */ });
const ENDING_SIGNALS = [
    'SIGHUP',
    'SIGINT',
    'SIGQUIT',
    'SIGTRAP',
    'SIGABRT',
    'SIGUSR1',
    'SIGUSR2',
    'SIGALRM',
    'SIGTERM',
    'SIGSTKFLT',
    'SIGXCPU',
    'SIGVTALRM',
    'SIGPROF',
    'SIGIO',
    'SIGPWR',
    'SIGSYS',
];


/***/ }),

/***/ 30115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ followed)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _real_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68971);



const MOST_LINKS = 40;
const MOST_NAMES = 500;
function followed(path, whyNot) {
    const names = namesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? path : `${process.cwd()}/${path}`);
    let end = '/';
    let why = null;
    let links = 0;
    let steps = 0;
    for (let name = names.shift(); name !== undefined; name = names.shift()) {
        steps += 1;
        if (steps > MOST_NAMES)
            return { end, facts: null, why };
        const folder = factsOf(end);
        if (folder?.isDirectory() !== true)
            return { end, facts: null, why };
        why ??= whyNot(end, folder);
        const at = name === '..' ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(end) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(end, name);
        const facts = factsOf(at);
        if (facts?.isSymbolicLink() !== true) {
            end = at;
            continue;
        }
        links += 1;
        const target = targetOf(at);
        if (target === null || links > MOST_LINKS)
            return { end: at, facts: null, why };
        why ??= whyNot(at, facts);
        names.unshift(...namesOf(target));
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(target))
            end = '/';
    }
    return { end, facts: factsOf(end), why };
}
function namesOf(path) {
    return path.split('/').filter((name) => name !== '' && name !== '.');
}
function targetOf(link) {
    try {
        return (0,_real_path_js__WEBPACK_IMPORTED_MODULE_2__/* .linkTextSync */ .Jq)(link);
    }
    catch {
        return null;
    }
}
function factsOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 7939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ atForcedEnd),
/* harmony export */   j: () => (/* binding */ tellLastCalls)
/* harmony export */ });
const calls = new Set();
let tell = null;
function atForcedEnd(call) {
    calls.add(call);
    tell?.([...calls]);
    return () => {
        calls.delete(call);
        tell?.([...calls]);
    };
}
function tellLastCalls(listener) {
    tell = listener;
    listener([...calls]);
    return () => {
        if (tell === listener)
            tell = null;
    };
}


/***/ }),

/***/ 3355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ namesAuthorities),
/* harmony export */   HA: () => (/* binding */ refuseManyVariables),
/* harmony export */   WV: () => (/* binding */ AUTHORITIES),
/* harmony export */   ek: () => (/* binding */ refuseOthersParts),
/* harmony export */   em: () => (/* binding */ refuseChannel),
/* harmony export */   mA: () => (/* binding */ readsSystems),
/* harmony export */   qv: () => (/* binding */ refuseExposingNode)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);
/* harmony import */ var _known_variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42496);


const EXPOSING = [
    ['NODE_DEBUG', null],
    ['NODE_DEBUG_NATIVE', null],
    ['NODE_TLS_REJECT_UNAUTHORIZED', '0'],
];
const AUTHORITIES = ['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE'];
const HARMLESS = new Set([
    ...['--max-old-space-size', '--max-semi-space-size', '--max-heap-size', '--max-old-space-size-percentage'],
    ...[
        '--stack-size',
        '--expose-gc',
        '--max-http-header-size',
        '--dns-result-order',
        '--unhandled-rejections',
    ],
    ...['--no-warnings', '--no-deprecation', '--disable-warning', '--trace-warnings', '--trace-deprecation'],
    ...['--enable-source-maps'],
    ...['--import', '--require', '-r', '--loader', '--experimental-loader'],
    ...['--use-openssl-ca', '--use-bundled-ca', '--use-system-ca', '--openssl-legacy-provider'],
]);
function isHarmless(option) {
    return HARMLESS.has(option.replace(/=.*$/s, '').replaceAll('_', '-'));
}
function optionsIn(text) {
    return text
        .replaceAll(/["\\]/g, '')
        .split(/\s+/)
        .filter((word) => word.startsWith('-'));
}
function refuseManyVariables(environment) {
    const { length } = Object.getOwnPropertyNames(environment);
    if (length <= _known_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_VARIABLES */ .c)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L7('node-environment', `The environment has ${length} variables, and more than ${_known_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_VARIABLES */ .c} take long to look at.`);
}
const PARTS = ['NODE_COMPILE_CACHE', 'NODE_ICU_DATA', 'ICU_TIMEZONE_FILES_DIR'];
const PARTS_OPTION = /^--icu-data-dir/;
function refuseOthersParts(environment) {
    const option = optionsIn(environment['NODE_OPTIONS'] ?? '').find((each) => PARTS_OPTION.test(each.replaceAll('_', '-')));
    const name = PARTS.find((each) => environment[each]) ?? (option && 'NODE_OPTIONS=--icu-data-dir');
    if (name === undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L7('node-environment', `With ${name} in the environment Node takes what lies in that folder for parts of itself.`);
}
function refuseExposingNode(environment) {
    for (const option of optionsIn(environment['NODE_OPTIONS'] ?? '')) {
        if (isHarmless(option))
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L7('node-environment', `With Node's option ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(option, 80)} it could give away the tokens that this program sends.`);
    }
    for (const [name, bad] of EXPOSING) {
        const value = environment[name];
        if (value === undefined || value === '' || (bad !== null && value !== bad))
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L7('node-environment', `With ${name} in the environment Node would give away the tokens that this program sends.`);
    }
}
const OF_SYSTEM = /^--use-(?:openssl|system)-ca/;
function readsSystems(environment) {
    const options = optionsIn(environment['NODE_OPTIONS'] ?? '');
    return (environment['NODE_USE_SYSTEM_CA'] === '1' ||
        options.some((option) => OF_SYSTEM.test(option.replaceAll('_', '-'))));
}
function namesAuthorities(environment) {
    return AUTHORITIES.some((name) => environment[name]) || readsSystems(environment);
}
function refuseChannel(channel) {
    if (channel === undefined || channel === null)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L7('node-environment', 'Node has a channel to the program that started this one (NODE_CHANNEL_FD), and takes messages out of it.');
}


/***/ }),

/***/ 68971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jq: () => (/* binding */ linkTextSync),
/* harmony export */   WY: () => (/* binding */ resolveText),
/* harmony export */   Ye: () => (/* binding */ realPath),
/* harmony export */   ZG: () => (/* binding */ realPathIfThere),
/* harmony export */   yX: () => (/* binding */ linkText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97284);





async function realPath(path) {
    return textOf(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(path, 'buffer'), path);
}
function realPathIfThere(path) {
    return realPath(path).catch((error) => {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .AttestationError */ .L7)
            throw error;
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(path);
    });
}
async function linkText(path) {
    return textOf(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readlink)(path, 'buffer'), path);
}
function linkTextSync(path) {
    return textOf((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(path, 'buffer'), path);
}
async function resolveText(base, given) {
    const parts = given.split('/');
    for (const [index, part] of parts.entries()) {
        if (part !== '..' || index === 0)
            continue;
        const before = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(base, parts.slice(0, index).join('/') || '/');
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(before).catch(() => null);
        if (found?.isSymbolicLink() === true)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .AttestationError */ .L7('path-refused', `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(given, 200)} goes up from the link ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(before, 200)}, which could mean two folders.`);
    }
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(base, given);
}
function textOf(bytes, path) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return bytes.toString();
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .AttestationError */ .L7('path-refused', `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(path, 200)} leads to a name that is not UTF-8, and would be read as another one.`);
}


/***/ }),

/***/ 99734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ tellStarted),
/* harmony export */   r: () => (/* binding */ startedPrograms)
/* harmony export */ });
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53053);

const CHANNEL = 'child_process';
const running = new Set();
let tell = null;
(0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__.subscribe)(CHANNEL, (message) => {
    const { process: made } = message;
    made.once('spawn', () => {
        const { pid } = made;
        if (pid === undefined)
            return;
        running.add(pid);
        tell?.([...running]);
        made.once('exit', () => {
            running.delete(pid);
            tell?.([...running]);
        });
    });
});
function startedPrograms() {
    return [...running];
}
function tellStarted(listener) {
    tell = listener;
    listener([...running]);
    return () => {
        if (tell === listener)
            tell = null;
    };
}


/***/ })

};
