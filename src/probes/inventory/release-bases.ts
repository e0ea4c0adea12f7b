// Written by scripts/fixtures/add-release-base.ts, which see.
import type { ReleaseBase } from './known-base.ts';

/**
 * This table is empty: the registry cannot be reached from the development machine, so no maintainer has pulled a base
 * yet.
 */
export const RELEASE_BASES: readonly ReleaseBase[] = [];
