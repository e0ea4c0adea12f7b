import { DEFAULT_TAG } from '../../engine/labels.ts';
import { ENGINE_NAMES } from '../../foundation/engine-name.ts';
import { AttestationError, printable } from '../../foundation/errors.ts';
import type { AttestInputs } from '../inputs.ts';
import { MOST_ENTRIES, SECRET, TEXT_FORMS } from './text-forms.ts';

/** How the words of one setting are read: as they are, as yes or no, or as a list with one argument an entry. */
type SettingKind = 'text' | 'flag' | 'list';

export interface Setting {
  readonly kind: SettingKind;
  /** What the command line calls the value; null for a flag. */
  readonly value: string | null;
  readonly default: string;
  readonly description: string;
  /** The command line's name for it where that is another one. */
  readonly option?: string;
  /** Whether the command line also takes `--no-NAME`, for the value `none`. */
  readonly none?: true;
}

/**
 * Every setting of a run, once: the command line's options, the Action's inputs (action.yml is tested against this)
 * and the help text all come from here. An empty default means: not set.
 */
export const SETTINGS = {
  engine: text(
    'NAME',
    'auto',
    'Container engine: auto (the first local one that answers), docker or podman.',
  ),
  'engine-program': text(
    'FILE',
    '',
    "Absolute path of the engine's client, with --engine docker or podman. Default: the system's own; PATH is not searched.",
  ),
  'allow-engine-endpoint': flag(
    'Accept an engine that DOCKER_HOST or a Docker context chose. A reader has to waive it as well.',
  ),
  'pull-credentials': text(
    'FILE',
    '',
    'Registry credentials for the pull of the base image alone, as {"auths": …}. Default: none; no credential store is used.',
  ),
  venue: text(
    'VPS',
    '',
    'VPS when this host is the machine to attest; in CI and for rehearsals leave it out.',
  ),
  seccomp: text(
    'PROFILE',
    '',
    "Seccomp profile: targeted-deny, deny-by-default, or a file. Default: the workspace's own seccomp-deny-by-default.json, else targeted-deny.",
  ),
  context: text(
    'DIR',
    '',
    "Build context. Default: the working directory when it has a Dockerfile.sandbox, else this project's own.",
  ),
  dockerfile: text('FILE', '', 'Dockerfile of the sandbox. Default: Dockerfile.sandbox in the context.'),
  tag: text('TAG', DEFAULT_TAG, 'Tag of the built image; the run itself uses the image id.'),
  'base-image': text(
    'REF',
    '',
    "Base image: a reference, debian-packages, or auto. Default: the Dockerfile's own (in a rehearsal: auto).",
  ),
  'build-network': flag('Let the image build reach the network; recorded in the evidence.'),
  'include-untracked': flag('Take files of the context into the build that git does not track.'),
  input: text('DIR', '', "The operator's packet folder, staged read-only at /in. Default: a fixture."),
  output: text('DIR', 'attestation', 'Where the evidence folder is written.'),
  force: flag("Overwrite another run's evidence in the output folder."),
  deposit: text('PATH', '', 'Also place the bundle (and its signature) at this path, whole or not at all.'),
  posture: {
    ...flag(
      'Take the complete posture beside the run: the reference image’s, and the sandbox’s own where it can.',
    ),
    default: 'true',
  },
  timeout: text('SECONDS', '60', 'Time limit of the sandbox run, after which its container is killed.'),
  seal: flag(
    'Run a Python payload by a launcher that denies exec and new processes to itself first; recorded as self-applied.',
  ),
  controls: {
    ...text(
      'MODE',
      'packet',
      "Runs weakened on purpose, in which probes must fail: packet (the probes' own), all (also one for each hardening flag), or none.",
    ),
    none: true,
  },
  'extra-run-args': {
    kind: 'list',
    value: 'ARG',
    default: '',
    description:
      'Further argument for the sandbox run, in --flag=value form (--label, --hostname, --cpus, --memory, --pids-limit, --ulimit, --security-opt=apparmor=docker-default, --security-opt=label=type:container_t), each only tighter than the default. Repeatable; as an input: one a line.',
  },
  challenge: text(
    'TEXT',
    '',
    "A verifier's challenge, recorded in the evidence so that it cannot be an old one.",
  ),
  baseline: text(
    'PATH',
    '',
    'Earlier evidence (folder, bundle or zip): say what changed since. As an input also last: the last artifact of the same name on the branch (permission actions: read). No verdict depends on it.',
  ),
  signing: {
    ...text(
      'MODE',
      'auto',
      "Who signs: auto (the job's identity, else the key that is given, else on the command line this user's own key), keyless, key, or none.",
    ),
    option: 'sign',
  },
  'signing-key': {
    ...text(
      'FILE',
      '',
      "Private key that signs: PEM, PKCS#8, P-256 or ed25519. Default: the environment's SIGNING_KEY; its passphrase: SIGNING_KEY_PASSPHRASE.",
    ),
    option: 'key',
  },
  'fulcio-url': text(
    'URL',
    '',
    "Certificate authority of a private Sigstore. Default: the public one, or GitHub's.",
  ),
  'rekor-url': text('URL', '', 'Transparency log of a private Sigstore.'),
  'tsa-url': text('URL', '', 'Timestamp authority of a private Sigstore.'),
  'trusted-root': text(
    'FILE',
    '',
    "Trusted root of the Sigstore instance that signs, with which the run checks its own signature. Default: public-good's; another instance's signature is not checked by the run.",
  ),
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof SETTINGS;

export const SETTING_NAMES = Object.keys(SETTINGS) as readonly SettingName[];

/** The settings that say who signs: all that `sign` takes. */
export const SIGNING_SETTINGS = [
  'signing',
  'signing-key',
  'fulcio-url',
  'rekor-url',
  'tsa-url',
  'trusted-root',
] as const satisfies readonly SettingName[];

/** What the command line calls a setting, without its dashes. */
export function optionOf(name: SettingName): string {
  const setting: Setting = SETTINGS[name];
  return setting.option ?? name;
}

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
    engine: choice('engine', ['auto', ...ENGINE_NAMES]),
    engineProgram: optional('engine-program'),
    allowEngineEndpoint: yes('allow-engine-endpoint'),
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

function invalid(name: string, value: string, remedy: string): AttestationError {
  return new AttestationError(
    'usage',
    'invalid-setting',
    `${name} cannot be "${printable(value, 80)}".`,
    remedy,
  );
}

function text(value: string, defaultValue: string, description: string) {
  return { kind: 'text', value, default: defaultValue, description } as const;
}

function flag(description: string) {
  return { kind: 'flag', value: null, default: 'false', description } as const;
}
