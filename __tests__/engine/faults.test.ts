import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DEBIAN_BASE_TAG } from '../../src/engine/labels.ts';
import { PROBES } from '../../src/probes/contract.ts';
import { describeEngine, describeEngines } from '../engines.ts';
import { denying, liar, type Sandbox, withContext } from '../hostile/sandbox.ts';
import { type CommandOptions, type Ended, processesOf, runCommand } from './command.ts';
import { OwnDockerd } from './own-dockerd.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'faults-'));
});
afterEach(async () => {
  for (const name of await readdir(folder)) spawnSync('umount', ['--lazy', join(folder, name)]);
  await rm(folder, { recursive: true, force: true });
});

/** An end without evidence: one sentence, one remedy, the code and the exit code. */
function expectFailure(ended: Ended, code: string, exitCode: number): void {
  expect(ended.result).toEqual({
    verdict: 'BLOCKED',
    reasons: [
      { code, message: expect.stringMatching(/^[^\n]{10,}$/), remedy: expect.stringMatching(/^[^\n]{10,}$/) },
    ],
  });
  expect(ended.exitCode).toBe(exitCode);
}

const codes = ({ result }: Ended) => result.reasons.map(({ code }) => code);

// No engine is asked for anything yet: one stands for both.
describeEngine('docker', 'wrong arguments end the program before it does anything', () => {
  it.each([
    ['an unknown option', ['--engin', 'docker'], 'usage', {}],
    ['a time limit of 0', ['--timeout', '0'], 'invalid-setting', {}],
    ['a missing Dockerfile', ['--dockerfile', 'F/nowhere'], 'dockerfile-missing', {}],
    ['a missing context', ['--context', 'F/nowhere'], 'dockerfile-missing', {}],
    ['a missing profile', ['--seccomp', 'F/nowhere.json'], 'profile-unreadable', {}],
    ['a folder as profile', ['--seccomp', 'F'], 'profile-unreadable', {}],
    ['a profile that is not text', ['--seccomp', 'F/p.json'], 'profile-unreadable', { 'p.json': '\u00ff' }],
    [
      'a profile that is not JSON',
      ['--seccomp', 'F/p.json'],
      'profile-invalid',
      { 'p.json': '{"defaultAction":' },
    ],
    ['a profile that is other JSON', ['--seccomp', 'F/p.json'], 'profile-invalid', { 'p.json': '[]' }],
    [
      'a profile that denies execve',
      ['--seccomp', 'F/p.json'],
      'profile-cannot-start',
      { 'p.json': denying({ names: ['execve'] }) },
    ],
    [
      'a deposit in the evidence folder',
      ['--output', 'F/evidence', '--deposit', 'F/evidence/deep/bundle.json'],
      'invalid-setting',
      {},
    ],
    [
      'output that is kept in the evidence folder',
      ['--output', 'F/evidence', '--keep-output', 'F/evidence/out'],
      'invalid-setting',
      {},
    ],
    ['a privileged run', ['--extra-run-args=--privileged=true'], 'extra-run-argument', {}],
  ])('%s', async (_, args, code, files: Record<string, string>) => {
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text, 'latin1');
    const ended = await runCommand(
      'docker',
      args.map((arg) => arg.replace(/^F/, folder)),
    );
    expectFailure(ended, code, 2);
    expect(ended.stderr).not.toMatch(/^build /m);
  });
});

describeEngine('docker', 'an input folder of the system', () => {
  it.each([
    ['/', 'input-refused'],
    ['/etc', 'path-refused'],
    ['/root', 'input-refused'],
    ['/var/run', 'path-refused'],
  ])('%s is refused by name', async (input, code) => {
    expectFailure(await runCommand('docker', ['--input', input]), code, 2);
  });
});

describeEngines('a payload that will not behave', (engine) => {
  const run = (
    payload: string,
    args: readonly string[] = [],
    files: Sandbox['files'] = {},
    options: CommandOptions = {},
  ) =>
    withContext({ payload, files }, (context) =>
      runCommand(engine, ['--context', context, ...args.map((arg) => arg.replace(/^F/, context))], options),
    );

  it('writes nothing: every probe failed, by name', async () => {
    const ended = await run('pass');
    expect(ended.exitCode).toBe(3);
    expect(codes(ended)).toContain('attest-missing');
    expect(ended.result.failed_probes).toEqual(PROBES.filter(({ required }) => required).map(({ id }) => id));
  });

  it('never ends', async () => {
    const ended = await run('import time\nwhile True: time.sleep(9)', ['--timeout', '3']);
    expect(ended.exitCode).toBe(3);
    expect(codes(ended)).toContain('run-not-finished');
    expect(ended.result.reasons.map(({ message }) => message).join()).toContain('(timeout)');
    expect(ended.seconds).toBeLessThan(25);
  });

  it('says everything right and then never ends, whatever signal it gets', async () => {
    const stubborn = [
      'import signal, time',
      'report(); emit(LINES.items())',
      'for each in signal.valid_signals() - {signal.SIGKILL, signal.SIGSTOP}:',
      '    signal.signal(each, signal.SIG_IGN)',
      'signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())',
      'while True: time.sleep(9)',
    ];
    const ended = await run(liar(stubborn.join('\n')), ['--timeout', '3']);
    expect(ended.exitCode).toBe(3);
    expect(codes(ended)).toEqual(['run-not-finished']);
  });

  it('dies by a signal', async () => {
    const ended = await run(liar('report(); emit(LINES.items()); import ctypes; ctypes.string_at(0)'));
    expect(ended.exitCode).toBe(3);
    expect(codes(ended)).toEqual(['payload-exit']);
  });

  it.each([
    ['large files', 'n = 0\nwhile True:\n    n += 1\n    open(f"/out/{n}", "wb").write(b"x" * 4_000_000)'],
    ['many files', 'n = 0\nwhile True:\n    n += 1\n    open(f"/out/{n}", "wb")'],
    [
      'a folder that nobody may look into',
      'import os, time\nos.mkdir("/out/x")\nfor n in range(2000): open(f"/out/x/{n}", "wb")\nos.chmod("/out/x", 0)\ntime.sleep(99)',
    ],
  ])('floods OUTPUT with %s', async (_, payload) => {
    const ended = await run(payload);
    expect(ended.exitCode).toBe(3);
    expect(ended.result.reasons.map(({ message }) => message).join()).toContain('(output-flood)');
    expect(ended.seconds).toBeLessThan(40);
  });

  it('prints a gigabyte, which nobody keeps', async () => {
    const loud =
      'import sys\nfor _ in range(4096): sys.stdout.buffer.write(b"x" * 262144)\nreport(); emit(LINES.items())';
    const ended = await run(liar(loud), ['--timeout', '90']);
    expect(codes(ended)).toEqual([]);
    expect(ended.exitCode).toBe(0);
    expect(ended.stderr.length + ended.stdout.length).toBeLessThan(20_000);
  });

  it('leaves links next to its files, and only the files are kept', async () => {
    const untidy = [
      'import os, sys',
      'os.symlink("/etc/hostname", "/out/link")',
      'os.makedirs("/out/sub/.git")',
      'open("/out/sub/result.txt", "w").write("done")',
      'sys.stderr.write("trouble\\x1b[2J\\n")',
      'report(); emit(LINES.items())',
    ].join('\n');
    const kept = join(folder, 'kept');
    const ended = await run(liar(untidy), ['--keep-output', kept]);
    expect(codes(ended)).toEqual([]);
    const files = ['attest.jsonl', 'report.md', 'sub/result.txt'];
    expect(ended.result.kept_output).toEqual({
      folder: kept,
      files: files.map((path) =>
        expect.objectContaining({ path, sha256: expect.stringMatching(/^sha256:/) }),
      ),
      left_out: [
        { path: 'link', why: 'it is a symbolic link' },
        { path: 'sub/.git', why: 'its name is not plain' },
      ],
    });
    expect(await readFile(join(kept, 'out/sub/result.txt'), 'utf8')).toBe('done');
    expect(await readFile(join(kept, 'stderr.txt'), 'utf8')).toBe('trouble\\u{1b}[2J\n');
    expect(ended.stderr).toContain('because it is a symbolic link (1): link');
  });

  it('makes the engine its tracer and stops: the run still ends in time', async () => {
    const traced =
      'import ctypes, os, signal, time\ntime.sleep(2)\nctypes.CDLL(None).ptrace(0, 0, None, None)\nos.kill(os.getpid(), signal.SIGUSR1)\nwhile True: pass';
    let container = '';
    const ended = await run(
      traced,
      ['--timeout', '6', '--seccomp', 'F/weak.json'],
      { 'weak.json': denying({ names: ['socket'] }) },
      {
        whenRunning: (id) => {
          container = id;
        },
      },
    );
    expect(ended.exitCode).toBe(3);
    // Podman's monitor takes the stop for the end, and has the rest killed.
    expect(codes(ended)).toContain(engine === 'docker' ? 'run-not-finished' : 'payload-exit');
    expect(ended.seconds).toBeLessThan(35);
    expect(container).not.toBe('');
    expect(await processesOf(container)).toEqual([]);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGQUIT'] as const)('is interrupted by %s', async (signal) => {
    let container = '';
    const ended = await run(
      'import time\ntime.sleep(300)',
      ['--timeout', '200'],
      {},
      {
        whenRunning: (id, pid) => {
          container = id;
          process.kill(pid, signal);
        },
      },
    );
    expectFailure(ended, 'interrupted', 3);
    expect(container).not.toBe('');
    expect(await processesOf(container)).toEqual([]);
  });
});

describeEngines('a disk that is full or locked', (engine) => {
  /** A small file system of its own below the test's folder. */
  async function disk(options: string): Promise<string> {
    const path = join(folder, 'disk');
    await mkdir(path);
    expect(spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', path]).status).toBe(0);
    return path;
  }

  it('for the evidence', async () => {
    const small = await disk('size=16k');
    const output = join(small, 'evidence');
    expectFailure(await runCommand(engine, ['--output', output]), 'evidence-not-written', 3);
    expect((await readdir(output).catch(() => [])).filter((name) => name.endsWith('.json'))).not.toEqual(
      expect.arrayContaining([expect.stringContaining('evidence')]),
    );
  });

  it('for the evidence, locked', async () => {
    const locked = await disk('ro');
    const ended = await runCommand(engine, ['--output', join(locked, 'evidence')]);
    expectFailure(ended, 'evidence-not-written', 3);
    expect(ended.stderr).not.toMatch(/^build /m);
  });

  it.each(['4k', '16k', '32k'])('for the private folder, of %s', async (size) => {
    const ended = await runCommand(engine, [], { temporary: await disk(`size=${size}`) });
    expect(ended.exitCode).toBe(3);
    expect(codes(ended)).toEqual([expect.stringMatching(/^(temporary-folder|disk-full)$/)]);
  });

  it('for the packages of the base image, of which none is kept', async () => {
    const temporary = await disk('size=1m');
    const environment = { XDG_CACHE_HOME: join(folder, 'cache') };
    expectFailure(await runCommand(engine, [], { temporary, environment }), 'disk-full', 3);
  });

  it('because the payload filled it', async () => {
    const greedy = 'out = open("/out/attest.jsonl", "wb")\nwhile True: out.write(b"x" * 65536); out.flush()';
    const temporary = await disk('size=8m');
    const ended = await withContext({ payload: greedy }, async (context) => {
      // The packages of the base do not fit on this disk, as does no whole image that Podman's service saves: both are kept.
      const kept = ['--context', context, '--base-image', DEBIAN_BASE_TAG];
      await runCommand(engine, ['--context', context]);
      await runCommand(engine, kept);
      return runCommand(engine, kept, { temporary });
    });
    expect(ended.exitCode).toBe(3);
    expect(ended.result.verdict).toBe('BLOCKED');
    // Ended by the run when half of the disk was full, or by itself when all of it was.
    expect(codes(ended).filter((code) => /^(run-not-finished|payload-exit)$/.test(code))).toHaveLength(1);
  });
});

describe('an engine that is not there', () => {
  it.each(['docker', 'podman'])('because the named program does not exist (%s)', async (name) => {
    const program = join(folder, name);
    const ended = await runCommand('docker', ['--engine', name, '--engine-program', program]);
    expectFailure(ended, 'engine-program', 2);
    expect(ended.result.reasons[0]?.remedy).toContain('absolute path');
  });

  it('because nothing listens', async () => {
    const DOCKER_HOST = `unix://${folder}/docker.sock`;
    const ended = await runCommand('docker', [], { environment: { DOCKER_HOST } });
    expectFailure(ended, 'engine-unreachable', 3);
  });
});

describeEngine('docker', 'an engine on another host', () => {
  it.each(['tcp://192.0.2.77:2375', 'ssh://someone@192.0.2.77'])('%s', async (DOCKER_HOST) => {
    const ended = await runCommand('docker', [], { environment: { DOCKER_HOST } });
    expectFailure(ended, 'engine-not-local', 3);
    expect(ended.seconds).toBeLessThan(10);
  });
});

describeEngine('podman', 'an engine on another host', () => {
  it.each(['CONTAINER_HOST', 'CONTAINER_CONNECTION'])('%s', async (name) => {
    const ended = await runCommand('podman', [], {
      environment: { [name]: 'tcp://192.0.2.77:2375' },
    });
    expectFailure(ended, 'engine-not-local', 3);
  });
});

describeEngine('docker', 'an engine that stops in the middle', () => {
  const payload = liar('report(); emit(LINES.items())\nimport time\ntime.sleep(300)');

  it.each(['SIGKILL', 'SIGTERM'] as const)('by %s: nothing runs on', async (signal) => {
    const own = await OwnDockerd.start();
    let container = '';
    try {
      const ended = await withContext({ payload }, (context) =>
        runCommand('docker', ['--context', context, '--timeout', '200'], {
          environment: { DOCKER_HOST: own.host },
          whenRunning: (id) => {
            container = id;
            void own.kill(signal);
          },
        }),
      );
      expect(container).not.toBe('');
      expect(await processesOf(container)).toEqual([]);
      expect(ended.exitCode).toBe(3);
      expect(ended.seconds).toBeLessThan(60);
      if (signal === 'SIGKILL') expectFailure(ended, 'engine-stopped', 3);
      // In order it ends its containers first, so that the payload's end may still be seen.
      else expect(['engine-stopped', 'payload-exit']).toEqual(expect.arrayContaining(codes(ended)));
    } finally {
      await own.stop();
    }
  });
});
