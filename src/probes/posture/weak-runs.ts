import type { EngineName } from '../../foundation/engine-name.ts';
import type { WeakRun } from './check.ts';

/** One flag more: in the engine clients' words, with INPUT, OUTPUT and NETWORK for what a run has of its own. */
export interface AddedFlag {
  readonly flag: string;
  readonly value?: string;
  readonly engine?: EngineName;
}

/** A run of the posture that is weakened on purpose: which planned flags are left out, and what stands in their place. */
export interface WeakRunPlan {
  /** What is open in it, in words. */
  readonly opens: string;
  /** Planned flags, as they begin. */
  readonly without: readonly string[];
  readonly with: readonly AddedFlag[];
  /** A file that is staged besides, with a setuid and an execute bit. */
  readonly stranger?: string;
  /** Whether the limits are put under pressure in it too. */
  readonly pressure?: true;
}

const ROOT: AddedFlag = { flag: '--user', value: '0:0' };
const UNMASKED: readonly AddedFlag[] = [
  { flag: '--security-opt', value: 'systempaths=unconfined', engine: 'docker' },
  { flag: '--security-opt', value: 'unmask=ALL', engine: 'podman' },
];

/**
 * Every weakened run, by its name. None is privileged, none joins a namespace of the host's but that of control groups,
 * none is given a device, a socket or a folder of the host's, and none adds a capability: `capabilities` leaves what the
 * engine grants by itself.
 */
export const WEAK_RUNS: Readonly<Record<WeakRun, WeakRunPlan>> = {
  'no-profile': {
    opens: 'every system call',
    without: ['--security-opt seccomp='],
    with: [{ flag: '--security-opt', value: 'seccomp=unconfined' }],
  },
  root: {
    opens: 'user 0, without capabilities, with one more group, on a writable root',
    without: ['--user', '--read-only'],
    with: [ROOT, { flag: '--group-add', value: '44' }],
  },
  'root-unmasked': {
    opens: 'user 0, without capabilities, and the kernel’s files that engines cover',
    without: ['--user'],
    with: [ROOT, ...UNMASKED],
  },
  capabilities: {
    opens: 'user 0 with the capabilities that the engine grants by itself',
    without: ['--user', '--cap-drop ALL'],
    with: [ROOT],
  },
  unmasked: { opens: 'the kernel’s files that engines cover', without: [], with: UNMASKED },
  writable: {
    opens: 'a writable root, a writable /in, an executable /tmp and /out',
    without: ['--read-only', '--tmpfs /tmp', '-v INPUT:/in', '-v OUTPUT:/out'],
    with: [
      { flag: '--tmpfs', value: '/tmp:rw,exec,size=67108864' },
      { flag: '-v', value: 'INPUT:/in:rw' },
      { flag: '-v', value: 'OUTPUT:/out:rw' },
    ],
  },
  ipc: {
    opens: 'shared memory and message queues',
    without: ['--ipc', '--tmpfs /dev/mqueue'],
    with: [{ flag: '--ipc', value: 'private' }],
  },
  'no-limits': {
    opens: 'every limit but that of time',
    without: ['--pids-limit', '--memory', '--memory-swap', '--cpus', '--ulimit', '--tmpfs /tmp'],
    with: [
      { flag: '--pids-limit', value: '-1' },
      { flag: '--tmpfs', value: '/tmp:rw,noexec,nosuid,nodev,size=268435456' },
    ],
    pressure: true,
  },
  'new-privileges': {
    opens: 'privileges through setuid files',
    // Without it the runtime loads the profile before it drops capabilities, which a strict one does not let it.
    without: ['--security-opt no-new-privileges', '--security-opt seccomp='],
    with: [{ flag: '--security-opt', value: 'seccomp=unconfined' }],
  },
  network: {
    opens: 'a network that leads nowhere',
    without: ['--network'],
    with: [{ flag: '--network', value: 'NETWORK' }],
  },
  strangers: {
    opens: 'a setuid program, a key in the environment, another host name',
    without: [],
    with: [
      { flag: '--hostname', value: 'stranger' },
      { flag: '--env', value: 'POSTURE_KEY=' },
    ],
    stranger: 'stranger',
  },
  cgroup: {
    opens: 'the host’s control groups’ names',
    without: ['--cgroupns'],
    with: [{ flag: '--cgroupns', value: 'host' }],
  },
  terminal: { opens: 'a terminal', without: [], with: [{ flag: '--tty' }] },
};
