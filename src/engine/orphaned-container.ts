/**
 * What remains of a container of ours that the engine does not list because it was killed in the middle: the process,
 * made by the runtime and watched by its monitor, or the files with their mount.
 */
export interface OrphanedContainer {
  readonly kind: 'process' | 'files';
  readonly id: string;
  readonly name: string;
  /** The folder of the run whose build it was of; null if it was no build's. */
  readonly folder: string | null;
}

/** What was found of one kind. */
export interface FoundContainers {
  readonly orphans: readonly OrphanedContainer[];
  /** What may be a living program's. */
  readonly undecided: readonly OrphanedContainer[];
}

/** How a removal of them ended. */
export interface RemovedContainers {
  readonly left: readonly OrphanedContainer[];
  /** Whether the removal of one still goes on, and holds up the engine. */
  readonly goesOn: boolean;
}

/** Finds and removes orphaned containers, for an engine that can lose them. */
export interface OrphanedContainers {
  /** @throws AttestationError `engine-call` */
  readonly processes: () => Promise<readonly OrphanedContainer[]>;
  /**
   * Takes seconds where there are any.
   *
   * @param runId only that run's own and its build's; null for all
   * @throws AttestationError `engine-call`
   */
  readonly files: (runId: string | null) => Promise<FoundContainers>;
  /**
   * Removes those that are still orphans.
   *
   * @param until when it begins with nothing more (performance.now())
   * @throws AttestationError `engine-call`
   */
  readonly remove: (orphans: readonly OrphanedContainer[], until: number) => Promise<RemovedContainers>;
}
