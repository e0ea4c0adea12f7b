import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { renameSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { AttestResult } from '../../src/attest/attest.ts';
import { readSettings } from '../../src/attest/entry/settings.ts';
import { orElse, processIds, read } from '../../src/container/processes.ts';
import { sha256Of } from '../../src/foundation/digest.ts';
import type { LaunchInputs } from '../../src/launch/inputs.ts';
import { exitCodeOfLaunch, launchSentence } from '../../src/launch/outcome.ts';
import type { LaunchResult } from '../../src/launch/result.ts';
import { describeEngines } from '../engines.ts';
import { newKey } from '../signing/signed-run.ts';
import { CLIENTS } from './clients.ts';
import { built, LaunchTest, LENIENT } from './launched.ts';
import { ofThisProcess } from './leftovers.ts';
import { monitorsOf } from './monitors.ts';
import { RegistryOf } from './registry-of.ts';

/** A plug-in over a folder of documents. */
const PLUGIN = `
import os, sys, time
print("began", sys.argv[1:], flush=True)
print("a warning", file=sys.stderr, flush=True)
os.mkdir("/out/words")
for name in sorted(os.listdir("/in")):
    with open(f"/in/{name}") as file, open(f"/out/words/{name}", "w") as out:
        out.write(str(len(file.read().split())))
time.sleep(0.3)
sys.exit(7)
`;

/** Goes on in a second thread for two seconds after its first one has ended; with an argument, that executes it again. */
const THREADS = `
#include <pthread.h>
#include <unistd.h>
static void *go_on(void *again) {
  sleep(2);
  if (again) execl("/app/main", "main", (char *)0);
  _exit(0);
  return again;
}
int main(int argc, char **argv) {
  pthread_t thread;
  usleep(300000);
  if (argv[0][0] == 'm') return 0;
  if (pthread_create(&thread, 0, go_on, argc > 1 ? argv : 0) != 0) return 1;
  pthread_exit(0);
}
`;

/** Its first thread ends, and then each thread makes the next one and ends, for some seconds; it then ends itself. */
const SUCCESSION = `
#define _GNU_SOURCE
#include <sched.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>
static char stacks[64][65536] __attribute__((aligned(16)));
static volatile long nth;
static struct timespec until;
static int next(void *none) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  if (now.tv_sec >= until.tv_sec) syscall(SYS_exit_group, 0);
  int flags = CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND | CLONE_THREAD | CLONE_SYSVSEM;
  nth += 1;
  clone(next, stacks[nth % 64] + sizeof stacks[0], flags, none);
  syscall(SYS_exit, 0);
  return 0;
}
int main(void) {
  usleep(300000);
  clock_gettime(CLOCK_MONOTONIC, &until);
  until.tv_sec += 4;
  return next(0);
}
`;

/**
 * Takes another name and other arguments in its first instructions, before any look, and goes on for more than a second; then
 * it executes itself and shows its name for a while.
 */
const POSING = (name: string) => String.raw`
static long call(long n, long a, long b, long c, long d) {
  long result;
  register long fourth asm("r10") = d;
  asm volatile("syscall" : "=a"(result) : "a"(n), "D"(a), "S"(b), "d"(c), "r"(fourth) : "rcx", "r11", "memory");
  return result;
}
static void wait_for(long ms) {
  long time[2] = {ms / 1000, ms % 1000 * 1000000};
  call(35, (long)time, 0, 0, 0);
}
void begin(long *stack) {
  char *given = (char *)stack[1];
  if (given[0] != 's') {
    call(157, 15, (long)"${name}", 0, 0);
    const char posed[10] = "runc\0init";
    for (int at = 0; at < 10; at++) given[at] = posed[at];
    wait_for(1400);
    char *again[] = {"seen", 0}, *none[] = {0};
    call(59, (long)"/app/main", (long)again, (long)none, 0);
  }
  wait_for(200);
  call(231, 0, 0, 0, 0);
}
asm(".globl _start\n_start: mov %rsp,%rdi\n and $-16,%rsp\n call begin\n");
`;

/** Podman's client, which pulls over HTTP too. */
const OVER_HTTP = `#!/bin/bash
words=()
for word in "$@"; do
  words+=("$word")
  [ "$word" = pull ] && words+=(--tls-verify=false)
done
exec podman "\${words[@]}"
`;

async function stopFor(pid: number, ms: number): Promise<void> {
  process.kill(pid, 'SIGSTOP');
  await sleep(ms);
  process.kill(pid, 'SIGCONT');
}

describeEngines('launch', (engine) => {
  let test: LaunchTest;
  let attested: AttestResult;
  let evidence: string;
  beforeAll(async () => {
    test = await LaunchTest.make(engine);
    attested = await test.attest();
    evidence = attested.evidenceFolder;
  });
  afterAll(async () => {
    expect(await ofThisProcess(engine)).toEqual([]);
    await test.remove();
  });

  const codes = (result: LaunchResult) =>
    (result.kind === 'refused' ? result.reasons : result.reading.reasons).map(({ code, subject }) =>
      `${code} ${subject ?? ''}`.trim(),
    );

  it('runs a workload of its own, and its receipt holds what it was', async () => {
    const input = test.fresh('documents');
    await writeFile(await folderAt(input, 'one.txt'), 'a b c');
    const image = built(await test.context(PLUGIN));
    const { result, wrote } = await test.launch(evidence, { image, input, command: ['--fast', 'x y'] });
    expect(codes(result)).toEqual([]);
    if (result.kind !== 'ended') throw new Error('it did not run');
    expect(result.verdict).toBe('CONFINED');
    expect(exitCodeOfLaunch(result)).toBe(7);
    expect(launchSentence(result)).toBe('CONFINED: The workload ended with exit code 7.');
    expect(wrote).toContain("began ['--fast', 'x y']\n");
    expect(wrote).toContain('a warning\n');
    const { receipt } = result.reading;
    expect(receipt?.output).toEqual({
      files: [{ path: 'words/one.txt', size: 1, sha256: sha256Of('3') }],
      left_out: [],
    });
    expect(receipt?.workload).toMatchObject({ source: 'built', command: ['--fast', 'x y'], tolerated: [] });
    expect(receipt?.host.kernel_end).toMatchObject({ state: 'seen' });
    expect((await readdir(result.folder)).sort()).toEqual([
      'evidence',
      'output',
      'receipt.json',
      'stderr',
      'stdout',
    ]);
    expect(await readFile(join(result.folder, 'stderr'), 'utf8')).toBe('a warning\n');
    // The attested arguments, but for the names of one run.
    const words = (list: readonly string[]) =>
      list.filter((word) => !/sandbox-attestation|sha256:/.test(word));
    expect(words(receipt?.run.arguments ?? []).slice(0, -2)).toEqual(words(attested.bundle.run.arguments));
  });

  it('runs the attested image itself', async () => {
    const { result } = await test.launch(evidence);
    expect(codes(result)).toEqual([]);
    expect(result).toMatchObject({ kind: 'ended', verdict: 'CONFINED', exitCode: 0 });
  });

  it('asks the engine for nothing when the evidence is not accepted', async () => {
    const expectations = { ...LENIENT, waivers: new Set([] as const) };
    const { result } = await test.launch(evidence, { expectations, engineProgram: '/no/such/engine' });
    expect(result).toMatchObject({ kind: 'refused', at: 'gate' });
    expect(exitCodeOfLaunch(result)).toBe(3);
    expect(codes(result)).toContain('unsigned');
  });

  it('launches from a rehearsal’s evidence only as a rehearsal, and says so', async () => {
    const local = await test.edited(attested, (bundle) => ({ ...bundle, venue: 'LOCAL' }));
    const program = 'import time\nprint("ran", flush=True)\ntime.sleep(0.3)\n';
    const refused = await test.launchProgram(local, program, { engineProgram: '/no/such/engine' });
    expect(codes(refused.result)).toEqual(['venue-local']);
    expect([refused.result.kind, exitCodeOfLaunch(refused.result), refused.wrote]).toEqual([
      'refused',
      3,
      '',
    ]);
    const { result, wrote } = await test.launchProgram(local, program, { rehearsal: true });
    if (result.kind !== 'ended') throw new Error('it did not run');
    expect([result.verdict, exitCodeOfLaunch(result), wrote]).toEqual(['REHEARSAL', 0, 'ran\n']);
    expect(launchSentence(result)).toBe('REHEARSAL: The workload ended with exit code 0.');
    expect(result.reading.headline).toMatch(/^BLOCKED for 2 reasons.*: a REHEARSAL, which is not evidence$/);
    expect(result.reading.receipt?.venue).toBe('LOCAL');
    const other = await test.edited(attested, (bundle) => ({
      ...bundle,
      venue: 'LOCAL',
      runtime: `${engine} 1.2.3`,
    }));
    const both = await test.launchProgram(other, program, { rehearsal: true });
    expect([both.result.kind, both.wrote]).toEqual(['refused', '']);
  });

  it('refuses a machine that is not as it was, before anything is built', async () => {
    const folder = await test.edited(attested, (bundle) => ({
      ...bundle,
      runtime: `${engine} 1.2.3`,
      venue_facts: {
        ...bundle.venue_facts,
        machine_id_sha256: sha256Of('another machine'),
      } as typeof bundle.venue_facts,
      host: {
        ...bundle.host,
        engine: { ...bundle.host.engine, version: '1.2.3', oci_runtime_version: 'old' },
        system: { ...bundle.host.system, kernel: '5.0.0', distribution: 'Other' },
      },
    }));
    const image = built('/no/such/context');
    const drifted = ['engine-version', 'oci-runtime-version', 'kernel', 'distribution', 'machine'];
    const { result } = await test.launch(folder, { image });
    expect(codes(result)).toEqual(drifted.map((field) => `host-drift ${field}`));
    expect(result).toMatchObject({ kind: 'refused', at: 'machine' });
    const launch = { ...LENIENT.launch, tolerate: drifted, sameMachine: false };
    const tolerated = await test.launch(folder, { expectations: { ...LENIENT, launch } });
    expect(codes(tolerated.result)).toEqual([]);
    expect(tolerated.result).toMatchObject({ kind: 'ended', verdict: 'CONFINED' });
    if (tolerated.result.kind !== 'ended') return;
    expect(tolerated.result.reading.headline).toContain(`tolerated: ${drifted.join(', ')}`);
    expect(tolerated.result.reading.receipt?.workload.tolerated).toEqual(drifted);
  });

  it('refuses a container that is not as attested, before it starts', async () => {
    // As if the engine had put the attested container under a tighter limit.
    const folder = await test.edited(attested, (bundle) => ({
      ...bundle,
      host: { ...bundle.host, container: { ...bundle.host.container, nano_cpus: 500_000_000 } },
    }));
    const { result, wrote } = await test.launchProgram(folder, 'print("ran", flush=True)');
    expect(codes(result)).toContain('host-drift container.nano_cpus');
    expect(result).toMatchObject({ kind: 'refused', at: 'container' });
    expect(wrote).toBe('');
  });

  it('refuses evidence of a sealed payload', async () => {
    const sealed = await test.attest({ seal: true });
    const { result } = await test.launch(sealed.evidenceFolder);
    expect(codes(result)).toContain('launch-sealed');
  });

  it('takes a named image by its digest, judged like every image', async () => {
    const program = 'import time\ntime.sleep(0.3)\n';
    const first = await test.launchProgram(evidence, program);
    if (first.result.kind !== 'ended') throw new Error('it did not run');
    const id = first.result.reading.receipt?.host.container.image_id ?? '';
    const named = (reference: string): Partial<LaunchInputs> => ({
      image: { source: 'named', reference, pull: false },
    });
    const again = await test.launch(evidence, named(id));
    expect(codes(again.result)).toEqual([]);
    expect(again.result).toMatchObject({ verdict: 'CONFINED' });
    await expect(
      test.launch(evidence, named('localhost/sandbox-attestation-test:launch')),
    ).rejects.toMatchObject({
      code: 'workload-reference',
    });
    await expect(test.launch(evidence, named(`x@sha256:${'0'.repeat(64)}`))).rejects.toMatchObject({
      code: 'workload-image',
    });
  });

  it('refuses an image with a program that the base has not', async () => {
    const context = await test.context('print(1)', { tool: '\x7fELF' });
    const dockerfile = await readFile(join(context, 'Dockerfile.sandbox'), 'utf8');
    await writeFile(
      join(context, 'Dockerfile.sandbox'),
      dockerfile.replace('USER 65532', 'COPY --chmod=0755 tool /usr/bin/tool\nUSER 65532'),
    );
    const { result, wrote } = await test.launch(evidence, { image: built(context) });
    expect(codes(result)).toEqual(['image-adds /usr/bin/tool']);
    expect(result).toMatchObject({ kind: 'refused', at: 'container' });
    expect(wrote).toBe('');
  });

  it('judges the evidence that it read, whatever its folder holds later', async () => {
    const copy = await test.edited(attested, (bundle) => bundle);
    const program = 'import time\nprint("go", flush=True)\ntime.sleep(0.5)\n';
    const image = built(await test.context(program));
    const { result } = await test.launch(copy, {
      image,
      onOutput: async () => {
        await rm(`${copy}-away`, { recursive: true, force: true });
        await rename(copy, `${copy}-away`).catch(() => undefined);
        await writeFile(copy, 'something else').catch(() => undefined);
      },
    });
    expect(codes(result)).toEqual([]);
    expect(result).toMatchObject({ verdict: 'CONFINED' });
  });

  it('takes no other launch’s folder for its own, put there while it reads back', async () => {
    const good = test.fresh('good');
    const first = await test.launchProgram(evidence, 'import time\ntime.sleep(0.4)\n', { output: good });
    expect(first.result).toMatchObject({ verdict: 'CONFINED' });
    const output = test.fresh('launch');
    const swap = (stage: string) => {
      if (stage !== 'receipt') return;
      renameSync(output, `${output}-away`);
      renameSync(good, output);
    };
    const image = built(await test.context('import sys\nsys.exit(0)\n'));
    const progress = { stage: swap, note: () => undefined };
    await expect(test.launch(evidence, { image, output }, { progress })).rejects.toMatchObject({
      code: 'launch-changed',
    });
  });

  it('does not take the end of a process’s first thread for the end of the process', async () => {
    const image = await test.compiled(THREADS);
    for (const command of [null, ['again']]) {
      const { result } = await test.launch(evidence, { image, command });
      expect(codes(result)).toEqual(['end-unobserved']);
    }
  });

  it.each(['runc:[2:INIT]', String.raw`a\rb`])(
    'does not wait for a program that poses as %j',
    async (name) => {
      const image = await test.compiled(
        POSING(name),
        '-O1',
        '-nostdlib',
        '-fno-stack-protector',
        '-fno-builtin',
      );
      // A look may come between its start and its first instructions: then it was seen. On a busy machine most do.
      for (let tries = 0; tries < 24; tries += 1) {
        const found = codes((await test.launch(evidence, { image })).result);
        if (found.length > 0) return expect(found).toEqual(['unobserved']);
      }
      throw new Error('It was seen at once each time.');
    },
    200_000,
  );

  it('nor threads that come one after the other, and ends them in time', async () => {
    const image = await test.compiled(SUCCESSION);
    const { result } = await test.launch(evidence, { image });
    expect(codes(result)).toEqual(['end-unobserved']);
    const began = performance.now();
    const late = await test.launch(evidence, { image, timeoutSeconds: 2 });
    expect(late.result).toMatchObject({ ended: 'timeout' });
    expect(codes(late.result)).toEqual(['end-unobserved']);
    if (late.result.kind !== 'ended') return;
    expect(late.result.reading.receipt?.run.duration_ms).toBeLessThan(3_900);
    expect(performance.now() - began).toBeLessThan(60_000);
  });

  it('knows when a workload ended although the engine learns of it seconds later', async () => {
    const image = built(await test.context('import time\nprint("go", flush=True)\ntime.sleep(0.5)\n'));
    const word = `late-${randomBytes(8).toString('hex')}`;
    const stopped: Promise<void>[] = [];
    const onOutput = async () => {
      stopped.push(...monitorsOf(word).map((pid) => stopFor(pid, 4_500)));
    };
    const { result } = await test.launch(evidence, { image, command: [word], onOutput });
    expect(stopped).toHaveLength(1);
    await Promise.all(stopped);
    expect(codes(result)).toEqual([]);
    expect(result).toMatchObject({ verdict: 'CONFINED', ended: 'exited', exitCode: 0 });
  });

  it.each([
    ['stays stopped', async (pid: number) => void process.kill(pid, 'SIGSTOP')],
    [
      'is stopped, and killed after the end',
      async (pid: number) => {
        process.kill(pid, 'SIGSTOP');
        await sleep(2_500);
        process.kill(pid, 'SIGKILL');
      },
    ],
  ])(
    'does not guess how a workload ended whose monitor %s',
    async (_, act) => {
      const image = built(
        await test.context('import sys, time\nprint("go", flush=True)\ntime.sleep(1)\nsys.exit(3)\n'),
      );
      const word = `ended-${randomBytes(8).toString('hex')}`;
      const monitors: number[] = [];
      const acted: Promise<void>[] = [];
      const onOutput = async () => {
        monitors.push(...monitorsOf(word));
        acted.push(...monitors.map(act));
      };
      const launched = test.launch(evidence, { image, command: [word], onOutput, timeoutSeconds: 3 });
      await expect(launched).rejects.toMatchObject({ code: 'engine-stopped' });
      expect(monitors).toHaveLength(1);
      await Promise.all(acted);
      for (const pid of monitors) orElse(() => process.kill(pid, 'SIGCONT'), false);
    },
    60_000,
  );

  it('does not take the death of a container’s monitor for the workload’s end, and leaves nothing', async () => {
    const image = built(await test.context('import time\nprint("go", flush=True)\ntime.sleep(30)\n'));
    const word = `alone-${randomBytes(8).toString('hex')}`;
    const killed: number[] = [];
    const onOutput = async () => {
      for (const pid of monitorsOf(word)) {
        killed.push(pid);
        process.kill(pid, 'SIGKILL');
      }
    };
    const launched = test.launch(evidence, { image, command: [word], onOutput });
    const said = await launched.then(
      ({ result }) => (result.kind === 'ended' ? `${result.ended} ${result.exitCode}` : result.kind),
      (error: { readonly code: string }) => error.code,
    );
    expect(killed).toHaveLength(1);
    // Docker's daemon ends the container with its shim, so fast that nobody may see it without one.
    expect(engine === 'docker' ? ['exited 137', 'engine-stopped'] : ['engine-stopped']).toContain(said);
    expect([...processIds()].filter((pid) => read(pid, 'cmdline')?.includes(word) ?? false)).toEqual([]);
  });

  it('reports how a workload ended although nobody reads what it writes', async () => {
    const program = 'import time\nprint("x" * 300_000, flush=True)\ntime.sleep(0.5)\n';
    const onOutput = () => new Promise<void>(() => undefined);
    const { result } = await test.launchProgram(evidence, program, { onOutput, timeoutSeconds: 20 });
    expect(codes(result)).toEqual([]);
    expect(result).toMatchObject({ verdict: 'CONFINED', ended: 'exited', exitCode: 0 });
    if (result.kind !== 'ended') return;
    expect(result.reading.receipt?.streams.stdout).toMatchObject({ written: 300_001, kept: 300_001 });
  });

  it('and although it wrote all that the engine takes', async () => {
    const program = `
import os, time
os.set_blocking(1, False)
until, wrote = time.monotonic() + 2, 0
while time.monotonic() < until:
    try:
        wrote += os.write(1, b"x" * 65536)
    except BlockingIOError:
        time.sleep(0.01)
print(wrote, file=open("/out/wrote", "w"))
`;
    const onOutput = () => new Promise<void>(() => undefined);
    const { result } = await test.launchProgram(evidence, program, { onOutput, timeoutSeconds: 30 });
    expect(codes(result)).toEqual([]);
    expect(result).toMatchObject({ verdict: 'CONFINED', ended: 'exited', exitCode: 0 });
    if (result.kind !== 'ended') return;
    const wrote = Number(await readFile(join(result.folder, 'output/wrote'), 'utf8'));
    expect(wrote).toBeGreaterThan(65_536);
    expect(result.reading.receipt?.streams.stdout.written).toBe(wrote);
  }, 60_000);

  it('ends a workload when it is interrupted, and leaves nothing', async () => {
    const program = 'import time\nprint("go", flush=True)\ntime.sleep(60)\n';
    const image = built(await test.context(program));
    const interrupt = new AbortController();
    const output = test.fresh('launch');
    const onOutput = async () => interrupt.abort('SIGINT');
    const launched = test.launch(evidence, { image, output, onOutput }, { signal: interrupt.signal });
    await expect(launched).rejects.toMatchObject({ code: 'cancelled' });
    await expect(readdir(output)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('says before the workload runs that its folder cannot be made, and needs the whole evidence', async () => {
    const image = built(await test.context('print("ran", flush=True)\n'));
    const file = test.fresh('file');
    await writeFile(file, '');
    const onOutput = async () => {
      throw new Error('it ran');
    };
    const longest = join(test.folder, 'x'.repeat(300));
    for (const output of [join(file, 'launch'), longest])
      await expect(test.launch(evidence, { image, output, onOutput })).rejects.toMatchObject({
        code: expect.stringMatching(/^(launch-not-written|path-refused|launch-folder)$/),
      });
    const alone = test.fresh('bundle.json');
    await writeFile(alone, await readFile(attested.bundlePath));
    await expect(test.launch(alone)).rejects.toMatchObject({ code: 'launch-needs-folder' });
  });

  it('has its folder alone: of two that want one, the second does not run', async () => {
    const image = built(await test.context('import time\nprint("ran", flush=True)\ntime.sleep(1)\n'));
    const output = test.fresh('launch');
    const twice = [0, 1].map(() => test.launch(evidence, { image, output }).catch((error: unknown) => error));
    const ended = await Promise.all(twice);
    const failed = ended.filter((each) => each instanceof Error);
    expect(failed).toEqual([expect.objectContaining({ code: 'launch-folder' })]);
    expect(ended.filter((each) => !(each instanceof Error))).toEqual([
      expect.objectContaining({ wrote: 'ran\n', result: expect.objectContaining({ verdict: 'CONFINED' }) }),
    ]);
  });

  it('is blocked if another signer signs than the policy names for receipts', async () => {
    const [named, other] = [newKey('ed25519'), newKey('ed25519')];
    const keyFile = test.fresh('key.pem');
    await writeFile(keyFile, other.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), {
      mode: 0o600,
    });
    const launch = { ...LENIENT.launch, trust: { kind: 'key' as const, publicKey: named.publicPem } };
    const { signing } = readSettings({ signing: 'key', 'signing-key': keyFile }, (name) => name);
    const { result } = await test.launchProgram(evidence, 'import time\ntime.sleep(0.3)', {
      expectations: { ...LENIENT, launch },
      signing,
    });
    expect(codes(result)).toContain('key-not-expected');
    expect(result).toMatchObject({ verdict: 'BLOCKED' });
  });

  it('or than the policy names for evidence, as verify does', async () => {
    const [named, other] = [newKey('ed25519'), newKey('ed25519')];
    const signingWith = async (key: typeof named) => {
      const keyFile = test.fresh('key.pem');
      const pem = key.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
      await writeFile(keyFile, pem, { mode: 0o600 });
      return readSettings({ signing: 'key', 'signing-key': keyFile }, (name) => name).signing;
    };
    const { evidenceFolder } = await test.attest({ signing: await signingWith(named) });
    const trust = { kind: 'key' as const, publicKey: named.publicPem };
    const launched = async (key: typeof named) =>
      test.launchProgram(evidenceFolder, 'import time\ntime.sleep(0.3)', {
        expectations: { ...LENIENT, trust },
        signing: await signingWith(key),
      });
    expect((await launched(named)).result).toMatchObject({ verdict: 'CONFINED' });
    const { result } = await launched(other);
    expect(codes(result)).toEqual(['key-not-expected']);
    expect(result).toMatchObject({ verdict: 'BLOCKED' });
  });

  it('launches another image, of which every file is listed and judged', async () => {
    const image = await test.compiled('#include <unistd.h>\nint main(void) { usleep(300000); return 0; }\n');
    const first = await test.launch(evidence, { image });
    expect(codes(first.result)).toEqual([]);
    if (first.result.kind !== 'ended') return;
    const id = first.result.reading.receipt?.host.container.image_id ?? '';
    const again = await test.launch(evidence, { image: { source: 'named', reference: id, pull: false } });
    expect(codes(again.result)).toEqual([]);
  });

  it('records the challenge of a verifier who asked after the evidence was made', async () => {
    const challenge = 'asked-after-the-evidence';
    const { result } = await test.launchProgram(evidence, 'import time\ntime.sleep(0.3)', {
      challenge,
      expectations: { ...LENIENT, challenge },
    });
    expect(codes(result)).toEqual([]);
    expect(result).toMatchObject({ verdict: 'CONFINED', reading: { receipt: { challenge } } });
  });

  it('pulls another image by its digest if that is asked for, and not otherwise', async () => {
    // An image that no other test has: it is removed from the engine.
    const word = randomBytes(8).toString('hex');
    const program = `#include <unistd.h>\nchar word[] = "${word}";\nint main(void) { usleep(300000); return word[0] == 0; }\n`;
    const first = await test.launch(evidence, { image: await test.compiled(program) });
    if (first.result.kind !== 'ended') throw new Error('it did not run');
    const id = first.result.reading.receipt?.host.container.image_id ?? '';
    const registry = await RegistryOf.image({ client: CLIENTS[engine] }, id);
    try {
      expect(spawnSync(engine, ['rmi', '--force', id]).status).toBe(0);
      // The registry speaks HTTP, which Podman refuses even on this machine.
      const engineProgram = engine === 'docker' ? null : test.fresh('podman');
      if (engineProgram !== null) await writeFile(engineProgram, OVER_HTTP, { mode: 0o755 });
      const launch = { ...LENIENT.launch, tolerate: ['engine-program'] };
      const named = (digest: string, pull: boolean) =>
        test.launch(evidence, {
          image: { source: 'named', reference: `127.0.0.1:${registry.port}/launched@${digest}`, pull },
          ...{ engineProgram, expectations: { ...LENIENT, launch } },
        });
      await expect(named(registry.digest, false)).rejects.toMatchObject({
        code: 'workload-image',
        message: expect.stringContaining('does not have the image'),
      });
      await expect(named(`sha256:${'0'.repeat(64)}`, true)).rejects.toMatchObject({
        code: 'workload-image',
        message: expect.stringContaining('could not be pulled'),
      });
      const { result } = await named(registry.digest, true);
      expect(codes(result)).toEqual([]);
      if (result.kind !== 'ended') throw new Error('it did not run');
      expect(result.reading.receipt?.workload).toMatchObject({
        source: 'named',
        reference: `127.0.0.1:${registry.port}/launched@${registry.digest}`,
      });
      // Another time it is there by that name, and nothing is pulled.
      expect(codes((await named(registry.digest, false)).result)).toEqual([]);
    } finally {
      await registry.close();
      spawnSync(engine, ['rmi', '--force', id]);
    }
  });

  it('runs under the stricter profile as under the default one', async () => {
    const strict = await test.attest({ seccomp: 'deny-by-default' });
    const { result, wrote } = await test.launchProgram(
      strict.evidenceFolder,
      'import time\nprint("ran", flush=True)\ntime.sleep(0.3)\n',
    );
    expect([codes(result), wrote]).toEqual([[], 'ran\n']);
    if (result.kind !== 'ended') throw new Error('it did not run');
    expect(strict.bundle.profile.name).toBe('deny-by-default');
    expect(result.reading.receipt?.host.seccomp).toEqual(strict.bundle.host.seccomp);
    expect(strict.bundle.host.seccomp).not.toEqual(attested.bundle.host.seccomp);
  });

  it('refuses a folder that is not empty', async () => {
    const output = test.fresh('launch');
    await writeFile(await folderAt(output, 'mine.txt'), 'mine');
    await expect(test.launch(evidence, { output })).rejects.toMatchObject({ code: 'launch-folder' });
    expect(await readdir(output)).toEqual(['mine.txt']);
  });

  it('and one inside the evidence, which a reader would block from then on', async () => {
    const before = await readdir(evidence);
    const link = test.fresh('link');
    await symlink(evidence, link);
    for (const [read, output] of [
      [evidence, join(evidence, 'launch')],
      [link, join(evidence, 'deep', 'launch')],
    ] as const)
      await expect(test.launch(read, { output })).rejects.toMatchObject({ code: 'launch-folder' });
    expect(await readdir(evidence)).toEqual(before);
  });
});

async function folderAt(folder: string, name: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  return join(folder, name);
}
