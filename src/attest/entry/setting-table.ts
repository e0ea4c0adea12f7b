import { DEFAULT_TAG } from '../../engine/labels.ts';
import { ENGINE_NAMES } from '../../foundation/engine-name.ts';
import { type Form, key, path, plain, reference, seconds, tag } from './text-forms.ts';

/** How the text of one setting is read: as it is, as yes or no, or as a list with one argument an entry. */
type SettingKind = 'text' | 'flag' | 'list';

export interface Setting {
  readonly kind: SettingKind;
  /** The command line's name for the value; null for a flag. */
  readonly value: string | null;
  readonly default: string;
  readonly description: string;
  /** The form that its text must have; for a list, the form of each entry. */
  readonly form?: Form;
  /** The words that its text may be, if these are few. */
  readonly choices?: readonly string[];
  /** Whether its value may be a secret, which no message shows. */
  readonly secret?: true;
  /** Whether the command line also takes `--no-NAME`, for the value `none`. */
  readonly none?: true;
}

/**
 * Every setting of a run, once. The command line's options with their help text, the inputs in action.yml and in the
 * reusable workflow, and the documents' table of inputs are made from it. An empty default means: not set.
 */
export const SETTINGS = {
  engine: choice(
    'NAME',
    'auto',
    'Container engine: auto (the first local one that answers), docker or podman.',
    ['auto', ...ENGINE_NAMES],
  ),
  'engine-program': text(
    'FILE',
    '',
    "Absolute path of the engine's client, with --engine docker or podman. Default: the system's own; PATH is not searched.",
    path,
  ),
  'allow-engine-endpoint': flag(
    'Accept an engine that DOCKER_HOST or a Docker context chose. A reader must waive this as well.',
  ),
  'pull-credentials': text(
    'FILE',
    '',
    'Registry credentials, only for the pull of the base image, as {"auths": …}. Default: none; no credential store is used.',
    path,
  ),
  venue: choice(
    'VPS',
    '',
    'VPS if this host is the machine to attest. Leave it out in CI and for rehearsals.',
    ['VPS'],
  ),
  seccomp: text(
    'PROFILE',
    '',
    "Seccomp profile: targeted-deny, deny-by-default, or a file. Default: the workspace's own seccomp-deny-by-default.json, else targeted-deny.",
    path,
  ),
  context: text(
    'DIR',
    '',
    "Build context. Default: the working directory if it has a Dockerfile.sandbox, else this project's own.",
    path,
  ),
  dockerfile: text(
    'FILE',
    '',
    'Dockerfile of the sandbox. Default: Dockerfile.sandbox in the context.',
    path,
  ),
  tag: text('TAG', DEFAULT_TAG, 'Tag of the built image; the run itself uses the image id.', tag),
  'base-image': text(
    'REF',
    '',
    "Base image: a reference, debian-packages, or auto. Default: the Dockerfile's own (in a rehearsal: auto).",
    reference,
  ),
  'build-network': flag('Give the image build network access; the evidence records this.'),
  'include-untracked': flag('Also take files of the context that git does not track into the build.'),
  input: text('DIR', '', "The operator's packet folder, staged read-only at /in. Default: a fixture.", path),
  output: text('DIR', 'attestation', 'Where the evidence folder is written.', path),
  force: flag("Overwrite another run's evidence in the output folder."),
  deposit: text(
    'PATH',
    '',
    'Also write the bundle to this path, and its signature to PATH.sigstore.json, each complete or not at all.',
    path,
  ),
  'keep-output': text(
    'DIR',
    '',
    "Copy the payload's /out and the end of its stdout and stderr to this empty or new folder; not part of the evidence.",
    path,
  ),
  posture: {
    ...flag(
      'Take the complete posture in auxiliary runs: the reference image’s, and the sandbox’s own if it can run there.',
    ),
    default: 'true',
  },
  timeout: text(
    'SECONDS',
    '60',
    'Time limit of the sandbox run in seconds; then its container is killed.',
    seconds,
  ),
  limit: {
    kind: 'list',
    form: plain,
    value: 'NAME=AMOUNT',
    default: '',
    description:
      'Limits of the sandbox run, larger or smaller than the default: memory, tmp and file-size (bytes, or with k, m, g), pids, open-files, cpus. A reader must accept larger ones. Repeatable, or with commas; as an input: also one a line.',
  },
  seal: flag(
    'Run a Python payload with a launcher that first denies itself exec and new processes; recorded as self-applied.',
  ),
  controls: {
    ...choice(
      'MODE',
      'packet',
      "Negative controls, weakened runs in which probes must fail: packet (the probes' own, in a few runs), all (also one for each hardening flag, each in a run of its own), or none.",
      ['packet', 'all', 'none'],
    ),
    none: true,
  },
  'extra-run-args': {
    kind: 'list',
    form: plain,
    value: 'ARG',
    default: '',
    description:
      'Further argument for the sandbox run, in --flag=value form (--label, --hostname, --cpus, --memory, --pids-limit, --ulimit, --security-opt=apparmor=docker-default, --security-opt=label=type:container_t), each only tighter than the default. Repeatable; as an input: one a line.',
  },
  challenge: text(
    'TEXT',
    '',
    "A verifier's challenge, recorded in the evidence to prove that the evidence is not older.",
    plain,
  ),
  policy: text(
    'FILE',
    '',
    'A policy that this run must meet: pins, waivers, signer. Default: what the run made.',
    path,
  ),
  baseline: text(
    'PATH',
    '',
    'Earlier evidence (folder, bundle or zip): report what changed since. As an input also last: the last artifact of the same name on the branch (permission actions: read). No verdict depends on it.',
    path,
  ),
  signing: {
    ...choice(
      'MODE',
      'auto',
      "Who signs: auto (the job's identity, else the key that is given, else on the command line this user's own key), keyless, key, or none.",
      ['auto', 'keyless', 'key', 'none'],
    ),
  },
  'signing-key': {
    ...text(
      'FILE',
      '',
      "Private key that signs: PEM, PKCS#8, P-256 or ed25519. Default: the environment's SIGNING_KEY; its passphrase: SIGNING_KEY_PASSPHRASE.",
      key,
    ),
    secret: true,
  },
  'fulcio-url': text(
    'URL',
    '',
    "Certificate authority of a private Sigstore. Default: the public one, or GitHub's.",
    plain,
  ),
  'rekor-url': text('URL', '', 'Transparency log of a private Sigstore.', plain),
  'tsa-url': text('URL', '', 'Timestamp authority of a private Sigstore.', plain),
  'trusted-root': text(
    'FILE',
    '',
    "Trusted root of the Sigstore instance that signs, with which the run checks its own signature. Default: public-good's; another instance's signature is not checked by the run.",
    path,
  ),
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof SETTINGS;

/** A setting whose text is one of a few words. */
export type ChoiceName = {
  [Name in SettingName]: (typeof SETTINGS)[Name] extends { readonly choices: readonly string[] }
    ? Name
    : never;
}[SettingName];

/** The words that such a setting may be. */
export type ChoiceOf<Name extends ChoiceName> = (typeof SETTINGS)[Name]['choices'][number];

export const SETTING_NAMES = Object.keys(SETTINGS) as readonly SettingName[];

/** What decides how a payload is built and run. */
export const PAYLOAD_SETTINGS = [
  ...(['engine', 'engine-program', 'allow-engine-endpoint', 'seccomp', 'context', 'dockerfile'] as const),
  ...([
    'base-image',
    'pull-credentials',
    'build-network',
    'include-untracked',
    'input',
    'timeout',
    'limit',
  ] as const),
] as const satisfies readonly SettingName[];

/** The settings that choose who signs: all that `sign` takes. */
export const SIGNING_SETTINGS = [
  'signing',
  'signing-key',
  'fulcio-url',
  'rekor-url',
  'tsa-url',
  'trusted-root',
] as const satisfies readonly SettingName[];

/** The settings that the reusable workflow takes as inputs; every other setting keeps its default there. */
export const REUSABLE_SETTINGS = [
  'engine',
  'seccomp',
  'context',
  'dockerfile',
  'base-image',
  'policy',
  'input',
  'timeout',
  'limit',
  'seal',
  'controls',
  'challenge',
  'signing',
] as const satisfies readonly SettingName[];

/** Returns the row of a setting that is a text. */
export function text(value: string, defaultValue: string, description: string, form: Form) {
  return { kind: 'text', value, default: defaultValue, description, form } as const;
}

function choice<const Choices extends readonly string[]>(
  value: string,
  defaultValue: Choices[number] | '',
  description: string,
  choices: Choices,
) {
  return { kind: 'text', value, default: defaultValue, description, choices } as const;
}

/** Returns the row of a setting that is yes or no, and is no by default. */
export function flag(description: string) {
  return { kind: 'flag', value: null, default: 'false', description } as const;
}
