import { oncePer } from '../../foundation/memoize.ts';
import type { JudgeContext } from '../judges/context.ts';
import { againstEngine } from './as-reported.ts';
import type { Mount } from './mountinfo.ts';
import { rootMatches } from './root.ts';
import {
  ASKED_MOUNTS,
  type Harmless,
  MOUNT_RULES,
  type MountCase,
  type MountRule,
  NEEDED_MOUNTS,
} from './rules.ts';

/** The judgement of a mount table: the mounts that engines added, or everything that is wrong, by name. */
export type MountTable =
  | { readonly kind: 'as-asked'; readonly engineMounts: number }
  | { readonly kind: 'wrong'; readonly faults: readonly string[] };

/** Judges a whole table against the rules (contract §4, PR-MOUNT-1). */
export function judgeMounts(table: readonly Mount[], context: JudgeContext): MountTable {
  return judgedTable(table)(context);
}

/** A bundle may hold a table once and refer to it in each part of each probe. */
const judgedTable = oncePer((table: readonly Mount[]) =>
  oncePer((context: JudgeContext) => judgeTable(table, context)),
);

function judgeTable(table: readonly Mount[], context: JudgeContext): MountTable {
  const faults = [
    ...unmatchedIn(table, context).map((mount) => `matches no rule: ${describe(mount)}`),
    ...repeated(table).map((destination) => `mounted more than once: ${destination}`),
    ...missingIn(table, NEEDED_MOUNTS).map((destination) => `missing: ${destination}`),
    ...againstEngine(table, context).map(({ at, what }) => `${at} ${what}`),
  ];
  if (faults.length > 0) return { kind: 'wrong', faults };
  return { kind: 'as-asked', engineMounts: table.length - ASKED_MOUNTS.length };
}

/**
 * The destinations that are wrong in a table, because they match no rule or are missing; each once, sorted. A mount that
 * only the engine reports is not one of them: a negative control must show it in the table.
 */
export function strangeMounts(table: readonly Mount[], context: JudgeContext): readonly string[] {
  const wrong = unmatchedIn(table, context).map(({ destination }) => destination);
  return [...new Set([...wrong, ...missingIn(table, ASKED_PLACES)])].sort();
}

const ASKED_PLACES = ASKED_MOUNTS.flatMap(({ at }) => (at instanceof RegExp ? [] : at));

/** Those of the places that are not in the table. */
function missingIn(table: readonly Mount[], places: readonly string[]): readonly string[] {
  const there = new Set(table.map(({ destination }) => destination));
  return places.filter((place) => !there.has(place));
}

function unmatchedIn(table: readonly Mount[], context: JudgeContext): readonly Mount[] {
  return table.filter((mount) => ruleOf({ mount, table, context }) === null);
}

/** The rule that a mount matches in everything; null if none. */
export function ruleOf(mountCase: MountCase): MountRule | null {
  const { destination } = mountCase.mount;
  return (RULES_AT.get(destination) ?? PATTERNS).find((rule) => meets(rule, mountCase)) ?? null;
}

const PATTERNS = MOUNT_RULES.filter(({ at }) => at instanceof RegExp);
/** For each place that a rule names, the rules that can match there, in the table's order. */
const RULES_AT: ReadonlyMap<string, readonly MountRule[]> = new Map(
  MOUNT_RULES.flatMap(({ at }) => (at instanceof RegExp ? [] : at)).map((place) => [
    place,
    MOUNT_RULES.filter(({ at }) => isAt(at, place)),
  ]),
);

function meets(rule: MountRule, mountCase: MountCase): boolean {
  const { mount, context } = mountCase;
  return (
    (rule.engine === undefined || rule.engine === context.engine) &&
    isAt(rule.at, mount.destination) &&
    (rule.types === undefined || rule.types.includes(mount.type)) &&
    rule.flags.every((flag) => mount.flags.includes(flag)) &&
    // A later mount below it on the host would appear in the container, and the other way round.
    !mount.propagation.some((field) => field.startsWith('shared:')) &&
    rootMatches(rule.root, mountCase) &&
    isHarmless(rule.harmless, mountCase)
  );
}

function isHarmless(harmless: Harmless, { mount, context }: MountCase): boolean {
  switch (harmless) {
    case 'asked':
      return true;
    case 'read-only':
      return mount.flags.includes('ro');
    case 'noexec-no-host-path':
      return mount.flags.includes('noexec') && KERNEL_TYPES.includes(mount.type);
    case 'dev-of-root':
      return isDevOfRoot(mount) && context.payloadUid !== null && context.payloadUid !== 0;
    case 'null-device':
      return mount.root === '/null';
  }
}

/** File systems of the kernel: they do not have a path of the host behind them. */
const KERNEL_TYPES = ['proc', 'sysfs', 'tmpfs', 'devtmpfs', 'devpts', 'mqueue', 'cgroup', 'cgroup2'];

/** A tmpfs names its owner only if that is not root. */
function isDevOfRoot({ superOptions }: Mount): boolean {
  return superOptions.includes('mode=755') && !superOptions.some((option) => /^[ug]id=/.test(option));
}

function isAt(at: MountRule['at'], destination: string): boolean {
  return at instanceof RegExp ? at.test(destination) : at.includes(destination);
}

function repeated(table: readonly Mount[]): readonly string[] {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const { destination } of table) (seen.has(destination) ? again : seen).add(destination);
  return [...again];
}

function describe({ destination, type, root, flags, propagation }: Mount): string {
  return [destination, type, flags.join(','), `root ${root}`, ...propagation].join(' ');
}
