import type { ReasonRow } from './row.ts';

/** Reasons: the bundle's bytes and form. */
export const FORM_REASONS = {
  'bundle-encoding': {
    class: 'invalid',
    sentence: 'The bundle is not UTF-8 text ({detail}).',
    remedy: 'Get the evidence again; this program writes UTF-8 without byte order mark.',
  },
  'bundle-too-large': {
    class: 'invalid',
    sentence: 'The bundle is larger than a reader accepts: {detail}.',
    remedy:
      'This program did not write it, or its payload wrote more than it needs (docs/evidence-format.md); look at it by hand.',
  },
  'bundle-not-json': {
    class: 'invalid',
    sentence: 'The bundle is not JSON ({detail}).',
    remedy: 'Get the evidence again from where the run left it.',
  },
  'bundle-not-canonical': {
    class: 'invalid',
    sentence: 'The bundle is not in the one form that this program writes ({detail}).',
    remedy: 'Do not edit or reformat evidence; get it again from where the run left it.',
  },
  'inventory-missing': {
    class: 'unverifiable',
    sentence: 'The bundle has no inventory of the image, so it does not show what the image contains.',
    remedy: 'It was made before inventories existed. Attest again with this release.',
  },
  'bundle-schema': {
    class: 'invalid',
    sentence: 'The bundle does not follow its schema: {detail}.',
    remedy: 'Read it with the version that wrote it. If that is this version, the bundle was changed.',
  },
  'bundle-name': {
    class: 'invalid',
    sentence: 'The bundle’s name {subject} does not match its venue and day ({detail}).',
    remedy: 'Rename the file to the name that the run gave it.',
    callers: true,
  },
  'fields-disagree': {
    class: 'invalid',
    sentence: 'The bundle contradicts itself in {subject}: {detail}.',
    remedy: 'No run of this program writes such a bundle; treat the evidence as forged.',
  },
  'part-not-recomputed': {
    class: 'unverifiable',
    sentence: 'The bundle holds {subject}, which this version cannot recompute.',
    remedy: 'Read it with the version that wrote it.',
  },
} as const satisfies Record<string, ReasonRow>;
