import type { KnownBases } from './known-base.ts';

/**
 * Bases that a maintainer pulled by digest and listed (`scripts/add-release-base.ts`). It is empty: no registry can be
 * reached from where this release was developed. Until it is filled, a base is known because the engine pulled the digest
 * that this release pins, or because the run made it from signed packages.
 */
export const RELEASE_BASE_TABLE: KnownBases['table'] = [];
