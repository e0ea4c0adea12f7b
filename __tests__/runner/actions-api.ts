import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { respondWithJson } from '../support/json-response.ts';

export interface ServedArtifact {
  readonly id: number;
  readonly name: string;
  readonly created_at: string;
  readonly expired?: boolean;
  readonly size_in_bytes?: number;
  readonly digest?: string;
  readonly workflow_run?: {
    readonly id: number;
    readonly head_branch: string;
    readonly repository_id: number;
    readonly head_repository_id: number;
  };
  readonly zip: Uint8Array;
}

/** What a run of this repository's own on main is. */
export const OF_MAIN = { id: 7, head_branch: 'main', repository_id: 42, head_repository_id: 42 } as const;

/**
 * GitHub's artifacts API on the loopback (REST, "List artifacts for a repository", "Download an artifact"): pages of a
 * list, and a redirect to a store of blobs on another origin, which must not be given the token.
 */
export class ActionsApi {
  readonly asked: string[] = [];
  /** The headers with which the store of blobs was asked. */
  readonly storeHeaders: IncomingHttpHeaders[] = [];
  artifacts: ServedArtifact[] = [];
  /** Every answer of the API, when it is not to do its work. */
  status: number | null = null;
  /** Whether it accepts calls and answers none. */
  isSilent = false;
  /** How late each answer comes, in milliseconds. */
  lateMs = 0;
  /** Answers a download itself. */
  answerBlob: ((response: ServerResponse) => void) | null = null;
  readonly token = 'ghs_SECRET-TOKEN-OF-THE-JOB';
  private readonly api: Server;
  private readonly store: Server;

  private constructor(api: Server, store: Server) {
    this.api = api;
    this.store = store;
  }

  static async start(): Promise<ActionsApi> {
    const [api, store] = [createServer(), createServer()];
    const made = new ActionsApi(api, store);
    api.on('request', (request, response) =>
      setTimeout(() => made.answer(request.url ?? '', request.headers, response), made.lateMs),
    );
    store.on('request', (request, response) => {
      made.storeHeaders.push(request.headers);
      if (made.answerBlob !== null) return made.answerBlob(response);
      const id = Number(/^\/blob\/(\d+)/.exec(request.url ?? '')?.[1]);
      const zip = made.artifacts.find((each) => each.id === id)?.zip;
      response.writeHead(zip === undefined ? 404 : 200, { 'content-type': 'application/zip' }).end(zip);
    });
    for (const server of [api, store]) {
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    }
    return made;
  }

  get url(): string {
    return origin(this.api);
  }

  async stop(): Promise<void> {
    for (const server of [this.api, this.store]) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  }

  private answer(path: string, headers: IncomingHttpHeaders, response: ServerResponse): void {
    this.asked.push(path);
    if (this.isSilent) return;
    const url = new URL(path, this.url);
    const may = headers.authorization === `token ${this.token}`;
    const status = this.status ?? (may ? 200 : 401);
    if (status !== 200) {
      respondWithJson(response, status, { message: `no: ${headers.authorization}` });
      return;
    }
    const id = /^\/repos\/[\w.-]+\/[\w.-]+\/actions\/artifacts\/(\d+)\/zip$/.exec(url.pathname)?.[1];
    if (id !== undefined) {
      response.writeHead(302, { location: `${origin(this.store)}/blob/${id}?sig=x` }).end();
      return;
    }
    const page = Number(url.searchParams.get('page') ?? '1');
    const size = Number(url.searchParams.get('per_page') ?? '30');
    const name = url.searchParams.get('name');
    const all = this.artifacts.filter((each) => name === null || each.name === name);
    const artifacts = all.slice((page - 1) * size, page * size).map(({ zip, ...each }) => ({
      expired: false,
      size_in_bytes: zip.length,
      workflow_run: OF_MAIN,
      ...each,
    }));
    respondWithJson(response, 200, { total_count: all.length, artifacts });
  }
}

function origin(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
