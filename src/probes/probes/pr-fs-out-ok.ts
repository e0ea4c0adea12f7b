import { FILE_LAYER } from '../file-layer.ts';
import type { HostFacts } from '../host-facts.ts';
import { describe, type Part, type PartJudgement } from '../judges/part.ts';
import type { Probe } from '../probe.ts';
import { IN_FORCE, missing, type RestrictionState } from '../restrictions/restriction.ts';

export const PR_FS_OUT_OK = {
  id: 'PR-FS-OUT-OK',
  place: 8,
  operation: 'open("/out/report.md", "w").write("ok")',
  parts: 1,
  expected: 'succeeds, and the host finds the file with those two bytes',
  required: true,
  attack: 'A sandbox in which nothing works, so that every refusal would pass: this path must be writable.',
  deniedBy: '-v OUTPUT:/out:rw (the positive control: the one writable path)',
  l1: [33],
  l1Note: 'control',
  l1Later: [33],
  judge: judgeWritten,
  ...FILE_LAYER,
  hostFact: { id: 'report.md', check: checkReport },
} as const satisfies Probe;

/** The write succeeded. The host checks what it wrote ({@link checkReport}). */
function judgeWritten(part: Part): PartJudgement {
  const actual = describe(part);
  if (part.outcome !== 'value')
    return { actual, why: 'The one path that must be writable was not writable.' };
  const written = typeof part.value === 'string' || part.value === true;
  return { actual, why: written ? '' : 'The value is not one that a write returns.' };
}

function checkReport({ report_md }: HostFacts): RestrictionState {
  switch (report_md) {
    case 'ok':
      return IN_FORCE;
    case 'absent':
      return missing('The host did not find report.md in OUTPUT.');
    case 'other':
      return missing("The host's report.md in OUTPUT does not hold exactly the two bytes ok.");
  }
}
