import { interfacesOf } from '../kernel/net-dev.ts';
import { judgeMounts } from '../mounts/judge.ts';
import { type Mount, parseMountinfo } from '../mounts/mountinfo.ts';
import type { Part } from '../observation.ts';
import type { JudgeContext } from './context.ts';
import type { PartJudgement } from './part.ts';
import { describe } from './raised.ts';
import { unexpectedKeys } from './secret-keys.ts';

/** PR-NET-2: the interfaces are exactly lo. */
export function judgeInterfaces(part: Part): PartJudgement {
  if (part.outcome !== 'value' || typeof part.value !== 'string') return notRead(part, '/proc/net/dev');
  const names = interfacesOf(part.value);
  if (names === null)
    return { actual: 'unreadable', why: 'The text is not one that the kernel writes to /proc/net/dev.' };
  const only = names.length === 1 && names[0] === 'lo';
  return { actual: names.join(','), why: only ? '' : 'The interfaces are not exactly lo.' };
}

/** PR-ENV-1: no key looks like a secret's, and none is there that neither the image nor an engine put in. */
export function judgeEnvironment(part: Part, { imageEnvKeys }: JudgeContext): PartJudgement {
  if (part.outcome !== 'value' || typeof part.value === 'string' || typeof part.value === 'boolean') {
    return notRead(part, 'the environment');
  }
  const wrong = unexpectedKeys(part.value, imageEnvKeys);
  return {
    actual: part.value.join(','),
    why: wrong.length === 0 ? '' : `These keys may not be there: ${wrong.join(', ')}.`,
  };
}

/** PR-MOUNT-1: the packet's four, and what engines add for themselves. */
export function judgeMountTable(part: Part, context: JudgeContext): PartJudgement {
  if (part.outcome !== 'value' || typeof part.value !== 'string')
    return notRead(part, '/proc/self/mountinfo');
  let table: readonly Mount[];
  try {
    table = parseMountinfo(part.value);
  } catch (cause) {
    return {
      actual: 'unreadable',
      why: `This is no mount table: ${cause instanceof Error ? cause.message : 'unknown'}.`,
    };
  }
  const judged = judgeMounts(table, context);
  if (judged.kind === 'wrong') {
    return {
      actual: judged.faults.join(', '),
      why: 'The mounts are not the four asked for and what engines add.',
    };
  }
  return {
    actual: `/ ro, /in ro, /out rw, /tmp tmpfs noexec, and ${judged.engineMounts} mounts of the engine's own`,
    why: '',
  };
}

/** PR-SOCK-DOCKER: the socket's path does not exist. */
export function judgeSocketFile(part: Part): PartJudgement {
  const absent = part.outcome === 'value' && part.value === false;
  return { actual: describe(part), why: absent ? '' : 'The answer is not False.' };
}

/** PR-FS-OUT-OK: the write succeeded (what it wrote is for the host to find: corroboration). */
export function judgeWritten(part: Part): PartJudgement {
  const actual = describe(part);
  if (part.outcome === 'raised') return { actual, why: 'The one place that must be writable was not.' };
  const written = typeof part.value === 'string' || part.value === true;
  return { actual, why: written ? '' : 'The value is not one that a write gives.' };
}

function notRead(part: Part, what: string): PartJudgement {
  return { actual: describe(part), why: `It is not what reading ${what} gives.` };
}
