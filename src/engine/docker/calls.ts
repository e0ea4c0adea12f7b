import type { Readable } from 'node:stream';
import { after, firstOf } from '../../foundation/abort-signals.ts';
import type { JsonMembers } from '../../foundation/json.ts';
import { settled } from '../../foundation/settled.ts';
import { aborted } from '../../foundation/until-aborted.ts';
import { type ApiWords, apiCalls } from '../api-calls.ts';
import { readAttached } from '../attached-output.ts';
import { limitOf } from '../client.ts';
import type { ContainerEnd, EngineCalls, StartOptions } from '../engine-calls.ts';
import { ask, type EngineSocket, open, textOf } from '../engine-socket.ts';
import { JsonView } from '../json-view.ts';
import { readLongList } from '../long-list.ts';
import { OWN_IDS } from '../shown-ids.ts';
import { get, post, type SocketCalls, saidOfStart, saysNotStarted, socketCalls } from '../socket-calls.ts';
import { dockerListed } from './listed.ts';

const WORDS: ApiWords = {
  name: 'docker',
  idle: (image, name, labels) => ({
    query: { name },
    body: { Image: image, Labels: labels, HostConfig: { NetworkMode: 'none' } },
  }),
  unpack: { noOverwriteDirNonDir: '1' },
};

/** How long Docker may take before it sends an image of no bytes, and how many bytes a slow disk gives in a millisecond. */
const [SAVING_MS, BYTES_PER_MS] = [15_000, 40_000];

/**
 * Returns how long Docker may take before it sends an image, in milliseconds: it first writes all of it into a file of its own,
 * and an image may have any number of files without bytes.
 */
export function savingMs(bytes: number): number {
  return SAVING_MS + bytes / BYTES_PER_MS;
}

/** Returns how many bytes Docker says that an image's files have; 0 if it does not say. */
function sizeOf(socket: EngineSocket, id: string, signal: AbortSignal | undefined): Promise<number> {
  return ask(socket, get('images', id, 'json'), limitOf(socket, SAVING_MS, signal))
    .then(({ text }) => JsonView.parse(text, 'docker inspect').at('Size').number() ?? 0)
    .catch(() => 0);
}

/** Returns the calls of Docker's Engine API that are used here (docs.docker.com/reference/api/engine). */
export function dockerCalls(socket: EngineSocket, signal?: AbortSignal): EngineCalls {
  const api = socketCalls(socket, 'docker', signal);
  const { quiet, stream, sure } = api;
  return {
    ...apiCalls(api, WORDS),
    list: (listing, timeoutMs) => dockerListed(api, listing, timeoutMs),
    // Not `export`: Docker 26.1.5 leaves the container's root mounted after it for good, and a machine's engine grows
    // slower with each run (measured: twice the CPU after 740).
    shownIds: async () => OWN_IDS,
    exportFiles: (id, read) => stream({ ...get('containers', id, 'archive'), query: { path: '/' } }, read),
    saveImage: async (id, read) =>
      stream({ ...get('images', id, 'get'), timeoutMs: savingMs(await sizeOf(socket, id, signal)) }, read),
    start: (id, options) => start(socket, id, options),
    kill: async (id, timeoutMs) => {
      if ((await hasContainer(api, id, timeoutMs)) !== true) return false;
      const answer = await quiet({
        ...post('containers', id, 'kill'),
        query: { signal: 'KILL' },
        timeoutMs,
      });
      return answer?.status === 204;
    },
    remove: async (id, { keepsVolumes = false, timeoutMs = 20_000 } = {}) => {
      const isThere = await hasContainer(api, id, timeoutMs);
      if (isThere !== true) return isThere === false;
      const query = { force: '1', ...(!keepsVolumes && { v: '1' }) };
      const answer = await quiet({ method: 'DELETE', parts: ['containers', id], query, timeoutMs });
      // 409: it is being removed already.
      return answer !== null && [204, 404, 409].includes(answer.status);
    },
    commit: async (id, name, emptied = []) => {
      const at = name.lastIndexOf(':');
      const changes = emptied.map((label) => `LABEL ${label}=`).join('\n');
      const as = { container: id, repo: name.slice(0, at), tag: name.slice(at + 1) };
      const query = { ...as, ...(changes === '' ? {} : { changes }) };
      const { text } = await sure({ ...post('commit'), query, timeoutMs: 60_000 });
      return JsonView.parse(text, 'docker commit').at('Id').string();
    },
    tag: async (image, name) => {
      const at = name.lastIndexOf(':');
      const tagged = at > name.lastIndexOf('/');
      const query = { repo: tagged ? name.slice(0, at) : name, tag: tagged ? name.slice(at + 1) : 'latest' };
      await sure({ ...post('images', image, 'tag'), query });
    },
    removeImage: async (image, prune, timeoutMs) => {
      const query = prune ? {} : { noprune: '1' };
      const answer = await quiet({ method: 'DELETE', parts: ['images', image], query, timeoutMs });
      return answer?.status === 200 || answer?.status === 404;
    },
  };
}

/**
 * Whether there is a container of that id; null if Docker does not say. Docker takes an id that no container has for a name, and
 * anybody may have given it to theirs: only a list goes by ids alone.
 */
async function hasContainer({ stream }: SocketCalls, id: string, timeoutMs: number): Promise<boolean | null> {
  const query = { all: '1', filters: JSON.stringify({ id: [id] }) };
  let found: readonly JsonMembers[] = [];
  const read = async (body: Readable) => {
    // Its labels are its image's too, and may be longer than an answer that is read whole.
    found = await readLongList(body, ['Id']);
  };
  const isRead = await stream({ ...get('containers', 'json'), query }, read, timeoutMs).then(
    () => true,
    () => false,
  );
  return isRead ? found.some((each) => each['Id'] === id) : null;
}

/**
 * Waits and attaches stderr before the start, so that it misses neither the end nor the runtime's own message. It
 * attaches stdout only for a caller that reads it.
 */
async function start(
  socket: EngineSocket,
  id: string,
  { timeoutMs, keepBytes, onOutput, signal, over }: StartOptions,
): Promise<ContainerEnd> {
  // However it ends, no answer stays open.
  const done = new AbortController();
  const limit = firstOf(after(timeoutMs), signal, done.signal);
  const stdout: Record<string, string> = onOutput === undefined ? {} : { stdout: '1' };
  const attach = { ...post('containers', id, 'attach'), query: { stream: '1', stderr: '1', ...stdout } };
  const wait = { ...post('containers', id, 'wait'), query: { condition: 'next-exit' } };
  try {
    const [attached, waited] = await settled([open(socket, attach, limit), open(socket, wait, limit)]);
    if (attached.statusCode !== 200 || waited.statusCode !== 200) return { kind: 'lost' };
    const end = textOf(waited, limit);
    // It is awaited below; until then its failure must not end the program.
    end.catch(() => undefined);
    const whenOver = Promise.race([end, aborted(over)]);
    const stderr = readAttached(attached, { keepBytes, onOutput, over: whenOver }).catch(() => '');
    const started = await ask(socket, post('containers', id, 'start'), limit);
    if (started.status === 204) return await ended(await end, stderr);
    return { kind: 'not-started', said: saidOfStart(started) };
  } catch {
    return { kind: limit.aborted ? 'timed-out' : 'lost' };
  } finally {
    done.abort();
  }
}

async function ended(text: string, stderr: Promise<string>): Promise<ContainerEnd> {
  const view = JsonView.parse(text, 'docker wait');
  const exitCode = view.at('StatusCode').number();
  if (exitCode === null || view.at('Error', 'Message').string() !== '') return { kind: 'lost' };
  const wrote = await stderr;
  if (exitCode !== 0 && saysNotStarted(wrote)) return { kind: 'not-started', said: wrote };
  return { kind: 'exited', exitCode, stderr: wrote };
}
