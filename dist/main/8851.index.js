export const id = 8851;
export const ids = [8851];
export const modules = {

/***/ 77859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ notPassedOn),
/* harmony export */   x: () => (/* binding */ notWritten)
/* harmony export */ });
/* harmony import */ var _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97284);

function notPassedOn(code) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L7('stdout-not-written', `What the workload wrote could not be passed on whole (${code}); the launch's folder has its beginning.`);
}
function notWritten(code) {
    return new _foundation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L7('stdout-not-written', `The result could not be written whole to stdout (${code}).`);
}


/***/ }),

/***/ 58851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runProgram: () => (/* binding */ runProgram)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(67375);
// EXTERNAL MODULE: ./build/src/foundation/credentials.js
var credentials = __webpack_require__(84177);
// EXTERNAL MODULE: ./build/src/foundation/debugger.js
var foundation_debugger = __webpack_require__(76812);
// EXTERNAL MODULE: ./build/src/foundation/errors.js
var errors = __webpack_require__(97284);
// EXTERNAL MODULE: ./build/src/foundation/node-environment.js
var node_environment = __webpack_require__(3355);
// EXTERNAL MODULE: ./build/src/foundation/process-bytes.js
var process_bytes = __webpack_require__(21208);
// EXTERNAL MODULE: ./build/src/report/failure.js
var report_failure = __webpack_require__(71522);
// EXTERNAL MODULE: ./build/src/attest/entry/setting-table.js
var setting_table = __webpack_require__(9417);
// EXTERNAL MODULE: ./build/src/cli/launch-options.js
var launch_options = __webpack_require__(27574);
// EXTERNAL MODULE: ./build/src/cli/option-row.js
var option_row = __webpack_require__(51694);
// EXTERNAL MODULE: ./build/src/cli/verify-options.js
var verify_options = __webpack_require__(53232);
;// CONCATENATED MODULE: ./build/src/cli/command-table.js




const COMMANDS = [
    {
        name: 'run',
        description: 'build the sandbox, run the probes in it, write the evidence',
        options: [
            ...(0,option_row/* settingOptions */.Xk)(setting_table/* SETTING_NAMES */.OI),
            option_row/* QUIET_OPTION */.Hl,
            {
                flags: '--verbose',
                description: "also show every call of the engine's client, as you could type it",
            },
            option_row/* JSON_OPTION */.rj,
        ],
        examples: `
Examples:
  $ sandbox-attestation run
      a rehearsal of this project's own sandbox, or of ./Dockerfile.sandbox
  $ sandbox-attestation run --engine podman --seccomp deny-by-default
  $ sandbox-attestation run --venue VPS --deposit /srv/evidence/bundle.json
      evidence from this host, vouched for by its operator
  $ sandbox-attestation run --force --baseline attestation
      again, and what changed since the run before

Exit codes: 0 every probe matched and was corroborated, 3 blocked, 2 wrong usage, 1 a fault of the program.`,
        load: () => Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(5279), __webpack_require__.e(1203), __webpack_require__.e(8246), __webpack_require__.e(6874), __webpack_require__.e(2827), __webpack_require__.e(1039), __webpack_require__.e(7711), __webpack_require__.e(2101), __webpack_require__.e(5406), __webpack_require__.e(232), __webpack_require__.e(8775), __webpack_require__.e(5117), __webpack_require__.e(1447), __webpack_require__.e(3444), __webpack_require__.e(4090), __webpack_require__.e(1642), __webpack_require__.e(2977)]).then(__webpack_require__.bind(__webpack_require__, 62977)),
    },
    {
        name: 'check-payload',
        description: 'run a payload of your own once, and say what it must do and does not',
        options: [...(0,option_row/* settingOptions */.Xk)(setting_table/* PAYLOAD_SETTINGS */.LI), option_row/* QUIET_OPTION */.Hl, option_row/* JSON_OPTION */.rj],
        examples: `
Examples:
  $ sandbox-attestation check-payload --context examples/own-payload --input examples/own-payload/packet

Exit codes: 0 it does all that a payload must, 3 it does not, 2 wrong usage, 1 a fault of the program.`,
        load: () => Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(5279), __webpack_require__.e(6874), __webpack_require__.e(2827), __webpack_require__.e(1039), __webpack_require__.e(7711), __webpack_require__.e(2101), __webpack_require__.e(232), __webpack_require__.e(8775), __webpack_require__.e(5117), __webpack_require__.e(3444), __webpack_require__.e(4090), __webpack_require__.e(1642), __webpack_require__.e(3220)]).then(__webpack_require__.bind(__webpack_require__, 29526)),
    },
    {
        name: 'sign',
        description: 'sign evidence that was saved without a signature, or with another one',
        argument: ['<path>', 'an evidence folder or a bundle (.json)'],
        options: [
            ...(0,option_row/* settingOptions */.Xk)(setting_table/* SIGNING_SETTINGS */.AV),
            { flags: '--force', description: 'replace the signature that is there' },
            option_row/* QUIET_OPTION */.Hl,
            option_row/* JSON_OPTION */.rj,
        ],
        examples: `
Examples:
  $ sandbox-attestation sign attestation/ --signing-key key.pem
  $ sandbox-attestation sign attestation/
      with this user's own key, made once`,
        reads: true,
        load: () => Promise.all(/* import() */[__webpack_require__.e(1203), __webpack_require__.e(8246), __webpack_require__.e(6874), __webpack_require__.e(2827), __webpack_require__.e(1039), __webpack_require__.e(7711), __webpack_require__.e(2101), __webpack_require__.e(232), __webpack_require__.e(3444), __webpack_require__.e(9043)]).then(__webpack_require__.bind(__webpack_require__, 70015)),
    },
    {
        name: 'verify',
        description: 'read evidence, or a launch, as a stranger would: recompute everything, report the verdict and why',
        argument: ['<path>', 'evidence (a folder, .json or .zip), or a launch’s folder'],
        options: verify_options/* VERIFY_OPTIONS */.n,
        examples: `
Examples:
  $ sandbox-attestation verify attestation/
  $ sandbox-attestation verify artifact.zip --policy policy.json --acceptance acceptance.json
  $ sandbox-attestation verify attestation/ --key signer.pub --expect-image sha256:…
  $ sandbox-attestation verify attestation/ --expect-image sha256:… --allow-unsigned
  $ sandbox-attestation verify --fleet artifacts/ --policy policy.json > results.jsonl
  $ sandbox-attestation verify --fleet series/ --series 2026-04-01/2026-06-30/8 --policy policy.json
  $ sandbox-attestation verify attestation/ --policy policy.json --baseline last-month.zip

Exit codes: 0 accepted or confined, 3 blocked, 2 wrong usage, 1 a fault of the program.`,
        reads: true,
        load: () => Promise.all(/* import() */[__webpack_require__.e(1203), __webpack_require__.e(8246), __webpack_require__.e(6874), __webpack_require__.e(2827), __webpack_require__.e(1039), __webpack_require__.e(7711), __webpack_require__.e(2101), __webpack_require__.e(5406), __webpack_require__.e(232), __webpack_require__.e(1447), __webpack_require__.e(3313)]).then(__webpack_require__.bind(__webpack_require__, 13313)),
    },
    {
        name: 'launch',
        description: 'run a workload in the sandbox of accepted evidence, and sign a receipt',
        argument: ['<evidence>', 'an evidence folder or an artifact (.zip)'],
        rest: ['[command...]', "arguments after the image's ENTRYPOINT, in the place of its CMD"],
        options: launch_options/* LAUNCH_OPTIONS */.v,
        examples: `
Examples:
  $ sandbox-attestation launch attestation/ --key signer.pub --input documents/
      the attested image itself
  $ sandbox-attestation launch attestation/ --policy policy.json --context plugin/ --input documents/ -- --fast
      an image that is built of plugin/, on the attested base

Exit codes: 3 blocked (nothing ran, or do not rely on what ran), otherwise the workload's own; 124 when its
time was over, 137 when it wrote too much; 2 wrong usage, 1 a fault of the program. The last line says which;
after an error it is the remedy, and the line above it says which.`,
        load: () => Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(5279), __webpack_require__.e(1203), __webpack_require__.e(8246), __webpack_require__.e(6874), __webpack_require__.e(2827), __webpack_require__.e(1039), __webpack_require__.e(7711), __webpack_require__.e(2101), __webpack_require__.e(5406), __webpack_require__.e(232), __webpack_require__.e(8775), __webpack_require__.e(5117), __webpack_require__.e(1447), __webpack_require__.e(3444), __webpack_require__.e(4090), __webpack_require__.e(1097), __webpack_require__.e(9965), __webpack_require__.e(6376)]).then(__webpack_require__.bind(__webpack_require__, 92478)),
    },
    {
        name: 'inspect',
        description: 'show what evidence says, without accepting it',
        argument: ['<path>', 'an evidence folder, a bundle (.json) or an artifact (.zip)'],
        options: [
            {
                flags: '--as-policy',
                description: 'print a policy that expects exactly what this evidence holds, for a person to review',
            },
            option_row/* JSON_OPTION */.rj,
        ],
        examples: `
Examples:
  $ sandbox-attestation inspect attestation/
  $ sandbox-attestation inspect attestation/ --as-policy > policy.json`,
        reads: true,
        load: () => Promise.all(/* import() */[__webpack_require__.e(1203), __webpack_require__.e(8246), __webpack_require__.e(6874), __webpack_require__.e(2827), __webpack_require__.e(1039), __webpack_require__.e(7711), __webpack_require__.e(2101), __webpack_require__.e(5406), __webpack_require__.e(1447), __webpack_require__.e(7069), __webpack_require__.e(6658)]).then(__webpack_require__.bind(__webpack_require__, 16658)),
    },
    {
        name: 'report',
        description: 'make the page of evidence again, and its forms for dashboards; does not accept it',
        argument: ['<path>', 'an evidence folder, a bundle (.json) or an artifact (.zip)'],
        options: [
            {
                flags: '--output <FILE>',
                description: 'where the page goes (default: report.html in the folder, or here)',
            },
            {
                flags: '--junit <FILE>',
                description: 'also write JUnit XML: a test for each probe, restriction and kernel check',
            },
            { flags: '--sarif <FILE>', description: 'also write SARIF 2.1.0: a result for each that failed' },
            {
                flags: '--oscal <FILE>',
                description: 'also write OSCAL assessment results 1.2.1: what a reader finds of each objective',
            },
            {
                flags: '--policy <FILE>',
                description: 'with --oscal: a policy file with all expectations; without one nothing is satisfied',
            },
            option_row/* QUIET_OPTION */.Hl,
            option_row/* JSON_OPTION */.rj,
        ],
        examples: `
Examples:
  $ sandbox-attestation report attestation/
  $ sandbox-attestation report artifact.zip --output page.html --junit junit.xml --sarif results.sarif
  $ sandbox-attestation report attestation/ --oscal results.json --policy policy.json`,
        reads: true,
        load: () => Promise.all(/* import() */[__webpack_require__.e(1203), __webpack_require__.e(8246), __webpack_require__.e(6874), __webpack_require__.e(2827), __webpack_require__.e(1039), __webpack_require__.e(7711), __webpack_require__.e(2101), __webpack_require__.e(8656)]).then(__webpack_require__.bind(__webpack_require__, 67972)),
    },
    {
        name: 'doctor',
        description: 'report what this machine can attest, and why not',
        options: [
            {
                flags: '--clean',
                description: 'remove the orphans of crashed runs: containers, networks, images, folders',
            },
            {
                flags: '--images',
                description: 'with --clean: also the images with the names that runs give, even if another program made them',
            },
            { flags: '--tag <TAG>', description: 'a tag that runs used; its image is kept as well' },
            {
                flags: '--allow-engine-endpoint',
                description: 'also ask an engine that DOCKER_HOST or a Docker context chose',
            },
            option_row/* JSON_OPTION */.rj,
        ],
        examples: `
Examples:
  $ sandbox-attestation doctor
  $ sandbox-attestation doctor --clean --images
  $ sandbox-attestation doctor --clean --images --tag my-sandbox:attest`,
        load: () => Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(5279), __webpack_require__.e(6874), __webpack_require__.e(232), __webpack_require__.e(8775), __webpack_require__.e(5117), __webpack_require__.e(1572), __webpack_require__.e(62)]).then(__webpack_require__.bind(__webpack_require__, 20062)),
    },
    {
        name: 'explain',
        description: 'explain a probe, reason, error, restriction or check: what it means, which attack it denies, what to do',
        argument: ['[name]', 'PR-NET-1, contradicted, engine-unreachable, …; without one: every name'],
        options: [option_row/* JSON_OPTION */.rj],
        examples: `
Examples:
  $ sandbox-attestation explain PR-EXEC-1
  $ sandbox-attestation explain venue-claimed
  $ sandbox-attestation explain`,
        load: () => Promise.all(/* import() */[__webpack_require__.e(1203), __webpack_require__.e(6874), __webpack_require__.e(2827), __webpack_require__.e(1039), __webpack_require__.e(5406), __webpack_require__.e(1935)]).then(__webpack_require__.bind(__webpack_require__, 71935)),
    },
];

// EXTERNAL MODULE: ./build/src/cli/not-written.js
var not_written = __webpack_require__(77859);
;// CONCATENATED MODULE: ./build/src/cli/remedy-at.js

function remedyAt(command, remedy) {
    const named = new Set(optionsIn(remedy));
    const foreign = [...named].flatMap((option) => {
        const owners = ownersOf(option);
        if (owners.length === 0 || owners.includes(command))
            return [];
        return [` (${option} is an option of ${owners.join(' and ')}.)`];
    });
    return remedy + foreign.join('');
}
function ownersOf(option) {
    return COMMANDS.filter(({ options }) => options.some(({ flags }) => flags.split(' ')[0] === option)).map(({ name }) => name);
}
function optionsIn(text) {
    return text.match(/--[a-z][a-z-]+/g) ?? [];
}

// EXTERNAL MODULE: ./build/src/cli/result-stream.js
var result_stream = __webpack_require__(8364);
// EXTERNAL MODULE: ./build/src/report/steering.js
var steering = __webpack_require__(15429);
// EXTERNAL MODULE: ./build/src/cli/stage-times.js
var stage_times = __webpack_require__(28253);
;// CONCATENATED MODULE: ./build/src/cli/terminal.js




const PROGRESS_MS = 500;
const NAME_WIDTH = 12;
const LONGEST_LINE = 1000;
const LONGEST_CALL = 20_000;
const ERASE_LINE = '\r\u001b[K';
class Terminal {
    json;
    colours;
    trace;
    stages;
    live;
    ticker = null;
    stageLine = '';
    stdout;
    stderr;
    quiet;
    objectWritten = false;
    answered = false;
    nextProgress = 0;
    red = (text) => (this.colours ? `\u001b[31m${text}\u001b[39m` : text);
    green = (text) => (this.colours ? `\u001b[32m${text}\u001b[39m` : text);
    constructor(stdout, stderr, options) {
        this.stdout = stdout;
        this.stderr = stderr;
        this.json = options.json;
        this.quiet = options.quiet ?? false;
        this.stages = new stage_times/* StageTimes */.l(options.now ?? (() => performance.now()));
        this.live = stderr.isTTY === true && options.environment['TERM'] !== 'dumb';
        if (options.verbose === true)
            this.trace = (text) => this.below(this.dim((0,errors/* printable */.g$)(text, LONGEST_CALL)));
        const people = options.json ? stderr : stdout;
        this.colours =
            people.isTTY === true && !options.environment['NO_COLOR'] && options.environment['TERM'] !== 'dumb';
    }
    get hasAnswered() {
        return this.answered;
    }
    print(text) {
        this.endStage();
        if (this.quiet)
            return;
        if (this.json)
            this.write(this.stderr, `${text}\n`);
        else
            this.answer(text);
    }
    help(text) {
        this.write(this.json ? this.stderr : this.stdout, text);
    }
    say(text) {
        if (!this.quiet)
            this.complain(text);
    }
    complain(text) {
        this.endStage();
        this.write(this.stderr, `${text}\n`);
    }
    failed(line) {
        if (this.quiet && !this.json)
            this.complain((0,errors/* printable */.g$)(line, LONGEST_LINE));
    }
    result(object) {
        if (!this.json || this.objectWritten)
            return;
        this.objectWritten = true;
        this.object(object);
    }
    object(object) {
        if (this.quiet && !this.json)
            return;
        this.endStage();
        this.answered = true;
        this.stdout.write(`${(0,steering/* steeringFreeJson */.S$)(object)}\n`);
    }
    async lines(objects) {
        const text = objects.map((object) => `${(0,steering/* withoutCommands */.Df)((0,steering/* steeringFreeJson */.S$)(object, 0))}\n`).join('');
        this.answered = true;
        await new Promise((resolve) => this.stdout.write(text, () => resolve()));
        if (typeof this.stdout.error === 'string')
            throw (0,not_written/* notWritten */.x)(this.stdout.error);
    }
    progress(text) {
        if (this.quiet || this.stderr.isTTY !== true || Date.now() < this.nextProgress)
            return;
        this.nextProgress = Date.now() + PROGRESS_MS;
        this.stderr.write(`${ERASE_LINE}${text}\r`);
    }
    stage(name, text) {
        this.endStage();
        this.stages.begin(name, text);
        if (this.quiet)
            return;
        this.stageLine = `${name.padEnd(NAME_WIDTH)} ${(0,errors/* printable */.g$)(text, 500)}`;
        if (!this.live) {
            this.write(this.stderr, this.dimmed(this.stageLine));
            return;
        }
        this.draw();
        this.ticker = setInterval(() => this.draw(), 1000).unref();
    }
    release() {
        this.endStage();
    }
    note(text) {
        this.below(`${this.dim('note'.padEnd(NAME_WIDTH))} ${(0,errors/* printable */.g$)(text, 500)}`);
    }
    failure(failure) {
        this.complain(`${this.red('BLOCKED')} ${failure.message} [${failure.code}]`);
        this.complain(`        ${failure.remedy}`);
        this.result({
            verdict: failure.verdict,
            reasons: [{ code: failure.code, message: failure.message, remedy: failure.remedy }],
        });
    }
    below(text) {
        if (this.quiet)
            return;
        if (this.stageLine !== '') {
            this.write(this.stderr, `${this.live ? ERASE_LINE : ''}${this.live ? this.dimmed(this.stageLine) : ''}\n`);
            this.stageLine = '';
        }
        this.write(this.stderr, `${this.live ? ERASE_LINE : ''}${text}\n`);
    }
    draw() {
        const time = (0,stage_times/* inSeconds */.F)(this.stages.elapsed ?? 0);
        const room = Math.max(20, (this.stderr.columns || 80) - 1 - time.length - 2);
        const line = this.stageLine === '' ? '…' : this.stageLine;
        const shown = line.length > room ? `${line.slice(0, room - 1)}…` : line;
        this.write(this.stderr, `${ERASE_LINE}${this.dimmed(shown)}  ${time}`);
    }
    endStage() {
        const ended = this.stages.end();
        if (this.ticker !== null)
            clearInterval(this.ticker);
        this.ticker = null;
        if (ended === null || this.quiet)
            return;
        const line = this.stageLine === '' ? `${ended.name.padEnd(NAME_WIDTH)} ended after` : this.stageLine;
        const time = (0,stage_times/* inSeconds */.F)(ended.milliseconds);
        const stands = !this.live && this.stageLine !== '';
        this.stageLine = '';
        this.write(this.stderr, stands ? `  ${time}\n` : `${this.live ? ERASE_LINE : ''}${this.dimmed(line)}  ${time}\n`);
    }
    dimmed(line) {
        return this.dim(line.slice(0, NAME_WIDTH)) + line.slice(NAME_WIDTH);
    }
    answer(text) {
        this.answered = true;
        this.write(this.stdout, `${text}\n`);
    }
    write(stream, text) {
        const again = this.live && text.startsWith(ERASE_LINE) ? ERASE_LINE : '';
        const lines = text.slice(again.length).split('\n');
        stream.write(again + lines.map((line) => (0,steering/* withoutCommands */.Df)((0,steering/* unsteering */.fb)(line, this.colours))).join('\n'));
    }
    dim(text) {
        return this.colours ? `\u001b[2m${text}\u001b[22m` : text;
    }
}

;// CONCATENATED MODULE: ./build/src/cli/program.js












async function runProgram(argv, text = null) {
    const stdout = new result_stream/* ResultStream */.Y(process.stdout);
    const own = argv.slice(0, argv.includes('--') ? argv.indexOf('--') : argv.length);
    const terminal = new Terminal(stdout, process.stderr, {
        json: own.includes('--json'),
        quiet: own.includes('--quiet'),
        verbose: own.includes('--verbose'),
        environment: process.env,
    });
    const exitCode = await runCommand(argv, text, terminal);
    const lost = await stdout.end();
    if (lost === null || (lost === result_stream/* NO_READER */.g && !terminal.hasAnswered))
        return exitCode;
    const failure = (0,report_failure/* toFailure */.w)((0,not_written/* notWritten */.x)(lost));
    if (lost !== result_stream/* NO_READER */.g)
        terminal.failure(failure);
    return exitCode === 0 ? failure.exitCode : exitCode;
}
async function runCommand(argv, text, terminal) {
    let exitCode = 0;
    let command = '';
    const program = buildProgram(terminal);
    for (const row of COMMANDS) {
        addCommand(program, row, async (path, rest, options) => {
            command = row.name;
            await (0,foundation_debugger/* refuseDebugger */.C)();
            const endWatch = await watchReading(row, options);
            exitCode = await (await row.load()).execute({
                ...{ path, rest, options, terminal },
                remedyHere: (remedy) => remedyAt(row.name, remedy),
            });
            endWatch();
            await (0,foundation_debugger/* refuseDebugger */.C)();
        });
    }
    try {
        (0,node_environment/* refuseManyVariables */.HA)(process.env);
        (0,process_bytes/* refuseOtherBytes */.y)(argv, process.env);
        (0,node_environment/* refuseOthersParts */.ek)(process.env);
        (0,node_environment/* refuseChannel */.em)(process.channel);
        if ((0,node_environment/* namesAuthorities */.AL)(process.env))
            (await __webpack_require__.e(/* import() */ 865).then(__webpack_require__.bind(__webpack_require__, 40865))).refuseOddAuthorities(process.env);
        if (text !== null)
            terminal.print(text);
        else
            await program.parseAsync([...argv], { from: 'user' });
        return exitCode;
    }
    catch (error) {
        if (error instanceof commander/* CommanderError */.b7)
            return usageExit(error, argv, terminal);
        const found = (0,report_failure/* toFailure */.w)(error);
        const failure = command === '' ? found : { ...found, remedy: remedyAt(command, found.remedy) };
        if (failure.code !== 'stdout-not-written')
            terminal.failure(failure);
        return failure.exitCode;
    }
}
async function watchReading(row, options) {
    if (row.reads !== true)
        return () => undefined;
    const { watchMainThread, FLEET_LIMITS, READING_LIMITS } = await __webpack_require__.e(/* import() */ 56).then(__webpack_require__.bind(__webpack_require__, 40056));
    return watchMainThread(options['fleet'] === true ? FLEET_LIMITS : READING_LIMITS);
}
function usageExit(error, argv, terminal) {
    if (error.exitCode === 0) {
        if (asksOnlyHelp(argv))
            return 0;
        terminal.failure(HELP_INSTEAD);
        return HELP_INSTEAD.exitCode;
    }
    const lines = error.message.replace(/^error: /, '').split('\n');
    const said = lines.map((line) => line.trim()).join(' ');
    const { verdict, code, message, remedy, exitCode } = (0,report_failure/* toFailure */.w)(new errors/* AttestationError */.L7('usage', said));
    terminal.result({ verdict, reasons: [{ code, message, remedy }] });
    return exitCode;
}
const HELP_INSTEAD = (0,report_failure/* toFailure */.w)(new errors/* AttestationError */.L7('usage', 'The help was printed, and nothing else was done.'));
function asksOnlyHelp(argv) {
    const [first] = argv;
    return argv.length <= (COMMANDS.some(({ name }) => name === first) || first === 'help' ? 2 : 1);
}
function buildProgram(terminal) {
    return new commander/* Command */.uB('sandbox-attestation')
        .description('Proves what a sandbox denies (everything that is not needed with profile deny-by-default): builds it, runs probes inside, judges what happened, ' +
        'and writes one evidence bundle that a stranger can verify.')
        .helpCommand('help [command]', 'print the help of a command')
        .showHelpAfterError('(add --help for all options)')
        .exitOverride()
        .configureOutput({
        writeOut: (text) => terminal.help(text),
        writeErr: (text) => terminal.complain((0,credentials/* withoutCredentials */.ri)(text.trimEnd())),
        getOutHasColors: () => terminal.colours,
        getErrHasColors: () => terminal.colours,
    })
        .addHelpText('after', `\n-V or --version alone prints the version.\nExit codes: 0 accepted, 3 blocked, 2 wrong usage, 1 a fault of the program.`);
}
function addCommand(program, row, execute) {
    const command = program.command(row.name).description(row.description);
    if (row.argument !== undefined)
        command.argument(...row.argument);
    if (row.rest !== undefined)
        command.argument(...row.rest);
    const options = row.options.map((each) => [each, commanderOption(each)]);
    for (const [, option] of options)
        command.addOption(option);
    const once = options.filter(([{ repeatable }, { required, negate }]) => !repeatable && (required || negate));
    refuseSecond(command, once.map(([, option]) => option));
    command.addHelpText('after', row.examples).action(async (given, rest) => {
        refuseEmpty(row.argument?.[0] ?? '', given, command.opts());
        refuseLogin(row.argument?.[0] ?? '', given, command.opts());
        refuseLogin(row.rest?.[0] ?? '', rest, {});
        await execute(typeof given === 'string' ? given : '', Array.isArray(rest) ? rest.map(String) : [], command.opts());
    });
}
function refuseEmpty(name, argument, options) {
    const [option] = Object.entries(options).find(([, value]) => [value].flat().includes('')) ?? [];
    if (option === undefined && argument !== '')
        return;
    throw new errors/* AttestationError */.L7('invalid-setting', `${written(name, option)} is empty.`, {
        advice: 'Check the variable that holds it.',
    });
}
function refuseLogin(name, argument, options) {
    const has = (value) => [value].flat().some((each) => typeof each === 'string' && (0,credentials/* hasCredential */.mB)(each));
    const [option] = Object.entries(options).find(([key, value]) => !key.endsWith('Regexp') && has(value)) ?? [];
    if (option === undefined && !has(argument))
        return;
    throw new errors/* AttestationError */.L7('invalid-setting', `${written(name, option)} has a login or a token.`, {
        advice: credentials/* LEAVE_OUT */.dR,
    });
}
function written(argument, option) {
    if (option === undefined)
        return `The argument ${argument}`;
    return `--${option.replace(/[A-Z]/g, (each) => `-${each.toLowerCase()}`)}`;
}
function commanderOption({ flags, description, default: given, repeatable }) {
    const option = new commander/* Option */.c$(flags, description);
    if (given !== undefined)
        option.default(given);
    if (repeatable === true)
        option.argParser((argument, before = []) => [...before, argument]);
    return option;
}
function refuseSecond(command, options) {
    const given = new Set();
    for (const option of options) {
        command.on(`option:${option.name()}`, () => {
            const key = option.attributeName();
            if (given.has(key))
                throw new errors/* AttestationError */.L7('invalid-setting', `--${option.name()} comes after another value of the same.`, {
                    advice: 'Give it once.',
                });
            given.add(key);
        });
    }
}


/***/ })

};
