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
  const { tool, created_at, venue, venue_facts, input, run, host, challenge } = receipt;
  const { image, container, inventory } = host;
  return {
    ...evidence,
    ...{ tool, created_at, venue, venue_facts, input, run, host, challenge },
    image_digest: container.image_id,
    image_digest_kind: image.id_kind,
    image_config_digest: image.config_digest,
    rootfs_diff_ids: image.diff_ids,
    payload_sha256: payloadDigest(payloadFiles(inventory)),
    runtime: runtimeOf(host),
    exec_from_out: execFromOut(host),
  };
}
