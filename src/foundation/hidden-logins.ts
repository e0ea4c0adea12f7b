/**
 * An image's digest stands behind the same sign as a host. A path is no address. Only a workflow's address has the sign behind
 * its path (the identity in GitHub's certificates): a password may look like a port and a path.
 */
const [DIGEST, PATH, WORKFLOW, REF] = [
  /^(?:(?:sha\d{1,4}|md5):[0-9a-f]{0,128}|[a-z0-9]{1,20}:[0-9a-f]{32,128})(?![\w:-]|\.(?!$))/i,
  /^\.{0,2}\//,
  /^[\w.-]{1,253}(?::\d{1,5})?\/[\w.-]{1,100}\/[\w.-]{1,100}\/\.github\/workflows\/[^/:@]{1,255}$/,
  /^@refs\//,
];
/** What stands before a value in a sentence. */
const AROUND = /^["'([]{0,4}/;
/** Where an address begins, also one of which a path was made. */
const ADDRESS = /(?=\b[a-z][a-z0-9+.-]{0,30}:\/)/i;
const SCHEME = /^[a-z][a-z0-9+.-]{0,30}:\/{1,2}/i;

/** An address with something before its host (RFC 3986 §3.2.1), anywhere in a text. */
const WITH_LOGIN = /[a-z][a-z0-9+.-]{0,30}:\/{1,3}[^/?#\s]*@/i;

/** Whether a text has an address with a login: no setting may have one, since it is shown and recorded. */
export function hasLogin(text: string): boolean {
  return WITH_LOGIN.test(text);
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
    .split(/(\s)/)
    .map((word) => {
      const [around = ''] = AROUND.exec(word) ?? [];
      return around + word.slice(around.length).split(ADDRESS).map(hidden).join('');
    })
    .join('');
}

function hidden(word: string): string {
  const digest = word.lastIndexOf('@');
  const end = digest >= 0 && DIGEST.test(word.slice(digest + 1)) ? digest : word.length;
  const at = word.lastIndexOf('@', end - 1);
  if (at < 0) return word;
  const [scheme] = SCHEME.exec(word) ?? [];
  const slashes = word.slice(0, at).indexOf('//');
  const begin = scheme?.length ?? (slashes < 0 ? 0 : slashes + 2);
  const login = word.slice(begin, at);
  const isOne =
    begin === 0
      ? login.includes(':') && !PATH.test(word)
      : !(WORKFLOW.test(login) && REF.test(word.slice(at)));
  return isOne ? `${word.slice(0, begin)}…${word.slice(at)}` : word;
}
