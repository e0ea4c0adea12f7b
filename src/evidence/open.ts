import type { Reason } from './reasons.ts';
/** Evidence as bytes, from wherever it came: a folder, a bundle file alone, or an artifact zip. Nothing of it is trusted. */
export interface EvidenceSource {
  readonly path: string;
  readonly kind: 'folder' | 'bundle' | 'zip';
  readonly bundle: { readonly name: string; readonly bytes: Uint8Array } | null;
  /** Every other file by name, the signature included. Of a bundle file alone: its signature when it lies beside it. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What could not be opened, or was refused. */
  readonly problems: readonly Reason[];
}
