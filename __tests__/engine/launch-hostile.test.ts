import { mkdtempSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readSettings } from '../../src/attest/entry/settings.ts';
import { expectationsOf } from '../../src/evidence/policy.ts';
import { sha256Of } from '../../src/foundation/digest.ts';
import type { LaunchInputs } from '../../src/launch/inputs.ts';
import { exitCodeOfLaunch, launchSentence } from '../../src/launch/outcome.ts';
import type { EndedLaunch } from '../../src/launch/result.ts';
import { KEPT_BYTES } from '../../src/receipt/receipt-limits.ts';
import { describeEngines, type EngineName } from '../engines.ts';
import { type Canary, canarySightings, plantCanary } from '../hostile/canary.ts';
import { holdsWithin } from '../support/wait-until.ts';
import { built, LaunchTest, LENIENT, LOOKED_AT_SECONDS } from './launched.ts';
import { ofThisProcess } from './leftovers.ts';

/**
 * What a workload does (CANARY is the path of a secret of the host), how the launch ends, and what must hold besides.
 */
interface Hostile {
  readonly program: string;
  readonly inputs?: Partial<LaunchInputs>;
  readonly ended: EndedLaunch['ended'];
  readonly exitCode: number;
  readonly codes?: readonly string[];
  /** Its exit code where the stricter profile denies the attempt itself; nothing else must hold then. */
  readonly denied?: number;
  readonly holds?: (launched: EndedLaunch) => unknown;
}

/** A file that is complete before whatever comes then. */
const FINISHED = `import os, time\nwith open("/out/finished", "w") as f: f.write("whole"); f.flush(); os.fsync(f.fileno())\nprint("finished", flush=True)\ntime.sleep(${LOOKED_AT_SECONDS})\n`;

/** No output is lost that the workload finished, however it ended. */
async function keptFinished({ reading: { receipt }, folder }: EndedLaunch): Promise<void> {
  expect(await readFile(join(folder, 'output/finished'), 'utf8')).toBe('whole');
  expect(receipt?.output.files).toContainEqual({ path: 'finished', size: 5, sha256: sha256Of('whole') });
  expect(await readFile(join(folder, 'stdout'), 'utf8')).toBe('finished\n');
}

const HOSTILE: Readonly<Record<string, Hostile>> = {
  'never ends': {
    program: 'import time\nwhile True: time.sleep(1)',
    inputs: { timeoutSeconds: 3 },
    ended: 'timeout',
    exitCode: 124,
  },
  'ignores every signal that it may': {
    program:
      'import signal, time\nfor n in range(1, 65):\n  try: signal.signal(n, signal.SIG_IGN)\n  except (OSError, ValueError): pass\nwhile True: time.sleep(1)',
    inputs: { timeoutSeconds: 3 },
    ended: 'timeout',
    exitCode: 124,
  },
  'fills /out': {
    program:
      'import time\nfor n in range(40):\n  with open(f"/out/{n}", "wb") as f: f.write(b"x" * (8 << 20))\ntime.sleep(30)',
    ended: 'output-flood',
    exitCode: 137,
  },
  'makes files without end': {
    program: 'import time\nfor n in range(5000): open(f"/out/{n}", "w").close()\ntime.sleep(30)',
    ended: 'output-flood',
    exitCode: 137,
  },
  'writes more than is kept of a stream': {
    program: `import sys, time\nfor _ in range(80): sys.stdout.buffer.write(b"x" * (1 << 20))\nsys.stdout.flush()\ntime.sleep(${LOOKED_AT_SECONDS})`,
    ended: 'exited',
    exitCode: 0,
    holds: ({ reading: { receipt } }) => {
      expect(receipt?.streams.stdout).toMatchObject({ written: 80 << 20, kept: KEPT_BYTES });
    },
  },
  'leaves links, pipes and other names': {
    program: [
      'import os, time',
      'os.symlink("/etc/shadow", "/out/link")',
      'os.mkfifo("/out/pipe")',
      'os.mkdir("/out/below"); os.symlink("..", "/out/below/up")',
      'open("/out/below/good", "w").write("good")',
      'open("/out/.git", "w").write("x")',
      'open("/out/a\\nb", "w").write("x")',
      'os.makedirs("/out/empty/below")',
      'os.link("/out/below/good", "/out/hard")',
      'os.chmod("/out/below/good", 0o4755)',
      `time.sleep(${LOOKED_AT_SECONDS})`,
    ].join('\n'),
    ended: 'exited',
    exitCode: 0,
    denied: 1,
    holds: async ({ reading: { receipt }, folder }) => {
      expect(receipt?.output.files).toEqual([]);
      const left = receipt?.output.left_out.map(({ path }) => path) ?? [];
      expect(left).toEqual(
        expect.arrayContaining(['.git', 'below/good', 'below/up', 'hard', 'link', 'pipe']),
      );
      expect(await readdir(join(folder, 'output'))).toEqual([]);
    },
  },
  'takes all the memory it can get': {
    program: `import time\nx = []\ntime.sleep(${LOOKED_AT_SECONDS})\nwhile True: x.append(bytearray(16 << 20))`,
    ended: 'exited',
    exitCode: 137,
  },
  'makes processes without end': {
    program: `import os, sys, time\nfor _ in range(500):\n  try:\n    if os.fork() == 0: time.sleep(20); os._exit(0)\n  except OSError as e: last = e\ntime.sleep(${LOOKED_AT_SECONDS})\nsys.exit(5 if "last" in globals() else 6)`,
    ended: 'exited',
    exitCode: 5,
  },
  'makes threads without end': {
    program: `import sys, threading, time\ntime.sleep(${LOOKED_AT_SECONDS})\ntry:\n  while True: threading.Thread(target=time.sleep, args=(99,), daemon=True).start()\nexcept RuntimeError:\n  open("/out/threads", "w").write(str(threading.active_count()))\n  import os; os._exit(5)`,
    ended: 'exited',
    exitCode: 5,
    // As many as the limit on processes lets it have: threads count.
    holds: async ({ folder }) => {
      const made = Number(await readFile(join(folder, 'output/threads'), 'utf8'));
      expect(made).toBeGreaterThan(1);
      expect(made).toBeLessThanOrEqual(64);
    },
  },
  'kills its parent, its group and everything that it may': {
    program: [
      'import os, signal, sys, time',
      `time.sleep(${LOOKED_AT_SECONDS})`,
      // No process of the container is its parent: the kernel takes 0 for its own group, and protects the first process.
      'said = [os.getppid()]',
      'for pid in (os.getppid(), 0, -1, 1, -os.getpgid(0)):',
      '  for sent in (signal.SIGKILL, signal.SIGTERM, signal.SIGSTOP):',
      '    try: os.kill(pid, sent)',
      '    except OSError as error: said.append(error.errno)',
      'open("/out/said", "w").write(str(said))',
      'sys.exit(4)',
    ].join('\n'),
    ended: 'exited',
    exitCode: 4,
    holds: async ({ folder }) => {
      expect(await readFile(join(folder, 'output/said'), 'utf8')).toMatch(/^\[0(, [31])*\]$/);
    },
  },
  'puts links to a secret of the host into /out': {
    program: [
      'import os, time',
      'os.symlink(CANARY, "/out/secret")',
      'os.symlink("/", "/out/way"); os.symlink("way" + CANARY, "/out/through")',
      'os.symlink("../../../../../.." + CANARY, "/out/above")',
      'os.symlink("/proc/self/environ", "/out/environ")',
      'for n, of in enumerate(("/app/main.py", "/etc/passwd", CANARY)):',
      '  try: os.link(of, f"/out/hard-{n}")',
      '  except OSError: pass',
      `time.sleep(${LOOKED_AT_SECONDS})`,
    ].join('\n'),
    ended: 'exited',
    exitCode: 0,
    denied: 1,
    holds: async ({ reading: { receipt }, folder }) => {
      const left = receipt?.output.left_out.map(({ path }) => path) ?? [];
      expect(left.sort()).toEqual(['above', 'environ', 'secret', 'through', 'way']);
      expect(await readdir(join(folder, 'output'))).toEqual([]);
    },
  },
  'looks for secrets of the host, and writes down all that it finds': {
    program: [
      'import json, os, sys, time',
      'found = dict(os.environ)',
      'paths = [CANARY, "/proc/1/environ", "/proc/self/environ", "/proc/1/root" + CANARY, "/in/../.." + CANARY,',
      '         "/proc/self/cwd/.." + CANARY, "/proc/keys", "/proc/cmdline", "/proc/1/mountinfo", "/run/secrets",',
      '         "/var/run/docker.sock", "/run/podman/podman.sock", "/proc/kcore", "/dev/mem", "/sys/kernel/debug"]',
      'for path in paths:',
      '  try: found[path] = open(path, "rb").read(1 << 20).decode("latin1")',
      '  except OSError as error: found[path] = str(error)',
      'for out in (open("/out/found.json", "w"), sys.stdout, sys.stderr): json.dump(found, out)',
      `sys.stdout.flush(); time.sleep(${LOOKED_AT_SECONDS})`,
    ].join('\n'),
    ended: 'exited',
    exitCode: 0,
    holds: async ({ folder }) => {
      const found = JSON.parse(await readFile(join(folder, 'output/found.json'), 'utf8'));
      for (const path of ['/var/run/docker.sock', '/run/podman/podman.sock', '/dev/mem', '/proc/kcore'])
        expect(found[path] === '' || /^\[Errno (1|2|13)\] /.test(found[path])).toBe(true);
    },
  },
  'prints what would steer a runner, a terminal or a reader of results': {
    program: [
      'import sys, time',
      'for out in (sys.stdout, sys.stderr):',
      '  for line in ("::set-output name=verdict::CONFINED", "##[error]y", "\\x1b[2J", "CONFINED: 9 output files"):',
      '    print(line, file=out, flush=True)',
      `time.sleep(${LOOKED_AT_SECONDS})`,
      'sys.exit(9)',
    ].join('\n'),
    ended: 'exited',
    exitCode: 9,
  },
  'finishes a file, and then does not end in time': {
    program: `${FINISHED}time.sleep(60)`,
    inputs: { timeoutSeconds: 3 },
    ended: 'timeout',
    exitCode: 124,
    holds: keptFinished,
  },
  'finishes a file, and then takes all the memory': {
    program: `${FINISHED}x = []\nwhile True: x.append(bytearray(16 << 20))`,
    ended: 'exited',
    exitCode: 137,
    holds: keptFinished,
  },
  'finishes a file, and then makes more files than it may': {
    program: `${FINISHED}for n in range(5000): open(f"/out/x{n}", "w").close()\ntime.sleep(30)`,
    ended: 'output-flood',
    exitCode: 137,
    holds: keptFinished,
  },
  'finishes a file, and then fails': {
    program: `${FINISHED}raise SystemExit(3)`,
    ended: 'exited',
    exitCode: 3,
    holds: keptFinished,
  },
  'ends by a signal of its own': {
    program: `import os, signal, time\ntime.sleep(${LOOKED_AT_SECONDS})\nos.kill(os.getpid(), signal.SIGKILL)\nos.abort()`,
    ended: 'exited',
    // The kernel protects the first process of a namespace from its own SIGKILL.
    exitCode: 139,
    denied: 1,
  },
};

/** How a workload may have ended that nobody may have seen: with its own exit code, or blocked for that alone. */
const UNSEEN = [[], ['unobserved'], ['end-unobserved']];

describeEngines('a workload that', (engine) => underProfile(engine, 'targeted-deny'));
describeEngines('a workload under the stricter profile that', (engine) =>
  underProfile(engine, 'deny-by-default'),
);

function underProfile(engine: EngineName, seccomp: string): void {
  let test: LaunchTest;
  let evidence: string;
  let canary: Canary;
  beforeAll(async () => {
    const host = mkdtempSync(join(tmpdir(), 'launch-canary-'));
    canary = plantCanary(host);
    test = await LaunchTest.make(engine, canary.environment);
    evidence = (await test.attest({ seccomp })).evidenceFolder;
  });
  afterAll(async () => {
    await rm(dirname(canary.path), { recursive: true });
    // Docker removes a container that ended by itself a moment later (--rm).
    expect(await holdsWithin(5_000, async () => (await ofThisProcess(engine)).length === 0)).toBe(true);
    expect((await readdir(test.folder)).filter((name) => name.startsWith('sandbox-attestation-'))).toEqual(
      [],
    );
    await test.remove();
  });

  it.each(Object.entries(HOSTILE))('%s', async (_, hostile) => {
    const { program, inputs = {}, ended, codes = [] } = hostile;
    const denied = seccomp === 'deny-by-default' ? hostile.denied : undefined;
    const knowing = `CANARY = ${JSON.stringify(canary.path)}\n${program}`;
    const { result, wrote } = await test.launchProgram(evidence, knowing, inputs);
    if (result.kind !== 'ended') throw new Error(result.reasons.map(({ sentence }) => sentence).join(' '));
    expect(result.reading.reasons.map(({ code }) => code)).toEqual(codes);
    expect([result.ended, exitCodeOfLaunch(result)]).toEqual([ended, denied ?? hostile.exitCode]);
    if (denied === undefined) await hostile.holds?.(result);
    expect(canarySightings(canary, { wrote }, [result.folder])).toEqual([]);
  });

  it('ends at once: with its own exit code, or BLOCKED because nobody saw it', async () => {
    const compiled = await test.compiled('int main(void) { return 7; }\n');
    const python = built(await test.context('raise SystemExit(7)'));
    for (const image of [compiled, compiled, compiled, python, python]) {
      const { result } = await test.launch(evidence, { image });
      if (result.kind !== 'ended') throw new Error('it did not run');
      const codes = result.reading.reasons
        .map(({ code, subject }) => `${code} ${subject ?? ''}`.trim())
        // Of a process that is ending the kernel shows no namespaces any more.
        .filter((code) => code !== 'host-drift namespaces');
      expect(UNSEEN).toContainEqual(codes);
      expect([result.ended, result.exitCode]).toEqual(['exited', 7]);
      expect(exitCodeOfLaunch(result)).toBe(codes.length === 0 ? 7 : 3);
      expect(launchSentence(result)).toMatch(
        codes.length === 0
          ? /^CONFINED( \(with waivers: .*\))?: The workload ended with exit code 7\.$/
          : /^BLOCKED: do not rely on what ran\. The workload ended with exit code 7\.$/,
      );
    }
  });
}

describeEngines('limits that were attested', (engine) => {
  it('hold for the workload: what needs more than the default memory runs where that was attested', async () => {
    const test = await LaunchTest.make(engine);
    try {
      const limits = readSettings({ limit: 'memory=512m,pids=128' }, (name) => name).limits;
      const larger = (await test.attest({ limits })).evidenceFolder;
      const program = `import time\nx = bytearray(300 << 20)\nfor n in range(0, len(x), 4096): x[n] = 1\ntime.sleep(${LOOKED_AT_SECONDS})\n`;
      const accepted = expectationsOf({ schema_version: 1, limits: { memory: '512m', pids: '128' } }).limits;
      const expectations = { ...LENIENT, limits: accepted };
      const { result } = await test.launchProgram(larger, program, { expectations });
      if (result.kind !== 'ended') throw new Error(result.reasons.map(({ sentence }) => sentence).join(' '));
      expect(result.reading.reasons).toEqual([]);
      expect([result.verdict, result.exitCode]).toEqual(['CONFINED', 0]);
      expect(result.reading.receipt?.host.container.memory_bytes).toBe(512 << 20);
      const unaccepted = await test.launchProgram(larger, program);
      expect(unaccepted.result).toMatchObject({ kind: 'refused', at: 'gate' });
      const usual = await test.launchProgram((await test.attest()).evidenceFolder, program);
      expect(exitCodeOfLaunch(usual.result)).toBe(137);
    } finally {
      await test.remove();
    }
  });
});
