import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { watchKernelEnd } from '../../src/container/kernel-end.ts';
import { snapshotKernel, snapshotSealed } from '../../src/container/kernel-snapshot.ts';
import { processIds, read, readBeginning, readOrGone, readStatus } from '../../src/container/processes.ts';
import { parseStat, parseStatus } from '../../src/probes/kernel/status.ts';
import { realControlledRun } from '../evidence/controlled-run.ts';
import { holdsWithin } from '../support/wait-until.ts';

let output: string;
beforeEach(async () => {
  output = await mkdtemp(join(tmpdir(), 'kernel-snapshot-'));
});
afterEach(() => rm(output, { recursive: true, force: true }));

/** A container that is not there: nothing on this machine has its control group. */
const target = (signal: AbortSignal) => ({
  containerId: 'f'.repeat(64),
  command: ['/usr/bin/python3'],
  output,
  before: new Set<string>(),
  limitMs: 10_000,
  signal,
});

it('finds this program among the processes', async () => {
  const child = spawn('sleep', ['9']);
  try {
    const ids = processIds();
    expect(ids.has(String(process.pid))).toBe(true);
    expect(ids.has(String(child.pid))).toBe(true);
  } finally {
    child.kill('SIGKILL');
  }
});

/** Makes its command line eight gigabytes of zeros that take no memory (prctl(2), PR_SET_MM_MAP), as any payload may. */
const ENDLESS = `
import ctypes, time
libc = ctypes.CDLL(None, use_errno=True)
libc.mmap.restype = libc.sbrk.restype = ctypes.c_ulong
size = 8 << 30
at = libc.mmap(None, ctypes.c_ulong(size), 3, 0x4022, -1, ctypes.c_long(0))
stat = open('/proc/self/stat').read().rsplit(') ', 1)[1].split()
field = lambda number: int(stat[number - 3])
names = [26, 27, 45, 46, 47, None, 28, None, None, 50, 51]
words = [field(name) if name else 0 for name in names]
words[5], words[7], words[8] = libc.sbrk(0), at, at + size
mm = (ctypes.c_uint64 * 13)(*words, 0, 0xffffffff << 32)
PR_SET_MM, PR_SET_MM_MAP = 35, 14
assert libc.prctl(PR_SET_MM, PR_SET_MM_MAP, ctypes.byref(mm), ctypes.c_ulong(ctypes.sizeof(mm)), ctypes.c_ulong(0)) == 0, ctypes.get_errno()
print('ready', flush=True)
time.sleep(60)
`;

it('reads no more of a process’s file than a file of the kernel’s own has', async () => {
  const child = spawn('python3', ['-c', ENDLESS], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    await once(child.stdout, 'data');
    const before = process.memoryUsage().rss;
    expect(read(String(child.pid), 'cmdline')).toBe(null);
    expect(readBeginning(String(child.pid), 'cmdline', 3)).toBe('\0\0\0');
    expect(readOrGone(String(child.pid), 'cmdline')).toBe(null);
    expect(process.memoryUsage().rss - before).toBeLessThan(64e6);
    expect(read(String(child.pid), 'status')).toContain(`Pid:\t${child.pid}\n`);
  } finally {
    child.kill('SIGKILL');
  }
});

it('says that the process is missing, as soon as the container has ended', async () => {
  const ended = new AbortController();
  const viewed = snapshotKernel(target(ended.signal));
  setTimeout(() => ended.abort(), 50);
  const began = performance.now();
  expect(await viewed).toEqual({ gate: 'missed', why: 'no-process' });
  expect(performance.now() - began).toBeLessThan(5000);
});

it('says so when the time is over, too', async () => {
  const viewed = snapshotKernel({ ...target(new AbortController().signal), limitMs: 30 });
  expect(await viewed).toEqual({ gate: 'missed', why: 'no-process' });
});

it('says that nothing was sealed', async () => {
  const sealed = await snapshotSealed({ gate: 'missed', why: 'no-process' }, target(AbortSignal.abort()));
  expect(sealed).toEqual({ said: null, status: null });
});

it('says that the end was not seen of a process that is gone', async () => {
  const { host } = realControlledRun('docker');
  const ended = new AbortController();
  setTimeout(() => ended.abort(), 50);
  const gone: boolean[] = [];
  const target = {
    ...{ containerId: 'f'.repeat(64), signal: ended.signal },
    ...{ onGone: (isGone: boolean) => gone.push(isGone), onUnreported: () => undefined },
  };
  const unobserved = (why: string) => ({
    kernelEnd: { state: 'unobserved', why },
    processEnd: null,
    isOrphan: false,
    reportedAfterMs: why === 'ended-before' ? expect.any(Number) : null,
  });
  expect(await watchKernelEnd(host.kernel, target)).toEqual(unobserved('ended-before'));
  expect(gone).toEqual([true]);
  const never = watchKernelEnd({ gate: 'missed', why: 'no-process' }, target);
  expect(await never).toEqual(unobserved('no-first-snapshot'));
});

it.each([
  ['loses its parent', true],
  ['keeps its parent', false],
])('sees that a process %s before it ends', async (_, killsParent) => {
  const shell = spawn('bash', ['-c', 'sleep 60 & echo $!; wait'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const [said] = await once(shell.stdout, 'data');
  const pid = Number(String(said));
  const start = parseStat(read(String(pid), 'stat') ?? '');
  const { kernel } = realControlledRun('docker').host;
  if (kernel.gate === 'missed' || start === null) throw new Error('there is a process to watch');
  const status = { ...kernel.status, ns_pid: [pid] };
  const ended = new AbortController();
  const watched = watchKernelEnd(
    { ...kernel, status, start_time: start.startTime },
    {
      ...{ containerId: 'f'.repeat(64), signal: ended.signal },
      ...{ onGone: () => ended.abort(), onUnreported: () => undefined },
    },
  );
  await sleep(200);
  if (killsParent) {
    shell.kill('SIGKILL');
    const parent = () => parseStat(read(String(pid), 'stat') ?? '')?.parent;
    expect(await holdsWithin(20_000, () => parent() !== shell.pid)).toBe(true);
  }
  // A slow machine has 250 ms between two looks.
  await sleep(700);
  process.kill(pid, 'SIGKILL');
  expect((await watched).isOrphan).toBe(killsParent);
  shell.kill('SIGKILL');
});

it.each(['plain', String.raw`\rTracerPid:\t0`])(
  'sees a tracer of a thread that is not the first one, and is called %s',
  async (name) => {
    const program = `
import ctypes, os, threading, time
def go():
    ctypes.CDLL(None).prctl(15, b"${name}")
    print(threading.get_native_id(), flush=True)
    time.sleep(60)
threading.Thread(target=go).start()
`;
    const traced = spawn('python3', ['-c', program], { stdio: ['ignore', 'pipe', 'inherit'] });
    try {
      const [thread] = await once(traced.stdout, 'data');
      expect(readStatus(`${traced.pid}`)).toMatchObject({ traced: false });
      const tracer = spawn('strace', ['-qq', '-o', '/dev/null', '-p', `${thread}`.trim()]);
      while (readStatus(`${traced.pid}`)?.traced === false) await sleep(10);
      const leader = parseStatus(await readFile(`/proc/${traced.pid}/status`, 'utf8'));
      expect([leader?.traced, readStatus(`${traced.pid}`)?.traced]).toEqual([false, true]);
      tracer.kill();
      await once(tracer, 'close');
    } finally {
      traced.kill('SIGKILL');
    }
  },
  20_000,
);
