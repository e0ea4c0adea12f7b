/** An image's digest comes behind the same sign as a host; a path is no address; a port is no password. */
const [DIGEST, PATH, PORT] = [
  /^(?:sha\d{1,4}|md5|[a-z0-9]{1,20}:[0-9a-f]{32})/i,
  /^\.{0,2}\//,
  /^[^/:@]{0,255}:\d{1,5}\//,
];
/** What stands before a value in a sentence. */
const AROUND = /^["'([]{0,4}/;

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
      const value = word.slice(around.length);
      const at = value.lastIndexOf('@');
      const end = at >= 0 && DIGEST.test(value.slice(at + 1)) ? at : value.length;
      return around + hidden(value.slice(0, end)) + value.slice(end);
    })
    .join('');
}

function hidden(word: string): string {
  const at = word.lastIndexOf('@');
  if (at < 0) return word;
  const slashes = word.slice(0, at).indexOf('//');
  const begin = slashes < 0 ? 0 : slashes + 2;
  const login = word.slice(begin, at);
  const isOne =
    slashes < 0
      ? login.includes(':') && !PATH.test(word)
      : !login.includes('/') || (login.includes(':') && !PORT.test(login));
  return isOne ? `${word.slice(0, begin)}…${word.slice(at)}` : word;
}
