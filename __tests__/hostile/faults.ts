import type { Group } from './table.ts';

/** How a machine, an engine or a service breaks, and what it must come to. */
export const FAULTS: readonly Group[] = [];
