/**
 * What there still is of a container of ours that the engine does not list, since the engine was killed in the middle: its
 * process, made by the runtime and watched by its monitor, or its files with their mount.
 */
export interface LostContainer {
  readonly kind: 'process' | 'files';
  readonly id: string;
  readonly name: string;
}

/** How they are found and removed, by an engine that can lose them. */
export interface LostContainers {
  /** @throws AttestationError `engine-call` */
  readonly processes: () => Promise<LostContainer[]>;
  /** Takes seconds where there are any. @throws AttestationError `engine-call` */
  readonly files: () => Promise<LostContainer[]>;
  /** Removes them, as far as they are still lost. Whether they are gone another look tells. @throws AttestationError `engine-call` */
  readonly remove: (lost: readonly LostContainer[]) => Promise<void>;
}
