import { begunBy, ESCAPE } from '../../foundation/word-begin.ts';
import { areNear, type Place, placesOf } from './places.ts';

/** The id of a key of AWS; not the one that AWS's own documentation has. */
const [ID_BEGIN, ID_REST] = ['A[KS]IA', String.raw`(?!\w{0,9}EXAMPLE)[A-Z2-7]{16}`];
/** The id, or the name of its secret, as settings and programs write it. */
const NAMES = new RegExp(
  `${begunBy(ID_BEGIN)}${ID_REST}(?![A-Za-z0-9])|[sS](?:ecret|ECRET)[_. -]?(?:[aA](?:ccess|CCESS)[_. -]?)?[kK](?:ey|EY)`,
  'g',
);

/** Returns whether a text holds a secret of AWS next to its key's id or to its name, or right behind an id. */
export function holdsAwsKey(text: string): boolean {
  const names = [...placesOf(text, NAMES)];
  if (names.length === 0 && !/A[KS]IA/.test(text)) return false;
  const secrets = [...awsSecrets(text)];
  if (secrets.some(({ isBehindId }) => isBehindId)) return true;
  // JSON in base64 begins so, as in the first example of itsdangerous, on which Flask depends; a secret, one in 262,144.
  const random = secrets.filter(({ from }) => !text.startsWith('eyJ', from));
  return areNear(names, random);
}

/** JSON that begins with a payload, in base64, and `AWS:` and that, in base64 once more: the user of a registry of AWS. */
const ECR_PASSWORD = /(?:eyJwYXlsb2FkIjoi|QVdTOmV5SndZWGxzYjJGa)[A-Za-z0-9+/]{200,8000}={0,2}/g;

/** Returns whether a text holds the password of a registry of AWS, as its command line and its service have it. */
export function holdsEcrPassword(text: string): boolean {
  for (const [found] of text.matchAll(ECR_PASSWORD)) {
    const once = decoded(found);
    const json = once.startsWith('AWS:') ? decoded(once.slice('AWS:'.length)) : once;
    if (json.includes('"datakey":"')) return true;
  }
  return false;
}

function decoded(base64: string): string {
  return Buffer.from(base64, 'base64').toString('latin1');
}

/** How long a secret of AWS is. */
const LENGTH = 40;
/** What the values of AWS's own documentation have in them or right behind them. */
const EXAMPLE = 'EXAMPLE';

/** The kinds of a secret's characters: small and large letters; digits and signs. */
const [OTHER, SMALL, LARGE, SIGN] = [0, 1, 2, 3];
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z]/.test(character)) return SMALL;
  if (/[A-Z]/.test(character)) return LARGE;
  return /[\d/+]/.test(character) ? SIGN : OTHER;
});

const kindAt = (text: string, at: number) => KINDS[text.charCodeAt(at)] ?? OTHER;

/** Whether a secret would go on with the character at a place, and whether one may not follow it, but for an escape's end. */
const goesOnAt = (text: string, at: number) => /[A-Za-z0-9]/.test(text.charAt(at));
const isJoinedAt = (text: string, at: number) => /[\w+]/.test(text.charAt(at));
const AFTER_ESCAPE = new RegExp(`(?<=${ESCAPE})`, 'y');
/** An id, whatever stands before it, and how long it is. */
const AFTER_ID = new RegExp(`(?<=${ID_BEGIN}${ID_REST})`, 'y');
const ID_LENGTH = 20;

interface Secret extends Place {
  readonly isBehindId: boolean;
}

/**
 * The places in a text that may be a secret of AWS, in order: forty letters, digits and signs, of
 * which there are small letters, large ones, and others, which a name of forty letters in a program has not. What has the
 * word of the documentation's examples counts for nothing, nor what begins before that word. An expression would look ahead
 * from each character: of a text of slashes for longer than a build context may take.
 *
 * @returns those that are words, none within another, and all that stand right behind an id
 */
export function* awsSecrets(text: string): Generator<Secret> {
  // Where each kind was seen last, by its number.
  const last = [-1, -1, -1, -1];
  let least = 0;
  for (let at = 0; at < text.length; at += 1) {
    last[kindAt(text, at)] = at;
    const from = at + 1 - LENGTH;
    if (from < 0 || !isMixed(last, from)) continue;
    // Most places are not: to ask the expression each time takes longer than all the rest.
    const isBehindId = text.charAt(from - ID_LENGTH) === 'A' && holdsAt(text, AFTER_ID, from);
    const isWord = from >= least && standsAlone(text, from);
    if (!isBehindId && !isWord) continue;
    const word = exampleFrom(text, from);
    if (word < 0) yield { from, to: from + LENGTH, isBehindId };
    if (isWord) least = word < 0 ? from + LENGTH : from + Math.max(word, 1);
  }
}

/** Whether all kinds were seen since a place, and nothing else. */
function isMixed([other = -1, ...kinds]: readonly number[], from: number): boolean {
  return other < from && kinds.every((seen) => seen >= from);
}

function standsAlone(text: string, from: number): boolean {
  if (goesOnAt(text, from + LENGTH)) return false;
  return !isJoinedAt(text, from - 1) || holdsAt(text, AFTER_ESCAPE, from);
}

/** @param form a sticky one */
function holdsAt(text: string, form: RegExp, at: number): boolean {
  form.lastIndex = at;
  return form.test(text);
}

/** How far behind the beginning of a value the word of the examples is; -1 if it has none. */
function exampleFrom(text: string, from: number): number {
  const near = text.slice(from, from + LENGTH + EXAMPLE.length);
  const word = near.indexOf(EXAMPLE);
  return /^[\w/+]*$/.test(near.slice(0, Math.max(word, 0))) ? word : -1;
}
