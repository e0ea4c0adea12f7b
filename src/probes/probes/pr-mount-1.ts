import { FILE_LAYER } from '../file-layer.ts';
import type { JudgeContext } from '../judges/context.ts';
import { notRead, type Part, type PartJudgement } from '../judges/part.ts';
import { judgeMounts } from '../mounts/judge.ts';
import { type Mount, parseMountinfo } from '../mounts/mountinfo.ts';
import type { Probe } from '../probe.ts';

export const PR_MOUNT_1 = {
  id: 'PR-MOUNT-1',
  place: 10,
  operation: 'read /proc/self/mountinfo',
  parts: 1,
  expected:
    '/ ro, /in ro, /out rw and /tmp tmpfs noexec, each once; every other mount is one that engines add for themselves and matches its rule',
  required: true,
  attack:
    'Folders of the host that were mounted by mistake, or memory in which a program could be stored and run.',
  deniedBy: '--read-only, -v, --tmpfs and, on Podman, --read-only-tmpfs=false',
  l1: [29, 33],
  l1Later: [29, 33],
  judge: judgeMountTable,
  ...FILE_LAYER,
  raw: 'mountinfo',
} as const satisfies Probe;

/** Judges the packet's four mounts, and the mounts that engines add by themselves. */
function judgeMountTable(part: Part, context: JudgeContext): PartJudgement {
  if (part.outcome !== 'value' || typeof part.value !== 'string')
    return notRead(part, '/proc/self/mountinfo');
  let table: readonly Mount[];
  try {
    table = parseMountinfo(part.value);
  } catch (cause) {
    return {
      actual: 'unreadable',
      why: `This is not a mount table: ${cause instanceof Error ? cause.message : 'unknown'}.`,
    };
  }
  const judged = judgeMounts(table, context);
  if (judged.kind === 'wrong') {
    return {
      actual: judged.faults.join(', '),
      why: 'The mounts are not the four that the run asks for and the engine’s own.',
    };
  }
  return {
    actual: `/ ro, /in ro, /out rw, /tmp tmpfs noexec, and ${judged.engineMounts} mounts of the engine's own`,
    why: '',
  };
}
