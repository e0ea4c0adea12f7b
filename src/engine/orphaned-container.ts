/**
 * What remains of a container of ours that the engine does not list because it was killed in the middle: the process,
 * made by the runtime and watched by its monitor, or the files with their mount.
 */
export interface OrphanedContainer {
  readonly kind: 'process' | 'files';
  readonly id: string;
  readonly name: string;
}

/** Finds and removes orphaned containers, for an engine that can lose them. */
export interface OrphanedContainers {
  /** @throws AttestationError `engine-call` */
  readonly processes: () => Promise<OrphanedContainer[]>;
  /** Takes seconds where there are any. @throws AttestationError `engine-call` */
  readonly files: () => Promise<OrphanedContainer[]>;
  /**
   * Removes those that are still orphans; another search shows whether they are gone.
   *
   * @throws AttestationError `engine-call`
   */
  readonly remove: (orphans: readonly OrphanedContainer[]) => Promise<void>;
}
