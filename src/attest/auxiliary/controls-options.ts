import type { StagedFile } from '../../container/input.ts';
import type { LoadedProfile } from '../../container/load-profile.ts';
import type { Cleaner } from '../../container/output-cleaner.ts';
import { planRun, type RunFlag } from '../../container/run-arguments.ts';
import type { RunFolder } from '../../container/run-folder.ts';
import type { SealPlan } from '../../container/seal.ts';
import type { Engine } from '../../engine/engine.ts';
import type { Sha256 } from '../../foundation/digest.ts';
import type { Control, ControlsMode, Weakening } from '../../probes/controls/controls.ts';
import type { InventoryFacts } from '../../probes/inventory/facts.ts';

export interface ControlledImage {
  readonly id: Sha256;
  readonly entrypoint: readonly string[];
}

/** What controls are planned from. */
export interface ControlsOptions {
  readonly mode: ControlsMode;
  readonly engine: Engine;
  readonly runId: string;
  readonly image: ControlledImage;
  /** What the network's peer runs in: the reference image, never one that could speak for it; null where there is none. */
  readonly peerImage: ControlledImage | null;
  /** Lists an image that only a control has, on the attested image's base. */
  readonly inventoryOf: (imageId: Sha256) => Promise<InventoryFacts>;
  readonly profile: LoadedProfile;
  /** How the attested run is sealed; null if it is not. */
  readonly seal: SealPlan | null;
  readonly staged: readonly StagedFile[];
  /** The attested run's INPUT, of which every control has a copy. */
  readonly input: string;
  /** Empties or opens what a payload closed to this user. */
  readonly clean: Cleaner;
  readonly extra: readonly RunFlag[];
  readonly weaken?: (flags: readonly RunFlag[]) => readonly RunFlag[];
  readonly temporaryFolder: string;
  readonly projectFolder: string;
  readonly timeoutMs: number;
  readonly note: (text: string) => void;
}

/** The same, with the labels that everything of the run carries. */
export interface Shared extends ControlsOptions {
  readonly labels: Readonly<Record<string, string>>;
}

type Kind = Weakening['kind'];

/** Whether a control weakens in this way. */
export function needs({ weakens }: Control, kind: Kind): boolean {
  return weakens.some((weakening) => weakening.kind === kind);
}

/** The flags of the attested run, for this folder. */
export function planned(
  folder: RunFolder,
  { engine, extra, weaken, labels }: Pick<Shared, 'engine' | 'extra' | 'weaken' | 'labels'>,
): readonly RunFlag[] {
  const flags = planRun({
    engine: engine.facts,
    name: folder.name,
    labels,
    profilePath: folder.profile,
    input: folder.input,
    output: folder.output,
    extra,
  });
  return weaken?.(flags) ?? flags;
}
