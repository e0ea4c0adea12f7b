import { type OpenEngine, withEngine } from '../attest/open-run.ts';
import type { RunContext } from '../attest/run-context.ts';
import type { Bundle } from '../evidence/bundle-type.ts';
import type { Sha256 } from '../foundation/digest.ts';
import { type Difference, type MachineFacts, machineDrift } from '../receipt/drift.ts';
import { type Machine, readMachine } from '../venue/machine.ts';
import { decideVenue, type Venue } from '../venue/venue.ts';
import type { Gate } from './gate.ts';
import type { LaunchInputs } from './inputs.ts';

/** A launch whose evidence was accepted, whose private folder exists, and whose engine answers. */
export interface OpenLaunch extends OpenEngine {
  readonly gate: Gate;
  readonly bundle: Bundle;
  readonly bundleSha256: Sha256;
  readonly venue: Venue;
  readonly runContext: RunContext;
  /** How this machine differs from the evidence's. */
  readonly drift: readonly Difference[];
}

/** Evidence that a workload may be launched from. */
export interface PassedGate {
  readonly gate: Gate;
  readonly bundle: Bundle;
  readonly bundleSha256: Sha256;
}

/**
 * Decides the venue: a machine that was attested as a VPS is one; a job is CI by itself.
 *
 * @throws AttestationError `venue-refused`
 */
async function venueOf(bundle: Bundle, { environment }: RunContext): Promise<[Machine, Venue]> {
  const machine = await readMachine();
  return [machine, decideVenue(machine, environment, bundle.venue === 'VPS' ? 'VPS' : null)];
}

/** Does the work of a launch with its folder and the evidence's engine, and closes both however the work ends. */
export async function withLaunch<T>(
  passed: PassedGate,
  { engineProgram, pullCredentials }: LaunchInputs,
  runContext: RunContext,
  work: (open: OpenLaunch) => Promise<T>,
): Promise<T> {
  const { bundle } = passed;
  const [machine, venue] = await venueOf(bundle, runContext);
  const { name, client } = bundle.host.engine;
  const choice = {
    engine: name,
    // Never the evidence's: a path in it does not justify executing what is there here.
    engineProgram,
    pullCredentials,
    // The gate took the evidence's, and a launch needs the same (`drift.ts`).
    allowEndpoint: client.endpoint !== 'default',
    machine,
    profileText: bundle.profile.text,
  };
  return withEngine(choice, runContext, (open) =>
    work({ ...passed, ...open, venue, runContext, drift: driftOf(bundle, venue, open.engine) }),
  );
}

/**
 * Returns a launch with what its engine reports of itself now: it may be another one than at the gate, since a daemon may
 * be updated and started again at any time.
 *
 * @throws AttestationError as connecting to the engine does
 */
export async function withEngineNow(open: OpenLaunch): Promise<OpenLaunch> {
  const { bundle, venue } = open;
  const engine = { ...open.engine, facts: await open.engine.readFacts() };
  return { ...open, engine, drift: driftOf(bundle, venue, engine) };
}

function driftOf(
  bundle: Bundle,
  venue: Venue,
  { facts, system }: Pick<OpenEngine['engine'], 'facts' | 'system'>,
): OpenLaunch['drift'] {
  const venue_facts = venue.facts as MachineFacts['venue_facts'];
  return machineDrift(bundle, { venue: venue.name, venue_facts, host: { engine: facts, system } });
}
