import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { LaunchInputs } from '../../src/launch/inputs.ts';
import { describeEngines } from '../engines.ts';
import { CLIENTS } from './clients.ts';
import { codesOf, LaunchTest, LENIENT } from './launched.ts';
import { ofThisProcess } from './leftovers.ts';
import { RegistryOf } from './registry-of.ts';

/** Podman's client, which pulls over HTTP too. */
const OVER_HTTP = `#!/bin/bash
words=()
for word in "$@"; do
  words+=("$word")
  [ "$word" = pull ] && words+=(--tls-verify=false)
done
exec podman "\${words[@]}"
`;

describeEngines('the images that a launch takes', (engine) => {
  let test: LaunchTest;
  let evidence: string;
  beforeAll(async () => {
    test = await LaunchTest.make(engine);
    evidence = (await test.attest()).evidenceFolder;
  });
  afterAll(async () => {
    expect(await ofThisProcess(engine)).toEqual([]);
    await test.remove();
  });

  it('takes a named image by its digest, judged like every image', async () => {
    const program = 'import time\ntime.sleep(0.3)\n';
    const first = await test.launchProgram(evidence, program);
    if (first.result.kind !== 'ended') throw new Error('it did not run');
    const id = first.result.reading.receipt?.host.container.image_id ?? '';
    const named = (reference: string): Partial<LaunchInputs> => ({
      image: { source: 'named', reference, pull: false },
    });
    const again = await test.launch(evidence, named(id));
    expect(codesOf(again.result)).toEqual([]);
    expect(again.result).toMatchObject({ verdict: 'CONFINED' });
    await expect(
      test.launch(evidence, named('localhost/sandbox-attestation-test:launch')),
    ).rejects.toMatchObject({
      code: 'workload-reference',
    });
    await expect(test.launch(evidence, named(`x@sha256:${'0'.repeat(64)}`))).rejects.toMatchObject({
      code: 'workload-image',
    });
  });

  it('launches another image, of which every file is listed and judged', async () => {
    const image = await test.compiled('#include <unistd.h>\nint main(void) { usleep(300000); return 0; }\n');
    const first = await test.launch(evidence, { image });
    expect(codesOf(first.result)).toEqual([]);
    if (first.result.kind !== 'ended') return;
    const id = first.result.reading.receipt?.host.container.image_id ?? '';
    const again = await test.launch(evidence, { image: { source: 'named', reference: id, pull: false } });
    expect(codesOf(again.result)).toEqual([]);
  });

  it('pulls another image by its digest if that is asked for, and not otherwise', async () => {
    // An image that no other test has: it is removed from the engine.
    const word = randomBytes(8).toString('hex');
    const program = `#include <unistd.h>\nchar word[] = "${word}";\nint main(void) { usleep(300000); return word[0] == 0; }\n`;
    const first = await test.launch(evidence, { image: await test.compiled(program) });
    if (first.result.kind !== 'ended') throw new Error('it did not run');
    const id = first.result.reading.receipt?.host.container.image_id ?? '';
    const registry = await RegistryOf.image({ client: CLIENTS[engine] }, id);
    try {
      expect(spawnSync(engine, ['rmi', '--force', id]).status).toBe(0);
      // The registry speaks HTTP, which Podman refuses even on this machine.
      const engineProgram = engine === 'docker' ? null : test.fresh('podman');
      if (engineProgram !== null) await writeFile(engineProgram, OVER_HTTP, { mode: 0o755 });
      const launch = { ...LENIENT.launch, tolerate: ['engine-program'] };
      const named = (digest: string, pull: boolean) =>
        test.launch(evidence, {
          image: { source: 'named', reference: `127.0.0.1:${registry.port}/launched@${digest}`, pull },
          ...{ engineProgram, expectations: { ...LENIENT, launch } },
        });
      await expect(named(registry.digest, false)).rejects.toMatchObject({
        code: 'workload-image',
        message: expect.stringContaining('does not have the image'),
      });
      await expect(named(`sha256:${'0'.repeat(64)}`, true)).rejects.toMatchObject({
        code: 'workload-image',
        message: expect.stringContaining('could not be pulled'),
      });
      const { result } = await named(registry.digest, true);
      expect(codesOf(result)).toEqual([]);
      if (result.kind !== 'ended') throw new Error('it did not run');
      expect(result.reading.receipt?.workload).toMatchObject({
        source: 'named',
        reference: `127.0.0.1:${registry.port}/launched@${registry.digest}`,
      });
      // Another time it is there by that name, and nothing is pulled.
      expect(codesOf((await named(registry.digest, false)).result)).toEqual([]);
    } finally {
      await registry.close();
      spawnSync(engine, ['rmi', '--force', id]);
    }
  });
});
