import type { ReadControl } from '../../evidence/reading.ts';
import { type Layer, nameOfTest, type Test, type TestState } from '../../probes/attack-list/attack-list.ts';
import { restrictionsOf } from '../../probes/controls/control.ts';
import { CONTROLS, controlsFor } from '../../probes/controls/controls.ts';
import type { Basis, Shown } from './basis.ts';
import { listed } from './text.ts';

interface FoundTest {
  readonly test: Test;
  readonly name: string;
  readonly state: TestState;
  /** The negative controls in which it was seen to fail. */
  readonly shownBy: readonly string[];
}

/**
 * Judges one layer more strictly than the answers for the attacks do: there the first test decides whether a layer was
 * shown to fail. Here each probe must have been seen to fail, and each restriction that a negative control of this release
 * removes. Pure.
 */
export function layerShown(layer: Layer, basis: Basis): Shown {
  const found = layer.tests.map((test) => findTest(test, basis));
  const failures = failuresOf(layer, found, basis);
  if (failures.length > 0) return { state: 'failed', why: failures };
  const missing = found.filter(({ state }) => state === 'unanswered').map(({ name }) => name);
  const first = found.find(({ state }) => state === 'holds');
  if (first === undefined || missing.length > 0)
    return { state: 'not-tested', why: [`Not tested: ${listed(missing) || 'no test of it was made'}.`] };
  const unshown = found.filter((each) => isUnshown(each, each === first, basis)).map(({ name }) => name);
  if (unshown.length > 0)
    return {
      state: 'not-tested',
      why: [
        `Not tested: whether the test can fail. Denied, but not seen to fail in a negative control of this evidence: ${listed(unshown)}.`,
      ],
    };
  return { state: 'shown', why: seen(found) };
}

function findTest(test: Test, { tested, waivesEnd }: Basis): FoundTest {
  const state = tested.stateOf(test);
  // A restriction or a check that is left out does not apply here. A probe that is left out was not tried.
  const isNotTried = 'probe' in test && state === 'left-out';
  // What the kernel was not seen to hold until the end counts as not seen.
  const isUnseen = 'kernel' in test && waivesEnd && state !== 'fails';
  return {
    test,
    name: nameOfTest(test),
    state: isNotTried || isUnseen ? 'unanswered' : state,
    shownBy: tested.shownBy(test),
  };
}

function failuresOf(layer: Layer, found: readonly FoundTest[], basis: Basis): readonly string[] {
  const failed = found.filter(({ state }) => state === 'fails').map(({ name }) => name);
  const blind = basis.reading.controls.filter((control) => shouldFailIn(layer, control, basis));
  const attacks = attacksOn(layer, basis).filter(({ answer }) => answer === 'not-denied');
  return [
    ...(failed.length > 0 ? [`Failed: ${listed(failed)}.`] : []),
    ...(blind.length > 0 ? [`Not detected: negative control ${listed(blind.map(({ id }) => id))}.`] : []),
    ...(attacks.length > 0
      ? [`Not denied: named attack ${listed(attacks.map(({ attack }) => attack.id))}.`]
      : []),
  ];
}

/** Whether a negative control that did not detect anything is one in which a test of the layer had to fail. */
function shouldFailIn(layer: Layer, { id, state, expected }: ReadControl, { bundle }: Basis): boolean {
  if (state === 'detected') return false;
  const control = CONTROLS.find((each) => each.id === id);
  const removed = control === undefined ? [] : restrictionsOf(control, bundle.host.engine.name);
  return layer.tests.some((test) =>
    'probe' in test
      ? expected.includes(test.probe)
      : 'restriction' in test && removed.includes(test.restriction),
  );
}

/** The answers for the named attacks that this layer denies, alone or with others. */
export function attacksOn(layer: Layer, { answered }: Basis): Basis['answered'] {
  return answered.filter(({ attack: { rule } }) => 'ways' in rule && rule.ways.flat().includes(layer));
}

function isUnshown({ test, state, shownBy }: FoundTest, isFirst: boolean, basis: Basis): boolean {
  return state === 'holds' && shownBy.length === 0 && (isFirst || canBeShown(test, basis));
}

/** Whether this release has a negative control in which the test must fail. */
function canBeShown(test: Test, { bundle: { host } }: Basis): boolean {
  if ('probe' in test) return true;
  if (!('restriction' in test)) return false;
  return controlsFor('all', host.engine).some((control) =>
    restrictionsOf(control, host.engine.name).includes(test.restriction),
  );
}

function seen(found: readonly FoundTest[]): readonly string[] {
  const holding = found.filter(({ state }) => state === 'holds');
  const shown = holding.filter(({ shownBy }) => shownBy.length > 0);
  const others = holding.filter(({ shownBy }) => shownBy.length === 0).map(({ name }) => name);
  const out = found.filter(({ state }) => state === 'left-out').map(({ name }) => name);
  return [
    `Held, and seen to fail in a weakened run: ${listed(shown.map(({ name, shownBy }) => `${name} (${listed(shownBy)})`))}.`,
    ...(others.length > 0 ? [`Held; no negative control of the evidence is for it: ${listed(others)}.`] : []),
    ...(out.length > 0 ? [`Does not apply here, or could not be read: ${listed(out)}.`] : []),
  ];
}
