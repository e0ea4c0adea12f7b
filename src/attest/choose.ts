import { dirname } from 'node:path';
import { withLimits } from '../container/asked-limits.ts';
import { parseExtraArguments } from '../container/extra-arguments.ts';
import { type LoadedProfile, loadProfile } from '../container/load-profile.ts';
import { architectureOf } from '../engine/system-facts.ts';
import { type Expectations, NO_EXPECTATIONS } from '../evidence/expectations.ts';
import { checkOutputFolder } from '../evidence/write.ts';
import type { RunFlag } from '../foundation/run-flag.ts';
import { resolveAbove } from '../foundation/workspace-path.ts';
import { chooseWorkspace, type Workspace } from '../image/build/choose-workspace.ts';
import { chooseSigner, type EvidenceSigner } from '../signing/choose-signer.ts';
import { type Machine, readMachine } from '../venue/machine.ts';
import { decideVenue, type Venue } from '../venue/venue.ts';
import { checkDepositPaths } from './deposit-paths.ts';
import type { AttestInputs } from './inputs.ts';
import { checkKeptFolder } from './keep-output.ts';
import type { PlacePaths } from './places.ts';
import type { RunContext } from './run-context.ts';
import { readRunPolicy } from './run-policy.ts';

/** What is decided before anything is made: the machine, and what the inputs mean on it. */
export interface Choices {
  readonly machine: Machine;
  readonly venue: Venue;
  /** The caller's limits and extra flags. */
  readonly extra: readonly RunFlag[];
  readonly workspace: Workspace;
  readonly profile: LoadedProfile;
  readonly signer: EvidenceSigner;
  /** What the run expects of its evidence besides what it made. */
  readonly policy: Expectations;
  readonly paths: PlacePaths;
}

/**
 * Makes every decision that can reject the run before the engine is called.
 *
 * @throws AttestationError for each input that is rejected, and for the venue
 */
export async function choose(inputs: AttestInputs, runContext: RunContext): Promise<Choices> {
  const { progress, projectFolder, workingFolder, environment } = runContext;
  const machine = await readMachine();
  const venue = decideVenue(machine, environment, inputs.venue);
  progress.stage('venue', venue.name === 'LOCAL' ? 'LOCAL: a rehearsal, not evidence' : venue.name);

  const output = { given: inputs.output, name: 'output', workspace: workingFolder };
  const evidence = await resolveAbove(output);
  const oldEvidence = await checkOutputFolder(evidence, inputs.force);
  const keptOutput = await checkKeptFolder(inputs.keepOutput, evidence, workingFolder);
  const extra = withLimits(inputs.limits, parseExtraArguments(inputs.extraRunArguments));
  const workspace = await chooseWorkspace(inputs, workingFolder, projectFolder);
  const profile = await loadProfile({
    asked: inputs.seccomp,
    workingFolder,
    ownFolder: workspace.isReference ? workingFolder : dirname(workspace.dockerfile),
    projectFolder,
    architecture: architectureOf(machine.architecture),
  });
  const world = { ...runContext, venue: venue.name, workspace };
  const deposit =
    inputs.deposit === null ? null : await checkDepositPaths({ ...inputs, deposit: inputs.deposit }, world);
  progress.stage('profile', profile.source);
  for (const finding of profile.findings) progress.note(`seccomp ${finding.code}: ${finding.message}`);
  const policy = inputs.policy === null ? NO_EXPECTATIONS : await readRunPolicy(inputs.policy, workingFolder);
  // After every check that may reject the run: this makes the user's own key, only for a run that goes on.
  const signer = await chooseSigner(inputs.signing, runContext);
  const paths = { evidence, oldEvidence, deposit, keptOutput };
  return { machine, venue, extra, workspace, profile, signer, policy, paths };
}
