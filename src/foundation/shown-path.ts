import { printable } from './errors.ts';

/** JSON, PEM, or random characters such as a token's or a key's line in base64. */
const CONTENT = /[{}\r\n]|-----|(?=[\w+=-]{0,60}[a-z])(?=[\w+=-]{0,60}[A-Z])(?=[\w+=-]{0,60}\d)[\w+=-]{24}/;

/**
 * Returns a path for a message. In the place of a file's name a caller may give its content, and that may be a secret: it
 * is not shown then.
 */
export function shownPath(path: string, limit = 200): string {
  return CONTENT.test(path)
    ? '(not shown: it looks like a file’s content, not its name)'
    : printable(path, limit);
}
