import { PROBES } from '../probes/contract.ts';
import type { Bundle } from './bundle-type.ts';
import type { ReadProbe } from './reading.ts';
import { callersBring, type Reason, type ReasonCode } from './reasons.ts';

/** A bundle's own result, as tests of a signed statement. */
export interface TestResult {
  /** PASSED only if nothing failed and no code is left (contract §5). */
  readonly result: 'PASSED' | 'FAILED';
  /** Probes that passed and that the host corroborates, in the contract's order. */
  readonly passed: readonly string[];
  readonly failed: readonly string[];
  /** Each reason that no caller can remove: once, sorted. */
  readonly codes: readonly ReasonCode[];
}

/** The tests that must have passed for a reader: every required probe, and each optional one that was observed. */
export function expectedTests({ probes }: Pick<Bundle, 'probes'>): readonly string[] {
  const observed = new Set(probes.map(({ probe_id }) => probe_id));
  return PROBES.filter(({ id, required }) => required || observed.has(id)).map(({ id }) => id);
}

/**
 * Returns the result that a signed statement must have about this bundle. A probe has not passed if the host
 * contradicts it or does not corroborate it, or if the reader's own judgement fails it.
 *
 * @param probes as the reader judged them again
 * @param reasons the reader's reasons about the bundle alone, without its signature, its age and the files next to it
 */
export function testResult(
  bundle: Bundle,
  probes: readonly ReadProbe[],
  reasons: readonly Reason[],
): TestResult {
  const stood = new Set(
    probes
      .filter(({ judgement, corroboration }) => {
        return judgement?.verdict === 'PASS' && corroboration.state === 'corroborated';
      })
      .map(({ probeId }): string => probeId),
  );
  const claimed = new Map(bundle.probes.map(({ probe_id, verdict }) => [probe_id, verdict]));
  const expected = expectedTests(bundle);
  const passed = expected.filter((id) => stood.has(id) && claimed.get(id) === 'PASS');
  const failed = expected.filter((id) => !passed.includes(id));
  const codes = [...new Set(reasons.map(({ code }) => code))].filter((code) => !callersBring(code)).sort();
  return { result: failed.length === 0 && codes.length === 0 ? 'PASSED' : 'FAILED', passed, failed, codes };
}

/** The result of bytes that are not a bundle that the reader can judge. */
export function noBundle(reasons: readonly Reason[]): TestResult {
  return {
    result: 'FAILED',
    passed: [],
    failed: PROBES.filter(({ required }) => required).map(({ id }) => id),
    codes: [...new Set(reasons.map(({ code }) => code))].sort(),
  };
}
