import { AttestationError, printable } from '../foundation/errors.ts';
import { type ExactJson, JsonError, parseExactJson } from '../foundation/json.ts';
import { COMPARISONS } from './comparison.ts';
import type { Architecture, NormalisedProfile, ProfileArgument, ProfileRule } from './model.ts';

/** The source of a profile: the file that engines read, or the OCI config that they write for the runtime. */
type Source = 'file' | 'oci';
type JsonObject = Readonly<Record<string, ExactJson>>;

/**
 * Every key is known or refused: Go's parsers fold case, so they would read a key "SYSCALLS" that this one does not.
 */
const PROFILE_KEYS: Record<Source, readonly string[]> = {
  file: ['defaultAction', 'defaultErrnoRet', 'architectures', 'archMap', 'flags', 'syscalls'],
  oci: ['defaultAction', 'defaultErrnoRet', 'architectures', 'flags', 'syscalls'],
};
const RULE_KEYS: Record<Source, readonly string[]> = {
  file: ['names', 'name', 'action', 'errnoRet', 'args', 'comment', 'includes', 'excludes'],
  oci: ['names', 'action', 'errnoRet', 'args'],
};
const ARGUMENT_KEYS = ['index', 'value', 'valueTwo', 'op'];
const ARCH_MAP_KEYS = ['architecture', 'subArchitectures'];

/** The actions for which both runtimes read `errnoRet`; crun refuses it with any other action. */
const TAKES_ERRNO = ['SCMP_ACT_ERRNO', 'SCMP_ACT_TRACE'];
const ACTIONS = [
  ...TAKES_ERRNO,
  'SCMP_ACT_ALLOW',
  'SCMP_ACT_LOG',
  'SCMP_ACT_TRAP',
  'SCMP_ACT_KILL',
  'SCMP_ACT_KILL_THREAD',
  'SCMP_ACT_KILL_PROCESS',
];
/** Both runtimes' errno if a profile names none. */
const EPERM = 1;
/** The kernel's MAX_ERRNO: the kernel reduces larger ones to this. */
const MAX_ERRNO = 4095n;
const MAX_U64 = (1n << 64n) - 1n;
/** System calls have six arguments. */
const ARGUMENTS = 6;
const NAME = /^[A-Za-z0-9_]{1,64}$/;
const ARCHITECTURE = /^SCMP_ARCH_[A-Z0-9_]{2,16}$/;
const NATIVE: Record<Architecture, string> = { x86_64: 'SCMP_ARCH_X86_64', aarch64: 'SCMP_ARCH_AARCH64' };

/** Longer and deeper than any profile or OCI config. */
const LIMITS = { characters: 16 * 1024 * 1024, depth: 64 };

/**
 * Three times the largest profile of an engine, and all of Linux's calls with {@link MOST_COMPARISONS}: each rule is compared, shown,
 * and kept several times.
 */
const MOST_RULES = 1500;

/**
 * Comparisons of arguments: of one name, and of all names. libseccomp makes a tree of all of a name's and compares each tree with the
 * others, so that time grows with the third power: 1,500 of one name took it 7 s, 1,200 of three hundred names 9 s, and these 0.4 s.
 * Where one rule compares several arguments the trees multiply: of twelve rules with six `SCMP_CMP_GT` each, for five names, a runtime
 * computed for over nine minutes, and its engine could not end it. Engines' own profiles have some ten, and one such rule.
 */
const MOST_COMPARISONS = { ofName: 64, ofAll: 512 };
const MOST_TOGETHER = { ofName: 12, ofAll: 60 };

/**
 * Parses the text of a profile or of an OCI config.
 *
 * @throws AttestationError `profile-invalid` if the text is not JSON, or is JSON that readers could read in two ways
 */
export function parseProfileJson(text: string): ExactJson {
  try {
    return parseExactJson(text, LIMITS);
  } catch (error) {
    if (error instanceof JsonError) throw invalid(`cannot be used: ${error.message}`);
    throw error;
  }
}

/**
 * Returns the normal form of a parsed profile: one rule for each name, names and architectures sorted, errno written
 * out, comments dropped. Refuses whatever engines or runtimes would read in more than one way.
 *
 * @throws AttestationError `profile-invalid`
 */
export function normalise(value: ExactJson, source: Source, architecture?: Architecture): NormalisedProfile {
  const profile = object(value, 'the profile', PROFILE_KEYS[source]);
  if (list(profile, 'flags').length > 0) throw invalid('has flags, which this program does not judge');
  const action = actionOf(profile['defaultAction'], 'defaultAction');
  const rules = list(profile, 'syscalls').flatMap((item) => rulesOf(item, source));
  if (rules.length > MOST_RULES) throw invalid(`has more than ${MOST_RULES} rules, one for each name`);
  refuseLargeTrees(rules);
  return {
    default_action: action,
    default_errno: errnoOf(profile['defaultErrnoRet'], action),
    architectures: architecturesOf(profile, architecture),
    rules: sorted(source === 'file' ? inOneWay(rules) : rules),
  };
}

function refuseLargeTrees(rules: readonly ProfileRule[]): void {
  refuseMany(rules, MOST_COMPARISONS, 'compares arguments');
  const together = rules.filter(({ args }) => args.length > 1);
  refuseMany(together, MOST_TOGETHER, 'compares several arguments in one rule');
}

function refuseMany(rules: readonly ProfileRule[], most: typeof MOST_TOGETHER, what: string): void {
  const ofNames = new Map<string, number>();
  let ofAll = 0;
  for (const { name, args } of rules) {
    const ofName = (ofNames.get(name) ?? 0) + args.length;
    ofNames.set(name, ofName);
    ofAll += args.length;
    if (ofName > most.ofName || ofAll > most.ofAll)
      throw invalid(`${what} more than ${most.ofName} times for a name, or ${most.ofAll} times in all`);
  }
}

function rulesOf(value: ExactJson, source: Source): ProfileRule[] {
  const rule = object(value, 'a rule', RULE_KEYS[source]);
  for (const key of ['includes', 'excludes']) refuseFilter(rule[key] ?? null, key);
  const action = actionOf(rule['action'], 'action');
  const errno = errnoOf(rule['errnoRet'], action);
  const args = list(rule, 'args').map(argumentOf);
  if (new Set(args.map((argument) => argument.index)).size < args.length) {
    throw invalid('compares one argument twice in one rule, which runtimes read as "or"');
  }
  args.sort((a, b) => a.index - b.index);
  return namesOf(rule).map((name) => ({ name, action, errno, args }));
}

function namesOf(rule: JsonObject): readonly string[] {
  const names = list(rule, 'names');
  const name = rule['name'] ?? null;
  if (name !== null && names.length > 0) throw invalid('has a rule with both "name" and "names"');
  const all = name === null ? names : [name];
  if (all.length === 0) throw invalid('has a rule without a name');
  return all.map((text) => {
    if (typeof text === 'string' && NAME.test(text)) return text;
    throw invalid(`names a call with an invalid name (${shown(text)})`);
  });
}

function argumentOf(value: ExactJson): ProfileArgument {
  const argument = object(value, 'a comparison', ARGUMENT_KEYS);
  const op = argument['op'];
  if (typeof op !== 'string' || !Object.hasOwn(COMPARISONS, op)) {
    throw invalid(`has a comparison that libseccomp does not know (${shown(op ?? null)})`);
  }
  return {
    index: Number(whole(argument['index'] ?? 0n, 'index', BigInt(ARGUMENTS - 1))),
    op,
    value: whole(argument['value'] ?? 0n, 'value', MAX_U64).toString(),
    valueTwo: whole(argument['valueTwo'] ?? 0n, 'valueTwo', MAX_U64).toString(),
  };
}

function architecturesOf(profile: JsonObject, architecture: Architecture | undefined): readonly string[] {
  const listed = list(profile, 'architectures');
  const map = list(profile, 'archMap').map((item) => object(item, 'an archMap entry', ARCH_MAP_KEYS));
  if (map.length === 0) return names(listed);
  if (listed.length > 0) throw invalid('has both "architectures" and "archMap"');
  if (architecture === undefined) throw invalid('has an "archMap", which means another list on each machine');
  // As both engines do: the first entry for the machine's own architecture, or no architectures without one.
  const own = map.find((entry) => entry['architecture'] === NATIVE[architecture]);
  return own === undefined ? [] : names([NATIVE[architecture], ...list(own, 'subArchitectures')]);
}

function names(values: readonly ExactJson[]): readonly string[] {
  const texts = values.map((value) => {
    if (typeof value === 'string' && ARCHITECTURE.test(value)) return value;
    throw invalid(`lists an invalid architecture (${shown(value)})`);
  });
  return [...new Set(texts)].sort();
}

/** Conditions on capabilities, architecture or kernel make one file stand for many filters. */
function refuseFilter(value: ExactJson, key: string): void {
  if (value === null || (isObject(value) && Object.keys(value).length === 0)) return;
  throw invalid(`has a rule with "${key}", so that it means another filter on each machine`);
}

function actionOf(value: ExactJson | undefined, key: string): string {
  if (typeof value === 'string' && ACTIONS.includes(value)) return value;
  throw invalid(`has a ${key} that this program does not judge (${shown(value ?? null)})`);
}

function errnoOf(value: ExactJson | undefined, action: string): number | null {
  if (value === undefined || value === null) return TAKES_ERRNO.includes(action) ? EPERM : null;
  if (!TAKES_ERRNO.includes(action)) throw invalid(`gives ${action} an errno, which it does not take`);
  return Number(whole(value, 'errnoRet', MAX_ERRNO));
}

function whole(value: ExactJson, key: string, largest: bigint): bigint {
  if (typeof value === 'bigint' && value >= 0n && value <= largest) return value;
  throw invalid(`has a ${key} that is not an integer from 0 to ${largest} (${shown(value)})`);
}

function list(holder: JsonObject, key: string): readonly ExactJson[] {
  const value = holder[key] ?? null;
  if (value === null) return [];
  if (Array.isArray(value)) return value as readonly ExactJson[];
  throw invalid(`has a "${key}" that is not a list`);
}

function object(value: ExactJson, what: string, keys: readonly string[]): JsonObject {
  if (!isObject(value)) throw invalid(`is not a profile: ${what} is not an object`);
  for (const key of Object.keys(value)) {
    if (!keys.includes(key))
      throw invalid(`has the key "${printable(key, 60)}" in ${what}, which is not known`);
  }
  return value;
}

function isObject(value: ExactJson): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * If rules give two different answers to every call of one name, their order decides, which the normal form does not
 * keep: a file with such rules is refused. A filter that an engine holds (Podman's own default has such rules) is
 * reported as it is, and evaluated as ambiguous.
 */
function inOneWay(rules: readonly ProfileRule[]): readonly ProfileRule[] {
  const answers = new Map<string, string>();
  for (const rule of rules) {
    if (rule.args.length > 0) continue;
    const key = sortKey(rule);
    if ((answers.get(rule.name) ?? key) !== key) throw invalid(`answers "${rule.name}" in two ways`);
    answers.set(rule.name, key);
  }
  return rules;
}

/** Sorted and without repetitions, so that equal filters have equal texts: the one order of a profile's rules. */
export function sorted(rules: readonly ProfileRule[]): readonly ProfileRule[] {
  const byText = new Map(rules.map((rule) => [sortKey(rule), rule]));
  return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, rule]) => rule);
}

function sortKey(rule: ProfileRule): string {
  const args = rule.args.map((argument) => [argument.index, argument.op, argument.value, argument.valueTwo]);
  return JSON.stringify([rule.name, rule.action, rule.errno, args]);
}

function shown(value: ExactJson): string {
  if (isObject(value)) return 'an object';
  return printable(typeof value === 'string' ? `"${value}"` : String(value), 60);
}

export function invalid(what: string): AttestationError {
  return new AttestationError('profile-invalid', `The seccomp profile ${what}.`);
}
