import type { LoadedProfile } from '../../container/load-profile.ts';
import type { Collected } from '../../evidence/collect.ts';
import { type ControlOutcome, type ControlRecord, recordControls } from '../../evidence/control-record.ts';
import { printable } from '../../foundation/errors.ts';
import type { HostFacts } from '../../probes/host-facts.ts';
import { END_NOT_ASKED } from '../../probes/kernel/facts.ts';
import type { RunLimits } from '../../probes/restrictions/run-limits.ts';
import type { ControlRun } from './control-run.ts';

/** Returns the negative controls' results as the bundle holds them. `limits` are the attested run's. */
export function writtenControls(
  runs: readonly ControlRun[],
  attested: HostFacts,
  { observations }: Pick<Collected, 'observations'>,
  { normalised }: Pick<LoadedProfile, 'normalised'>,
  limits: RunLimits,
): readonly ControlRecord[] {
  const outcomes = runs.map((each) => outcomeOf(each, attested));
  return recordControls(outcomes, { host: attested, observations, profile: normalised, limits });
}

/** Returns a negative control with host facts as complete as the attested run's. */
function outcomeOf(each: ControlRun, attested: HostFacts): ControlOutcome {
  const { ids } = each;
  if (each.state === 'did-not-run') return { ids, state: each.state, why: printable(each.why) };
  const { run, folders, collected, image, marker } = each;
  const host: HostFacts = {
    ...attested,
    container: run.container,
    folders,
    seccomp: run.seccomp,
    // What the payload observed already has the mount table; a second copy would only make every negative control
    // longer.
    kernel: run.kernel.gate === 'missed' ? run.kernel : { ...run.kernel, mountinfo: null },
    kernel_end: END_NOT_ASKED,
    seal: run.seal,
    report_md: collected.reportMd,
    ...(image === null ? {} : { image: image.facts, inventory: image.inventory }),
  };
  return { ids, state: 'ran', host, collected, ended: run.ended, exitCode: run.exitCode, marker };
}
