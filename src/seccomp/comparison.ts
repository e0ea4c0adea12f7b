import type { ProfileArgument } from './model.ts';

/** The operands of a comparison: the argument's value, and the rule's two numbers. */
type Compare = (argument: bigint, value: bigint, valueTwo: bigint) => boolean;

/**
 * libseccomp's comparisons (seccomp_rule_add(3)), unsigned and over all 64 bits. For SCMP_CMP_MASKED_EQ `value` is the
 * mask and `valueTwo` the datum; libseccomp masks the datum too.
 */
export const COMPARISONS: Readonly<Record<string, Compare>> = {
  SCMP_CMP_NE: (argument, value) => argument !== value,
  SCMP_CMP_LT: (argument, value) => argument < value,
  SCMP_CMP_LE: (argument, value) => argument <= value,
  SCMP_CMP_EQ: (argument, value) => argument === value,
  SCMP_CMP_GE: (argument, value) => argument >= value,
  SCMP_CMP_GT: (argument, value) => argument > value,
  SCMP_CMP_MASKED_EQ: (argument, mask, datum) => (argument & mask) === (datum & mask),
};

/**
 * The known bits of one argument: `argument & mask` is `value`. With all 64 bits in the mask the whole argument is
 * known.
 */
export interface KnownBits {
  readonly index: number;
  readonly mask: bigint;
  readonly value: bigint;
}

/** The result over all arguments with these known bits: the comparison holds for each, for none, or for some. */
export type Outcome = 'always' | 'never' | 'depends';

export const ALL_BITS = (1n << 64n) - 1n;
const DECIMAL = /^\d{1,20}$/;

/** Whether a comparison holds for these arguments; `null` for a comparison that libseccomp does not have. */
export function holds(comparison: ProfileArgument, args: readonly bigint[]): boolean | null {
  const compare = lookUp(comparison.op);
  const [value, valueTwo] = numbers(comparison);
  if (compare === undefined || value === null || valueTwo === null) return null;
  return compare((args[comparison.index] ?? 0n) & ALL_BITS, value, valueTwo);
}

/**
 * Returns whether a comparison holds whatever the unknown bits are. Exact for every operator, since the least possible
 * value (unknown bits 0) and the greatest (unknown bits 1) are themselves possible; an operator that libseccomp does
 * not have `depends`.
 */
export function outcome(comparison: ProfileArgument, known: readonly KnownBits[]): Outcome {
  const bits = known.find((item) => item.index === comparison.index);
  const mask = bits?.mask ?? 0n;
  const least = (bits?.value ?? 0n) & mask;
  const greatest = least | (ALL_BITS & ~mask);
  const [value, valueTwo] = numbers(comparison);
  if (value === null || valueTwo === null) return 'depends';
  switch (comparison.op) {
    case 'SCMP_CMP_EQ':
      return equals(mask, least, ALL_BITS, value);
    case 'SCMP_CMP_NE':
      return negated(equals(mask, least, ALL_BITS, value));
    case 'SCMP_CMP_MASKED_EQ':
      return equals(mask, least, value, valueTwo & value);
    case 'SCMP_CMP_LT':
      return ordered(greatest < value, least >= value);
    case 'SCMP_CMP_LE':
      return ordered(greatest <= value, least > value);
    case 'SCMP_CMP_GE':
      return ordered(least >= value, greatest < value);
    case 'SCMP_CMP_GT':
      return ordered(least > value, greatest <= value);
    default:
      return 'depends';
  }
}

/** `argument & wanted` equals `datum`, when `argument & mask` is known to be `least`. */
function equals(mask: bigint, least: bigint, wanted: bigint, datum: bigint): Outcome {
  if (((least ^ datum) & mask & wanted) !== 0n) return 'never';
  return (wanted & ~mask & ALL_BITS) === 0n ? 'always' : 'depends';
}

function negated(result: Outcome): Outcome {
  if (result === 'depends') return 'depends';
  return result === 'always' ? 'never' : 'always';
}

function ordered(always: boolean, never: boolean): Outcome {
  if (always) return 'always';
  return never ? 'never' : 'depends';
}

function lookUp(op: string): Compare | undefined {
  return Object.hasOwn(COMPARISONS, op) ? COMPARISONS[op] : undefined;
}

/** A bundle's profile is untrusted: a text that is not a 64-bit number gives null, and never an exception. */
function numbers(comparison: ProfileArgument): readonly [bigint | null, bigint | null] {
  return [number(comparison.value), number(comparison.valueTwo)];
}

function number(text: string): bigint | null {
  if (!DECIMAL.test(text)) return null;
  const value = BigInt(text);
  return value <= ALL_BITS ? value : null;
}
