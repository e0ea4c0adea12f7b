// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Dockerfiles write their variables so
import { createReadStream } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { extract } from 'tar-stream';
import { call } from '../../src/engine/client.ts';
import { BUILD_LABEL } from '../../src/engine/labels.ts';
import { AttestationError } from '../../src/foundation/errors.ts';
import type { Builder } from '../../src/image/build/builders.ts';
import { type Dockerfile, parseDockerfile, refuseNetwork } from '../../src/image/dockerfile/dockerfile.ts';
import { answering, type EngineName } from '../engines.ts';
import { BUILDERS, callBuilder } from './builder-call.ts';
import { CALLS, CLIENTS } from './clients.ts';
import { connectProgram } from './connect-program.ts';
import { CountingServer } from './counting-server.ts';
import { type ImageFile, type PredictedImage, predict, type World } from './predicted-image.ts';

/** The number of Dockerfiles that are built, by each builder; those that the positive list refuses come on top. */
const COUNT = Number(process.env['DIFFERENTIAL_COUNT'] ?? 200);
/** Of those that it refuses and that name the server, so many are built as well: they show what would reach it. */
const REFUSED_BUILT = 6;
const BASE = `localhost/sandbox-attestation-test-differential-base:${process.pid}`;
const SEED = Number(process.env['DIFFERENTIAL_SEED'] ?? 13);

const TREE: Readonly<Record<string, string>> = {
  a: 'one',
  'b.py': 'two',
  'c.py': 'three',
  'folder/d': 'four',
  'folder/deep/e.py': 'five',
  'other/f@1': 'six',
};

const word = fc.constantFrom('/x', '/y/z', '/app', '/w');
const name = fc.constantFrom('A', 'B_1', 'c', 'PATHS');
const value = fc.constantFrom(
  '',
  '1',
  'a/b:c',
  'x=y',
  '"a b"',
  '"#"',
  '"it\'s"',
  '"<>|;&(){}[]!~"',
  '~',
  '%d',
  'a,b',
);
const strings = fc.array(fc.constantFrom('/p', '-I', 'a b', '$A', "it's", '\\"', '\\\\', '\\n', '#', ''), {
  maxLength: 4,
});
/** Stands for the address of a server that counts its connections. */
const AT = '@AT@';
const RUN = 'RUN ["/base/connect"]';
const array = strings.map((each) => `[${each.map((text) => `"${text}"`).join(', ')}]`);
const source = fc.constantFrom(
  'a',
  './a',
  '/a',
  'b.py',
  '*.py',
  '?',
  'folder',
  'folder/',
  'folder/deep',
  'f*',
  '.',
  'other/f@1',
  'folder/*',
  'absent',
  'fold?r/d',
);
const folders = fc.constantFrom('/x/', '/y/z/', '/app/', 'rel/', './');
const target = fc.constantFrom('/x/', '/y/z/', '/app/', 'rel/', './', '/file');
const flags = fc.constantFrom('', '', '--chown=1000:2000 ', '--chmod=0600 ', '--chmod=755 --chown=1:2 ');
const copied = fc.oneof(
  fc
    .tuple(flags, fc.array(source, { minLength: 1, maxLength: 3 }), folders)
    .map(([f, s, t]) => `COPY ${f}${s.join(' ')} ${t}`),
  fc.tuple(flags, source, target).map(([f, s, t]) => `COPY ${f}["${s}", "${t}"]`),
  fc
    .tuple(fc.constantFrom('0', '1', 'one', 'two'), fc.constantFrom('/x', '/x/a', '/base', '/'), target)
    .map(([f, s, t]) => `COPY --from=${f} ${s} ${t}`),
);
const line = fc.oneof(
  { weight: 4, arbitrary: copied },
  fc.constantFrom('0', '1000', '65532:65532', '7:8').map((user) => `USER ${user}`),
  word.map((path) => `WORKDIR ${path}`),
  array.map((each) => `ENTRYPOINT ${each}`),
  array.map((each) => `CMD ${each}`),
  fc
    .array(fc.tuple(name, value), { minLength: 1, maxLength: 3 })
    .map((pairs) => `ENV ${pairs.map((pair) => pair.join('=')).join(' ')}`),
  fc
    .array(fc.tuple(name, value), { minLength: 1, maxLength: 3 })
    .map((pairs) => `LABEL ${pairs.map((pair) => pair.join('=')).join(' \\\n  ')}`),
  fc.constantFrom('# a comment', '', '  \t', 'ARG X=1', 'ARG BASE_IMAGE'),
  // A RUN must say first as whom.
  { weight: 2, arbitrary: fc.constant(`USER 7:8\n${RUN}`) },
  fc.constantFrom(`LABEL at=http://${AT}/x`, `ENV http_proxy=http://${AT}`, `CMD ["http://${AT}/x"]`),
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...[`ADD http://${AT}/x /x/`, `COPY http://${AT}/x /x/`, `COPY --from=${AT}/x:1 /x /x/`],
      ...[`RUN --network=host ["/base/connect", "${AT}"]`, `ADD ["http:\\/\\/${AT}/x", "/x/"]`],
    ),
  },
);
const first = fc.constantFrom(
  'FROM scratch AS one',
  'FROM scratch',
  `FROM ${BASE} AS one`,
  `ARG BASE_IMAGE=${BASE}\nFROM \${BASE_IMAGE} AS one`,
  `ARG BASE_IMAGE=scratch\nFROM $BASE_IMAGE`,
);
const next = fc.constantFrom('FROM scratch AS two', 'FROM one AS two', `FROM ${BASE} AS two`, 'FROM one');
const stage = (begin: fc.Arbitrary<string>) =>
  fc
    .tuple(begin, fc.array(line, { minLength: 1, maxLength: 5 }))
    .map(([from, lines]) => [from, ...lines].join('\n'));
const dockerfiles = fc.oneof(
  stage(fc.constant(`FROM ${BASE} AS one\nUSER 7:8\n${RUN}`)),
  stage(first),
  fc.tuple(stage(first), stage(next)).map((stages) => stages.join('\n')),
  fc
    .tuple(stage(first), stage(next), stage(fc.constantFrom('FROM two', 'FROM scratch')))
    .map((stages) => stages.join('\n')),
);

/** What turns an allowed form into one that is nearly allowed. */
const noise = fc.constantFrom(
  ' ',
  '\t',
  '\\',
  '"',
  "'",
  '$',
  '$X',
  '`',
  '<<',
  '#',
  '\n',
  ' \\\n',
  '[',
  ']',
  '--',
  '=',
  '{',
  '\v',
  '/',
  '.',
);
const spoiled = fc.tuple(dockerfiles, fc.nat(), noise).map(([text, at, what]) => {
  const place = at % (text.length + 1);
  return text.slice(0, place) + what + text.slice(place);
});

let server: CountingServer;
let room: string;
let context: string;
let at: string;
let world: World;
const here = BUILDERS.filter(([, engine]) => answering.includes(engine));

beforeAll(async () => {
  room = await mkdtemp(join(tmpdir(), 'differential-'));
  context = join(room, 'context');
  for (const [path, content] of Object.entries(TREE)) {
    await mkdir(dirname(join(context, path)), { recursive: true });
    await writeFile(join(context, path), content);
  }
  const plain = (content: string): ImageFile => ({ content, mode: 0o644, owner: '0:0' });
  server = await CountingServer.start();
  const host = CountingServer.addresses().find((each) => each !== '127.0.0.1') ?? '127.0.0.1';
  at = `${host}:${server.port}`;
  const program = connectProgram(process.arch === 'arm64' ? 'aarch64' : 'x86_64', host, server.port);
  const own = join(room, 'base');
  await mkdir(own);
  await writeFile(join(own, 'a'), TREE['a'] ?? '');
  await writeFile(join(own, 'connect'), program);
  await chmod(join(own, 'connect'), 0o755);
  const connects = { ...plain(program.toString()), mode: 0o755 };
  const files = { '/base/connect': connects, '/base/g': plain('one') };
  const base: PredictedImage = {
    ...{ user: '9:9', workdir: '/base', entrypoint: ['/e'], command: ['/c'] },
    ...{ env: { BASE: 'yes' }, labels: { base: 'yes' }, files },
  };
  world = { context: new Map(Object.entries(TREE).map(([path, text]) => [path, plain(text)])), base };
  const text =
    'FROM scratch\nCOPY a /base/g\nCOPY connect /base/connect\nUSER 9:9\nWORKDIR /base\nENTRYPOINT ["/e"]\nCMD ["/c"]\nENV BASE=yes\nLABEL base=yes\n';
  await writeFile(join(room, 'Base'), text);
  for (const [builder] of here.filter(([each]) => each !== 'classic'))
    expect((await callBuilder(builder, join(room, 'Base'), own, { tag: BASE })).exitCode).toBe(0);
}, 60_000);

afterAll(async () => {
  for (const [, engine] of here) await CALLS[engine].removeImage(BASE, true, 10_000);
  await server.close();
  await rm(room, { recursive: true, force: true });
});

function accepted(text: string): Dockerfile | null {
  try {
    const parsed = parseDockerfile(text);
    refuseNetwork({ networkNeeds: parsed.networkNeeds.filter(({ image }) => image !== BASE) });
    // A run looks at the base before it builds: one that is not there is refused then.
    const isThere = ({ from }: Dockerfile['stages'][number]) =>
      from === null || typeof from !== 'object' || [BASE, 'scratch'].includes(from.reference ?? '');
    return parsed.stages.every(isThere) ? parsed : null;
  } catch (error) {
    if (error instanceof AttestationError) return null;
    throw error;
  }
}

/** The image as its engine and its layers report it; null where the builder fails. */
async function builtBy(
  builder: Builder,
  engine: EngineName,
  path: string,
  at: number,
): Promise<PredictedImage | null | string> {
  const tag = `localhost/sandbox-attestation-test-differential:${process.pid}-${builder}-${at}`;
  const result = await callBuilder(builder, path, context, { tag, cached: true });
  if (result.exitCode !== 0) return null;
  const client = CLIENTS[engine];
  try {
    const inspected = await call(client, ['image', 'inspect', tag], { timeoutMs: 20_000 });
    const config = JSON.parse(inspected.stdout)[0].Config ?? {};
    const env = Object.fromEntries(
      (config.Env ?? []).map((each: string) => each.split(/=(.*)/s).slice(0, 2)),
    );
    delete env.PATH;
    const { [BUILD_LABEL]: _, ...labels } = config.Labels ?? {};
    const files = await filesOf(engine, tag);
    return {
      ...{ user: config.User ?? '', workdir: config.WorkingDir || '/', env, labels, files },
      ...{ entrypoint: config.Entrypoint ?? [], command: config.Cmd ?? [] },
    };
  } finally {
    await call(client, ['image', 'rm', '--force', tag], { timeoutMs: 20_000 });
  }
}

/** What an engine puts into every container by itself. */
const ENGINES_OWN = /^\/(\.dockerenv$|dev\/|proc\/|sys\/|run\/|etc\/(hosts|hostname|resolv\.conf|mtab)$)/;

async function filesOf(engine: EngineName, tag: string): Promise<Record<string, ImageFile>> {
  const client = CLIENTS[engine];
  const archive = join(room, `${tag.replace(/.*:/, '')}.tar`);
  const created = await call(client, ['create', '--network', 'none', tag, '/x'], { timeoutMs: 20_000 });
  const id = created.stdout.trim();
  try {
    await call(client, ['export', '--output', archive, id], { timeoutMs: 20_000 });
  } finally {
    await call(client, ['rm', '--force', id], { timeoutMs: 20_000 });
  }
  const files: [string, ImageFile][] = [];
  const tar = createReadStream(archive).pipe(extract());
  for await (const entry of tar) {
    const { name, type, mode = 0, uid, gid } = entry.header;
    const chunks: Buffer[] = [];
    for await (const chunk of entry) chunks.push(Buffer.from(chunk as Uint8Array));
    const path = `/${name}`;
    if (type === 'file' && !ENGINES_OWN.test(path))
      files.push([
        path,
        { content: Buffer.concat(chunks).toString(), mode: mode & 0o7777, owner: `${uid}:${gid}` },
      ]);
  }
  return Object.fromEntries(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}

test(`${COUNT} Dockerfiles that the positive list accepts: each builder makes of them what it says, and reaches nothing`, async () => {
  const texts = fc.sample(fc.oneof(dockerfiles, spoiled), { numRuns: COUNT * 20, seed: SEED });
  const different: unknown[] = [];
  const counts = { accepted: 0, refused: 0, built: 0, failed: 0, ran: 0 };
  const refused: string[] = [];
  for (const [number, written] of texts.entries()) {
    if (counts.accepted === COUNT) break;
    const text = written.replaceAll(AT, at);
    const parsed = accepted(text);
    if (parsed === null) {
      counts.refused += 1;
      refused.push(text);
      continue;
    }
    counts.accepted += 1;
    const path = join(room, `Dockerfile-${number}`);
    await writeFile(path, text);
    const results = await Promise.all(
      here.map(async ([builder, engine]) => [builder, await builtBy(builder, engine, path, number)] as const),
    );
    for (const [builder, built] of results) {
      // The classic builder has no --chmod.
      const expected =
        builder === 'classic' && text.includes('--chmod=')
          ? null
          : predict(parsed, world, builder === 'classic');
      if (!isDeepStrictEqual(built, expected)) different.push({ text, builder, built, expected });
      counts[built === null ? 'failed' : 'built'] += 1;
      if (built !== null && text.includes(RUN)) counts.ran += 1;
    }
    if (server.connections.length > 0) different.push({ text, reached: server.connections.splice(0) });
  }
  console.log(`differential: ${JSON.stringify(counts)} with seed ${SEED}`);
  if (process.env['DIFFERENTIAL_OUT'])
    await writeFile(process.env['DIFFERENTIAL_OUT'], JSON.stringify(different, null, 1));
  expect(different).toEqual([]);
  expect(counts.accepted).toBe(COUNT);
  expect(counts.built).toBeGreaterThan((COUNT * here.length) / 3);
  expect(counts.ran).toBeGreaterThan(COUNT / 10);

  // The server would have noticed: of what is refused, each builder reaches it with some.
  const naming = refused.filter((text) => /^(?:ADD|COPY) .*http:\/\/|--network=host/m.test(text));
  const reached: string[] = [];
  for (const [builder, engine] of here) {
    for (const [number, text] of naming.slice(0, REFUSED_BUILT).entries()) {
      const path = join(room, `Refused-${number}`);
      await writeFile(path, text);
      await builtBy(builder, engine, path, texts.length + number);
    }
    if (server.connections.splice(0).length > 0) reached.push(builder);
  }
  expect(reached).toEqual(here.map(([builder]) => builder));
}, 1_800_000);
