/** What the page names as its maker (HTML, the meta element's name `generator`). */
export const GENERATOR = 'sandbox-attestation';

/** How far the page's head reaches. */
export const HEAD_BYTES = 1024;

/** Returns whether the beginning of a file is that of a page that this program made. */
export function isOwnPage(head: Uint8Array): boolean {
  return Buffer.from(head).includes(`<meta name="generator" content="${GENERATOR}"/>`);
}
