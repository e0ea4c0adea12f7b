import { interfacesOf } from '../../src/probes/kernel/net-dev.ts';
import { cgroupPaths, parseIdMap, parseStat, parseStatus } from '../../src/probes/kernel/status.ts';
import { parseSealLines, SEAL_STEPS } from '../../src/probes/seal/facts.ts';
import { machineIdDigest } from '../../src/venue/machine.ts';
import { file, rule, type Target, text } from './target.ts';

/** Reads a text as each of those that the kernel writes of a process, and the launcher of a seal; of each an example is a seed. */
function readTexts(bytes: Uint8Array): void {
  const words = text(bytes);
  const status = parseStatus(words);
  rule(status === null || (status.uid.length === 4 && status.ns_pid.length > 0), 'a status is whole');
  const stat = parseStat(words);
  rule(stat === null || (stat.startTime >= 0 && /^[A-Za-z]$/.test(stat.state)), 'a stat is whole');
  rule(
    (parseIdMap(words) ?? []).every(({ count }) => Number.isSafeInteger(count)),
    'a range is of numbers',
  );
  rule(
    cgroupPaths(words).every((path) => path.startsWith('/')),
    'a control group is at a path',
  );
  rule(
    (interfacesOf(words) ?? []).every((name) => /^[^\s/:]{1,15}$/.test(name)),
    'an interface has a name of the kernel’s',
  );
  rule((parseSealLines(words)?.length ?? SEAL_STEPS.length) === SEAL_STEPS.length, 'a seal has its steps');
  rule(machineIdDigest(words) === null || bytes.length <= 33, 'a machine’s id has 32 digits');
}

export const PROC_TARGET: Target = {
  name: 'proc',
  seeds: () => [
    ...['status', 'stat', 'cgroup', 'uid_map', 'net-dev'].map((name) =>
      file(`__tests__/fixtures/proc/${name}.txt`),
    ),
    Buffer.from(SEAL_STEPS.map((step) => `{"step":"${step}","errno":1}\n`).join('')),
    Buffer.from(`${'0123456789abcdef'.repeat(2)}\n`),
  ],
  run: readTexts,
};
