import { PROBES } from '../probes/contract.ts';
import { corroborate, lookAtHost } from '../probes/corroborate.ts';
import { type NormalisedProfile, parseProfile } from '../seccomp/profile.ts';
import type { Bundle } from './bundle-type.ts';

/** A run's probes as tests of a statement, by id in the contract's order. */
export interface TestResult {
  /** Every required probe, and an optional one that was observed. */
  readonly expected: readonly string[];
  /** Matched, and corroborated by the host. */
  readonly passed: readonly string[];
  readonly failed: readonly string[];
}

/** The tests that a reader requires to have passed. */
export function expectedTests({ probes }: Pick<Bundle, 'probes'>): readonly string[] {
  const observed = new Set(probes.map(({ probe_id }) => probe_id));
  return PROBES.filter(({ id, required }) => required || observed.has(id)).map(({ id }) => id);
}

/** What a bundle's probes come to. One that the host contradicts or does not corroborate has not passed. */
export function testResult(bundle: Bundle): TestResult {
  const verdicts = new Map(bundle.probes.map(({ probe_id, verdict }) => [probe_id, verdict]));
  const expected = expectedTests(bundle);
  const profile = profileOf(bundle);
  const findings = profile === null ? null : lookAtHost(bundle.host, profile);
  // A profile that cannot be read corroborates nothing.
  const isCorroborated = (id: string) =>
    findings !== null && corroborate(id, bundle.host, findings).state === 'corroborated';
  const passed = expected.filter((id) => verdicts.get(id) === 'PASS' && isCorroborated(id));
  return { expected, passed, failed: expected.filter((id) => !passed.includes(id)) };
}

function profileOf({ profile, host }: Bundle): NormalisedProfile | null {
  try {
    return parseProfile(profile.text, host.system.architecture);
  } catch {
    return null;
  }
}
