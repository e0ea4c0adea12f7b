import type { Sha256 } from '../foundation/digest.ts';
import type { EngineName } from '../foundation/engine-name.ts';
import type { ContainerFacts, EngineFacts, ImageFacts, SystemFacts } from '../probes/host-facts.ts';
import type { NormalisedProfile } from '../seccomp/profile.ts';
import type { Client, OnCall } from './client.ts';
import type { EngineCalls } from './engine-calls.ts';
import type { OrphanedContainers } from './orphaned-container.ts';
import type { WatchedRun } from './watched.ts';

/** What an engine holds of a created container, before it runs. */
export interface HeldContainer {
  readonly container: ContainerFacts;
  readonly seccomp: NormalisedProfile | null;
}

/** The same, with the image that the engine reports for it. */
export interface ContainerSnapshot extends HeldContainer {
  readonly image: ImageFacts;
}

/** A container engine on this machine, Docker or Podman. Nothing outside this module names their clients. */
export interface Engine {
  readonly name: EngineName;
  /** Its client, for the commands that a reader can type: create, build, pull. */
  readonly client: Client;
  /** The client for the pull of a base image: with the caller's credentials, if there are any. */
  readonly pullClient: Client;
  /** All other requests to it. */
  readonly calls: EngineCalls;
  readonly facts: EngineFacts;
  /**
   * Reads the same facts again: an engine may be replaced while this program runs.
   *
   * @throws AttestationError as the connector does
   */
  readonly readFacts: () => Promise<EngineFacts>;
  readonly system: SystemFacts;
  /** `docker 26.1.5`: the packet's `runtime` (packet §4). */
  readonly runtime: string;
  /**
   * Reads what the engine holds of a created container (Podman: initialises it first, so that its OCI config exists).
   */
  readonly snapshot: (containerId: string) => Promise<ContainerSnapshot>;
  /** The same without the image, whose facts are known from another container of it. */
  readonly snapshotContainer: (containerId: string) => Promise<HeldContainer>;
  /** Reads what it holds of an image. */
  readonly snapshotImage: (imageId: Sha256) => Promise<ImageFacts>;
  /** Finds and removes its orphans; null for an engine that lists every container. */
  readonly orphaned: OrphanedContainers | null;
  /** The same engine, called through another client. */
  readonly through: (client: Client) => Engine;
  /** Ends what was started to ask the engine; after that the engine is only asked to remove things. */
  readonly close: () => Promise<void>;
}

/** What a connector needs of the caller's RunContext. */
export interface EngineContext {
  /** The caller's environment; a connector reads only the variables that it names, and passes none on. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether an engine is asked that DOCKER_HOST or a Docker context chose (`--allow-engine-endpoint`). */
  readonly allowEndpoint?: boolean;
  /** A private folder for the client's configuration (`RunFolder.clientConfig`). */
  readonly clientConfig: string;
  /** The engine's client, where it is not the system's (`--engine-program`). */
  readonly program?: string | null;
  /** A file of credentials for the pull of a base image (`--pull-credentials`). */
  readonly pullCredentials?: string | null;
  readonly machine: HostMachine;
  /** Gets every call of the client. */
  readonly onCall?: OnCall | undefined;
  /** Ends what reads a whole image or all files of a container; every other call has a short limit of its own. */
  readonly signal?: AbortSignal | undefined;
  /** Runs the client's long calls where their user sees what they print. */
  readonly watchedRun?: WatchedRun | undefined;
}

/** This machine as the venue read it: to recognise an engine that runs elsewhere, and for the host's facts. */
export interface HostMachine {
  readonly kernel: string;
  /** In node's spelling: x64, arm64. */
  readonly architecture: string;
  readonly distribution: string;
  readonly lsms: readonly string[];
  readonly corePattern: string;
  /** Who has the sandbox’s user id, or may take it, for a message; null if nobody has. */
  readonly sandboxUser: string | null;
}
