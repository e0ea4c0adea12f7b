import { type GivenSettings, optionOf, SETTING_NAMES } from '../main/settings.ts';
import type { SigningWorld } from '../signing/choose-signer.ts';
import type { Surroundings } from '../surroundings.ts';

/** Commander's camelCase names back to the settings' own. */
export function givenSettings(options: Readonly<Record<string, unknown>>): GivenSettings {
  const settings: Record<string, string | readonly string[]> = {};
  for (const name of SETTING_NAMES) {
    const value = options[optionOf(name).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())];
    if (typeof value === 'string') settings[name] = value;
    else if (value === true) settings[name] = 'true';
    else if (Array.isArray(value)) settings[name] = value.map(String);
  }
  return settings;
}

/** What signing sees of the world from the command line: this user's own key may be made and kept. */
export function signingWorld(here: Surroundings): SigningWorld {
  const { environment, workingFolder, stateFolder } = here;
  return { environment, workingFolder, stateFolder, identityToken: null };
}
