import type { Readable } from 'node:stream';
import {
  ask,
  type EngineSocket,
  open,
  type SocketAnswer,
  SocketFailure,
  type SocketRequest,
  textOf,
} from './engine-socket.ts';
import { failedCall } from './failed-call.ts';
import { JsonView } from './json-view.ts';

/** An engine's API asked so that what it refuses is told like a refused call of its client. */
export interface SocketCalls {
  /** Whatever its status. @throws AttestationError `engine-call` if there is no answer */
  readonly answered: (asked: SocketRequest) => Promise<SocketAnswer>;
  /** @throws AttestationError `engine-call` if there is none, or it is an error */
  readonly sure: (asked: SocketRequest) => Promise<SocketAnswer>;
  /** Null if there is no answer. */
  readonly quiet: (asked: SocketRequest) => Promise<SocketAnswer | null>;
  /** Hands a body over as it comes. @throws AttestationError `engine-call`, or what `read` throws */
  readonly stream: (asked: SocketRequest, read: (body: Readable) => Promise<void>) => Promise<void>;
  /** The error for an answer that is one. */
  readonly refused: (asked: SocketRequest, answer: Pick<SocketAnswer, 'text'>) => unknown;
}

const STREAM_LIMIT_MS = 120_000;

/** @param program the engine's name, for what is said of a call that failed */
export function socketCalls(socket: EngineSocket, program: string): SocketCalls {
  const words = ({ method, parts }: SocketRequest) => `${program} ${method} /${parts.join('/')}`;
  const refused = (asked: SocketRequest, { text }: Pick<SocketAnswer, 'text'>) =>
    failedCall(words(asked), saidIn(text), false);
  const unanswered = (asked: SocketRequest) => (error: unknown) => {
    throw error instanceof SocketFailure ? failedCall(words(asked), error.message, error.timedOut) : error;
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
    stream: async (asked, read) => {
      const limit = AbortSignal.timeout(STREAM_LIMIT_MS);
      const body = await open(socket, asked, limit).catch(unanswered(asked));
      if (body.statusCode !== 200) throw refused(asked, { text: await textOf(body, limit).catch(() => '') });
      try {
        await read(body);
      } finally {
        body.destroy();
      }
      // A stream that broke off may have looked like one that ended.
      if (limit.aborted || !body.complete)
        throw failedCall(words(asked), 'the engine broke off', limit.aborted);
    },
  };
}

export function get(...parts: readonly string[]): SocketRequest {
  return { method: 'GET', parts };
}

export function post(...parts: readonly string[]): SocketRequest {
  return { method: 'POST', parts };
}

/** What an engine says is wrong: the errors of both APIs are `{"message": …}`. */
export function saidIn(text: string): string {
  try {
    return JsonView.parse(text, "the engine's answer").at('message').string() || text;
  } catch {
    return text;
  }
}

/** The runtime's own word on the container's stderr, where the profile denies what starts the payload (facts: seccomp). */
export function saysNotStarted(stderr: string): boolean {
  // A payload that prints the same only blocks itself.
  return /^exec .*: operation not permitted/im.test(stderr);
}
