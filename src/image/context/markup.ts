/** A terminal's escape sign: itself, or as JSON, shells and programs write it. */
const ESCAPE_SIGN = String.raw`(?:\x1b|\\{1,4}(?:u001b|x1b|033|e))`;
/** A terminal's sequences (ECMA-48), as recordings and logs have them: colours, erasing, character sets, links. */
const SEQUENCE = String.raw`${ESCAPE_SIGN}(?:\[[0-?]{0,30}[ -/]{0,4}[@-~]|[()][0-9a-z]|\][^\x07\x1b]{0,300}(?:\x07|\x1b\\))`;
/** An element's tag, as highlighted text has them. */
const TAG = String.raw`</?[a-z][a-z0-9-]{0,30}(?:\s[^<>]{0,300})?/?>`;
const MARKUP = new RegExp(`${SEQUENCE}|${TAG}`, 'gi');

/** Returns a text as its reader sees it: without a terminal's sequences, and without the tags of HTML. */
export function withoutMarkup(text: string): string {
  return text.replaceAll(MARKUP, '');
}
