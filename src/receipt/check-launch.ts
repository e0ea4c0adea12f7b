import type { Bundle } from '../evidence/bundle-type.ts';
import { equalJson } from '../evidence/canonical-json.ts';
import { checkArguments } from '../evidence/check-arguments.ts';
import { checkRunFacts } from '../evidence/check-consistency.ts';
import { checkSandbox, missedInWords } from '../evidence/check-host.ts';
import { bundleProblem } from '../evidence/generated/validate-bundle.ts';
import { type Reason, reason } from '../evidence/reasons.ts';
import { limitsOfRun } from '../evidence/run-limits.ts';
import type { Sha256 } from '../foundation/digest.ts';
import type { EngineName } from '../foundation/engine-name.ts';
import { lookAtHost } from '../probes/corroborate.ts';
import { baseDifference } from '../probes/inventory/same-base.ts';
import { endDifferences } from '../probes/kernel/end.ts';
import type { KernelEnd } from '../probes/kernel/facts.ts';
import { parseProfile } from '../seccomp/profile.ts';
import { type Difference, launchDrift } from './drift.ts';
import { launchedBundle, withParts } from './launched.ts';
import { KEPT_BYTES, MOST_LOOKS } from './receipt-limits.ts';
import type { Receipt } from './receipt-type.ts';
import { wordsOfAnyRun } from './run-words.ts';
import { isSameLook } from './same-look.ts';

/** A launch as the reader found it: nothing of it is the receipt's claim alone. */
export interface JudgedLaunch {
  readonly launched: Bundle;
  /** The id of the image that the caller named, of which a copy may run. */
  readonly named: Sha256 | null;
  /** The reasons that no caller can remove by a tolerance or a pin. */
  readonly reasons: readonly Reason[];
  /** How this machine differs from the evidence's; the caller's policy decides about each. */
  readonly drift: readonly Difference[];
}

/**
 * Judges a launch against the evidence of its sandbox (contract §7). Pure: launcher and reader both use it.
 *
 * @param evidence a bundle that follows its schema; whether it is accepted is its own reading's question
 * @returns what is wrong with the receipt's form instead, in words, if its parts do not follow the bundle's schema
 */
export function judgeLaunch(evidence: Bundle, receipt: Receipt): JudgedLaunch | string {
  const problem = formProblem(withParts(evidence, receipt), receipt);
  if (problem !== null) return problem;
  const launched = launchedBundle(evidence, receipt);
  const drift = launchDrift(evidence, launched);
  return {
    launched,
    named: receipt.workload.image_digest,
    reasons: ownReasons(evidence, launched, receipt, drift),
    drift,
  };
}

/** The parts of a receipt that have a bundle's form are checked as a bundle's. */
function formProblem(parts: Bundle, { looks }: Receipt): string | null {
  return (
    bundleProblem(parts) ??
    looks.map((_, at) => bundleProblem(withLook(parts, looks, at))).find(isText) ??
    null
  );
}

function isText(value: string | null): value is string {
  return value !== null;
}

function withLook(launched: Bundle, looks: Receipt['looks'], at: number): Bundle {
  const { after_ms: _, ...look } = looks[at] ?? {};
  const kernel_end = {
    state: 'seen',
    looks: 1,
    looked_ms_before_end: 0,
    ...look,
  } as Bundle['host']['kernel_end'];
  return { ...launched, host: { ...launched.host, kernel_end } };
}

function ownReasons(
  evidence: Bundle,
  launched: Bundle,
  receipt: Receipt,
  drift: readonly Difference[],
): readonly Reason[] {
  const { workload, run, host } = receipt;
  const profile = profileOf(launched);
  const findings = profile === null ? null : lookAtHost(host, profile, limitsOfRun(launched));
  const command = workload.command ?? host.inventory.config.command;
  return [
    ...(evidence.host.seal === null && host.seal === null ? [] : [reason('launch-sealed')]),
    ...(run.started_at >= evidence.created_at
      ? []
      : [reason('receipt-before-evidence', run.started_at, evidence.created_at)]),
    ...attestedArguments(evidence, launched),
    ...(run.ended === 'start-failed' ? [reason('workload-not-started')] : []),
    ...checkArguments({ bundle: launched }),
    ...checkSandbox({ bundle: launched, profile, findings }, command),
    ...checkRunFacts(launched, workload.command ?? []),
    ...source(evidence, receipt),
    ...base(evidence, receipt),
    ...agreement(receipt, drift),
    ...written(receipt),
    ...observed(receipt),
    ...looked(launched, receipt),
  ];
}

function profileOf({ profile, host }: Bundle): ReturnType<typeof parseProfile> | null {
  try {
    return parseProfile(profile.text, host.system.architecture);
  } catch {
    return null;
  }
}

/** Byte for byte, but for the names of the closed list (run-words.ts). */
function attestedArguments(evidence: Bundle, launched: Bundle): Reason[] {
  const [was, is] = [wordsOfAnyRun(evidence), wordsOfAnyRun(launched)];
  if (equalJson(was, is)) return [];
  const at = was.findIndex((word, index) => word !== is[index]);
  return [reason('launch-arguments', null, `${is[at] ?? 'nothing'} in the place of ${was[at] ?? 'nothing'}`)];
}

/** The attested image is the one that the evidence is about, with the content that it lists. */
function source(evidence: Bundle, { workload, host }: Receipt): Reason[] {
  if (workload.source !== 'attested') return [];
  const same =
    host.container.image_id === evidence.image_digest && equalJson(host.inventory, evidence.host.inventory);
  return same ? [] : [reason('fields-disagree', 'workload.source', 'the image is not the attested one')];
}

/** The same layers have the same files. */
function base(evidence: Bundle, { host }: Receipt): Reason[] {
  const differs = baseDifference(evidence.host.inventory, host.inventory);
  return differs === null
    ? []
    : [reason('fields-disagree', 'host.inventory.base', `the evidence lists ${differs} of the same layers`)];
}

/**
 * How long a launch may last before its first look, and for each look: twenty times the pause between two of them, and
 * what a busy machine needs to start a container.
 */
const BEFORE_LOOKS_MS = 30_000;
const PER_LOOK_MS = 2_000;

/** Whether an engine runs a copy of an image that was not built here (src/image/build). */
const RUNS_COPY: Readonly<Record<EngineName, boolean>> = { docker: true, podman: false };

/** What the receipt says twice. */
function agreement(
  { workload, run, streams, host, looks, output }: Receipt,
  drift: readonly Difference[],
): Reason[] {
  const { source, reference, image_digest: named, dockerfile_sha256: dockerfile, tolerated } = workload;
  const exited = run.ended === 'exited';
  const isCopied = RUNS_COPY[host.engine.name];
  const drifted = drift.map(({ field }) => field);
  const said: readonly (readonly [field: string, agrees: boolean])[] = [
    ['workload.reference', (reference === null) === (source === 'attested')],
    ['workload.image_digest', (named === null) === (source !== 'named')],
    ['workload.image_digest', named === null || isCopied || named === host.container.image_id],
    ['workload.dockerfile_sha256', (dockerfile === null) === (source !== 'built')],
    ['run.exit_code', (run.exit_code !== null) === exited],
    ['workload.tolerated', tolerated.every((field) => drifted.includes(field))],
    ['looks', isInOrder([...looks.map(({ after_ms }) => after_ms), run.duration_ms + PER_LOOK_MS])],
    [
      'output.left_out',
      output.left_out.every(({ path }) => !output.files.some((file) => file.path === path)),
    ],
    ['looks', isLookedAt(host.kernel_end, looks)],
    ['streams.stdout', streams.stdout.kept === Math.min(streams.stdout.written, KEPT_BYTES)],
    ['streams.stderr', streams.stderr.kept === Math.min(streams.stderr.written, KEPT_BYTES)],
  ];
  return said
    .filter(([, agrees]) => !agrees)
    .map(([field]) => reason('fields-disagree', field, 'the receipt itself says otherwise'));
}

/** The first look is always kept, and then each that shows something else. */
function isLookedAt(end: KernelEnd, [first, ...more]: Receipt['looks']): boolean {
  if (first === undefined || end.state !== 'seen') return first === undefined && end.state !== 'seen';
  const differs = more.every((look, at) => !isSameLook(more[at - 1] ?? first, look));
  return differs && more.length < Math.min(end.looks, MOST_LOOKS);
}

function isInOrder(times: readonly number[]): boolean {
  return times.every((time, at) => at === 0 || time >= (times[at - 1] ?? 0));
}

/** How long a launch may take from its workload's end to its receipt: its outputs are copied. */
const LONGEST_WRITING_MS = 10 * 60_000;

/** The receipt is made right after the run, by the same clock: else the clock was set meanwhile. */
function written({ created_at, run }: Receipt): Reason[] {
  const afterMs = Date.parse(created_at) - Date.parse(run.started_at) - run.duration_ms;
  if (afterMs <= LONGEST_WRITING_MS) return [];
  const why = `the run began at ${run.started_at} and took ${run.duration_ms} ms`;
  return [reason('fields-disagree', 'created_at', why)];
}

function observed({ run, host: { kernel, kernel_end: end } }: Receipt): Reason[] {
  if (kernel.gate === 'missed') return [reason('unobserved', null, missedInWords(kernel))];
  if (end.state !== 'seen' || run.duration_ms <= BEFORE_LOOKS_MS + PER_LOOK_MS * end.looks) return [];
  return [reason('unobserved', null, `it was looked at ${end.looks} times in ${run.duration_ms} ms`)];
}

/** Every look shows what the first one showed. */
function looked(launched: Bundle, { looks }: Receipt): Reason[] {
  return looks.flatMap((look, at) =>
    endDifferences(withLook(launched, looks, at).host).map((difference) =>
      reason('kernel-end-differs', null, `after ${look.after_ms} ms, ${difference}`),
    ),
  );
}
