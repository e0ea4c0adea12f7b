export const id = 4353;
export const ids = [4353];
export const modules = {

/***/ 34353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readAuthorities: () => (/* binding */ readAuthorities),
/* harmony export */   refuseOddAuthorities: () => (/* binding */ refuseOddAuthorities)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);
/* harmony import */ var _foundation_node_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3355);
/* harmony import */ var _watchdog_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18533);



const WAITING_MS = 5_000;
function readAuthorities(environment) {
    const endWatch = (0,_foundation_node_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .namesAuthorities */ .AL)(environment)
        ? (0,_watchdog_js__WEBPACK_IMPORTED_MODULE_2__/* .watchMainThread */ .r)({ ..._watchdog_js__WEBPACK_IMPORTED_MODULE_2__/* .WATCHDOG_LIMITS */ .l, waitingMs: WAITING_MS })
        : null;
    const odd = (0,_foundation_node_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .oddAuthorities */ .dJ)(environment);
    if (odd === null && endWatch !== null)
        process.getBuiltinModule('node:tls').createSecureContext();
    endWatch?.();
    return odd;
}
function refuseOddAuthorities(environment) {
    const odd = readAuthorities(environment);
    if (odd !== null)
        throw new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L('node-environment', odd);
}


/***/ }),

/***/ 18533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ WATCHDOG_LIMITS),
/* harmony export */   r: () => (/* binding */ watchMainThread)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75919);
/* harmony import */ var _foundation_ending_signals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50104);



const WATCHDOG_LIMITS = { computingMs: 3_500, waitingMs: 15_000, speedTestMs: 450 };
const MOST_TIMES_SLOWER = 11;
const BEAT_MS = 250;
const MOST_PENDING = 12;
const ENDING_BITS = _foundation_ending_signals_js__WEBPACK_IMPORTED_MODULE_2__/* .ENDING_SIGNALS */ .g.reduce((bits, name) => bits | (1n << BigInt(node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals[name] - 1)), 0n);
function watchMainThread(limits = WATCHDOG_LIMITS) {
    const beats = new Int32Array(new SharedArrayBuffer(4));
    const timer = setInterval(() => Atomics.add(beats, 0, 1), BEAT_MS).unref();
    const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker(WATCH, {
        eval: true,
        env: {},
        execArgv: [],
        workerData: {
            ...{ beats, beatMs: BEAT_MS, pid: process.pid, mostTimesSlower: MOST_TIMES_SLOWER },
            ...{ mostPending: MOST_PENDING, endingBits: ENDING_BITS, ...limits },
        },
        resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 2 },
    });
    worker.on('error', () => undefined);
    worker.unref();
    return () => {
        clearInterval(timer);
        void worker.terminate();
    };
}
const WATCH = `
const { readFileSync, readdirSync, writeSync } = require('node:fs');
const { workerData } = require('node:worker_threads');
const { beats, beatMs, pid, computingMs, waitingMs, speedTestMs, mostTimesSlower, mostPending, endingBits } = workerData;
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
    return 0;
  }
}
const mainMs = () => processorMs('/proc/self/task/' + pid + '/stat');
function children() {
  try {
    return readdirSync('/proc/self/task').flatMap((task) =>
      readFileSync('/proc/self/task/' + task + '/children', 'latin1').split(' ').filter((word) => word !== '').map(Number),
    );
  } catch {
    return [];
  }
}
let last = -1;
let since = 0;
let turns = 0;
let slower = 1;
let pending = 0;
setInterval(() => {
  const now = Atomics.load(beats, 0);
  if (now !== last) {
    last = now;
    since = mainMs();
    turns = 0;
    slower = 1;
    pending = 0;
    return;
  }
  turns += 1;
  pending = isPending() ? pending + 1 : 0;
  const within = () => mainMs() - since < computingMs * slower && turns * beatMs < waitingMs * slower;
  if (pending < mostPending) {
    if (within()) return;
    slower = Math.max(slower, timesSlower());
    if (within()) return;
  }
  try {
    writeSync(2, 'sandbox-attestation: This program stopped answering and was ended. sandbox-attestation doctor --clean removes its orphans.\\n');
  } catch {}
  for (const child of children()) {
    try { process.kill(child, 'SIGKILL'); } catch {}
  }
  process.kill(pid, 'SIGKILL');
}, beatMs);
`;


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


/***/ })

};
