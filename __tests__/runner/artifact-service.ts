import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { respondWithJson } from '../support/json-response.ts';

/** An artifact as the service holds it after it was finalised. */
export interface StoredArtifact {
  readonly id: string;
  readonly name: string;
  readonly zip: Buffer;
}

/**
 * The Actions artifact service (Twirp, v4 protocol) and its blob store on the loopback, as `@actions/artifact` 6.2.1
 * speaks to them: CreateArtifact, blocks, the block list, FinalizeArtifact; ListArtifacts, GetSignedArtifactURL. It refuses what the real one refuses: a
 * wrong token, a name that is taken (409), a size or hash that is not what was uploaded.
 */
export class ArtifactService {
  readonly artifacts: StoredArtifact[] = [];
  /** Set to answer every call with this status: an outage. */
  outage: number | null = null;
  /** Asked before each call is answered, by method or `block`, `blocklist`; true when it has answered in its own way. */
  interfere: ((call: string, response: ServerResponse) => boolean) | null = null;
  private readonly names = new Set<string>();
  private readonly blocks = new Map<string, Map<string, Buffer>>();
  private readonly blobs = new Map<string, Buffer>();
  private readonly server: Server;

  private constructor(server: Server) {
    this.server = server;
  }

  static async start(): Promise<ArtifactService> {
    const server = createServer();
    const service = new ArtifactService(server);
    server.on('request', (request, response) => {
      service.answer(request, response).catch((error: unknown) => {
        response.writeHead(500).end(String(error));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return service;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`;
  }

  /** What the runner puts into ACTIONS_RUNTIME_TOKEN: a JWT whose scope names run and job. */
  readonly token: string = [
    { alg: 'none' },
    { scp: 'Actions.Results:ce7f54c7-61c7-4aae-887f-30da475f5f1a:ca395085-040a-526b-2ce8-bdc85f692774' },
  ]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .concat('signature')
    .join('.');

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bytesOf(request);
    const url = new URL(request.url ?? '/', this.url);
    if (this.outage !== null) return respondWithJson(response, this.outage, { msg: 'out of order' });
    const called = url.searchParams.get('comp') ?? url.pathname.split('/').at(-1) ?? '';
    if (this.interfere?.(called, response) === true) return;
    if (request.method === 'PUT' && url.pathname.startsWith('/blob/')) return this.put(url, body, response);
    if (request.method === 'GET' && url.pathname.startsWith('/artifact/')) return this.get(url, response);
    if (request.headers.authorization !== `Bearer ${this.token}`) {
      return respondWithJson(response, 401, { msg: 'unauthorised' });
    }
    const method = /^\/twirp\/github\.actions\.results\.api\.v1\.ArtifactService\/(\w+)$/.exec(
      url.pathname,
    )?.[1];
    const message: unknown = JSON.parse(body.toString('utf8'));
    const field = (name: string): string =>
      String(message !== null && typeof message === 'object' ? Reflect.get(message, name) : '');
    if (method === 'CreateArtifact') return this.create(field('name'), response);
    if (method === 'FinalizeArtifact') {
      const hash: unknown = Reflect.get(message as object, 'hash');
      return this.finalise(field('name'), field('size'), String(hash), response);
    }
    if (method === 'ListArtifacts') return this.list(Reflect.get(message as object, 'id_filter'), response);
    if (method === 'GetSignedArtifactURL') {
      return respondWithJson(response, 200, {
        signed_url: `${this.url}artifact/${encodeURIComponent(field('name'))}?sig=secret`,
      });
    }
    return respondWithJson(response, 404, { msg: 'no such method' });
  }

  private list(id: unknown, response: ServerResponse): void {
    const artifacts = this.artifacts
      .filter((each) => id === undefined || each.id === String(id))
      .map(({ id: database_id, name, zip }) => ({
        workflow_run_backend_id: 'ce7f54c7-61c7-4aae-887f-30da475f5f1a',
        workflow_job_run_backend_id: 'ca395085-040a-526b-2ce8-bdc85f692774',
        database_id,
        name,
        size: String(zip.length),
        created_at: '2026-06-10T12:00:00Z',
        digest: `sha256:${createHash('sha256').update(zip).digest('hex')}`,
      }));
    respondWithJson(response, 200, { artifacts });
  }

  private get(url: URL, response: ServerResponse): void {
    const name = decodeURIComponent(url.pathname.slice('/artifact/'.length));
    const zip = this.artifacts.find((each) => each.name === name)?.zip;
    if (zip === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'application/zip' }).end(zip);
  }

  private create(name: string, response: ServerResponse): void {
    if (this.names.has(name)) {
      respondWithJson(response, 409, {
        msg: 'an artifact with this name already exists on the workflow run',
      });
      return;
    }
    this.names.add(name);
    const url = `${this.url}blob/${encodeURIComponent(name)}?sig=secret`;
    respondWithJson(response, 200, { ok: true, signed_upload_url: url });
  }

  private put(url: URL, body: Buffer, response: ServerResponse): void {
    const blocks = this.blocks.get(url.pathname) ?? new Map<string, Buffer>();
    this.blocks.set(url.pathname, blocks);
    if (url.searchParams.get('comp') === 'block') {
      blocks.set(url.searchParams.get('blockid') ?? '', body);
    } else if (url.searchParams.get('comp') === 'blocklist') {
      const ids = [...body.toString('utf8').matchAll(/<Latest>([^<]+)<\/Latest>/g)].map(
        (match) => match[1] ?? '',
      );
      this.blobs.set(url.pathname, Buffer.concat(ids.map((id) => blocks.get(id) ?? Buffer.alloc(0))));
    } else {
      this.blobs.set(url.pathname, body);
    }
    response.writeHead(201, { 'x-ms-request-id': '1' }).end();
  }

  private finalise(name: string, size: string, hash: string, response: ServerResponse): void {
    const zip = this.blobs.get(`/blob/${encodeURIComponent(name)}`);
    const actual = zip && `sha256:${createHash('sha256').update(zip).digest('hex')}`;
    if (!zip || size !== String(zip.length) || hash !== actual) {
      respondWithJson(response, 400, { msg: `not what was uploaded: ${size} ${hash}` });
      return;
    }
    const id = String(4_000_000_000 + this.artifacts.length);
    this.artifacts.push({ id, name, zip });
    respondWithJson(response, 200, { ok: true, artifact_id: id });
  }
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
