/** What makes an evidence artifact's name unique: no two legs of a matrix and no two attempts may collide. */
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

/** Artifact names may not hold `" : < > | * ? \ /` or line breaks; this keeps to less than is allowed. */
const FORBIDDEN = /[^A-Za-z0-9._-]+/g;

/** `sandbox-attestation-evidence-<venue>-<date>-<engine>-<profile>-<attempt>-<first 8 hex digits of the bundle's sha256>`. */
export function artifactName(parts: ArtifactNameParts): string {
  const digits = parts.bundleSha256.replace(/^sha256:/, '').slice(0, 8);
  return [
    'sandbox-attestation-evidence',
    ...[parts.venue, parts.date, parts.engine, parts.profile, parts.attempt, digits].map((part) =>
      part.replace(FORBIDDEN, '_').slice(0, 64),
    ),
  ].join('-');
}
