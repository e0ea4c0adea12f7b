/**
 * What may stand before a word and end in a letter or a digit: an escape of a string, of a URL, of quoted-printable mail; a
 * terminal's sequence (ECMA-48), as saved logs have them.
 */
export const ESCAPE = [
  String.raw`\\[abefnrtv]|\\[0-7]{1,3}|\\x[0-9A-Fa-f]{2}|\\u[0-9A-Fa-f]{4}|\\U[0-9A-Fa-f]{8}`,
  String.raw`%[0-9A-Fa-f]{2}|=[0-9A-F]{2}|[\[\x9b][0-?]{0,30}[ -/]{0,4}[@-~]|\x1b[ -/]{0,2}[0-~]`,
  // The same in a string, after its escape.
  String.raw`(?:\\e|\\033|\\x1[bB]|\\u001[bB])[ -/]{0,2}[0-~]`,
].join('|');

/**
 * Returns the expression of a beginning that a word has. What may stand before it takes long to look at, and so comes last.
 *
 * @param beginning an expression of one length
 */
export function begunBy(beginning: string): string {
  return `${beginning}(?<=(?:(?<![A-Za-z0-9])|(?<=${ESCAPE}))${beginning})`;
}
