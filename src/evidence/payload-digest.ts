import { type Sha256, sha256Of } from '../foundation/digest.ts';
import type { FileFact } from '../probes/host-facts.ts';

/**
 * The payload's one digest. Of a single file: its own SHA-256. Of several: the SHA-256 of what `sha256sum` prints for
 * them, sorted by path (`<64 hex digits>  <path>` a line), so that anyone can compute it with that tool. An empty
 * payload has the digest of the empty listing.
 */
export function payloadDigest(files: readonly FileFact[]): Sha256 {
  const [only] = files;
  if (only !== undefined && files.length === 1) return only.sha256;
  const sorted = [...files].sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
  return sha256Of(sorted.map(listingLine).join(''));
}

/** One line of `sha256sum`; a path with a backslash or line break is escaped as that tool does. */
function listingLine(file: FileFact): string {
  const digest = file.sha256.slice('sha256:'.length);
  const escaped = file.path.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
  return `${escaped === file.path ? '' : '\\'}${digest}  ${escaped}\n`;
}
