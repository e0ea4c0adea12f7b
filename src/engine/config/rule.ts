import type { ContainerFacts, EngineFacts } from '../../probes/host-facts.ts';

/** What an expectation may depend on besides the value itself: all of it is judged elsewhere. */
export interface ConfigContext {
  readonly engine: Pick<EngineFacts, 'oci_runtime' | 'rootless'>;
  readonly container: Pick<ContainerFacts, 'id' | 'user' | 'entrypoint' | 'command'>;
}

/** Whether a value is what a run of this program has there. `undefined`: the member is missing. */
export type ConfigRule = (value: unknown, context: ConfigContext) => boolean;

/**
 * One row of an engine's table (contract §3, "The engine's configuration is a positive list"): a path, and what may
 * stand there. What has no row must be empty.
 */
export interface ConfigRow {
  /** Members joined by dots, `["a.b"]` for names with other characters, `*` for any member, `[*]` for any element. */
  readonly path: string;
  readonly rule: ConfigRule;
  /** The restriction (probes/restrictions/) or reason that judges the value instead; its rule accepts anything. */
  readonly judgedBy?: string;
  /** For a member whose absence or emptiness would not be harmless: the rule is asked even if it is missing. */
  readonly needed?: true;
  /** The first and the last engine version that has the row, where not every one does. They inform; no number is refused. */
  readonly since?: string;
  readonly until?: string;
  /** Why the value is harmless, where the rule alone does not show it. */
  readonly why?: string;
}

/** Whether a value says nothing: null, "", 0, false, an empty list, an object of such members. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === 0 || value === false) return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.values(value).every(isEmpty);
}

/** Any value. The row says why, or who judges it. */
export const anything: ConfigRule = () => true;

/** Exactly this value, or empty. */
export function equals(expected: string | number | boolean): ConfigRule {
  return (value) => value === expected || isEmpty(value);
}

/** One of these values, or empty. */
export function oneOf(...expected: readonly (string | number | boolean)[]): ConfigRule {
  return (value) => isEmpty(value) || expected.some((each) => each === value);
}

/** A string of this form, or empty. */
export function matches(form: RegExp): ConfigRule {
  return (value) => isEmpty(value) || (typeof value === 'string' && form.test(value));
}

/** A list in which each of these strings stands. Others are judged by the elements' own row. */
export function holdsAll(...needed: readonly string[]): ConfigRule {
  return (value) => Array.isArray(value) && needed.every((each) => value.includes(each));
}

/** The value is judged by the restriction, or the reason, of this name. */
export function judged(by: string): Pick<ConfigRow, 'rule' | 'judgedBy'> {
  return { rule: anything, judgedBy: by };
}

/** Rows for values that the engine records for itself and that restrict or open nothing. */
export function records(why: string, ...paths: readonly string[]): readonly ConfigRow[] {
  return paths.map((path) => ({ path, rule: anything, why }));
}

/** Rows that one restriction judges. */
export function judgedRows(by: string, ...paths: readonly string[]): readonly ConfigRow[] {
  return paths.map((path) => ({ path, ...judged(by) }));
}
