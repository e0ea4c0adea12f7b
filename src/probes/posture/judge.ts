import type { EngineFacts, SystemFacts } from '../host-facts.ts';
import type { NamespaceName } from '../kernel/facts.ts';
import { limitsIn } from '../restrictions/limit-flags.ts';
import type { RunLimits } from '../restrictions/run-limits.ts';
import { readFlags } from '../run-flags.ts';
import type { Check, Denial, FailingRun, Outcome, Where } from './check.ts';

/**
 * What the judge of a run's answers needs: the machine, the engine, the profile's name, and the host's own namespaces.
 */
export interface Circumstances {
  readonly engine: EngineFacts;
  readonly system: SystemFacts;
  readonly profile: string;
  /** The host's /proc/self/ns links; empty where one could not be read. */
  readonly namespaces: Readonly<Record<NamespaceName, string>>;
  /** The LSM label that the engine reports for the attested run; empty if it reports none. */
  readonly lsmLabel: string;
  /** The run's flags, as the engine's client received them; a limit that is not among them is the default. */
  readonly arguments: readonly string[];
}

export type Judged = { readonly verdict: 'PASS' } | { readonly verdict: 'FAIL'; readonly why: string };

/** Whether a check applies under these circumstances. */
export function applies(where: Where | undefined, { engine, system, profile }: Circumstances): boolean {
  if (where === undefined) return true;
  const { engines, majorBelow, profiles, architectures, rootless, cgroup, lsm } = where;
  return (
    (engines === undefined || engines.includes(engine.name)) &&
    (majorBelow === undefined || majorOf(engine.version) < majorBelow) &&
    (profiles === undefined || profiles.includes(profile)) &&
    (architectures === undefined || architectures.includes(system.architecture)) &&
    (rootless === undefined || rootless === engine.rootless) &&
    (cgroup === undefined || cgroup === engine.cgroup_version) &&
    (lsm === undefined || system.lsms.includes(lsm))
  );
}

/** The first number of a version; a version without one counts as new, with no exceptions. */
function majorOf(version: string): number {
  const major = /^(\d{1,4})\./.exec(version)?.[1];
  return major === undefined ? Number.POSITIVE_INFINITY : Number(major);
}

/** The answers that prove denial here: a variant's, if one applies. */
export function deniedBy(check: Check, circumstances: Circumstances): readonly Denial[] {
  return check.variants?.find(({ where }) => applies(where, circumstances))?.denied ?? check.denied;
}

/** What shows here that a check can fail. */
export function failingRunOf(check: Check, circumstances: Circumstances): FailingRun {
  return check.controls?.find(({ where }) => applies(where, circumstances))?.control ?? check.control;
}

/**
 * Judges one check: each of its operations must have an answer that proves denial, and every operation must have one.
 * What the run reported is hostile; the judge only compares it.
 */
export function judgeCheck(check: Check, outcomes: readonly Outcome[], circumstances: Circumstances): Judged {
  const denied = deniedBy(check, circumstances);
  const ended = outcomes.length === 1 && outcomes[0] !== undefined && 'ended' in outcomes[0];
  if (!ended && outcomes.length !== check.operations.length) {
    return { verdict: 'FAIL', why: `${outcomes.length} answers to ${check.operations.length} operations` };
  }
  if (denied.some((denial) => 'enforced' in denial)) return judgeEnforced(outcomes, circumstances.lsmLabel);
  const open = outcomes.findIndex(
    (outcome) => !denied.some((denial) => proves(denial, outcome, circumstances)),
  );
  const found = outcomes[open];
  return found === undefined ? { verdict: 'PASS' } : { verdict: 'FAIL', why: inWords(found, open) };
}

function proves(denial: Denial, outcome: Outcome, circumstances: Circumstances): boolean {
  const { namespaces } = circumstances;
  if ('ended' in denial) {
    return 'ended' in outcome && denial.ended.includes(outcome.ended) && (!denial.oom || outcome.oom_killed);
  }
  if ('enforced' in denial) return false;
  if ('labelled' in denial) return isLabelled(outcome, circumstances);
  if ('errno' in denial) return 'errno' in outcome && denial.errno.includes(outcome.errno);
  if (!('value' in outcome)) return false;
  const { value } = outcome;
  if ('equals' in denial) return same(value, denial.equals);
  if ('atMost' in denial) return typeof value === 'number' && value <= denial.atMost;
  if ('within' in denial) return isWithin(value, denial.within);
  if ('quotaWithin' in denial) return isQuotaWithin(value, limitsOf(circumstances));
  if ('asked' in denial) return value === askedFor(denial.asked, circumstances);
  if ('notHosts' in denial)
    return (
      isNamespace(value) && isNamespace(namespaces[denial.notHosts]) && value !== namespaces[denial.notHosts]
    );
  return isNamespace(value) && value === namespaces[denial.isHosts];
}

function same(
  value: string | number | readonly string[],
  expected: string | number | readonly string[],
): boolean {
  if (typeof value === 'string' || typeof value === 'number') return value === expected;
  return (
    typeof expected === 'object' &&
    value.length === expected.length &&
    value.every((each, index) => each === expected[index])
  );
}

/**
 * An empty list is within everything, so the operation must list what should not be there; otherwise one text is
 * required.
 */
function isWithin(value: string | number | readonly string[], patterns: readonly string[]): boolean {
  if (typeof value === 'number') return false;
  const expressions = patterns.map((pattern) => new RegExp(`^(?:${pattern})$`, 'u'));
  const texts = typeof value === 'string' ? [value] : value;
  return texts.length > 0 && texts.every((text) => expressions.some((expression) => expression.test(text)));
}

/**
 * Compares a quota in microseconds per 100 ms, alone (cgroup 1) or with its period (cgroup 2). systemd rounds it up to
 * whole hundredths of a core.
 */
function isQuotaWithin(value: string | number | readonly string[], { cpus }: RunLimits): boolean {
  const quota = typeof value === 'string' ? /^([1-9]\d{0,8})(?: 100000)?\n$/.exec(value)?.[1] : undefined;
  return quota !== undefined && Number(quota) <= Math.ceil(Math.round(cpus * 1000) / 10) * 1000;
}

/** AppArmor reports profiles and their mode, SELinux a context of which the level is each container's own. */
function isLabelled(outcome: Outcome, circumstances: Circumstances): boolean {
  const { lsmLabel: label } = circumstances;
  if (label === '') return !('ended' in outcome);
  const type = (context: string) => context.split(':').slice(0, 3).join(':');
  const mode = modeOf(outcome, label);
  return (
    mode === 'enforce' ||
    // Whether it denies is another check's, where that one applies.
    (mode === 'mixed' && applies(ENGINES_PROFILE, circumstances)) ||
    (label.includes(':') && type(labelIn(outcome)) === type(label))
  );
}

/** Where an engine loads an AppArmor profile of its own, and `apparmor-profile` sees that it denies. */
export const ENGINES_PROFILE: Where = { lsm: 'apparmor', rootless: false };

/** The AppArmor profile of the runtime itself, which crun keeps: it stacks the container's onto it. */
const STACKED = ['crun'];

/**
 * Returns the mode in which a process has this AppArmor profile, alone or stacked onto a known one: a stack denies what
 * any of its profiles denies. `mixed` does not say which of them is in which mode (security/apparmor/label.c).
 */
function modeOf(outcome: Outcome, label: string): string | null {
  const [, profiles = '', mode = ''] = /^(\S+) \((\w+)\)$/.exec(labelIn(outcome)) ?? [];
  const others = profiles.split('//&').filter((profile) => profile !== label);
  const isKnown =
    profiles !== '' && profiles !== others.join('//&') && others.every((each) => STACKED.includes(each));
  return isKnown ? mode : null;
}

function labelIn(outcome: Outcome): string {
  return 'value' in outcome && typeof outcome.value === 'string'
    ? outcome.value.trim().replace(/\0$/, '')
    : '';
}

/**
 * Of a stack in modes that differ, the answers themselves decide: /dev/null covers /proc/kcore, everyone may read
 * /dev/null, and only the engine's profile denies it, by that path.
 */
function judgeEnforced([current, cover, covered]: readonly Outcome[], label: string): Judged {
  const fails = (why: string): Judged => ({ verdict: 'FAIL', why });
  if (current === undefined || cover === undefined || covered === undefined)
    return fails('an answer is missing');
  if (label === '' || modeOf(current, label) === 'enforce') return { verdict: 'PASS' };
  if (modeOf(current, label) !== 'mixed') return fails(inWords(current, 0));
  const isCovered = 'value' in cover && same(cover.value, ['/null']);
  if (!isCovered) return fails(inWords(cover, 1));
  return 'errno' in covered && covered.errno === 13 ? { verdict: 'PASS' } : fails(inWords(covered, 2));
}

/** Returns the limits that the run's flags ask for. */
export function limitsOf({ arguments: words }: Circumstances): RunLimits {
  return limitsIn(readFlags(words));
}

/** The value of a flag of the run; null if it was not given. */
function askedFor(flag: string, { arguments: words }: Circumstances): string | null {
  return readFlags(words).find((each) => each.flag === flag)?.value ?? null;
}

/** A link of /proc/PID/ns: its type and the inode's number (namespaces(7)). */
function isNamespace(value: unknown): boolean {
  return typeof value === 'string' && /^[a-z]+:\[\d+\]$/.test(value);
}

function inWords(outcome: Outcome, operation: number): string {
  const which = `operation ${operation + 1}`;
  if ('errno' in outcome) return `${which} answered errno ${outcome.errno}`;
  if ('ended' in outcome) {
    return `the container ended with ${outcome.ended}${outcome.oom_killed ? ', out of memory' : ''}`;
  }
  const { value } = outcome;
  if (typeof value === 'object') {
    const shown = value.slice(0, 12).join(', ');
    return `${which} found ${value.length === 0 ? 'nothing' : shown}${value.length > 12 ? ` and ${value.length - 12} more` : ''}`;
  }
  return `${which} returned ${value}`;
}
