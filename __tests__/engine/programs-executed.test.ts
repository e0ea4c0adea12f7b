import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { describeEngines } from '../engines.ts';

const PROGRAM = fileURLToPath(new URL('command-line.ts', import.meta.url));

/** Whatever a context, an image or an earlier step holds, a run starts these programs and no other. */
const ANY_ENGINE = [
  ...['apt-get', 'apt-cache', 'dpkg', 'dpkg-deb', 'dpkg-query', 'gpgv', 'sqv', 'setpriv'],
  // To remove the run's folder.
  ...['sh', 'stat', 'find', 'rm', 'rmdir'],
];
const EXECUTED = {
  docker: ['docker', 'docker-buildx'],
  podman: [
    ...['podman', 'conmon', 'runc', 'crun', 'netavark', 'fuse-overlayfs'],
    // Podman's own helper; what the payload is, and what PR-EXEC-1 tries.
    ...['exe', 'python3', 'ls'],
  ],
} as const;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'executed-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describeEngines('a run', (engine) => {
  it('executes the engine’s client, what makes the base, and nothing else', () => {
    const traced = ['-f', '-qq', '-e', 'trace=execve', '-o'];
    // Podman starts nothing for a traced program: there its own client is traced, and the container with it.
    const client = join(folder, 'podman');
    const script = `#!/bin/sh\nexec strace ${traced.join(' ')} ${folder}/trace.$$ /usr/bin/podman "$@"\n`;
    if (engine === 'podman') writeFileSync(client, script, { mode: 0o755 });
    const around = engine === 'docker' ? ['strace', ...traced, join(folder, 'trace.docker')] : [];
    const [first = '', ...words] = [...around, process.execPath, PROGRAM, 'run'];
    const { status, stdout, stderr } = spawnSync(
      first,
      [
        ...words,
        ...(engine === 'podman' ? ['--engine-program', client] : []),
        ...['--engine', engine, '--venue', 'VPS', '--base-image', 'debian-packages', '--signing', 'none'],
        ...['--no-posture', '--no-controls', '--output', join(folder, 'evidence')],
        ...['--tag', 'localhost/sandbox-attestation-test:executed'],
      ],
      { encoding: 'utf8', cwd: folder },
    );
    const why = /A process traces\s+it/.test(stdout) ? 'traced' : stderr;
    expect([status, status === 0 ? '' : why]).toEqual(engine === 'docker' ? [0, ''] : [3, 'traced']);
    const traces = readdirSync(folder).filter((name) => name.startsWith('trace.'));
    const text = traces.map((name) => readFileSync(join(folder, name), 'utf8')).join('');
    const paths = [...text.matchAll(/execve\("([^"]+)"/g)].map(([, path]) => path ?? '');
    // Besides this Node, and what apt has for each kind of source.
    const others = paths.filter((path) => path !== process.execPath && !path.startsWith('/usr/lib/apt/'));
    const names = new Set(others.map((path) => path.split('/').at(-1)));
    const known: readonly (string | undefined)[] = [...ANY_ENGINE, ...EXECUTED[engine]];
    expect([...names].filter((name) => !known.includes(name))).toEqual([]);
    expect([...names]).toContain(engine);
  });
});
