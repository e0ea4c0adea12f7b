import { type Sha256, sha256Of } from '../foundation/digest.ts';
import type { FileFact } from '../probes/host-facts.ts';

/**
 * The payload's one digest: the SHA-256 of what `sha256sum` prints for its files, sorted by path (`<64 hex digits>  <path>` a
 * line), so that anyone can compute it with that tool. One file has no other form than several: its own digest could be that of
 * another payload's listing, since a listing is a text that a file may hold.
 */
export function payloadDigest(files: readonly FileFact[]): Sha256 {
  const sorted = [...files].sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
  return sha256Of(sorted.map(listingLine).join(''));
}

/** One line of `sha256sum`; a path with a backslash or line break is escaped as that tool does. */
function listingLine(file: FileFact): string {
  const digest = file.sha256.slice('sha256:'.length);
  const escaped = file.path.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
  return `${escaped === file.path ? '' : '\\'}${digest}  ${escaped}\n`;
}
