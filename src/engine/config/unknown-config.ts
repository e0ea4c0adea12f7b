import { printable } from '../../foundation/errors.ts';
import type { UnknownConfig } from '../../probes/host-facts.ts';
import { type ConfigContext, type ConfigRow, isEmpty } from './rule.ts';

/** More than real mistakes cause; a hostile engine's answer must not fill the bundle. */
const MAX_FINDINGS = 64;
const MAX_TEXT = 200;

/** A table as a tree: one step down for each name of a path. */
export interface ConfigTable {
  readonly rows: readonly ConfigRow[];
  readonly root: TableNode;
}

interface TableNode {
  row: ConfigRow | null;
  /** Whether a member below is needed even if it is missing. */
  needed: boolean;
  readonly members: Map<string, TableNode>;
}

/** Makes a table of its rows. @throws Error if two rows have one path, or one row is below another */
export function configTable(rows: readonly ConfigRow[]): ConfigTable {
  const root = newNode();
  for (const row of rows) addRow(root, row);
  return { rows, root };
}

function newNode(): TableNode {
  return { row: null, needed: false, members: new Map() };
}

function addRow(root: TableNode, row: ConfigRow): void {
  let node = root;
  for (const name of namesOf(row.path)) {
    if (row.needed) node.needed = true;
    const next = node.members.get(name) ?? newNode();
    node.members.set(name, next);
    node = next;
  }
  if (node.row !== null) throw new Error(`two rows for ${row.path}`);
  node.row = row;
  if (row.needed) node.needed = true;
}

/** `HostConfig.Ulimits[*].Name` → HostConfig, Ulimits, [*], Name. */
function namesOf(path: string): readonly string[] {
  return [...path.matchAll(/\["([^"]+)"\]|(\[\*\])|([^.[\]]+)/g)].map(([, quoted, star, plain]) => {
    return quoted ?? star ?? plain ?? '';
  });
}

/**
 * Compares a document that an engine printed with a table, and returns what the table does not know: every member that
 * has no row and is not empty, and every value that its row does not accept. Pure.
 */
export function unknownConfig(
  document: unknown,
  table: ConfigTable,
  context: ConfigContext,
): readonly UnknownConfig[] {
  const found = [...visit(document, table.root, '', context)].map(finding);
  if (found.length <= MAX_FINDINGS) return found;
  const more = found.length - MAX_FINDINGS;
  return [...found.slice(0, MAX_FINDINGS), { path: '(more)', value: `${more} more values are not known.` }];
}

interface Found {
  readonly path: string;
  readonly value: unknown;
}

/** A row for the whole and rows for its parts both count; the parts of a rejected whole are not visited. */
function* visit(
  value: unknown,
  node: TableNode | undefined,
  path: string,
  context: ConfigContext,
): Generator<Found> {
  const row = node?.row ?? null;
  const isWhole = node === undefined || node.members.size === 0;
  const isParts = typeof value === 'object' && value !== null;
  if (row !== null && !row.rule(value, context)) yield { path, value };
  else if (isWhole ? row === null && !isEmpty(value) : !isParts && !isEmpty(value)) yield { path, value };
  else if (!isWhole)
    yield* Array.isArray(value) ? elements(value, node, path, context) : members(value, node, path, context);
}

function* elements(
  value: readonly unknown[],
  node: TableNode,
  path: string,
  context: ConfigContext,
): Generator<Found> {
  const element = node.members.get('[*]');
  if (element === undefined && value.length > 0) yield { path, value };
  else for (const [index, each] of value.entries()) yield* visit(each, element, `${path}[${index}]`, context);
}

/** Yields every member that is present, and every needed one that is missing. */
function* members(value: unknown, node: TableNode, path: string, context: ConfigContext): Generator<Found> {
  const held: object = typeof value === 'object' && value !== null ? value : {};
  for (const [name, each] of Object.entries(held))
    yield* visit(each, node.members.get(name) ?? node.members.get('*'), joined(path, name), context);
  for (const [name, below] of node.members)
    if (below.needed && !Object.hasOwn(held, name))
      yield* visit(undefined, below, joined(path, name), context);
}

function joined(path: string, name: string): string {
  if (!/^[A-Za-z0-9_-]+$/.test(name)) return `${path}["${name}"]`;
  return path === '' ? name : `${path}.${name}`;
}

function finding({ path, value }: Found): UnknownConfig {
  const text = value === undefined ? 'missing' : shown(namesOf(path), value);
  return { path: printable(path, MAX_TEXT), value: printable(text, MAX_TEXT) };
}

/** Environment, labels and annotations may hold a user's secrets: only their names are kept. */
const SECRETS = /^(env|environ|environment|labels?|annotations?)$/i;

function shown(names: readonly string[], value: unknown): string {
  if (names.slice(0, -1).some((name) => SECRETS.test(name))) return '(not shown)';
  return JSON.stringify(withoutSecrets(names.at(-1) ?? '', value), withoutSecrets);
}

function withoutSecrets(name: string, value: unknown): unknown {
  if (!SECRETS.test(name)) return value;
  if (Array.isArray(value)) return value.map((each) => String(each).split('=', 1)[0]);
  return typeof value === 'object' && value !== null ? Object.keys(value) : value;
}
