import { readFile, writeFile } from 'node:fs/promises';
import type { Policy } from '../src/evidence/policy.ts';
import type { RunFlag } from '../src/foundation/run-flag.ts';

export type SignedBy =
  | 'nobody'
  | 'ed25519'
  | 'p256'
  | 'certificate, logged'
  | 'certificate, not logged'
  | 'cosign';

/** A reader of a golden folder: what his policy says besides the signer and the pins, when he reads, what he must find. */
export interface GoldenReader {
  readonly name: string;
  readonly policy: Partial<Policy>;
  /** How many days after the evidence was made. */
  readonly days: number;
  readonly verdict: 'ACCEPTED' | 'BLOCKED';
  readonly waivers: readonly string[];
  /** CREATED stands for the time at which the evidence was made. */
  readonly reasons: readonly string[];
  /** Further reasons may stand beside these; the recorded expectation holds all that were given. */
  readonly amongOthers?: true;
}

/** A golden folder to be recorded. */
export interface Golden {
  readonly name: string;
  readonly describes: string;
  readonly engine: 'docker' | 'podman';
  readonly venue: 'CI' | 'VPS';
  readonly seccomp: 'targeted-deny' | 'deny-by-default';
  readonly challenge: string | null;
  readonly signedBy: SignedBy;
  /** With the complete posture, which is the most of a bundle; readers of one without it forgo it. */
  readonly posture?: true;
  readonly weaken?: (flags: readonly RunFlag[]) => readonly RunFlag[];
  /** What is done to the bundle's file after it was signed. */
  readonly change?: (bundlePath: string) => Promise<void>;
  readonly readings: readonly GoldenReader[];
}

const ACCEPTED = { policy: {}, days: 1, verdict: 'ACCEPTED', waivers: [], reasons: [] } as const;
const BLOCKED = { ...ACCEPTED, verdict: 'BLOCKED' } as const;

/** Somebody else's key: RFC 8410 §10.1's example. */
const OTHER_KEY = {
  kind: 'key',
  public_key:
    '-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n-----END PUBLIC KEY-----\n',
} as const;

/** What a root file system that can be written is blocked for; the table need not know how it is told in full. */
const WRITABLE_ROOT = [
  'probe-failed PR-FS-ESC-1',
  'probe-failed PR-MOUNT-1',
  'contradicted PR-MOUNT-1',
  'door-open --read-only',
];

function ofEngine(engine: Golden['engine']): readonly Golden[] {
  const plain = { engine, seccomp: 'targeted-deny', challenge: null } as const;
  const claimed = { policy: { allow: ['claimed-venue'] }, waivers: ['claimed-venue'] } as const;
  return [
    {
      ...plain,
      name: `${engine}-ed25519`,
      describes: 'a host of one’s own, signed with an ed25519 key',
      venue: 'VPS',
      signedBy: 'ed25519',
      posture: true,
      readings: [
        { ...ACCEPTED, name: 'who trusts the key' },
        { ...BLOCKED, name: 'who reads it too late', days: 31, reasons: ['too-old 31 days'] },
        { ...BLOCKED, name: 'who reads it too early', days: -1, reasons: ['from-the-future CREATED'] },
        {
          ...BLOCKED,
          name: 'who trusts another key',
          policy: { signer: OTHER_KEY },
          reasons: ['key-not-expected'],
        },
        { ...BLOCKED, name: 'who wants CI', policy: { venues: ['CI'] }, reasons: ['venue-not-expected VPS'] },
      ],
    },
    {
      ...plain,
      name: `${engine}-p256`,
      describes: 'CI as it claims to be, for a reader’s challenge, signed with a P-256 key',
      venue: 'CI',
      challenge: 'golden',
      signedBy: 'p256',
      readings: [
        { ...ACCEPTED, ...claimed, name: 'who asked for it' },
        {
          ...BLOCKED,
          ...claimed,
          name: 'who asked for another one',
          policy: { ...claimed.policy, challenge: 'another' },
          reasons: ['challenge-differs'],
        },
        { ...BLOCKED, name: 'who believes no claim', reasons: ['venue-claimed'] },
      ],
    },
    {
      ...plain,
      name: `${engine}-certificate`,
      describes: 'CI, signed with a certificate that a log and a timestamp authority saw',
      venue: 'CI',
      seccomp: 'deny-by-default',
      signedBy: 'certificate, logged',
      readings: [
        { ...ACCEPTED, name: 'who trusts the identity' },
        {
          ...BLOCKED,
          name: 'who wants another repository',
          policy: { repository: 'owner/other' },
          reasons: ['repository-not-expected owner/repository'],
        },
      ],
    },
    {
      ...plain,
      name: `${engine}-certificate-not-logged`,
      describes: 'CI, signed with a certificate that only a timestamp authority saw',
      venue: 'CI',
      signedBy: 'certificate, not logged',
      readings: [
        { ...ACCEPTED, name: 'who trusts the identity' },
        {
          ...BLOCKED,
          name: 'who trusts a key',
          policy: { signer: OTHER_KEY },
          reasons: ['signer-is-certificate', 'venue-claimed'],
        },
      ],
    },
    {
      ...plain,
      name: `${engine}-unsigned`,
      describes: 'a host of one’s own, and nobody signed',
      venue: 'VPS',
      signedBy: 'nobody',
      readings: [
        { ...ACCEPTED, name: 'who forgoes it', policy: { allow: ['unsigned'] }, waivers: ['unsigned'] },
        { ...BLOCKED, name: 'who forgoes nothing', reasons: ['trust-not-chosen', 'unsigned'] },
        {
          ...BLOCKED,
          name: 'who wants a signer',
          policy: { signer: OTHER_KEY },
          reasons: ['signature-missing'],
        },
      ],
    },
    {
      ...plain,
      name: `${engine}-weakened`,
      describes: 'a sandbox whose root file system can be written, signed all the same',
      venue: 'VPS',
      signedBy: 'ed25519',
      weaken: (flags) => flags.filter(({ flag }) => flag !== '--read-only'),
      readings: [{ ...BLOCKED, name: 'who trusts the key', reasons: WRITABLE_ROOT, amongOthers: true }],
    },
  ];
}

const ODD: readonly Golden[] = [
  {
    name: 'docker-cosign',
    describes: 'signed with cosign, which names one subject only',
    engine: 'docker',
    venue: 'VPS',
    seccomp: 'targeted-deny',
    challenge: null,
    signedBy: 'cosign',
    readings: [
      { ...BLOCKED, name: 'who trusts the key', reasons: ['statement-subject-image'] },
      {
        ...BLOCKED,
        name: 'who trusts another key',
        policy: { signer: OTHER_KEY },
        reasons: ['key-not-expected'],
      },
    ],
  },
  {
    name: 'podman-changed',
    describes: 'changed after it was signed, in a place that only the signature protects',
    engine: 'podman',
    venue: 'VPS',
    seccomp: 'targeted-deny',
    challenge: null,
    signedBy: 'p256',
    change: async (path) => {
      const text = await readFile(path, 'utf8');
      await writeFile(path, text.replace('"duration_ms": ', '"duration_ms": 1'));
    },
    readings: [{ ...BLOCKED, name: 'who trusts the key', reasons: ['statement-subject-bundle'] }],
  },
];

export const GOLDEN: readonly Golden[] = [...ofEngine('docker'), ...ofEngine('podman'), ...ODD];
