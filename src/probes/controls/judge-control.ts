import { type Sha256, sha256Of } from '../../foundation/digest.ts';
import type { NormalisedProfile } from '../../seccomp/profile.ts';
import { contractOf, type ProbeId } from '../contract.ts';
import { corroborate, type HostFindings, lookAtHost } from '../corroborate.ts';
import type { HostFacts } from '../host-facts.ts';
import type { InventoryEntry, InventoryFacts } from '../inventory/facts.ts';
import { judgeAll, judgeContext, notRun, rawOf } from '../judge.ts';
import { ENGINE_KEYS } from '../judges/secret-keys.ts';
import { strangeMounts } from '../mounts/judge.ts';
import { parseMountinfo } from '../mounts/mountinfo.ts';
import type { Observation } from '../observation.ts';
import { PR_MOUNT_1 } from '../probes/pr-mount-1.ts';
import { otherMounts } from '../restrictions/other-mounts.ts';
import { RUN_LIMITS, type RunLimits } from '../restrictions/run-limits.ts';
import { type Control, expectedFailures, type MarkerSeen, mountedIn, restrictionsOf } from './control.ts';
import { markerProgram } from './program.ts';

/** The result of one run, as far as a control is compared with the attested run. */
export interface ComparedRun {
  readonly host: HostFacts;
  readonly observations: readonly Observation[];
}

/** A run with its judgement: judged once, however many controls are compared with it. */
export interface JudgedRun extends ComparedRun {
  /** What the attested run's flags ask for: a negative control is held against the same. */
  readonly limits: RunLimits;
  /** The probes that passed. */
  readonly passed: readonly string[];
  readonly findings: HostFindings;
}

/**
 * Judges a run's probes and looks at its host.
 *
 * @param profile the attested run's profile file, normalised
 * @param limits what the attested run's flags ask for
 */
export function judgeRun<Run extends ComparedRun>(
  run: Run,
  profile: NormalisedProfile,
  limits: RunLimits = RUN_LIMITS,
): Run & JudgedRun {
  return { ...run, limits, passed: passedIn(run), findings: lookAtHost(run.host, profile, limits) };
}

export interface ControlRunFacts extends ComparedRun {
  readonly ended: string;
  /** How many problems the payload's output had. */
  readonly problems: number;
  readonly marker: MarkerSeen | null;
}

/** Whether a control was detected: exactly the probes and restrictions that it names failed, for the named reason. */
export interface ControlJudgement {
  readonly detected: boolean;
  /** The probes that passed in the attested run and failed in the control. */
  readonly failed: readonly string[];
  /** Why it was not detected; empty if it was. */
  readonly why: string;
}

/**
 * Judges a control against the attested run (contract §4; docs/restrictions.md). Pure: writer and reader both use it.
 *
 * @param profile the attested run's profile file, normalised
 */
export function judgeControl(
  control: Control,
  ran: ControlRunFacts,
  attested: JudgedRun,
  profile: NormalisedProfile,
): ControlJudgement {
  const { passed, limits } = attested;
  const run = judgeRun(ran, profile, limits);
  const { passed: still } = run;
  const failed = passed.filter((id) => !still.includes(id));
  const expected = expectedOf(control, attested);
  const faults = [
    ...ownRun(run, attested),
    ...sameImage(control, run, attested),
    ...reported(control, run, attested),
    ...verdicts(expected.fails, passed, still),
    ...mountsAtFault(control, failed, run),
    ...operations(expected.succeeds, run, attested),
    ...restrictions(control, run, attested),
    ...mountedThere(control, run),
    ...engineConfig(control, run, attested),
    ...kernel(control, run, attested),
    ...seenByTheHost(failed, run),
    ...markerSeen(control, run),
  ];
  return { detected: faults.length === 0, failed, why: faults.join(' ') };
}

/** An optional probe that the payload leaves out cannot fail. */
function expectedOf(control: Control, { host, observations }: ComparedRun) {
  const leftOut = notRun(observations);
  const ran = (id: ProbeId) => !leftOut.includes(id);
  return {
    fails: expectedFailures(control, host.engine.name).filter(ran),
    succeeds: control.succeeds.filter(ran),
  };
}

function passedIn({ host, observations }: ComparedRun): string[] {
  return judgeAll(observations, judgeContext(host)).flatMap(({ probeId, verdict }) =>
    verdict === 'PASS' ? [probeId] : [],
  );
}

function ownRun(run: ControlRunFacts, attested: ComparedRun): string[] {
  const faults: string[] = [];
  if (run.ended !== 'exited') faults.push(`It did not end by itself (${run.ended}).`);
  if (run.problems > 0) faults.push('Its payload wrote lines that are not observations.');
  const one = [run.host, attested.host].map(({ engine, system }) => JSON.stringify([engine, system]));
  if (one[0] !== one[1]) faults.push('It ran on another engine or machine.');
  const { container, folders } = run.host;
  if (container.id === attested.host.container.id || folders.output === attested.host.folders.output)
    faults.push('It is the attested run itself.');
  return faults;
}

function sameImage(control: Control, run: ControlRunFacts, { host }: ComparedRun): string[] {
  const { image, inventory, container } = run.host;
  if (container.image_id !== image.id) return ['Its container was made from another image.'];
  const added = control.weakens.find((weakening) => weakening.kind === 'program-at');
  if (added === undefined) {
    const same = isEqual(image, host.image) && isEqual(inventory, host.inventory);
    return same ? [] : ['Its image is not the attested image.'];
  }
  if (inventory.image_id !== image.id || image.diff_ids.slice(0, -1).join() !== host.image.diff_ids.join())
    return ['Its image is not the attested image with one more layer.'];
  return withoutProgram(run, host.inventory) === JSON.stringify(comparable(host.inventory))
    ? []
    : [`Its image is not the attested image with the negative control's program at ${added.path}.`];
}

/** A record that names no difference has the attested run's own object. */
function isEqual(one: object, other: object): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** The run's inventory without this project's program, to which /bin/ls leads; null if the program is not there. */
function withoutProgram(
  { host: { inventory, system }, marker }: ControlRunFacts,
  attested: InventoryFacts,
): string | null {
  const program = sha256Of(markerProgram(system.architecture, marker?.expected ?? ''));
  const isProgram = ({ path, sha256 }: { readonly path: string; readonly sha256: Sha256 | null }) =>
    path === inventory.ls && sha256 === program;
  if (!inventory.added.some(isProgram)) return null;
  const rest = {
    ...inventory,
    diff_ids: inventory.diff_ids.slice(0, -1),
    added: inventory.added.filter((entry) => !isProgram(entry) && !isFolderOfLs(entry, inventory, attested)),
    executables: inventory.executables.filter((entry) => !isProgram(entry)),
    ls: '',
  };
  return JSON.stringify(comparable(rest));
}

/** The folder made for the program: an image from scratch does not have /bin. */
function isFolderOfLs(entry: InventoryEntry, { ls }: InventoryFacts, attested: InventoryFacts): boolean {
  const { path, type, mode, uid, gid, xattrs } = entry;
  const isPlain = type === 'folder' && mode === 0o755 && uid === 0 && gid === 0 && xattrs.length === 0;
  return (
    isPlain && path === ls.slice(0, ls.lastIndexOf('/')) && !attested.added.some((old) => old.path === path)
  );
}

/** What of an inventory neither names the image itself nor is a variable that Podman's commit writes into a config. */
function comparable({ image_id: _, config_digest: __, config, ...rest }: InventoryFacts): object {
  const env_keys = config.env_keys.filter((key) => !ENGINE_KEYS.includes(key) || key === 'PATH');
  return { ...rest, config: { ...config, env_keys } };
}

/** A probe must fail by what was seen, not by a missing line; only a program that replaced the payload ends it. */
function reported({ marker }: Control, run: ComparedRun, attested: ComparedRun): string[] {
  return attested.observations.flatMap(({ probeId, parts }) => {
    if (marker?.kind === 'nonce' && marker.replaces === probeId) return [];
    const here = run.observations.find((observation) => observation.probeId === probeId);
    return here?.parts.length === parts.length ? [] : [`It did not report ${probeId}.`];
  });
}

function verdicts(
  expected: readonly string[],
  passed: readonly string[],
  still: readonly string[],
): string[] {
  return [
    ...expected.filter((id) => still.includes(id)).map((id) => `${id} did not fail.`),
    ...passed
      .filter((id) => !still.includes(id) && !expected.includes(id))
      .map((id) => `${id} failed as well.`),
    ...still.filter((id) => !passed.includes(id)).map((id) => `${id} failed in the attested run only.`),
  ];
}

/** Another run's mount table fails too, since it names other folders: it must fail for what the control changed. */
function mountsAtFault({ mounts = [] }: Control, failed: readonly string[], run: ComparedRun): string[] {
  if (!failed.includes(PR_MOUNT_1.id)) return [];
  const found = strangeIn(rawOf(run.observations).mountinfo, run).map(inRun);
  return mounts.filter((at) => !found.includes(at)).map((at) => `${PR_MOUNT_1.id} does not report ${at}.`);
}

function strangeIn(mountinfo: string, { host }: ComparedRun): readonly string[] {
  try {
    return strangeMounts(parseMountinfo(mountinfo), judgeContext(host));
  } catch {
    return [];
  }
}

/** In many images /var/run is a link to /run. */
function inRun(path: string): string {
  return path.replace(/^\/var\/run\//, '/run/');
}

/**
 * Compares which operations succeed here with the row's `succeeds`. It looks only at probes whose every operation raised
 * an error in the attested run: an operation that returned a value there shows nothing by returning one here.
 */
function operations(succeeds: readonly string[], run: ComparedRun, attested: ComparedRun): string[] {
  return attested.observations.flatMap(({ probeId, parts }) => {
    if (!parts.every(({ outcome }) => outcome === 'raised')) return [];
    const here = run.observations.find((observation) => observation.probeId === probeId)?.parts ?? [];
    const succeeded = here.map(({ outcome }) => outcome === 'value');
    if (succeeds.includes(probeId))
      return succeeded.length > 0 && succeeded.every(Boolean)
        ? []
        : [`${probeId}'s operation did not succeed.`];
    return succeeded.some(Boolean) ? [`${probeId}'s operation succeeded as well.`] : [];
  });
}

function restrictions(control: Control, run: JudgedRun, attested: JudgedRun): string[] {
  const openIn = ({ findings }: JudgedRun) =>
    findings.restrictions.flatMap(({ restriction, found }) =>
      found.state === 'in-force' ? [] : [{ id: restriction.id, why: found.why }],
    );
  const expected = restrictionsOf(control, run.host.engine.name);
  const usual = openIn(attested).map(({ id }) => id);
  const found = openIn(run);
  return [
    ...expected
      .filter((id) => !found.some((restriction) => restriction.id === id))
      .map((id) => `The restriction ${id} is still in force.`),
    ...found
      .filter(({ id }) => !expected.includes(id) && !usual.includes(id))
      .map(({ id, why }) => `The restriction ${id} is missing as well: ${why}`),
  ];
}

/** The engine must report each mount that was added: that there is any other mount shows none of them. */
function mountedThere(control: Control, { host }: ComparedRun): string[] {
  const found = otherMounts(host.container).map(inRun);
  return mountedIn(control, host.engine.name)
    .filter((at) => !found.includes(at))
    .map((at) => `The engine does not report a mount at ${at}.`);
}

/** A negative control may leave in the engine's configuration what its row names, and nothing else. */
function engineConfig({ config = [] }: Control, run: ComparedRun, attested: ComparedRun): string[] {
  const expected = [...config, ...attested.host.container.unknown_config];
  return run.host.container.unknown_config
    .filter(({ path, value }) => !expected.some((each) => each.path === path && each.value === value))
    .map(({ path, value }) => `The engine held ${path} = ${value} as well.`);
}

/** A fact that the kernel hides (without root: interfaces and namespaces) decides nothing. */
function kernel(control: Control, run: JudgedRun, attested: JudgedRun): string[] {
  const usual = openInKernel(attested);
  return run.findings.kernel.flatMap(({ check: { id }, found }) => {
    if (control.kernel.includes(id))
      return found.state === 'in-force' ? [`The kernel does not show that ${id} is missing.`] : [];
    return found.state === 'missing' && !usual.includes(id)
      ? [`The kernel reports of its ${id}: ${found.why}`]
      : [];
  });
}

function openInKernel({ findings }: JudgedRun): string[] {
  return findings.kernel.flatMap(({ check, found }) => (found.state === 'missing' ? [check.id] : []));
}

/**
 * The host's facts must not corroborate a probe that failed inside: this is the negative control of the corroboration.
 */
function seenByTheHost(failed: readonly string[], { host, findings }: JudgedRun): string[] {
  return failed.flatMap((id) => {
    // The host's own fact about a probe decides alone: what other weakenings of the run remove says nothing of it.
    if (contractOf(id)?.hostFact?.check(host).state === 'in-force')
      return [`The host found what ${id} asks for.`];
    return corroborate(id, host, findings).state === 'corroborated'
      ? [`The host's facts still corroborate ${id}.`]
      : [];
  });
}

function markerSeen({ marker }: Control, run: ControlRunFacts): string[] {
  switch (marker?.kind) {
    case undefined:
      return run.marker === null ? [] : ['It has a marker that it does not need.'];
    case 'peer':
      if (run.marker?.expected !== marker.saw) return ['Its marker is another one.'];
      return run.marker.seen === marker.saw ? [] : ['The peer did not see the connection.'];
    case 'nonce':
      if (!/^[0-9a-f]{32}$/.test(run.marker?.expected ?? '')) return ['It has no nonce.'];
      return run.marker?.seen === run.marker?.expected ? [] : ['The program did not write its nonce.'];
  }
}
