import { LARGEST_LIMITS, LIMIT_NAMES, type LimitName, type RunLimits } from './run-limits.ts';

/** Reads one form of amounts; null: the text is not of this form. */
type ReadAmount = (text: string) => number | null;

/** Reads a whole number of at most 15 digits, which a number holds exactly. */
export const whole: ReadAmount = (text) => (/^\d{1,15}$/.test(text) ? Number(text) : null);

/** Reads cores with up to three decimals. */
export const decimal: ReadAmount = (text) => (/^\d{1,4}(\.\d{1,3})?$/.test(text) ? Number(text) : null);

const FACTORS = [
  ['g', 1024 ** 3],
  ['m', 1024 ** 2],
  ['k', 1024],
  ['b', 1],
  ['', 1],
] as const;

/** Reads bytes in the engines' form: digits with an optional b, k, m or g. */
export const bytes: ReadAmount = (text) => {
  const [, digits, unit] = /^(\d{1,15})([bkmg]?)$/.exec(text) ?? [];
  const factor = FACTORS.find(([name]) => name === unit)?.[1];
  return factor === undefined ? null : Number(digits) * factor;
};

/** The form of each limit's amount, with the words that a person reads who wrote another. */
const FORMS: Readonly<Record<LimitName, { readonly read: ReadAmount; readonly words: string }>> = {
  memory: { read: bytes, words: 'bytes, as in 512m' },
  pids: { read: whole, words: 'a whole number' },
  cpus: { read: decimal, words: 'cores, as in 1.5' },
  tmp: { read: bytes, words: 'bytes, as in 128m' },
  'file-size': { read: bytes, words: 'bytes, as in 128m' },
  'open-files': { read: whole, words: 'a whole number' },
};

/** Returns an amount in the form in which it can be given again: the largest unit that holds it exactly. */
export function amountInWords(name: LimitName, amount: number): string {
  if (FORMS[name].read !== bytes || amount <= 0) return String(amount);
  const [unit, factor] = FACTORS.find(([, each]) => amount % each === 0) ?? ['', 1];
  return `${amount / factor}${unit === 'b' ? '' : unit}`;
}

/** Returns limits with their amounts in the form in which they can be given again. */
export function limitAmounts(limits: Readonly<Partial<RunLimits>>): Partial<Record<LimitName, string>> {
  const amounts: Partial<Record<LimitName, string>> = {};
  for (const name of LIMIT_NAMES) {
    const amount = limits[name];
    if (amount !== undefined) amounts[name] = amountInWords(name, amount);
  }
  return amounts;
}

/** Returns limits as `NAME=AMOUNT`, in the table's order. */
export function limitsInWords(limits: Readonly<Partial<RunLimits>>): readonly string[] {
  return Object.entries(limitAmounts(limits)).map(([name, amount]) => `${name}=${amount}`);
}

/** The limits of a list of entries; or the first entry that is refused, with the remedy. */
export type ReadLimits =
  | { readonly refused: null; readonly limits: Readonly<Partial<RunLimits>> }
  | { readonly refused: string; readonly advice: string };

/** Reads entries NAME=AMOUNT, each name once; one text may hold several, separated by commas. */
export function readLimits(texts: readonly string[]): ReadLimits {
  const limits: Partial<Record<LimitName, number>> = {};
  for (const entry of texts.flatMap((text) => text.split(',')).map((each) => each.trim())) {
    const read = readEntry(entry);
    if (typeof read === 'string') return { refused: entry, advice: read };
    if (limits[read.name] !== undefined) return { refused: entry, advice: `Give ${read.name} once.` };
    limits[read.name] = read.amount;
  }
  return { refused: null, limits };
}

/** Returns one entry's limit, or the remedy of an entry that is not one. */
function readEntry(entry: string): { readonly name: LimitName; readonly amount: number } | string {
  const equals = entry.indexOf('=');
  const given = entry.slice(0, Math.max(equals, 0));
  if (given === 'time') return 'Use timeout, which is the limit on time.';
  const name = LIMIT_NAMES.find((each) => each === given);
  if (name === undefined) return `Use NAME=AMOUNT with one of: ${LIMIT_NAMES.join(', ')}.`;
  const { read, words } = FORMS[name];
  const amount = read(entry.slice(equals + 1));
  if (amount === null || amount <= 0) return `Use a positive amount: ${words}.`;
  const most = LARGEST_LIMITS[name];
  return amount <= most ? { name, amount } : `Use at most ${amountInWords(name, most)}.`;
}
