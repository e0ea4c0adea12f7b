export const id = 8775;
export const ids = [8775];
export const modules = {

/***/ 47335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ interruptSignal),
/* harmony export */   m: () => (/* binding */ refuseUncaught)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var _foundation_end_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56009);
/* harmony import */ var _foundation_ending_signals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50104);
/* harmony import */ var _watchdog_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40056);




const SAME_MS = 2_000;
const LONGEST_END_MS = 30_000;
function interruptSignal() {
    const controller = new AbortController();
    (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, controller.signal);
    const firstAt = new Map();
    let late;
    const end = (reason) => {
        late ??= setTimeout(() => (0,_foundation_end_process_js__WEBPACK_IMPORTED_MODULE_1__/* .endProcess */ .J)(3), LONGEST_END_MS).unref();
        controller.abort(reason);
    };
    const interrupt = (name) => {
        const now = performance.now();
        const first = firstAt.get(name) ?? now;
        firstAt.set(name, first);
        if (now - first > SAME_MS)
            (0,_foundation_end_process_js__WEBPACK_IMPORTED_MODULE_1__/* .endProcess */ .J)(3);
        end(name);
    };
    for (const name of _foundation_ending_signals_js__WEBPACK_IMPORTED_MODULE_3__/* .ENDING_SIGNALS */ .g)
        process.on(name, interrupt);
    const fail = (thrown) => end(thrown instanceof Error ? thrown : new Error(String(thrown)));
    process.on('uncaughtException', fail);
    const endWatch = (0,_watchdog_js__WEBPACK_IMPORTED_MODULE_2__.watchMainThread)();
    return {
        signal: controller.signal,
        release: () => {
            endWatch();
            clearTimeout(late);
            for (const name of _foundation_ending_signals_js__WEBPACK_IMPORTED_MODULE_3__/* .ENDING_SIGNALS */ .g)
                process.off(name, interrupt);
            process.off('uncaughtException', fail);
        },
    };
}
function refuseUncaught({ aborted, reason }) {
    if (aborted && typeof reason !== 'string')
        throw reason;
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

/***/ 21960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ endSoon)
/* harmony export */ });
/* harmony import */ var _end_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56009);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99073);


const LAST_READING_MS = 1_000;
function endSoon(exitCode) {
    setTimeout(() => (0,_end_process_js__WEBPACK_IMPORTED_MODULE_0__/* .endProcess */ .J)(exitCode === 0 ? _exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT_CODES */ .a.blocked : exitCode), LAST_READING_MS).unref();
}


/***/ }),

/***/ 78003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ goesOn)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);


async function goesOn(program, words, environment, mostMs) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, words, { env: { ...environment }, cwd: '/', detached: true, stdio: 'ignore' });
    const ended = new Promise((resolve) => {
        child.once('exit', (code) => resolve(code === 0 ? 'done' : 'failed'));
        child.once('error', () => resolve('failed'));
    });
    const late = new AbortController();
    const works = (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(mostMs, 'goes on', { signal: late.signal }).catch(() => 'failed');
    try {
        return await Promise.race([ended, works]);
    }
    finally {
        late.abort();
        child.unref();
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

/***/ 63630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ systemProgram),
/* harmony export */   Pq: () => (/* binding */ refuseOthersPrograms),
/* harmony export */   VS: () => (/* binding */ engineProgram),
/* harmony export */   lo: () => (/* binding */ clientPath)
/* harmony export */ });
/* unused harmony export PROGRAM_FOLDERS */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _chosen_by_others_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74251);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97284);





const PROGRAM_FOLDERS = [
    '/usr/bin',
    '/usr/sbin',
    '/usr/local/bin',
    '/usr/local/sbin',
    '/sbin',
    '/bin',
    '/run/current-system/sw/bin',
];
const found = new Map();
async function systemProgram(name) {
    const looking = found.get(name) ?? lookFor(name);
    found.set(name, looking);
    const answer = await looking;
    if ('path' in answer)
        return answer.path;
    if ('missing' in answer)
        return null;
    throw unsafe(answer.unsafe);
}
async function engineProgram(name, named) {
    if (named !== null)
        return namedProgram(named);
    const path = await systemProgram(name);
    if (path !== null)
        return path;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .AttestationError */ .L7('engine-unreachable', `There is no program ${name} in ${PROGRAM_FOLDERS.slice(0, 6).join(', ')}.`, { advice: 'Install Docker or Podman there, or name the program with --engine-program.' });
}
async function namedProgram(named) {
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(named))
        throw notAProgram(named, 'is not an absolute path');
    const why = (0,_chosen_by_others_js__WEBPACK_IMPORTED_MODULE_3__/* .whyChosenByOthers */ .F)(named, [0, process.geteuid?.() ?? 0]);
    if (why === _chosen_by_others_js__WEBPACK_IMPORTED_MODULE_3__/* .NOT_THERE */ .r)
        throw notAProgram(named, why);
    if (why !== null)
        throw unsafe(`${named} ${why}`);
    if (!(await isExecutable(named)))
        throw notAProgram(named, 'cannot be executed');
    return named;
}
function notAProgram(named, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .AttestationError */ .L7('engine-program', `The engine's program ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(named, 200)} ${why}.`);
}
function clientPath() {
    path ??= PROGRAM_FOLDERS.filter((folder) => (0,_chosen_by_others_js__WEBPACK_IMPORTED_MODULE_3__/* .whyChosenByOthers */ .F)(folder, [0]) === null).join(':');
    return path;
}
let path;
function refuseOthersPrograms(paths) {
    for (const path of paths) {
        const why = (0,_chosen_by_others_js__WEBPACK_IMPORTED_MODULE_3__/* .whyChosenByOthers */ .F)(path, [0]);
        if (why !== null && why !== _chosen_by_others_js__WEBPACK_IMPORTED_MODULE_3__/* .NOT_THERE */ .r)
            throw unsafe(`${path} ${why}`);
    }
}
async function lookFor(name) {
    let wrong = null;
    for (const folder of PROGRAM_FOLDERS) {
        const candidate = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
        if (!(await isExecutable(candidate)))
            continue;
        const why = (0,_chosen_by_others_js__WEBPACK_IMPORTED_MODULE_3__/* .whyChosenByOthers */ .F)(candidate, [0]);
        if (why === null)
            return { path: candidate };
        wrong ??= `${candidate} ${why}`;
    }
    return wrong === null ? { missing: true } : { unsafe: wrong };
}
function isExecutable(candidate) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(candidate, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK).then(() => true, () => false);
}
function unsafe(what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .AttestationError */ .L7('program-unsafe', `The program ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(what, 300)}.`);
}


/***/ }),

/***/ 87547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ settleProxies),
  _: () => (/* binding */ settledProxies)
});

// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(97284);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/src/foundation/runner-environment.js

const WORKER = 'Runner.Worker';
function runnerEnvironment() {
    let last = process.ppid;
    for (let pid = process.ppid; pid > 0; pid = parentOf(pid)) {
        last = pid;
        if (textOf(pid, 'comm').trim() === WORKER)
            break;
    }
    return environmentOf(last === 0 ? 1 : last);
}
function parentOf(pid) {
    return Number(/^PPid:\t(\d+)$/m.exec(textOf(pid, 'status'))?.[1] ?? 0);
}
function environmentOf(pid) {
    const pairs = textOf(pid, 'environ').split('\0');
    return new Map(pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));
}
function textOf(pid, name) {
    try {
        return (0,external_node_fs_.readFileSync)(`/proc/${pid}/${name}`, 'utf8');
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./build/src/foundation/proxies.js


const KINDS = ['http_proxy', 'https_proxy', 'no_proxy'];
const PROXIES = ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'];
function settleProxies(environment) {
    const settled = settledProxies(environment);
    for (const [name, value] of settled) {
        if (value === undefined)
            delete environment[name];
        else
            environment[name] = value;
    }
    const odd = PROXIES.find((name) => environment[name] && !isReadable(environment[name]));
    if (odd !== undefined)
        throw new errors/* AttestationError */.L7('node-environment', `${odd} is not the address of a proxy.`);
}
function settledProxies(environment) {
    const names = KINDS.flatMap((kind) => [kind, kind.toUpperCase()].map((name) => [kind, name]));
    if (environment['GITHUB_ACTIONS'] !== 'true')
        return new Map(names.map(([, name]) => [name, environment[name]]));
    const runner = runnerEnvironment();
    const own = (kind) => runner.get(kind) || runner.get(kind.toUpperCase()) || undefined;
    const known = new Set(PROXIES.map((name) => plain(runner.get(name) ?? '')));
    const others = PROXIES.find((name) => environment[name] && !known.has(plain(environment[name])));
    if (others !== undefined)
        throw new errors/* AttestationError */.L7('node-environment', `${others} is not a proxy of the runner’s own: an earlier step of this job may have set it.`);
    return new Map(names.map(([kind, name]) => [name, own(kind)]));
}
function plain(address) {
    return address.replace(/\/$/, '');
}
function isReadable(address) {
    try {
        const url = new URL(address);
        if (!/^https?:$/.test(url.protocol))
            return false;
        return [url.username, url.password].every((part) => decodeURIComponent(part).length >= 0);
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 11640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v$: () => (/* binding */ removeFolder),
/* harmony export */   xh: () => (/* binding */ coreutils),
/* harmony export */   yb: () => (/* binding */ removalAtExit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _goes_on_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78003);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63630);





const MOST_MS = 10_000;
const AT_EXIT_MS = 5_000;
const TRIES = 3;
const BETWEEN_MS = 100;
const FORCED = ['-rf', '--'];
const coreutils = () => ({ PATH: (0,_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .clientPath */ .lo)(), LC_ALL: 'C' });
async function removeFolder(folder) {
    const program = await findRm();
    const words = [...FORCED, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder)];
    const until = performance.now() + MOST_MS;
    for (let tries = 0; program !== null && tries < TRIES; tries += 1) {
        const left = Math.max(0, until - performance.now());
        const end = await (0,_goes_on_js__WEBPACK_IMPORTED_MODULE_3__/* .goesOn */ .E)(program, words, coreutils(), left).catch(() => 'failed');
        if (end !== 'failed')
            return;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(BETWEEN_MS);
    }
}
async function removalAtExit() {
    const program = await findRm();
    return (folders) => {
        if (program === null)
            return;
        try {
            const options = { env: coreutils(), cwd: '/', stdio: 'ignore', timeout: AT_EXIT_MS };
            (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)(program, [...FORCED, ...folders], options);
        }
        catch {
        }
    };
}
function findRm() {
    return (0,_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .systemProgram */ .CA)('rm').catch(() => null);
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


/***/ }),

/***/ 94493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ endsSoon),
/* harmony export */   Eu: () => (/* binding */ untilAborted),
/* harmony export */   QH: () => (/* binding */ aborted)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

async function untilAborted(signal, work) {
    if (signal === undefined)
        return work;
    let stop = () => undefined;
    const aborted = new Promise((_, reject) => {
        stop = () => reject(signal.reason);
        if (signal.aborted)
            stop();
        else
            signal.addEventListener('abort', stop, { once: true });
    });
    try {
        return await Promise.race([work, aborted]);
    }
    finally {
        signal.removeEventListener('abort', stop);
    }
}
const LAST_OF_IT_MS = 1_000;
async function endsSoon(signal, work) {
    const ended = work.then(() => true);
    if (signal === undefined)
        return ended;
    const late = aborted(signal).then(() => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(LAST_OF_IT_MS, false, { ref: false }));
    return Promise.race([ended, late]);
}
function aborted(signal) {
    return new Promise((resolve) => {
        if (signal.aborted)
            resolve();
        else
            signal.addEventListener('abort', () => resolve(), { once: true });
    });
}


/***/ })

};
