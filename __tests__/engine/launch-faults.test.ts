import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Progress } from '../../src/attest/run-context.ts';
import { processIds, read } from '../../src/container/processes.ts';
import type { LaunchResult } from '../../src/launch/result.ts';
import { describeEngine, describeEngines } from '../engines.ts';
import { type FaultySocket, faultySocket } from '../hostile/faulty-socket.ts';
import { holdsWithin } from '../support/wait-until.ts';
import { built, LaunchTest, LENIENT, LOOKED_AT_SECONDS } from './launched.ts';
import { ofThisProcess } from './leftovers.ts';
import { monitorsOf } from './monitors.ts';
import { OwnDockerd } from './own-dockerd.ts';

const SLEEPS = 'import time\nprint("go", flush=True)\ntime.sleep(60)\n';
const WRITES = `import time\nfor n in range(4): open(f"/out/{n}", "wb").write(b"x" * (1 << 20))\ntime.sleep(${LOOKED_AT_SECONDS})\n`;

describeEngines('a launch on a machine in trouble', (engine) => {
  let test: LaunchTest;
  let evidence: string;
  /** A small disk of one test's own. */
  let disk: string | null = null;
  const mounted = (size: string) => {
    disk = test.fresh('disk');
    mkdirSync(disk);
    expect(spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', disk]).status).toBe(0);
    return disk;
  };
  beforeAll(async () => {
    test = await LaunchTest.make(engine);
    evidence = (await test.attest()).evidenceFolder;
  });
  afterEach(async () => {
    if (disk !== null) expect(spawnSync('umount', [disk]).status).toBe(0);
    disk = null;
    // Docker removes a container that ended by itself a moment later (--rm).
    expect(await holdsWithin(5_000, async () => (await ofThisProcess(engine)).length === 0)).toBe(true);
    expect(await privateFolders()).toEqual([]);
  });
  afterAll(() => test.remove());

  const privateFolders = async () =>
    (await readdir(test.folder)).filter((name) => name.startsWith('sandbox-attestation-'));

  it('runs sixteen at once, each with a container and a receipt of its own', async () => {
    const image = built(await test.context('import sys, time\nprint(sys.argv[1])\ntime.sleep(4)\n'));
    const numbers = Array.from({ length: 16 }, (_, n) => `${n}`);
    const launched = await Promise.all(
      numbers.map((n) => test.launch(evidence, { image, command: [n], timeoutSeconds: 300 })),
    );
    for (const [n, { result, wrote }] of launched.entries()) {
      expect(codesOf(result)).toEqual([]);
      expect(result).toMatchObject({ kind: 'ended', verdict: 'CONFINED', exitCode: 0 });
      expect(wrote).toBe(`${n}\n`);
    }
    expect(new Set(launched.map(({ result }) => containerOf(result))).size).toBe(16);
  }, 600_000);

  it.each(['gate', 'engine', 'base image', 'build', 'workload', 'receipt'])(
    'interrupted at its stage %s, it leaves nothing',
    async (at) => {
      const interrupt = new AbortController();
      const seen: string[] = [];
      const progress: Progress = {
        stage: (name) => {
          seen.push(name);
          if (name === at) interrupt.abort('SIGTERM');
        },
        note: () => undefined,
      };
      const output = test.fresh('launch');
      const image = built(await test.context(`import time\ntime.sleep(${LOOKED_AT_SECONDS})\n`));
      const launched = test.launch(evidence, { image, output }, { progress, signal: interrupt.signal });
      // Whatever it throws: an interrupted command ends with the interruption (cli/interruptible).
      await expect(launched).rejects.toBeDefined();
      expect(seen).toContain(at);
      if (at !== 'workload' && at !== 'receipt') expect(seen).not.toContain('workload');
      // What the workload wrote is kept, once it has ended. There is no statement over it.
      const left = await readdir(output).catch(() => []);
      expect(left.filter((name) => name.endsWith('.sigstore.json'))).toEqual([]);
      if (at !== 'receipt') expect(left).toEqual([]);
    },
  );

  it.each([
    ['64k', 'evidence-not-written'],
    ['3m', 'launch-not-written'],
  ])('has a full disk for its folder, of %s: no receipt', async (size, code) => {
    const full = mounted(size);
    const image = built(await test.context(WRITES));
    const output = join(full, 'launch');
    await expect(test.launch(evidence, { image, output })).rejects.toMatchObject({ code });
    expect(existsSync(join(output, 'receipt.json'))).toBe(false);
  });

  it.each(['8k', '16k'])('has a full disk for its private folder, of %s: nothing is left', async (size) => {
    const full = mounted(size);
    const output = test.fresh('launch');
    await expect(test.launch(evidence, { output }, { temporaryFolder: full })).rejects.toMatchObject({
      code: expect.stringMatching(/^(temporary-folder|disk-full)$/),
    });
    expect(existsSync(output)).toBe(false);
  });
});

describeEngine('docker', 'a launch whose engine is in trouble', () => {
  let own: OwnDockerd;
  let test: LaunchTest;
  let socket: FaultySocket | undefined;
  beforeEach(async () => {
    own = await OwnDockerd.start();
    test = await LaunchTest.make('docker', { DOCKER_HOST: own.host });
  }, 60_000);
  afterEach(async () => {
    await socket?.end();
    socket = undefined;
    await own.stop();
    await test.remove();
  }, 60_000);

  const expectations = { ...LENIENT, waivers: new Set([...LENIENT.waivers, 'engine-endpoint' as const]) };
  const attest = async () => (await test.attest({ allowEngineEndpoint: true })).evidenceFolder;

  it('is killed while the workload runs: an error, no receipt, and nothing runs on', async () => {
    const evidence = await attest();
    const image = built(await test.context(SLEEPS));
    const output = test.fresh('launch');
    const onOutput = async () => void own.kill('SIGKILL');
    await expect(test.launch(evidence, { image, output, onOutput, expectations })).rejects.toMatchObject({
      code: 'engine-stopped',
    });
    expect(existsSync(output)).toBe(false);
    expect(spawnSync('pgrep', ['-f', '/app/main.py']).stdout.toString()).toBe('');
  }, 180_000);

  it('stands still while the container’s monitor is killed, and the workload ends: nobody says how', async () => {
    const evidence = await attest();
    const word = `orphan-${process.pid}`;
    const image = built(
      await test.context('import sys, time\nprint("go", flush=True)\ntime.sleep(1)\nsys.exit(3)\n'),
    );
    const daemon = String(own.pid);
    const [containerd] = [...processIds()].filter((pid) => {
      const isChild = read(pid, 'status')?.includes(`\nPPid:\t${daemon}\n`) ?? false;
      return isChild && read(pid, 'comm') === 'containerd\n';
    });
    const monitors: number[] = [];
    const onOutput = async () => {
      process.kill(Number(containerd), 'SIGSTOP');
      monitors.push(...monitorsOf(word));
      for (const pid of monitors) process.kill(pid, 'SIGKILL');
      setTimeout(() => process.kill(Number(containerd), 'SIGCONT'), 2_500);
    };
    await expect(
      test.launch(evidence, { image, command: [word], onOutput, expectations }),
    ).rejects.toMatchObject({ code: 'engine-stopped' });
    expect(monitors).toHaveLength(1);
  }, 180_000);

  it('is started again between the gate and the start: the workload runs confined, or nothing says that it was', async () => {
    const evidence = await attest();
    const image = built(await test.context('import time\nprint("go", flush=True)\ntime.sleep(1)\n'));
    const first = () => promisify(execFile)('bash', ['-c', own.restarting]);
    socket = await faultySocket(test.folder, { at: /\/start$/, does: { first } }, own.host);
    const output = test.fresh('launch');
    const environment = { ...test.runContext.environment, DOCKER_HOST: socket.host };
    const ended = await test
      .launch(evidence, { image, output, expectations }, { environment })
      .catch((error: unknown) => error);
    expect(socket.happened()).toBe(true);
    if (ended instanceof Error) {
      expect(ended).toMatchObject({ code: expect.stringMatching(/^(run-not-finished|engine-)/) });
      expect(existsSync(join(output, 'receipt.json'))).toBe(false);
    } else {
      const { result } = ended as { readonly result: LaunchResult };
      const isConfined = result.kind === 'ended' && result.verdict === 'CONFINED';
      if (!isConfined) expect(codesOf(result)).toContain('workload-not-started');
    }
    expect(own.docker('ps', '--quiet').stdout).toBe('');
  }, 180_000);
});

describeEngine('docker', 'a launch on a second engine of the same machine', () => {
  it.each([
    ['image store', { features: { 'containerd-snapshotter': true } }, ['image-store']],
    [
      'runtime, under which any program may be registered',
      { 'default-runtime': 'other', runtimes: { other: { path: '/usr/sbin/runc' } } },
      ['oci-runtime'],
    ],
  ])(
    'with another %s is refused, and nothing is built',
    async (_, configuration, drifted) => {
      const [first, second] = [await OwnDockerd.start(), await OwnDockerd.start(configuration)];
      const test = await LaunchTest.make('docker', { DOCKER_HOST: first.host });
      try {
        const { evidenceFolder } = await test.attest({ allowEngineEndpoint: true });
        const environment = { ...test.runContext.environment, DOCKER_HOST: second.host };
        const waivers = new Set([...LENIENT.waivers, 'engine-endpoint' as const]);
        const image = built('/no/such/context');
        const expectations = { ...LENIENT, waivers };
        const { result } = await test.launch(evidenceFolder, { image, expectations }, { environment });
        expect(result).toMatchObject({ kind: 'refused', at: 'machine' });
        const found = result.kind === 'refused' ? result.reasons : [];
        expect(found.map(({ code, subject }) => `${code} ${subject}`)).toEqual(
          drifted.map((field) => `host-drift ${field}`),
        );
        expect(second.docker('images', '--quiet', '--all').stdout).toBe('');
      } finally {
        await test.remove();
        await first.stop();
        await second.stop();
      }
    },
    180_000,
  );
});

function codesOf(result: LaunchResult): string[] {
  const { reasons } = result.kind === 'ended' ? result.reading : result;
  return reasons.map(({ code }) => code);
}

function containerOf(result: LaunchResult): string {
  return (result.kind === 'ended' && result.reading.receipt?.host.container.id) || '';
}
