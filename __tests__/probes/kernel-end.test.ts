import { describe, expect, it } from '@jest/globals';
import { sha256Of } from '../../src/foundation/digest.ts';
import type { HostFacts } from '../../src/probes/host-facts.ts';
import { endDifferences, endUnobserved, LONGEST_BEFORE_END_MS } from '../../src/probes/kernel/end.ts';
import type { KernelEnd, KernelEndSeen, KernelSnapshot } from '../../src/probes/kernel/facts.ts';
import { realControlledRun } from '../evidence/controlled-run.ts';

const { host } = realControlledRun('docker');
if (host.kernel.gate === 'missed') throw new Error('the recorded run has a view');
const first: KernelSnapshot = host.kernel;
const { status, namespaces, cgroup, start_time, interfaces } = first;
const END: KernelEndSeen = {
  state: 'seen',
  looks: 5,
  looked_ms_before_end: 3,
  ...{ cgroup, start_time, status, namespaces, interfaces },
  mountinfo_sha256: sha256Of(first.mountinfo ?? ''),
};
const facts = (end: KernelEnd, more: Partial<HostFacts> = {}): HostFacts =>
  ({ ...host, kernel_end: end, ...more }) as HostFacts;
const withStatus = (part: Partial<typeof status>): KernelEnd => ({ ...END, status: { ...status, ...part } });

describe('the end of a payload', () => {
  it('is as the gate was', () => {
    expect(endUnobserved(facts(END))).toBeNull();
    expect(endDifferences(facts(END))).toEqual([]);
    expect(endDifferences(facts(withStatus({ seccomp_filters: 3 })))).toEqual([]);
  });

  it.each([
    ['not-asked', 'the run does not read it'],
    ['no-first-snapshot', 'its process was not found at the gate'],
    ['ended-before', 'it ended before it could be read'],
  ] as const)('that was not seen says why: %s', (why, words) => {
    expect(endUnobserved(facts({ state: 'unobserved', why }))).toBe(words);
    expect(endDifferences(facts({ state: 'unobserved', why }))).toEqual([]);
  });

  it('that was seen long before is not seen', () => {
    const at = (ms: number) => endUnobserved(facts({ ...END, looked_ms_before_end: ms }));
    expect(at(LONGEST_BEFORE_END_MS)).toBeNull();
    expect(at(LONGEST_BEFORE_END_MS + 1)).toContain('1001 ms before its end');
  });

  it('says nothing without a first snapshot, unless it claims one', () => {
    const kernel = { gate: 'missed', why: 'no-process' } as const;
    expect(endUnobserved(facts({ state: 'unobserved', why: 'no-first-snapshot' }, { kernel }))).toBeNull();
    expect(endDifferences(facts(END, { kernel }))).toHaveLength(1);
  });

  it.each([
    ['seccomp', withStatus({ seccomp: 0 })],
    ['traced', withStatus({ traced: true })],
    ['seccomp_filters', withStatus({ seccomp_filters: 0 })],
    ['seccomp_filters', withStatus({ seccomp_filters: null })],
    ['no_new_privs', withStatus({ no_new_privs: 0 })],
    ['cap_eff', withStatus({ cap_eff: '0000000000000001' })],
    ['cap_bnd', withStatus({ cap_bnd: '00000000a80425fb' })],
    ['uid', withStatus({ uid: [0, 0, 0, 0] })],
    ['groups', withStatus({ groups: [998] })],
    ['cgroup', { ...END, cgroup: '/' }],
    ['start_time', { ...END, start_time: start_time + 1 }],
    ['interfaces', { ...END, interfaces: ['lo', 'eth0'] }],
    ['interfaces', { ...END, interfaces: null }],
    ['mounts', { ...END, mountinfo_sha256: sha256Of('other') }],
    ['mounts', { ...END, mountinfo_sha256: null }],
    ['net namespace', { ...END, namespaces: { ...namespaces, net: 'same' } }],
  ] as readonly (readonly [string, KernelEnd])[])('that differs in %s says so', (name, end) => {
    expect(endDifferences(facts(end))).toEqual([expect.stringContaining(name)]);
  });

  it('of a sealed payload has the launcher’s filter too', () => {
    const seal = { launcher_sha256: sha256Of('x'), said: [], status: { ...status, seccomp_filters: 2 } };
    expect(endDifferences(facts(END, { seal }))).toEqual(['seccomp_filters was 2 and is 1']);
    expect(endDifferences(facts(withStatus({ seccomp_filters: 2 }), { seal }))).toEqual([]);
  });
});
