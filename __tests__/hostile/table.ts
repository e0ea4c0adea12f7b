import { ATTACKS } from './attacks.ts';
import { FAULTS } from './faults.ts';
import { LAUNCH_ATTACKS, LAUNCH_FAULTS } from './launches.ts';

/** One attack or fault: its id, what happens (the test's own title), and the one outcome it must have. */
export type Row = readonly [id: string, what: string, outcome: string];

/** The rows of one block of tests: they drive the tests, or the tests have exactly these titles. */
export interface Group {
  readonly kind: 'attack' | 'fault';
  /** Where it enters: the path by which it comes in, or the stage that breaks. */
  readonly enters: string;
  /** The test file below `__tests__`, and the titles of the blocks around its tests, without the engine. */
  readonly file: string;
  readonly suite: string;
  /** Whether the block's tests are all rows; a block that also tests other things says so. */
  readonly whole: boolean;
  readonly rows: readonly Row[];
}

/** Every attack and fault of docs/reliability.md (scripts/generate/reliability.ts). */
export const GROUPS: readonly Group[] = [...ATTACKS, ...LAUNCH_ATTACKS, ...FAULTS, ...LAUNCH_FAULTS];

/** The group that a block of tests is driven by. */
export function groupOf(file: string, suite: string): Group {
  const group = GROUPS.find((each) => each.file === file && each.suite === suite);
  if (group === undefined) throw new Error(`no group of attacks or faults is called ${suite} in ${file}`);
  return group;
}

/** A group's rows for `test.each`: title first, so that `%s` is the title. */
export function titled(group: Group): [what: string, id: string, outcome: string][] {
  return group.rows.map(([id, what, outcome]) => [what, id, outcome]);
}
