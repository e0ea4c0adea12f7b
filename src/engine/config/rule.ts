import type { ContainerFacts, EngineFacts } from '../../probes/host-facts.ts';

/** What a rule may depend on besides the value itself; other rules judge all of it. */
export interface ConfigContext {
  readonly engine: Pick<EngineFacts, 'oci_runtime' | 'rootless'>;
  readonly container: Pick<ContainerFacts, 'id' | 'user' | 'entrypoint' | 'command'>;
}

/** Returns whether a run of this program has this value there. `undefined`: the member is missing. */
export type ConfigRule = (value: unknown, context: ConfigContext) => boolean;

/**
 * One row of an engine's table (contract §3, "The engine's configuration is a positive list"): a path, and the values
 * that it may have. A path without a row must be empty.
 */
export interface ConfigRow {
  /** Members joined by dots, `["a.b"]` for names with other characters, `*` for any member, `[*]` for any element. */
  readonly path: string;
  readonly rule: ConfigRule;
  /** The restriction (probes/restrictions/) or reason that judges the value instead; its rule accepts anything. */
  readonly judgedBy?: string;
  /** For a member whose absence or emptiness would not be harmless: the rule judges it even if it is missing. */
  readonly needed?: true;
  /** The first engine version that has the row, where older ones do not. It only informs: no version is rejected for it. */
  readonly since?: string;
  /** Why the value is harmless, where the rule alone does not show it. */
  readonly why?: string;
}

/** Returns whether a value is empty: null, "", 0, false, an empty list, an object of such members. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === 0 || value === false) return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.values(value).every(isEmpty);
}

/** Accepts any value. The row says why, or what judges it. */
export const anything: ConfigRule = () => true;

/** Accepts exactly this value, or an empty one. */
export function equals(expected: string | number | boolean): ConfigRule {
  return (value) => value === expected || isEmpty(value);
}

/** Accepts one of these values, or an empty one. */
export function oneOf(...expected: readonly (string | number | boolean)[]): ConfigRule {
  return (value) => isEmpty(value) || expected.some((each) => each === value);
}

/** Accepts a string of this form, or an empty one. */
export function matches(form: RegExp): ConfigRule {
  return (value) => isEmpty(value) || (typeof value === 'string' && form.test(value));
}

/** Accepts a list with each of these strings. The elements' own row judges the others. */
export function holdsAll(...needed: readonly string[]): ConfigRule {
  return (value) => Array.isArray(value) && needed.every((each) => value.includes(each));
}

/** Names the restriction or the reason that judges the value. */
export function judged(by: string): Pick<ConfigRow, 'rule' | 'judgedBy'> {
  return { rule: anything, judgedBy: by };
}

/** Returns rows for values that the engine records for itself and that neither restrict nor allow anything. */
export function records(why: string, ...paths: readonly string[]): readonly ConfigRow[] {
  return paths.map((path) => ({ path, rule: anything, why }));
}

/** Returns rows that one restriction judges. */
export function judgedRows(by: string, ...paths: readonly string[]): readonly ConfigRow[] {
  return paths.map((path) => ({ path, ...judged(by) }));
}
