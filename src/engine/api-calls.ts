import type { EngineName } from '../foundation/engine-name.ts';
import type { EngineCalls } from './engine-calls.ts';
import type { SocketRequest } from './engine-socket.ts';
import { JsonView } from './json-view.ts';
import { get, post, type SocketCalls } from './socket-calls.ts';

/** What each engine's API names differently. */
export interface ApiWords {
  readonly name: EngineName;
  /** The request for a container that is never started, without a network. */
  readonly idle: (
    image: string,
    name: string,
    labels: Readonly<Record<string, string>>,
  ) => { readonly query?: Readonly<Record<string, string>>; readonly body: object };
  /** The query that unpacks a tar with the owners and modes that it holds. */
  readonly unpack: Readonly<Record<string, string>>;
}

type ApiCalls = Pick<
  EngineCalls,
  'inspectContainer' | 'inspectImage' | 'createIdle' | 'copyOut' | 'copyIn' | 'layerBytes'
>;

/** Returns the calls that Docker's and Podman's APIs answer in the same form. */
export function apiCalls({ answered, quiet, refused, sure }: SocketCalls, words: ApiWords): ApiCalls {
  const container = `${words.name} container inspect`;
  return {
    inspectContainer: async (id, timeoutMs = 30_000) =>
      JsonView.parse((await sure({ ...get('containers', id, 'json'), timeoutMs })).text, container),
    inspectImage: async (name) => {
      const asked = get('images', name, 'json');
      const answer = await answered(asked);
      if (answer.status === 404) return null;
      if (answer.status !== 200) throw refused(asked, answer);
      return JsonView.parse(answer.text, `${words.name} image inspect`);
    },
    createIdle: async (image, name, labels) => {
      const { query = {}, body } = words.idle(image, name, labels);
      const asked: SocketRequest = { ...post('containers', 'create'), query, timeoutMs: 60_000 };
      const json = Buffer.from(JSON.stringify(body));
      const { text } = await sure({ ...asked, body: json, type: 'application/json' });
      return JsonView.parse(text, `${words.name} create`).at('Id').string();
    },
    copyOut: async (id, path, keepBytes) => {
      const asked = { ...get('containers', id, 'archive'), query: { path } };
      const answer = await answered(asked);
      if (answer.status === 404) return null;
      if (answer.status !== 200) throw refused(asked, answer);
      return answer.text.slice(0, keepBytes);
    },
    copyIn: async (id, folder, tar) => {
      const query = { path: folder, ...words.unpack };
      const asked: SocketRequest = { method: 'PUT', parts: ['containers', id, 'archive'], query };
      await sure({ ...asked, body: tar, type: 'application/x-tar', timeoutMs: 60_000 });
    },
    layerBytes: async (id) => {
      const asked = { ...get('containers', id, 'json'), query: { size: 'true' }, timeoutMs: 5_000 };
      const answer = await quiet(asked);
      // The run that waits for the container learns of its end, or of an engine that does not answer.
      if (answer?.status !== 200) return 'gone';
      const view = JsonView.parse(answer.text, container);
      if (!view.at('State', 'Running').boolean()) return 'gone';
      const bytes = view.at('SizeRw').number() ?? -1;
      // Docker's word for a size that it cannot tell.
      return bytes < 0 ? Number.NaN : bytes;
    },
  };
}
