import { readdirSync, readFileSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { join } from 'node:path';

/** What a proxy before an engine's socket does at one request instead of handing it on, or first. */
export interface SocketFault {
  /** Which request: over `METHOD /path?query`. The first that fits, and only that. */
  readonly at: RegExp;
  readonly does:
    | { readonly answers: string | Uint8Array }
    /** Hands the answer on up to so many bytes of its body, and ends as if that were all. */
    | { readonly cutsAfter: number }
    | { readonly waits: 'for ever' }
    | { readonly breaksOff: true }
    /** Does something else before it hands it on. */
    | { readonly first: () => unknown };
}

export interface FaultySocket {
  /** For DOCKER_HOST. */
  readonly host: string;
  /** Whether the fault's request came. */
  readonly happened: () => boolean;
  readonly end: () => Promise<void>;
}

/** Docker's own endpoint on this machine. */
export const DOCKER = 'unix:///var/run/docker.sock';

const JSON_HEAD = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n';

/** An answer with this body, complete at the connection's end. */
export function answer(body: string, status = 200): string {
  return `${JSON_HEAD.replace('200 OK', `${status} X`)}${body}`;
}

/** Puts a proxy before an engine's socket. Our program makes one request a connection, so that each begins with one. */
export async function faultySocket(
  folder: string,
  { at, does }: SocketFault,
  engine = DOCKER,
): Promise<FaultySocket> {
  const path = join(folder, 's');
  let happened = false;
  const open = new Set<Socket>();
  const server = createServer((client) => {
    open.add(client);
    client.on('error', () => client.destroy());
    client.on('close', () => open.delete(client));
    let head = '';
    const onData = async (chunk: Buffer) => {
      head += chunk.toString('latin1');
      const line = /^(\S+ \S+) HTTP/.exec(head)?.[1];
      if (line === undefined) return;
      client.off('data', onData);
      client.pause();
      const fits = !happened && at.test(line);
      if (fits) happened = true;
      if (fits && 'first' in does) await does.first();
      if (fits && 'waits' in does) return;
      if (fits && 'breaksOff' in does) client.destroy();
      else if (fits && 'answers' in does) client.end(does.answers);
      else handOn(Buffer.from(head, 'latin1'), fits && 'cutsAfter' in does ? does.cutsAfter : null);
    };
    const handOn = (said: Buffer, cutsAfter: number | null) => {
      const upstream = connect(engine.slice('unix://'.length), () => {
        upstream.write(said);
        // Of a program that was killed meanwhile the engine has the request, and then nobody to answer.
        if (client.destroyed) upstream.destroySoon();
        else {
          client.pipe(upstream);
          client.resume();
        }
      });
      upstream.on('error', () => client.destroy());
      // What it said before it went is still handed on.
      upstream.on('close', (failed) => (failed ? client.destroy() : client.end()));
      client.on('close', () => upstream.destroy());
      if (cutsAfter === null) upstream.pipe(client);
      else cut(upstream, client, cutsAfter);
    };
    client.on('data', onData);
  });
  await new Promise<void>((resolve) => server.listen(path, resolve));
  return {
    host: `unix://${path}`,
    happened: () => happened,
    end: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The chunks of an answer, taken out of their frames until there are enough, as one body that ends with the connection. */
function cut(upstream: Socket, client: Socket, most: number): void {
  let rest = Buffer.alloc(0);
  let left = most;
  let inBody = false;
  client.write(JSON_HEAD);
  upstream.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    if (!inBody) {
      const end = rest.indexOf('\r\n\r\n');
      if (end < 0) return;
      rest = rest.subarray(end + 4);
      inBody = true;
    }
    for (let line = rest.indexOf('\r\n'); line >= 0 && left > 0; line = rest.indexOf('\r\n')) {
      const size = Number.parseInt(rest.toString('latin1', 0, line), 16);
      if (rest.length < line + 4 + size) return;
      client.write(rest.subarray(line + 2, line + 2 + Math.min(size, left)));
      left -= size;
      rest = rest.subarray(line + 4 + size);
    }
    if (left <= 0) {
      client.end();
      upstream.destroy();
    }
  });
}

/** The programs whose environment names this engine's socket: ours, not the clients that it calls. */
export function programsTold(host: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(`DOCKER_HOST=${host}`);
      } catch {
        return false;
      }
    })
    .map(Number);
}
