import type { ReasonRow } from './row.ts';

/** Reasons: what could not be found, opened or read. */
export const OPENED_REASONS = {
  'evidence-missing': {
    class: 'unverifiable',
    sentence: '{subject} does not exist.',
    remedy: 'Name an evidence folder, a bundle file, or a downloaded artifact (zip).',
  },
  'evidence-unreadable': {
    class: 'unverifiable',
    sentence: '{subject} could not be read ({detail}).',
    remedy: 'Make it readable for this user, or copy the evidence to a readable place.',
  },
  'evidence-link': {
    class: 'invalid',
    sentence: '{subject} is a link or another special file, and evidence holds regular files only.',
    remedy: 'Copy the evidence again without links.',
  },
  'evidence-folder': {
    class: 'unverifiable',
    sentence: '{subject} is a folder, and evidence is the files of one folder.',
    remedy:
      'If the evidence is in it, name that folder: gh run download without --name makes one for each artifact. Otherwise remove it.',
  },
  'evidence-too-large': {
    class: 'unverifiable',
    sentence: '{subject} is larger than a reader accepts ({detail}).',
    remedy: 'This program did not write it; look at it by hand.',
  },
  'zip-refused': {
    class: 'invalid',
    sentence: 'The reader refused the archive: {detail}.',
    remedy: 'Download the artifact again, or unpack it yourself and verify the folder.',
  },
  'bundle-missing': {
    class: 'unverifiable',
    sentence: 'No file named sandbox-attestation-evidence-<venue>-<date>.json was found.',
    remedy: 'Name the folder that the run wrote, or the bundle file itself.',
  },
  'bundle-ambiguous': {
    class: 'unverifiable',
    sentence: 'There is more than one bundle: {detail}.',
    remedy: 'Name the one bundle to read, or keep each run in a folder of its own.',
  },
  'reader-fault': {
    class: 'unverifiable',
    sentence: 'The reader itself failed: {detail}.',
    remedy: 'Do not accept this evidence. Please report the failure, with the evidence if you can share it.',
  },
  'file-missing': {
    class: 'unverifiable',
    sentence: 'The bundle lists {subject}, which is not there.',
    remedy: 'Get the whole evidence folder, or verify the bundle file alone.',
  },
  'file-differs': {
    class: 'invalid',
    sentence: '{subject} is not the file that the bundle lists ({detail}).',
    remedy: 'Get the evidence again from where the run left it; if it still differs, the file was changed.',
  },
  'unknown-file': {
    class: 'invalid',
    sentence: 'Neither bundle nor receipt lists {subject}, and the reader cannot render it.',
    remedy: 'Remove it from the folder, and find out who put it there.',
  },
  'view-differs': {
    class: 'unverifiable',
    sentence: '{subject} is not the page that this version renders from the bundle.',
    remedy:
      'If this version made the page, it was changed. A page of another version cannot be checked either: do not read it. Read the evidence with --allow-unchecked-page and make your own page (sandbox-attestation report PATH).',
    atRun: 'Attest again.',
    waiver: 'unchecked-page',
  },
} as const satisfies Record<string, ReasonRow>;
