import { isMap, isNode, isPair, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml';

/** Where a member of a JSON object or an item of a list stands in the text (UTF-16 code units), without commas. */
export interface Member {
  /** Its names and indexes, joined by dots. */
  readonly path: string;
  readonly start: number;
  readonly end: number;
  /** Where its value begins; the value ends where the member ends. */
  readonly valueStart: number;
}

/** The members of each object and list of a JSON text, together with their siblings. */
export function memberGroups(text: string): readonly (readonly Member[])[] {
  const document = parseDocument(text, { schema: 'json', uniqueKeys: false });
  const groups: Member[][] = [];
  collect(document.contents, '', groups);
  return groups.filter(({ length }) => length > 0);
}

function collect(node: Node | null, path: string, groups: Member[][]): void {
  if (!isMap(node) && !isSeq(node)) return;
  const group: Member[] = [];
  groups.push(group);
  for (const [index, item] of node.items.entries()) {
    const { key, value } = parts(item);
    const name = isScalar(key) ? String(key.value) : String(index);
    const member = spanOf(key ?? value, value, path === '' ? name : `${path}.${name}`);
    group.push(member);
    collect(value, member.path, groups);
  }
}

function parts(item: unknown): { readonly key: Node | null; readonly value: Node } {
  const { key, value } = isPair(item) ? (item as Pair) : { key: null, value: item };
  if (!isNode(value) || (key !== null && !isNode(key))) throw new Error('this is not JSON');
  return { key, value };
}

function spanOf(first: Node, value: Node, path: string): Member {
  const [start] = first.range ?? [];
  const [valueStart, end] = value.range ?? [];
  if (start === undefined || valueStart === undefined || end === undefined) throw new Error('no range');
  return { path, start, end, valueStart };
}
