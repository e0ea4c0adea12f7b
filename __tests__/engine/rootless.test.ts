import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeEngine } from '../engines.ts';
import { OtherUser } from './other-user.ts';

let user: OtherUser;
beforeAll(async () => {
  user = await OtherUser.make();
});
afterAll(() => user.remove());

/**
 * What a rootless engine cannot do on a machine without cgroup v2: it limits nothing, its containers see the machine's
 * control groups, and a process is not found by its group. A run on a machine with cgroup v2 has none of these (docs/venues.md).
 */
const WITHOUT_CGROUP_2 = ['restriction-missing', 'kernel-snapshot-missing', 'end-unobserved', 'probe-failed'];

describeEngine('podman', 'a user whose engine runs without root', () => {
  afterAll(() => user.endRootless());

  it('sees the probes pass, and the container’s files as its image has them', () => {
    const { reasons, failed_probes: failed } = user.run(user.asRootless, 'podman', [], {});
    const codes = reasons.map(({ code }) => code).filter((code) => !WITHOUT_CGROUP_2.includes(code));
    expect(codes).toEqual([]);
    expect(failed?.filter((id) => id !== 'PR-MOUNT-1')).toEqual([]);
  });
});
