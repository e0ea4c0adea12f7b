/** A terminal's escape sign: itself, or as JSON, shells, programs, markup and addresses write it, and as programs show it. */
const ESCAPE_SIGN = String.raw`(?:\x1b|\\{1,4}(?:u001b|x1b|033|e)|\^\[|&#(?:27|x1b);|%1b|\xe2\x90\x9b)`;
/** The end of a terminal's text, as of a link. */
const END = String.raw`(?:\x07|\\{1,4}(?:u0007|x07|a)|${ESCAPE_SIGN}\\{1,4})`;
/** A terminal's sequences (ECMA-48), as recordings and logs have them: colours, erasing, character sets, links. No text in one is read twice. */
const SEQUENCES = [
  String.raw`(?:${ESCAPE_SIGN}\[|\x9b)[0-?]{0,30}[ -/]{0,4}[@-~]`,
  `${ESCAPE_SIGN}[()][0-9a-z]`,
  String.raw`${ESCAPE_SIGN}[\]P][^\x07\x1b\\^&%\xe2]{0,300}${END}`,
  // Of a log from which the signs were taken.
  String.raw`\[[0-9;]{1,20}m`,
];
/** An element's tag or a comment, as highlighted text and documents have them, and RTF's words of a line. */
const TAGS = [
  String.raw`</?[a-z][a-z0-9:_-]{0,30}(?:\s[^<>]{0,4000})?/?>`,
  String.raw`<!(?:--[^<>]{0,1000}--|\[CDATA\[|\])>?`,
  String.raw`\\(?:par|pard|plain|line|c?f\d{1,2}|fs\d{1,3})(?![a-z0-9])`,
];
/** What Docker's log of JSON has before and behind each line of a container. */
const LOGGED = [
  String.raw`\{"log":"`,
  String.raw`(?:\\{1,4}[nr]){0,2}","stream":"std(?:out|err)"(?:,"attrs":\{[^{}]{0,300}\})?,"time":"[^"]{0,40}"\}`,
];
const MARKUP = new RegExp([...SEQUENCES, ...TAGS, ...LOGGED].join('|'), 'gi');

/** A name of JSON in a field of CSV, in which each quote is two (RFC 4180). */
const DOUBLED = /""[\w-]{1,40}""\s{0,20}:/;

/**
 * Returns a text as its reader sees it: without a terminal's sequences, without the tags of documents and what a log has around lines,
 * and with the quotes that a field of CSV stands for.
 */
export function withoutMarkup(text: string): string {
  const seen = text.replaceAll(MARKUP, '');
  return DOUBLED.test(seen) ? seen.replaceAll('""', '"') : seen;
}
