import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { extract } from 'tar-stream';
import { call } from '../../src/engine/client.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { type Sha256, sha256Of } from '../../src/foundation/digest.ts';

const OCI = 'application/vnd.oci.image';

/** A registry on the loopback that has one image, as far as a pull by digest asks (OCI distribution-spec). */
export class RegistryOf {
  readonly digest: Sha256;
  private readonly server: Server;

  private constructor(digest: Sha256, server: Server) {
    this.digest = digest;
    this.server = server;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /**
   * Serves an image of one layer that an engine has. `platforms` puts it in an index, as most public images are, next to
   * another platform’s image, which no test asks for.
   */
  static async image(engine: Pick<Engine, 'client'>, id: string, platforms = false): Promise<RegistryOf> {
    const files = new Map<string, Buffer>();
    await call(engine.client, ['save', id], {
      onStdout: async (stdout: Readable) => {
        const reader = extract();
        stdout.pipe(reader);
        for await (const entry of reader) files.set(entry.header.name, await buffer(entry));
      },
    });
    const [listed] = JSON.parse(files.get('manifest.json')?.toString() ?? '[]') as {
      Config: string;
      Layers: string[];
    }[];
    const blob = (name: string) => files.get(name) ?? Buffer.alloc(0);
    const [config, layer] = [blob(listed?.Config ?? ''), blob(listed?.Layers[0] ?? '')];
    const described = (kind: string, bytes: Buffer) => ({
      ...{ mediaType: `${OCI}.${kind}`, digest: sha256Of(bytes), size: bytes.length },
    });
    const manifest = Buffer.from(
      JSON.stringify({
        ...{ schemaVersion: 2, mediaType: `${OCI}.manifest.v1+json` },
        ...{ config: described('config.v1+json', config), layers: [described('layer.v1.tar', layer)] },
      }),
    );
    const [architecture, other] = process.arch === 'arm64' ? ['arm64', 'amd64'] : ['amd64', 'arm64'];
    const elsewhere = described('manifest.v1+json', Buffer.from('of another machine'));
    const index = Buffer.from(
      JSON.stringify({
        ...{ schemaVersion: 2, mediaType: `${OCI}.index.v1+json` },
        manifests: [
          { ...elsewhere, platform: { architecture: other, os: 'linux' } },
          { ...described('manifest.v1+json', manifest), platform: { architecture, os: 'linux' } },
        ],
      }),
    );
    const known = new Map(
      [manifest, config, layer, ...(platforms ? [index] : [])].map((bytes) => [
        sha256Of(bytes) as string,
        bytes,
      ]),
    );
    const types = new Map<Buffer, string>([
      [manifest, `${OCI}.manifest.v1+json`],
      [index, `${OCI}.index.v1+json`],
    ]);
    const server = createServer((request, response) => {
      const digest = request.url?.split('/').at(-1) ?? '';
      const bytes = known.get(digest);
      if (request.url === '/v2/') response.writeHead(200).end();
      else if (bytes === undefined) response.writeHead(404).end();
      else {
        const type = types.get(bytes) ?? 'application/octet-stream';
        const headers = { 'content-type': type, 'docker-content-digest': digest };
        response.writeHead(200, { ...headers, 'content-length': bytes.length });
        response.end(request.method === 'HEAD' ? undefined : bytes);
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new RegistryOf(sha256Of(platforms ? index : manifest), server);
  }

  close(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}
