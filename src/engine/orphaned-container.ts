/**
 * What there still is of a container of ours that the engine does not list, since the engine was killed in the middle: its
 * process, made by the runtime and watched by its monitor, or its files with their mount.
 */
export interface OrphanedContainer {
  readonly kind: 'process' | 'files';
  readonly id: string;
  readonly name: string;
}

/** How they are found and removed, by an engine that can lose them. */
export interface OrphanedContainers {
  /** @throws AttestationError `engine-call` */
  readonly processes: () => Promise<OrphanedContainer[]>;
  /** Takes seconds where there are any. @throws AttestationError `engine-call` */
  readonly files: () => Promise<OrphanedContainer[]>;
  /** Removes them, as far as they are still lost. Whether they are gone another look tells. @throws AttestationError `engine-call` */
  readonly remove: (lost: readonly OrphanedContainer[]) => Promise<void>;
}
