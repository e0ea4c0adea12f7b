/** One change of a plain value: where, what was done, and the changed copy. */
export interface Mutation {
  /** Path with every index as `*`, so that places of one kind have one name. */
  readonly place: string;
  readonly path: string;
  readonly change: string;
  readonly value: unknown;
}

/** The first and last entries of a long list, which stand for all. */
const FIRST = 2;
const LAST = 1;

/** Every way in which each member of a value is dropped, nulled, changed, added to or doubled, one at a time. */
export function* mutations(root: unknown): Generator<Mutation> {
  yield* walk(root, [], (value) => value);
}

type Rebuild = (value: unknown) => unknown;

function* walk(value: unknown, path: readonly (string | number)[], rebuild: Rebuild): Generator<Mutation> {
  const named = (change: string, changed: unknown): Mutation => ({
    place: path.map((step) => (typeof step === 'number' ? '*' : step)).join('.'),
    path: path.join('.'),
    change,
    value: rebuild(changed),
  });
  if (value !== null) yield named('null', null);
  for (const [change, changed] of changes(value)) yield named(change, changed);
  if (typeof value !== 'object' || value === null) return;
  const entries = Object.entries(value);
  for (const [index, [key, member]] of entries.entries()) {
    if (Array.isArray(value) && index >= FIRST && index < entries.length - LAST) continue;
    const step = Array.isArray(value) ? Number(key) : key;
    yield { ...named(`drop ${key}`, without(value, key)), place: placeOf([...path, step]), change: 'drop' };
    yield* walk(member, [...path, step], (changed) => rebuild(replaced(value, key, changed)));
  }
}

function placeOf(path: readonly (string | number)[]): string {
  return path.map((step) => (typeof step === 'number' ? '*' : step)).join('.');
}

function* changes(value: unknown): Generator<[string, unknown]> {
  if (typeof value === 'string') {
    yield ['append', `${value}x`];
    yield ['empty', ''];
    yield ['first character', `${value.startsWith('A') ? 'B' : 'A'}${value.slice(1)}`];
    const digit = value.search(/\d/);
    if (digit !== -1) {
      yield ['digit', `${value.slice(0, digit)}${value[digit] === '1' ? '2' : '1'}${value.slice(digit + 1)}`];
    }
  } else if (typeof value === 'number')
    yield* [
      ['plus', value + 1],
      ['zero', 0],
    ] as [string, unknown][];
  else if (typeof value === 'boolean') yield ['flip', !value];
  else if (value === null)
    yield* [
      ['text', 'x'],
      ['number', 1],
      ['list', []],
    ] as [string, unknown][];
  else if (Array.isArray(value)) {
    yield ['add', [...value, 'x']];
    if (value.length > 0)
      yield* [
        ['double', [...value, value[0]]],
        ['clear', []],
      ] as [string, unknown][];
    if (value.length > 1) yield ['reverse', [...value].reverse()];
  } else yield ['member', { ...(value as object), extra: 1 }];
}

function without(value: object, key: string): unknown {
  if (Array.isArray(value)) return value.filter((_, index) => index !== Number(key));
  return Object.fromEntries(Object.entries(value).filter(([each]) => each !== key));
}

function replaced(value: object, key: string, changed: unknown): unknown {
  if (Array.isArray(value)) return value.map((each, index) => (index === Number(key) ? changed : each));
  return { ...value, [key]: changed };
}
