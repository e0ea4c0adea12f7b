import type { HelperKill } from '../../container/helper-kill.ts';
import type { StagedFile } from '../../container/input.ts';
import type { LoadedProfile } from '../../container/load-profile.ts';
import type { Cleaner } from '../../container/output-cleaner.ts';
import { planRun } from '../../container/run-arguments.ts';
import type { RunFolder } from '../../container/run-folder.ts';
import type { SealPlan } from '../../container/seal.ts';
import type { Engine } from '../../engine/engine.ts';
import type { Sha256 } from '../../foundation/digest.ts';
import type { RunFlag } from '../../foundation/run-flag.ts';
import type { Control, ControlsMode } from '../../probes/controls/controls.ts';
import type { Weakening } from '../../probes/controls/weakening.ts';
import type { InventoryFacts } from '../../probes/inventory/facts.ts';

export interface ControlledImage {
  readonly id: Sha256;
  readonly entrypoint: readonly string[];
}

/** What negative controls are planned from. */
export interface ControlsOptions {
  readonly mode: ControlsMode;
  readonly engine: Engine;
  readonly runId: string;
  readonly image: ControlledImage;
  /**
   * The image of the network's peer: the reference image, never one that could speak for it; null if there is no such
   * image.
   */
  readonly peerImage: ControlledImage | null;
  /** Lists an image that only a negative control has, on the attested image's base. */
  readonly inventoryOf: (imageId: Sha256) => Promise<InventoryFacts>;
  readonly profile: LoadedProfile;
  /** How the attested run is sealed; null if it is not sealed. */
  readonly seal: SealPlan | null;
  readonly staged: readonly StagedFile[];
  /** The attested run's INPUT. Every negative control has a copy of it. */
  readonly input: string;
  /** Empties or opens folders that a payload closed to this user. */
  readonly clean: Cleaner;
  /** Ends what neither the engine nor this caller can. */
  readonly helperKill?: HelperKill | undefined;
  readonly extra: readonly RunFlag[];
  readonly weaken?: (flags: readonly RunFlag[]) => readonly RunFlag[];
  readonly temporaryFolder: string;
  readonly projectFolder: string;
  readonly timeoutMs: number;
  readonly note: (text: string) => void;
}

/** The same, with the labels that everything of the run has. */
export interface Shared extends ControlsOptions {
  readonly labels: Readonly<Record<string, string>>;
}

type Kind = Weakening['kind'];

/** Returns whether a negative control weakens the run in this way. */
export function needs({ weakens }: Control, kind: Kind): boolean {
  return weakens.some((weakening) => weakening.kind === kind);
}

/** What the flags of an auxiliary run are planned from. */
interface Planned extends Pick<Shared, 'engine' | 'extra' | 'labels'> {
  readonly image: { readonly id: Sha256 };
  readonly weaken?: ((flags: readonly RunFlag[], folder: RunFolder) => readonly RunFlag[]) | undefined;
}

/** The flags of the attested run, for this folder. */
export function planned(
  folder: RunFolder,
  { engine, extra, weaken, labels, image }: Planned,
): readonly RunFlag[] {
  const flags = planRun({ engine: engine.facts, folder, labels, imageId: image.id, extra });
  return weaken?.(flags, folder) ?? flags;
}
