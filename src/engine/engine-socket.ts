import { type IncomingMessage, request } from 'node:http';
import { firstOf } from '../foundation/abort-signals.ts';
import { AttestationError } from '../foundation/errors.ts';
import { KeptBytes } from '../foundation/kept-bytes.ts';
import { type CallLimit, limitOf, type OnCall } from './client.ts';

/** An engine's API on a socket of this machine's (Docker's Engine API: HTTP on a Unix socket). */
export interface EngineSocket {
  /** The socket's path. */
  readonly path: string;
  /** The prefix of every request's path: `/v1.45`, or nothing. */
  readonly prefix: string;
  /** Gets each request, as it could be typed. */
  readonly onCall?: OnCall | undefined;
  /** Limits each request; without it time alone does. */
  readonly limit?: CallLimit | undefined;
}

export interface SocketRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Each part is escaped; `query` likewise. */
  readonly parts: readonly string[];
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
  /** The body's media type. */
  readonly type?: 'application/json' | 'application/x-tar';
  readonly timeoutMs?: number;
  /** A longer answer is rejected; by default what is longer than any inspect. */
  readonly mostBytes?: number;
}

export interface SocketAnswer {
  readonly status: number;
  readonly text: string;
  readonly headers: IncomingMessage['headers'];
}

/**
 * Why the engine did not answer: it does not listen or dropped the connection (an errno's name), it took too long, or it
 * answers too much (`EMSGSIZE`).
 */
export class SocketFailure extends Error {
  readonly code: string;
  readonly timedOut: boolean;

  constructor(code: string, timedOut: boolean, cause: unknown) {
    const why = code === 'EMSGSIZE' ? 'answered more than this program reads' : `did not answer (${code})`;
    super(timedOut ? 'did not answer in time' : why, { cause });
    this.code = code;
    this.timedOut = timedOut;
  }
}

const TIMEOUT_MS = 30_000;
/** Longer than any inspect; a longer answer is rejected. */
const MAX_TEXT = 4 * 1024 * 1024;

/**
 * Sends one request and returns its whole answer as text.
 *
 * @throws SocketFailure, or AttestationError `engine-locked` if the engine waits for another's lock
 */
export async function ask(
  socket: EngineSocket,
  asked: SocketRequest,
  limit: AbortSignal = limitOf(socket, asked.timeoutMs ?? TIMEOUT_MS),
): Promise<SocketAnswer> {
  const answer = await open(socket, asked, limit);
  return {
    status: answer.statusCode ?? 0,
    text: await textOf(answer, limit, asked.mostBytes),
    headers: answer.headers,
  };
}

/**
 * Sends one request and returns its answer once the headers are there; the body streams, and ends with the limit. Each
 * request has a connection of its own: an engine that was started again leaves no dead one behind.
 *
 * @throws as {@link ask}
 */
export function open(
  socket: EngineSocket,
  asked: SocketRequest,
  limit: AbortSignal,
): Promise<IncomingMessage> {
  const { method, body, type = 'application/json' } = asked;
  const path = pathOf(socket, asked);
  socket.onCall?.(['curl', '--unix-socket', socket.path, '--request', method, `http://localhost${path}`]);
  return new Promise((resolve, reject) => {
    const sent = request({
      socketPath: socket.path,
      agent: false,
      method,
      path,
      signal: limit,
      headers: {
        host: 'localhost',
        ...(body === undefined ? {} : { 'content-type': type, 'content-length': String(body.length) }),
      },
    });
    sent.once('response', resolve);
    sent.once('error', (error) => reject(failure(error, limit)));
    sent.end(body);
  });
}

/** The same, with the request's own time limit until the answer begins, if it has one. */
export function begin(
  socket: EngineSocket,
  asked: SocketRequest,
  limit: AbortSignal,
): Promise<IncomingMessage> {
  if (asked.timeoutMs === undefined) return open(socket, asked, limit);
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), asked.timeoutMs);
  return open(socket, asked, firstOf(limit, late.signal)).finally(() => clearTimeout(timer));
}

/** Returns the whole of a body as text. @throws as {@link ask}; SocketFailure also if the body is cut off or too long */
export async function textOf(
  body: IncomingMessage,
  limit: AbortSignal,
  mostBytes = MAX_TEXT,
): Promise<string> {
  const kept = new KeptBytes(mostBytes);
  try {
    for await (const chunk of body) {
      kept.add(chunk);
      // Leaving the loop ends the connection.
      if (kept.truncated) throw new SocketFailure('EMSGSIZE', false, null);
    }
  } catch (error) {
    throw failure(error, limit);
  }
  // A body that ends with its connection looks complete even if the limit ended the connection.
  if (limit.aborted || !body.complete) throw new SocketFailure('ECONNRESET', limit.aborted, null);
  return kept.bytes().toString('utf8');
}

function failure(error: unknown, limit: AbortSignal): SocketFailure | AttestationError {
  if (error instanceof SocketFailure) return error;
  if (limit.reason instanceof AttestationError) return limit.reason;
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return new SocketFailure(typeof code === 'string' ? code : 'unknown', limit.aborted, error);
}

function pathOf({ prefix }: EngineSocket, { parts, query }: SocketRequest): string {
  const path = parts.map((part) => `/${encodeURIComponent(part)}`).join('');
  const words = new URLSearchParams(query).toString();
  return `${prefix}${path}${words === '' ? '' : `?${words}`}`;
}
