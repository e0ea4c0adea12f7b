import type { Views } from '../evidence/check-files.ts';
import { REPORT_NAME } from '../evidence/file-names.ts';
import type { EvidenceSource } from '../evidence/open.ts';
import { type Sha256, sha256Of } from '../foundation/digest.ts';

/** The page that was rendered last: a run reads back the bytes that it has just written. */
let last: { readonly of: Sha256; readonly page: Uint8Array } | null = null;

/**
 * The view that this program writes next to a bundle for people, and renders again when it reads. Loaded only when
 * needed.
 */
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

/**
 * The views that a reader of this evidence must render again: empty when the evidence has none, so that nothing is
 * loaded.
 */
export async function viewsFor(source: EvidenceSource): Promise<Views> {
  return source.files.has(REPORT_NAME) ? loadViews() : {};
}
