import type { GivenSettings } from '../../attest/entry/settings.ts';
import { isYes, readSettings, textOf } from '../../attest/entry/settings.ts';
import { AttestationError } from '../../foundation/errors.ts';
import { invalidSetting } from '../../foundation/invalid-setting.ts';
import type { LaunchInputs, WorkloadImage } from '../inputs.ts';
import { checkReference } from '../reference.ts';
import { LAUNCH_SETTINGS, type LaunchSettingName, READ_AS_OF_RUN } from './launch-table.ts';

/** What the caller wrote, by name; a missing or empty value was not given. */
export type GivenLaunch = Readonly<Partial<Record<LaunchSettingName, string>>>;

/** What the settings of a launch say; evidence, command and expectations come from elsewhere. */
export type LaunchChoices = Omit<
  LaunchInputs,
  'evidence' | 'command' | 'expectations' | 'onOutput' | 'forArtifact'
>;

/** As many arguments, of as many characters, as a receipt holds (schemas/receipt.schema.json). */
const MOST_ARGUMENTS = 1024;
const LONGEST_ARGUMENT = 16_384;

/**
 * Returns the caller's words as typed inputs.
 *
 * @param written the name of a setting as the caller wrote it (`--image`, or `The input image`), for messages
 * @throws AttestationError `invalid-setting`, `workload-reference` (usage)
 */
export function readLaunch(given: GivenLaunch, written: (name: string) => string): LaunchChoices {
  const one = (name: LaunchSettingName) => textOf(LAUNCH_SETTINGS[name], given[name], written(name));
  const yes = (name: LaunchSettingName) => isYes(one(name), written(name));
  const ofRun = Object.fromEntries(READ_AS_OF_RUN.map((name) => [name, given[name]])) as GivenSettings;
  const settings = readSettings(ofRun, written);
  const { engineProgram, pullCredentials, signing, challenge } = settings;
  return {
    ...{ engineProgram, pullCredentials, signing, challenge },
    rehearsal: yes('rehearsal'),
    image: imageOf({ reference: one('image') || null, pull: yes('pull') }, settings, written),
    input: one('input') || null,
    output: one('output'),
    timeoutSeconds: Number(one('timeout')),
  };
}

/**
 * Returns the arguments that replace the image's own; null if none is given.
 *
 * @throws AttestationError `invalid-setting` (usage) for more than a receipt holds
 */
export function readCommand(given: readonly string[], written: string): readonly string[] | null {
  if (given.length > MOST_ARGUMENTS)
    throw invalidSetting(written, given.join(' '), `Give at most ${MOST_ARGUMENTS} arguments.`);
  for (const argument of given) {
    const problem = problemOf(argument);
    if (problem !== null) throw invalidSetting(written, argument, problem);
  }
  return given.length === 0 ? null : given;
}

function problemOf(argument: string): string | null {
  if (argument.length > LONGEST_ARGUMENT) return `An argument has at most ${LONGEST_ARGUMENT} characters.`;
  // An argument vector ends each of its texts with one (execve(2)), and half of a pair is not UTF-8.
  return argument.includes('\0') || !argument.isWellFormed()
    ? 'An argument is a text without NUL characters.'
    : null;
}

type Named = Omit<Extract<WorkloadImage, { source: 'named' }>, 'source' | 'reference'> & {
  readonly reference: string | null;
};
type Build = Omit<Extract<WorkloadImage, { source: 'built' }>, 'source'>;

/** At most one image is named, and what is said of it can be meant. */
function imageOf(
  { reference, pull }: Named,
  { context, dockerfile, baseImage, buildNetwork, includeUntracked }: Build,
  written: (name: string) => string,
): WorkloadImage {
  const builds = context !== null || dockerfile !== null;
  if (reference !== null && builds)
    throw usage(`${written('image')} and ${written('context')} name two images`, 'Give one of them.');
  if (!builds && (baseImage !== null || buildNetwork || includeUntracked))
    throw usage('A setting of a build is given, and nothing is built', `Give ${written('context')} too.`);
  if (reference === null && pull)
    throw usage(`${written('pull')} is given without ${written('image')}`, 'Name the image.');
  if (builds) return { source: 'built', context, dockerfile, baseImage, buildNetwork, includeUntracked };
  if (reference === null) return { source: 'attested' };
  checkReference(reference);
  return { source: 'named', reference, pull };
}

function usage(message: string, advice: string): AttestationError {
  return new AttestationError('invalid-setting', `${message}.`, { advice });
}
