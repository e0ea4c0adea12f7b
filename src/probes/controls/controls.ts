import type { EngineFacts } from '../host-facts.ts';
import type { Control } from './control.ts';
import { HARDENING_CONTROLS } from './hardening.ts';
import { PACKET_CONTROLS } from './packet.ts';

export { type Control, expectedFailures, type Marker, type MarkerSeen } from './control.ts';

/**
 * Which negative controls a run makes: the packet's, in as few weakened runs as can hold them; also one for each
 * hardening flag, each in a run of its own; or none.
 */
export type ControlsMode = 'packet' | 'all' | 'none';

/** Every control, in the order in which a bundle holds them. */
export const CONTROLS: readonly Control[] = [...PACKET_CONTROLS, ...HARDENING_CONTROLS];

/** The controls of a mode that apply to this engine. */
export function controlsFor(
  mode: ControlsMode,
  engine: Pick<EngineFacts, 'name' | 'rootless'>,
): readonly Control[] {
  if (mode === 'none') return [];
  return CONTROLS.filter(
    ({ group, scope = {} }) =>
      (group === 'packet' || mode === 'all') &&
      (scope.engine === undefined || scope.engine === engine.name) &&
      (scope.rootless === undefined || scope.rootless === engine.rootless),
  );
}
