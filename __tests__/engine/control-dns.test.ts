import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { runAuxiliary } from '../../src/container/auxiliary-run.ts';
import { planRun } from '../../src/container/run-arguments.ts';
import { makeRunFolder, removeRunFolder } from '../../src/container/run-folder.ts';
import { newRunId } from '../../src/container/run-id.ts';
import { makeControlNetwork } from '../../src/container/weakened/control-network.ts';
import { chooseEngine } from '../../src/engine/choose-engine.ts';
import { NAME_PREFIX, OWNER_LABEL, RUN_LABEL } from '../../src/engine/labels.ts';
import { ownerHere } from '../../src/engine/owner.ts';
import { weakenFlags } from '../../src/probes/controls/weakening.ts';
import { readMachine } from '../../src/venue/machine.ts';
import { describeEngines } from '../engines.ts';
import { eachAloneWithDeadRuns } from '../support/dead-runs.ts';
import { attested, projectFolder } from './attested.ts';

const COPIES = `import os, time
while os.path.exists("/in/gate"): time.sleep(0.001)
open("/out/resolv.conf", "w").write(open("/etc/resolv.conf").read())`;

describeEngines('a container on the negative controls’ network', (name) => {
  // A run that waits for the negative controls' addresses removes dead runs' networks.
  eachAloneWithDeadRuns();

  it('gets only its own loopback as a name server', async () => {
    const imageId = (await attested({ engine: name })).bundle.image_digest;
    const temporary = await mkdtemp(join(tmpdir(), 'control-dns-'));
    try {
      const profile = await readFile(join(projectFolder, 'seccomp/targeted-deny.json'), 'utf8');
      const folder = await makeRunFolder(temporary, newRunId(), profile);
      const { clientConfig } = folder;
      const machine = await readMachine();
      const engine = await chooseEngine(name, { environment: process.env, clientConfig, machine });
      const labels = { [RUN_LABEL]: folder.id, [OWNER_LABEL]: await ownerHere() };
      const network = await makeControlNetwork(engine, {
        name: `${NAME_PREFIX}${newRunId()}`,
        labels,
        waitMs: 100_000,
        signal: AbortSignal.timeout(110_000),
      });
      try {
        const flags = planRun({
          engine: engine.facts,
          folder,
          labels,
          imageId,
          extra: [],
        });
        const weakened = weakenFlags(flags, [{ kind: 'network', address: '1.1.1.2' }], {
          ...folder,
          engine: engine.name,
          network: network.name,
        });
        await runAuxiliary(network.engine, {
          flags: [...weakened, { flag: '--entrypoint', value: '/usr/bin/python3' }],
          imageId,
          command: ['-I', '-c', COPIES],
          folder,
          timeoutMs: 30_000,
        });
      } finally {
        await network.remove();
      }
      const resolver = await readFile(join(folder.output, 'resolv.conf'), 'utf8');
      // Docker's own server is asked first (127.0.0.11), and says in a comment whom it asks in turn.
      const asked = name === 'docker' ? /ExtServers: \[(.*)\]/.exec(resolver)?.[1] : resolver;
      expect(asked?.match(/\d+\.\d+\.\d+\.\d+/g)).toEqual(['127.0.0.1']);
      expect(await removeRunFolder(folder)).toBe(true);
    } finally {
      await rm(temporary, { recursive: true, force: true });
    }
  });
});
