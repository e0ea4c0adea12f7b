import { begunBy } from './word-begin.ts';

/** Letters of both cases: random characters, and no placeholder. Of 36 random ones one in 500 has no digit. */
const LETTERS = String.raw`(?=[A-Z\d_-]{0,60}[a-z])(?=[a-z\d_-]{0,60}[A-Z])`;

/** Also in the base64 of URLs. */
const WORDS = String.raw`[\w-]`;

/**
 * A token of at least this many characters behind a beginning that a program's names may have. Databases put the next word
 * right behind it: it counts if its first characters have a digit among them, as all but one in 500 random ones do, or if it
 * ends there.
 */
const random = (beginning: string, least: number) =>
  `${beginning}(?=[A-Za-z]{0,${least - 1}}\\d|[A-Za-z0-9]{${least}}(?![\\w-]))${LETTERS}[A-Za-z0-9]{${least}}`;

/** A form, and the parts of it that never vary, one of which each token has. */
export type TokenForm = readonly [form: string, ...marks: string[]];

/** The kinds of GitLab's tokens: of a person, deployment, runner, job, trigger, feed, mail, SCIM, agent, application, feature flags, workspace. */
const GITLAB = ['pat', 'dt', 'rt', 'rtr', 'cbt', 'ptt', 'ft', 'imt', 'soat', 'agent', 'oas', 'ffct', 'wt'];

/** Tokens by how they begin, which their makers chose so that a scanner finds them, whatever stands before and behind. */
const MARKED: readonly TokenForm[] = [
  // GitHub: a token of a user, an app, a job, to renew one; one for chosen repositories; one that is a JWT
  [random('gh[oprsu]_', 36), 'gho_', 'ghp_', 'ghr_', 'ghs_', 'ghu_'],
  [`github_pat_${LETTERS}[A-Za-z0-9]{22}_[A-Za-z0-9]{59}`, 'github_pat_'],
  [String.raw`ghs_\w{1,40}_eyJ[\w.-]{50}`, 'ghs_'],
  // AWS: a token of Bedrock for some hours; of the marketplace
  ['bedrock-api-key-[A-Za-z0-9+/]{100}', 'bedrock-api-key-'],
  [String.raw`amzn\.mws\.[0-9a-f]{8}-[0-9a-f-]{27}`, 'amzn.mws.'],
  // GitLab
  [
    `(?:gl(?:${GITLAB.join('|')})-|GR1348941)${LETTERS}${WORDS}{20}`,
    'GR1348941',
    ...GITLAB.map((kind) => `gl${kind}-`),
  ],
  // Of mail, which GitLab makes of a number in base 36
  [String.raw`glimt-(?=[a-z]{0,24}\d)[a-z0-9]{24,26}(?![A-Za-z0-9])`, 'glimt-'],
  ['gloas-[0-9a-f]{64}', 'gloas-'],
  ['glptt-[0-9a-f]{40}', 'glptt-'],
  [String.raw`glft-[0-9a-f]{64}-\d{1,12}`, 'glft-'],
  // Slack: of a bot, a user, an application, a configuration, a session
  [
    String.raw`xox[abceprs]-(?:2-)?\d{10,13}(?:-\d{10,13}){0,3}-(?:[A-Za-z0-9]{24}|[0-9a-f]{10})`,
    ...['a', 'b', 'c', 'e', 'p', 'r', 's'].map((kind) => `xox${kind}-`),
  ],
  [`xoxr-${LETTERS}${WORDS}{60}`, 'xoxr-'],
  [String.raw`xwfp-(?:\d{10,13}-\d{10,13}-[A-Za-z0-9]{24}|${LETTERS}[A-Za-z0-9]{40})`, 'xwfp-'],
  [String.raw`xoxe(?:\.(?:xox[bp]|xapp))?-\d-[A-Za-z0-9]{100}`, 'xoxe-', 'xoxe.'],
  [
    String.raw`https:\/\/hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\/[TE][A-Z0-9]{6,14}\/[A-Z0-9]{6,20}\/[\w/-]{20,100}`,
    'https://hooks.slack',
  ],
  ['xoxd-[A-Za-z0-9%/+]{60}', 'xoxd-'],
  [String.raw`xapp-\d-[A-Z0-9]{8,12}-\d{10,13}-[a-f0-9]{64}`, 'xapp-'],
  // Docker Hub: of a person, of an organization
  [`dckr_(?:pat|oat)_${LETTERS}${WORDS}{27}`, 'dckr_pat_', 'dckr_oat_'],
  // Registries of packages: npm, PyPI, RubyGems
  [random('npm_', 36), 'npm_'],
  [String.raw`pypi-AgE[\w-]{50}`, 'pypi-AgE'],
  ['rubygems_[0-9a-f]{48}', 'rubygems_'],
  // Services that programs such as agents call: OpenAI, Anthropic, Hugging Face (letters alone), Stripe
  [
    `sk-(?:proj|svcacct|admin|ant-[a-z0-9]{1,12})-${LETTERS}${WORDS}{40}`,
    ...['sk-proj-', 'sk-svcacct-', 'sk-admin-', 'sk-ant-'],
  ],
  ['sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}', 'T3BlbkFJ'],
  [
    '(?:hf|api_org)_(?=(?:[a-z]{0,12}[A-Z]){8}|[A-Za-z]{34}(?![A-Za-z0-9]))[A-Za-z]{34}',
    ...['hf_', 'api_org_'],
  ],
  [String.raw`hf_oauth_eyJ[\w.-]{80}`, 'hf_oauth_eyJ'],
  [
    random('(?:[ers]k_live|sk_org(?:_live)?|whsec)_', 24),
    ...['ek_live_', 'sk_live_', 'rk_live_', 'sk_org_', 'whsec_'],
  ],
  // Of DigitalOcean: of a person, an application, to renew one; of SendGrid
  ['do[opr]_v1_[0-9a-f]{64}', 'doo_v1_', 'dop_v1_', 'dor_v1_'],
  [String.raw`SG\.${LETTERS}[\w-]{22}\.[\w-]{43}`, 'SG.'],
  // Of HashiCorp: Vault's, of a service, to recover, of a batch; Terraform Cloud's
  [
    String.raw`hv(?:[rs]\.(?:CAES[\w-]{60}|${random('', 24)})|b\.AA${LETTERS}[\w-]{84})`,
    ...['hvs.', 'hvr.', 'hvb.AA'],
  ],
  [String.raw`[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{60}`, '.atlasv1.'],
  // Of Google: to ask its services, of a person or an account; a client's secret; a key in its newer form
  [String.raw`ya29\.(?:[a-z]\.)?${LETTERS}[\w-]{40}`, 'ya29.'],
  [`GOCSPX-${LETTERS}${WORDS}{28}`, 'GOCSPX-'],
  [String.raw`AQ\.Ab8RN6${LETTERS}[\w-]{40}`, 'AQ.Ab8RN6'],
  // crates.io, to publish once
  [random('cio_tp_', 32), 'cio_tp_'],
];

/** Those whose mark other words have inside: Bedrock, crates.io, NuGet, JFrog, Google (a key, a token to renew another). */
const PLAIN: readonly TokenForm[] = [
  [`${begunBy('ABSK')}[A-Za-z0-9+/]{100}`, 'ABSK'],
  [`${begunBy('cio')}${LETTERS}[A-Za-z0-9]{32}(?![A-Za-z0-9])`, 'cio'],
  [String.raw`${begunBy('oy2')}(?=[a-z0-9]{0,42}\d)[a-z0-9]{43}(?![A-Za-z0-9])`, 'oy2'],
  [`${begunBy('cmVmdGtu')}${LETTERS}[A-Za-z0-9]{48,64}(?![A-Za-z0-9])`, 'cmVmdGtu'],
  [`${begunBy('AKCp')}${LETTERS}[A-Za-z0-9]{60,80}(?![A-Za-z0-9])`, 'AKCp'],
  [`${begunBy('AIza')}${LETTERS}[\\w-]{35}(?![A-Za-z0-9])`, 'AIza'],
  [`${begunBy('1//0')}${LETTERS}[\\w-]{60}`, '1//0'],
];

/** All of them, each with its marks. */
export const TOKEN_FORMS: readonly TokenForm[] = [...MARKED, ...PLAIN];

/** Tokens in a form of their own, anywhere in a text. */
export const TOKENS: readonly RegExp[] = [MARKED, PLAIN].map(
  (forms) => new RegExp(forms.map(([form]) => form).join('|')),
);

/** Whole: a form asks for no more than makes it one. */
const EACH = TOKENS.map(({ source }) => new RegExp(`(?:${source})[\\w+/=-]*`, 'g'));

/** Returns whether a text has a token in a form of its own. */
export function hasToken(text: string): boolean {
  return TOKENS.some((form) => form.test(text));
}

/** Returns a text with a sign in the place of each token's form. */
export function withoutTokens(text: string): string {
  return EACH.reduce((left, form) => left.replace(form, '…'), text);
}
