import type { ReasonRow } from './row.ts';

/** Reasons: the signed statement. */
export const STATEMENT_REASONS = {
  'statement-malformed': {
    class: 'invalid',
    sentence: 'The signed content is not an in-toto statement: {detail}.',
    remedy: 'Sign the bundle with this program (sandbox-attestation sign).',
  },
  'statement-predicate': {
    class: 'invalid',
    sentence: 'The signed statement is of another kind ({detail}).',
    remedy: 'Get the signature that the run made; this one is about something else.',
  },
  'statement-subject-bundle': {
    class: 'invalid',
    sentence: 'The signed statement is not about this bundle’s bytes.',
    remedy: 'Get bundle and signature of the same run. If these are, the bundle was changed.',
  },
  'statement-subject-image': {
    class: 'invalid',
    sentence: 'The signed statement is not about the image of this bundle.',
    remedy: 'Get the signature that the run made: it names bundle and image, and both are required.',
  },
  'statement-subject-missing': {
    class: 'invalid',
    sentence: 'The signed statement does not name {subject} as the receipt records it.',
    remedy: 'Get receipt and signature of the same launch. If these are, the receipt was changed.',
  },
  'statement-subject-unknown': {
    class: 'invalid',
    sentence: 'The signed statement also names a subject that it must not name: {detail}.',
    remedy: 'Get the signature that was made with what it stands next to.',
  },
  'statement-result': {
    class: 'invalid',
    sentence:
      'The result in the signed statement is not the one that it must be. The statement says {detail}.',
    remedy:
      'Read it with the version that signed it. If that is this version, reject the evidence: its signer signed another result than it shows.',
  },
  'statement-test': {
    class: 'invalid',
    sentence: 'The signed statement does not list {subject} where the reader’s verdict puts it.',
    remedy:
      'Every expected probe must be in exactly one of passedTests and failedTests, as its verdict says.',
  },
  'statement-differs': {
    class: 'invalid',
    sentence: 'The signed statement and what it is about disagree about {subject}.',
    remedy: 'No run of this program signs such a statement; reject the evidence.',
  },
} as const satisfies Record<string, ReasonRow>;
