import { countBefore } from '../../foundation/binary-search.ts';

/**
 * Patterns of file names, matched in time that is linear in the path for each pattern: a set of states moves along the
 * path, and never goes back. An expression with 13 times `**` and a slash would try 10^20 ways.
 */
export interface Glob {
  /** Whether it names the path, or a folder above it (moby/patternmatcher, MatchesOrParentMatches). */
  matches(path: string): boolean;
  /** Whether it names the path itself. */
  names(path: string): boolean;
}

export interface GlobOptions {
  /** Whether letters match without regard to case. */
  readonly ignoreCase?: boolean;
  /** Whether it is compared with single names, in which `**` is `*` (Go's filepath.Match). */
  readonly ofNames?: boolean;
  /** Called with the work done for each character; it may throw to end a match that costs too much. */
  readonly onSteps?: (steps: number) => void;
}

type Token =
  | { readonly kind: 'one'; readonly takes: (character: string) => boolean }
  /** `*`: any text within a name. */
  | { readonly kind: 'star' }
  /** `**` at the end, or before plain text at the beginning: any text. */
  | { readonly kind: 'deep' }
  /** `**` elsewhere, with or without a slash: nothing, or any text and a slash. Two states: before it, and inside it. */
  | { readonly kind: 'folders' }
  | { readonly kind: 'inside-folders' };

/**
 * Reads a pattern as a `.dockerignore` has it, cleaned: `*`, `?`, `**`, `[a-z]`, `[^a]` and a backslash before any
 * character. The rules are moby/patternmatcher's, which turns the same tokens into one expression.
 *
 * @returns null for a pattern that ends inside a class or after a backslash
 */
export function readGlob(
  pattern: string,
  { ignoreCase = false, ofNames = false, onSteps }: GlobOptions = {},
): Glob | null {
  const tokens = tokensOf(ignoreCase ? pattern.toLowerCase() : pattern, ofNames);
  if (tokens === null) return null;
  const walk = new Walk(tokens);
  const cased = (path: string) => (ignoreCase ? path.toLowerCase() : path);
  return {
    matches: (path) => walk.matches(cased(path), true, onSteps),
    names: (path) => walk.matches(cased(path), false, onSteps),
  };
}

function tokensOf(pattern: string, ofNames: boolean): Token[] | null {
  const tokens: Token[] = [];
  const characters = [...pattern];
  for (let at = 0; at < characters.length; at += 1) {
    const character = characters[at] ?? '';
    if (character === '*' && characters[at + 1] === '*' && !ofNames) {
      at += 1;
      const isSuffix = at === 1 && characters[2] !== '/' && !isPattern(characters.slice(2));
      if (characters[at + 1] === '/') at += 1;
      if (at === characters.length - 1 || isSuffix) tokens.push({ kind: 'deep' });
      else tokens.push({ kind: 'folders' }, { kind: 'inside-folders' });
    } else if (character === '*') tokens.push({ kind: 'star' });
    else if (character === '?') tokens.push({ kind: 'one', takes: (its) => its !== '/' });
    else if (character === '[') {
      const end = classEnd(characters, at);
      if (end === null) return null;
      const takes = classOf(characters.slice(at + 1, end));
      if (takes === null) return null;
      tokens.push({ kind: 'one', takes });
      at = end;
    } else {
      if (character === '\\') at += 1;
      const literal = characters[at];
      if (literal === undefined) return null;
      tokens.push({ kind: 'one', takes: (its) => its === literal });
    }
  }
  return tokens;
}

function isPattern(characters: readonly string[]): boolean {
  return characters.some((character) => '*?[]\\'.includes(character));
}

/**
 * Returns where the bracket closes; one right after the opening (or ^) is a member, and so is one behind a backslash.
 */
function classEnd(characters: readonly string[], begin: number): number | null {
  const first = characters[begin + 1] === '^' ? begin + 2 : begin + 1;
  for (let at = first; at < characters.length; at += 1) {
    if (characters[at] === '\\') at += 1;
    else if (characters[at] === ']' && at > first) return at;
  }
  return null;
}

function classOf(inner: readonly string[]): ((character: string) => boolean) | null {
  const negated = inner[0] === '^';
  const ranges: Range[] = [];
  for (let at = negated ? 1 : 0; at < inner.length; at += 1) {
    if (inner[at] === '\\') at += 1;
    const low = inner[at];
    if (low === undefined) return null;
    if (inner[at + 1] !== '-' || at + 2 >= inner.length) {
      ranges.push([low, low]);
      continue;
    }
    at += inner[at + 2] === '\\' ? 3 : 2;
    const high = inner[at];
    if (high === undefined || high < low) return null;
    ranges.push([low, high]);
  }
  const holds = memberOf(ranges);
  return (its) => holds(its) !== negated;
}

type Range = readonly [low: string, high: string];

/** Whether a character is in one of the ranges: of them a hostile class has hundreds, so none is looked at twice. */
function memberOf(ranges: readonly Range[]): (its: string) => boolean {
  const apart: [low: string, high: string][] = [];
  for (const [low, high] of ranges.toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)))) {
    const last = apart.at(-1);
    if (last === undefined || low > last[1]) apart.push([low, high]);
    else if (high > last[1]) last[1] = high;
  }
  return (its) => {
    const begun = countBefore(apart.length, (at) => (apart[at]?.[0] ?? '') <= its);
    return its <= (apart[begun - 1]?.[1] ?? '');
  };
}

/** Goes along paths with every state that a pattern can be in; its memory is made once for all paths. */
class Walk {
  private readonly tokens: readonly Token[];
  private states: Uint16Array;
  private next: Uint16Array;
  private count = 0;
  /** For each state the turn that reached it, so that it is stored once. */
  private readonly reachedIn: Uint32Array;
  private turn = 0;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
    this.states = new Uint16Array(tokens.length + 1);
    this.next = new Uint16Array(tokens.length + 1);
    this.reachedIn = new Uint32Array(tokens.length + 1);
  }

  /** The end of the tokens at the end of the path is a match, and at a slash if a folder above counts. */
  matches(path: string, above: boolean, onSteps: GlobOptions['onSteps']): boolean {
    this.begin();
    this.reach(0);
    for (const character of path) {
      this.turnOver();
      const { count, states } = this;
      onSteps?.(count + 1);
      if (above && character === '/' && this.ended(states, count)) return true;
      this.begin();
      for (let at = 0; at < count; at += 1) this.step(states[at] ?? 0, character);
      if (this.count === 0) return false;
    }
    this.turnOver();
    return this.ended(this.states, this.count);
  }

  private begin(): void {
    this.turn += 1;
    this.count = 0;
  }

  /** The reached states become the current ones. */
  private turnOver(): void {
    [this.states, this.next] = [this.next, this.states];
  }

  private ended(states: Uint16Array, count: number): boolean {
    return states.subarray(0, count).includes(this.tokens.length);
  }

  private put(at: number): void {
    this.reachedIn[at] = this.turn;
    this.next[this.count] = at;
    this.count += 1;
  }

  /** Adds a state, and all that follow it without a character. */
  private reach(from: number): void {
    for (let at = from; this.reachedIn[at] !== this.turn; at += 1) {
      this.put(at);
      const kind = this.tokens[at]?.kind;
      // Before `**` and a slash: into it, or past it. From inside it, only a slash leads past it.
      if (kind === 'folders') this.reach(at + 2);
      else if (kind !== 'star' && kind !== 'deep') return;
    }
  }

  private step(at: number, character: string): void {
    const token = this.tokens[at];
    switch (token?.kind) {
      case undefined:
      case 'folders':
        return;
      case 'one':
        if (token.takes(character)) this.reach(at + 1);
        return;
      case 'star':
        if (character !== '/') this.reach(at);
        return;
      case 'deep':
        this.reach(at);
        return;
      case 'inside-folders':
        if (this.reachedIn[at] !== this.turn) this.put(at);
        if (character === '/') this.reach(at + 1);
        return;
    }
  }
}
