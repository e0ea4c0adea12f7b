/** The parts that make an evidence artifact's name unique: no two legs of a matrix and no two attempts may collide. */
export interface ArtifactNameParts {
  readonly venue: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly engine: string;
  /** The seccomp profile's name. */
  readonly profile: string;
  /** GITHUB_RUN_ATTEMPT. */
  readonly attempt: string;
  readonly bundleSha256: string;
}

/** Artifact names must not hold `" : < > | * ? \ /` or line breaks; this is stricter. */
const FORBIDDEN = /[^A-Za-z0-9._-]+/g;

/** The prefix of every evidence artifact's name, and of every launch's. */
const BEGINNING = 'sandbox-attestation-evidence';
const OF_LAUNCH = 'sandbox-attestation-launch';

/** `sandbox-attestation-evidence-<venue>-<date>-<engine>-<profile>-<attempt>-<first 8 hex digits of the bundle's sha256>`. */
export function artifactName(parts: ArtifactNameParts): string {
  return nameOf(BEGINNING, parts, parts.bundleSha256);
}

/**
 * The same for a launch: `sandbox-attestation-launch-…`, with the digits of the receipt's digest.
 *
 * @param receiptSha256 `sha256:…`
 */
export function launchArtifactName(
  parts: Omit<ArtifactNameParts, 'bundleSha256'>,
  receiptSha256: string,
): string {
  return nameOf(OF_LAUNCH, parts, receiptSha256);
}

function nameOf(
  beginning: string,
  { venue, date, engine, profile, attempt }: Omit<ArtifactNameParts, 'bundleSha256'>,
  sha256: string,
): string {
  const digits = sha256.replace(/^sha256:/, '').slice(0, 8);
  return [beginning, ...[venue, date, engine, profile, attempt, digits].map(allowed)].join('-');
}

/**
 * Returns whether {@link artifactName} could give a name to another run of the same kind: venue, engine and profile are
 * the same; date, attempt and digits are any.
 */
export function isOfSameKind(
  name: string,
  { venue, engine, profile }: Pick<ArtifactNameParts, 'venue' | 'engine' | 'profile'>,
): boolean {
  const [own, ...kind] = [venue, engine, profile].map((part) => allowed(part).replaceAll('.', '\\.'));
  const words = [BEGINNING, own, '\\d{4}-\\d{2}-\\d{2}', ...kind, '\\d{1,10}', '[0-9a-f]{8}'];
  return new RegExp(`^${words.join('-')}$`).test(name);
}

function allowed(part: string): string {
  return part.replace(FORBIDDEN, '_').slice(0, 64);
}
