import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { watchedExec } from '../../../src/action/watched-exec.ts';
import type { BuildEngine } from '../../../src/image/build/inspect.ts';
import { pullImage } from '../../../src/image/build/pull.ts';

const SECRET = 'dXNlcjpzZWNyZXQ=';
let folder: string;
let shown: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pull-'));
  shown = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

/** An engine whose registry repeats what it was sent, on both streams of the engine's client. */
function engineWith(pull_credentials: boolean, name = 'docker'): BuildEngine {
  const program = join(folder, 'client');
  writeFileSync(program, `#!/bin/sh\necho Basic ${SECRET}\necho "denied: Basic ${SECRET}" >&2\nexit 1\n`, {
    mode: 0o755,
  });
  const watchedRun = watchedExec((line) => shown.push(line));
  const pullClient = { program, globalArguments: [], environment: {}, watchedRun };
  return { name, pullClient, facts: { client: { pull_credentials } } } as unknown as BuildEngine;
}

it.each([
  [false, 'denied: Basic dXNlcjpzZWNyZXQ=', [`Basic ${SECRET}`, `denied: Basic ${SECRET}`]],
  [true, 'the registry’s answer is not shown, since it may repeat the credentials that were given', []],
])(
  'with credentials: %s, it shows of a registry’s words while they come, and in the error',
  async (given, why, lines) => {
    const options = { timeoutMs: 10_000, scratchFolder: folder };
    expect(await pullImage(engineWith(given), 'registry.example/x:1', options)).toEqual({ why });
    expect(shown.toSorted()).toEqual(lines);
  },
);

const ID = `sha256:${'0'.repeat(64)}`;
it.each([
  ['podman', 'registry.example/x:1', true],
  ['podman', '127.0.0.1:5000/x', true],
  ['podman', `localhost/x:1@${ID}`, true],
  ['docker', 'x:1', true],
  ['podman', 'x:1', false],
  ['podman', ID, false],
  ['podman', 'dir:/srv/image', false],
  ['podman', `dir:/srv/image@${ID}`, false],
  ['podman', 'dir:5000/image', false],
  ['podman', 'oci-archive:/srv/image.tar', false],
  ['podman', 'docker-archive:image.tar', false],
  ['podman', 'docker-daemon:x:1', false],
  ['podman', 'containers-storage:localhost/x:1', false],
  ['podman', 'docker://registry.example/x', false],
])('asks %s for %s: %s', async (name, reference, asked) => {
  const found = await pullImage(engineWith(false, name), reference, {
    timeoutMs: 10_000,
    scratchFolder: folder,
  });
  expect(shown.length > 0).toBe(asked);
  expect(found).toEqual({
    why: asked ? expect.stringMatching('denied') : 'on Podman it needs a name with its registry',
  });
});
