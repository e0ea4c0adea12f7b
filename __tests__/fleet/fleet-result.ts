import type { FleetResult } from '../../src/fleet/result.ts';
import { sha256Of } from '../../src/foundation/digest.ts';

/** Accepted evidence of a VPS, with a bundle of its own, as a fleet's reader reports it. */
export function fleetResult(name: string, change: Partial<FleetResult>): FleetResult {
  return {
    ...{ name, verdict: 'ACCEPTED', headline: '', reasons: [], waivers: [], qualifiers: [] },
    bundle: { name: 'bundle.json', sha256: sha256Of(name), created_at: new Date().toISOString() },
    ...{ venue: 'VPS', runtime: 'docker 26.1.5', container: `container of ${name}` },
    ...{ machine: sha256Of(`machine of ${name}`), image_digest: sha256Of('image') },
    ...{ seccomp_sha256: sha256Of('profile'), payload_sha256: sha256Of('payload') },
    ...{ signer: 'key', verified_time: null, runner: null, subject: 'own', profile: 'targeted-deny' },
    beyond: { bytes: 0, ms: 0 },
    ...change,
  };
}
