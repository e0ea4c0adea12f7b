import { chmod, copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import type { AttestInputs } from '../../src/attest/attest.ts';
import { call } from '../../src/engine/client.ts';
import { describeEngines } from '../engines.ts';
import { denying, withContext } from '../hostile/sandbox.ts';
import { RESTRICTED_RUN } from '../support/restricted-run.ts';
import { attested, projectFolder, reasonsOf, withAttested } from './attested.ts';
import { CLIENTS } from './clients.ts';

/** Tries what a sealed process may not do, and says in one line what came of it. */
const TRIES = `
import ctypes, json, os, subprocess, sys, threading, time
while os.path.exists("/in/gate"): time.sleep(0.001)
libc = ctypes.CDLL(None, use_errno=True)
def number(call, *arguments):
    ctypes.set_errno(0)
    libc.syscall(ctypes.c_long(call), *map(ctypes.c_long, arguments))
    return ctypes.get_errno()
def refusal(operation):
    try:
        return operation()
    except OSError as error:
        return error.errno
def fork():
    child = os.fork()
    if child == 0:
        os._exit(7)
    return -os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
def run():
    return -subprocess.run([sys.executable, "-I", "-c", "raise SystemExit(7)"]).returncode
started = []
thread = threading.Thread(target=lambda: started.append(True))
thread.start()
thread.join()
open("/out/attest.jsonl", "w").write(json.dumps({
    "fork": refusal(fork), "run": refusal(run), "execve": refusal(lambda: os.execv("/nowhere", ["x"])),
    "execveat": number(322, -1, 0, 0, 0, 0), "clone": number(56, 0x800, 0, 0, 0, 0),
    "clone3": number(435, 0, 0), "threads": started, "arguments": sys.argv,
    "name": __name__, "path": sys.path[0],
}) + "\\n")
`;

const [EPERM, ENOENT, ENOSYS, EFAULT, EINVAL] = [1, 2, 38, 14, 22];

/** A profile that denies nothing of this: whatever is refused the seal refuses. */
const OPEN = { 'open.json': denying({ names: ['kexec_load'] }) };

/** Sealed as well; every one of them once, since they take their time. */
const ALL_UNDER = { 'targeted-deny': 'packet', 'deny-by-default': 'all' } as const;

describeEngines('a payload that is to be sealed', (engine) => {
  const tried = (inputs: Partial<AttestInputs>): Promise<unknown> =>
    withContext({ payload: TRIES, files: OPEN }, (context) =>
      withAttested({ engine, context, seccomp: join(context, 'open.json'), ...inputs }, async (result) =>
        JSON.parse(await readFile(join(result.evidenceFolder, 'attest.jsonl'), 'utf8')),
      ),
    );

  it.each(['targeted-deny', 'deny-by-default'] as const)(
    'is sealed under %s, and all else is as ever',
    async (seccomp) => {
      const result = await attested({ engine, seccomp, seal: true, controls: ALL_UNDER[seccomp] });
      expect(reasonsOf(result)).toEqual([]);
      expect(result.reading.controls.every(({ state }) => state === 'detected')).toBe(true);
      expect(result.verdict).toBe('ACCEPTED');
      const { exec_from_out, host, input, probes } = result.bundle;
      expect(exec_from_out).toBe('sealed');
      expect(host.seal?.said?.map(({ errno }) => errno)).toEqual([0, EPERM, EPERM]);
      expect(host.kernel).toMatchObject({ status: { seccomp_filters: 1 } });
      expect(host.seal?.status?.seccomp_filters).toBe(2);
      expect(input.files.map(({ path }) => path)).toEqual(['packet.json']);
      // Without the seal it is ENOENT: the file does not exist.
      expect(probes.find(({ probe_id }) => probe_id === 'PR-EXEC-1')?.errno_or_exit).toBe('1; 1');
    },
  );

  it('can neither execute nor make a process, and has its threads and its own arguments', async () => {
    expect(await tried({ seal: true })).toEqual({
      ...{ fork: EPERM, run: EPERM, execve: EPERM, execveat: EPERM, clone: EPERM },
      ...{ clone3: ENOSYS, threads: [true] },
      ...{ arguments: ['/app/inspector/main.py'], name: '__main__', path: expect.any(String) },
    });
  });

  it('could do all that without the seal', async () => {
    expect(await tried({})).toEqual({
      ...{ fork: -7, run: -7, execve: ENOENT, execveat: EFAULT, clone: EINVAL },
      ...{ clone3: EINVAL, threads: [true] },
      ...{ arguments: ['/app/inspector/main.py'], name: '__main__', path: expect.any(String) },
    });
  });

  it('is sealed by hand too, where nothing else refuses x32', async () => {
    const image = (await attested({ engine })).bundle.image_digest;
    const x32 =
      'import ctypes; print(ctypes.CDLL(None, use_errno=True).syscall(0x40000027), ctypes.get_errno())';
    const folder = await mkdtemp(join(tmpdir(), 'sealed-by-hand-'));
    try {
      await chmod(folder, 0o755);
      await mkdir(join(folder, 'out'));
      await chmod(join(folder, 'out'), 0o777);
      await copyFile(join(projectFolder, 'inspector/seal.py'), join(folder, 'seal.py'));
      await writeFile(join(folder, 'x32.py'), x32);
      const run = (...command: string[]) =>
        call(CLIENTS[engine], [
          ...[...RESTRICTED_RUN, '--security-opt', 'seccomp=unconfined'],
          ...['-v', `${folder}:/in:ro`, '-v', `${folder}/out:/out:rw`, '--entrypoint', '/usr/bin/python3'],
          ...[image, '-I', ...command],
        ]);
      expect((await run('/in/x32.py')).stdout).toBe(`-1 ${ENOSYS}\n`);
      expect((await run('-S', '/in/seal.py', '/in/x32.py')).stdout).toBe(`-1 ${EPERM}\n`);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('is blocked where its profile keeps it from a filter of its own', async () => {
    const files = { 'closed.json': denying({ names: ['prctl', 'seccomp'] }) };
    const result = await withContext({ payload: TRIES, files }, (context) =>
      attested({ engine, context, seccomp: join(context, 'closed.json'), seal: true }),
    );
    expect(reasonsOf(result)).toContain('seal-not-shown');
    expect(result.bundle.exec_from_out).toBe(engine === 'podman' ? 'noexec' : 'open');
  });

  it('is refused where the image does not run a Python file', async () => {
    const dockerfile = (text: string) =>
      text.replace(/ENTRYPOINT .*/, 'ENTRYPOINT ["/usr/bin/python3", "-I"]');
    const run = withContext({ payload: TRIES, dockerfile }, (context) =>
      attested({ engine, context, seal: true }),
    );
    await expect(run).rejects.toMatchObject({ code: 'seal-not-possible', kind: 'usage' });
  });
});
