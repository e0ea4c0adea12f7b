import type { Reading } from '../evidence/reading.ts';
import { type Reason, waiverFor } from '../evidence/reasons.ts';
import { filesAboveBase } from '../report/files-above-base.ts';
import { reasonView, viewOf } from '../report/run-view.ts';
import { type Ink, reasonLines, runTable, wrapped } from '../report/table.ts';
import type {
  InspectedSignature,
  InspectedSigner,
  InspectedStatement,
} from '../signing/inspect-signature.ts';
import { hintInWords } from '../signing/pem.ts';

/** The note on everything that `inspect` shows. */
export const NO_VERDICT = 'Not a verification: nothing is expected, verified or accepted here.';

/** The findings of `inspect`. */
export interface Inspection {
  readonly reading: Reading;
  /** Null if the evidence is not signed. */
  readonly signature: InspectedSignature | null;
}

/** What is wrong with the evidence, independent of its reader's expectations. */
function problemsOf({ reasons }: Reading): readonly Reason[] {
  return reasons.filter(({ code }) => waiverFor(code) === null);
}

/** An inspection for people: it never states a verdict on the evidence. */
export function inspectionTable({ reading, signature }: Inspection, ink: Ink): string {
  const problems = problemsOf(reading);
  return [
    NO_VERDICT,
    '',
    ...wrapped('bundle          ', reading.bundleName ?? 'none'),
    ...wrapped('bundle sha256   ', reading.bundleSha256 ?? 'none'),
    ...wrapped('venue           ', reading.bundle?.venue ?? 'unknown'),
    ...wrapped('made at         ', reading.bundle?.created_at ?? 'unknown'),
    ...wrapped('image           ', reading.bundle?.image_digest ?? 'unknown'),
    ...wrapped('challenge       ', reading.bundle?.challenge ?? 'none'),
    ...fileLines(reading),
    '',
    ...signatureLines(signature),
    ...(reading.probes.length > 0 ? ['', runTable({ ...viewOf(reading), reasons: [] }, ink)] : []),
    ...(problems.length > 0
      ? ['', 'A reader would block it for:', ...reasonLines(problems.map(reasonView))]
      : []),
  ].join('\n');
}

/** The most files that are shown; `--json` has them all. */
const MOST_FILES = 40;

/** Each file above the base: a payload's digest that differs from the expected one does not say which file is another. */
function fileLines({ bundle }: Reading): string[] {
  if (bundle === null) return [];
  const files = filesAboveBase(bundle);
  const left = files.length - MOST_FILES;
  return [
    ...wrapped('payload         ', bundle.payload_sha256),
    ...files
      .slice(0, MOST_FILES)
      .flatMap(({ path, size, sha256, payload }) => [
        ...wrapped(payload ? 'payload file    ' : 'file above base ', `${path}, ${size} bytes`),
        ...wrapped('  ', sha256),
      ]),
    ...(left > 0 ? [`… and ${left} more files above the base (--json)`] : []),
  ];
}

/** An inspection for machines. It has no member named verdict, so that no one can mistake it for one. */
export function inspectionJson({ reading, signature }: Inspection): object {
  const { bundle } = reading;
  return {
    verified: false,
    note: NO_VERDICT,
    bundle: {
      name: reading.bundleName,
      sha256: reading.bundleSha256,
      venue: bundle?.venue ?? null,
      created_at: bundle?.created_at ?? null,
      image_digest: bundle?.image_digest ?? null,
      seccomp_sha256: bundle?.seccomp_sha256 ?? null,
      payload_sha256: bundle?.payload_sha256 ?? null,
      runtime: bundle?.runtime ?? null,
      challenge: bundle?.challenge ?? null,
    },
    signature,
    files_above_base: bundle === null ? [] : filesAboveBase(bundle),
    probes: reading.probes.map((probe) => ({
      probe_id: probe.probeId,
      recomputed: probe.judgement?.verdict ?? 'NOT-RUN',
      corroboration: probe.corroboration.state,
    })),
    problems: problemsOf(reading).map(({ code, class: kind, subject, sentence, remedy }) => ({
      code,
      class: kind,
      subject,
      message: sentence,
      remedy,
    })),
  };
}

function signatureLines(signature: InspectedSignature | null): string[] {
  if (signature === null) return ['signature       none'];
  if (!signature.readable) return wrapped('signature       ', `unreadable: ${signature.why}`);
  const { envelope, media_type: mediaType, log_entries: entries, timestamps } = signature;
  return [
    ...wrapped('signature       ', `${envelope} in ${mediaType}, not verified`),
    ...signerLines(signature.signer),
    ...wrapped('log, timestamps ', `${entries} and ${timestamps}, not verified`),
    ...statementLines(signature.statement),
  ];
}

function signerLines(signer: InspectedSigner): string[] {
  switch (signer.kind) {
    case 'key':
      return wrapped('key hint        ', signer.hint === '' ? 'none' : hintInWords(signer.hint));
    case 'unreadable':
      return wrapped('certificate     ', `unreadable: ${signer.why}`);
    case 'certificate':
      return [
        ...wrapped(
          'certificate     ',
          `from ${signer.not_before} to ${signer.not_after}; it claims, unverified:`,
        ),
        ...Object.entries(signer.claims_unverified).flatMap(([name, claim]) =>
          wrapped(`  ${name.padEnd(19)}`, claim ?? 'nothing'),
        ),
      ];
  }
}

function statementLines(statement: InspectedStatement): string[] {
  if (!statement.readable) return wrapped('statement       ', `unreadable: ${statement.why}`);
  return [
    ...wrapped('statement       ', statement.predicate_type),
    ...statement.subjects.flatMap(({ name, sha256 }) =>
      wrapped('  subject       ', `${name} sha256:${sha256}`),
    ),
    ...wrapped('  says          ', `${statement.result}: ${statement.passed.length} passed`),
    ...wrapped('  failed        ', statement.failed.join(', ') || 'none'),
  ];
}
