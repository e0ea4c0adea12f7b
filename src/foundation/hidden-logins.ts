/** An image's digest comes behind the same sign as a host. */
const DIGEST = '(?!sha(?:256|384|512):)';
/** A name and a password before a host, with or without a scheme; it begins where a word does. */
const LOGIN = new RegExp(
  String.raw`(?<![^\s/"'=(])[^\s/@:"'=(]{0,200}:[^\s/@"']{1,500}@${DIGEST}(?=[\w\[])`,
  'g',
);

/** Returns a text in which a login before the name of a host is left out, as settings and addresses have one. */
export function withoutLogins(text: string): string {
  return text.replaceAll(LOGIN, '…@');
}
