import type { Word } from './word.ts';

/** What a reader reports about evidence. */
export const VERDICT_WORDS: readonly Word[] = [
  {
    word: 'ACCEPTED',
    also: ['verified'],
    means:
      'The reader found nothing that blocks: every probe passed and is corroborated, and signer, image, profile and payload are the expected ones.',
    see: 'waiver, pin',
  },
  {
    word: 'BLOCKED',
    also: ['blocked', 'unverified'],
    means: 'At least one reason is left. Evidence that cannot be read, verified or run is blocked as well.',
    see: 'reason',
  },
  {
    word: 'reference sandbox',
    also: ['the reference sandbox'],
    means:
      'This project’s own image, with its own payload and nothing of anybody else. Evidence of it shows what the machine and the profile deny, and says nothing about a product. Any other image is an own one.',
    see: 'subject',
  },
  {
    word: 'SANDBOX_TARGETED_DENY',
    also: [
      ...['SANDBOX_DENY_BY_DEFAULT', 'SANDBOX_OWN_PROFILE', 'SANDBOX_TARGETED_DENY_QUALIFIED'],
      ...['SANDBOX_DENY_BY_DEFAULT_QUALIFIED', 'SANDBOX_OWN_PROFILE_QUALIFIED', 'WITH_WAIVERS'],
      ...['WITH_LARGER_LIMITS', 'WITH_PINNED_ENTRIES', 'WITH_UNCHECKED_SIGNATURE', 'WITH_POLICY_OF_ITSELF'],
    ],
    means:
      'What a signed summary calls an accepted sandbox (verifiedLevels): by the profile that it ran under. QUALIFIED if the verdict says more than that; the further words say what: waivers, limits larger than the default, entries accepted by a pin, a signature that was not checked, a policy made of the same evidence. It is not a level of SLSA.',
    see: 'targeted-deny, deny-by-default, waiver',
  },
  {
    word: 'qualifier',
    also: ['qualifiers', 'larger-limits', 'pinned-entries', 'signature-not-checked', 'time-not-confirmed'],
    means:
      'What an accepted verdict must not be shown without: limits larger than the default, entries that a pin accepts, a signature that was not checked, a time that nobody confirms, a policy made of the same evidence. The headline names each; a fleet counts them.',
    see: 'waiver, expects-itself',
  },
  {
    word: 'series',
    also: ['--series', 'gap'],
    means:
      'Evidence over time: a fleet in which a machine occurs again on other dates. The reader compares each name’s date with the evidence and names every longer gap.',
    see: 'docs/verifying.md, series-gap, series-date, series-machine',
  },
  {
    word: 'PASS',
    also: ['✓', 'passed'],
    means: 'A probe or check gave the result that the contract expects, as the host judges it.',
  },
  {
    word: 'FAIL',
    also: ['✕', 'failed'],
    means: 'A probe, a check or an L1 test did not give the expected result.',
  },
  {
    word: 'not-run',
    also: ['NOT-RUN', 'NOT RUN', 'not run'],
    means: 'The payload left an optional probe out. It counts for nothing and blocks nothing.',
  },
  {
    word: 'attested',
    also: ['✓ attested'],
    means: 'Of an L1 test: every probe that is bound to it passed and is corroborated.',
  },
  {
    word: 'unbound',
    also: ['no probe'],
    means: 'Of an L1 test: the packet does not bind a probe to it, so this evidence does not cover it.',
    see: 'L1; docs/audit.md',
  },
  {
    word: 'not-attested-here',
    also: ['not here'],
    means: 'Of an L1 test: it is a check at build time, which a run cannot attest.',
    see: 'L2',
  },
  {
    word: 'corroborated',
    also: ['The host', 'host', 'Corroboration'],
    means:
      'Engine and kernel report facts from outside that agree with the payload’s report. Without them the payload’s report proves nothing.',
    see: 'uncorroborated, contradicted; docs/restrictions.md',
  },
  {
    word: 'image-files',
    means:
      'Among what corroborates PR-EXEC-1: the inventory of the image’s files, which the run read from its layers. Nothing is at /bin/ls there, the program that the probe tries to execute.',
    see: 'inventory, PR-EXEC-1',
  },
  {
    word: 'report.md',
    means:
      'Among what corroborates PR-FS-OUT-OK: the file in the output folder, which the host read after the run. It has the two bytes ok.',
    see: 'PR-FS-OUT-OK',
  },
  { word: 'unknown', means: 'The evidence could not be read, so the value is not known.' },
  {
    word: 'headline',
    means: 'The first line of a reading: the verdict, with every waiver that was used.',
  },
  {
    word: 'reason',
    also: ['reasons', 'Why it is blocked'],
    means:
      'Why evidence is not accepted: a code, its subject, and what to do. explain CODE explains each code.',
  },
  { word: 'unverifiable', means: 'A class of reasons: something is missing or cannot be read.' },
  { word: 'invalid', means: 'A class of reasons: something is forged, contradicted or malformed.' },
  {
    word: 'unmet',
    means: 'A class of reasons: what the evidence says is true, but is not what the caller requires.',
  },
  {
    word: 'waiver',
    also: [
      'waived',
      'waivers',
      'Waivers needed',
      'Waived by you',
      'Waived here:',
      'What you must name, or waive',
    ],
    means:
      'The caller’s choice to tolerate a reason, by an option --allow-… or in a policy. The headline and the JSON name it.',
    see: 'docs/verifying.md',
  },
  {
    word: 'note',
    means:
      'Something that anyone who uses the result should know: what the reader tolerated, or a policy that confirms nothing. It never blocks.',
  },
  {
    word: 'clock-skew',
    means: 'A note: the evidence’s time is ahead of the reader’s clock, within the tolerated difference.',
  },
  {
    word: 'expects-itself',
    means:
      'A note: the policy was made of this very evidence by inspect --as-policy, so its pins match whatever the evidence holds. It becomes a policy when somebody has compared image, payload and profile with another source, and deleted note and made_from.',
    see: 'made_from, pin',
  },
  {
    word: 'What blocks this evidence unless its reader pins or waives it',
    means:
      'The part of the report with the reasons in the bundle itself. A reader’s pin or waiver lifts some of them, and its expectations add others.',
  },
];
