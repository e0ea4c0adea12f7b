import { isSha256, type Sha256 } from '../foundation/digest.ts';

/** What the page names as its maker (HTML, the meta element's name `generator`), and the name of its bundle's digest. */
export const PAGE_META = { generator: 'sandbox-attestation', bundle: 'sandbox-attestation-bundle' } as const;

/** How far the part of the page's head reaches that no text of a bundle is in. */
export const HEAD_BYTES = 1024;

const OWN = new RegExp(
  `<meta name="generator" content="${PAGE_META.generator}"/><meta name="${PAGE_META.bundle}" content="([^"]+)"/>`,
);

/** Returns the digest of the bundle that a page shows; null if this program did not make the page. */
export function bundleOfPage(page: Uint8Array): Sha256 | null {
  const head = Buffer.from(page.subarray(0, HEAD_BYTES)).toString('latin1');
  const digest = OWN.exec(head)?.[1];
  return isSha256(digest) ? digest : null;
}
