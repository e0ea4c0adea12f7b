import { describe, expect, it } from '@jest/globals';
import { readSettings } from '../../src/attest/entry/settings.ts';
import { ownExpectations } from '../../src/attest/expected.ts';
import type { Bundle } from '../../src/evidence/bundle-type.ts';
import { type Expectations, NO_EXPECTATIONS, type Trust } from '../../src/evidence/expectations.ts';
import { parsePolicy } from '../../src/evidence/policy.ts';
import { sha256Of } from '../../src/foundation/digest.ts';
import type { SigningOutcome } from '../../src/signing/sign-evidence.ts';
import { realControlledRun } from '../evidence/controlled-run.ts';

const inputs = readSettings({}, (name) => name);
const OWN_KEY: Trust = { kind: 'key', publicKey: 'own' };
const image = { built: { id: sha256Of('built') } } as Parameters<typeof ownExpectations>[0]['image'];

function expected(
  policy: object | null,
  venue: Bundle['venue'] = 'VPS',
  trust: Trust = OWN_KEY,
  signing: SigningOutcome['kind'] = trust.kind === 'not-chosen' ? 'none' : 'signed',
): Expectations {
  const bundle = { ...realControlledRun('docker'), venue };
  const parsed =
    policy === null
      ? NO_EXPECTATIONS
      : parsePolicy(Buffer.from(JSON.stringify({ schema_version: 1, ...policy })));
  return ownExpectations({ inputs, image, policy: parsed, signing: { kind: signing } }, bundle, trust);
}

describe('what a run expects of its own evidence', () => {
  it('is what it made, without a policy, and its own signer', () => {
    const { seccomp_sha256, payload_sha256 } = realControlledRun('docker');
    expect(expected(null)).toMatchObject({
      subject: null,
      image: [sha256Of('built')],
      seccomp: [seccomp_sha256],
      payload: [payload_sha256],
      trust: OWN_KEY,
    });
    expect([...expected(null).waivers]).toEqual(['claimed-venue']);
    expect([...expected(null, 'VPS', { kind: 'not-chosen' }).waivers]).toEqual(['unsigned', 'claimed-venue']);
  });

  it('waives no signature that could not be made, also if a policy allows evidence without one', () => {
    for (const policy of [null, { allow: ['unsigned'] }]) {
      const { waivers } = expected(policy, 'VPS', { kind: 'not-chosen' }, 'not-signed');
      expect([...waivers]).toEqual(['claimed-venue']);
    }
  });

  it('is what a policy pins, instead of what it made', () => {
    const [one, two] = [sha256Of('one'), sha256Of('two')];
    const pinned = expected({ image: [one], payload: [two], base: [one], adds: [two], subject: 'reference' });
    expect(pinned).toMatchObject({ image: [one], payload: [two], base: [one], adds: [two] });
    expect(pinned.subject).toBe('reference');
    expect(expected({}).subject).toBe('own');
  });

  it('are the limits that it was asked for, but under a policy those that the policy accepts', () => {
    const made = realControlledRun('docker');
    // A run that was given more than it was asked for is not what it expects.
    const larger = { ...made, run: { ...made.run, arguments: ['create', '--cpus', '8', made.image_digest] } };
    const limitsUnder = (path: string | null, limits: object) => {
      const policy = parsePolicy(Buffer.from(JSON.stringify({ schema_version: 1, limits })));
      const asked = { ...inputs, policy: path, limits: { cpus: 4 } };
      return ownExpectations({ inputs: asked, image, policy, signing: { kind: 'signed' } }, larger, OWN_KEY)
        .limits;
    };
    expect(limitsUnder(null, {})).toEqual({ cpus: 4 });
    expect(limitsUnder('policy.json', {})).toEqual({});
    expect(limitsUnder('policy.json', { cpus: '2' })).toEqual({ cpus: 2 });
  });

  it('waives what the run left out on purpose, but under a policy only what that waives', () => {
    const left = { ...inputs, posture: false, controls: 'none' } as const;
    const waived = (path: string | null, allow: readonly string[]) => {
      const policy = parsePolicy(Buffer.from(JSON.stringify({ schema_version: 1, allow })));
      const made = { inputs: { ...left, policy: path }, image, policy, signing: { kind: 'signed' } } as const;
      const { waivers } = ownExpectations(made, realControlledRun('docker'), OWN_KEY);
      return ['no-posture', 'uncontrolled'].filter((each) => [...waivers].some((waiver) => waiver === each));
    };
    expect(waived(null, [])).toEqual(['no-posture', 'uncontrolled']);
    expect(waived('policy.json', [])).toEqual([]);
    expect(waived('policy.json', ['uncontrolled'])).toEqual(['uncontrolled']);
  });

  it('waives what the policy allows, but programs in the image only if the policy pins the image', () => {
    const allow = ['executables', 'end-unobserved', 'engine-endpoint'];
    expect(expected({ allow }).waivers.has('engine-endpoint')).toBe(false);
    expect(expected({ allow }).waivers.has('executables')).toBe(false);
    expect(expected({ allow }).waivers.has('end-unobserved')).toBe(true);
    expect(expected({ allow, image: [sha256Of('one')] }).waivers.has('executables')).toBe(true);
  });

  it('is the policy’s signer, with nothing waived that its readers do not waive', () => {
    const signer = { kind: 'key', public_key: 'theirs' };
    const { trust, waivers } = expected({ signer });
    expect([trust, [...waivers]]).toEqual([{ kind: 'key', publicKey: 'theirs' }, []]);
  });

  it('is no job’s in a rehearsal', () => {
    const policy = {
      signer: { kind: 'key', public_key: 'theirs' },
      repository: 'owner/repository',
      runner_environment: 'github-hosted',
    };
    expect(expected(policy, 'LOCAL')).toMatchObject({
      repository: null,
      runnerEnvironment: null,
      trust: OWN_KEY,
    });
    expect(expected(policy, 'CI')).toMatchObject({ repository: 'owner/repository' });
  });
});
