import type { EngineName } from '../../foundation/engine-name.ts';
import type { EngineFacts } from '../host-facts.ts';
import { PR_MOUNT_1 } from '../probes/pr-mount-1.ts';
import { type Control, expectedFailures, mountedIn, restrictionsOf } from './control.ts';
import { CONTROLS, type ControlsMode, controlsFor } from './controls.ts';

/** Names a run by its negative controls, for people: each control is in one run, so that its first one is enough. */
export function runName([first = '', ...others]: readonly string[]): string {
  if (others.length === 0) return first;
  return `${first} and ${others.length} ${others.length === 1 ? 'other' : 'others'}`;
}

/**
 * Returns what a run that is weakened in the ways of all of these must show: exactly the union of what each must show.
 * One alone is returned as it stands.
 */
export function together(controls: readonly Control[], engine: EngineName): Control | null {
  const [first, ...others] = controls;
  if (first === undefined || others.length === 0) return first ?? null;
  const all = <Item>(of: (control: Control) => readonly Item[]) => [...new Set(controls.flatMap(of))];
  const [marker] = all((control) => (control.marker === undefined ? [] : [control.marker]));
  const [unsealed] = all((control) => (control.unsealed === undefined ? [] : [control.unsealed]));
  return {
    id: runName(controls.map(({ id }) => id)),
    group: first.group,
    weakens: controls.flatMap(({ weakens }) => weakens),
    fails: all((control) => expectedFailures(control, engine)),
    mounts: all((control) => mountsOf(control, engine)),
    succeeds: all(({ succeeds }) => succeeds),
    restrictions: all(({ restrictions }) => restrictions),
    mounted: all((control) => mountedIn(control, engine)),
    kernel: all(({ kernel }) => kernel),
    config: controls.flatMap(({ config = [] }) => config),
    ...(marker === undefined ? {} : { marker }),
    ...(unsealed === undefined ? {} : { unsealed }),
    safe: all(({ safe }) => [safe]).join(' '),
  };
}

/**
 * Groups controls into as few runs as hold them, each in the first run in which it shows on its own what it must show
 * (contract §4: weakenings whose expected failures do not overlap). The same controls give the same groups.
 */
export function sharedRuns(
  controls: readonly Control[],
  engine: EngineName,
): readonly (readonly Control[])[] {
  const runs: Control[][] = [];
  for (const control of controls) {
    const run = runs.find((held) => held.every((other) => canShare(control, other, engine)));
    if (run === undefined) runs.push([control]);
    else run.push(control);
  }
  return runs;
}

/** Whether each of two shows in one run what it shows alone. Symmetric. */
export function canShare(a: Control, b: Control, engine: EngineName): boolean {
  const disjoint = (of: (control: Control) => readonly string[]) =>
    !of(a).some((each) => of(b).includes(each));
  return (
    // Two parts of one whole are the whole.
    disjoint(({ id, partOf }) => [partOf ?? id]) &&
    disjoint((control) => expectedFailures(control, engine).filter((id) => id !== PR_MOUNT_1.id)) &&
    // The mount table names every place that fails.
    disjoint((control) => mountsOf(control, engine)) &&
    disjoint((control) => mountedIn(control, engine)) &&
    disjoint(({ restrictions }) => restrictions) &&
    disjoint(({ kernel }) => kernel) &&
    disjoint(({ marker }) => (marker === undefined ? [] : ['marker'])) &&
    !rests(a, b, engine) &&
    !rests(b, a, engine)
  );
}

function rests({ restsOn = [] }: Control, other: Control, engine: EngineName): boolean {
  return restsOn.some((id) => restrictionsOf(other, engine).includes(id));
}

/** The places that the mount table must name; none if it passes on this engine. */
function mountsOf(control: Control, engine: EngineName): readonly string[] {
  return expectedFailures(control, engine).includes(PR_MOUNT_1.id) ? (control.mounts ?? []) : [];
}

/** The weakened runs of a mode, as lists of the controls that each of them holds. */
export function weakenedRunsFor(
  mode: ControlsMode,
  engine: Pick<EngineFacts, 'name' | 'rootless'>,
): readonly (readonly Control[])[] {
  const controls = controlsFor(mode, engine);
  return mode === 'packet' ? sharedRuns(controls, engine.name) : controls.map((control) => [control]);
}

/** What one weakened run must show that holds the controls of these names; null if it is not known. */
export function weakenedRunOf(ids: readonly string[], engine: EngineName): Control | null {
  const controls = ids.flatMap((id) => CONTROLS.filter((control) => control.id === id));
  return controls.length === ids.length ? together(controls, engine) : null;
}
