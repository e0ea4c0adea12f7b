import type { ReasonRow } from './row.ts';

/** Reasons: the complete posture. */
export const POSTURE_REASONS = {
  'posture-missing': {
    class: 'unverifiable',
    sentence: 'The complete posture was not taken in this release’s reference image{detail}.',
    remedy:
      'Attest where the reference image can be built (pull the base that this release pins, or give --base-image debian-packages), or waive it with --allow-no-posture.',
    atRun: 'Attest where the reference image can be built, or use --no-posture.',
    waiver: 'no-posture',
  },
  'posture-incomplete': {
    class: 'unverifiable',
    sentence: 'The posture has no answer for {subject}: {detail}.',
    remedy: 'See the run’s log for why it ended early, and attest again.',
  },
  'posture-differs': {
    class: 'invalid',
    sentence: 'The posture was not taken as this release takes it ({subject}: {detail}).',
    remedy: 'Read it with the version that wrote it. If that is this version, treat the evidence as forged.',
  },
  'posture-failed': {
    class: 'unmet',
    sentence: 'The posture’s check {subject} failed: {detail}.',
    remedy:
      'Put the missing restriction in force (docs/posture.md says what each check tests) and attest again.',
  },
} as const satisfies Record<string, ReasonRow>;
