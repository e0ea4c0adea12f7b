import type { Word } from './word.ts';

/** What `launch` does, and what its receipt records. */
export const LAUNCH_WORDS: readonly Word[] = [
  {
    word: 'launch',
    means: 'To run a workload in the sandbox of accepted evidence, with the attested arguments.',
    see: 'docs/launch.md',
  },
  {
    word: 'receipt',
    also: ['receipt.json'],
    means:
      'The signed record of a launch: which image ran in the sandbox of which evidence, and what came out.',
    see: 'docs/launch.md',
  },
  {
    word: 'CONFINED',
    means:
      'The verdict of a launch: the evidence is accepted, and the workload ran in that sandbox from its start to its end.',
    see: 'docs/launch.md',
  },
  {
    word: 'tolerated',
    means:
      'Of a fact of the machine: it differs from the evidence’s, and the policy lets it (launch.tolerate).',
    see: 'docs/launch.md',
  },
  {
    word: 'engine-version',
    also: ['oci-runtime-version', 'image-store', 'distribution'],
    means:
      'A fact of the machine that a launch compares with the evidence’s, by the name that a policy gives it (launch.tolerate).',
    see: 'docs/launch.md',
  },
  {
    word: 'built',
    means: 'Of a workload’s image: the launch built it from a context of the caller’s.',
    see: 'docs/launch.md',
  },
  {
    word: 'machine',
    means:
      'Where a launch ran: the venue with its facts, the engine and the kernel, and what of them differs from the evidence’s.',
    see: 'docs/launch.md, same_machine',
  },
  {
    word: 'command',
    means: 'All that a launch executed: the image’s ENTRYPOINT, and the words that follow it.',
  },
  {
    word: 'stdout',
    also: ['stderr', 'streams'],
    means:
      'What a program wrote to its terminal. A receipt has the digest of a workload’s; of a payload’s the run shows the end, and the evidence has nothing.',
  },
  {
    word: 'outputs',
    also: ['output', 'Outputs'],
    means: 'The files that a workload left in /out, each with size and digest.',
    see: 'left out',
  },
  {
    word: 'signed at',
    means: 'When a receipt was signed, and who says so: a log or an authority, or the signer alone.',
  },
  {
    word: 'sha256',
    means: 'The SHA-256 digest of a file’s bytes: another file has another one.',
  },
  {
    word: 'bytes',
    means: 'How many bytes a file has.',
  },
];
