import { describe, expect, test } from '@jest/globals';
import type { Bundle } from '../../src/evidence/bundle-type.ts';
import { flagWords } from '../../src/foundation/run-flag.ts';
import { judgeLaunch } from '../../src/receipt/check-launch.ts';
import type { Receipt } from '../../src/receipt/receipt-type.ts';
import { flagsFor, wordsOfAnyRun } from '../../src/receipt/run-words.ts';
import { RUNS } from '../evidence/real-run.ts';
import { honestLaunch, key, signedEvidence } from './honest-launch.ts';

type Words = readonly string[];

/** Every way in which one word of a list can differ. */
const DIFFERENCES: Readonly<Record<string, (words: Words, at: number) => Words>> = {
  dropped: (words, at) => words.toSpliced(at, 1),
  doubled: (words, at) => words.toSpliced(at, 0, words[at] ?? ''),
  changed: (words, at) => words.with(at, `${words[at]}x`),
  emptied: (words, at) => words.with(at, ''),
  'with a word before it': (words, at) => words.toSpliced(at, 0, '--privileged'),
  'swapped with the next one': (words, at) =>
    words.with(at, words[at + 1] ?? '').with(at + 1, words[at] ?? ''),
};

/** Everything that blocks whatever the caller tolerates, by its code. */
function blocked(evidence: Bundle, receipt: Receipt, words: Words): readonly string[] {
  const judged = judgeLaunch(evidence, { ...receipt, run: { ...receipt.run, arguments: [...words] } });
  if (typeof judged === 'string') return ['receipt-malformed'];
  return [
    ...judged.reasons.map(({ code }) => code),
    ...judged.drift.filter(({ tolerable }) => !tolerable).map(({ field }) => field),
  ];
}

describe.each(RUNS)('the arguments of a launch from %s', (name) => {
  test.each(Object.entries(DIFFERENCES))('block with any word %s', async (title, differing) => {
    const { run, receipt } = await honestLaunch(signedEvidence(key, name));
    const words = receipt.run.arguments;
    expect(blocked(run.bundle, receipt, words)).toEqual([]);
    const last = title.startsWith('swapped') ? words.length - 1 : words.length;
    const passed = words.slice(0, last).flatMap((_word, at) => {
      const other = differing(words, at);
      const isSame = other.join('\0') === words.join('\0');
      return !isSame && blocked(run.bundle, receipt, other).length === 0 ? [flagAt(words, at)] : [];
    });
    expect(passed).toEqual(NAMED[title] ?? []);
  });

  test('are the attested ones, but for the names of the closed list', async () => {
    const { run } = await signedEvidence(key, name);
    const own = { name: 'NAME', folder: '/FOLDER', labels: {} };
    const attested = run.bundle.run.arguments.slice(1, -1);
    const words = flagWords(flagsFor(run.bundle, own));
    expect(words).toHaveLength(attested.length);
    const differing = words.flatMap((word, at) =>
      word === attested[at] ? [] : [`${attested[at - 1]} ${word}`],
    );
    expect(differing.map((each) => each.replace(/io\.sandbox-attestation\.[a-z.-]+/, 'LABEL'))).toEqual(
      OWN_NAMES(name.split('-')[0] ?? ''),
    );
  });
});

test('of two launches are the same words', async () => {
  const [one, other] = [await honestLaunch(), await honestLaunch(signedEvidence(), 'other', 8)];
  const launched = [one, other].map(({ run, receipt }) => {
    const judged = judgeLaunch(run.bundle, receipt);
    if (typeof judged === 'string') throw new Error(judged);
    return judged.launched;
  });
  expect(launched[0]?.run.arguments).not.toEqual(launched[1]?.run.arguments);
  const [a, b] = launched.map((each) => wordsOfAnyRun(each));
  expect(a).toEqual(b);
});

/** The values that only name a run: another container's name, and other values of this program's own labels. */
const NAMED: Readonly<Record<string, Words>> = {
  changed: ['--name', '--label', '--label'],
  // A label without its key is another label.
  emptied: ['--name'],
};

function flagAt(words: Words, at: number): string {
  const before = words[at - 1] ?? '';
  return /^--(name|label)$/.test(before) ? before : `${at}: ${words[at]}`;
}

/** docs/launch.md, "What may differ from the attested run". */
const OWN_NAMES = (engine: string): Words => [
  '--security-opt seccomp=/FOLDER/seccomp.json',
  '-v /FOLDER/in:/in:ro',
  engine === 'podman' ? '-v /FOLDER/out:/out:rw,noexec,nosuid,nodev' : '-v /FOLDER/out:/out:rw',
  '--name NAME',
  '--label LABEL=',
  '--label LABEL=',
];
