import type { StagedFile } from '../container/input.ts';
import type { OutputCopy } from '../container/output-copy.ts';
import type { CreatedRun, SandboxRun } from '../container/run.ts';
import { instant } from '../evidence/bundle.ts';
import { sha256Of } from '../foundation/digest.ts';
import type { HostFacts } from '../probes/host-facts.ts';
import type { Receipt, RecordedLook } from '../receipt/receipt-type.ts';
import type { LaunchInputs } from './inputs.ts';
import type { OpenLaunch } from './open-launch.ts';
import type { Workload } from './workload.ts';

/** What is known of a launch before its container starts. */
export interface Prepared {
  readonly open: OpenLaunch;
  readonly inputs: LaunchInputs;
  readonly workload: Workload;
  readonly staged: readonly StagedFile[];
}

/** What is known when it has ended. */
export interface Ended {
  /** As the container was created: the engine is the one that created it. */
  readonly prepared: Prepared;
  readonly run: SandboxRun;
  readonly looks: readonly RecordedLook[];
  readonly reportMd: HostFacts['report_md'];
  readonly output: OutputCopy;
  readonly streams: Receipt['streams'];
}

/** No process yet: what a launch is judged by before it starts. */
const NOT_STARTED = {
  kernel: { gate: 'missed', why: 'not-started' },
  kernelEnd: { state: 'unobserved', why: 'no-first-snapshot' },
} as const;

const NO_BYTES = { written: 0, kept: 0, sha256: sha256Of('') };

/** Returns the receipt of a launch whose container was created and does not run yet. */
export function receiptBeforeStart(prepared: Prepared, created: CreatedRun): Receipt {
  const run = { ...created, ...NOT_STARTED };
  return {
    ...headOf(prepared),
    run: {
      arguments: created.arguments,
      started_at: instant(new Date()),
      duration_ms: 0,
      exit_code: 0,
      ended: 'exited',
      timeout_seconds: prepared.inputs.timeoutSeconds,
    },
    host: hostOf(prepared, run, 'absent'),
    looks: [],
    output: { files: [], left_out: [] },
    streams: { stdout: NO_BYTES, stderr: NO_BYTES },
    challenge: prepared.inputs.challenge,
  };
}

/** As many of what was left out as a receipt names (schemas/receipt.schema.json). */
const MOST_LEFT_OUT = 256;

/** Returns the receipt of a launch that has ended. Pure but for the clock. */
export function receiptOf(ended: Ended): Receipt {
  const { prepared, run, looks, reportMd, output, streams } = ended;
  return {
    ...headOf(prepared),
    run: {
      arguments: run.arguments,
      started_at: instant(run.startedAt),
      duration_ms: run.durationMs,
      exit_code: run.exitCode,
      ended: run.ended,
      timeout_seconds: prepared.inputs.timeoutSeconds,
    },
    host: hostOf(prepared, run, reportMd),
    looks,
    output: {
      files: output.files,
      left_out: named(output.leftOut),
    },
    streams,
    challenge: prepared.inputs.challenge,
  };
}

/** The last line counts what there is no room to name. */
function named(leftOut: OutputCopy['leftOut']): Receipt['output']['left_out'] {
  if (leftOut.length <= MOST_LEFT_OUT) return leftOut;
  const more = leftOut.length - MOST_LEFT_OUT + 1;
  return [...leftOut.slice(0, MOST_LEFT_OUT - 1), { path: '(more)', why: `there are ${more} more` }];
}

function headOf({ open, inputs, workload, staged }: Prepared) {
  const { gate, venue, runContext, drift } = open;
  return {
    schema_version: 1,
    tool: { name: 'sandbox-attestation', version: runContext.version },
    created_at: instant(new Date()),
    evidence: { bundle: gate.source.bundle?.name ?? '', sha256: open.bundleSha256 },
    venue: venue.name,
    venue_facts: venue.facts as Receipt['venue_facts'],
    workload: {
      source: inputs.image.source,
      reference: workload.reference,
      image_digest: workload.namedId,
      dockerfile_sha256: workload.dockerfileSha256,
      command: inputs.command,
      tolerated: drift.map(({ field }) => field),
    },
    input: { files: staged },
  } as const;
}

function hostOf(
  { open: { engine, folder }, workload }: Prepared,
  run: Pick<SandboxRun, 'view' | 'root' | 'kernel' | 'kernelEnd'>,
  report_md: HostFacts['report_md'],
): HostFacts {
  return {
    engine: engine.facts,
    system: engine.system,
    container: run.view.container,
    image: run.view.image,
    folders: { input: folder.input, output: folder.output },
    seccomp: run.view.seccomp,
    inventory: workload.inventory,
    root: run.root,
    kernel: run.kernel,
    kernel_end: run.kernelEnd,
    seal: null,
    report_md,
  };
}
