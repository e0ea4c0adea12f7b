import { SETTING_NAMES, SETTINGS } from '../attest/entry/setting-table.ts';
import type { GivenSettings } from '../attest/entry/settings.ts';
import { optionKey } from './option-row.ts';

/** Commander's camelCase names back to the settings' own. */
export function givenSettings(options: Readonly<Record<string, unknown>>): GivenSettings {
  const settings: Record<string, string | readonly string[]> = {};
  for (const name of SETTING_NAMES) {
    const value = options[optionKey(name)];
    if (typeof value === 'string') settings[name] = value;
    else if (value === true) settings[name] = 'true';
    // A setting with a word for leaving it out gets that word; a yes-or-no setting does not have one.
    else if (value === false) settings[name] = 'none' in SETTINGS[name] ? 'none' : 'false';
    else if (Array.isArray(value)) settings[name] = value.map(String);
  }
  return settings;
}
