/** One run of the built program on the machine of a CI runner's form (scripts/venue/machine.sh). */
export interface MachineRun {
  readonly name: string;
  /** Debian's release on the machine. */
  readonly suite: 'trixie' | 'sid';
  readonly engine: 'docker' | 'podman';
  readonly store: 'classic' | 'containerd' | 'containers-storage';
  readonly profile: 'targeted-deny' | 'deny-by-default';
  /** `runner` is in group docker, and its Podman is rootless. */
  readonly user: 'runner' | 'root';
  /** As a step of the Action instead of by the command line. */
  readonly action?: true;
}

/** The result of a run, as __tests__/fixtures/venue-machine.json keeps it. */
export interface MachineResult extends MachineRun {
  /** UTC. */
  readonly date: string;
  /** PRETTY_NAME of its os-release. */
  readonly distribution: string;
  readonly kernel: string;
  readonly cgroup: 1 | 2;
  readonly lsms: readonly string[];
  /** Of the engine. */
  readonly version: string;
  readonly runtime: string;
  /** What the run recorded; empty if it made no evidence. */
  readonly venue: string;
  readonly verdict: string;
  /** Of the Action: the verdict of a reader on what it uploaded. */
  readonly readBack: string;
  readonly reasons: readonly string[];
  /** The first reason's message where there is no evidence. */
  readonly said: string;
  /** The whole run on the emulated machine. */
  readonly seconds: number;
}

const RUNNER_RUN = { suite: 'trixie', profile: 'targeted-deny', user: 'runner' } as const;

export const MACHINE_RUNS: readonly MachineRun[] = [
  { ...RUNNER_RUN, name: 'docker', engine: 'docker', store: 'classic' },
  { ...RUNNER_RUN, name: 'docker-containerd', engine: 'docker', store: 'containerd' },
  {
    ...RUNNER_RUN,
    name: 'action-docker',
    engine: 'docker',
    store: 'containerd',
    action: true,
  },
  { ...RUNNER_RUN, name: 'podman-rootless', engine: 'podman', store: 'containers-storage' },
  { ...RUNNER_RUN, name: 'podman-root', engine: 'podman', store: 'containers-storage', user: 'root' },
  { ...RUNNER_RUN, name: 'sid-podman-rootless', suite: 'sid', engine: 'podman', store: 'containers-storage' },
  {
    ...RUNNER_RUN,
    ...{ name: 'sid-podman-root', suite: 'sid', engine: 'podman', store: 'containers-storage', user: 'root' },
  },
  { ...RUNNER_RUN, name: 'sid-docker', suite: 'sid', engine: 'docker', store: 'containerd' },
];
