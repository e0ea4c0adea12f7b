import { type Control, expectedFailures, restrictionsOf } from '../probes/controls/control.ts';
import type { HostFacts } from '../probes/host-facts.ts';
import { PR_FS_OUT_OK } from '../probes/probes/pr-fs-out-ok.ts';
import { equalJson } from './canonical-json.ts';
import type { RanRecord } from './control-record.ts';

/** A negative control's record with what it is compared with. */
export interface ComparedRecord {
  readonly record: RanRecord;
  /** What its run must show. */
  readonly control: Control;
  /** Its own host facts, complete. */
  readonly host: HostFacts;
  /** Those of the attested run. */
  readonly attested: HostFacts;
}

/** Something that holds in every record that this program writes, although no verdict follows from it. */
interface Rule {
  readonly name: string;
  readonly holds: (compared: ComparedRecord) => boolean;
}

const RULES: readonly Rule[] = [
  { name: 'its observations, of which one stands there twice', holds: isEachObservedOnce },
  { name: 'its exit code, or the digest of what it observed', holds: hasEnded },
  { name: 'its user, which it does not change', holds: hasAttestedUser },
  { name: 'its network, of which mode and list belong together', holds: hasOneNetwork },
  { name: 'report.md, which it does not change', holds: hasAttestedReport },
  { name: 'the files of the engine, which are of another container', holds: hasOwnEngineFiles },
  { name: 'the executables of its image, without the program that it adds', holds: listsItsProgram },
];

/**
 * Returns what in the record of a negative control contradicts the rest of it, in words; empty for every record that
 * this program writes. What only the signer's word says otherwise (docs/evidence-format.md) is compared here where the
 * run's own row says that it stays as it was.
 */
export function contradictionsIn(compared: ComparedRecord): readonly string[] {
  return RULES.filter(({ holds }) => !holds(compared)).map(({ name }) => name);
}

function isEachObservedOnce({ record }: ComparedRecord): boolean {
  const ids = [...record.observed.map(({ probe_id }) => probe_id), ...record.observed_as_attested];
  const lines = record.observed.map(({ line }) => line);
  return new Set(ids).size === ids.length && new Set(lines).size === lines.length;
}

function hasEnded({ record }: ComparedRecord): boolean {
  const hasObserved = record.observed.length + record.observed_as_attested.length > 0;
  return (
    (record.ended !== 'exited' || record.exit_code !== null) &&
    (!hasObserved || record.observations_sha256 !== null)
  );
}

function changes({ control, host }: ComparedRecord, restriction: string): boolean {
  return restrictionsOf(control, host.engine.name).includes(restriction);
}

function hasAttestedUser(compared: ComparedRecord): boolean {
  const { host, attested } = compared;
  if (changes(compared, 'user')) return true;
  if (host.container.user !== attested.container.user) return false;
  const [ids, usual] = [idsOf(host), idsOf(attested)];
  return ids === null || usual === null || equalJson(ids, usual);
}

/** The ids of the process, if the kernel was read; null otherwise. */
function idsOf({ kernel }: HostFacts) {
  if (kernel.gate === 'missed') return null;
  const { uid, gid, groups } = kernel.status;
  return { uid, gid, groups };
}

/** Without root Podman names a network of its own in other ways. */
function hasOneNetwork(compared: ComparedRecord): boolean {
  const { host, attested } = compared;
  if (host.engine.rootless || !changes(compared, 'network')) return true;
  const [here, there] = [host.container, attested.container];
  return here.network_mode !== there.network_mode && !equalJson(here.networks, there.networks);
}

function hasAttestedReport({ control, host, attested }: ComparedRecord): boolean {
  const isChanged = expectedFailures(control, host.engine.name).includes(PR_FS_OUT_OK.id);
  // A payload that did not come so far in the attested run blocks by itself, and may come further in another one.
  return isChanged || attested.report_md !== 'ok' || host.report_md === attested.report_md;
}

/** If an engine keeps them below the container's id, it does so for every container. */
function hasOwnEngineFiles({ host, attested }: ComparedRecord): boolean {
  return hasOwnFiles(host) === hasOwnFiles(attested);
}

function hasOwnFiles({ container: { id, engine_files } }: HostFacts): boolean {
  return engine_files.every((path) => path.includes(id));
}

function listsItsProgram({ control, host: { inventory } }: ComparedRecord): boolean {
  if (!control.weakens.some(({ kind }) => kind === 'program-at')) return true;
  const program = inventory.added.find(({ path }) => path === inventory.ls)?.sha256;
  return inventory.executables.some(({ path, sha256 }) => path === inventory.ls && sha256 === program);
}
