import type { Word } from './word.ts';

/** Words of the packet and the venues. */
export const PACKET_WORDS: readonly Word[] = [
  {
    word: 'packet',
    also: ['the packet'],
    means:
      'The document that asks for this evidence: it names the venues, the run’s flags, the twelve probes and the bundle’s fields.',
    see: 'B4′, L1; docs/audit.md',
  },
  {
    word: 'B4′',
    also: ["B4'", 'B4', 'b4_prime', 'B4 prime'],
    means:
      'The packet’s name for the blocker that this evidence removes: until a sandbox that denies by default is attested, the workload may not be built or run.',
    see: 'docs/audit.md; verify --acceptance',
  },
  {
    word: 'L1',
    also: ['L1 test', 'L1 tests', 'The L1 tests, #24 to #37', '#24 to #37', 'L1 matrix'],
    means:
      'The first layer of protection of the packet’s workload: the sandbox. The L1 tests #24 to #37 say what it must withstand; probes are bound to some of them.',
    see: 'explain #27; docs/audit.md',
  },
  {
    word: 'L2',
    means:
      'The second layer of protection of the packet’s workload: its own code, with an allow-list of what it may import. It is checked when it is built, not by this evidence.',
    see: 'L1',
  },
  {
    word: 'build guard',
    also: ['static build guard', 'the workload’s static build guard'],
    means:
      'The check of the workload’s own code when it is built. This evidence does not show it: ask the workload’s authors for it.',
    see: 'L2; docs/audit.md',
  },
  {
    word: 'sibling',
    means:
      'Of a probe and its L1 test: the packet binds another probe to the same test, and this one stands beside it.',
    see: 'L1',
  },
  {
    word: 'positive control',
    means:
      'Of a probe and its L1 test: the probe must succeed, which shows that the payload can do what it is permitted.',
    see: 'negative control',
  },
  {
    word: 'later binding',
    also: ['the later binding'],
    means:
      'A page of the packet’s authors that names the L1 tests and binds probes to them, made after the packet. Where the two differ, the packet decides.',
    see: 'L1; docs/audit.md',
  },
  {
    word: 'tki-inspector',
    also: ['tki-inspector:attest'],
    means:
      'The packet’s name for the workload, and the tag of the image that a run builds. The run uses the image’s id; the tag proves nothing.',
    see: 'image, payload',
  },
  {
    word: 'venue',
    means: 'Where the run was made, which decides whether it is evidence: CI, VPS, or LOCAL (a rehearsal).',
    see: 'docs/venues.md',
  },
  {
    word: 'boot_id_sha256',
    means: 'The machine’s last start, which no other machine has: in CI, two runners may have one name.',
    see: 'docs/launch.md',
  },
  {
    word: 'CI',
    also: ['V2'],
    means:
      'A venue: a job of GitHub Actions on a Linux runner. Which job it was is a claim until the signer’s certificate confirms it.',
    see: 'claimed-venue; docs/venues.md',
  },
  {
    word: 'VPS',
    also: ['V1'],
    means:
      'A venue: a Linux host. Its operator selects --venue VPS, and vouches for the host with the signing key.',
    see: 'docs/venues.md',
  },
  {
    word: 'LOCAL',
    means:
      'A venue: any other Linux machine. The run is complete, but it is a rehearsal, and every reader blocks it.',
    see: 'rehearsal',
  },
  {
    word: 'rehearsal',
    also: ['REHEARSAL'],
    means: 'A run at venue LOCAL, which is not evidence: a test of whether a run would work.',
  },
];
