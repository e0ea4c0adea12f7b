import { runContextHere } from '../attest/entry/here.ts';
import type { RunContext } from '../attest/run-context.ts';
import type { OnOutput } from '../engine/attached-output.ts';
import { printable } from '../foundation/errors.ts';
import { endsSoon } from '../foundation/until-aborted.ts';
import { LAUNCH_SETTING_NAMES } from '../launch/entry/launch-table.ts';
import { type GivenLaunch, readCommand, readLaunch } from '../launch/entry/read-launch.ts';
import type { LaunchInputs } from '../launch/inputs.ts';
import { launch } from '../launch/launch.ts';
import { launchJson } from '../launch/launch-json.ts';
import { exitCodeOfLaunch, launchSentence } from '../launch/outcome.ts';
import type { LaunchResult } from '../launch/result.ts';
import { toFailure } from '../report/failure.ts';
import { launchReasons } from '../report/launch-table.ts';
import type { CommandInput } from './command.ts';
import { expectationsIn } from './given-expectations.ts';
import { interruptible } from './interruptible.ts';
import { notPassedOn } from './not-written.ts';
import { optionKey } from './option-row.ts';
import { NO_READER, ResultStream } from './result-stream.ts';
import { type PassedOn, passOn } from './workload-output.ts';

/** `sandbox-attestation launch EVIDENCE … -- COMMAND…`. */
export async function execute(input: CommandInput): Promise<number> {
  const { terminal } = input;
  const isJob = process.env['GITHUB_ACTIONS'] === 'true';
  const targets = { stdout: new ResultStream(process.stdout), stderr: new ResultStream(process.stderr) };
  const streams = passOn(targets, isJob, () => terminal.release());
  // With --json, stdout is for the one object: what the workload writes is in the folder.
  const onOutput: OnOutput = terminal.json ? async () => undefined : streams.onOutput;
  const inputs = await inputsOf(input, onOutput);
  return interruptible(terminal, async (signal) => {
    const { result, isWhole } = await launched(inputs, runContextHere(terminal, signal), streams);
    show(result, input);
    const lost = isWhole ? lostOf(targets) : 'EINTR';
    const exitCode = exitCodeOfLaunch(result);
    return lost === null ? exitCode : endWithout(lost, exitCode, terminal);
  });
}

/** Launches; when that ends, however it ends, nothing more is passed on. */
async function launched(inputs: LaunchInputs, runContext: RunContext, streams: PassedOn) {
  try {
    const result = await launch(inputs, runContext);
    // A launch that is signed and read back stands, whatever signal comes after that.
    return { result, isWhole: await endsSoon(runContext.signal, streams.end()) };
  } finally {
    streams.cut();
  }
}

/** The code of a stream's error that a reader must know of. */
function lostOf({ stdout, stderr }: Readonly<Record<'stdout' | 'stderr', ResultStream>>): string | null {
  return [stdout.error, stderr.error].find((code) => code !== null && code !== NO_READER) ?? null;
}

/** A caller who reads the workload's output must not take a part for the whole. */
function endWithout(lost: string, exitCode: number, terminal: CommandInput['terminal']): number {
  const failure = toFailure(notPassedOn(lost));
  terminal.failure(failure);
  return exitCode === 0 ? failure.exitCode : exitCode;
}

/** On stderr: stdout is the workload's. The last line says what the exit code is of. */
function show(result: LaunchResult, { terminal }: CommandInput): void {
  const reasons = result.kind === 'refused' ? result.reasons : result.reading.reasons;
  const isBlocked = result.kind === 'refused' || result.verdict === 'BLOCKED';
  if (isBlocked && reasons.length > 0) terminal.complain(launchReasons(reasons));
  if (result.kind === 'ended') {
    const { output } = result.reading.receipt ?? { output: { files: [], left_out: [] } };
    for (const { path, why } of output.left_out)
      terminal.note(`Left out of the outputs: ${path}, because ${why}.`);
    terminal.say(`receipt      ${printable(result.folder, 4096)}/`);
    if (result.signing.kind === 'not-signed')
      terminal.complain(`NOT SIGNED: ${result.signing.error.message} ${result.signing.remedy}`);
  }
  terminal.result(launchJson(result));
  terminal.complain(launchSentence(result));
}

async function inputsOf({ path, rest, options }: CommandInput, onOutput: OnOutput): Promise<LaunchInputs> {
  return {
    ...readLaunch(givenLaunch(options), (name) => `--${name}`),
    evidence: path,
    // The launch's own challenge is recorded; what is expected is the policy's.
    expectations: await expectationsIn({ ...options, challenge: undefined }),
    command: readCommand(rest, 'An argument after --'),
    forArtifact: false,
    onOutput,
  };
}

/** Commander's names back to the settings' own. */
function givenLaunch(options: CommandInput['options']): GivenLaunch {
  const given = LAUNCH_SETTING_NAMES.flatMap((name) => {
    const value = options[optionKey(name)];
    return value === undefined ? [] : [[name, String(value)] as const];
  });
  return Object.fromEntries(given);
}
