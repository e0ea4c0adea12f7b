import { stands } from '../../evidence/l1-status.ts';
import type { ReadProbe } from '../../evidence/reading.ts';
import type { EvidencePart } from '../crosswalk.ts';
import type { Basis, Shown } from './basis.ts';
import { listed } from './text.ts';

/** Judges one part of the evidence itself. Pure. */
export function evidenceShown({ id }: EvidencePart, basis: Basis): Shown {
  switch (id) {
    case 'signature':
      return signature(basis);
    case 'digests':
      return digests(basis);
    case 'negative-controls':
      return negativeControls(basis);
    case 'baseline':
      return notTested('this export compares with no earlier evidence; verify --baseline does.');
  }
}

function signature({ reading: { signer, waivers, notes } }: Basis): Shown {
  if (signer === null || waivers.includes('unsigned'))
    return notTested('no signature of a signer whom the reader trusts was verified.');
  if (expectsItself(notes)) return notTested(SELF);
  return { state: 'shown', why: [`Signed by ${signer.description}.`] };
}

function digests({ reading: { pins, notes } }: Basis): Shown {
  const wrong = pins.filter(({ source, matched }) => source !== 'none' && !matched);
  if (wrong.length > 0)
    return { state: 'failed', why: [`Not as expected: ${listed(wrong.map(({ what }) => what))}.`] };
  const open = pins.filter(({ source }) => source === 'none').map(({ what }) => what);
  if (open.length > 0 || pins.length === 0)
    return notTested(`nobody expects a digest of: ${listed(open) || 'anything'}.`);
  if (expectsItself(notes)) return notTested(SELF);
  const wordsOf = (some: typeof pins) => listed(some.map(({ what, found }) => `${what} ${found}`));
  const byRun = pins.filter(({ source }) => source === 'run');
  const compared = pins.filter(({ source }) => source !== 'run');
  return {
    state: 'shown',
    why: [
      `As expected by the caller or by this release: ${wordsOf(compared)}.`,
      ...(byRun.length === 0
        ? []
        : [
            `Made, pulled or left out by the run, and compared with nothing outside the evidence: ${wordsOf(byRun)}.`,
          ]),
    ],
  };
}

function negativeControls({ reading: { controls, probes, reasons, waived } }: Basis): Shown {
  if (controls.length === 0) return notTested('the evidence has no negative controls.');
  const doubted = new Set([...reasons, ...waived].map(({ subject }) => subject));
  const wrong = controls.filter(({ state, run }) => state !== 'detected' || doubted.has(run));
  if (wrong.length > 0)
    return { state: 'failed', why: [`Not detected: ${listed(wrong.map(({ id }) => id))}.`] };
  const fallen = probes.filter((probe) => probe.judgement !== null && !stands(probe));
  if (fallen.length > 0) return { state: 'failed', why: [`Failed: ${namesOf(fallen)}.`] };
  const unshown = probes.filter(({ probeId }) => !controls.some(({ failed }) => failed.includes(probeId)));
  const left = probes.filter(({ judgement }) => judgement === null);
  if (unshown.length > 0 || left.length > 0)
    return notTested(`not tried, or not seen to fail: ${namesOf([...new Set([...left, ...unshown])])}.`);
  return {
    state: 'shown',
    why: [
      `${probes.length} probes stand, and each was seen to fail in ${controls.length} negative controls.`,
    ],
  };
}

const SELF = 'the policy was made of this very evidence, so it expects whatever the evidence holds.';

function expectsItself(notes: Basis['reading']['notes']): boolean {
  return notes.some(({ code }) => code === 'expects-itself');
}

function namesOf(probes: readonly ReadProbe[]): string {
  return listed(probes.map(({ probeId }) => probeId));
}

function notTested(why: string): Shown {
  return { state: 'not-tested', why: [`Not tested: ${why}`] };
}
