import type { Readable } from 'node:stream';
import { refuseCancelled } from '../foundation/cancelled.ts';
import { limitOf } from './client.ts';
import {
  ask,
  begin,
  type EngineSocket,
  type SocketAnswer,
  SocketFailure,
  type SocketRequest,
  textOf,
} from './engine-socket.ts';
import { failedCall } from './failed-call.ts';
import { JsonView } from './json-view.ts';

/** Calls of an engine's API whose failures read like those of its client's calls. */
export interface SocketCalls {
  /** Returns any answer, whatever its status. @throws AttestationError `engine-call` if the engine does not answer */
  readonly answered: (asked: SocketRequest) => Promise<SocketAnswer>;
  /**
   * Returns a successful answer.
   *
   * @throws AttestationError `engine-call` if the engine does not answer, or with an error
   */
  readonly sure: (asked: SocketRequest) => Promise<SocketAnswer>;
  /** Null if the engine does not answer. */
  readonly quiet: (asked: SocketRequest) => Promise<SocketAnswer | null>;
  /**
   * Hands a body over as it comes. The request's own time limit is for the beginning of the answer. With a limit for the whole no
   * signal ends it: a run's end asks as well.
   *
   * @throws AttestationError `engine-call`, `cancelled`, or what `read` throws
   */
  readonly stream: (
    asked: SocketRequest,
    read: (body: Readable) => Promise<void>,
    limitMs?: number,
  ) => Promise<void>;
  /** Returns the error for an answer with an error status. */
  readonly refused: (asked: SocketRequest, answer: Pick<SocketAnswer, 'text'>) => unknown;
}

const STREAM_LIMIT_MS = 120_000;

/**
 * @param program the engine's name, for the error of a failed call
 * @param signal ends streams
 */
export function socketCalls(socket: EngineSocket, program: string, signal?: AbortSignal): SocketCalls {
  const words = ({ method, parts }: SocketRequest) => `${program} ${method} /${parts.join('/')}`;
  const refused = (asked: SocketRequest, { text }: Pick<SocketAnswer, 'text'>) =>
    failedCall(words(asked), saidIn(text), false);
  const unanswered = (asked: SocketRequest) => (error: unknown) => {
    throw error instanceof SocketFailure
      ? failedCall(words(asked), error.message, error.timedOut, error)
      : error;
  };
  const answered = (asked: SocketRequest) => ask(socket, asked).catch(unanswered(asked));
  return {
    answered,
    refused,
    quiet: (asked) => ask(socket, asked).catch(() => null),
    sure: async (asked) => {
      const answer = await answered(asked);
      if (answer.status < 400) return answer;
      throw refused(asked, answer);
    },
    stream: async (asked, read, limitMs) => {
      const ends = limitMs === undefined ? signal : undefined;
      const limit = limitOf(socket, limitMs ?? STREAM_LIMIT_MS, ends);
      try {
        const body = await begin(socket, asked, limit).catch(unanswered(asked));
        if (body.statusCode !== 200)
          throw refused(asked, { text: await textOf(body, limit).catch(() => '') });
        await read(body).finally(() => body.destroy());
        // A stream that was cut off may have looked complete.
        if (limit.aborted || !body.complete)
          throw failedCall(words(asked), 'the engine dropped the connection', limit.aborted);
      } catch (error) {
        // Whatever the end of its bytes looked like to a reader.
        refuseCancelled(ends);
        throw error;
      }
    },
  };
}

export function get(...parts: readonly string[]): SocketRequest {
  return { method: 'GET', parts };
}

export function post(...parts: readonly string[]): SocketRequest {
  return { method: 'POST', parts };
}

/** Returns the engine's error text: the errors of both APIs are `{"message": …}`. */
export function saidIn(text: string): string {
  try {
    return JsonView.parse(text, "the engine's answer").at('message').string() || text;
  } catch {
    return text;
  }
}

/** Says why this call did not start the container. 304: it runs already, and what it did before was not seen. */
export function saidOfStart({ status, text }: SocketAnswer): string {
  return status === 304 ? 'the container was started before, and not by this run' : saidIn(text);
}

/**
 * Returns whether stderr has the runtime's own error, for a profile that denies the payload's start (measured).
 */
export function saysNotStarted(stderr: string): boolean {
  // A payload that prints the same only blocks itself.
  return /^exec .*: operation not permitted/im.test(stderr);
}
