import { createServer, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { readAttached } from '../../src/engine/attached-output.ts';
import { readDockerInfo } from '../../src/engine/docker/info.ts';
import { containerFacts as dockerFacts } from '../../src/engine/docker/snapshot.ts';
import { ask, SocketFailure } from '../../src/engine/engine-socket.ts';
import { JsonView } from '../../src/engine/json-view.ts';
import { containerFacts as podmanFacts } from '../../src/engine/podman/snapshot.ts';
import { saidIn } from '../../src/engine/socket-calls.ts';
import { parseOciConfig } from '../../src/seccomp/profile.ts';
import { recordedInspect } from '../support/recorded-inspect.ts';
import { pieces } from './layer-target.ts';
import { partsOf } from './parts.ts';
import { onPurpose, rule, type Target, text } from './target.ts';

const HOST = { oci_runtime: 'runc', rootless: false };
/** The kernel of the machine on which the information was recorded. */
const kernel = String(recordedInspect('docker26-info')['KernelVersion']);

/** Recorded answers of both engines, and what reads each. */
const ANSWERS: readonly (readonly [name: string, read: (answer: string) => unknown])[] = [
  ...['docker26-created', 'docker29-created'].map((name) => [name, readDockerContainer] as const),
  ['docker26-info', (answer) => readDockerInfo(JsonView.parse(answer, 'docker info'), kernel)],
  ...['podman5-runc-created', 'podman58-created'].map((name) => [name, readPodmanContainer] as const),
  ...['podman5-runc-oci-config', 'podman58-oci-config'].map((name) => [name, readOciConfig] as const),
];
const answers = ANSWERS.map(([name, read]) => ({ read, parts: partsOf(recordedInspect(name)) }));
const ociConfig = JsonView.parse(JSON.stringify(recordedInspect('podman5-runc-oci-config')), 'oci');
const inspect = JsonView.parse(JSON.stringify(recordedInspect('podman5-runc-created')), 'inspect');

function readDockerContainer(answer: string): void {
  dockerFacts(JsonView.parse(answer, 'docker inspect'), '/var/lib/docker', HOST);
}

function readPodmanContainer(answer: string): void {
  podmanFacts(JsonView.parse(answer, 'podman inspect'), ociConfig, HOST);
}

function readOciConfig(answer: string): void {
  onPurpose(() => podmanFacts(inspect, JsonView.parse(answer, 'oci'), HOST));
  parseOciConfig(answer);
}

/** Reads an answer, of which the first byte says what was asked. */
function readAnswer([which = 0, ...rest]: Uint8Array): void {
  const answer = answers[which % answers.length];
  if (answer !== undefined) onPurpose(() => answer.read(text(answer.parts.put(Uint8Array.from(rest)))));
}

/** Reads what an engine sends of a container's output: the part that is kept is bounded. */
async function readOutput(bytes: Uint8Array): Promise<void> {
  let passed = 0;
  const options = {
    keepBytes: 64,
    onOutput: async (_: string, piece: Uint8Array) => {
      passed += piece.length;
    },
  };
  const kept = await readAttached(Readable.from(pieces(Buffer.from(bytes)), { objectMode: false }), options);
  // A byte that is not UTF-8 becomes three.
  rule(Buffer.byteLength(kept) <= 3 * options.keepBytes, 'what is kept is bounded');
  rule(passed <= bytes.length, 'what is passed on was sent');
}

/** Asks a service that answers with exactly these bytes, and then hangs up. The time is a busy machine's. */
async function readHttp(bytes: Uint8Array): Promise<void> {
  const path = `\0fuzz-${process.pid}`;
  const connections: Socket[] = [];
  const server = createServer((connection) => {
    connections.push(connection.on('error', () => undefined).end(bytes));
  });
  await new Promise<void>((resolve) => server.listen(path, resolve));
  try {
    const answer = await ask({ path, prefix: '' }, { method: 'GET', parts: ['info'], timeoutMs: 30_000 });
    saidIn(answer.text);
  } catch (error) {
    rule(error instanceof SocketFailure && !error.timedOut, 'an answer that is none is a failure, and soon');
  } finally {
    for (const connection of connections) connection.destroy();
    await new Promise((resolve) => server.close(resolve));
  }
}

const frame = (stream: number, content: string) =>
  Buffer.concat([Buffer.from([stream, 0, 0, 0, 0, 0, 0, content.length]), Buffer.from(content)]);
const http = (head: string, body: string) =>
  Buffer.from(
    `HTTP/1.1 200 OK\r\nApi-Version: 1.45\r\nContent-Type: application/json\r\n${head}\r\n\r\n${body}`,
  );
const BODY = '{"message":"no such container: a"}\n';

export const ENGINE_TARGETS: readonly Target[] = [
  {
    name: 'engine-answer',
    seeds: () =>
      answers.flatMap(({ parts }, which) =>
        parts.seeds().map((seed) => Buffer.concat([Buffer.from([which]), seed])),
      ),
    run: readAnswer,
  },
  {
    name: 'engine-output',
    waits: true,
    seeds: () => [Buffer.concat([frame(1, 'a'), frame(2, 'a longer line\n'), frame(2, 'é'.repeat(60))])],
    run: readOutput,
  },
  {
    name: 'engine-http',
    waits: true,
    seeds: () => [
      http(`Content-Length: ${BODY.length}`, BODY),
      http('Transfer-Encoding: chunked', `${BODY.length.toString(16)}\r\n${BODY}\r\n0\r\n\r\n`),
      http('Connection: close', BODY),
    ],
    run: readHttp,
  },
];
