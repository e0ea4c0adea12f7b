import type { StagedFile } from '../../container/input.ts';
import type { SealPlan } from '../../container/seal.ts';
import type { OpenRun } from '../open-run.ts';
import { type PreparedImage, referenceImage } from '../prepare.ts';
import type { ControlRun } from './control-run.ts';
import { NO_CONTROLS, planControls } from './controls.ts';
import type { Task } from './pool.ts';
import { NO_POSTURE, type Posture, planPosture } from './posture.ts';

/** Everything that runs in addition to the attested run: the posture of each image, and the negative controls. */
export interface Auxiliary {
  /** This release's own image; null if the run did not need it or could not get it. */
  readonly reference: PreparedImage | null;
  readonly tasks: readonly Task[];
  /** Returns the results of the runs, once all tasks have ended; empty for what the caller did not ask for. */
  readonly results: () => {
    readonly posture: ReturnType<Posture['results']>;
    readonly controls: readonly ControlRun[];
  };
}

/** What the auxiliary runs copy of the attested run. */
export interface AttestedParts {
  readonly image: PreparedImage;
  readonly staged: readonly StagedFile[];
  readonly seal: SealPlan | null;
}

/** Plans the auxiliary runs that the inputs ask for, with the reference image that they need. */
export async function planAuxiliary(run: OpenRun, parts: AttestedParts): Promise<Auxiliary> {
  const { inputs, workspace, venue, runId, runContext } = run;
  if (!inputs.posture && inputs.controls === 'none')
    return { reference: null, tasks: [], results: () => ({ posture: [], controls: [] }) };
  const built = { inputs, workspace, venue: venue.name, runId, runContext };
  const reference = await referenceImage(run.engine, parts.image, built);
  const posture = await postureOf(run, parts.image, reference);
  const controls = await controlsOf(run, parts, reference);
  return {
    reference,
    tasks: [...posture.tasks, ...controls.tasks],
    results: () => ({ posture: posture.results(), controls: controls.results() }),
  };
}

async function postureOf(run: OpenRun, image: PreparedImage, reference: PreparedImage | null) {
  if (!run.inputs.posture || reference === null) return NO_POSTURE;
  const { inputs } = run;
  return planPosture({
    ...common(run),
    images: { reference: reference.built, ...(reference === image ? {} : { subject: image.built }) },
    pressureControl: inputs.controls === 'all',
  });
}

async function controlsOf(run: OpenRun, parts: AttestedParts, reference: PreparedImage | null) {
  const { inputs, folder, helperKill } = run;
  if (inputs.controls === 'none') return NO_CONTROLS;
  const { image, staged, seal } = parts;
  return planControls({
    ...common(run),
    mode: inputs.controls,
    image: image.built,
    peerImage: reference?.built ?? null,
    inventoryOf: image.inventoryOf,
    seal,
    staged,
    input: folder.input,
    helperKill,
  });
}

/** What both kinds of auxiliary run need from the attested run. */
function common({ engine, runId, profile, extra, inputs, runContext, clean }: OpenRun) {
  const { progress, ...around } = runContext;
  return {
    ...around,
    engine,
    runId,
    profile,
    extra,
    clean,
    timeoutMs: inputs.timeoutSeconds * 1000,
    note: progress.note.bind(progress),
  };
}
