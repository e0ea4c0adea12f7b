import { randomBytes } from 'node:crypto';
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { chmod, rm, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { call } from '../../src/engine/client.ts';
import { describeEngines } from '../engines.ts';
import { CLIENTS } from './clients.ts';
import { LaunchTest, LOOKED_AT_SECONDS } from './launched.ts';

const CORES = '/proc/sys/kernel/core_pattern';
const HUGE_PAGES = '/proc/sys/vm/nr_hugepages';
const BASE = 'localhost/sandbox-attestation-base:debian-packages';

/**
 * Gives the kernel's file a value while `work` runs, for the whole machine, as its administrator does. Where this user may not,
 * `work` learns that, and tries the workload alone.
 */
async function withSetting(
  file: string,
  value: string,
  work: (isSet: boolean) => Promise<void>,
): Promise<void> {
  if (!canWrite(file)) return work(false);
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, value);
  try {
    await work(true);
  } finally {
    writeFileSync(file, before);
  }
}

function canWrite(file: string): boolean {
  try {
    accessSync(file, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** What the kernel calls the programs that crash here: any program of the machine may crash at the same time. */
const CRASHES = `crash-${randomBytes(4).toString('hex')}`;

/** Tries first to have a limit for which the kernel starts the program: any but one. */
const CRASH = `
import ctypes, resource
try:
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    print("limit changed", flush=True)
except OSError as error:
    print("errno", error.errno, flush=True)
except ValueError:
    print("refused", flush=True)
import time
time.sleep(${LOOKED_AT_SECONDS})
open("/proc/self/comm", "w").write("${CRASHES}")
ctypes.string_at(0)
`;

/** Maps a page of 2 MiB and writes to it. */
const HUGE = `
import ctypes, time
libc = ctypes.CDLL(None, use_errno=True)
libc.mmap.restype = ctypes.c_void_p
at = libc.mmap(None, 1 << 21, 3, 0x40022, -1, 0)
print("errno", ctypes.get_errno()) if at == ctypes.c_void_p(-1).value else (ctypes.memset(at, 1, 1 << 21), print("a huge page"))
time.sleep(${LOOKED_AT_SECONDS})
`;

/** Tries each, in a folder that it may write to, and says what came of it. */
const UNCOUNTED = `
import ctypes, errno, fcntl, os, struct, time
libc = ctypes.CDLL(None, use_errno=True)
def lock():
    with open("/tmp/locked", "w") as file:
        fcntl.fcntl(file, 37, struct.pack("hhqqi4x", fcntl.F_WRLCK, 0, 0, 1, 0))
def call(number, *args):
    if libc.syscall(number, *args) != 0: raise OSError(ctypes.get_errno(), "")
def table(): call(436, 1 << 20, 1 << 20, 2)
def reads():
    contexts = ctypes.c_long(0)
    call(206, 8, ctypes.byref(contexts))
def terminal(): os.close(os.open("/dev/ptmx", os.O_RDWR))
for attempt in (lock, table, reads, terminal):
    try:
        attempt()
        print(attempt.__name__, "done")
    except OSError as error:
        print(attempt.__name__, errno.errorcode[error.errno])
time.sleep(${LOOKED_AT_SECONDS})
`;

describeEngines('what no limit of a container counts', (engine) => {
  let test: LaunchTest;
  let evidence: string;
  beforeAll(async () => {
    test = await LaunchTest.make(engine);
    evidence = (await test.attest()).evidenceFolder;
  }, 120_000);
  afterAll(() => test.remove());

  /** The same program in a container without our profile, whose core limit is zero. */
  const unconfined = (program: string) =>
    call(CLIENTS[engine], [
      ...['run', '--rm', '--network', 'none', '--ulimit', 'core=0:0', '--security-opt', 'seccomp=unconfined'],
      ...['--entrypoint', '/usr/bin/python3', BASE, '-I', '-c', program],
    ]);

  it('a program of the machine that reads what crashed is started by other containers, and not by a workload', async () => {
    const [handler, started] = [test.fresh('handler'), test.fresh('started')];
    await writeFile(handler, `#!/bin/sh\n[ "$1" != ${CRASHES} ] || cat > ${started}\n`);
    await chmod(handler, 0o755);
    await withSetting(CORES, `|${handler} %e`, async (isSet) => {
      if (isSet) {
        await unconfined(CRASH);
        for (let looks = 0; looks < 50 && !existsSync(started); looks += 1) await sleep(100);
        expect(existsSync(started)).toBe(true);
        await rm(started);
      }
      const { result, wrote } = await test.launchProgram(evidence, CRASH);
      expect(wrote).not.toContain('limit changed');
      expect(result).toMatchObject({ verdict: 'CONFINED', ended: 'exited', exitCode: 139 });
      await sleep(500);
      expect(existsSync(started)).toBe(false);
    });
  }, 60_000);

  it('huge pages are taken by other containers, and not by a workload', async () => {
    await withSetting(HUGE_PAGES, '4', async (isSet) => {
      if (isSet) expect((await unconfined(HUGE)).stdout).toBe('a huge page\n');
      const { result, wrote } = await test.launchProgram(evidence, HUGE);
      expect(wrote).toBe('errno 1\n');
      expect(result).toMatchObject({ verdict: 'CONFINED', exitCode: 0 });
    });
  }, 60_000);

  it('the rest is there in other containers, and refused to a workload', async () => {
    const attempts = ['lock', 'table', 'reads', 'terminal'];
    const { stdout } = await unconfined(UNCOUNTED);
    expect(stdout.trim().split('\n')).toEqual(attempts.map((each) => `${each} done`));
    const { result, wrote } = await test.launchProgram(evidence, UNCOUNTED);
    const refused = ['lock ENOSYS', 'table ENOSYS', 'reads EPERM', 'terminal ENOENT'];
    expect(wrote.trim().split('\n')).toEqual(refused);
    expect(result).toMatchObject({ verdict: 'CONFINED', exitCode: 0 });
  }, 60_000);
});
