import { expect, test } from '@jest/globals';
import { describeEngines } from '../engines.ts';
import { liar, withContext } from '../hostile/sandbox.ts';
import { groupOf, titled } from '../hostile/table.ts';
import { withDiskUse } from '../support/disk-use.ts';
import { runCommand } from './command.ts';

const SUITE = 'a payload that attacks its host where a negative control permits it';
const GIB = 1024 ** 3;

/** In Python; by the row's id. */
const ATTACKS: Readonly<Record<string, string>> = {
  // The run that it can flood also has a folder in the place of its report.
  'control-floods': `try: report()
except OSError: pass
emit(LINES.items())
end = time.time() + 20
n = 0
for folder in ("/in", "/etc", "/app", "/root", "/usr", "/mnt", "/run", "/var/tmp", "/"):
    try:
        while time.time() < end:
            n += 1
            with open(f"{folder}/flood{n}", "wb") as out:
                for _ in range(15): out.write(b"x" * 4_000_000)
    except OSError:
        pass`,
  // The engine cannot tell the size of what has longer paths than the kernel takes.
  'control-nests': `try: report()
except OSError: pass
emit(LINES.items())
try:
    os.mkdir("/root/nest"); os.chdir("/root/nest")
    for _ in range(20): os.mkdir("d" * 250); os.chdir("d" * 250)
    for n in range(300):
        with open(f"flood{n}", "wb") as out: out.write(b"x" * 4_000_000)
    time.sleep(20)
except OSError: pass`,
  'control-litters': `try: report()
except OSError: pass
emit(LINES.items())
end = time.time() + 20
try:
    os.mkdir("/root/litter")
    n = 0
    while time.time() < end:
        n += 1
        os.mkdir(f"/root/litter/{n}")
except OSError: pass`,
  // ptrace's answer shows it that it is in the negative control. Really traced, it and its engine would hang.
  'control-traced': `import ctypes, signal
report(); emit(LINES.items())
for _ in range(3):
    if ctypes.CDLL(None).ptrace(0, 0, None, None) == 0: os.kill(os.getpid(), signal.SIGUSR1)`,
};

describeEngines(SUITE, (engine) => {
  test.each(titled(groupOf('engine/control-attacks.test.ts', SUITE)))(
    '%s',
    async (_, id, outcome) => {
      const {
        result: { result, exitCode },
        usedBytes,
      } = await withDiskUse(() =>
        withContext({ payload: liar(ATTACKS[id] ?? '') }, (context) =>
          runCommand(engine, ['--context', context, '--timeout', '20', '--controls', 'packet']),
        ),
      );
      expect(result.reasons.map(({ code }) => code)).toContain(outcome);
      const flooded = result.reasons.filter(({ message }) => message.includes('(output-flood)'));
      expect(flooded.length).toBeGreaterThanOrEqual(id === 'control-traced' ? 0 : 1);
      // A payload that nobody ends would be there until the time limit.
      expect(result.reasons.filter(({ message }) => message.includes('(timeout)'))).toEqual([]);
      expect(exitCode).toBe(3);
      expect(usedBytes).toBeLessThan(GIB);
    },
    400_000,
  );
});
