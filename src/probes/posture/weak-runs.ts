import type { Weakening } from '../controls/weakening.ts';
import type { WeakRun } from './check.ts';

/** A run of the posture that is weakened on purpose. */
export interface WeakRunPlan {
  /** What is permitted in it, in words. */
  readonly permits: string;
  readonly weakens: readonly Weakening[];
  /** Whether the limits are put under pressure in it too. */
  readonly pressure?: true;
}

const without = (...flags: readonly string[]): readonly Weakening[] =>
  flags.map((flag) => ({ kind: 'without-flag', flag }));
const ROOT: Weakening = { kind: 'other-value', flag: '--user', value: '0:0' };
const NO_PROFILE: Weakening = {
  kind: 'other-value',
  flag: '--security-opt seccomp=',
  value: 'seccomp=unconfined',
};
const UNMASKED: readonly Weakening[] = [
  { kind: 'with-flag', flag: '--security-opt', value: 'systempaths=unconfined', engine: 'docker' },
  { kind: 'with-flag', flag: '--security-opt', value: 'unmask=ALL', engine: 'podman' },
];

/**
 * Every weakened run, by its name. They are never privileged, and join no namespace of the host except that of control
 * groups. They get no device, socket or folder of the host, and no added capability: `capabilities` keeps what the
 * engine grants by itself.
 */
export const WEAK_RUNS: Readonly<Record<WeakRun, WeakRunPlan>> = {
  'no-profile': { permits: 'every system call', weakens: [NO_PROFILE] },
  root: {
    permits: 'user 0 without capabilities, with one more group, on a writable root',
    weakens: [ROOT, ...without('--read-only'), { kind: 'with-flag', flag: '--group-add', value: '44' }],
  },
  'root-unmasked': {
    permits: 'user 0, without capabilities, and the kernel’s files that engines cover',
    weakens: [ROOT, ...UNMASKED],
  },
  capabilities: {
    permits: 'user 0 with the capabilities that the engine grants by itself',
    weakens: [ROOT, ...without('--cap-drop ALL')],
  },
  unmasked: { permits: 'the kernel’s files that engines cover', weakens: UNMASKED },
  writable: {
    permits: 'a writable root, a writable /in, an executable /tmp and /out',
    weakens: [
      ...without('--read-only'),
      { kind: 'other-value', flag: '--tmpfs /tmp', value: '/tmp:rw,exec,size=67108864' },
      { kind: 'input-writable' },
      { kind: 'output-executable' },
    ],
  },
  ipc: {
    permits: 'shared memory and message queues',
    weakens: [{ kind: 'other-value', flag: '--ipc', value: 'private' }, ...without('--tmpfs /dev/mqueue')],
  },
  'no-limits': {
    permits: 'every limit except the time limit',
    weakens: [
      ...without('--pids-limit', '--memory', '--memory-swap', '--cpus', '--ulimit', '--tmpfs /tmp'),
      { kind: 'with-flag', flag: '--pids-limit', value: '-1' },
      { kind: 'with-flag', flag: '--tmpfs', value: '/tmp:rw,noexec,nosuid,nodev,size=268435456' },
    ],
    pressure: true,
  },
  'new-privileges': {
    permits: 'privileges through setuid files',
    // Without it the runtime loads the profile before it drops capabilities, and a strict profile denies that.
    weakens: [...without('--security-opt no-new-privileges'), NO_PROFILE],
  },
  network: { permits: 'a network that leads nowhere', weakens: [{ kind: 'network', address: null }] },
  strangers: {
    permits: 'a setuid program, a key in the environment, another host name',
    weakens: [
      { kind: 'setuid-file', name: 'stranger' },
      { kind: 'with-flag', flag: '--hostname', value: 'stranger' },
      { kind: 'with-flag', flag: '--env', value: 'POSTURE_KEY=' },
    ],
  },
  cgroup: {
    permits: 'the names of the host’s control groups',
    weakens: [{ kind: 'other-value', flag: '--cgroupns', value: 'host' }],
  },
  terminal: {
    permits: 'a terminal, and more of them',
    weakens: [...without('--tmpfs /dev/pts'), { kind: 'with-flag', flag: '--tty' }],
  },
};
