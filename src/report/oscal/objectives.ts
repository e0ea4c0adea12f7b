import type { Layer } from '../../probes/attack-list/attack-list.ts';
import * as layers from '../../probes/attack-list/layers.ts';
import { CROSSWALK, type CrosswalkRow, EVIDENCE_PARTS, type EvidencePart } from '../crosswalk.ts';

/** What a finding is about: one layer of the sandbox, or one part of the evidence. Never a framework's control. */
export interface Objective {
  /** Stable: a tool compares the findings of two dates by it. */
  readonly id: string;
  readonly rest: Layer | EvidencePart;
  /** The rows of the crosswalk that rest on it. */
  readonly rows: readonly CrosswalkRow[];
}

/** The stable names of the layers that the crosswalk has. */
const LAYER_IDS: readonly (readonly [string, Layer])[] = [
  ['no-network', layers.NO_NETWORK],
  ['no-socket', layers.NO_SOCKET],
  ['no-engine-socket', layers.NO_ENGINE_SOCKET],
  ['no-process', layers.NO_PROCESS],
  ['no-program', layers.NO_PROGRAM],
  ['no-ptrace', layers.NO_PTRACE],
  ['no-secret', layers.NO_SECRET],
  ['own-mounts', layers.OWN_MOUNTS],
  ['read-only', layers.READ_ONLY],
  ['input-read-only', layers.INPUT_READ_ONLY],
  ['not-root', layers.NOT_ROOT],
  ['no-capabilities', layers.NO_CAPABILITIES],
  ['no-setuid', layers.NO_SETUID],
  ['own-processes', layers.OWN_PROCESSES],
  ['own-ipc', layers.OWN_IPC],
  ['masked', layers.MASKED],
  ['process-limit', layers.PROCESS_LIMIT],
  ['memory-limit', layers.MEMORY_LIMIT],
  ['cpu-limit', layers.CPU_LIMIT],
  ['disk-limit', layers.DISK_LIMIT],
];

const RESTS: readonly (readonly [string, Layer | EvidencePart])[] = [
  ...LAYER_IDS.map(([id, layer]) => [`sandbox.${id}`, layer] as const),
  ...EVIDENCE_PARTS.map((part) => [`evidence.${part.id}`, part] as const),
];

/** Every objective: one for each layer and each part of the evidence on which the crosswalk rests. */
export const OBJECTIVES: readonly Objective[] = RESTS.map(([id, rest]) => ({
  id,
  rest,
  rows: CROSSWALK.filter(({ rests }) => rests.some((each) => each === rest)),
}));

/** Returns the objectives on which a row of the crosswalk rests. */
export function objectivesOf({ rests }: CrosswalkRow): readonly Objective[] {
  return OBJECTIVES.filter(({ rest }) => rests.some((each) => each === rest));
}

/** An objective as a sentence. */
export function sentenceOf({ rest }: Objective): string {
  return `There is ${rest.takes}.`;
}
