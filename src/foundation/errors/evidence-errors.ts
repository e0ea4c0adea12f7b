import type { ErrorRows } from './error-row.ts';

/** Errors of writing, publishing and comparing evidence, and of reading it, of one run or of a fleet. */
export const EVIDENCE_ERRORS = {
  'evidence-exists': {
    kind: 'usage',
    meaning: 'The output folder holds the evidence of another run.',
    remedy: 'Name another folder with --output, or replace with --force what is there before the run.',
  },
  'output-exists': {
    kind: 'usage',
    meaning: 'A page or results would replace a file that nobody named and that this program did not make.',
    remedy: 'Name another file with --output, or with the input output.',
  },
  'output-not-empty': {
    kind: 'usage',
    meaning: 'The output folder holds something that is not evidence.',
    remedy: 'Name an empty or new folder with --output.',
  },
  'output-link': {
    kind: 'usage',
    meaning: 'The output folder, or the file of a fleet’s results, is a link.',
    remedy: 'Name a real folder or file with --output.',
  },
  'output-not-file': {
    kind: 'usage',
    meaning:
      'A file was to be written over a device, a named pipe, a socket or a link to one or to a folder, or in /dev.',
    remedy: 'Name a new file, or a regular file that may be replaced.',
  },
  'deposit-exists': {
    kind: 'usage',
    meaning: 'Something is at the deposit path, or at the path of its signature, already.',
    remedy: 'Name another path with --deposit, or replace with --force what is there before the run.',
  },
  'evidence-not-written': {
    kind: 'blocked',
    meaning: 'A file of the evidence, or another one that was asked for, could not be written.',
    remedy:
      'Make its folder writable, free some space, let no other command write there, or name another place: --output names the folder of the evidence.',
  },
  'evidence-replaced': {
    kind: 'blocked',
    meaning:
      'Something else was in the place of the evidence when the run read it back, or when its page was to be written.',
    remedy:
      'Find out who writes to the output folder, or name one with --output that nobody else may write to; then run again.',
  },
  'upload-failed': {
    kind: 'blocked',
    meaning: 'The evidence is saved, but it could not be uploaded.',
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
      'With baseline: last GitHub did not give the earlier artifact. In the Action this is only a warning.',
    remedy: 'See docs/adding.md for how the last artifact is found.',
    advised: true,
  },
  'not-persisted': {
    kind: 'blocked',
    meaning:
      'The signature was not added to the repository’s attestations. In the Action this is only a warning.',
    remedy: 'The evidence is kept. See docs/signing.md for what else the repository needs.',
    advised: true,
  },
  'fleet-no-reader': {
    kind: 'blocked',
    meaning: 'verify --fleet started threads, and none of them could read evidence.',
    remedy: 'Verify one piece without --fleet to see why. If that works, report this.',
  },
  'fleet-unreadable': {
    kind: 'blocked',
    meaning:
      'The path that verify --fleet was given is not a folder or stream of evidence, or holds more than is read.',
    remedy:
      'Name a folder with evidence folders in it, a part of it if there are 200,000, a file of lines, or - for stdin.',
  },
  'no-bundle': {
    kind: 'blocked',
    meaning: 'The path holds nothing that report can show.',
    remedy: 'Name an evidence folder, a bundle file or an artifact. Run inspect to see what is wrong.',
  },
  'output-in-evidence': {
    kind: 'usage',
    meaning: 'The reader’s output would change the evidence.',
    remedy: 'Name a file outside the evidence.',
  },
} as const satisfies ErrorRows;
