import { createHash } from 'node:crypto';
import { INDEX_LIMITS, readGitIndex } from '../../src/image/context/git-index.ts';
import { file, rule, type Target } from './target.ts';

/** Recorded indexes, and the hash at the end of each. */
const RECORDED = [
  ['version-3', 'sha1', 20],
  ['version-4', 'sha1', 20],
  ['version-4-sha256', 'sha256', 32],
] as const;

/** Reads an index behind which the right hash is put: the first byte says of which kind. */
function readIndex([which = 0, ...rest]: Uint8Array): void {
  const [, hash] = RECORDED[which % RECORDED.length] ?? RECORDED[0];
  const body = Buffer.from(rest);
  const index = Buffer.concat([body, createHash(hash).update(body).digest()]);
  const read = readGitIndex(index);
  if (read === null) return;
  rule(read.files.count <= INDEX_LIMITS.entries, 'the number of files is bounded');
  const paths = [...read.files, ...read.submodules];
  rule(
    paths.every((path) => Buffer.byteLength(path) <= INDEX_LIMITS.pathBytes && !path.includes('\0')),
    'a path is one of Linux',
  );
  rule(
    [...read.files].every((path) => read.files.has(path)),
    'each is found',
  );
  const last = index.subarray(0, -1);
  rule(readGitIndex(last) === null, 'an index that is cut off is not read');
}

export const GIT_INDEX_TARGET: Target = {
  name: 'git-index',
  seeds: () =>
    RECORDED.map(([name, , hashBytes], which) => {
      const index = file(`__tests__/fixtures/git-index/${name}`);
      return Buffer.concat([Buffer.from([which]), index.subarray(0, index.length - hashBytes)]);
    }),
  run: readIndex,
};
