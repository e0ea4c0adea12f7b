import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { extract } from 'tar-stream';
import { isSha256, type Sha256 } from '../../foundation/digest.ts';
import {
  dockerArchive,
  imageDigests,
  type StoredBytes,
  type TarEntry,
  tarStream,
  type WrittenArchive,
} from '../build/archive.ts';
import { MARK } from '../build/marked-layer.ts';
import { bytesOf } from '../inventory/layer-entries.ts';
import type { PackageEntry, Rootfs } from './rootfs.ts';
import type { UnnamedFile } from './unnamed-file.ts';

/** The image of a rootfs, in a form that every engine loads; the same rootfs gives the same bytes. */
export interface ImageArchive extends WrittenArchive {
  readonly diffId: Sha256;
}

/**
 * Reads the entries of a package's tar (`dpkg-deb --fsys-tarfile`); a base image has no devices and no pipes. The files'
 * bytes go into `contents`.
 */
export async function readPackageTar(tar: Readable, contents: UnnamedFile): Promise<PackageEntry[]> {
  const entries: PackageEntry[] = [];
  const reader = extract();
  tar.pipe(reader);
  tar.once('error', (error) => reader.destroy(error));
  for await (const entry of reader) {
    const { name, type, linkname, size } = entry.header;
    // tar-stream takes a size that is not a number for one, and a folder may have one: such an entry never ends.
    if (!Number.isSafeInteger(size) || (type === 'directory' && size !== 0))
      throw new RangeError('an entry without a size');
    const content = await contents.add(size, bytesOf(entry));
    if (type === 'directory') entries.push({ path: name, kind: 'folder', content, to: '' });
    else if (type === 'symlink') entries.push({ path: name, kind: 'link', content, to: linkname ?? '' });
    else if (type === 'link') entries.push({ path: name, kind: 'hardlink', content, to: linkname ?? '' });
    else if (type === 'file' || type === 'contiguous-file')
      entries.push({ path: name, kind: 'file', content, to: '' });
  }
  return entries;
}

/** An image of one layer, with the ids that engines will give it. */
export interface LayerImage extends Pick<ImageArchive, 'configDigest' | 'manifestDigest' | 'diffId'> {
  readonly archive: () => ImageArchive;
}

/** The image of a rootfs: one layer, with the mark of what only this program makes, and its config. */
export async function layerOf(rootfs: Rootfs, architecture: string): Promise<LayerImage> {
  const entries = [...rootfs].map(([path, entry]): TarEntry => {
    const header = { name: path, uname: MARK } as const;
    if (entry.kind === 'link')
      return { header: { ...header, type: 'symlink', mode: 0o777, linkname: entry.to }, content: null };
    const { mode } = entry;
    if (entry.kind === 'file') return { header: { ...header, type: 'file', mode }, content: entry.content };
    const owner = entry.owner ?? 0;
    return {
      header: { ...header, name: `${path}/`, type: 'directory', mode, uid: owner, gid: owner },
      content: null,
    };
  });
  const read = () => tarStream(entries);
  const { diffId, length } = await measured(read());
  const config = configOf(architecture, diffId);
  const layers: readonly { diffId: Sha256; tar: StoredBytes }[] = [{ diffId, tar: { length, read } }];
  const { configDigest, manifestDigest } = imageDigests(config, layers);
  const archive = () => ({ ...dockerArchive(config, layers, null), diffId });
  return { configDigest, manifestDigest, diffId, archive };
}

/** Reads a tar for its digest and its length alone. */
async function measured(tar: Readable): Promise<{ readonly diffId: Sha256; readonly length: number }> {
  const hash = createHash('sha256');
  let length = 0;
  for await (const piece of bytesOf(tar)) {
    hash.update(piece);
    length += piece.length;
  }
  const diffId = `sha256:${hash.digest('hex')}`;
  if (!isSha256(diffId)) throw new TypeError('not a SHA-256');
  return { diffId, length };
}

/** The image's config (OCI image-spec). Its digest is the image's id in Docker's classic store and in Podman's. */
function configOf(architecture: string, diffId: Sha256): object {
  return {
    architecture,
    config: {
      Cmd: ['/usr/bin/python3'],
      Env: ['PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'],
      User: '65532:65532',
      WorkingDir: '/',
    },
    created: '1970-01-01T00:00:00Z',
    history: [{ created: '1970-01-01T00:00:00Z', created_by: 'sandbox-attestation debian-packages' }],
    os: 'linux',
    rootfs: { diff_ids: [diffId], type: 'layers' },
  };
}
