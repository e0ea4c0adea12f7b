import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  type NormalisedProfile,
  type ProfileArgument,
  parseOciConfig,
  parseProfile,
} from '../../src/seccomp/profile.ts';

/** The profiles that this project ships. */
export const SHIPPED = ['targeted-deny', 'deny-by-default'] as const;
export const ARCHITECTURES = ['x86_64', 'aarch64'] as const;

export function shippedText(name: (typeof SHIPPED)[number]): string {
  return readFileSync(new URL(`../../seccomp/${name}.json`, import.meta.url), 'utf8');
}

export function shipped(name: (typeof SHIPPED)[number]): NormalisedProfile {
  return parseProfile(shippedText(name));
}

export function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/seccomp/${name}`, import.meta.url), 'utf8');
}

export const EPERM = { action: 'SCMP_ACT_ERRNO', errnoRet: 1 } as const;
export const ALLOW = { action: 'SCMP_ACT_ALLOW' } as const;

/** A profile of which a test writes down only what matters to it; otherwise it allows, on x86-64. */
export function profile(sketch: object): NormalisedProfile {
  return parseProfile(
    JSON.stringify({ defaultAction: 'SCMP_ACT_ALLOW', architectures: ['SCMP_ARCH_X86_64'], ...sketch }),
  );
}

/** A normalised profile written as an OCI config again, 64-bit values with all their digits. */
export function asOci(normalised: NormalisedProfile): string {
  const rules = normalised.rules.map((rule) => {
    const args = rule.args.map(
      (one) => `{"index":${one.index},"value":${one.value},"valueTwo":${one.valueTwo},"op":"${one.op}"}`,
    );
    const errno = rule.errno === null ? '' : `"errnoRet":${rule.errno},`;
    return `{"names":["${rule.name}"],"action":"${rule.action}",${errno}"args":[${args.join(',')}]}`;
  });
  const errno = normalised.default_errno === null ? '' : `"defaultErrnoRet":${normalised.default_errno},`;
  return `{"linux":{"seccomp":{"defaultAction":"${normalised.default_action}",${errno}"architectures":${JSON.stringify(
    normalised.architectures,
  )},"syscalls":[${rules.join(',')}]}}}`;
}

export function fromOci(text: string): NormalisedProfile {
  const found = parseOciConfig(text);
  if (found === null) throw new Error('the OCI config has no filter');
  return found;
}

/** Values at which comparisons of 64 bits in two halves can go wrong. */
export const edgeValue = fc.constantFrom(
  0n,
  1n,
  2n,
  0x10000n,
  0xffffffffn,
  0x100000000n,
  0x100000001n,
  0xffffffffffffffffn,
);

const EQUALITY = ['SCMP_CMP_EQ', 'SCMP_CMP_MASKED_EQ'];
const EVERY_OPERATOR = [
  ...EQUALITY,
  'SCMP_CMP_NE',
  'SCMP_CMP_LT',
  'SCMP_CMP_LE',
  'SCMP_CMP_GE',
  'SCMP_CMP_GT',
];

/**
 * Profiles for one call, `personality`. `equality` has up to four rules that compare by equality; `single` has one rule
 * of any kind; `any` has up to four of any kind (which libseccomp itself gets wrong, or never finishes).
 */
export function arbitraryProfile(kind: 'equality' | 'single' | 'any'): fc.Arbitrary<NormalisedProfile> {
  const action = fc.constantFrom(['SCMP_ACT_ALLOW', null], ['SCMP_ACT_ERRNO', 1], ['SCMP_ACT_ERRNO', 38]);
  const op = fc.constantFrom(...(kind === 'equality' ? EQUALITY : EVERY_OPERATOR));
  const argument: fc.Arbitrary<ProfileArgument> = fc.record({
    index: fc.integer({ min: 0, max: 2 }),
    op,
    value: edgeValue.map(String),
    valueTwo: edgeValue.map(String),
  });
  const args = fc.uniqueArray(argument, { maxLength: 3, selector: (one) => one.index });
  const rule = fc.record({ action, args });
  const rules = fc.array(rule, { minLength: 1, maxLength: kind === 'single' ? 1 : 4 });
  return fc.tuple(action, rules).map(([[default_action, default_errno], list]) =>
    fromOci(
      asOci({
        default_action: default_action as string,
        default_errno: default_errno as number | null,
        architectures: ['SCMP_ARCH_X86_64'],
        rules: list.map((one) => ({
          name: 'personality',
          action: one.action[0] as string,
          errno: one.action[1] as number | null,
          args: one.args,
        })),
      }),
    ),
  );
}

interface Change {
  /** Calls that are struck from every rule. */
  readonly unnamed?: readonly string[];
  readonly added?: readonly object[];
  readonly architectures?: readonly string[];
  readonly defaultErrnoRet?: number;
}

/** A shipped profile with one fault planted in its file. */
export function parsedWith(
  name: (typeof SHIPPED)[number] | 'list-of-denials',
  change: Change,
): NormalisedProfile {
  const { unnamed = [], added = [], ...rest } = change;
  const text = name === 'list-of-denials' ? fixture('list-of-denials.json') : shippedText(name);
  const whole = JSON.parse(text) as { syscalls: { names: string[] }[] };
  const kept = whole.syscalls.map((rule) => ({
    ...rule,
    names: rule.names.filter((one) => !unnamed.includes(one)),
  }));
  const syscalls = [...kept.filter((rule) => rule.names.length > 0), ...added];
  return parseProfile(JSON.stringify({ ...whole, ...rest, syscalls }));
}
