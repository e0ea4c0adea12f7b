import { JSON_OPTION, type OptionRow, QUIET_OPTION, settingOptions } from './option-row.ts';
import { EXPECTATION_OPTIONS } from './verify-options.ts';

/** The settings of a run that a launch takes as they are. */
export const LAUNCH_SETTINGS = [
  ...(['context', 'dockerfile', 'base-image', 'build-network', 'include-untracked'] as const),
  ...(['engine-program', 'pull-credentials', 'challenge'] as const),
  ...(['signing', 'signing-key', 'fulcio-url', 'rekor-url', 'tsa-url'] as const),
] as const;

/** A launch's own: their defaults are others than a run's. */
const OWN: readonly OptionRow[] = [
  { flags: '--rehearsal', description: 'also launch from evidence of the venue LOCAL; the receipt says so' },
  {
    flags: '--image <REF>',
    description: 'another image on the attested base, by NAME@DIGEST or id (default: the attested one)',
  },
  { flags: '--pull', description: 'let the engine pull that image' },
  { flags: '--input <DIR>', description: 'a folder that the workload sees read-only at /in' },
  {
    flags: '--output <DIR>',
    description: 'a new or empty folder for receipt, evidence, streams and outputs',
    default: 'launch',
  },
  {
    flags: '--timeout <SECONDS>',
    description: 'time limit of the workload; then its container is killed',
    default: '3600',
  },
];

/** A challenge is expected of evidence, and recorded in a receipt: one option would mean two things. */
const NOT_OF_LAUNCH: readonly string[] = ['--challenge <TEXT>'];

/** Every option of `launch`: what is launched and how, who signs, and what is expected of the evidence. */
export const LAUNCH_OPTIONS: readonly OptionRow[] = [
  ...OWN,
  ...settingOptions(LAUNCH_SETTINGS),
  ...EXPECTATION_OPTIONS.filter(({ flags }) => !NOT_OF_LAUNCH.includes(flags)),
  QUIET_OPTION,
  JSON_OPTION,
];
