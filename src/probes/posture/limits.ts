import { RUN_LIMITS, type RunLimits } from '../restrictions/run-limits.ts';
import type { Check, FailingRun } from './check.ts';

const NO_LIMITS: FailingRun = { failsIn: 'no-limits' };
const MEBIBYTE = 1024 * 1024;

/** Limits that show without pressure. */
export const LIMIT_CHECKS: readonly Check[] = [
  {
    id: 'core-size',
    operations: [{ op: 'read', path: '/proc/self/limits', find: '^Max core file size\\s+(\\S+\\s+\\S+)' }],
    whenPermitted: 'a limit that lets a crash write its memory out, or start the host’s program for cores',
    denied: [{ within: ['1\\s+1'] }],
    layer: 'limit',
    source: 'core(5); getrlimit(2)',
    control: NO_LIMITS,
  },
  {
    id: 'processor-quota',
    operations: [{ op: 'read', path: '/sys/fs/cgroup/cpu/cpu.cfs_quota_us' }],
    whenPermitted: '-1: no quota',
    denied: [{ quotaWithin: 'cpus' }],
    layer: 'limit',
    where: { cgroup: 1 },
    source: 'kernel.org: scheduler/sched-bwc',
    control: NO_LIMITS,
  },
  {
    id: 'processor-quota-2',
    operations: [{ op: 'read', path: '/sys/fs/cgroup/cpu.max' }],
    whenPermitted: 'max: no quota',
    denied: [{ quotaWithin: 'cpus' }],
    layer: 'limit',
    where: { cgroup: 2 },
    source: 'kernel.org: admin-guide/cgroup-v2, cpu.max',
    control: NO_LIMITS,
  },
  {
    id: 'priority',
    operations: [
      { op: 'call', name: 'setpriority', args: [0, 0, -20] },
      { op: 'call', name: 'sched_setscheduler', args: [0, 1, '\u0001\u0000\u0000\u0000'] },
    ],
    whenPermitted: 'priority over every other process',
    denied: [{ errno: [1, 13] }],
    layer: 'capabilities',
    source: 'setpriority(2), sched_setscheduler(2): CAP_SYS_NICE',
    control: {
      stands: 'engines do not grant CAP_SYS_NICE by default, and this program’s runs do not add a capability',
    },
  },
];

/**
 * Limits under pressure, in a run of their own: each operation stops by itself if nothing stops it. Memory comes last,
 * since its limit ends the container.
 *
 * @param limits what that run's flags ask for (`pressure-limits.ts`)
 */
export function pressureChecks(limits: RunLimits): readonly Check[] {
  const [tmp, memory] = [Math.ceil(limits.tmp / MEBIBYTE), Math.ceil(limits.memory / MEBIBYTE)];
  return [
    {
      id: 'file-size',
      operations: [{ op: 'size', folder: '/out', bytes: limits['file-size'] + 1 }],
      whenPermitted: 'a file one byte larger than the limit',
      denied: [{ errno: [27] }],
      layer: 'limit',
      source: 'truncate(2): EFBIG; getrlimit(2): RLIMIT_FSIZE',
      control: NO_LIMITS,
    },
    {
      id: 'tmp-size',
      operations: [{ op: 'fill', folder: '/tmp', most: 2 * tmp }],
      whenPermitted: 'twice as much',
      denied: [{ atMost: tmp }],
      layer: 'limit',
      source: 'tmpfs(5): size',
      control: NO_LIMITS,
    },
    {
      id: 'threads',
      operations: [{ op: 'threads', most: 2 * limits.pids }],
      whenPermitted: 'twice as many',
      denied: [{ atMost: limits.pids }],
      layer: 'limit',
      source: 'kernel.org: admin-guide/cgroup-v2, pids.max',
      control: NO_LIMITS,
    },
    {
      id: 'descriptors',
      operations: [{ op: 'descriptors', most: 2 * limits['open-files'] }],
      whenPermitted: 'twice as many',
      denied: [{ atMost: limits['open-files'] }],
      layer: 'limit',
      source: 'dup(2): EMFILE; getrlimit(2): RLIMIT_NOFILE',
      control: NO_LIMITS,
    },
    {
      id: 'processor-time',
      operations: [{ op: 'spin', threads: 2, milliseconds: 300 }],
      whenPermitted: 'two cores’ time, 200 hundredths, on a machine with two free cores',
      // A quota counts in periods of 100 ms: within 300 ms it may be used up once more. A small one is overrun by a
      // scheduler's tick.
      denied: [{ atMost: Math.max(160 * limits.cpus, 40) }],
      layer: 'limit',
      source: 'kernel.org: scheduler/sched-bwc, cpu.max',
      control: {
        stands: 'it needs two unused cores; the check of the quota that the kernel holds fails instead',
      },
    },
    {
      id: 'memory',
      operations: [{ op: 'memory', most: 2 * memory }],
      whenPermitted: 'twice as much',
      denied: [{ ended: [137], oom: true }],
      // Podman before 5.0 never reports it: its monitor writes the file that shows it to another folder than the one in
      // which Podman looks (containers/podman#13102, #21523). A container that SIGKILL ended still shows it.
      variants: [{ where: { engines: ['podman'], majorBelow: 5 }, denied: [{ ended: [137], oom: false }] }],
      layer: 'limit',
      source: 'kernel.org: admin-guide/cgroup-v2, memory.max; docker inspect: State.OOMKilled',
      control: NO_LIMITS,
    },
  ];
}

/** The same under the default limits. */
export const PRESSURE_CHECKS: readonly Check[] = pressureChecks(RUN_LIMITS);
