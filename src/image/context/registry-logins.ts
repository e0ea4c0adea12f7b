import { decodings, encodings } from './encoded-text.ts';

/** Between a name and a value; also in HCL, and as in YAML. */
const [GIVES, SETS] = [
  String.raw`[\s+]{0,20}(?::|=>)[\s+]{0,20}`,
  String.raw`[\s+]{0,20}(?::|=>?)[\s+]{0,20}`,
];
/** A character of a value that has quotes, up to the one that ends it, or none: neither has a variable, a call or a placeholder. */
const [WITHIN, BARE] = [
  String.raw`(?:(?!["']\s{0,9}(?:[,}\]:);]|$))[^\n\\{}()<>$|])`,
  String.raw`[^\s"'\\{}()[\],;<>$|]`,
];
/** As random characters are and a name of a program's is not: with two numbers, or with one and such a sign. */
const random = (character: string) =>
  String.raw`(?=${character}{0,60}\d(?:[^\d\n]{1,30}\d|.{0,30}[!@#%^&*~+])|${character}{0,60}[!@#%^&*~+]${character}{0,30}\d)${character}{8}`;
/** Without quotes a member of a program's counts as little. */
const UNQUOTED = String.raw`(?:eyJ[\w-]{8}|(?![A-Za-z_$][\w$]{0,60}[.(?[])${random(BARE)})`;
const VALUE = String.raw`(?:${GIVES}["'][^"'\s]{8}|${SETS}["']${random(WITHIN)}|[ \t]{0,2}(?::|=>)[ \t]{0,20}${UNQUOTED})`;
const named = (names: string) => String.raw`(?:["'[](?:${names})["'\]]|(?<![\w$.-])(?:${names}))`;
/**
 * The beginning of what Docker and Podman keep of registries, also in a string, and behind the mark of UTF-8; a credential that only
 * they have; or a password. Go's JSON takes the names in either case.
 */
const REGISTRY_LOGIN = new RegExp(
  [
    String.raw`(${named('auths')}${SETS}(?:\{|map\[|array\s{0,20}\()|(?:^|["'\xbf])[ \t-]{0,20}(?:\\{0,4}["'])?auths(?:\\{0,4}["'])?:(?:\s|\\{1,4}[nrt]){1,20})`,
    String.raw`(${named('auth|identitytoken|registrytoken')}${VALUE}|^[ \t+]{1,20}auth:[ \t+]{1,20}[\w+/=]{8})`,
    `${named('password')}${VALUE}`,
  ].join('|'),
  'gim',
);
/** How far behind the beginning a password is one of a registry. */
const REGISTRY_PASSWORD_LENGTH = 16_384;

/** The name of a user and a password, whatever a program prints around it: in base64 nothing else looks so by chance. */
const [AUTH, BEHIND] = [/(?<![A-Za-z0-9])auth(?![A-Za-z0-9])/gi, 120];
const LOGIN = /^[\w.$@+<>/|=-]{0,200}:[\x20-\x7e\t\r\n]{6}/;

function holdsAuth(text: string): boolean {
  const places = [...text.matchAll(AUTH)].map(({ index }) => index);
  return places.some((place, at) => {
    // The next one looks at what is behind it.
    const end = Math.min(place + 4 + BEHIND, places[at + 1] ?? text.length);
    const behind = text.slice(place + 4, end).replaceAll(/\\[nrt]/g, ' ');
    const values = behind.match(/[A-Za-z0-9+/]{12,}/g) ?? [];
    // A form in a URL has a plus for a blank.
    const logins = values.flatMap((value) => [value, value.replace(/^\+{1,9}/, '')]);
    return logins.some((value) => LOGIN.test(Buffer.from(value, 'base64').toString('latin1')));
  });
}

/** What Docker and Podman keep of registries in base64, in JSON or YAML, as Kubernetes has any file, and how much of it is decoded. */
const [ENCODED, PIECE] = [new RegExp(['"auths"', 'auths:'].flatMap(encodings).join('|'), 'g'), 4096];

/** Returns whether a text has a login at a registry in a file that is in base64. */
export function holdsEncodedLogin(text: string): boolean {
  ENCODED.lastIndex = 0;
  for (let found = ENCODED.exec(text); found !== null; found = ENCODED.exec(text)) {
    const at = found.index;
    const piece = text.slice(Math.max(0, at - 4), at + 2 * PIECE).replaceAll(/\\[nrt]|[^A-Za-z0-9+/]/g, '');
    if (decodings(piece).some((each) => holdsAuth(each) || holdsPassword(each))) return true;
    ENCODED.lastIndex = at + PIECE;
  }
  return false;
}

/** Returns whether a text has a login at a registry, as Docker and Podman keep it and as other programs print that. */
export function holdsRegistryLogin(text: string): boolean {
  return /auths/i.test(text) && (holdsPassword(text) || holdsAuth(text));
}

/** As one expression it would look far ahead from every beginning, and most texts have none. */
function holdsPassword(text: string): boolean {
  let began = Number.NEGATIVE_INFINITY;
  for (const { index, 1: beginning, 2: own } of text.matchAll(REGISTRY_LOGIN)) {
    if (beginning !== undefined) began = index;
    else if (index - began <= (own === undefined ? REGISTRY_PASSWORD_LENGTH : text.length)) return true;
  }
  return false;
}
