import { instant } from './bundle.ts';
import type { DeepReadonly } from './bundle-type.ts';
import type { Acceptance as GeneratedAcceptance } from './generated/acceptance.ts';
import type { Reading } from './reading.ts';
import type { Reason } from './reasons.ts';

/** The packet's §5 record (schemas/acceptance.schema.json): whether B4′ is accepted, and on what. */
export type Acceptance = DeepReadonly<GeneratedAcceptance>;

/** Returns the record of a reading, whatever its verdict. */
export function acceptanceOf(reading: Reading, toolVersion: string): Acceptance {
  return {
    schema_version: 1,
    tool: { name: 'sandbox-attestation', version: toolVersion },
    read_at: instant(reading.readAt),
    b4_prime: reading.verdict,
    headline: reading.headline,
    venue: reading.bundle?.venue ?? null,
    evidence: {
      name: reading.bundleName,
      sha256: reading.bundleSha256,
      created_at: reading.bundle?.created_at ?? null,
      image_digest: reading.bundle?.image_digest ?? null,
      seccomp_sha256: reading.bundle?.seccomp_sha256 ?? null,
      payload_sha256: reading.bundle?.payload_sha256 ?? null,
    },
    probes: reading.probes.map((probe) => ({
      probe_id: probe.probeId,
      l1_tests: probe.l1.map(l1Name),
      expected: probe.expected,
      actual: probe.judgement?.actual ?? '',
      verdict: probe.judgement?.verdict ?? 'NOT-RUN',
      corroboration: probe.corroboration.state,
    })),
    l1_matrix: reading.l1.map(({ test, status, probes, sentence }) => ({
      number: l1Name(test),
      status,
      probes,
      note: sentence,
    })),
    pins: reading.pins.map(({ what, source, expected, found, matched }) => ({
      what,
      source,
      expected,
      found,
      matched,
    })),
    signer: reading.signer?.description ?? null,
    verified_time: reading.verifiedTime?.toISOString() ?? null,
    enforced: reading.enforced,
    notes: reading.notes,
    waivers: reading.waivers,
    reasons: [
      ...reading.reasons.map((reason) => recorded(reason, false)),
      ...reading.waived.map((reason) => recorded(reason, true)),
    ],
  };
}

function l1Name(test: number): string {
  return `#${test}`;
}

function recorded(reason: Reason, waived: boolean): Acceptance['reasons'][number] {
  const { code, class: reasonClass, subject, sentence, remedy } = reason;
  return { code, class: reasonClass, subject, sentence, remedy, waived };
}
