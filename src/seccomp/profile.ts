import { type Sha256, sha256Of } from '../foundation/digest.ts';
import { AttestationError, printable } from '../foundation/errors.ts';
import type { ExactJson } from '../foundation/json.ts';
import { oncePer, rememberTexts, share } from '../foundation/memoize.ts';
import type { Architecture, NormalisedProfile, ProfileArgument, ProfileRule } from './model.ts';
import { invalid, normalise, parseProfileJson } from './normalise.ts';

export type {
  Architecture,
  NormalisedProfile,
  ProfileArgument,
  ProfileRule,
  SeccompAnswer,
} from './model.ts';

/**
 * Reads a seccomp profile as Docker and Podman accept it with `--security-opt seccomp=FILE`, and as `docker inspect`
 * returns it (the same text without blanks). Only a profile with `archMap` needs `architecture`: engines resolve it by
 * the machine on which they run.
 *
 * @throws AttestationError `profile-invalid` if it is not a profile, or has no one form that means the same to both
 *   engines and both runtimes
 */
export function parseProfile(text: string, architecture?: Architecture): NormalisedProfile {
  if (text.length > MOST_CHARACTERS) throw invalid(`is longer than ${MOST_CHARACTERS} characters`);
  const readers = READERS[architecture ?? 'any'];
  const read = text.length > USUAL ? readers.long(text) : readers.usual(text);
  if (read.profile === null) throw read.error;
  return read.profile;
}

/** As much as a run takes (src/container/load-profile.ts); a profile of an engine has 15,000. */
const MOST_CHARACTERS = 256 * 1024;
/** A fleet has few profiles, of 8 to 30 kB each. */
const USUAL = 65_536;

/** A profile or why it is refused: a text that is refused at its end takes as long as another one. */
type ReadProfile =
  | { readonly profile: NormalisedProfile }
  | { readonly profile: null; readonly error: unknown };

interface Readers {
  readonly usual: (text: string) => ReadProfile;
  /** Apart, so that many short texts do not displace a long one: a bundle's is asked for again and again. */
  readonly long: (text: string) => ReadProfile;
}

const READERS: Readonly<Record<Architecture | 'any', Readers>> = {
  x86_64: readersFor('x86_64'),
  aarch64: readersFor('aarch64'),
  any: readersFor(undefined),
};

function readersFor(architecture: Architecture | undefined): Readers {
  const read = (text: string): ReadProfile => {
    try {
      return { profile: share(normalise(parseProfileJson(text), 'file', architecture)) };
    } catch (error) {
      return { profile: null, error };
    }
  };
  return {
    usual: rememberTexts({ texts: 8, length: USUAL }, read),
    long: rememberTexts({ texts: 2, length: MOST_CHARACTERS }, read),
  };
}

/**
 * Reads `linux.seccomp` of an OCI runtime config (Podman writes one at `podman init`, `OCIConfigPath`). In a value that
 * went through `JSON.parse` it refuses a number above 2^53, which may have been rounded: use {@link parseOciConfig} on
 * the file's text.
 *
 * @throws AttestationError `profile-invalid`, as {@link parseProfile}
 */
export function normaliseOci(value: unknown): NormalisedProfile {
  return normalise(fromPlain(value), 'oci');
}

/**
 * Reads the filter from the text of a whole OCI runtime config, with every digit; `null` if the container does not have
 * a filter.
 *
 * @throws AttestationError `profile-invalid`, as {@link parseProfile}
 */
export function parseOciConfig(text: string): NormalisedProfile | null {
  const seccomp = member(member(parseProfileJson(text), 'linux'), 'seccomp');
  return seccomp === null ? null : normalise(seccomp, 'oci');
}

/** Whether two profiles are the same filter, rule by rule. */
export function sameProfile(a: NormalisedProfile, b: NormalisedProfile): boolean {
  return isSameAs(a)(b);
}

/** Compares a profile that many bundles hold only once with each other profile. */
const isSameAs = oncePer((a: NormalisedProfile) => oncePer((b: NormalisedProfile) => same(a, b)));

function same(a: NormalisedProfile, b: NormalisedProfile): boolean {
  return (
    a.default_action === b.default_action &&
    a.default_errno === b.default_errno &&
    allSame(a.architectures, b.architectures, (one, other) => one === other) &&
    allSame(a.rules, b.rules, sameRule)
  );
}

function sameRule(a: ProfileRule, b: ProfileRule): boolean {
  return (
    a.name === b.name && a.action === b.action && a.errno === b.errno && allSame(a.args, b.args, sameArgument)
  );
}

function sameArgument(a: ProfileArgument, b: ProfileArgument): boolean {
  return a.index === b.index && a.op === b.op && a.value === b.value && a.valueTwo === b.valueTwo;
}

function allSame<T>(a: readonly T[], b: readonly T[], same: (one: T, other: T) => boolean): boolean {
  if (a.length !== b.length) return false;
  for (const [index, one] of a.entries()) {
    const other = b[index];
    if (other === undefined || !same(one, other)) return false;
  }
  return true;
}

/** The digest of a profile's one form: equal filters have equal digests. */
export const profileDigest: (profile: NormalisedProfile) => Sha256 = oncePer((profile) =>
  sha256Of(canonical(profile)),
);

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
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? ((value as Readonly<Record<string, ExactJson>>)[key] ?? null) : null;
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
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fromPlain(inner)]));
    default:
      return null;
  }
}

function rounded(value: number): AttestationError {
  return new AttestationError(
    'profile-invalid',
    `The seccomp profile holds ${printable(String(value))}, which may have been rounded.`,
  );
}
