import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from '@jest/globals';
import { placeOf, processesAt } from '../../src/container/cgroup-place.ts';
import { call } from '../../src/engine/client.ts';
import { describeEngines } from '../engines.ts';
import { attested } from './attested.ts';
import { CALLS, CLIENTS } from './clients.ts';

describeEngines('where the kernel lists a container’s processes', (name) => {
  let image: string;
  beforeAll(async () => {
    image = (await attested({ engine: name })).bundle.image_digest;
  });

  /** A container that sleeps, with the id of its process. */
  const started = async () => {
    const sleep = ['--entrypoint', '/usr/bin/python3', image, '-c', 'import time; time.sleep(60)'];
    const ran = await call(CLIENTS[name], ['run', '--detach', '--rm', '--network', 'none', ...sleep]);
    const id = ran.stdout.trim();
    const pid = (await CALLS[name].inspectContainer(id)).at('State', 'Pid').number();
    return { id, pid: String(pid) };
  };

  it('is found by one container, and applies to the next one as well', async () => {
    const one = await started();
    const two = await started();
    try {
      const place = placeOf(one.pid, one.id, readFileSync(`/proc/${one.pid}/cgroup`, 'utf8')) ?? '';
      expect(place).not.toBe('');
      expect(processesAt(place, one.id)).toEqual([one.pid]);
      expect(processesAt(place, two.id)).toEqual([two.pid]);
    } finally {
      for (const { id } of [one, two]) await CALLS[name].remove(id);
    }
    expect(processesAt('/sys/fs/cgroup/none/\0', one.id)).toEqual([]);
  });
});
