import { SETTINGS, type Setting, type SettingName } from '../attest/entry/setting-table.ts';

/** One option of a command, as the help text shows it. */
export interface OptionRow {
  /** Its name, and the name of its value in angle brackets. */
  readonly flags: string;
  readonly description: string;
  readonly default?: string;
  readonly repeatable?: true;
}

export const JSON_OPTION: OptionRow = {
  flags: '--json',
  description: 'print one JSON object on stdout, everything else on stderr',
};

export const QUIET_OPTION: OptionRow = {
  flags: '--quiet',
  description: 'print only what failed; the exit code is the answer',
};

/** The rows of settings, which have the names of the Action's inputs. */
export function settingOptions(names: readonly SettingName[]): readonly OptionRow[] {
  return rowOptions(names, SETTINGS);
}

/** The same for any table of settings. */
export function rowOptions<Name extends string>(
  names: readonly Name[],
  table: Readonly<Record<Name, Setting>>,
): readonly OptionRow[] {
  return names.flatMap((name) => {
    const setting: Setting = table[name];
    const row = setting.kind === 'flag' ? flagOption(name, setting) : valueOption(name, setting);
    if (setting.none !== true) return [row];
    return [row, { flags: `--no-${name}`, description: `the same as --${name} none` }];
  });
}

/** A flag that is on by default can only be turned off. */
function flagOption(name: string, { default: given, description }: Setting): OptionRow {
  if (given !== 'true') return { flags: `--${name}`, description };
  return {
    flags: `--no-${name}`,
    description: `Do not: ${description.charAt(0).toLowerCase()}${description.slice(1)}`,
  };
}

function valueOption(name: string, { kind, value, default: given, description }: Setting): OptionRow {
  return {
    flags: `--${name} <${value}>`,
    description,
    ...(kind === 'list' ? { repeatable: true } : given === '' ? {} : { default: given }),
  };
}

/** Returns commander's name for an option in the object of all given options: `trusted-root` is `trustedRoot`. */
export function optionKey(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** Returns an option as a caller writes it, from commander's name for it. */
export function optionFlag(key: string): string {
  return `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
