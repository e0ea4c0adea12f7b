import { type Sha256, sha256Of } from '../../src/foundation/digest.ts';
import { tarOf } from '../../src/image/build/archive.ts';

const OCI = 'application/vnd.oci.image';

/** Returns an archive of one image for several architectures (OCI image-layout), each with labels of its own, as an engine loads it. */
export async function imageOfPlatforms(
  name: string,
  labels: Readonly<Record<string, object>>,
): Promise<Buffer> {
  const files = new Map<string, Buffer>([['oci-layout', json({ imageLayoutVersion: '1.0.0' })]]);
  const put = (kind: string, content: Buffer) => {
    const digest = sha256Of(content);
    files.set(pathOf(digest), content);
    return { mediaType: `${OCI}.${kind}`, digest, size: content.length };
  };
  const layer = await tarOf([{ header: { name: 'file' }, content: Buffer.from('x') }]);
  const forDocker: object[] = [];
  const manifests = Object.entries(labels).map(([architecture, Labels]) => {
    const rootfs = { type: 'layers', diff_ids: [sha256Of(layer)] };
    const config = put('config.v1+json', json({ architecture, os: 'linux', config: { Labels }, rootfs }));
    const layers = [put('layer.v1.tar', layer)];
    const paths = layers.map(({ digest }) => pathOf(digest));
    forDocker.push({ Config: pathOf(config.digest), RepoTags: [name], Layers: paths });
    const manifest = json({ schemaVersion: 2, mediaType: `${OCI}.manifest.v1+json`, config, layers });
    return { ...put('manifest.v1+json', manifest), platform: { architecture, os: 'linux' } };
  });
  const index = (of: readonly object[]) =>
    json({ schemaVersion: 2, mediaType: `${OCI}.index.v1+json`, manifests: of });
  const annotations = {
    'io.containerd.image.name': name,
    'org.opencontainers.image.ref.name': name.replace(/.*:/, ''),
  };
  // Docker's own store reads no other form, and knows no platforms.
  files.set('manifest.json', json(forDocker.slice(0, 1)));
  files.set('index.json', index([{ ...put('index.v1+json', index(manifests)), annotations }]));
  return tarOf([...files].map(([path, content]) => ({ header: { name: path }, content })));
}

function pathOf(digest: Sha256): string {
  return `blobs/${digest.replace(':', '/')}`;
}

function json(value: object): Buffer {
  return Buffer.from(JSON.stringify(value));
}
