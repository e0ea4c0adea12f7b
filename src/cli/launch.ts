import { runContextHere } from '../attest/entry/here.ts';
import { readSettings } from '../attest/entry/settings.ts';
import type { OnOutput } from '../engine/attached-output.ts';
import { AttestationError, printable } from '../foundation/errors.ts';
import type { LaunchInputs, WorkloadImage } from '../launch/inputs.ts';
import { launch } from '../launch/launch.ts';
import { launchJson } from '../launch/launch-json.ts';
import { exitCodeOfLaunch, launchSentence } from '../launch/outcome.ts';
import type { LaunchResult } from '../launch/result.ts';
import { launchReasons } from '../report/launch-table.ts';
import type { CommandInput } from './command.ts';
import { givenSettings } from './given.ts';
import { expectationsIn } from './given-expectations.ts';
import { interruptible } from './interruptible.ts';
import { LAUNCH_SETTINGS } from './launch-options.ts';
import { passOn } from './workload-output.ts';

/** `sandbox-attestation launch EVIDENCE … -- COMMAND…`. */
export async function execute(input: CommandInput): Promise<number> {
  const { terminal } = input;
  const isJob = process.env['GITHUB_ACTIONS'] === 'true';
  const streams = passOn(process, isJob, () => terminal.release());
  // With --json, stdout is for the one object: what the workload writes is in the folder.
  const onOutput: OnOutput = terminal.json ? async () => undefined : streams.onOutput;
  const inputs = await inputsOf(input, onOutput);
  return interruptible(terminal, async (signal) => {
    const result = await launch(inputs, runContextHere(terminal, signal));
    await streams.end();
    show(result, input);
    return exitCodeOfLaunch(result);
  });
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
  const given = givenSettings(options);
  const taken = Object.fromEntries(
    LAUNCH_SETTINGS.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]]])),
  );
  const settings = readSettings(
    {
      ...taken,
      ...(typeof options['trustedRoot'] === 'string' ? { 'trusted-root': options['trustedRoot'] } : {}),
    },
    (name) => `--${name}`,
  );
  return {
    evidence: path,
    expectations: await expectationsIn(options),
    rehearsal: options['rehearsal'] === true,
    image: imageOf(options, settings),
    command: rest.length === 0 ? null : rest,
    engineProgram: settings.engineProgram,
    pullCredentials: settings.pullCredentials,
    signing: settings.signing,
    input: textOf(options, 'input'),
    output: textOf(options, 'output') ?? 'launch',
    timeoutSeconds: secondsOf(options),
    challenge: settings.challenge,
    onOutput,
  };
}

function imageOf(
  options: CommandInput['options'],
  settings: Omit<Extract<WorkloadImage, { source: 'built' }>, 'source'>,
): WorkloadImage {
  const reference = textOf(options, 'image');
  const { context, dockerfile, baseImage, buildNetwork, includeUntracked } = settings;
  const builds = context !== null || dockerfile !== null;
  if (reference !== null && builds) throw usage('--image and --context name two images', 'Give one of them.');
  if (!builds && (baseImage !== null || buildNetwork || includeUntracked))
    throw usage('An option of a build is given, and nothing is built', 'Give --context.');
  if (reference === null && options['pull'] === true)
    throw usage('--pull is given without --image', 'Name the image.');
  if (builds) return { source: 'built', context, dockerfile, baseImage, buildNetwork, includeUntracked };
  if (reference === null) return { source: 'attested' };
  return { source: 'named', reference, pull: options['pull'] === true };
}

function textOf(options: CommandInput['options'], name: string): string | null {
  const value = options[name];
  if (typeof value !== 'string') return null;
  if (value !== '') return value;
  throw usage(`--${name} is empty`, 'Check the variable that holds it.');
}

/** A day: what a receipt's schema holds. */
const LONGEST_S = 86_400;

function secondsOf(options: CommandInput['options']): number {
  const text = textOf(options, 'timeout') ?? '3600';
  const seconds = Number(text);
  if (/^[0-9]{1,5}$/.test(text) && seconds >= 1 && seconds <= LONGEST_S) return seconds;
  throw usage(`--timeout cannot be "${printable(text, 40)}"`, `Use whole seconds from 1 to ${LONGEST_S}.`);
}

function usage(message: string, advice: string): AttestationError {
  return new AttestationError('invalid-setting', `${message}.`, { advice });
}
