import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { ClientRequest, IncomingMessage } from 'node:http';

/** Far more than any answer of a token service, Fulcio, Rekor or a timestamp authority. */
const MOST_BYTES = 4 * 1024 * 1024;
const LOOK_EVERY_MS = 20;
/** Node's own channel: a client has received an answer's headers. */
const CHANNEL = 'http.client.response.finish';

/**
 * Does the work, and ends each connection that brings more than a service has to say: the libraries that sign keep an
 * answer whole, however long it is.
 */
export async function withLimitedAnswers<T>(work: () => Promise<T>): Promise<T> {
  subscribe(CHANNEL, onAnswer);
  try {
    return await work();
  } finally {
    unsubscribe(CHANNEL, onAnswer);
  }
}

/** Watches to the answer's end, which may come after the work has been given up. */
function onAnswer(message: unknown): void {
  const { response } = message as { readonly request: ClientRequest; readonly response: IncomingMessage };
  const { socket } = response;
  const before = socket.bytesRead;
  const watch = setInterval(() => {
    if (socket.bytesRead - before > MOST_BYTES) socket.destroy(new Error('the answer is too long'));
  }, LOOK_EVERY_MS).unref();
  response.once('close', () => clearInterval(watch));
  socket.once('close', () => clearInterval(watch));
}
