import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { LaunchInputs } from '../../src/launch/inputs.ts';
import { exitCodeOfLaunch } from '../../src/launch/outcome.ts';
import type { EndedLaunch } from '../../src/launch/result.ts';
import { KEPT_BYTES } from '../../src/launch/streams.ts';
import { describeEngines } from '../engines.ts';
import { LaunchTest } from './launched.ts';
import { ofThisProcess } from './leftovers.ts';

/** What a workload does, how the launch ends, and what must hold besides. */
interface Hostile {
  readonly program: string;
  readonly inputs?: Partial<LaunchInputs>;
  readonly ended: EndedLaunch['ended'];
  readonly exitCode: number;
  readonly codes?: readonly string[];
  readonly holds?: (launched: EndedLaunch) => unknown;
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
    program:
      'import sys, time\nfor _ in range(80): sys.stdout.buffer.write(b"x" * (1 << 20))\nsys.stdout.flush()\ntime.sleep(0.3)',
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
      'time.sleep(0.3)',
    ].join('\n'),
    ended: 'exited',
    exitCode: 0,
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
    program: 'import time\nx = []\ntime.sleep(0.3)\nwhile True: x.append(bytearray(16 << 20))',
    ended: 'exited',
    exitCode: 137,
  },
  'makes processes without end': {
    program:
      'import os, sys, time\nfor _ in range(500):\n  try:\n    if os.fork() == 0: time.sleep(20); os._exit(0)\n  except OSError as e: last = e\ntime.sleep(0.3)\nsys.exit(5 if "last" in globals() else 6)',
    ended: 'exited',
    exitCode: 5,
  },
  'ends by a signal of its own': {
    program: 'import os, signal, time\ntime.sleep(0.3)\nos.kill(os.getpid(), signal.SIGKILL)\nos.abort()',
    ended: 'exited',
    // The kernel protects the first process of a namespace from its own SIGKILL.
    exitCode: 139,
  },
};

describeEngines('a workload that', (engine) => {
  let test: LaunchTest;
  let evidence: string;
  beforeAll(async () => {
    test = await LaunchTest.make(engine);
    evidence = (await test.attest()).evidenceFolder;
  });
  afterAll(async () => {
    expect(await ofThisProcess(engine)).toEqual([]);
    expect((await readdir(test.folder)).filter((name) => name.startsWith('sandbox-attestation-'))).toEqual(
      [],
    );
    await test.remove();
  });

  it.each(Object.entries(HOSTILE))(
    '%s',
    async (_, { program, inputs = {}, ended, exitCode, codes = [], holds }) => {
      const { result } = await test.launchProgram(evidence, program, inputs);
      if (result.kind !== 'ended') throw new Error(result.reasons.map(({ sentence }) => sentence).join(' '));
      expect(result.reading.reasons.map(({ code }) => code)).toEqual(codes);
      expect([result.ended, exitCodeOfLaunch(result)]).toEqual([ended, exitCode]);
      await holds?.(result);
    },
  );
});
