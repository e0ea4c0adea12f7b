import { readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { OWNER_LABEL, RUN_LABEL } from '../../engine/labels.ts';
import { ownerHere } from '../../engine/owner.ts';
import type { Bundle } from '../../evidence/bundle-type.ts';
import { sha256Of } from '../../foundation/digest.ts';
import { AttestationError, printable } from '../../foundation/errors.ts';
import { flagWords } from '../../foundation/run-flag.ts';
import { weakenFlags } from '../../probes/controls/weakening.ts';
import { NAMESPACES, type NamespaceName } from '../../probes/kernel/facts.ts';
import type { Answer } from '../../probes/posture/outcome.ts';
import {
  interpreterOf,
  POSTURE_PARTS,
  type PostureImage,
  type PosturePart,
} from '../../probes/posture/parts.ts';
import { PRESSURE_CONTROL } from '../../probes/posture/pressure-control.ts';
import { sweepOf, sweptOf } from '../../probes/posture/sweep.ts';
import { WEAK_RUNS } from '../../probes/posture/weak-runs.ts';
import type { Task } from './pool.ts';
import {
  type PartResult,
  type PosturedImage,
  type PostureOptions,
  runPart,
  type Shared,
} from './posture-part.ts';

type PostureRecord = NonNullable<Bundle['posture']>[number];

/** The posture of a run's images, as tasks for the worker pool that the attested run is in as well. */
export interface Posture {
  readonly tasks: readonly Task[];
  /** Returns the records, once all tasks have ended. */
  readonly results: () => readonly PostureRecord[];
}

/** For a run without posture. */
export const NO_POSTURE: Posture = { tasks: [], results: () => [] };

/** Plans the posture of every image: one task a container. */
export async function planPosture(options: PostureOptions): Promise<Posture> {
  const shared: Shared = {
    ...options,
    labels: { [RUN_LABEL]: options.runId, [OWNER_LABEL]: await ownerHere() },
    program: await readFile(join(options.projectFolder, 'inspector/posture.py')),
    circumstances: {
      engine: options.engine.facts,
      system: options.engine.system,
      profile: options.profile.name,
      namespaces: await hostNamespaces(),
      // Nothing is judged here, and the tests do not depend on a judgment.
      lsmLabel: '',
      arguments: flagWords(options.extra),
    },
  };
  const planned = Object.entries(options.images) as [PostureImage, PosturedImage][];
  const images = planned.map(([name, image]) => planImage(name, image, shared));
  return {
    tasks: images.flatMap(({ tasks }) => tasks),
    results: () => images.map(({ result }) => result()),
  };
}

/** One image's containers and, when they have ended, its record. */
interface PlannedImage {
  readonly tasks: readonly Task[];
  readonly result: () => PostureRecord;
}

function planImage(name: PostureImage, image: PosturedImage, shared: Shared): PlannedImage {
  const { program, circumstances } = shared;
  const common = {
    image: name,
    image_id: image.id,
    program_sha256: sha256Of(program),
    namespaces: circumstances.namespaces,
  };
  const interpreter = interpreterOf(image.entrypoint);
  if (interpreter === null) {
    const why = `The image starts ${printable(image.entrypoint[0] ?? 'nothing', 100)}, which is not a Python interpreter.`;
    return {
      tasks: [],
      result: () => ({ ...common, state: 'not-runnable', why, runs: [], observed: [], sweep: null }),
    };
  }
  const parts = POSTURE_PARTS[name].filter((part) => shared.only?.includes(part) ?? true);
  const results = new Map<PosturePart | typeof PRESSURE_CONTROL, PartResult>();
  const take =
    (part: PosturePart, as: PosturePart | typeof PRESSURE_CONTROL, around: Shared): Task =>
    async (signal) => {
      try {
        results.set(as, await runPart({ part, name, image, interpreter }, around, signal));
      } catch (error) {
        // The record lacks a part that did not run, and the reader reports that; the attested run goes on.
        if (signal.aborted || !(error instanceof AttestationError) || error.code === 'cancelled') throw error;
        shared.note(`The posture’s ${as} did not run in the ${name} image: ${error.message}`);
      }
    };
  const controlled = shared.pressureControl === true && parts.includes('pressure');
  return {
    tasks: [
      ...parts.map((part) => take(part, part, shared)),
      ...(controlled ? [take('pressure', PRESSURE_CONTROL, withoutLimits(shared))] : []),
    ],
    result: () => {
      const ran = parts.flatMap((part) => results.get(part) ?? []);
      const answersOf = (part: PosturePart) => results.get(part)?.answers ?? [];
      const control = results.get(PRESSURE_CONTROL);
      return {
        ...common,
        state: 'ran',
        why: '',
        runs: ran.map(({ record }) => record),
        observed: [...answersOf('checks'), ...answersOf('pressure')].map(inSchema),
        sweep: parts.includes('sweep')
          ? sweptOf(answersOf('sweep'), sweepOf(shared.profile.normalised, shared.engine.system.architecture))
          : null,
        ...(control === undefined
          ? {}
          : { without_limits: { run: control.record, observed: control.answers.map(inSchema) } }),
      };
    },
  };
}

/** The same, without the limits that the tests under pressure test. */
function withoutLimits(shared: Shared): Shared {
  return {
    ...shared,
    weaken: (flags, folder) =>
      weakenFlags(shared.weaken?.(flags, folder) ?? flags, WEAK_RUNS[PRESSURE_CONTROL].weakens, {
        ...folder,
        engine: shared.engine.name,
        network: null,
      }),
  };
}

async function hostNamespaces(): Promise<Readonly<Record<NamespaceName, string>>> {
  const links = NAMESPACES.map(
    async (name) => [name, await readlink(`/proc/self/ns/${name}`).catch(() => '')] as const,
  );
  return Object.fromEntries(await Promise.all(links)) as Record<NamespaceName, string>;
}

/** A copy of the record, so that changes do not reach the run's own. */
function inSchema({ id, outcomes }: Answer): PostureRecord['observed'][number] {
  return {
    id,
    outcomes: outcomes.map((outcome) => {
      if ('errno' in outcome) return { errno: outcome.errno };
      const { value } = outcome;
      return { value: typeof value === 'object' ? [...value] : value };
    }),
  };
}
