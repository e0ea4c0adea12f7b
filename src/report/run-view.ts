import type { Bundle } from '../evidence/bundle-type.ts';
import type { ReadControl, Reading, ReadProbe } from '../evidence/reading.ts';
import { type Reason as ReadReason, remedyAtRun } from '../evidence/reasons.ts';
import { largerInWords } from '../evidence/run-limits.ts';
import { subjectInWords } from '../evidence/subject.ts';
import { contractOf } from '../probes/contract.ts';
import type { Corroboration } from '../probes/verdict.ts';
import { attacksFact, openedByPin } from './attacks-line.ts';
import { whyNothingFailed } from './control-words.ts';
import { pinnedEntries } from './pinned-entries.ts';
import { postureFacts } from './posture-facts.ts';
import { triedNothing, untriedSentence } from './untried.ts';
import type { ControlLine, Fact, ProbeLine, Reason, RunView } from './view.ts';

/** Returns what the views of a run show of its reading: its probes, the host's facts, and every reason in their form. */
export function viewOf(
  reading: Reading,
  verdict: RunView['verdict'] = reading.verdict,
  drift: RunView['drift'] = null,
): RunView {
  const { bundle } = reading;
  const untried = triedNothing(reading);
  return {
    untried: untried ? untriedSentence(reading) : null,
    verdict,
    subject: reading.subject === null || bundle === null ? '' : subjectInWords(reading.subject, bundle),
    next: verdict === 'ACCEPTED' && reading.subject?.profile === 'targeted-deny' ? STRICTER : null,
    waivers: reading.waivers,
    pinned: pinnedEntries(reading),
    openedByPin: openedByPin(reading),
    venue: bundle?.venue ?? 'unknown',
    runtime: bundle?.runtime ?? 'unknown',
    imageDigest: bundle?.image_digest ?? 'unknown',
    seccompSha256: bundle?.seccomp_sha256 ?? 'unknown',
    probes: reading.probes.map(probeLine),
    controls: reading.controls.map(controlLine),
    host: bundle === null ? [] : [...hostFacts(bundle), attacksFact(reading)],
    reasons: reading.reasons.map((reason) => ({
      ...reasonView(reason),
      remedy: remedyAtRun(reason),
    })),
    drift,
  };
}

/** The packet asks for targeted-deny first. */
const STRICTER =
  'This attestation stands. The profile deny-by-default is stricter: it allows only listed system calls (seccomp: deny-by-default; docs/seccomp.md).';

/** A reader's reason in the views' form. */
export function reasonView({ code, subject, sentence, remedy }: ReadReason): Reason {
  return { code, message: sentence, remedy, ...(subject === null ? {} : { subject }) };
}

/** Controls of one run were not detected for one reason, which the first of them shows. */
function controlLine(
  { id, run, state, expected, failed, why }: ReadControl,
  index: number,
  all: readonly ReadControl[],
): ControlLine {
  const nothing = whyNothingFailed({ id, expected, failed });
  return { id, state, failed, nothing, why: all[index - 1]?.run === run ? '' : why };
}

function probeLine(probe: ReadProbe): ProbeLine {
  const { judgement, corroboration } = probe;
  const whyNot = [judgement?.why ?? '', whyOf(corroboration)].filter((why) => why !== '');
  return {
    probeId: probe.probeId,
    operation: probe.operation,
    expected: probe.expected,
    actual: judgement?.actual ?? 'not run',
    errno: judgement?.errno ?? '',
    verdict: judgement?.verdict ?? 'NOT RUN',
    corroboration: corroboration.state,
    l1: probe.l1.map((test) => `#${test}`).join(' '),
    why: whyNot.join('; '),
    deniedBy: contractOf(probe.probeId)?.deniedBy ?? '',
  };
}

function whyOf(corroboration: Corroboration): string {
  switch (corroboration.state) {
    case 'corroborated':
      return '';
    case 'uncorroborated':
    case 'contradicted':
      return corroboration.why;
  }
}

const EXEC_FROM_OUT: Readonly<Record<Bundle['exec_from_out'], string>> = {
  open: 'open: a program that the payload writes there can be executed',
  noexec: 'noexec: nothing written there can be executed',
  sealed: 'sealed: the payload’s launcher denied itself exec before it (self-applied)',
};

/** The first screen's facts: what engine and kernel report from outside (contract §4), by name. */
function hostFacts(bundle: Bundle): Fact[] {
  const { engine, system, container, image } = bundle.host;
  const runtime = [engine.oci_runtime, engine.oci_runtime_version].filter((part) => part !== null).join(' ');
  return [
    { name: 'exec from /out', value: EXEC_FROM_OUT[bundle.exec_from_out] },
    ...postureFacts(bundle),
    {
      name: 'engine',
      value: `${bundle.runtime}, ${runtime}, ${engine.rootless ? 'rootless' : 'rootful'}, ${engine.image_store} store`,
    },
    {
      name: 'system',
      value: `${system.distribution}, ${system.kernel} ${system.architecture}, cgroup v${engine.cgroup_version}, LSMs: ${system.lsms.join(' ') || 'none'}`,
    },
    {
      name: 'container',
      value: `network ${container.network_mode}, root ${container.readonly_rootfs ? 'read-only' : 'WRITABLE'}, user ${container.user}, ${container.no_new_privileges ? 'no new privileges' : 'MAY GAIN PRIVILEGES'}, capabilities dropped: ${container.cap_drop.join(' ') || 'NONE'}`,
    },
    ...limitsFact(bundle),
    { name: 'image', value: `${bundle.image_digest} (${image.id_kind})` },
    {
      name: 'base image',
      value: `${bundle.host.inventory.base.kind}: ${bundle.host.inventory.base.reference}`,
    },
    { name: 'seccomp', value: `${bundle.profile.name}: ${bundle.profile.source}` },
    { name: 'seccomp file', value: bundle.seccomp_sha256 },
    { name: 'payload', value: bundle.payload_sha256 },
    { name: 'venue', value: venueLine(bundle) },
    { name: 'run', value: `${bundle.run.ended} after ${bundle.run.duration_ms} ms` },
  ];
}

/** Limits that a reader accepts only by its policy; a run with the default limits has no such line. */
function limitsFact(bundle: Bundle): Fact[] {
  const larger = largerInWords(bundle);
  return larger === '' ? [] : [{ name: 'limits', value: `LARGER THAN THE DEFAULT: ${larger}` }];
}

/** Where the run was made, as the bundle says; only a certificate confirms it. */
function venueLine({ venue, venue_facts: facts }: Bundle): string {
  if (!('GITHUB_REPOSITORY' in facts)) return `${venue}: ${facts.hostname}, ${facts.distribution}`;
  const run = `run ${facts.GITHUB_RUN_ID} attempt ${facts.GITHUB_RUN_ATTEMPT} of ${facts.GITHUB_WORKFLOW_REF}`;
  const runner = `${facts.RUNNER_ENVIRONMENT} runner ${facts.RUNNER_NAME}, ${facts.ImageOS} ${facts.ImageVersion}`;
  return `${venue}: ${run}, commit ${facts.GITHUB_SHA}, ${runner}`;
}
