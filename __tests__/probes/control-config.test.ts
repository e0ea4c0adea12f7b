import { expect, it } from '@jest/globals';
import { CONTROLS } from '../../src/probes/controls/controls.ts';
import { judgeControl, judgeRun } from '../../src/probes/controls/judge-control.ts';
import type { UnknownConfig } from '../../src/probes/host-facts.ts';
import { container, DOCKER, PROFILE } from './host-facts.ts';

/** Returns the findings about the engine's configuration of a negative control, for these two containers. */
function saidOf(
  id: string,
  held: readonly UnknownConfig[],
  attested: readonly UnknownConfig[] = [],
): string[] {
  const control = CONTROLS.find((each) => each.id === id);
  if (control === undefined) throw new Error(id);
  const run = (unknown_config: readonly UnknownConfig[]) => ({
    host: container({ unknown_config })(DOCKER),
    observations: [],
    ended: 'exited',
    marker: null,
    problems: 0,
  });
  const { why } = judgeControl(control, run(held), judgeRun(run(attested), PROFILE), PROFILE);
  return why.match(/The engine held \S+ = \S+ as well/g) ?? [];
}

const INIT = { path: 'HostConfig.Init', value: 'true' };
const DNS = { path: 'HostConfig.Dns', value: '["127.0.0.1"]' };

it.each([
  ['nothing', 'PR-ENV-1', [], [], []],
  [
    'what the control does not name',
    'PR-ENV-1',
    [INIT],
    [],
    ['The engine held HostConfig.Init = true as well'],
  ],
  ['what the attested run held as well, which blocks by itself', 'PR-ENV-1', [INIT], [INIT], []],
  ['what the control names', 'PR-NET-2', [DNS], [], []],
  [
    'the same with another value',
    'PR-NET-2',
    [{ ...DNS, value: '["9.9.9.9"]' }],
    [],
    ['The engine held HostConfig.Dns = ["9.9.9.9"] as well'],
  ],
  [
    'what another control names',
    'PR-ENV-1',
    [DNS],
    [],
    ['The engine held HostConfig.Dns = ["127.0.0.1"] as well'],
  ],
] as const)('a control whose engine held %s', (_, id, held, attested, said) => {
  expect(saidOf(id, held, attested)).toEqual(said);
});
