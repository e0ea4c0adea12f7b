import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { extract } from 'tar-stream';
import { type Sha256, sha256Of } from '../../foundation/digest.ts';
import { dockerArchive, type TarEntry, tarOf } from '../build/image-archive.ts';
import type { PackageEntry, Rootfs } from './base-image-rootfs.ts';

/** An image archive that `docker load` and `podman load` read; the same rootfs gives the same bytes. */
export interface ImageArchive {
  readonly bytes: Uint8Array;
  readonly configDigest: Sha256;
  readonly diffId: Sha256;
}

/** The entries of a package's tar (`dpkg-deb --fsys-tarfile`); devices and pipes are none of a base image's. */
export async function readPackageTar(tar: Readable): Promise<PackageEntry[]> {
  const entries: PackageEntry[] = [];
  const reader = extract();
  tar.pipe(reader);
  tar.once('error', (error) => reader.destroy(error));
  for await (const entry of reader) {
    const { name, type, linkname } = entry.header;
    const content = await buffer(entry);
    if (type === 'directory') entries.push({ path: name, kind: 'folder', content, to: '' });
    else if (type === 'symlink') entries.push({ path: name, kind: 'link', content, to: linkname ?? '' });
    else if (type === 'link') entries.push({ path: name, kind: 'hardlink', content, to: linkname ?? '' });
    else if (type === 'file' || type === 'contiguous-file')
      entries.push({ path: name, kind: 'file', content, to: '' });
  }
  return entries;
}

/** A docker-archive: one layer, its config, and the manifest that names both. */
export async function imageArchive(rootfs: Rootfs, architecture: string, tag: string): Promise<ImageArchive> {
  const layer = await tarOf(
    [...rootfs].map(([path, entry]): TarEntry => {
      if (entry.kind === 'link')
        return { header: { name: path, type: 'symlink', mode: 0o777, linkname: entry.to }, content: null };
      if (entry.kind === 'file')
        return { header: { name: path, type: 'file', mode: entry.mode }, content: entry.content };
      const owner = entry.owner ?? 0;
      return {
        header: { name: `${path}/`, type: 'directory', mode: entry.mode, uid: owner, gid: owner },
        content: null,
      };
    }),
  );
  const diffId = sha256Of(layer);
  const config = configOf(architecture, diffId);
  const { bytes, configDigest } = await dockerArchive(config, [{ diffId, tar: layer }], tag);
  return { bytes, configDigest, diffId };
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
