import type { ReasonRow } from './row.ts';

/** Reasons: venue, challenge, age. */
export const VENUE_REASONS = {
  'venue-local': {
    class: 'unmet',
    sentence: 'This is a rehearsal on a machine that no one vouches for (venue LOCAL), not evidence.',
    remedy: 'Run it in CI, or on a VPS with --venue VPS.',
  },
  'venue-claimed': {
    class: 'unverifiable',
    sentence: 'The bundle only claims to be from a CI run: no certificate confirms it.',
    remedy: 'Sign keyless in the job, or waive it with --allow-claimed-venue.',
    atRun: 'Sign keyless, or allow it in the policy.',
    waiver: 'claimed-venue',
    callers: true,
  },
  'venue-not-expected': {
    class: 'unmet',
    sentence: 'The venue is {subject}, and you accept {detail}.',
    remedy: 'Attest on an accepted venue, or change --venue.',
    callers: true,
  },
  'repository-not-expected': {
    class: 'unmet',
    sentence: 'The run belongs to {subject}, and you expect {detail}.',
    remedy: 'Get the evidence of the right repository.',
    callers: true,
  },
  'workflow-not-expected': {
    class: 'unmet',
    sentence: 'The run belongs to the workflow {subject}, and you expect {detail}.',
    remedy: 'Get the evidence of the right workflow.',
    callers: true,
  },
  'runner-environment-not-expected': {
    class: 'unmet',
    sentence: 'The runner is {subject}, and you expect {detail}.',
    remedy: 'Attest on the right kind of runner.',
    callers: true,
  },
  'run-not-expected': {
    class: 'unmet',
    sentence: 'The evidence is of {subject}, and you expect {detail} or an earlier attempt.',
    remedy: 'Attest in a job of this run: evidence of another run counts only there.',
    callers: true,
  },
  'challenge-differs': {
    class: 'unmet',
    sentence: 'The evidence does not answer your challenge.',
    remedy: 'Ask for a run with the challenge that you gave.',
    callers: true,
  },
  'too-old': {
    class: 'unmet',
    sentence: 'The evidence is {subject} old, and you accept {detail}.',
    remedy: 'Attest again, or raise --max-age.',
    atRun: 'Attest again.',
    callers: true,
  },
  'from-the-future': {
    class: 'invalid',
    sentence: 'The evidence says that it was made at {subject}, which is in the future.',
    remedy: 'Check this machine’s clock and the one that attested.',
    callers: true,
  },
  'signed-before-made': {
    class: 'invalid',
    sentence:
      'The evidence was signed at {subject}, before the time at which the bundle says that it was made.',
    remedy: 'The signature or the bundle lies about its time; reject the evidence.',
  },
  'signed-late': {
    class: 'unmet',
    sentence: 'The evidence was signed {subject} after it was made; a reader accepts at most {detail}.',
    remedy: 'Attest again, and sign within a day: the age of evidence counts from its signature.',
  },
} as const satisfies Record<string, ReasonRow>;
