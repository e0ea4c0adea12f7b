import type { Views } from '../evidence/check-files.ts';
import { REPORT_NAME } from '../evidence/file-names.ts';
import type { EvidenceSource } from '../evidence/open.ts';
import { type Sha256, sha256Of } from '../foundation/digest.ts';

/** The page that was made last: a run reads back the very bytes that it has just written. */
let last: { readonly of: Sha256; readonly page: Uint8Array } | null = null;

/** What this program lays beside a bundle for people, and makes again when it reads. Loaded only where it is made. */
export async function loadViews(): Promise<Views> {
  const { renderReport } = await import('./html/page.ts');
  return {
    [REPORT_NAME]: (bytes) => {
      const of = sha256Of(bytes);
      if (last?.of !== of) last = { of, page: renderReport(bytes) };
      return last.page;
    },
  };
}

/** The views that a reader of this evidence has to make again: none when there is none, which costs no loading. */
export async function viewsFor(source: EvidenceSource): Promise<Views> {
  return source.files.has(REPORT_NAME) ? loadViews() : {};
}
