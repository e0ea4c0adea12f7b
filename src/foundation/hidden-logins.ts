/** How an address begins: `scheme:`, and slashes as JSON, a path or a Windows program writes them. One letter is a drive. */
const begin = (slashes: string) => String.raw`[a-z][a-z0-9+.-]{1,30}:(?:\/|\\[/\\])[/\\]${slashes}`;
const SCHEME = new RegExp(`^${begin('*')}`, 'i');
const SCHEMES = new RegExp(begin('*'), 'gi');
/** Where an address begins, also one of which a path was made. */
const ADDRESS = new RegExp(String.raw`(?=\b${begin('*')})`, 'i');
/**
 * What separates words: blanks, or an address in double quotes, which is one word and may have blanks (Go prints it so). With any
 * number of slashes each of these would be tried as the beginning of what follows.
 */
const BETWEEN = new RegExp(String.raw`((?<!\\)"${begin('{0,8}')}(?:[^"\\\r\n]|\\.){0,2000}"\S*|\s+)`, 'i');
/** What stands before a value in a sentence. */
const AROUND = /^["'([]{0,4}/;

/** An image's digest stands behind the same sign as a host. Behind a scheme it is whole: `sha256:80` may be a host. */
const [DIGEST, WHOLE_DIGEST] = [
  /^(?:(?:sha\d{1,4}|md5):[0-9a-f]{0,128}|[a-z0-9]{1,20}:[0-9a-f]{32,128})(?![\w:-]|\.(?!$))/i,
  /^sha256:[0-9a-f]{64}(?![\w:-]|\.(?!$))/,
];
const DIGESTS = /@sha256:[0-9a-f]{64}(?![\w:@-]|\.\w)/g;
/** How a path begins, which may have both signs of a login. */
const PATH = /^\.{0,2}\//;
/**
 * Only a workflow's address has the sign behind its path (the identities in GitHub's and GitLab's certificates): a password
 * may look like a port and a path.
 */
const WORKFLOW =
  /^[\w.-]{1,253}(?::\d{1,5})?(?:(?:\/[\w.-]{1,100}){2}\/\.github\/workflows\/[^/:@]{1,255}|(?:\/[\w.-]{1,100}){2,20}\/\/[^:@]{1,255}\.ya?ml)@(?:refs\/[^:?*[\\~^]*|[0-9a-f]{40})\W{0,4}$/;

/**
 * What stands before an address's path (RFC 3986, 3.2), also where a backslash begins one, or where a quote ends the address and not
 * a password.
 */
const AUTHORITY = /^(?:(?!["'](?:[,;\])}]|$))[^/?#\\])*/;
/** What a shell or a reader fills in. Without braces a variable has large letters: a password may begin with the same sign. */
const VARIABLE = String.raw`(?:\$(?:[A-Z_][A-Z\d_]*(?![a-z])|\d(?!\w))|\$\{\w+(?::?\?[^{}]{0,200})?\}|\$\([^()]{0,500}\)|<[^<>]*>|\*{3,})`;
/** No second sign: a password may have one. */
const HOST = String.raw`(?=[^@/?#\\]*(?:[/?#\\]|$))`;
/** A user without a password is not secret where a key says who it is. */
const [USER_ALONE, BY_KEY] = [new RegExp(String.raw`^[\w.-]*@${HOST}`), /^(?:\w{1,10}\+)?ssh:/i];
/** A password, or a token, that is filled in; what stands with a token is one of two fixed words. */
const FILLED_IN = new RegExp(
  String.raw`^(?:(?:[\w.+-]*|${VARIABLE}):${VARIABLE}|${VARIABLE}(?::(?:x-oauth-basic)?)?|git)?@${HOST}`,
);
const NOT_SECRET = new RegExp(`^(?:git)?@${HOST}`);
/** A host of IPv6. */
const BRACKETS = /^\[[\w:.%]*\]/;
/** What is behind the host is not a port: a password may have a sign that ends the address for another reader. */
const NO_PORT = /:(?!\d{1,5}(?!\w))/;
const NO_PORT_NOR_VARIABLE = new RegExp(String.raw`:(?!\d{1,5}(?!\w)|${VARIABLE}(?!\w))`);

/** A command of sed(1) that is one word, with this sign between its three parts, and so none of a login in them. */
const SED = /(?:^|["'])s@[^@]*@[^@]*@\w*["';]*$/;

/** Who reads a text: a Dockerfile's words are a shell's or a reader's to fill in, and a setting's are taken as they are. */
export type ReadBy = 'a shell' | 'the program';

/** Whether a text has an address with a login, as it stands. */
export function hasLogin(text: string, by: ReadBy = 'the program'): boolean {
  return /@|%40/.test(text) && text.split(BETWEEN).some((word) => wordHasLogin(word, by));
}

function wordHasLogin(word: string, by: ReadBy): boolean {
  const written = word.replace(DIGESTS, '');
  if (by === 'a shell' && SED.test(written)) return false;
  // Behind a workflow's file it begins a reference.
  const lastSign = written.replaceAll('@refs/', '/refs/').lastIndexOf('@');
  return [...written.matchAll(SCHEMES)].some(({ 0: scheme, index }) => {
    const from = index + scheme.length;
    const address = written.slice(from);
    const host = hostOf(authorityOf(withoutOpenUser(address, scheme, by)));
    const noPort = by === 'a shell' ? NO_PORT_NOR_VARIABLE : NO_PORT;
    return /@|%40/.test(host) || (noPort.test(host) && lastSign > from + host.length);
  });
}

function authorityOf(address: string): string {
  return AUTHORITY.exec(address)?.[0] ?? '';
}

/** Returns an address without a user that is not secret. */
function withoutOpenUser(address: string, scheme: string, by: ReadBy): string {
  if (BY_KEY.test(scheme)) return address.replace(USER_ALONE, '');
  return address.replace(by === 'a shell' ? FILLED_IN : NOT_SECRET, '');
}

/** Returns an authority without the brackets of IPv6. */
function hostOf(authority: string): string {
  return authority.replace(BRACKETS, '');
}

/**
 * Returns a text in which no address and no setting shows the login before its host, as far as a word can be one: everything
 * from its address's beginning to the last sign before a host.
 */
export function withoutLogins(text: string): string {
  if (!text.includes('@')) return text;
  return text
    .split(BETWEEN)
    .map((word) => {
      const [around = ''] = AROUND.exec(word) ?? [];
      return around + addressesOf(word.slice(around.length)).map(hidden).join('');
    })
    .join('');
}

/** Splits a word where addresses begin, but not behind what may be the beginning of a password. */
function addressesOf(word: string): readonly string[] {
  const pieces = word.split(ADDRESS);
  const open = pieces.findIndex((piece) => {
    const [scheme] = SCHEME.exec(piece) ?? [];
    return scheme !== undefined && NO_PORT.test(hostOf(authorityOf(piece.slice(scheme.length))));
  });
  return open < 0 ? pieces : [...pieces.slice(0, open), pieces.slice(open).join('')];
}

function hidden(word: string): string {
  const [scheme] = SCHEME.exec(word) ?? [];
  const digest = word.lastIndexOf('@');
  const form = scheme === undefined ? DIGEST : WHOLE_DIGEST;
  const end = digest >= 0 && form.test(word.slice(digest + 1)) ? digest : word.length;
  const at = word.lastIndexOf('@', end - 1);
  if (at < 0) return word;
  const slashes = word.slice(0, at).indexOf('//');
  const begin = scheme?.length ?? (slashes < 0 ? 0 : slashes + 2);
  const isOne =
    begin === 0 ? word.slice(0, at).includes(':') && !PATH.test(word) : !WORKFLOW.test(word.slice(begin));
  return isOne ? `${word.slice(0, begin)}…${word.slice(at)}` : word;
}

/** Returns the beginning of a text that goes on, without its last word: that may be a part of a login. */
export function wordsOfBeginning(text: string): string {
  return `${/^.*\s/s.exec(text)?.[0] ?? ''}…`;
}

/** Returns the end of a text that began before, without its first word: that may be a part of a login. */
export function wordsOfEnd(text: string): string {
  return text.replace(/^\S*/, '…');
}
