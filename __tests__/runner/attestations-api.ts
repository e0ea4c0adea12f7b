import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Posted {
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: { readonly bundle?: unknown };
}

/**
 * GitHub's attestations API on the loopback (REST, "Create an attestation"): POST /repos/OWNER/NAME/attestations with
 * one Sigstore bundle, and a token that may.
 */
export class AttestationsApi {
  readonly posted: Posted[] = [];
  /** The next answers instead of 201, first to last; the last one stays. */
  statuses: number[] = [];
  /** The token that may write attestations. */
  readonly token = 'ghs_SECRET-TOKEN-OF-THE-JOB';
  private readonly server: Server;

  private constructor(server: Server) {
    this.server = server;
  }

  static async start(): Promise<AttestationsApi> {
    const server = createServer();
    const api = new AttestationsApi(server);
    server.on('request', async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const body = JSON.parse(Buffer.concat(chunks).toString('utf8'));
      const { url: path = '', method, headers } = request;
      api.posted.push({ path, headers, body });
      const known = method === 'POST' && /^\/repos\/[\w.-]+\/[\w.-]+\/attestations$/.test(path);
      const status = known ? api.statusFor(headers.authorization, body) : 404;
      response
        .writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
        .end(JSON.stringify(status === 201 ? { id: 8151 } : { message: `no: ${headers.authorization}` }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return api;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private statusFor(authorization: string | undefined, body: unknown): number {
    const status = this.statuses.length > 1 ? this.statuses.shift() : this.statuses[0];
    if (status !== undefined) return status;
    if (authorization !== `token ${this.token}`) return 401;
    const bundle: unknown = typeof body === 'object' && body !== null && Reflect.get(body, 'bundle');
    return typeof bundle === 'object' && bundle !== null && 'dsseEnvelope' in bundle ? 201 : 422;
  }
}
