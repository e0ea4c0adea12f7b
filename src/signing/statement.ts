import { type Bundle, bundleName } from '../evidence/bundle.ts';
import { ownResult } from '../evidence/reader.ts';
import type { ReasonCode } from '../evidence/reasons.ts';
import { subjectOf } from '../evidence/subject.ts';
import { sha256Of } from '../foundation/digest.ts';
import { rememberTexts } from '../foundation/memoize.ts';

/** in-toto Statement v1 (in-toto attestation framework, spec/v1/statement.md). */
export const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';

/** in-toto's predicate for the outcome of tests (spec/predicates/test-result.md). */
export const PREDICATE_TYPE = 'https://in-toto.io/attestation/test-result/v0.1';

/** The media type of a statement in a DSSE envelope (spec/v1/envelope.md). */
export const PAYLOAD_TYPE = 'application/vnd.in-toto+json';

/** in-toto's ResourceDescriptor, as far as this project uses it. `content` is base64. */
export interface ResourceDescriptor {
  readonly name: string;
  readonly digest: { readonly sha256: string };
  readonly mediaType?: string;
  readonly content?: string;
}

/** A signed statement about a bundle. */
export interface Statement {
  readonly _type: typeof STATEMENT_TYPE;
  readonly subject: readonly ResourceDescriptor[];
  readonly predicateType: typeof PREDICATE_TYPE;
  readonly predicate: {
    readonly result: 'PASSED' | 'FAILED';
    readonly configuration: readonly ResourceDescriptor[];
    readonly passedTests: readonly string[];
    readonly failedTests: readonly string[];
  };
}

/** The prefix of a reason's code among the tests of a statement: `reason:image-has-executables`. */
const REASON_PREFIX = 'reason:';

/**
 * Returns the name of the test that a reason's code fails. A consumer that knows nothing of this project still sees a
 * failed test with a name, which is what the predicate's `failedTests` is for.
 */
export function reasonTest(code: ReasonCode): string {
  return `${REASON_PREFIX}${code}`;
}

/** Returns whether a statement's test is the code of a reason, and not a probe. */
export function isReasonTest(test: unknown): test is string {
  return typeof test === 'string' && test.startsWith(REASON_PREFIX);
}

/**
 * Returns the statement about a bundle's bytes: two subjects (the bytes, and the image, named by what its digest is
 * of), the configuration of the run, each expected probe as passed or failed, and each reason for which a reader blocks
 * these bytes whatever its caller brings. It reads the bytes itself, so that no one can sign PASSED for evidence that a
 * reader blocks (contract §5).
 */
export function statementOf(bundle: Bundle, bundleBytes: Uint8Array): Statement {
  const name = bundleName(bundle);
  const { result, passed, failed, codes } = ownResult(bundleBytes);
  return {
    _type: STATEMENT_TYPE,
    subject: [
      described(name, sha256Of(bundleBytes)),
      described(`image-${bundle.image_digest_kind}`, bundle.image_digest),
    ],
    predicateType: PREDICATE_TYPE,
    predicate: {
      result,
      configuration: configurationOf(bundle),
      passedTests: passed,
      failedTests: [...failed, ...codes.map(reasonTest)],
    },
  };
}

/** Returns the configuration of a run, and its negative controls: files by their digests, and texts with theirs. */
export function configurationOf(bundle: Bundle): readonly ResourceDescriptor[] {
  const { oci_runtime: ociRuntime } = bundle.host.engine;
  return [
    // Anyone who reads the statement alone must not take this project's own sandbox for somebody's product.
    text('subject', subjectOf(bundle).kind),
    described('seccomp-profile', bundle.seccomp_sha256),
    described('Dockerfile.sandbox', bundle.dockerfile_sha256),
    described('payload', bundle.payload_sha256),
    text('engine', bundle.runtime),
    text('oci-runtime', ociRuntime),
    text('controls', controlsOf(bundle)),
    ...(bundle.challenge === null ? [] : [text('challenge', bundle.challenge)]),
  ];
}

/** For a person who reads the statement without the bundle: how many negative controls ran, and how many were detected. */
function controlsOf({ controls = [] }: Bundle): string {
  const detected = controls.filter(({ state }) => state === 'detected').flatMap(({ ids }) => ids);
  const all = controls.flatMap(({ ids }) => ids);
  return all.length === 0 ? 'none' : `${detected.length} of ${all.length} detected`;
}

/** Returns the bytes that are signed: DSSE signs exactly these, so no canonical form is needed. */
export function writeStatement(statement: object): Buffer {
  return Buffer.from(JSON.stringify(statement), 'utf8');
}

/** Returns the descriptor of something by its name and `sha256:…`. */
export function described(name: string, digest: string): ResourceDescriptor {
  return { name, digest: { sha256: hex(digest) } };
}

function text(name: string, content: string): ResourceDescriptor {
  return { name, ...ofText(content) };
}

/** A fleet has few engines and runtimes. */
const ofText = rememberTexts({ texts: 64, length: 1024 }, (content) => ({
  digest: { sha256: hex(sha256Of(content)) },
  mediaType: 'text/plain',
  content: Buffer.from(content, 'utf8').toString('base64'),
}));

/** Returns the 64 digits of `sha256:…`. */
function hex(digest: string): string {
  return digest.slice('sha256:'.length);
}
