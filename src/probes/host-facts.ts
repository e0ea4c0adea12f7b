import type { Sha256 } from '../foundation/digest.ts';
import type { EngineName } from '../foundation/engine-name.ts';
import type { NormalisedProfile } from '../seccomp/profile.ts';
import type { InventoryFacts, RootFacts } from './inventory/facts.ts';
import type { KernelEnd, KernelFacts } from './kernel/facts.ts';
import type { SealFacts } from './seal/facts.ts';

/**
 * What engine and kernel report of the run from outside, without the payload's help (contract §4, corroboration).
 * Written into the bundle as `host`; the reader recomputes every corroboration from it. A fact that an engine does not
 * report is `null`, and a null never counts as in force.
 */
export interface HostFacts {
  readonly engine: EngineFacts;
  readonly system: SystemFacts;
  readonly container: ContainerFacts;
  readonly image: ImageFacts;
  readonly folders: FolderFacts;
  /** The profile that the engine holds for this container (Docker: inlined in inspect; Podman: the OCI config). */
  readonly seccomp: NormalisedProfile | null;
  /** What the image contains, read from its layers by their digests (contract §2.1). */
  readonly inventory: InventoryFacts;
  /** The container's files as the engine shows them, compared with the image's; of the attested container alone. */
  readonly root: RootFacts;
  readonly kernel: KernelFacts;
  readonly kernel_end: KernelEnd;
  /** Null when the run was not asked to seal its payload. */
  readonly seal: SealFacts | null;
  /**
   * What the host found at OUTPUT/report.md after the run (PR-FS-OUT-OK): exactly the two bytes `ok`, nothing, or
   * something else.
   */
  readonly report_md: 'ok' | 'absent' | 'other';
}

export interface EngineFacts {
  readonly name: EngineName;
  readonly version: string;
  readonly oci_runtime: string;
  readonly oci_runtime_version: string | null;
  readonly image_store: 'classic' | 'containerd' | 'containers-storage';
  readonly rootless: boolean;
  readonly cgroup_version: 1 | 2;
  readonly client: ClientFacts;
}

/** Which client was used, and what in the caller's environment chose it. */
export interface ClientFacts {
  /** The absolute path of its program. */
  readonly program: string;
  /** What chose the engine: the default, or a variable or context of the caller's. */
  readonly endpoint: 'default' | 'DOCKER_HOST' | 'DOCKER_CONTEXT' | 'docker-context';
  /** Whether the caller gave credentials for the pull of a base image; without them there are none. */
  readonly pull_credentials: boolean;
  /** Variables of the caller's that say where Podman keeps images and state, by name; left out if none was used. */
  readonly environment?: readonly string[];
}

export interface SystemFacts {
  readonly kernel: string;
  readonly architecture: 'x86_64' | 'aarch64';
  readonly distribution: string;
  readonly lsms: readonly string[];
}

export interface MountFacts {
  readonly destination: string;
  readonly type: 'bind' | 'volume' | 'tmpfs' | 'other';
  /** Host path of a bind mount; otherwise empty. */
  readonly source: string;
  readonly read_only: boolean;
  /** Mount options in the engine's words, sorted; for tmpfs the requested ones. */
  readonly options: readonly string[];
}

export interface ContainerFacts {
  readonly id: string;
  /** The id of the image that this container was made from, as the container's inspect reports it. */
  readonly image_id: Sha256;
  readonly user: string;
  readonly entrypoint: readonly string[];
  readonly command: readonly string[];
  readonly env_keys: readonly string[];
  readonly privileged: boolean;
  readonly readonly_rootfs: boolean;
  readonly no_new_privileges: boolean;
  readonly cap_add: readonly string[];
  /** `['ALL']`; otherwise `capabilities` reports what is left in the bounding set. */
  readonly cap_drop: readonly string[];
  /** Union of the five capability sets of the OCI config (Podman); null if the engine does not report them (Docker). */
  readonly capabilities: readonly string[] | null;
  readonly network_mode: string;
  readonly networks: readonly string[];
  readonly ipc_mode: string;
  readonly pid_mode: string;
  readonly uts_mode: string;
  readonly userns_mode: string;
  readonly cgroupns_mode: string;
  readonly mounts: readonly MountFacts[];
  readonly devices: readonly string[];
  readonly pids_limit: number | null;
  readonly memory_bytes: number | null;
  /** Memory and swap together, as engines count it: equal to `memory_bytes` means no swap. */
  readonly memory_swap_bytes: number | null;
  /** CPU quota in billionths of a core. */
  readonly nano_cpus: number | null;
  readonly ulimits: readonly { readonly name: string; readonly soft: number; readonly hard: number }[];
  readonly healthcheck: boolean;
  readonly log_driver: string;
  /** LSM label or profile in the engine's words; empty without one. */
  readonly lsm_label: string;
  /** Where the engine keeps the files that it mounts by itself (field 4 of their mountinfo lines ends like these). */
  readonly engine_files: readonly string[];
  /**
   * What the engine holds of this container and its table does not know (engine/config/, contract §3), by path; empty
   * in a run that is accepted. Values are printable, at most 200 characters, and never of the environment or a label.
   */
  readonly unknown_config: readonly UnknownConfig[];
}

/** A value of the engine's configuration that a run of this program does not have. */
export interface UnknownConfig {
  /** Its path: members joined by dots, as in `HostConfig.Sysctls["net.ipv4.ip_forward"]`. */
  readonly path: string;
  readonly value: string;
}

export interface ImageFacts {
  readonly id: Sha256;
  /** What kind of digest `id` is: of the config (classic stores), or of a manifest or index (containerd store). */
  readonly id_kind: 'config' | 'manifest' | 'index';
  readonly config_digest: Sha256 | null;
  readonly diff_ids: readonly Sha256[];
  readonly env_keys: readonly string[];
  readonly user: string;
  readonly volumes: readonly string[];
  readonly onbuild: readonly string[];
}

export interface FolderFacts {
  /** Host path of the staged INPUT: below a folder with a new name for each run. */
  readonly input: string;
  readonly output: string;
}

export interface FileFact {
  readonly path: string;
  readonly sha256: Sha256;
}
