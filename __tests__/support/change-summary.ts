import { KINDS } from './file-changes.ts';
import type { ChangeResults } from './trials.ts';

/**
 * Members of a certificate's signature file in which a change of one bit can go unnoticed, each with why it means
 * nothing. What is read of such a file stays the same: statement, evidence, signer and verified time.
 */
const SAYS_NOTHING: readonly (readonly [RegExp, string])[] = [
  [/\.certificate\.rawBytes$/, 'the names of the algorithm outside of what the certificate authority signed'],
  [/\.inclusionProof\.(rootHash|treeSize)$/, 'what counts is what the log signed in its checkpoint'],
  [/\.checkpoint\.envelope$/, 'the bits of base64 that are not used'],
  [/\.signedTimestamp$/, 'what of a timestamp token its authority does not sign, and nobody reads'],
];

/** What a change must never cause, in words; empty when all is well. */
export function mistakes({ folder, isOurs, unnoticed, faults }: ChangeResults): readonly string[] {
  return [
    ...faults.map((place) => `${folder}: the reader threw at ${place}`),
    ...unnoticed
      .filter(({ member, kind, meansTheSame }) => {
        const isKnown = SAYS_NOTHING.some(([pattern]) => pattern.test(member));
        return isOurs || kind !== 'flip' || !meansTheSame || !isKnown;
      })
      .map(
        ({ file, kind, where, member }) => `${folder}: taken with ${kind} at ${where} ${member} of ${file}`,
      ),
  ];
}

/** One folder's counts in a line of text. */
export function lineOf({ folder, trials, unnoticed, reasons }: ChangeResults): string {
  const sum = trialsIn({ trials });
  const kinds = KINDS.map((kind) => `${kind} ${trials[kind]}`).join(', ');
  const codes = Object.entries(reasons)
    .sort(([, a], [, b]) => b - a)
    .map(([code, count]) => `${code} ${count}`)
    .join(', ');
  return `${folder}: ${sum} trials (${kinds}), ${sum - unnoticed.length} rejected, ${unnoticed.length} unnoticed (${codes})${membersOf(unnoticed)}`;
}

/** All trials of a folder. */
export function trialsIn({ trials }: Pick<ChangeResults, 'trials'>): number {
  return Object.values(trials).reduce((sum, count) => sum + count, 0);
}

/** Where changes went unnoticed, and how often. */
function membersOf(unnoticed: ChangeResults['unnoticed']): string {
  const members = new Map<string, number>();
  for (const { member } of unnoticed) members.set(member, (members.get(member) ?? 0) + 1);
  return [...members].map(([member, count]) => `\n  unnoticed in ${member}: ${count}`).join('');
}

/** The shares of one folder's trials as one. */
export function together(shares: readonly ChangeResults[]): ChangeResults {
  const [first] = shares;
  if (first === undefined) throw new Error('the list of shares is empty');
  return {
    folder: first.folder,
    isOurs: first.isOurs,
    trials: summed(shares.map(({ trials }) => trials)) as ChangeResults['trials'],
    reasons: summed(shares.map(({ reasons }) => reasons)),
    unnoticed: shares.flatMap(({ unnoticed }) => unnoticed),
    faults: shares.flatMap(({ faults }) => faults),
  };
}

function summed(counts: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const [name, count] of counts.flatMap((each) => Object.entries(each))) {
    sums[name] = (sums[name] ?? 0) + count;
  }
  return sums;
}
