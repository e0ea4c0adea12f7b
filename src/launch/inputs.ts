import type { OnOutput } from '../engine/attached-output.ts';
import type { Expectations } from '../evidence/expectations.ts';
import type { SigningInputs } from '../signing/choose-signer.ts';

/** The image that a caller wants to run. */
export type WorkloadImage =
  /** The image that was attested. */
  | { readonly source: 'attested' }
  /** Another one on the attested base; `pull`: the engine may get it from its registry. */
  | { readonly source: 'named'; readonly reference: string; readonly pull: boolean }
  | {
      readonly source: 'built';
      readonly context: string | null;
      readonly dockerfile: string | null;
      readonly baseImage: string | null;
      readonly buildNetwork: boolean;
      readonly includeUntracked: boolean;
    };

/** What a caller of `launch` says. */
export interface LaunchInputs {
  /** The evidence folder, or its zip. */
  readonly evidence: string;
  /** What the caller expects of evidence and launch, as a reader does. */
  readonly expectations: Expectations;
  /** Whether evidence of the venue LOCAL will do; then the launch is a rehearsal as well. */
  readonly rehearsal: boolean;
  readonly image: WorkloadImage;
  /** The arguments after the image; null leaves the image's own. */
  readonly command: readonly string[] | null;
  readonly engineProgram: string | null;
  readonly pullCredentials: string | null;
  readonly signing: SigningInputs;
  readonly input: string | null;
  /** The folder for receipt, evidence, streams and outputs: new, or empty. */
  readonly output: string;
  /** Whether it is uploaded as an artifact, which cannot have every name of a file. */
  readonly forArtifact: boolean;
  readonly timeoutSeconds: number;
  readonly challenge: string | null;
  /** Gets what the workload writes, as it comes. */
  readonly onOutput: OnOutput;
}
