// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Dockerfiles write their variables so
import { readFile } from 'node:fs/promises';
import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { parseDockerfile, refuseNetwork } from '../../../src/image/dockerfile/dockerfile.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;
const PINNED = `docker/dockerfile:1@${DIGEST}`;
const IMAGE = `example.org/a@${DIGEST}`;

const code = (text: string) => {
  try {
    parseDockerfile(text);
    return 'accepted';
  } catch (error) {
    return (error as { code?: string }).code;
  }
};

const problem = (text: string) => {
  try {
    refuseNetwork(parseDockerfile(text));
    return {};
  } catch (error) {
    const { message, remedy } = error as { message?: string; remedy?: string };
    return { message, remedy };
  }
};

describe('all lines that are refused', () => {
  it('are named together, and lines of one kind once', () => {
    const { message, remedy } = problem('FROM scratch\nVOLUME /a\nRUN a\nRUN b\nUSER me\nCMD a b\n');
    expect(message).toBe(
      'Line 2 of the Dockerfile has the instruction VOLUME. Each of the lines 3, 4 of the Dockerfile is a RUN without a USER of two numbers before it in its stage. Line 5 of the Dockerfile is not a USER by number. Line 6 of the Dockerfile has CMD in shell form.',
    );
    for (const advice of ['Use only ARG', 'Write USER 0:0', 'Write USER 65532:65532', 'Write it as an array'])
      expect(remedy).toContain(advice);
  });

  it('end at a FROM that is refused: what later lines may name depends on it', () => {
    const { message } = problem('FROM short\nVOLUME /a\n');
    expect(message).toMatch(/^Line 1 of the Dockerfile takes the image short[^.]*\.$/);
  });

  it('are at most eight', () => {
    const lines = Array.from({ length: 20 }, (_, at) => `LABEL ${at} x`);
    expect(problem(`FROM scratch\n${lines.join('\n')}\n`).message).toContain(
      'lines 2, 3, 4, 5, 6, 7, 8, 9 of',
    );
  });

  it('name every need of the network', () => {
    const { message } = problem(`FROM scratch\nADD https://example.org/a /a\nCOPY --from=${IMAGE} /a /b\n`);
    expect(message).toBe(
      `The build has no network, and line 2 has ADD, which fetches addresses; line 3 copies from the image ${IMAGE}.`,
    );
  });
});

describe('the frontend', () => {
  test.each([
    ['an unpinned one', '# syntax=docker/dockerfile:1\nFROM scratch'],
    ['spaces around it', '  #   SYNTAX  =  docker/dockerfile:1  \nFROM scratch'],
    ['after a comment (BuildKit would not see it)', '# hello\n# syntax=docker/dockerfile:1\nFROM scratch'],
    ['after #!', '#!/usr/bin/env docker\n# syntax=docker/dockerfile:1\nFROM scratch'],
    ['after the first instruction', 'FROM scratch\n# syntax=docker/dockerfile:1\n'],
    ['a short digest', '# syntax=docker/dockerfile:1@sha256:abcd\nFROM scratch'],
    ['a digest behind a space', `# syntax=docker/dockerfile:1 @${DIGEST}\nFROM scratch`],
    ['a digest behind a tab', `# syntax=docker/dockerfile:1\t@${DIGEST}\nFROM scratch`],
    ['an empty one', '# syntax= \nFROM scratch'],
  ])('refuses %s', (_, text) => expect(code(text)).toBe('dockerfile-frontend-unpinned'));

  test.each([
    ['in // comments', '// syntax=docker/dockerfile:1\nFROM scratch'],
    ['in JSON', '{"syntax":"docker/dockerfile:1"}\nFROM scratch'],
    ['in JSON after #!', '#!/bin/x\n{"syntax":"docker/dockerfile:1"}'],
    ['behind a byte order mark', '\uFEFF# syntax=docker/dockerfile:1\nFROM scratch'],
    ['behind a next-line character, a space to Go', '\u0085#\u0085syntax=docker/dockerfile:1\nFROM scratch'],
    ['with Windows line ends', '# check=skip=all\r\n# syntax=docker/dockerfile:1\r\nFROM scratch'],
    ['another directive', '# escape=`\nFROM scratch'],
    ['another directive', '# check=error=true\nFROM scratch'],
    ['a pinned one below line 1', `# a comment\n# syntax=${PINNED}\nFROM scratch`],
  ])('refuses %s', (_, text) => expect(code(text)).toBe('dockerfile-refused'));

  it('takes one pinned by digest, and says that the image depends on it and on the network', () => {
    const parsed = parseDockerfile(`# syntax=${PINNED}\nFROM scratch`);
    expect([parsed.frontend, parsed.variable]).toEqual([PINNED, ['frontend']]);
    expect(() => refuseNetwork(parsed)).toThrow(expect.objectContaining({ code: 'build-network-closed' }));
  });

  test.each(['# the syntax of this file\nFROM scratch', '# gültig, 例: escape the sandbox\nFROM scratch'])(
    'takes the comment %j',
    (text) => expect(parseDockerfile(text).frontend).toBeNull(),
  );
});

describe('the base image', () => {
  test.each([
    ['FROM example.org/debian:13', 'example.org/debian:13', false],
    ['FROM example.org/debian:13 AS x', 'example.org/debian:13', false],
    ['ARG BASE_IMAGE=localhost/a:1\nFROM $BASE_IMAGE', 'localhost/a:1', true],
    ['ARG BASE_IMAGE=localhost/a:1\nFROM ${BASE_IMAGE}', 'localhost/a:1', true],
    ['arg BASE_IMAGE=localhost/a:1\nfrom ${BASE_IMAGE} as x', 'localhost/a:1', true],
    ['ARG BASE_IMAGE\nFROM ${BASE_IMAGE}', null, true],
    ['ARG OTHER=localhost/a:1\nFROM ${OTHER}', 'localhost/a:1', false],
    ['FROM scratch\nARG BASE_IMAGE=a:1', 'scratch', false],
    [`FROM ${IMAGE} AS build\nFROM localhost/b:1`, 'localhost/b:1', false],
    [`FROM ${IMAGE} AS one\nFROM one AS two\nFROM two`, IMAGE, false],
    [`ARG BASE_IMAGE=localhost/b:1\nFROM ${IMAGE} AS build\nFROM $BASE_IMAGE`, 'localhost/b:1', true],
  ])('%j: %s', (text, base, takesBaseImage) => {
    expect(parseDockerfile(text)).toMatchObject({ base, takesBaseImage });
  });

  test.each([
    ['a short name, which engines complete differently', 'FROM debian:13'],
    ['a folder of the host (Podman transport)', 'FROM dir:x'],
    ['a folder of the host (Podman transport)', 'FROM oci:a/b'],
    ['an archive of the host', 'FROM docker-archive:/tmp/x.tar'],
    ['a URL', 'FROM docker://example.org/a'],
    ['quotes', 'FROM "localhost/a"'],
    ['an ARG that is not there', 'FROM ${BASE_IMAGE}'],
    ['an ARG after it', 'FROM $X\nARG X=localhost/a'],
    ['an ARG without default', 'ARG X\nFROM $X'],
    ['an ARG in part', 'ARG X=a\nFROM localhost/$X'],
    ['a modifier', 'ARG BASE_IMAGE=localhost/a:1\nFROM ${BASE_IMAGE:-b}'],
    ['a flag in an ARG', 'ARG BASE_IMAGE=--privileged\nFROM ${BASE_IMAGE}'],
    ['a stage in an ARG', 'ARG X=one\nFROM scratch AS one\nFROM $X'],
    ['a platform', 'FROM --platform=linux/amd64 localhost/a'],
    ['a later stage', 'FROM two AS one\nFROM scratch AS two'],
    ['a stage named scratch', 'FROM localhost/a AS scratch\nFROM scratch'],
    ['a stage in capitals', 'FROM scratch AS One\nFROM one'],
    ['two stages of one name', 'FROM scratch AS one\nFROM scratch AS one'],
    ['a stage that a number names', 'FROM scratch AS 0\nFROM scratch'],
    ['nothing', ''],
    ['only comments', '# FROM scratch\n'],
    ['an instruction before it', 'COPY a b'],
  ])('refuses %s: %s %j', (_, text) => expect(code(text)).toBe('dockerfile-refused'));
});

describe('what may vary', () => {
  test.each<[string, readonly string[]]>([
    [`FROM ${IMAGE}\nCOPY a b`, []],
    ['ARG BASE_IMAGE=localhost/a\nFROM ${BASE_IMAGE}\nCOPY a b', []],
    // The base is judged where it is chosen.
    ['FROM localhost/a:1', []],
    [`FROM ${IMAGE} AS one\nFROM one`, []],
    [`FROM ${IMAGE} AS one\nFROM localhost/b`, []],
    [`FROM localhost/b AS one\nFROM ${IMAGE}`, ['unpinned-image']],
    [`FROM ${IMAGE}\nUSER 0:0\nRUN ["x"]`, ['run-instruction']],
    [`FROM ${IMAGE}\nUSER 0:0\n  run x`, ['run-instruction']],
    [`FROM ${IMAGE}\nADD https://example.org/a b`, ['add-instruction']],
    [`FROM ${IMAGE}\nCOPY --from=localhost/b /x /x`, ['unpinned-image']],
    [`FROM ${IMAGE} AS b\nFROM scratch\nCOPY --from=b /x /x\nCOPY --from=0 /x /x`, []],
    [`FROM scratch\nCOPY --from=${IMAGE} /x /x`, []],
  ])('%j', (text, variable) => expect(parseDockerfile(text).variable).toEqual(variable));
});

it('names what a build takes from the context, and nothing of other stages', () => {
  const { sources, runs } = parseDockerfile(
    'FROM scratch AS one\nCOPY a ./b /x/\nFROM scratch\nCOPY --from=one /x /y\nCOPY ["c d", "/z"]'.replace(
      'c d',
      'c',
    ),
  );
  expect([sources, runs]).toEqual([['a', './b', 'c'], false]);
});

it("finds this project's own Dockerfile pinned, reproducible and open to --base-image", async () => {
  const own = parseDockerfile(await readFile('Dockerfile.sandbox', 'utf8'));
  expect(own).toMatchObject({
    frontend: null,
    takesBaseImage: true,
    variable: [],
    networkNeeds: [],
    runs: false,
  });
  expect(own.sources).toEqual(['inspector/main.py']);
  expect(own.base).toMatch(/^gcr\.io\/distroless\/python3-debian13:nonroot@sha256:[0-9a-f]{64}$/);
});

describe('what only an open network allows', () => {
  test.each([
    'FROM scratch\nADD http://127.0.0.1/x /x',
    'FROM scratch\nADD https://github.com/a/b.git#main /x',
    'FROM scratch\nUSER 0:0\nRUN --mount=type=tmpfs,target=/t x',
    'FROM scratch\nCOPY --from=localhost/x /x /x',
    `FROM scratch\nCOPY --from=${IMAGE} /x /x`,
    'FROM localhost/a AS one\nFROM scratch',
  ])('%j', (text) => {
    expect(() => refuseNetwork(parseDockerfile(text))).toThrow(
      expect.objectContaining({ code: 'build-network-closed' }),
    );
  });

  test.each(['FROM scratch\nCOPY b /b\nUSER 0:0\nRUN x', 'FROM scratch\nENV HOMEPAGE=https://example.org'])(
    'not %j',
    (text) => expect(() => refuseNetwork(parseDockerfile(text))).not.toThrow(),
  );
});

describe('what is refused, network or not', () => {
  test.each([
    ['RUN with a network of its own', 'RUN --network=host ["/x"]'],
    ['RUN with an entitlement', 'RUN --security=insecure x'],
    ['RUN with a device', 'RUN --device=x x'],
    ['a flag in two halves', 'RUN --net\\\nwork=host x'],
    ['a flag in two halves around a comment', 'RUN --net\\\n# a comment\n\nwork=host x'],
    ['a flag with quotes', 'RUN --net""work=host x'],
    ['a flag with a backslash', 'RUN --net\\work=host x'],
    ['an instruction in two halves', 'RU\\\nN x'],
    ['a comment that ends in a backslash', '# a \\\nADD http:\\\n//127.0.0.1/x /x'],
    ['a continued comment inside RUN', 'RUN a \\\n# b \\\nc'],
    ['a doubled backslash at the end', 'LABEL a=b\\\\\nRUN --network=host x'],
    ['a backslash with blanks after it', 'RUN a \\ \nb'],
    ['two backslashes with a blank between', 'RUN a \\ \\\nb'],
    ['a backslash at the end of the file', 'RUN a \\'],
    ['a continued COPY', 'COPY a \\\nb'],
    ['lines of VT', 'LABEL a=b\n\v\nRUN x'],
    ['VT inside', 'RUN\v--network=host x'],
    ['CR', 'COPY a b\rRUN x'],
    ['FF', 'COPY\fa b'],
    ['a no-break space', 'COPY\u00a0a b'],
    ['a line separator', '# a\u2028RUN x'],
    ['a Kelvin sign that lowers to k', 'WOR\u212ADIR /x'],
    ['ONBUILD', 'ONBUILD ADD http://127.0.0.1/x /x'],
    ['VOLUME', 'VOLUME /x'],
    ['HEALTHCHECK', 'HEALTHCHECK CMD ["/x"]'],
    ['SHELL', 'SHELL ["/x"]'],
    ['STOPSIGNAL', 'STOPSIGNAL 9'],
    ['EXPOSE', 'EXPOSE 80'],
    ['MAINTAINER', 'MAINTAINER x'],
    ['no instruction', 'FRM x'],
    ['a heredoc', 'COPY <<EOF /a\nFROM scratch AS busybox\nEOF'],
    ['a heredoc of RUN', 'RUN <<EOF\nx\nEOF'],
    ['ADD with an escaped address', 'ADD ["\\u0068ttp:\\u002f\\u002f127.0.0.1/x", "/x"]'],
    ['ADD with a variable', 'ADD $U /x'],
    ['ADD of an archive, which unpacks it', 'ADD a.tar /x'],
    ['the same beside an address', 'ADD https://example.org/a a.tar /x/'],
    ['the same of a name with a colon', 'ADD a:b /x/'],
    ['the same of a name that looks like an address', 'ADD HTTPS://a /x/'],
    ['the same of one for git', 'ADD git@github.com:a/b.git /x'],
    ['the same of one that is cut', 'ADD https:/a /x/'],
    ['the same of one without a host', 'ADD https:///a /x/'],
    ['COPY with a split flag', 'COPY --fr""om=localhost/x:latest /x /x'],
    ['COPY from itself', 'COPY --from=0 /x /x'],
    ['COPY from a stranger', 'COPY --from=busybox /x /x'],
    ['COPY from a variable', 'COPY --from=$X /x /x'],
    ['COPY twice from', 'COPY --from=localhost/a --from=localhost/b /x /x'],
    ['COPY with a variable', 'COPY $X /x'],
    ['COPY with quotes', 'COPY "a" /x'],
    ['COPY of several to one name', 'COPY a b /x'],
    ['COPY of a pattern to one name', 'COPY *.py /x'],
    ['COPY with a class', 'COPY [a-z] /x'],
    ['COPY with an escape', 'COPY \\a /x'],
    ['COPY that leaves the context', 'COPY ../a /x'],
    ['COPY of a pattern from a stage', 'FROM scratch\nCOPY --from=0 /x/*.py /x/'],
    ['the same in an array', 'FROM scratch\nCOPY --from=0 ["/x/?", "/x/"]'],
    ['COPY of a URL', 'COPY http://127.0.0.1/x /x'],
    ['COPY with something after its array', 'COPY ["a", "/x"] b'],
    ['COPY with an unknown flag', 'COPY --parents a /x'],
    ['RUN with something after its array', 'RUN ["a"] b'],
    [
      'RUN with a mount from an image, in capitals',
      'USER 0:0\nRUN --mount=type=bind,From=localhost/x,target=/m x',
    ],
    ['RUN with a mount whose value is a member', 'USER 0:0\nRUN --mount=target=/m=from=a,from=localhost/x x'],
    ['RUN with a mount from a stage in capitals', 'USER 0:0\nRUN --mount=from=STAGE,target=/m x'],
    ['RUN with a cache, which all builds of an engine share', 'USER 0:0\nRUN --mount=type=cache,target=/m x'],
    ['the same with an id', 'USER 0:0\nRUN --mount=target=/m,id=pip,type=cache x'],
    ['the same in other letters', 'USER 0:0\nRUN --mount=type=Cache,target=/m x'],
    ['the way a cache is shared', 'USER 0:0\nRUN --mount=target=/m,sharing=shared x'],
    ['RUN with a member that no mount has', 'USER 0:0\nRUN --mount=type=bind,relabel=shared,target=/m x'],
    ['RUN with an array of numbers', 'RUN [1]'],
    ['ENTRYPOINT in shell form', 'ENTRYPOINT /x'],
    ['CMD in shell form', 'CMD x'],
    ['ENV in its old form', 'ENV a b'],
    ['ENV with a variable', 'ENV a=$b'],
    ['ENV with single quotes', "ENV a='b'"],
    ['RUN without a USER of its stage', 'FROM scratch\nRUN x'],
    ['RUN with a USER without a group', 'USER 0\nRUN x'],
    ['RUN in a later stage, whose user is an earlier one’s', 'FROM 0\nRUN x'],
    ['an owner by name', 'COPY --chown=root:root a /a'],
    ['an owner without a group', 'COPY --chown=0 a /a'],
    ['USER by name', 'USER nobody'],
    ['USER with a variable', 'USER $x'],
    ['two users', 'USER a b'],
    ['WORKDIR that is relative', 'WORKDIR x'],
    ['WORKDIR with dots', 'WORKDIR /a/../b'],
    ['ARG with quotes', 'ARG a="b"'],
    ['two ARGs on a line', 'ARG a=b c=d'],
    ['an ARG for a proxy', 'ARG http_proxy=http://127.0.0.1'],
    ['an ARG for the builder', 'ARG BUILDKIT_SYNTAX=x'],
  ])('%s', (_, line) => expect(code(`FROM scratch\nUSER 0:0\n${line}\n`)).toBe('dockerfile-refused'));

  test.each([
    ['bytes', `FROM scratch\n${'# a\n'.repeat(1_990)}${'x'.repeat(64 * 1024)}`],
    ['lines', `FROM scratch\n${'\n'.repeat(2_001)}`],
    ['a line', `FROM scratch\n# ${'x'.repeat(4_096)}`],
    ['stages', 'FROM scratch\n'.repeat(33)],
  ])('too many %s', (_, text) => expect(code(text)).toBe('dockerfile-refused'));

  it('does not take a character of a word that a quoting rule knows', () => {
    for (let character = 0x20; character < 0x7f; character += 1) {
      const word = `a${String.fromCharCode(character)}b`;
      const plain = /^a[A-Za-z0-9._/@+~=,%-]b$/.test(word);
      if (/[ *?]/.test(word)) continue;
      expect([word, code(`FROM scratch\nCOPY ${word} /x`)]).toEqual([
        word,
        plain ? 'accepted' : 'dockerfile-refused',
      ]);
      expect([word, code(`FROM scratch\nENV A=${word}`)]).toEqual([
        word,
        plain || word === 'a:b' ? 'accepted' : 'dockerfile-refused',
      ]);
    }
  });

  it('says which line and what to do', () => {
    expect(() => parseDockerfile('# one\nFROM scratch\n\nVOLUME /x\n')).toThrow(
      expect.objectContaining({
        kind: 'blocked',
        message: 'Line 4 of the Dockerfile has the instruction VOLUME.',
        remedy: expect.stringContaining('ENTRYPOINT'),
      }),
    );
  });
});

describe('time', () => {
  test.each([
    ['100 kB of ADD @@@', 'ADD @@@ '.repeat(12_800)],
    ['60 kB of ADD @@@', `FROM scratch\n${`ADD ${'@'.repeat(4_000)}\n`.repeat(15)}`],
    ['300 kB of empty lines', '\n'.repeat(300_000)],
    ['a directive with 100,000 blanks', `# syntax=a${' '.repeat(100_000)}b`],
    ['a directive with 4,000 blanks', `# syntax=a${' '.repeat(4_000)}b`],
    ['a line of backslashes', `FROM scratch\nUSER 0:0\n${`RUN ${'\\ '.repeat(2_000)}x\n`.repeat(15)}`],
    ['a continued line', `FROM scratch\nUSER 0:0\n${'RUN a \\\n'.repeat(1_989)}b`],
    ['an open array', `FROM scratch\nCMD [${'"a",'.repeat(1_000)}`],
    ['an open quote', `FROM scratch\nENV a="${'b '.repeat(2_000)}`],
    ['flags', `FROM scratch\nUSER 0:0\nRUN ${'--mount=a '.repeat(400)}x`],
  ])('%s is answered in a second, where it took minutes', (_, text) => {
    // The best of five: another test may have the processor in between.
    const times = Array.from({ length: 5 }, () => {
      const begun = performance.now();
      code(text);
      return performance.now() - begun;
    });
    expect(Math.min(...times)).toBeLessThan(1_000);
  });
});

it('reads any text without another fault than its own', () => {
  const words = [
    '# ',
    'syntax',
    '=',
    'FROM ',
    'scratch',
    'ARG A',
    'COPY ',
    'RUN ',
    '\n',
    ' \\\n',
    '\\',
    '["a"]',
    '`',
    '$',
    '<<',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words)), (parts) => {
      expect(code(parts.join(''))).toMatch(/^(accepted|dockerfile-refused|dockerfile-frontend-unpinned)$/);
    }),
    { numRuns: 2_000 },
  );
});

it.each(['root:*:19000:0:99999:7:::\n', '{"auths":{"x":{"auth":"c2VjcmV0"}}}\n', 'Hunter\n'])(
  'does not show a file that is not a Dockerfile: %j',
  (text) => {
    expect(() => parseDockerfile(text)).toThrow(
      expect.objectContaining({ message: expect.not.stringMatching(/root|c2VjcmV0|hunter/i) }),
    );
  },
);

test.each<[string, number, (count: number) => string]>([
  [
    'variables',
    256,
    (count) =>
      `ENV ${named(count, 'A').slice(0, 128).join(' ')}\nENV ${named(count, 'A').slice(128).join(' ')}`,
  ],
  ['variables', 256, (count) => `${'ARG A=b\n'.repeat(100)}ENV ${named(count - 100, 'A').join(' ')}`],
  ['words and parts of paths', 2000, (count) => `WORKDIR ${'/a'.repeat(count - 2)}`],
  [
    'words and parts of paths',
    2000,
    (count) =>
      named(count - 1, 'l')
        .map((each, at) => `${at % 200 === 0 ? '\nLABEL' : ''} ${each}`)
        .join(''),
  ],
  [
    'sources of COPY and ADD',
    200,
    (count) => `COPY ${named(100, 'f').join(' ')} /a/\nCOPY ${named(count - 100, 'f').join(' ')} /a/`,
  ],
])('a file of more %s than %i is refused: a builder takes long for each', (what, most, lines) => {
  const file = (count: number) => `FROM scratch\n${lines(count)}\n`;
  expect(() => parseDockerfile(file(most + 1))).toThrow(`more than ${most} ${what}`);
  expect(parseDockerfile(file(most)).stages).toHaveLength(1);
});

const FROM_STAGE = 'FROM scratch AS a\nCOPY x /x\n';
test.each<[string, string, string]>([
  ['many lines', 'COPY --from=a /x /y\n'.repeat(16), 'COPY --from=a /x /y\n'],
  ['many words', `COPY --from=0 ${'/x '.repeat(16)} /y/\n`, 'COPY --from=0 /x /y\n'],
  [
    'copies of copies, which double',
    // Two of one, two of three, one of seven: 15.
    `${'COPY --from=a / /b/\n'.repeat(2)}FROM scratch AS c\n${'COPY --from=b / /c/\n'.repeat(2)}FROM scratch\nCOPY --from=2 / /d/\n`,
    'COPY --from=c / /e/\n',
  ],
  [
    'a stage on another one, which holds as much',
    `${'COPY --from=a / /y/\n'.repeat(7)}FROM b AS c\nFROM scratch\nCOPY --from=b / /x/\n`,
    'COPY --from=c / /y/\n',
  ],
])('%s from stages are refused: BuildKit looks at each file again for each', (_, fit, oneMore) => {
  const begin = `${FROM_STAGE}FROM scratch AS b\n`;
  expect(parseDockerfile(`${begin}${fit}`).base).toBe('scratch');
  expect(() => parseDockerfile(`${begin}${fit}${oneMore}`)).toThrow(
    'take more than 16 sources from each other',
  );
});

test('what an image gives is as one stage', () => {
  const file = (count: number) => `FROM ${IMAGE}\n${`COPY --from=${IMAGE} /x /y\n`.repeat(count)}`;
  expect(parseDockerfile(file(16)).networkNeeds).toHaveLength(16);
  expect(() => parseDockerfile(file(17))).toThrow('take more than 16 sources from each other');
});

const named = (count: number, name: string) => Array.from({ length: count }, (_, at) => `${name}${at}=b`);

test('a file of more instructions than any image has is refused: Podman takes long for each', () => {
  const file = (count: number) =>
    `FROM scratch\n${'USER 65532:65532\n'.repeat(count - 2)}ENTRYPOINT ["/x"]\n`;
  expect(parseDockerfile(file(200)).instructions).toHaveLength(200);
  expect(() => parseDockerfile(file(201))).toThrow(expect.objectContaining({ code: 'dockerfile-refused' }));
});

test('the images are all that a build reads', () => {
  const digest = `@sha256:${'a'.repeat(64)}`;
  const parsed = parseDockerfile(
    [
      `# syntax=docker/dockerfile:1${digest}`,
      'ARG BASE_IMAGE=example.org/base:1',
      'FROM example.org/stage:1 AS stage',
      'FROM scratch AS empty',
      'FROM ${BASE_IMAGE}',
      'USER 0:0',
      'COPY --from=stage /a /app/a',
      'COPY --from=example.org/copied:1 /a /app/b',
      'RUN --mount=type=bind,from=example.org/mounted:1,target=/m --mount=from=stage,target=/s --mount=from=example.org/first:1,from=example.org/last:1,target=/n ["/bin/true"]',
      'USER 65532:65532',
      'ENTRYPOINT ["/app/a"]',
    ].join('\n'),
  );
  expect([...parsed.images].sort()).toEqual([
    `docker/dockerfile:1${digest}`,
    'example.org/base:1',
    'example.org/copied:1',
    'example.org/first:1',
    'example.org/last:1',
    'example.org/mounted:1',
    'example.org/stage:1',
  ]);
});
