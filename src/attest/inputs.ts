import type { EngineName } from '../foundation/engine-name.ts';
import type { ControlsMode } from '../probes/controls/controls.ts';
import type { RunLimits } from '../probes/restrictions/run-limits.ts';
import type { SigningInputs } from '../signing/choose-signer.ts';

/** What the caller asks for, the same for the Action and the command line; the names are the options' names. */
export interface AttestInputs {
  readonly engine: 'auto' | EngineName;
  /** Absolute path of the engine's client; null: the system's own. */
  readonly engineProgram: string | null;
  /** Whether this run's own verdict waives a choice other than the engine's own socket. */
  readonly allowEngineEndpoint: boolean;
  /** A file of registry credentials for the pull of the base image; null: none. */
  readonly pullCredentials: string | null;
  /** `VPS` when the operator says so; otherwise the run detects the venue (contract §1). */
  readonly venue: 'VPS' | null;
  /** `targeted-deny`, `deny-by-default`, a path, or null: the workspace's own profile, else targeted-deny. */
  readonly seccomp: string | null;
  /** Build context and Dockerfile; null: the workspace's own if it has one, otherwise this project's. */
  readonly context: string | null;
  readonly dockerfile: string | null;
  readonly tag: string;
  /** A reference, `debian-packages`, `auto`, or null: the Dockerfile's own base (in LOCAL: `auto`). */
  readonly baseImage: string | null;
  readonly buildNetwork: boolean;
  /** Whether the build gets files of the context that git does not track. */
  readonly includeUntracked: boolean;
  /** The operator's packet folder; null: one of this project's fixtures. */
  readonly input: string | null;
  /** Where the evidence folder is written. */
  readonly output: string;
  readonly force: boolean;
  readonly deposit: string | null;
  /** An empty or new folder for a copy of the payload's output; null: nothing is kept. */
  readonly keepOutput: string | null;
  /** Whether auxiliary runs take the complete posture. */
  readonly posture: boolean;
  /** Which negative controls run: the packet's, also one for each hardening flag, or none. */
  readonly controls: ControlsMode;
  readonly timeoutSeconds: number;
  /** The limits that are not the default: larger ones too, which a reader must accept by its policy. */
  readonly limits: Readonly<Partial<RunLimits>>;
  /** Whether the launcher that denies exec to itself runs the payload (`inspector/seal.py`). */
  readonly seal: boolean;
  readonly extraRunArguments: readonly string[];
  readonly challenge: string | null;
  /** A policy file that the run must meet as its readers do; null: the run expects what it made. */
  readonly policy: string | null;
  /** Earlier evidence to compare with, for the view of the result; the pipeline itself never reads it. */
  readonly baseline: string | null;
  readonly signing: SigningInputs;
}
