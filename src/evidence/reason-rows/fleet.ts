import type { ReasonRow } from './row.ts';

/** Reasons: a fleet: problems of one piece of evidence, or between several. */
export const FLEET_REASONS = {
  'fleet-line': {
    class: 'unverifiable',
    sentence: '{subject} of the stream does not hold evidence: {detail}.',
    remedy: 'Write lines as schemas/fleet-line.schema.json describes them.',
  },
  'fleet-reader-died': {
    class: 'unverifiable',
    sentence: 'The process that read this evidence ended without a result: {detail}.',
    remedy: 'Verify this evidence alone. If that fails as well, please report it.',
  },
  'fleet-repeated': {
    class: 'invalid',
    sentence:
      '{subject} is the same bundle as another one of this fleet: one run is not evidence of two machines.',
    remedy: 'Attest on each machine.',
  },
  'fleet-container-repeated': {
    class: 'invalid',
    sentence: '{subject} is about the same container as another one of this fleet ({detail}).',
    remedy: 'Attest on each machine. Ask the signer why there are two.',
  },
  'fleet-machine-repeated': {
    class: 'invalid',
    sentence: '{subject} was made on the same VPS as another one of this fleet ({detail}).',
    remedy:
      'Attest on each machine; evidence of one machine over time is read with --series. Machines that were cloned from one image may share /etc/machine-id: give each its own (systemd-machine-id-setup).',
  },
  'fleet-machine-unknown': {
    class: 'unverifiable',
    sentence:
      '{subject} does not say on which machine it was made, or for which repository, so it could come from another one.',
    remedy:
      'Give a VPS an /etc/machine-id (systemd-machine-id-setup), or attest in a job of GitHub’s, and attest again.',
  },
  'fleet-name': {
    class: 'unmet',
    sentence: '{subject} is not one of the names that you expect in this fleet, or came twice.',
    remedy: 'Correct the list of names, or find out where this evidence came from.',
  },
  'fleet-differs': {
    class: 'unmet',
    sentence: '{subject} is not what most of this fleet has ({detail}).',
    remedy: 'Find out why these machines differ. If they are meant to differ, read them as separate fleets.',
  },
  'series-date': {
    class: 'invalid',
    sentence: '{subject} is not evidence of the day in its name: {detail}.',
    remedy: 'Name each piece by the day (UTC) on which it was made, once: 2026-04-06/db-1.',
  },
  'series-gap': {
    class: 'unmet',
    sentence: 'There is no accepted evidence of {subject} for longer than you allow: {detail}.',
    remedy: 'Find the evidence of these days. Evidence that was made later does not close a gap.',
  },
  'series-machine': {
    class: 'invalid',
    sentence:
      '{subject} was made on another machine, by another runner or for another repository than the earlier evidence of that name.',
    remedy: 'Name the evidence of each machine by its own name, beside the date: 2026-04-06/db-1.',
  },
  'fleet-empty': {
    class: 'unverifiable',
    sentence: 'There is no evidence in this fleet.',
    remedy: 'Name a folder with evidence folders in it, or give a stream of lines.',
  },
  'fleet-not-evidence': {
    class: 'invalid',
    sentence:
      'Of this fleet more than 500 pieces are not evidence, the same as others, or blocked and not signed by a signer that you trust, or those that are not accepted by their signature are large or slow (64 MiB beyond a megabyte each, 10 s beyond what a usual one takes); the rest was not read.',
    remedy:
      'Find out what wrote them; give verify --fleet nothing but evidence, and trust each of its signers. Sign what is larger, or verify it piece by piece.',
  },
} as const satisfies Record<string, ReasonRow>;
