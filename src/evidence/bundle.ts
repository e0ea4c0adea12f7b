import type { Sha256 } from '../foundation/digest.ts';
import { AttestationError, printable } from '../foundation/errors.ts';
import type { HostFacts } from '../probes/host-facts.ts';
import { payloadFiles } from '../probes/inventory/judge.ts';
import type { Bundle } from './bundle-type.ts';
import type { Collected } from './collect.ts';
import { execFromOut } from './exec-from-out.ts';
import { bundleProblem } from './generated/validate-bundle.ts';
import { recordObservations } from './observed.ts';
import { payloadDigest } from './payload-digest.ts';
import { recompute } from './recompute.ts';

/** What a run knows when it is over and does not compute from anything else in the bundle. */
export interface BundleInput {
  readonly toolVersion: string;
  readonly createdAt: Date;
  readonly venue: Bundle['venue'];
  readonly venueFacts: Bundle['venue_facts'];
  readonly host: HostFacts;
  readonly collected: Pick<Collected, 'observations' | 'problems'>;
  readonly profile: Bundle['profile'] & { readonly sha256: Sha256 };
  readonly lint: Bundle['lint'];
  readonly imageTag: string;
  readonly dockerfileSha256: Sha256;
  readonly buildNetwork: boolean;
  readonly reproducible: boolean;
  readonly input: Bundle['input'];
  readonly run: Bundle['run'];
  readonly challenge: string | null;
  /** The complete posture of each image; left out when it was not requested. */
  readonly posture?: NonNullable<Bundle['posture']>;
  /** This release's image in which posture and peer ran, where it is not the attested image. */
  readonly referenceImage?: NonNullable<Bundle['reference_image']>;
  /** The results of the negative controls, in the table's order; left out when none was requested. */
  readonly controls?: NonNullable<Bundle['controls']>;
  /** Every other file of the evidence folder, as {@link listFiles} returns it. */
  readonly files: Bundle['files'];
}

/**
 * Builds the bundle of a run. Verdicts and everything else that can be computed are computed here, by the same
 * functions with which the reader computes them again.
 *
 * @throws AttestationError `bundle-schema` (fault) if the result does not follow the schema
 */
export function buildBundle(input: BundleInput): Bundle {
  const { host, collected, profile } = input;
  const { probes, raw, notRun } = recompute(host, collected.observations);
  const bundle: Bundle = {
    schema_version: 1,
    tool: { name: 'sandbox-attestation', version: input.toolVersion },
    created_at: instant(input.createdAt),
    venue: input.venue,
    image_digest: host.container.image_id,
    seccomp_sha256: profile.sha256,
    runtime: runtimeOf(host),
    probes,
    raw,
    venue_facts: input.venueFacts,
    image_digest_kind: host.image.id_kind,
    image_config_digest: host.image.config_digest,
    rootfs_diff_ids: host.image.diff_ids,
    reproducible: input.reproducible,
    image_tag: input.imageTag,
    dockerfile_sha256: input.dockerfileSha256,
    build_network: input.buildNetwork,
    profile: { name: profile.name, source: profile.source, text: profile.text },
    lint: input.lint,
    payload_sha256: payloadDigest(payloadFiles(host.inventory)),
    input: input.input,
    run: input.run,
    host,
    observed: recordObservations(collected.observations, raw),
    observation_problems: collected.problems.map(({ code, subject }) => ({ code, subject })),
    not_run: notRun,
    exec_from_out: execFromOut(host),
    challenge: input.challenge,
    files: input.files,
    ...(input.posture === undefined ? {} : { posture: input.posture }),
    ...(input.referenceImage === undefined ? {} : { reference_image: input.referenceImage }),
    ...(input.controls === undefined ? {} : { controls: input.controls }),
  };
  const problem = bundleProblem(bundle);
  if (problem === null) return bundle;
  throw new AttestationError(
    'bundle-schema',
    `The run’s own bundle does not follow the schema: ${printable(problem)}.`,
  );
}

/** The packet's `runtime`: `docker 26.1.5`. */
export function runtimeOf(host: HostFacts): string {
  return `${host.engine.name} ${host.engine.version}`;
}

/** A time as the bundle writes it: RFC 3339, UTC, whole seconds. */
export function instant(time: Date): string {
  return `${time.toISOString().slice(0, 19)}Z`;
}

/** The bundle's file name (contract §5): venue and UTC day. */
export function bundleName(bundle: Pick<Bundle, 'venue' | 'created_at'>): string {
  return `sandbox-attestation-evidence-${bundle.venue}-${bundle.created_at.slice(0, 10)}.json`;
}

export type { Bundle } from './bundle-type.ts';
