import type { ReasonRow } from './row.ts';

/** Reasons: negative controls. */
export const CONTROL_REASONS = {
  uncontrolled: {
    class: 'unmet',
    sentence: 'The run had no negative controls: nothing shows that its probes could have failed.',
    remedy: 'Attest with negative controls, or waive them with --allow-uncontrolled.',
    atRun: 'Attest with negative controls.',
    waiver: 'uncontrolled',
  },
  'control-missing': {
    class: 'invalid',
    sentence: 'The negative control {subject} is missing.',
    remedy: 'Treat the evidence as forged: a run makes all of its negative controls or none.',
  },
  'control-did-not-run': {
    class: 'unverifiable',
    sentence: 'The negative control {subject} did not run: {detail}',
    remedy: 'Fix what kept it from running and attest again, or attest without negative controls.',
  },
  'control-not-detected': {
    class: 'unmet',
    sentence: 'The negative control {subject} was not detected: {detail}',
    remedy: 'Do not rely on its probe here. Find out why the probe did not detect the missing restriction.',
  },
  'control-differs': {
    class: 'invalid',
    sentence:
      'The bundle’s result for the negative control {subject} is not the one that its record shows ({detail}).',
    remedy: 'Treat the evidence as forged.',
  },
} as const satisfies Record<string, ReasonRow>;
