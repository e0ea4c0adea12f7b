// Written by scripts/fixtures/add-release-base.ts, which see.
import type { ReleaseBase } from './known-base.ts';

/** No maintainer has pulled a base for this table yet: the registry cannot be reached from the development machine. */
export const RELEASE_BASES: readonly ReleaseBase[] = [];
