import { runtimeOf } from '../evidence/bundle.ts';
import type { Bundle } from '../evidence/bundle-type.ts';
import { execFromOut } from '../evidence/exec-from-out.ts';
import { payloadDigest } from '../evidence/payload-digest.ts';
import { payloadFiles } from '../probes/inventory/judge.ts';
import type { Receipt } from './receipt-type.ts';

/**
 * Returns the evidence's bundle with the launch in the place of its run: a launch is one more run of the same sandbox,
 * and the same checks judge it. What only probes give (observations, posture, negative controls) stays the evidence's,
 * and no check of a launch looks at it.
 */
export function launchedBundle(evidence: Bundle, receipt: Receipt): Bundle {
  const { host } = receipt;
  const { image, container, inventory } = host;
  return {
    ...withParts(evidence, receipt),
    image_digest: container.image_id,
    image_digest_kind: image.id_kind,
    image_config_digest: image.config_digest,
    rootfs_diff_ids: image.diff_ids,
    payload_sha256: payloadDigest(payloadFiles(inventory)),
    runtime: runtimeOf(host),
    exec_from_out: execFromOut(host),
  };
}

/**
 * Returns the same with the members alone that stand in the receipt, and nothing that is computed of them: what their
 * form is checked in, before anything is computed.
 */
export function withParts(evidence: Bundle, receipt: Receipt): Bundle {
  const { tool, created_at, venue, venue_facts, input, run, host, challenge } = receipt;
  return { ...evidence, tool, created_at, venue, venue_facts, input, run, host, challenge };
}
