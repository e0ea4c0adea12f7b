import { oncePer } from '../foundation/memoize.ts';
import { PROBES } from '../probes/contract.ts';
import { corroborate } from '../probes/corroborate.ts';
import type { Corroboration } from '../probes/verdict.ts';
import type { Bundle } from './bundle-type.ts';
import { type BundleCase, bundleCase } from './case.ts';
import { checkArguments } from './check-arguments.ts';
import { checkConsistency } from './check-consistency.ts';
import { checkControls } from './check-controls.ts';
import { checkListing } from './check-files.ts';
import { checkHost } from './check-host.ts';
import { checkPosture } from './check-posture.ts';
import { checkVerdicts } from './check-verdicts.ts';
import type { ReadControl, ReadProbe } from './reading.ts';
import type { Reason } from './reasons.ts';

/** The reader's result for a bundle alone: the part of a reading that its signer knows as well as any reader. */
export interface JudgedBundle {
  readonly probes: readonly ReadProbe[];
  readonly controls: readonly ReadControl[];
  readonly reasons: readonly Reason[];
}

/** Judges a bundle once, from what was computed from it. */
export const judgedBundle: (bundle: Bundle) => JudgedBundle = oncePer((bundle) => {
  const evidence = bundleCase(bundle);
  const probes = readProbes(evidence);
  const { controls, reasons: ofControls } = checkControls(evidence);
  const reasons = [
    ...checkVerdicts(evidence),
    ...checkArguments(evidence),
    ...checkHost(evidence, probes),
    ...checkPosture(evidence),
    ...ofControls,
    ...checkConsistency(evidence),
    ...checkListing(evidence),
  ];
  return { probes, controls, reasons };
});

/** Every probe of the contract. An optional probe that did not run counts for nothing and blocks nothing. */
function readProbes({ bundle, recomputed, findings }: BundleCase): ReadProbe[] {
  return PROBES.map(({ id, l1, operation, expected }) => {
    const judgement = recomputed.judgements.find(({ probeId }) => probeId === id) ?? null;
    const corroboration: Corroboration =
      findings === null
        ? { state: 'uncorroborated', why: 'The recorded seccomp profile cannot be read.' }
        : corroborate(id, bundle.host, findings);
    return { probeId: id, l1, operation, expected, judgement, corroboration };
  });
}
