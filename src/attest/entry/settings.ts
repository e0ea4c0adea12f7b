import { AttestationError, printable } from '../../foundation/errors.ts';
import type { AttestInputs } from '../inputs.ts';
import { SETTINGS, type SettingName } from './setting-table.ts';
import { MOST_ENTRIES, SECRET, TEXT_FORMS } from './text-forms.ts';

/** What the caller wrote, by name; what is not there or empty was not given. A list holds one argument an entry. */
export type GivenSettings = Readonly<Partial<Record<SettingName, string | readonly string[]>>>;

/** A day: longer than any job may run. */
const MAX_TIMEOUT_SECONDS = 86_400;

/**
 * The caller's words as typed inputs.
 *
 * @param written how a setting is called where the caller wrote it (`--engine`, or `input engine`), for messages
 * @throws AttestationError `usage` naming the setting, what it was and what it may be
 */
export function readSettings(given: GivenSettings, written: (name: SettingName) => string): AttestInputs {
  const one = (name: SettingName): string => {
    const value = given[name];
    if (typeof value !== 'string' || value === '') return SETTINGS[name].default;
    const problem = TEXT_FORMS[name]?.(value) ?? null;
    if (problem !== null) throw invalid(written(name), SECRET.includes(name) ? '***' : value, problem);
    return value;
  };
  const optional = (name: SettingName): string | null => one(name) || null;
  const choice = <T extends string>(name: SettingName, choices: readonly T[]): T => {
    const value = one(name);
    const found = choices.find((candidate) => candidate === value);
    if (found !== undefined) return found;
    throw invalid(written(name), value, `Use one of: ${choices.join(', ')}.`);
  };
  const yes = (name: SettingName): boolean => {
    const value = one(name).toLowerCase();
    if (value === '' || value === 'false') return false;
    if (value === 'true') return true;
    throw invalid(written(name), value, 'Use true or false.');
  };
  const extra = listed(given['extra-run-args'], written);
  return {
    engine: choice('engine', ['auto', 'docker', 'podman']),
    engineProgram: optional('engine-program'),
    pullCredentials: optional('pull-credentials'),
    venue: one('venue') === '' ? null : choice<'VPS'>('venue', ['VPS']),
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
    posture: yes('posture'),
    controls: choice('controls', ['packet', 'all', 'none']),
    timeoutSeconds: seconds(one('timeout'), written('timeout')),
    seal: yes('seal'),
    extraRunArguments: extra,
    challenge: optional('challenge'),
    baseline: optional('baseline'),
    signing: {
      mode: choice('signing', ['auto', 'keyless', 'key', 'none']),
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

function listed(
  given: string | readonly string[] | undefined,
  written: (name: SettingName) => string,
): readonly string[] {
  const name = 'extra-run-args';
  const entries = given === undefined ? [] : typeof given === 'string' ? [given] : given;
  if (entries.length > MOST_ENTRIES)
    throw invalid(written(name), entries.join(' '), `Give at most ${MOST_ENTRIES} arguments.`);
  for (const entry of entries) {
    const problem = TEXT_FORMS[name]?.(entry) ?? null;
    if (problem !== null) throw invalid(written(name), entry, problem);
  }
  return entries;
}

function seconds(value: string, name: string): number {
  const number = Number(value);
  if (/^[0-9]{1,6}$/.test(value) && number >= 1 && number <= MAX_TIMEOUT_SECONDS) return number;
  throw invalid(name, value, `Use whole seconds from 1 to ${MAX_TIMEOUT_SECONDS}.`);
}

function invalid(name: string, value: string, advice: string): AttestationError {
  return new AttestationError('invalid-setting', `${name} cannot be "${printable(value, 80)}".`, {
    advice,
  });
}
