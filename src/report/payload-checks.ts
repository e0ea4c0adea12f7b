import type { Reading } from '../evidence/reading.ts';
import type { ReasonCode } from '../evidence/reason-table.ts';
import { printable } from '../foundation/errors.ts';
import { PROBES } from '../probes/contract.ts';
import { endUnobserved } from '../probes/kernel/end.ts';

/** One thing that a payload must do (docs/image.md), and what it did instead; `why` is empty if it did it. */
export interface PayloadCheck {
  readonly what: string;
  readonly why: string;
}

/** Returns what a payload must do, in the order in which it does it, with what is missing. Pure. */
export function payloadChecks({ bundle, controls, probes }: Reading): readonly PayloadCheck[] {
  if (bundle === null) return [{ what: 'leaves evidence', why: 'there is none' }];
  const { run, host, observed, observation_problems: problems } = bundle;
  const tried = observed.length > 0;
  return [
    check('starts, and ends by itself', run.ended === 'exited' ? '' : run.ended),
    check('waits while /in/gate exists', waited(host.kernel)),
    check(
      'writes observations to /out/attest.jsonl, one a line',
      tried
        ? problems.map(({ code, subject }) => `${code} ${subject ?? ''}`.trim()).join(', ')
        : 'it wrote none',
    ),
    ...(tried ? PROBES : []).flatMap(({ id, parts, required }) => {
      const line = observed.find(({ probe_id }) => probe_id === id);
      if (line === undefined) return required ? [check(id, 'no line')] : [];
      if (line.parts.length !== parts)
        return [check(id, `${line.parts.length} parts, where the probe has ${parts}`)];
      const judged = probes.find(({ probeId }) => probeId === id)?.judgement;
      return [check(id, judged?.verdict === 'PASS' ? '' : (judged?.why ?? 'not judged'))];
    }),
    check('writes ok to /out/report.md', host.report_md === 'ok' ? '' : `the file is ${host.report_md}`),
    check('exits with 0', run.exit_code === 0 ? '' : `exit code ${run.exit_code ?? 'none'}`),
    check('lives until the host has looked once more', endUnobserved(host) ?? ''),
    // Of a payload that tried nothing the rest follows.
    ...(tried ? controls : []).map(({ id, state, why }) =>
      check(`notices a missing restriction: ${id}`, state === 'detected' ? '' : why),
    ),
  ];
}

/** Reasons of the image and of how it starts the payload: `run` judges them, and no payload can be right about them. */
const OF_IMAGE: ReadonlySet<string> = new Set<ReasonCode>([
  ...(['image-adds', 'image-config', 'image-misplaced', 'image-has-executables'] as const),
  ...(['unpinned-base', 'restriction-missing'] as const),
]);

/** Returns what `run` would block of the image, whatever the payload does: each code with its first subject. Pure. */
export function imageReasons({ reasons }: Reading): readonly string[] {
  const found = reasons.filter(({ code }) => OF_IMAGE.has(code));
  return found.map(({ code, subject }) => printable(`${code} ${subject ?? ''}`.trim(), 200));
}

function check(what: string, why: string): PayloadCheck {
  return { what, why: printable(why, 400) };
}

function waited(kernel: NonNullable<Reading['bundle']>['host']['kernel']): string {
  if (kernel.gate === 'waited') return '';
  return kernel.gate === 'missed'
    ? `it was not seen there (${kernel.why})`
    : 'it went on before the host had read it';
}
