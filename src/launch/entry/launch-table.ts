import { flag, SETTINGS, type Setting, text } from '../../attest/entry/setting-table.ts';
import { path, plain, seconds } from '../../attest/entry/text-forms.ts';

/** The settings of a run that a launch takes as they are. */
const OF_RUN = [
  ...(['context', 'dockerfile', 'base-image', 'build-network', 'include-untracked'] as const),
  ...(['engine-program', 'pull-credentials', 'challenge'] as const),
  ...(['signing', 'signing-key', 'fulcio-url', 'rekor-url', 'tsa-url', 'trusted-root'] as const),
] as const;

type OfRun = (typeof OF_RUN)[number];

/** Settings that a run does not have, or has with another meaning or default. */
const OWN = {
  rehearsal: flag('Also launch from evidence of the venue LOCAL; the receipt says so.'),
  image: text(
    'REF',
    '',
    'Another image on the attested base, by NAME@DIGEST or id. Default: the attested one.',
    plain,
  ),
  pull: flag('Let the engine pull that image.'),
  input: text('DIR', '', 'A folder that the workload sees read-only at /in.', path),
  output: text('DIR', 'launch', 'A new or empty folder for receipt, evidence, streams and outputs.', path),
  timeout: text('SECONDS', '3600', 'Time limit of the workload; then its container is killed.', seconds),
  context: {
    ...SETTINGS.context,
    description: 'Build context of the workload’s image. Default: nothing is built.',
  },
  dockerfile: {
    ...SETTINGS.dockerfile,
    description: 'Dockerfile of the workload’s image. Default: Dockerfile.sandbox in the context.',
  },
  'build-network': {
    ...SETTINGS['build-network'],
    description: 'Give the build of the workload’s image network access.',
  },
  'engine-program': {
    ...SETTINGS['engine-program'],
    description:
      "Absolute path of the engine's client. Default: the system's own, whatever the evidence names; PATH is not searched.",
  },
  challenge: {
    ...SETTINGS.challenge,
    description: "A verifier's challenge, recorded in the receipt to prove that the launch is not older.",
  },
  'trusted-root': {
    ...SETTINGS['trusted-root'],
    description:
      "Trusted root of the Sigstore instance that signed the evidence and signs the receipt. Default: public-good's.",
  },
} as const satisfies Readonly<Record<string, Setting>>;

export type LaunchSettingName = OfRun | keyof typeof OWN;

const TABLE: Readonly<Record<LaunchSettingName, Setting>> = { ...SETTINGS, ...OWN };

/** In the order of the help text. */
export const LAUNCH_SETTING_NAMES = [
  ...Object.keys(OWN),
  ...OF_RUN.filter((name) => !(name in OWN)),
] as readonly LaunchSettingName[];

/**
 * Every setting of a launch, once, with the names of the command line: its options, the inputs in launch/action.yml and
 * in the reusable workflow, and the documents' table are made from it. An empty default means: not set. Evidence and
 * command are not settings: on the command line they are arguments.
 */
export const LAUNCH_SETTINGS = Object.fromEntries(
  LAUNCH_SETTING_NAMES.map((name): [string, Setting] => [name, TABLE[name]]),
) as Readonly<Record<LaunchSettingName, Setting>>;

/** Those that the code for runs reads. */
export const READ_AS_OF_RUN: readonly OfRun[] = OF_RUN;
