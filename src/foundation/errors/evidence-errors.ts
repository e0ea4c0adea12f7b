import type { ErrorRows } from './error-row.ts';

/** Writing, publishing and comparing evidence, and reading it, of one run or of a fleet. */
export const EVIDENCE_ERRORS = {
  'evidence-exists': {
    kind: 'usage',
    meaning: 'The output folder holds the evidence of another run.',
    remedy: 'Name another folder with --output, or replace what is there with --force.',
  },
  'output-not-empty': {
    kind: 'usage',
    meaning: 'The output folder holds something that is not evidence.',
    remedy: 'Name an empty or new folder with --output.',
  },
  'output-link': {
    kind: 'usage',
    meaning: 'The output folder is a link.',
    remedy: 'Name a real folder with --output.',
  },
  'deposit-exists': {
    kind: 'usage',
    meaning: 'Something is already where the evidence was to be deposited.',
    remedy: 'Name another path with --deposit, or replace what is there with --force.',
  },
  'evidence-not-written': {
    kind: 'blocked',
    meaning: 'A file of the evidence could not be written.',
    remedy: 'Make the output folder writable and free some space, or name another one with --output.',
  },
  'upload-failed': {
    kind: 'blocked',
    meaning: 'The evidence is saved and could not be uploaded.',
    remedy:
      'Upload that folder in a later step (actions/upload-artifact), give another artifact-name if the name was taken, or run the job again.',
  },
  'artifacts-not-listed': {
    kind: 'blocked',
    meaning: 'The artifact service did not list the artifacts of this workflow run.',
    remedy: 'Run the job again; only a step of a workflow can ask for them.',
  },
  'baseline-not-found': {
    kind: 'blocked',
    meaning:
      'With baseline: last GitHub did not give the earlier artifact. In the Action this is a warning and fails nothing.',
    remedy: 'docs/adding.md says how the last artifact is found.',
    advised: true,
  },
  'not-persisted': {
    kind: 'blocked',
    meaning:
      'The signature was not added to the repository’s attestations. In the Action this is a warning and fails nothing.',
    remedy: 'The evidence is kept; docs/signing.md says what else the repository needs.',
    advised: true,
  },
  'fleet-no-reader': {
    kind: 'blocked',
    meaning: 'verify --fleet started threads, and none of them could read anything.',
    remedy: 'Verify one piece alone to see why; if that works, report this.',
  },
  'fleet-unreadable': {
    kind: 'blocked',
    meaning: 'There is no folder or stream of evidence at the path that verify --fleet was given.',
    remedy: 'Name a folder with evidence folders in it, a file of lines, or - for stdin.',
  },
  'no-bundle': {
    kind: 'blocked',
    meaning: 'There is nothing here that report can show.',
    remedy: 'Name an evidence folder, a bundle file or an artifact; inspect says what is wrong.',
  },
  'output-in-evidence': {
    kind: 'usage',
    meaning: 'What the reader was to write would change the evidence.',
    remedy: 'Name a file outside of the evidence.',
  },
} as const satisfies ErrorRows;
