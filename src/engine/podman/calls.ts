import { after, firstOf } from '../../foundation/abort-signals.ts';
import { aborted } from '../../foundation/until-aborted.ts';
import { type ApiWords, apiCalls } from '../api-calls.ts';
import { readAttached } from '../attached-output.ts';
import { type Client, limitOf } from '../client.ts';
import type { ContainerEnd, StartOptions } from '../engine-calls.ts';
import { ask, type EngineSocket, open, type SocketAnswer, textOf } from '../engine-socket.ts';
import { JsonView } from '../json-view.ts';
import { get, post, saidIn, saidOfStart, saysNotStarted, socketCalls } from '../socket-calls.ts';
import { clientCalls, type PodmanCalls } from './client-calls.ts';
import { type ContainerState, confirmed } from './confirmed-end.ts';
import { shownIn } from './id-mappings.ts';

const WORDS: ApiWords = {
  name: 'podman',
  idle: (image, name, labels) => ({ body: { image, name, labels, netns: { nsmode: 'none' } } }),
  unpack: { copyUIDGID: 'false' },
};

/**
 * Returns the calls of Podman's own API (docs.podman.io/en/latest/_static/api.html, its libpod part) that only a run
 * makes. The client makes the others, and also ends and removes what a service that is gone no longer can.
 */
export function podmanCalls(socket: EngineSocket, client: Client, signal?: AbortSignal): PodmanCalls {
  const api = socketCalls(socket, 'podman', signal);
  const { quiet, stream, sure } = api;
  const byClient = clientCalls(client);
  const calls = apiCalls(api, WORDS);
  return {
    ...byClient,
    init: async (id) => {
      await sure({ ...post('containers', id, 'init'), timeoutMs: 60_000 });
    },
    ...calls,
    shownIds: async (id) => shownIn(await calls.inspectContainer(id)),
    exportFiles: (id, read) => stream(get('containers', id, 'export'), read),
    saveImage: (id, read) =>
      stream({ ...get('images', id, 'get'), query: { format: 'docker-archive', compress: 'false' } }, read),
    start: async (id, options) =>
      confirmed(await start(socket, id, options), () => stateOf(socket, id), socket),
    kill: async (id, timeoutMs) => {
      // Podman takes an id for another's name before it takes it for an id.
      const seen = await quiet({ ...get('containers', id, 'json'), timeoutMs });
      if (seen === null) return byClient.kill(id, timeoutMs);
      if (seen.status !== 200 || JsonView.parse(seen.text, 'podman inspect').at('Id').string() !== id)
        return false;
      const query = { signal: 'KILL' };
      const answer = await quiet({ ...post('containers', id, 'kill'), query, timeoutMs });
      return answer === null ? byClient.kill(id, timeoutMs) : answer.status === 204;
    },
    // Its API removes by a word that may be another's name: only its client can be asked for an id alone.
    remove: byClient.remove,
  };
}

/** The container's state in its own words (docs.podman.io/en/latest/_static/api.html, ContainerInspectLibpod). */
async function stateOf(socket: EngineSocket, id: string): Promise<ContainerState> {
  const limit = limitOf(socket, 10_000);
  const answer = await ask(socket, get('containers', id, 'json'), limit).catch(() => null);
  if (answer === null) return null;
  if (answer.status === 404) return 'gone';
  try {
    return JsonView.parse(answer.text, 'podman inspect').at('State').at('Status').string();
  } catch {
    return null;
  }
}

/**
 * Attaches stderr before the start, so that it misses nothing of the runtime's own message. It attaches stdout only for
 * a caller that reads it.
 */
async function start(
  socket: EngineSocket,
  id: string,
  { timeoutMs, keepBytes, onOutput, signal, over: gone }: StartOptions,
): Promise<ContainerEnd> {
  // However it ends, no answer stays open.
  const done = new AbortController();
  const limit = firstOf(after(timeoutMs), signal, done.signal);
  const query = { stream: 'true', stderr: 'true', stdout: String(onOutput !== undefined) };
  try {
    const attached = await open(socket, { ...post('containers', id, 'attach'), query }, limit);
    if (attached.statusCode !== 200) {
      const text = await textOf(attached, limit);
      return { kind: 'not-started', said: saidIn(text) };
    }
    let end: () => void = () => undefined;
    const over = new Promise<void>((resolve) => {
      end = resolve;
    });
    const whenOver = Promise.race([over, aborted(gone)]);
    const stderr = readAttached(attached, { keepBytes, onOutput, over: whenOver }).catch(() => '');
    const started = await ask(socket, post('containers', id, 'start'), limit);
    if (started.status === 204) return await ended(await waited(socket, id, limit).finally(end), stderr);
    return { kind: 'not-started', said: saidOfStart(started) };
  } catch {
    return { kind: limit.aborted ? 'timed-out' : 'lost' };
  } finally {
    done.abort();
  }
}

/**
 * Podman keeps an exit code longer than the container, for a request with the whole id and without a condition, like
 * its own client's (pkg/api/handlers/utils/containers.go). The interval is how often Podman looks for the code once the
 * container's monitor has ended: its default is a quarter of a second.
 */
function waited(socket: EngineSocket, id: string, limit: AbortSignal): Promise<SocketAnswer> {
  return ask(socket, { ...post('containers', id, 'wait'), query: { interval: '10ms' } }, limit);
}

async function ended({ status, text }: SocketAnswer, stderr: Promise<string>): Promise<ContainerEnd> {
  const code = /^(-1|\d{1,3})\s*$/.exec(text)?.[1];
  if (status !== 200 || code === undefined) return { kind: 'lost' };
  // -1: its monitor has seen no exit (a payload that stops its tracer ends so); its client ends with 255 then.
  const [exitCode, wrote] = [code === '-1' ? 255 : Number(code), await stderr];
  if (exitCode !== 0 && saysNotStarted(wrote)) return { kind: 'not-started', said: wrote };
  return { kind: 'exited', exitCode, stderr: wrote };
}
