import type { Bundle } from '../evidence/bundle-type.ts';
import { payloadFiles } from '../probes/inventory/judge.ts';

/** A file that the image has above its base, as its layers hold it. */
export interface FileAboveBase {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
  /** Whether it is one of the files of the payload's digest. */
  readonly payload: boolean;
}

/** Returns every regular file above the image's base, in the bundle's order. The bundle records them; they are hostile. */
export function filesAboveBase({ host: { inventory } }: Pick<Bundle, 'host'>): readonly FileAboveBase[] {
  const ofPayload = new Set(payloadFiles(inventory).map(({ path }) => path));
  return inventory.added.flatMap(({ path, type, size, sha256 }) =>
    type === 'file' && sha256 !== null ? [{ path, size, sha256, payload: ofPayload.has(path) }] : [],
  );
}
