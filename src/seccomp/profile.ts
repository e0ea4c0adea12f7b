import { type Sha256, sha256Of } from '../digest.ts';
import { AttestationError, printable } from '../errors.ts';
import { type ExactJson, parseExactJson } from './exact-json.ts';
import type { Architecture, NormalisedProfile } from './model.ts';
import { normalise } from './normalise.ts';

export type {
  Architecture,
  NormalisedProfile,
  ProfileArgument,
  ProfileRule,
  SeccompAnswer,
} from './model.ts';

/**
 * Reads a seccomp profile as Docker and Podman take it with `--security-opt seccomp=FILE`, and as `docker inspect`
 * gives it back (the same text without blanks). `architecture` is needed only for a profile with `archMap`, which
 * engines resolve by the machine they run on.
 *
 * @throws AttestationError `profile-invalid` for what is no profile, and for what cannot be brought to one form that
 *   means the same to both engines and both runtimes
 */
export function parseProfile(text: string, architecture?: Architecture): NormalisedProfile {
  return normalise(parseExactJson(text), 'file', architecture);
}

/**
 * Reads `linux.seccomp` of an OCI runtime config (Podman writes one at `podman init`, `OCIConfigPath`). Of a value
 * that went through `JSON.parse` a number above 2^53 is refused, since it may have been rounded: use
 * {@link parseOciConfig} on the file's text.
 *
 * @throws AttestationError `profile-invalid`, as {@link parseProfile}
 */
export function normaliseOci(value: unknown): NormalisedProfile {
  return normalise(fromPlain(value), 'oci');
}

/**
 * Reads the filter out of the text of a whole OCI runtime config, every digit kept; `null` if the container has no
 * filter at all.
 *
 * @throws AttestationError `profile-invalid`, as {@link parseProfile}
 */
export function parseOciConfig(text: string): NormalisedProfile | null {
  const seccomp = member(member(parseExactJson(text), 'linux'), 'seccomp');
  return seccomp === null ? null : normalise(seccomp, 'oci');
}

/** Whether two profiles are the same filter, rule by rule. */
export function sameProfile(a: NormalisedProfile, b: NormalisedProfile): boolean {
  return canonical(a) === canonical(b);
}

/** Of a profile's one form: equal filters have equal digests. */
export function profileDigest(profile: NormalisedProfile): Sha256 {
  return sha256Of(canonical(profile));
}

function canonical(profile: NormalisedProfile): string {
  return JSON.stringify([
    profile.default_action,
    profile.default_errno,
    profile.architectures,
    profile.rules.map((rule) => [
      rule.name,
      rule.action,
      rule.errno,
      rule.args.map((argument) => [argument.index, argument.op, argument.value, argument.valueTwo]),
    ]),
  ]);
}

function member(value: ExactJson, key: string): ExactJson {
  return value instanceof Map ? (value.get(key) ?? null) : null;
}

function fromPlain(value: unknown): ExactJson {
  switch (typeof value) {
    case 'string':
    case 'boolean':
    case 'bigint':
      return value;
    case 'number':
      if (!Number.isInteger(value)) return value;
      if (Number.isSafeInteger(value)) return BigInt(value);
      throw rounded(value);
    case 'object':
      if (value === null) return null;
      if (Array.isArray(value)) return value.map(fromPlain);
      return new Map(Object.entries(value).map(([key, inner]) => [key, fromPlain(inner)]));
    default:
      return null;
  }
}

function rounded(value: number): AttestationError {
  return new AttestationError(
    'usage',
    'profile-invalid',
    `The seccomp profile holds ${printable(String(value))}, which may have been rounded.`,
    'Read the OCI config from its text, so that 64-bit values keep their digits.',
  );
}
