import { LAUNCH_SETTING_NAMES, LAUNCH_SETTINGS } from '../launch/entry/launch-table.ts';
import { JSON_OPTION, type OptionRow, QUIET_OPTION, rowOptions } from './option-row.ts';
import { EXPECTATION_OPTIONS } from './verify-options.ts';

/**
 * What is expected of the evidence, without what a setting of the launch is as well: a challenge is recorded in a
 * receipt, and one option would mean two things; a trusted root is for both.
 */
export const LAUNCH_EXPECTATIONS: readonly OptionRow[] = EXPECTATION_OPTIONS.filter(
  ({ flags }) => !/^--(challenge|trusted-root) /.test(flags),
);

/** Every option of `launch`: what is launched and how, who signs, and what is expected of the evidence. */
export const LAUNCH_OPTIONS: readonly OptionRow[] = [
  ...rowOptions(LAUNCH_SETTING_NAMES, LAUNCH_SETTINGS),
  ...LAUNCH_EXPECTATIONS,
  QUIET_OPTION,
  JSON_OPTION,
];
