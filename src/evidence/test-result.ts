import { PROBES } from '../probes/contract.ts';
import { corroborate } from '../probes/corroborate.ts';
import { type NormalisedProfile, parseProfile } from '../seccomp/profile.ts';
import type { Bundle } from './bundle-type.ts';

/** A run's probes as tests of a statement, by id in the contract's order. */
export interface TestResult {
  /** What a reader requires to have passed: every required probe, and an optional one that was observed. */
  readonly expected: readonly string[];
  /** Matched, and corroborated by the host. */
  readonly passed: readonly string[];
  readonly failed: readonly string[];
}

/** What a bundle's probes come to. One that the host contradicts or does not corroborate has not passed. */
export function testResult(bundle: Bundle): TestResult {
  const verdicts = new Map(bundle.probes.map(({ probe_id, verdict }) => [probe_id, verdict]));
  const expected = PROBES.filter(({ id, required }) => required || verdicts.has(id)).map(({ id }) => id);
  const profile = profileOf(bundle);
  // A profile that cannot be read corroborates nothing.
  const isCorroborated = (id: string) =>
    profile !== null && corroborate(id, bundle.host, profile).state === 'corroborated';
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
