import type { ErrorRow } from './error-row.ts';

/** Errors: a launch. */
export const LAUNCH_ERRORS = {
  'launch-needs-folder': {
    kind: 'usage',
    meaning: 'A launch was asked for with a bundle that lies alone, or is not evidence.',
    remedy: 'Name the evidence folder, or the zip of it: a launch keeps a copy of the whole evidence.',
  },
  'launch-evidence': {
    kind: 'blocked',
    meaning: 'The Action’s input evidence names an artifact, and no artifact of that name could be taken.',
    remedy:
      'Attest in this job, or name an artifact that this run, or an earlier run on this branch, left; the job needs permissions: { contents: read, actions: read }.',
  },
  'launch-changed': {
    kind: 'blocked',
    meaning:
      'What the launch had written, or kept of the workload’s words, was changed before it was read back or uploaded.',
    remedy: 'Find out which process writes there, and launch again.',
  },
  'launch-folder': {
    kind: 'usage',
    meaning:
      'The folder for a launch’s receipt is not a new or empty folder, or is in the evidence’s folder.',
    remedy: 'Name a new or empty folder with --output; every launch has a folder of its own.',
  },
  'launch-not-written': {
    kind: 'blocked',
    meaning: 'The workload ran, and its receipt, streams or outputs could not be written.',
    remedy: 'Look at the disk of the folder that --output names, and launch again.',
  },
  'workload-reference': {
    kind: 'usage',
    meaning: 'The workload’s image is not named by its digest.',
    remedy: 'Name it as NAME@sha256:…, or by its id: a tag may name another image a moment later.',
  },
  'workload-image': {
    kind: 'blocked',
    meaning: 'The engine does not have the workload’s image.',
    remedy: 'Give --pull if a registry has it; or attest again, since the attested image is gone.',
  },
} as const satisfies Record<string, ErrorRow>;
