import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import type { Transform } from 'node:stream';
import { createGunzip, createInflate } from 'node:zlib';
import { JsonError, parseJsonBytes } from './json.ts';

/** The most that answers of services may have. */
export interface AnswerLimits {
  /** Unpacked. */
  readonly bytes: number;
  /**
   * Set where answers to POST are JSON: such an answer is read here before a library gets it. The artifacts' client writes each again
   * with blanks, also when nobody wants to see it, and ten kilobytes of brackets become fifty megabytes so.
   */
  readonly ofPost?: JsonAnswerLimits;
}

export interface JsonAnswerLimits {
  readonly bytes: number;
  /** As in JsonLimits. */
  readonly values: number;
}

/** The answer about one thing: a kilobyte. */
export const ONE_THING: JsonAnswerLimits = { bytes: 64 * 1024, values: 1000 };

/** Answers are objects of lists of objects of objects. */
const MOST_DEPTH = 8;

/** What the channel gives of an answer (http.IncomingMessage). */
interface Answer {
  statusCode: number;
  readonly headers: Record<string, unknown>;
  readonly socket: { readonly destroy: () => void };
  push: (piece: Buffer | null, ...rest: []) => boolean;
  readonly once: (event: 'end', listener: () => void) => unknown;
}

/** What the channels give of a request (http.ClientRequest). */
interface Asking {
  readonly method: string;
  readonly on: (event: 'information', listener: () => void) => unknown;
  readonly destroy: (why: Error) => unknown;
}

/** Node's own channel: a client has received an answer's headers, and nobody has read its body yet. */
const CHANNEL = 'http.client.response.finish';
/** A client has made a request, and has sent it whole. Node before 22.12 has only the second of the two. */
const ASKING_CHANNELS = ['http.client.request.created', 'http.client.request.start'] as const;

/** A service sends one or two informational answers (RFC 9110, 15.2), for example 100 and 103, before its answer. */
const MOST_INFORMATIONAL = 8;

/** A piece of work that asks services, and goes on in its library where it was given up. */
interface Work {
  readonly limits: AnswerLimits;
  /** What it is a part of. */
  readonly outer: Work | null;
  isOver: boolean;
  /** Ends the wait for it. */
  readonly giveUp: (what: string) => void;
}

const workHere = new AsyncLocalStorage<Work>();
const workOf = new WeakMap<Asking, Work>();

/**
 * Does the work, and cuts off each HTTP answer that brings more than it may: the libraries that sign and
 * download take an answer whole, however long it is. An answer that leads elsewhere is a failure: they would send the
 * job's tokens there as well. No answer names a file. Packed answers are unpacked here, so that the bytes are those that a library gets. A
 * request that gets more than eight informational answers fails: the answer itself may never come. So does each that a library makes
 * when the work is over.
 */
export function withLimitedAnswers<T>(limits: AnswerLimits, work: () => Promise<T>): Promise<T> {
  watch();
  return during({ limits, outer: null, isOver: false, giveUp: () => undefined }, work);
}

async function during<T>(state: Work, work: () => Promise<T>): Promise<T> {
  try {
    return await workHere.run(state, work);
  } finally {
    state.isOver = true;
  }
}

let isWatching = false;

/** For good: a library may ask again long after its work has been given up. */
function watch(): void {
  if (isWatching) return;
  isWatching = true;
  subscribe(CHANNEL, onAnswer);
  for (const channel of ASKING_CHANNELS) subscribe(channel, onAsking);
}

function onAnswer(message: unknown): void {
  const { request, response } = message as { readonly request: Asking; readonly response: Answer };
  const work = workOf.get(request);
  if (work === undefined) return;
  const { limits, giveUp } = work;
  refuseRedirect(response);
  if (FINAL.includes(response.statusCode)) giveUp(`answered ${response.statusCode}`);
  // A library names a file after it, and prints that name in a job's log as it is.
  delete response.headers['content-disposition'];
  const ofJson = request.method === 'POST' ? limits.ofPost : undefined;
  if (ofJson !== undefined) readFirst(response, ofJson, giveUp);
  unpack(response, limit(response, (ofJson ?? limits).bytes, giveUp));
}

function onAsking(message: unknown): void {
  const { request } = message as { readonly request: Asking };
  const work = workHere.getStore();
  if (work === undefined || workOf.has(request)) return;
  workOf.set(request, work);
  limitInformational(request);
  if (isOver(work)) request.destroy(new Error('nobody waits for its answer'));
}

function isOver(work: Work): boolean {
  return work.isOver || (work.outer !== null && isOver(work.outer));
}

/** Gone, or not for this caller: the same request has no other answer a moment later (RFC 9110, 15.5). */
const FINAL: readonly number[] = [403, 404, 410];

/**
 * Does the work, below {@link withLimitedAnswers}, and gives it up with the first answer that is final, or too large: libraries ask
 * for what is not there again and again, for half a minute.
 */
export function untilRefused<T>(work: () => Promise<T>): Promise<T> {
  const outer = workHere.getStore();
  if (outer === undefined) return work();
  return new Promise((resolve, reject) => {
    const state = {
      ...{ limits: outer.limits, outer },
      isOver: false,
      giveUp: (what: string) => {
        state.isOver = true;
        reject(new Error(`the service ${what}`));
      },
    };
    during(state, work).then(resolve, reject);
  });
}

/** The limit stays with the request, which may go on after the work has been given up. */
function limitInformational(request: Asking): void {
  let count = 0;
  request.on('information', () => {
    count += 1;
    if (count > MOST_INFORMATIONAL)
      request.destroy(new Error(`the service sent more than ${MOST_INFORMATIONAL} informational answers`));
  });
}

/** Bad Request, which no client repeats. */
const REFUSED = 400;

function refuseRedirect(response: Answer): void {
  if (response.statusCode < 300 || response.statusCode >= 400) return;
  response.statusCode = REFUSED;
  delete response.headers['location'];
}

/** The encodings that the libraries ask for and that a service may use (RFC 9110, 8.4.1). */
const UNPACKERS: ReadonlyMap<string, () => Transform> = new Map([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
]);

/** Unpacks an answer before it is counted, in pieces; what is over the limit ends it, and is never unpacked. */
function unpack(response: Answer, isOver: () => boolean): void {
  const encoding = response.headers['content-encoding'];
  if (encoding === undefined || encoding === 'identity') return;
  delete response.headers['content-encoding'];
  const unpacker = UNPACKERS.get(String(encoding).toLowerCase())?.();
  if (unpacker === undefined) {
    response.statusCode = REFUSED;
    return;
  }
  // Its length was that of the packed bytes.
  delete response.headers['content-length'];
  const push = response.push.bind(response);
  const end = () => {
    push(null);
    unpacker.destroy();
  };
  unpacker.on('data', (piece: Buffer) => {
    push(piece);
    if (isOver()) unpacker.destroy();
  });
  unpacker.once('end', end).once('error', end);
  response.push = (piece, ...rest) => {
    if (unpacker.destroyed) return push(piece, ...rest);
    if (piece === null) unpacker.end();
    else unpacker.write(piece);
    return true;
  };
}

/** A service writes more than this many bytes at a time, but for some pieces. Libraries keep each piece, or copy all for each. */
const PIECE_BYTES = 64;
const SHORT_PIECES = 4096;

/**
 * Counts what the parser hands over, to the answer's end, which may come after the work has been given up. A listener
 * for data would start the stream before its reader is there. Returns whether the answer was cut off.
 */
function limit(response: Answer, mostBytes: number, giveUp: (what: string) => void): () => boolean {
  const push = response.push.bind(response);
  const { socket } = response;
  let bytes = 0;
  let pieces = 0;
  let isOver = false;
  response.push = (piece: Buffer | null, ...rest) => {
    if (isOver) return false;
    bytes += piece?.length ?? 0;
    pieces += 1;
    const inCrumbs = pieces > SHORT_PIECES + bytes / PIECE_BYTES;
    if (bytes <= mostBytes && !inCrumbs) return push(piece, ...rest);
    isOver = true;
    giveUp(TOO_LARGE);
    // The stream ends, because some clients wait only for its end; a part of an answer is not taken for one.
    response.once('end', () => socket.destroy());
    return push(null);
  };
  return () => isOver;
}

const TOO_LARGE = 'gave an answer that is too large';

/** Holds an answer until it is whole, and passes on nothing of one that would take too much memory as JSON. */
function readFirst(response: Answer, limits: JsonAnswerLimits, giveUp: (what: string) => void): void {
  const push = response.push.bind(response);
  const held: Buffer[] = [];
  response.push = (piece: Buffer | null) => {
    if (piece !== null) {
      held.push(piece);
      return true;
    }
    const whole = Buffer.concat(held);
    if (isTooLarge(whole, limits)) giveUp(TOO_LARGE);
    else if (whole.length > 0) push(whole);
    return push(null);
  };
}

/** What is not JSON, as a gateway's page, is only text to a library. */
function isTooLarge(answer: Buffer, { bytes, values }: JsonAnswerLimits): boolean {
  try {
    parseJsonBytes(answer, { characters: bytes, depth: MOST_DEPTH, values });
    return false;
  } catch (error) {
    return error instanceof JsonError && error.fault === 'too-large';
  }
}
