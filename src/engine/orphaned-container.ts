/**
 * What remains of a container of ours that the engine does not list because it was killed in the middle: the process,
 * made by the runtime and watched by its monitor, or the files with their mount.
 */
export interface OrphanedContainer {
  readonly kind: 'process' | 'files';
  readonly id: string;
  readonly name: string;
  /** The name of its run's folder; null if that is not known. */
  readonly run: string | null;
}

/** Finds and removes orphaned containers, for an engine that can lose them. */
export interface OrphanedContainers {
  /** @throws AttestationError `engine-call` */
  readonly processes: () => Promise<OrphanedContainer[]>;
  /**
   * Takes seconds where there are any.
   *
   * @param runId only that run's own and its build's; null for all
   * @throws AttestationError `engine-call`
   */
  readonly files: (runId: string | null) => Promise<OrphanedContainer[]>;
  /**
   * Removes those that are still orphans, and returns what it could not remove.
   *
   * @throws AttestationError `engine-call`
   */
  readonly remove: (orphans: readonly OrphanedContainer[]) => Promise<readonly OrphanedContainer[]>;
}
