import { isShared, share } from '../foundation/memoize.ts';
import { decodeUtf8 } from '../foundation/utf8.ts';
import { BUNDLE_LIMITS, readStrictJson, readStrictText, type StrictJson } from './canonical-json.ts';

/**
 * The members that bundles of one release, image and kind of machine have in common, in the writer's order: of the
 * whole bundle, and of its `host`.
 */
const OF_BUNDLE = ['profile', 'observed'] as const;
const OF_HOST = ['image', 'seccomp', 'inventory'] as const;

/** What precedes a member's name in the writer's form. */
const BREAK_2 = '\n  ';
const BREAK_4 = '\n    ';
/** Where `host` begins, with at least one member, and where the line begins on which it ends. */
const HOST = `${BREAK_2}"host": {\n`;
const HOST_END = `${BREAK_2}}`;

/** How many texts of one member are remembered, and up to which length (in UTF-16 code units). */
const MOST = 8;
const LONGEST = 262_144;

/** A member's value, and the text from which it was parsed. */
interface Known {
  readonly text: string;
  readonly value: object;
}

/** A member's value in a bundle's text; `known` when that text was read before. */
interface Place {
  readonly host: boolean;
  readonly name: string;
  readonly begin: number;
  readonly known: Known | null;
}

/**
 * Reads bundles one after the other as {@link readStrictJson} does, with the same results. A member whose text was read
 * before is not parsed again: the bundles share its value.
 *
 * The text without those members (`null` in their places) must be canonical. Then each of its line breaks is the
 * writer's. So a line that begins with two blanks and a name begins a member of the whole, and a line of four blanks
 * between `"host": {` and the next line of two begins a member of `host`. A canonical value in the place of `null`
 * leaves the text canonical. Any other text is read whole: this function refuses nothing.
 */
export class CommonMembers {
  private readonly known = new Map<string, Known[]>();

  read(bytes: Uint8Array): StrictJson {
    if (bytes.length > BUNDLE_LIMITS.bytes) return readStrictJson(bytes);
    const text = decodeUtf8(bytes);
    if (text === null) return readStrictJson(bytes);
    const places = this.placesIn(text);
    const value = bundleOf(text, places);
    if (value !== null) {
      this.learn(text, places, value);
      return { ok: true, value };
    }
    return readStrictJson(bytes);
  }

  private placesIn(text: string): readonly Place[] {
    const places: Place[] = [];
    let from = 0;
    const look = (host: boolean, name: string, end: number) => {
      const before = `${host ? BREAK_4 : BREAK_2}"${name}": `;
      const at = text.indexOf(before, from);
      if (at === -1 || at >= end) return;
      const begin = at + before.length;
      const known = this.find(host, name, text, begin);
      places.push({ host, name, begin, known });
      from = begin + (known?.text.length ?? 0);
    };
    for (const name of OF_BUNDLE.slice(0, -1)) look(false, name, text.length);
    const host = text.indexOf(HOST, from);
    if (host !== -1) {
      from = host + HOST.length - 1;
      const end = text.indexOf(HOST_END, from);
      for (const name of OF_HOST) look(true, name, end);
    }
    for (const name of OF_BUNDLE.slice(-1)) look(false, name, text.length);
    return places;
  }

  private find(host: boolean, name: string, text: string, begin: number): Known | null {
    const all = this.known.get(keyOf(host, name)) ?? [];
    // A slice compares by the word; startsWith does not.
    return all.find((each) => text.slice(begin, begin + each.text.length) === each.text) ?? null;
  }

  /** Remembers what was parsed for the next bundle: of each member the latest texts. */
  private learn(text: string, places: readonly Place[], bundle: Members): void {
    for (const { host, name, begin, known } of places) {
      if (known !== null) continue;
      const value = (host ? membersOf(bundle['host']) : bundle)?.[name];
      if (typeof value !== 'object' || value === null || isShared(value)) continue;
      const written = JSON.stringify(value, null, 2).replaceAll('\n', host ? BREAK_4 : BREAK_2);
      if (written.length > LONGEST || !text.startsWith(written, begin)) continue;
      const key = keyOf(host, name);
      const latest = [{ text: written, value: share(value) }, ...(this.known.get(key) ?? [])];
      this.known.set(key, latest.slice(0, MOST));
    }
  }
}

/** The whole value, with shared members where they are known; null when its text is not canonical or not an object. */
function bundleOf(text: string, places: readonly Place[]): Members | null {
  const known = places.flatMap((place) => (place.known === null ? [] : [{ ...place, ...place.known }]));
  let rest = '';
  let at = 0;
  for (const { begin, text: written } of known) {
    rest += `${text.slice(at, begin)}null`;
    at = begin + written.length;
  }
  const read = readStrictText(rest + text.slice(at));
  const bundle = read.ok ? membersOf(read.value) : null;
  if (bundle === null) return null;
  for (const { host, name, value } of known) {
    const owner = host ? membersOf(bundle['host']) : bundle;
    if (owner === null || owner[name] !== null) return null;
    owner[name] = value;
  }
  return bundle;
}

type Members = Record<string, unknown>;

function membersOf(value: unknown): Members | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : null;
}

function keyOf(host: boolean, name: string): string {
  return host ? `host.${name}` : name;
}
