import { payloadFiles } from '../probes/inventory/judge.ts';
import { instant, runtimeOf } from './bundle.ts';
import type { Bundle } from './bundle-type.ts';
import { equalJson } from './canonical-json.ts';
import type { BundleCase } from './case.ts';
import { checkSameBytes } from './check-same-bytes.ts';
import { execFromOut } from './exec-from-out.ts';
import { payloadDigest } from './payload-digest.ts';
import { type Reason, reason } from './reasons.ts';
import { WRITING_GAP_MS } from './time-limits.ts';

/** Checks that the bundle agrees with itself: facts that it holds twice, and facts that follow from others. */
export function checkConsistency(evidence: BundleCase): Reason[] {
  const { bundle } = evidence;
  return [...derivedFields(evidence), ...checkRunFacts(bundle, ranWith(evidence))];
}

function derivedFields({ bundle }: BundleCase): Reason[] {
  const { host } = bundle;
  const derived: Record<string, unknown> = {
    runtime: runtimeOf(host),
    image_digest_kind: host.image.id_kind,
    image_config_digest: host.image.config_digest,
    rootfs_diff_ids: host.image.diff_ids,
    payload_sha256: payloadDigest(payloadFiles(host.inventory)),
    exec_from_out: execFromOut(host),
  };
  const claimed: Record<string, unknown> = { ...bundle };
  return Object.entries(derived)
    .filter(([field, value]) => !equalJson(claimed[field], value))
    .map(([field]) => reason('fields-disagree', field, 'the host’s facts say otherwise'));
}

/** Two facts of the machine are recorded of the venue and of the host. */
function machine({ venue_facts: facts, host: { system } }: Bundle): Reason[] {
  if (!('kernel' in facts)) return [];
  return (['kernel', 'distribution'] as const)
    .filter((name) => facts[name] !== system[name])
    .map((name) => reason('fields-disagree', `venue_facts.${name}`, 'the host’s facts say otherwise'));
}

/** A launcher's command follows the image; without a launcher nothing follows it. */
function ranWith({ bundle: { host } }: BundleCase): readonly string[] {
  return host.seal === null ? [] : host.container.command;
}

/**
 * Checks that a run's own facts agree: machine, arguments, mounts, times, venue and files.
 *
 * @param command the words that follow the image
 */
export function checkRunFacts(bundle: Bundle, command: readonly string[]): Reason[] {
  return [
    ...machine(bundle),
    ...ranById(bundle, command),
    ...mounts(bundle),
    ...times(bundle),
    ...venueForm(bundle),
    ...checkSameBytes(bundle),
  ];
}

/** The image runs by its id, never by its tag (contract §3). */
function ranById({ run, image_digest }: Bundle, command: readonly string[]): Reason[] {
  const end = [image_digest, ...command];
  return equalJson(run.arguments.slice(-end.length), end)
    ? []
    : [reason('fields-disagree', 'run.arguments', 'the image was not run by its id')];
}

/** An engine reports a mount's mode twice, and a tmpfs has no source on the host. */
function mounts(bundle: Bundle): Reason[] {
  return bundle.host.container.mounts
    .filter(({ type, source, read_only, options }) => {
      const modes = options.includes('ro') ? [true] : [];
      if (options.includes('rw')) modes.push(false);
      return modes.some((readOnly) => readOnly !== read_only) || (type === 'tmpfs' && source !== '');
    })
    .map(({ destination }) => reason('fields-disagree', 'host.container.mounts', destination));
}

/** Both times are whole seconds. */
const ROUNDED_MS = 2_000;

/** How long after its time a run may end by itself: no signal comes at once on a busy machine. */
const LATEST_END_MS = 30_000;

function times(bundle: Bundle): Reason[] {
  const stamps = { created_at: bundle.created_at, 'run.started_at': bundle.run.started_at };
  const found = Object.entries(stamps)
    .filter(([, stamp]) => !isInstant(stamp))
    .map(([field]) => reason('fields-disagree', field, 'there is no such day'));
  const { ended, duration_ms, timeout_seconds } = bundle.run;
  const lateMs = Date.parse(bundle.created_at) - Date.parse(bundle.run.started_at) - duration_ms;
  if (lateMs > WRITING_GAP_MS)
    found.push(reason('fields-disagree', 'created_at', 'it is more than a day after the run'));
  if (bundle.created_at < bundle.run.started_at || lateMs < -ROUNDED_MS)
    found.push(reason('fields-disagree', 'created_at', 'it is before the end of the run'));
  if (ended === 'exited' && duration_ms > timeout_seconds * 1000 + LATEST_END_MS)
    found.push(reason('fields-disagree', 'run.duration_ms', 'the run had less time'));
  const { kernel_end: end } = bundle.host;
  if (end.state === 'seen' && Math.max(end.looks, end.looked_ms_before_end) > duration_ms + ROUNDED_MS)
    found.push(reason('fields-disagree', 'host.kernel_end', 'the run took less'));
  return found;
}

/** The schema's pattern lets 31 February pass; the calendar does not. */
function isInstant(stamp: string): boolean {
  const time = new Date(stamp);
  return !Number.isNaN(time.getTime()) && instant(time) === stamp;
}

function venueForm(bundle: Bundle): Reason[] {
  const ofCi = 'GITHUB_REPOSITORY' in bundle.venue_facts;
  return ofCi === (bundle.venue === 'CI')
    ? []
    : [reason('fields-disagree', 'venue_facts', `they are not those of ${bundle.venue}`)];
}
