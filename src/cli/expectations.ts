import { type Expectations, NO_EXPECTATIONS } from '../evidence/expectations.ts';
import { WAIVERS } from '../evidence/waiver-table.ts';
import { isSha256, type Sha256 } from '../foundation/digest.ts';
import { invalidSetting } from '../foundation/invalid-setting.ts';
import { readLimits } from '../probes/restrictions/limit-amounts.ts';
import { optionKey } from './option-row.ts';

/** Options of `verify` as commander read them. */
type Options = Readonly<Record<string, unknown>>;

/**
 * Returns what the caller of `verify` expects: the policy, and in addition the options. An option replaces what the
 * policy says of the same thing; waivers add up.
 *
 * @throws AttestationError `usage` with the option and the values that it may have
 */
export function readExpectations(options: Options, policy: Expectations = NO_EXPECTATIONS): Expectations {
  const waivers = WAIVERS.filter((waiver) => options[optionKey(`allow-${waiver}`)] === true);
  return {
    ...policy,
    image: digests(options['expectImage'], '--expect-image') ?? policy.image,
    seccomp: digests(options['expectSeccomp'], '--expect-seccomp') ?? policy.seccomp,
    payload: digests(options['expectPayload'], '--expect-payload') ?? policy.payload,
    base: digests(options['expectBase'], '--expect-base') ?? policy.base,
    adds: digests(options['expectAdd'], '--expect-add') ?? policy.adds,
    limits: { ...policy.limits, ...limits(options['limit']) },
    venues: typeof options['venue'] === 'string' ? venues(options['venue']) : policy.venues,
    maxAgeDays: typeof options['maxAge'] === 'string' ? days(options['maxAge']) : policy.maxAgeDays,
    challenge: given(options['challenge'], '--challenge') ?? policy.challenge,
    repository: ownerAndName(options['repository']) ?? policy.repository,
    workflow: given(options['workflow'], '--workflow') ?? policy.workflow,
    runnerEnvironment: runnerEnvironment(options['runnerEnvironment']) ?? policy.runnerEnvironment,
    waivers: new Set([...policy.waivers, ...waivers]),
  };
}

/** An option that is given empty is a mistake, and would expect nothing. */
function given(value: unknown, option: string): string | null {
  if (typeof value !== 'string') return null;
  if (value !== '') return value;
  throw invalidSetting(option, value, 'Check the variable that holds it.');
}

function ownerAndName(value: unknown): string | null {
  const option = '--repository';
  const text = given(value, option);
  if (text === null || /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(text)) return text;
  throw invalidSetting(option, text, 'Use OWNER/NAME.');
}

/** The values that a runner can report: another word would be a mistake that only shows when it blocks. */
function runnerEnvironment(value: unknown): string | null {
  const option = '--runner-environment';
  const text = given(value, option);
  if (text === null || text === 'github-hosted' || text === 'self-hosted') return text;
  throw invalidSetting(option, text, 'Use github-hosted or self-hosted.');
}

function digests(given: unknown, option: string): readonly Sha256[] | null {
  if (!Array.isArray(given)) return null;
  return given.map((text: unknown) => {
    if (isSha256(text)) return text;
    throw invalidSetting(option, String(text), wholeForm(String(text)));
  });
}

function limits(given: unknown): Expectations['limits'] {
  const read = readLimits(Array.isArray(given) ? given.map(String) : []);
  if (read.refused !== null) throw invalidSetting('--limit', read.refused, read.advice);
  return read.limits;
}

/** What people paste instead: an id without its algorithm, or its first digits. */
function wholeForm(text: string): string {
  if (/^[0-9a-f]{64}$/.test(text)) return `Use sha256:${text}.`;
  if (/^(?:sha256:)?[0-9a-f]{6,63}$/.test(text))
    return `Use all 64 digits: docker image inspect --format '{{.Id}}' ${text} (podman: sha256: before what it prints).`;
  return 'Use sha256: and 64 lower-case hex digits.';
}

function venues(text: string): readonly ('CI' | 'VPS')[] {
  return text.split(',').map((venue) => {
    if (venue === 'CI' || venue === 'VPS') return venue;
    throw invalidSetting(
      '--venue',
      text,
      'Use CI, VPS or CI,VPS; LOCAL is a rehearsal and cannot be accepted.',
    );
  });
}

function days(text: string): number {
  const number = Number(text);
  if (/^[0-9]{1,4}$/.test(text) && number >= 1) return number;
  throw invalidSetting('--max-age', text, 'Use whole days from 1 to 9999.');
}
