import type { ReasonRow } from './row.ts';

/** Reasons: a launch of a workload, and its receipt. */
export const LAUNCH_REASONS = {
  'receipt-missing': {
    class: 'unverifiable',
    sentence: 'The folder has no receipt: {detail}.',
    remedy: 'Name the folder that launch wrote, whole.',
  },
  'receipt-malformed': {
    class: 'invalid',
    sentence: 'The receipt is not one that this program writes ({detail}).',
    remedy: 'Do not edit a receipt; get the folder again from where the launch left it.',
  },
  'receipt-of-other-evidence': {
    class: 'invalid',
    sentence: 'The receipt is about other evidence than the one in its folder ({detail}).',
    remedy: 'Treat the receipt as forged, or get the folder again from where the launch left it.',
  },
  'receipt-before-evidence': {
    class: 'invalid',
    sentence: 'The workload was started at {subject}, before the evidence was made ({detail}).',
    remedy: 'Treat the receipt as forged: nothing runs before its sandbox is attested.',
  },
  'host-drift': {
    class: 'unmet',
    sentence: 'The machine is not as it was when the sandbox was attested: {detail}.',
    remedy:
      'Attest again on this machine, as it is now. A policy can tolerate some facts (launch.tolerate, docs/launch.md).',
  },
  'launch-arguments': {
    class: 'invalid',
    sentence: 'The workload was not started with the attested arguments: {detail}.',
    remedy: 'Treat the receipt as forged: launch takes them from the evidence.',
  },
  'launch-sealed': {
    class: 'unmet',
    sentence: 'The evidence is of a sealed payload, and a workload is not sealed.',
    remedy: 'Attest the sandbox without --seal, and launch from that evidence.',
  },
  unobserved: {
    class: 'unverifiable',
    sentence: 'The workload was not seen while it ran: {detail}.',
    remedy:
      'A workload must run for about a tenth of a second; let a shorter one wait before it ends (docs/launch.md).',
  },
  'workload-not-expected': {
    class: 'unmet',
    sentence: 'The workload’s {subject} is {detail}, which your policy does not expect.',
    remedy: 'Find out what ran. If it is what you want, pin it (launch in the policy).',
  },
  'workload-not-started': {
    class: 'unmet',
    sentence: 'The workload did not start.',
    remedy: 'Look at what the engine said, and at the image’s entrypoint.',
  },
  'output-differs': {
    class: 'invalid',
    sentence: 'The file {subject} is not the one that the launch recorded ({detail}).',
    remedy: 'Use no output whose digest differs; get the folder again from where the launch left it.',
  },
} as const satisfies Record<string, ReasonRow>;
