// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Dockerfiles write their variables so
import { readFile } from 'node:fs/promises';
import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { parseDockerfile, refuseNetwork } from '../../src/image/build/image-dockerfile.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;
const PINNED = `docker/dockerfile:1@${DIGEST}`;

describe('the frontend', () => {
  test.each([
    ['an unpinned one', '# syntax=docker/dockerfile:1\nFROM scratch'],
    ['spaces around it', '  #   SYNTAX  =  docker/dockerfile:1  \nFROM scratch'],
    ['after another directive', '# escape=`\n# syntax=docker/dockerfile:1\nFROM scratch'],
    ['after a comment (BuildKit would not see it)', '# hello\n# syntax=docker/dockerfile:1\nFROM scratch'],
    ['after #!', '#!/usr/bin/env docker\n# syntax=docker/dockerfile:1\nFROM scratch'],
    ['in // comments', '// syntax=docker/dockerfile:1\nFROM scratch'],
    ['in JSON', '{"syntax":"docker/dockerfile:1"}\nFROM scratch'],
    ['in JSON after #!', '#!/bin/x\n{"syntax":"docker/dockerfile:1"}'],
    ['behind a byte order mark', '\uFEFF# syntax=docker/dockerfile:1\nFROM scratch'],
    ['behind a next-line character, a space to Go', '\u0085#\u0085syntax=docker/dockerfile:1\nFROM scratch'],
    ['with Windows line ends', '# check=skip=all\r\n# syntax=docker/dockerfile:1\r\nFROM scratch'],
    ['a short digest', '# syntax=docker/dockerfile:1@sha256:abcd\nFROM scratch'],
    ['a digest behind a space', `# syntax=docker/dockerfile:1 @${DIGEST}\nFROM scratch`],
    ['a digest behind a tab', `# syntax=docker/dockerfile:1\t@${DIGEST}\nFROM scratch`],
    ['a second, unpinned one is not hidden by nothing before it', '#syntax=x\nFROM scratch'],
    ['an empty one', '# syntax= \nFROM scratch'],
  ])('refuses %s', (_, text) => {
    expect(() => parseDockerfile(text)).toThrow(
      expect.objectContaining({ kind: 'blocked', code: 'dockerfile-frontend-unpinned' }),
    );
  });

  it('takes one pinned by digest, and says that the image depends on it', () => {
    const { frontend, variable } = parseDockerfile(`# syntax=${PINNED}\nFROM scratch`);
    expect([frontend, variable]).toEqual([PINNED, ['frontend']]);
  });

  test.each([
    ['no directive', 'FROM scratch\n# syntax=docker/dockerfile:1\n'],
    ['others only', '# escape=`\n# check=error=true\nFROM scratch'],
    ['the word in a comment', '# the syntax of this file\nFROM scratch'],
    ['the words in a heredoc', 'FROM scratch\nCOPY <<EOF /a\n# syntax=x\nEOF\n'],
  ])('takes %s', (_, text) => expect(parseDockerfile(text).frontend).toBeNull());
});

describe('the base image', () => {
  test.each([
    ['FROM debian:13', 'debian:13', false],
    ['FROM --platform=linux/amd64 debian:13 AS x', 'debian:13', false],
    ['ARG BASE_IMAGE=a:1\nFROM $BASE_IMAGE', 'a:1', true],
    ['ARG BASE_IMAGE=a:1\nFROM ${BASE_IMAGE}', 'a:1', true],
    ['ARG BASE_IMAGE="a:1"\nFROM "${BASE_IMAGE}"', 'a:1', true],
    ['arg BASE_IMAGE=a:1\nfrom ${BASE_IMAGE} as x', 'a:1', true],
    ['ARG BASE_IMAGE=\\\n  a:1\nFROM ${BASE_IMAGE}', null, false],
    ['ARG BASE_IMAGE=a:\\\n1\nFROM ${BASE_IMAGE}', null, false],
    ['# escape=`\nARG BASE_IMAGE=a:1\nFROM `\n  ${BASE_IMAGE}', 'a:1', true],
    ['ARG BASE_IMAGE\nFROM ${BASE_IMAGE}', null, true],
    ['FROM ${BASE_IMAGE}', null, false],
    ['ARG OTHER=a:1\nFROM ${OTHER}', 'a:1', false],
    ['ARG BASE_IMAGE=a:1\nFROM ${BASE_IMAGE:-b}', null, false],
    ['ARG BASE_IMAGE=--privileged\nFROM ${BASE_IMAGE}', null, true],
    ['FROM scratch\nARG BASE_IMAGE=a:1', 'scratch', false],
    ['COPY a b', null, false],
    ['', null, false],
  ])('%j: %s', (text, base, takesBaseImage) => {
    expect(parseDockerfile(text)).toMatchObject({ base, takesBaseImage });
  });
});

describe('what may vary', () => {
  test.each<[string, readonly string[]]>([
    [`FROM a@${DIGEST}\nCOPY a b`, []],
    ['ARG BASE_IMAGE=a\nFROM ${BASE_IMAGE}\nCOPY a b', []],
    ['FROM a:1', ['unpinned-image']],
    [`FROM a@${DIGEST} AS one\nFROM one`, []],
    [`FROM a@${DIGEST} AS one\nFROM b`, ['unpinned-image']],
    [`FROM a@${DIGEST}\nRUN ["x"]`, ['run-instruction']],
    [`FROM a@${DIGEST}\n  run x`, ['run-instruction']],
    [`FROM a@${DIGEST}\nADD https://example.org/a b`, ['add-instruction']],
    [`FROM a@${DIGEST}\nCOPY --from=b /x /x`, ['unpinned-image']],
    [`FROM a@${DIGEST} AS b\nCOPY --from=b /x /x\nCOPY --from=0 /x /x`, []],
    [`FROM a@${DIGEST}\nCOPY --from=b@${DIGEST} /x /x`, []],
  ])('%j', (text, variable) => expect(parseDockerfile(text).variable).toEqual(variable));
});

it('reads any text without another fault than its own', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom('# ', 'syntax', '=', 'FROM ', 'ARG BASE_IMAGE', '\n', '\\', '{', '`', 'a', '$'),
      ),
      (parts) => {
        try {
          parseDockerfile(parts.join(''));
        } catch (error) {
          expect(error).toMatchObject({ code: 'dockerfile-frontend-unpinned' });
        }
      },
    ),
  );
});

it("finds this project's own Dockerfile pinned, reproducible and open to --base-image", async () => {
  const own = parseDockerfile(await readFile('Dockerfile.sandbox', 'utf8'));
  expect(own).toMatchObject({ frontend: null, takesBaseImage: true, variable: [] });
  expect(own.base).toMatch(/^gcr\.io\/distroless\/python3-debian13:nonroot@sha256:[0-9a-f]{64}$/);
});

describe('what goes around --network none', () => {
  test.each([
    ['FROM scratch\nRUN --network=host ["/x"]', true],
    ['FROM scratch\n  run --mount=type=tmpfs,target=/t --network=default x', true],
    ['FROM scratch\nRUN --net\\\nwork=host x', true],
    ['FROM scratch\nRUN --net\\\n# a comment\n\nwork=host x', true],
    ['# escape=`\nFROM scratch\nRU`\nN --network=host x', true],
    ['FROM scratch\nRUN --security=insecure x', true],
    ['FROM scratch\nCOPY <<EOF /a\nx \\\nEOF\nRUN --network=host x', true],
    ['FROM scratch\nRUN --net""work=host x', true],
    ['FROM scratch\nRUN --net\\work=host x', true],
    ['FROM scratch\nRUN ["/x", "--network=of-its-own"]', false],
    ['FROM scratch\nADD ["ht\\\\tp://127.0.0.1/x", "/x"]', true],
    ['FROM scratch\nADD someone@example.org:a.git /x', true],
    ['FROM scratch\nADD http://127.0.0.1/x /x', true],
    ['FROM scratch\nADD git@github.com:a/b.git /x', true],
    ['ARG U\nFROM scratch\nADD $U /x', true],
    ['FROM scratch\nRUN --network=none x', false],
    ['FROM scratch\nADD a.tar /x\nCOPY b /b\nRUN x', false],
    ['FROM scratch\nENV HOMEPAGE=https://example.org', false],
  ])('%j: %s', (text, reaches) => {
    const refusal = expect(() => refuseNetwork(parseDockerfile(text)));
    if (reaches) refusal.toThrow(expect.objectContaining({ code: 'build-network-closed' }));
    else refusal.not.toThrow();
  });
});

test.each([
  ['FROM scratch\nRU\\\nN x', 'run-instruction'],
  ['FROM scratch\nAD\\\n# a comment\nD x /x', 'add-instruction'],
  ['FROM scratch\n# escape=`\nRUN x `\n', 'run-instruction'],
] as const)('an instruction that is cut in two still varies: %j', (text, input) => {
  expect(parseDockerfile(text).variable).toContain(input);
});
