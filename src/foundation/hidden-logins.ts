/** How an address begins: `scheme:`, and slashes as JSON, a path or a Windows program writes them. */
const BEGIN = String.raw`[a-z][a-z0-9+.-]{0,30}:(?:\/|\\[/\\])[/\\]*`;
const SCHEME = new RegExp(`^${BEGIN}`, 'i');
const SCHEMES = new RegExp(BEGIN, 'gi');
/** Where an address begins, also one of which a path was made. */
const ADDRESS = new RegExp(String.raw`(?=\b${BEGIN})`, 'i');
/** What separates words: a blank, or an address in double quotes, which is one word and may have blanks (Go prints it so). */
const BETWEEN = new RegExp(String.raw`("${BEGIN}(?:[^"\\\r\n]|\\.){0,2000}"\S*|\s)`, 'i');
/** What stands before a value in a sentence. */
const AROUND = /^["'([]{0,4}/;

/** An image's digest stands behind the same sign as a host. Behind a scheme it is whole: `sha256:80` may be a host. */
const [DIGEST, WHOLE_DIGEST] = [
  /^(?:(?:sha\d{1,4}|md5):[0-9a-f]{0,128}|[a-z0-9]{1,20}:[0-9a-f]{32,128})(?![\w:-]|\.(?!$))/i,
  /^sha256:[0-9a-f]{64}(?![\w:-]|\.(?!$))/,
];
const DIGESTS = /@sha256:[0-9a-f]{64}(?![\w:@-]|\.\w)/g;
/** A path is no address. */
const PATH = /^\.{0,2}\//;
/**
 * Only a workflow's address has the sign behind its path (the identities in GitHub's and GitLab's certificates): a password
 * may look like a port and a path.
 */
const WORKFLOW =
  /^[\w.-]{1,253}(?::\d{1,5})?(?:(?:\/[\w.-]{1,100}){2}\/\.github\/workflows\/[^/:@]{1,255}|(?:\/[\w.-]{1,100}){2,20}\/\/[^:@]{1,255}\.ya?ml)@(?:refs\/[^:?*[\\~^]*|[0-9a-f]{40})\W{0,4}$/;

/** What stands before an address's path (RFC 3986, 3.2), also where a backslash begins one. */
const AUTHORITY = /^[^/?#\\]*/;
const VARIABLE = String.raw`(?:\$\w+|\$\{\w+\}|<[^<>]*>|\*{3,})`;
/** A user and a password that are not secret: the one of SSH's services, and what a shell or a reader fills in. */
const NOT_SECRET = new RegExp(String.raw`^(?:git|(?:(?:[\w.+-]*|${VARIABLE}):)?${VARIABLE})@(?=[^@]*$)`);
/** A host of IPv6. */
const BRACKETS = /^\[[\w:.%]*\]/;
/** What is behind the host is not a port: a password may have a sign that ends the address for another reader. */
const NO_PORT = /:(?!\d{1,5}(?!\w))/;

/** Whether a text has an address with a login: no setting may have one, since it is shown and recorded. */
export function hasLogin(text: string): boolean {
  return /@|%40/.test(text) && text.split(BETWEEN).some(wordHasLogin);
}

function wordHasLogin(word: string): boolean {
  const written = word.replace(DIGESTS, '');
  // Behind a workflow's file it begins a reference.
  const lastSign = written.replaceAll('@refs/', '/refs/').lastIndexOf('@');
  return [...written.matchAll(SCHEMES)].some(({ 0: begin, index }) => {
    const authority = authorityOf(written.slice(index + begin.length));
    const host = hostOf(authority);
    return /@|%40/.test(host) || (NO_PORT.test(host) && lastSign > index + begin.length + authority.length);
  });
}

function authorityOf(address: string): string {
  return AUTHORITY.exec(address)?.[0] ?? '';
}

/** Returns an authority without a user that is not secret, and without the brackets of IPv6. */
function hostOf(authority: string): string {
  return authority.replace(NOT_SECRET, '').replace(BRACKETS, '');
}

/** What to do about it. */
export const LEAVE_OUT = 'Leave out the login: a setting is shown, and recorded.';

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
