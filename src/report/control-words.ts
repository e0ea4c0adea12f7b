import type { ReadControl } from '../evidence/reading.ts';
import { ENGINE_NAMES, ENGINE_TITLES } from '../foundation/engine-name.ts';
import { CONTROLS, type Control } from '../probes/controls/controls.ts';

/** A control of a pair shows that the other layer still denies; one of a flag, that the host notices that it is gone. */
function nothingFails({ group }: Pick<Control, 'group'>): string {
  return group === 'packet'
    ? 'nothing must fail: another restriction still denies it'
    : 'nothing must fail: the host must report the restriction missing';
}

/** Returns why no probe failed in a control that was read; null if some probe had to fail, or did. */
export function whyNothingFailed({
  id,
  expected,
  failed,
}: Pick<ReadControl, 'id' | 'expected' | 'failed'>): string | null {
  const control = CONTROLS.find((each) => each.id === id);
  return control === undefined || expected.length > 0 || failed.length > 0 ? null : nothingFails(control);
}

/** Returns the probes that must fail in a control, with the engine where they must fail on one engine only. */
export function mustFail(control: Control): string {
  const { fails, failsOn = {} } = control;
  const onOne = ENGINE_NAMES.flatMap((engine) => {
    const probes = failsOn[engine] ?? [];
    return probes.length > 0 ? [`on ${ENGINE_TITLES[engine]} ${probes.join(', ')}`] : [];
  });
  const others = onOne.length > 0 ? 'on the other engine ' : '';
  return [...(fails.length > 0 ? [fails.join(', ')] : []), ...onOne]
    .concat(fails.length > 0 ? [] : [`${others}${nothingFails(control)}`])
    .join('; ');
}
