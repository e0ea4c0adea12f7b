import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { refuseCancelled } from '../../foundation/cancelled.ts';
import type { OnOutput } from '../attached-output.ts';
import { type CallOptions, type CallResult, type Client, call } from '../client.ts';
import type { ContainerEnd, EngineCalls, StartOptions } from '../engine-calls.ts';
import { SocketFailure } from '../engine-socket.ts';
import { failedCall } from '../failed-call.ts';
import { JsonView } from '../json-view.ts';
import { removalWords } from '../removal-words.ts';
import { type ContainerState, confirmed } from './confirmed-end.ts';
import { shownIn } from './id-mappings.ts';
import { podmanListed } from './listed.ts';
import { callUnstuck } from './stuck-layers.ts';

/** The requests that only Podman gets, with those that every engine gets. */
export interface PodmanCalls extends EngineCalls {
  /** Has the OCI runtime make a created container, without starting it. @throws AttestationError `engine-call` */
  readonly init: (id: string) => Promise<void>;
}

/** Returns the same calls, made by Podman's client where no service runs. */
export function clientCalls(client: Client, signal?: AbortSignal): PodmanCalls {
  const quiet = (args: readonly string[], options: CallOptions) =>
    callUnstuck(client, args, options).catch(() => null);
  const sure = async (args: readonly string[], options: CallOptions = {}): Promise<CallResult> => {
    const result = await callUnstuck(client, args, { timeoutMs: 60_000, ...options });
    if (result.exitCode === 0) return result;
    throw failedCall(wordsOf(client, args), result.stderr, result.timedOut);
  };
  /** Hands stdout over as it comes. @throws AttestationError `engine-call`, `cancelled`, or what `read` throws */
  const stream = async (
    args: readonly string[],
    read: (stdout: Readable) => Promise<void>,
  ): Promise<void> => {
    const limits = { timeoutMs: 120_000, signal };
    try {
      await sure(args, { ...limits, onStdout: (stdout) => read(stdout) });
    } catch (error) {
      refuseCancelled(signal);
      throw error;
    }
  };
  const oneOf = (args: readonly string[], result: CallResult): JsonView => {
    const { exitCode, stdout, stderr, timedOut, truncated } = result;
    const what = wordsOf(client, args);
    // As the socket says it.
    if (truncated)
      throw failedCall(what, 'it is too long', false, new SocketFailure('EMSGSIZE', false, null));
    if (exitCode !== 0) throw failedCall(what, stderr, timedOut);
    const [first, second] = JsonView.parse(stdout, what).list();
    if (first && !second) return first;
    throw failedCall(what, 'inspect did not report exactly one object', false);
  };
  return {
    init: async (id) => {
      await sure(['init', id]);
    },
    inspectContainer: async (id, timeoutMs = 30_000) => {
      const args = ['container', 'inspect', id];
      return oneOf(args, await call(client, args, { timeoutMs }));
    },
    inspectImage: async (name) => {
      const args = ['image', 'inspect', name];
      const result = await call(client, args, { timeoutMs: 60_000 });
      if (result.exitCode !== 0 && /no such image|image not known/i.test(result.stderr)) return null;
      return oneOf(args, result);
    },
    createIdle: async (image, name, labels) => {
      const words = Object.entries(labels).flatMap(([key, value]) => ['--label', `${key}=${value}`]);
      const args = ['create', '--network', 'none', '--pull', 'never', '--name', name, ...words, image];
      return (await sure(args)).stdout.trim();
    },
    copyOut: async (id, path, keepBytes) => {
      const args = ['cp', `${id}:${path}`, '-'];
      const result = await call(client, args, { timeoutMs: 30_000, keepBytes });
      if (result.exitCode === 0) return result.stdout;
      if (/could not be found|no such file/i.test(result.stderr)) return null;
      throw failedCall('podman cp', result.stderr, result.timedOut);
    },
    shownIds: async (id) => {
      const args = ['container', 'inspect', id];
      return shownIn(oneOf(args, await call(client, args, { timeoutMs: 30_000 })));
    },
    copyIn: async (id, folder, tar) => {
      await sure(['cp', '--archive=false', '-', `${id}:${folder}`], { stdin: tar });
    },
    exportFiles: (id, read) => stream(['export', id], read),
    saveImage: (id, read) => stream(['save', '--format', 'docker-archive', id], read),
    start: async (id, options) =>
      confirmed(await start(client, id, options), () => stateOf(client, id), client),
    kill: async (id, timeoutMs) => {
      const seen = await quiet(['container', 'inspect', '--format', '{{.ID}}', id], {
        timeoutMs,
        keepBytes: 4096,
      });
      return (
        seen?.stdout.trim() === id &&
        (await quiet(['kill', '--signal', 'KILL', id], { timeoutMs }))?.exitCode === 0
      );
    },
    remove: async (id, { keepsVolumes = false, timeoutMs = 20_000 } = {}) =>
      (await quiet(removalWords('podman', id, keepsVolumes), { timeoutMs }))?.exitCode === 0,
    layerBytes: async (id) => {
      const args = ['container', 'inspect', '--size', '--format', '{{.SizeRw}}', id];
      const result = await quiet(args, { timeoutMs: 5_000, keepBytes: 4096 });
      // The run that waits for the container learns of its end, or of an engine that does not answer.
      if (result?.exitCode !== 0) return 'gone';
      const said = result.stdout.trim();
      return /^\d{1,15}$/.test(said) ? Number(said) : Number.NaN;
    },
    commit: async (id, name, emptied = []) => {
      const changes = emptied.flatMap((label) => ['--change', `LABEL ${label}=`]);
      return (await sure(['commit', ...changes, id, name])).stdout.trim();
    },
    tag: async (image, name) => {
      await sure(['tag', image, name]);
    },
    list: (listing, timeoutMs) => podmanListed(client, listing, timeoutMs),
    removeImage: async (image, prune, timeoutMs) => {
      const args = ['image', 'rm', ...(prune ? [] : ['--no-prune']), image];
      const result = await quiet(args, { timeoutMs });
      return result?.exitCode === 0 || /no such image|image not known/i.test(result?.stderr ?? '');
    },
  };
}

async function stateOf(client: Client, id: string): Promise<ContainerState> {
  const args = ['container', 'inspect', '--format', '{{.State.Status}}', id];
  const result = await call(client, args, { timeoutMs: 10_000, keepBytes: 4096 }).catch(() => null);
  if (result?.exitCode === 0) return result.stdout.trim();
  return /no such container/i.test(result?.stderr ?? '') ? 'gone' : null;
}

async function start(
  client: Client,
  id: string,
  { timeoutMs, keepBytes, onOutput, signal }: StartOptions,
): Promise<ContainerEnd> {
  const result = await call(client, ['start', '--attach', id], {
    timeoutMs,
    keepBytes,
    signal,
    ...passedOn(onOutput),
  });
  if (result.timedOut) return { kind: 'timed-out' };
  if (result.exitCode === 0) return { kind: 'exited', exitCode: 0, stderr: result.stderr };
  if (saysNotStarted(result)) return { kind: 'not-started', said: result.stderr };
  // A client whose engine went away ends with an error of its own, which must not pass for the payload's.
  const asked = await call(client, ['ps', '--quiet', '--last', '1'], { timeoutMs: 10_000 });
  if (result.exitCode === null || asked.exitCode !== 0) return { kind: 'lost' };
  return { kind: 'exited', exitCode: result.exitCode, stderr: result.stderr };
}

function passedOn(onOutput: OnOutput | undefined): Pick<CallOptions, 'onStdout' | 'onStderr'> {
  if (onOutput === undefined) return {};
  return {
    onStdout: async (stdout) => {
      for await (const bytes of stdout as AsyncIterable<Buffer>) await onOutput('stdout', bytes);
    },
    onStderr: (bytes) => onOutput('stderr', bytes),
  };
}

/** Engines and runtimes report it only as text; a payload that prints the same only blocks itself. */
function saysNotStarted({ exitCode, stderr }: CallResult): boolean {
  if (exitCode === null || (exitCode >= 125 && exitCode <= 127)) return true;
  return /Error response from daemon|OCI runtime|OCI permission denied|unable to start container|^exec .*: operation not permitted/im.test(
    stderr,
  );
}

function wordsOf({ program }: Client, args: readonly string[]): string {
  return `${basename(program)} ${args.slice(0, 2).join(' ')}`;
}
