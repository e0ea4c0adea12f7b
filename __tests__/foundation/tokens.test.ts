import { describe, expect, it } from '@jest/globals';
import { hasToken, TOKEN_FORMS } from '../../src/foundation/tokens.ts';
import { holdsEncodedToken } from '../../src/image/context/encoded-tokens.ts';

/** Characters as a random generator gives them, of this length. */
const words = (length: number) => 'aB3dE5fG7hJ9kL1mN2pQ4rS6tU8vW0xYz'.repeat(8).slice(0, length);
const letters = (length: number) => words(300).replaceAll(/\d/g, '').slice(0, length);
const hex = (length: number) => '8ee19a4c2b2836dc'.repeat(8).slice(0, length);
const id = '123456789012';

/** What stands behind a mark, in the forms that its maker gives; a mark without an entry has the last. */
const BEHIND: Readonly<Record<string, readonly string[]>> = {
  ghs_: [words(36), `12_eyJ${words(60)}`],
  github_pat_: [`${words(22)}_${words(59)}`],
  'bedrock-api-key-': [words(120)],
  'amzn.mws.': ['4ea38b7b-f563-7709-4bae-87aea1a2b3c4'],
  'glimt-': [words(20), 'a1b2c3d4e5f6g7h8i9j0k1l2m'],
  'gloas-': [words(20), hex(64)],
  'glptt-': [words(20), hex(40)],
  'glft-': [words(20), `${hex(64)}-12`],
  'xoxe-': [`${id}-${id}-${letters(24)}`, `1-${words(146)}`],
  'xoxe.': [`xoxp-1-${words(146)}`],
  'xoxr-': [`${id}-${id}-${letters(24)}`, words(60)],
  'xwfp-': [`${id}-${id}-${letters(24)}`],
  'https://hooks.slack': [`.com/services/T0123456789/B0123456789/${words(24)}`],
  'xoxd-': [words(60)],
  'xapp-': [`1-A0123456789-${id}-${hex(64)}`],
  'pypi-AgE': [words(60)],
  rubygems_: [hex(48)],
  'sk-ant-': [`api03-${words(60)}`],
  T3BlbkFJ: [words(20)],
  hf_: [letters(34)],
  api_org_: [letters(34)],
  hf_oauth_eyJ: [`${words(30)}.${words(120)}.${words(86)}`],
  doo_v1_: [hex(64)],
  dop_v1_: [hex(64)],
  dor_v1_: [hex(64)],
  'SG.': [`${words(22)}.${words(43)}`],
  'hvs.': [words(24), `CAESI${words(90)}`],
  'hvr.': [words(24)],
  'hvb.AA': [`AAAQ${words(130)}`],
  '.atlasv1.': [words(67)],
  ABSK: [words(100)],
  cio: [words(32)],
  oy2: [words(43).toLowerCase()],
  cmVmdGtu: [words(48)],
  AKCp: [words(60)],
  AIza: [words(35)],
  'AQ.Ab8RN6': [words(44)],
  'ya29.': [words(130), `c.${words(200)}`],
  'GOCSPX-': [words(28)],
  '1//0': [words(99)],
  ...Object.fromEntries('abcps'.split('').map((kind) => [`xox${kind}-`, [`${id}-${id}-${letters(24)}`]])),
};

/** What stands before a mark that is not a token's beginning. */
const BEFORE: Readonly<Record<string, string>> = { T3BlbkFJ: `sk-${words(20)}`, '.atlasv1.': words(14) };

const forms = TOKEN_FORMS.flatMap(([form, ...marks]) => marks.map((mark) => [mark, form] as const));

describe.each(forms)('a token with the mark %s', (mark, form) => {
  const before = BEFORE[mark] ?? '';
  const token = (BEHIND[mark] ?? [words(40)])
    .map((behind) => `${before}${mark}${behind}`)
    .find((each) => new RegExp(form).test(each));

  it(`has the form ${form}`, () => expect(token).toBeDefined());

  it.each(['', 'x:', 'user:'])('is found behind “%s”, also in base64', (user) => {
    const text = `${user}${token}`;
    expect(hasToken(text)).toBe(true);
    expect(holdsEncodedToken(Buffer.from(text).toString('base64'))).toBe(true);
    expect(holdsEncodedToken(Buffer.from(text).toString('base64url'))).toBe(true);
  });
});
