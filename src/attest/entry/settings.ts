import { hasCredential, LEAVE_OUT } from '../../foundation/credentials.ts';
import { invalidSetting } from '../../foundation/invalid-setting.ts';
import { readLimits } from '../../probes/restrictions/limit-amounts.ts';
import type { AttestInputs } from '../inputs.ts';
import { type ChoiceName, type ChoiceOf, SETTINGS, type Setting, type SettingName } from './setting-table.ts';
import { MOST_ENTRIES } from './text-forms.ts';

/** What the caller wrote, by name; a missing or empty value was not given. A list holds one argument an entry. */
export type GivenSettings = Readonly<Partial<Record<SettingName, string | readonly string[]>>>;

/**
 * Returns the caller's words as typed inputs.
 *
 * @param written the name of a setting as the caller wrote it (`--engine`, or `input engine`), for messages
 * @throws AttestationError `usage` with the setting, its value and the values that it may have
 */
export function readSettings(given: GivenSettings, written: (name: SettingName) => string): AttestInputs {
  const one = (name: SettingName): string => textOf(SETTINGS[name], given[name], written(name));
  const optional = (name: SettingName): string | null => one(name) || null;
  const choice = <Name extends ChoiceName>(name: Name): ChoiceOf<Name> => {
    const value = one(name);
    const choices: readonly ChoiceOf<Name>[] = SETTINGS[name].choices;
    const found = choices.find((candidate) => candidate === value);
    if (found !== undefined) return found;
    throw invalidSetting(written(name), value, `Use one of: ${choices.join(', ')}.`);
  };
  const list = (name: ListName): readonly string[] => listed(given[name], name, written);
  const yes = (name: SettingName): boolean => isYes(one(name), written(name));
  return {
    engine: choice('engine'),
    engineProgram: optional('engine-program'),
    allowEngineEndpoint: yes('allow-engine-endpoint'),
    pullCredentials: optional('pull-credentials'),
    venue: one('venue') === '' ? null : choice('venue'),
    seccomp: optional('seccomp'),
    context: optional('context'),
    dockerfile: optional('dockerfile'),
    tag: one('tag'),
    baseImage: optional('base-image'),
    buildNetwork: yes('build-network'),
    includeUntracked: yes('include-untracked'),
    input: optional('input'),
    output: one('output'),
    force: yes('force'),
    deposit: optional('deposit'),
    keepOutput: optional('keep-output'),
    posture: yes('posture'),
    controls: choice('controls'),
    timeoutSeconds: Number(one('timeout')),
    limits: limited(list('limit'), written('limit')),
    seal: yes('seal'),
    extraRunArguments: list('extra-run-args'),
    challenge: optional('challenge'),
    policy: optional('policy'),
    baseline: optional('baseline'),
    signing: {
      mode: choice('signing'),
      key: optional('signing-key'),
      instance: {
        fulcioUrl: optional('fulcio-url'),
        rekorUrl: optional('rekor-url'),
        tsaUrl: optional('tsa-url'),
      },
      trustedRoot: optional('trusted-root'),
    },
  };
}

function limited(entries: readonly string[], name: string): AttestInputs['limits'] {
  const read = readLimits(entries);
  if (read.refused !== null) throw invalidSetting(name, read.refused, read.advice);
  return read.limits;
}

type ListName = 'limit' | 'extra-run-args';

function listed(
  given: string | readonly string[] | undefined,
  name: ListName,
  written: (name: SettingName) => string,
): readonly string[] {
  const entries = given === undefined ? [] : typeof given === 'string' ? [given] : given;
  if (entries.length > MOST_ENTRIES)
    throw invalidSetting(written(name), entries.join(' '), `Give at most ${MOST_ENTRIES} arguments.`);
  for (const entry of entries) {
    const problem = hasCredential(entry) ? LEAVE_OUT : SETTINGS[name].form(entry);
    if (problem !== null) throw invalidSetting(written(name), entry, problem);
  }
  return entries;
}

/**
 * Returns a setting's text, or its default.
 *
 * @param given an empty text was not given
 * @throws AttestationError `invalid-setting` (usage) if the text does not have the setting's form
 */
export function textOf(
  { form, secret, default: otherwise }: Setting,
  given: string | readonly string[] | undefined,
  written: string,
): string {
  if (typeof given !== 'string' || given === '') return otherwise;
  const problem = hasCredential(given) ? LEAVE_OUT : (form?.(given) ?? null);
  if (problem !== null) throw invalidSetting(written, secret === true ? '***' : given, problem);
  return given;
}

/**
 * Reads yes or no; an empty text is no.
 *
 * @throws AttestationError `invalid-setting` (usage)
 */
export function isYes(text: string, written: string): boolean {
  const value = text.toLowerCase();
  if (value === '' || value === 'false') return false;
  if (value === 'true') return true;
  throw invalidSetting(written, value, 'Use true or false.');
}
