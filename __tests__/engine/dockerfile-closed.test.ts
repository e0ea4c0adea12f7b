// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Dockerfiles write their variables so
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { newRunId } from '../../src/container/run-id.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { DEBIAN_BASE_TAG } from '../../src/engine/labels.ts';
import { AttestationError } from '../../src/foundation/errors.ts';
import type { BaseImage } from '../../src/image/base-image.ts';
import { buildImage } from '../../src/image/build/build.ts';
import { inspectImage } from '../../src/image/build/inspect.ts';
import { stageContext } from '../../src/image/context/stage.ts';
import { ensureDebianBase } from '../../src/image/debian/debian-base.ts';
import { answering, describeEngines, type EngineName } from '../engines.ts';
import { BUILDERS, callBuilder } from './builder-call.ts';
import { CALLS } from './clients.ts';
import { CountingServer } from './counting-server.ts';
import { connectTestEngine } from './test-engine.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;
const TAG = `localhost/sandbox-attestation-test-closed:${process.pid}`;
const CONNECTS = JSON.stringify([
  '/usr/bin/python3',
  '-c',
  "import socket; socket.create_connection(('@HOST@', int('@PORT@')), 3); print('REACHED')",
]);
const BASE = 'ARG BASE_IMAGE=unused.invalid/base:1\nFROM ${BASE_IMAGE}\nUSER 0:0\n';
const SECRET = 'SECRET OF THE HOST';
const secretOfHost = join(tmpdir(), `dockerfile-closed-secret-${process.pid}`);

/** What becomes of one: `refused` before a builder starts; the builder runs, and its RUN `fails`; or it makes an image, in which nothing of the host is. */
type Outcome = 'refused' | 'fails' | 'builds' | 'builds or fails';

/** A RUN that fails if it cannot read a file. */
const reads = (path: string) =>
  `RUN ${JSON.stringify(['/usr/bin/python3', '-c', `open('${path}', 'rb').read(1) or exit(9)`])}`;

/** Makes /link, which leads to a file of the host if a builder follows it outside of the stage. */
const LINKS = JSON.stringify(['/usr/bin/python3', '-c', "import os; os.symlink('@SECRET@', '/link')"]);
const LINKED = `ARG BASE_IMAGE=unused.invalid/base:1
FROM \${BASE_IMAGE} AS one
USER 0:0
RUN ${LINKS}
FROM \${BASE_IMAGE}
COPY --from=one /link /x`;

/** Ways out of a closed build. @AT@ is the server's host and port, @HOST@ and @PORT@ its parts, @SECRET@ a file of the host. */
const ATTACKS: readonly (readonly [string, string, Outcome])[] = [
  // D1
  ['D1: an escaped address', `${BASE}ADD ["\\u0068ttp:\\u002f\\u002f@AT@/x", "/x"]`, 'refused'],
  ['D1: escaped slashes', `${BASE}ADD ["http:\\/\\/@AT@/x", "/x"]`, 'refused'],
  ['D1: an escape that JSON does not have', `${BASE}ADD ["ht\\tp://@AT@/x", "/x"]`, 'refused'],
  // H1
  ['H1: a comment, then a split ADD', `${BASE}# a comment \\\nADD http:\\\n//@AT@/x /x`, 'refused'],
  ['H1: a comment without a blank, then a split ADD', `${BASE}# a\\\nADD http:\\\n//@AT@/x /x`, 'refused'],
  ['H1: a comment, then a split RUN', `${BASE}# a comment \\\nRUN --net\\\nwork=host ${CONNECTS}`, 'refused'],
  [
    'H1: ONBUILD between two stages',
    'FROM scratch AS one\nONBUILD ADD http://@AT@/x /x\nFROM one\nCOPY a /a',
    'refused',
  ],
  ['H1: a doubled backslash', `${BASE}LABEL a=b\\\\\nADD http://@AT@/x /x`, 'refused'],
  ['H1: lines of VT', `${BASE}LABEL a=b \\\n\v\nADD http://@AT@/x /x`, 'refused'],
  // H2
  ['H2: a frontend by digest', `# syntax=@AT@/frontend@${DIGEST}\n${BASE}COPY a /a`, 'refused'],
  ['H2: a frontend by tag', `# syntax=@AT@/frontend:1\n${BASE}COPY a /a`, 'refused'],
  ['H2: a frontend in // comments', `// syntax=@AT@/frontend:1\n${BASE}COPY a /a`, 'refused'],
  ['H2: a frontend in JSON', `{"syntax":"@AT@/frontend:1"}`, 'refused'],
  ['H2: a frontend after #!', `#!/x\n# syntax=@AT@/frontend:1\n${BASE}`, 'refused'],
  ['H2: a frontend behind a byte order mark', `\uFEFF# syntax=@AT@/frontend:1\n${BASE}`, 'refused'],
  ['H2: a frontend with Windows line ends', `# syntax=@AT@/frontend:1\r\n${BASE}`, 'refused'],
  ['H2: a frontend as an ARG', `ARG BUILDKIT_SYNTAX=@AT@/frontend:1\n${BASE}COPY a /a`, 'refused'],
  // M5
  ['M5: a split flag', `${BASE}COPY --fr""om=@AT@/x:latest /x /x`, 'refused'],
  [
    'M5: a heredoc that names a stage',
    `${BASE}COPY <<E /a\nFROM scratch AS busybox\nE\nCOPY --from=@AT@/busybox /x /x`,
    'refused',
  ],
  // ADD
  ['ADD', `${BASE}ADD http://@AT@/x /x`, 'refused'],
  ['ADD in capitals', `${BASE}aDd HTTP://@AT@/x /x`, 'refused'],
  ['ADD of a git repository', `${BASE}ADD http://@AT@/x.git /x`, 'refused'],
  ['ADD of a git repository with #', `${BASE}ADD http://@AT@/x.git#main /x`, 'refused'],
  ['ADD with a checksum', `${BASE}ADD --checksum=${DIGEST} http://@AT@/x /x`, 'refused'],
  ['ADD with a variable', `${BASE}ARG U=http://@AT@/x\nADD $U /x`, 'refused'],
  ['ADD with a variable of ENV', `${BASE}ENV U=http://@AT@/x\nADD \${U} /x`, 'refused'],
  ['ADD with a default of a variable', `${BASE}ADD \${U:-http://@AT@/x} /x`, 'refused'],
  ['ADD with quotes', `${BASE}ADD ht""tp://@AT@/x /x`, 'refused'],
  ['ADD with single quotes', `${BASE}ADD 'http://@AT@/x' /x`, 'refused'],
  ['ADD with a backslash', `${BASE}ADD htt\\p://@AT@/x /x`, 'refused'],
  ['ADD split by another escape', `# escape=\`\n${BASE}ADD http:\`\n//@AT@/x /x`, 'refused'],
  ['ADD with a tab', `${BASE}ADD\thttp://@AT@/x\t/x`, 'refused'],
  ['ADD after a form feed', `${BASE}\fADD http://@AT@/x /x`, 'refused'],
  ['ADD after NEL', `${BASE}\u0085ADD http://@AT@/x /x`, 'refused'],
  ['ADD after CR', `${BASE}LABEL a=b\rADD http://@AT@/x /x`, 'refused'],
  ['ADD in halves', `${BASE}AD\\\nD http://@AT@/x /x`, 'refused'],
  ['ADD in halves around a comment', `${BASE}AD\\\n# a comment\nD http://@AT@/x /x`, 'refused'],
  ['ADD after a heredoc', `${BASE}COPY <<E /a\nE\nADD http://@AT@/x /x`, 'refused'],
  [
    'ADD after a heredoc that only one builder ends',
    `${BASE}RUN cat <<"E F"\nE F\nADD http://@AT@/x /x`,
    'refused',
  ],
  ['ADD in a LABEL that goes on', `${BASE}LABEL a=b \\\n  ADD=http://@AT@/x`, 'builds'],
  // COPY
  ['COPY of an address', `${BASE}COPY http://@AT@/x /x`, 'refused'],
  ['COPY from an image', `${BASE}COPY --from=@AT@/x:1 /x /x`, 'refused'],
  ['COPY from an image by digest', `${BASE}COPY --from=@AT@/x@${DIGEST} /x /x`, 'refused'],
  ['COPY from a variable', `ARG X=@AT@/x:1\n${BASE}ARG X\nCOPY --from=$X /x /x`, 'refused'],
  [
    'COPY from a stage that comes later',
    `${BASE}COPY --from=two /x /x\nFROM scratch AS two\nCOPY a /a`,
    'refused',
  ],
  ['COPY from an index that does not exist', `${BASE}COPY --from=7 /x /x`, 'refused'],
  ['COPY of a file of the host', `${BASE}COPY @SECRET@ /x`, 'refused'],
  ['COPY above the context', `${BASE}COPY ../../../../../../../..@SECRET@ /x`, 'refused'],
  ['COPY of an array with more after it', `${BASE}COPY ["a", "/x"] http://@AT@/x`, 'refused'],
  ['COPY with --link', `${BASE}COPY --link --from=@AT@/x:1 /x /x`, 'refused'],
  // FROM
  ['FROM a registry', 'FROM @AT@/x:1\nCOPY a /a', 'refused'],
  ['FROM a registry by digest', `FROM @AT@/x@${DIGEST}\nCOPY a /a`, 'refused'],
  ['FROM a registry by an ARG', 'ARG X=@AT@/x:1\nFROM $X\nCOPY a /a', 'refused'],
  ['FROM a registry in another stage', `FROM @AT@/x:1 AS one\n${BASE.replace('ARG', '# ARG')}`, 'refused'],
  [
    'FROM a registry by digest in another stage',
    `ARG BASE_IMAGE=unused.invalid/base:1\nFROM @AT@/x@${DIGEST} AS one\nFROM \${BASE_IMAGE}\nCOPY --from=one /x /x`,
    'refused',
  ],
  ['FROM a folder of the host', 'FROM dir:/tmp\nCOPY a /a', 'refused'],
  ['FROM an archive of the host', 'FROM docker-archive:@SECRET@\nCOPY a /a', 'refused'],
  ['FROM a registry with a transport', 'FROM docker://@AT@/x:1\nCOPY a /a', 'refused'],
  ['FROM with quotes', 'FROM "@AT@/x:1"\nCOPY a /a', 'refused'],
  // RUN
  ['RUN', `${BASE}RUN ${CONNECTS}`, 'fails'],
  ['RUN in every form', `${BASE}run ${CONNECTS}`, 'fails'],
  ['RUN --network=host', `${BASE}RUN --network=host ${CONNECTS}`, 'refused'],
  ['RUN --network=default', `${BASE}RUN --network=default ${CONNECTS}`, 'refused'],
  ['RUN --network split', `${BASE}RUN --net\\\nwork=host ${CONNECTS}`, 'refused'],
  ['RUN --network split by a blank line', `${BASE}RUN \\\n\n--network=host ${CONNECTS}`, 'refused'],
  ['RUN --network on the next line', `${BASE}RUN \\\n  --network=host ${CONNECTS}`, 'refused'],
  ['RUN --network with quotes', `${BASE}RUN --net""work=host ${CONNECTS}`, 'refused'],
  ['RUN --network with a variable', `${BASE}ENV N=host\nRUN --network=$N ${CONNECTS}`, 'refused'],
  ['RUN --network behind --', `${BASE}RUN -- --network=host ${CONNECTS}`, 'refused'],
  ['RUN --security=insecure', `${BASE}RUN --security=insecure ${CONNECTS}`, 'refused'],
  ['RUN --device', `${BASE}RUN --device=/dev/null ${CONNECTS}`, 'refused'],
  ['RUN with a secret', `${BASE}RUN --mount=type=secret,id=x ${CONNECTS}`, 'refused'],
  ['RUN with an ssh agent', `${BASE}RUN --mount=type=ssh ${CONNECTS}`, 'refused'],
  ['RUN with an image', `${BASE}RUN --mount=type=bind,from=@AT@/x:1,target=/m ${CONNECTS}`, 'refused'],
  ['RUN with a cache', `${BASE}RUN --mount=type=cache,target=/c ${CONNECTS}`, 'refused'],
  ['RUN with proxies', `${BASE}ENV http_proxy=http://@AT@ HTTPS_PROXY=http://@AT@\nRUN ${CONNECTS}`, 'fails'],
  ['RUN with a proxy for the builder', `ARG HTTP_PROXY=http://@AT@\n${BASE}RUN ${CONNECTS}`, 'refused'],
  ['RUN of a file of the image', `${BASE}${reads('/usr/bin/python3')}`, 'builds'],
  ['RUN of a file of the host', `${BASE}${reads('@SECRET@')}`, 'fails'],
  ['RUN of a file of the host by /proc', `${BASE}${reads('/proc/1/root@SECRET@')}`, 'fails'],
  ['RUN of a file of the host above its root', `${BASE}${reads('/../../../../..@SECRET@')}`, 'fails'],
  ['RUN of a file of the host by the working folder', `${BASE}${reads('/proc/1/cwd/..@SECRET@')}`, 'fails'],
  ['RUN after a link to a file of the host', `${BASE}RUN ${LINKS}\n${reads('/link')}`, 'fails'],
  ['COPY of a link to a file of the host', LINKED, 'builds or fails'],
  ['SHELL', `${BASE}SHELL ["/usr/bin/python3", "-c"]\nRUN x`, 'refused'],
  ['HEALTHCHECK', `${BASE}HEALTHCHECK CMD ${CONNECTS}`, 'refused'],
  ['VOLUME', `${BASE}VOLUME @SECRET@`, 'refused'],
];

let room: string;
let server: CountingServer;
const engines = new Map<EngineName, Engine>();
const asked: string[] = [];

beforeAll(async () => {
  room = await mkdtemp(join(tmpdir(), 'dockerfile-closed-'));
  server = await CountingServer.start();
  await writeFile(secretOfHost, SECRET);
  for (const name of ['docker', 'podman'] as const) {
    if (!answering.includes(name)) continue;
    const { engine } = await connectTestEngine(name, room, null, (words) => asked.push(words.join(' ')));
    engines.set(name, engine);
    await ensureDebianBase(engine, {
      cacheFolder: join(room, 'cache'),
      scratchFolder: await mkdtemp(join(room, 'scratch-')),
      environment: {},
    });
  }
});

afterAll(async () => {
  for (const engine of engines.values()) {
    await engine.calls.removeImage(TAG, true, 10_000);
    await engine.close();
  }
  await server.close();
  await rm(secretOfHost, { force: true });
  await rm(room, { recursive: true, force: true });
});

function filled(text: string, host: string): string {
  return text
    .replaceAll('@AT@', `${host}:${server.port}`)
    .replaceAll('@HOST@', host)
    .replaceAll('@PORT@', String(server.port))
    .replaceAll('@SECRET@', secretOfHost);
}

/** A context with one file, and the Dockerfile next to it. */
async function contextOf(text: string): Promise<{ source: string; dockerfile: string }> {
  const source = await mkdtemp(join(room, 'context-'));
  const dockerfile = join(source, 'Dockerfile.sandbox');
  await writeFile(join(source, 'a'), 'a\n');
  await writeFile(dockerfile, `${text}\n`);
  return { source, dockerfile };
}

/** The whole way of a run, from a workspace to an image; what it throws, or null. */
async function attempt(engine: Engine, text: string): Promise<AttestationError | null> {
  const target = await mkdtemp(join(room, 'staged-'));
  try {
    const staged = await stageContext({
      ...(await contextOf(text)),
      target,
      includeUntracked: true,
    });
    const image = await inspectImage(engine, DEBIAN_BASE_TAG);
    const taken = staged.dockerfile.takesBaseImage;
    const base: BaseImage = {
      kind: 'named',
      ...{ origin: 'dockerfile', reference: DEBIAN_BASE_TAG, given: taken, config: null },
      ...{ id: taken ? (image?.id ?? null) : null, diffIds: taken ? (image?.diffIds ?? []) : [] },
      ...{ pinned: true, packages: [], note: null },
    };
    const scratchFolder = await mkdtemp(join(room, 'scratch-'));
    const cacheFolder = join(room, 'cache');
    const request = { runId: newRunId(), base, tag: TAG, network: false, scratchFolder, cacheFolder };
    await buildImage(engine, staged, request);
    return null;
  } catch (error) {
    if (error instanceof AttestationError) return error;
    throw error;
  }
}

/** @param failed whether the builder failed; null: none was started */
function expectOutcome(
  title: string,
  outcome: Outcome,
  failed: boolean | null,
  error: AttestationError | null,
): void {
  const became = failed === null ? 'refused' : failed ? 'fails' : 'builds';
  if (became === 'refused') expect(error).not.toBeNull();
  if (became === 'builds') expect(error).toBeNull();
  expect([title, outcome.split(' or ')]).toEqual([title, expect.arrayContaining([became])]);
}

/** The layers of the image that was made last, as its engine writes them: not compressed. */
function saved(name: EngineName): Buffer {
  return execFileSync(name, ['save', TAG], { maxBuffer: 1e9, stdio: ['ignore', 'pipe', 'ignore'] });
}

describeEngines('a closed build', (name) => {
  const hosts = [
    '127.0.0.1',
    ...CountingServer.addresses()
      .filter((at) => at !== '127.0.0.1')
      .slice(0, 1),
  ];

  test.each(ATTACKS)('%s', async (title, text, outcome) => {
    const engine = engines.get(name);
    if (engine === undefined) throw new Error('no engine');
    // The second address is worth a build only where the builder is reached at all.
    for (const host of outcome === 'refused' ? hosts.slice(0, 1) : hosts) {
      asked.length = 0;
      server.connections.length = 0;
      const error = await attempt(engine, filled(text, host));
      expect(server.connections).toEqual([]);
      const started = asked.some((words) => / build /.test(words));
      expectOutcome(title, outcome, started ? error?.code === 'image-build-failed' : null, error);
      if (outcome !== 'refused' && name === 'docker') {
        const { source, dockerfile } = await contextOf(filled(text, host));
        const more = { tag: TAG, baseImage: DEBIAN_BASE_TAG };
        const { exitCode } = await callBuilder('classic', dockerfile, source, more);
        expect(server.connections).toEqual([]);
        expectOutcome(`${title}, classic`, outcome, exitCode !== 0, null);
      }
      if (started && error === null) expect(saved(name).includes(SECRET)).toBe(false);
    }
  });
});

const here = BUILDERS.filter(([, engine]) => answering.includes(engine));

/**
 * The same without the reader of this project: that the server would have noticed, and that each rule is needed. Podman
 * keeps no ONBUILD in its own format, and is kept from pulling by --pull=never.
 */
describe('what builders do by themselves', () => {
  const REACH: readonly (readonly [string, string, readonly string[]])[] = [
    ['ADD', 'FROM scratch\nADD http://@AT@/x /x', ['buildkit', 'classic', 'podman']],
    [
      'an escaped address (D1)',
      'FROM scratch\nADD ["\\u0068ttp:\\u002f\\u002f@AT@/x", "/x"]',
      ['buildkit', 'classic', 'podman'],
    ],
    [
      'a comment, then a split ADD (H1)',
      'FROM scratch\n# a comment \\\nADD http:\\\n//@AT@/x /x',
      ['buildkit', 'classic', 'podman'],
    ],
    ['COPY --fr""om (M5)', 'FROM scratch\nCOPY --fr""om=@AT@/x:latest /x /x', ['buildkit', 'classic']],
    ['FROM a registry', 'FROM @AT@/x:1', ['buildkit', 'classic']],
    ['a frontend by digest (H2)', `# syntax=@AT@/frontend@${DIGEST}\nFROM scratch\nCOPY a /a`, ['buildkit']],
    [
      'ONBUILD between two stages (H1)',
      'FROM scratch AS one\nONBUILD ADD http://@AT@/x /x\nCOPY a /a\nFROM one\nCOPY a /b',
      ['buildkit', 'classic'],
    ],
    [
      'a comment, then a split RUN (H1)',
      `FROM ${DEBIAN_BASE_TAG}\n# a comment \\\nRUN --net\\\nwork=host ${CONNECTS}`,
      ['podman'],
    ],
  ];

  test.each(REACH)('%s', async (_, text, expected) => {
    const reached: string[] = [];
    for (const [builder, engine] of here) {
      server.connections.length = 0;
      const { source, dockerfile } = await contextOf(filled(text, '127.0.0.1'));
      await callBuilder(builder, dockerfile, source, { tag: TAG });
      if (server.connections.length > 0) reached.push(builder);
      await CALLS[engine].removeImage(TAG, true, 10_000);
    }
    expect(reached).toEqual(expected.filter((each) => here.some(([builder]) => builder === each)));
  });
});

it('has more than sixty attacks, each under a name of its own', () => {
  expect(new Set(ATTACKS.map(([title]) => title)).size).toBe(ATTACKS.length);
  expect(ATTACKS.length).toBeGreaterThan(60);
});
