import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import { runAuxiliary } from '../../src/container/auxiliary-run.ts';
import { copyStaged, stageInput } from '../../src/container/input.ts';
import { findDeadFolders } from '../../src/container/orphans/dead-folders.ts';
import { findOrphans, NOTHING_LEFT } from '../../src/container/orphans/orphans.ts';
import { planRun } from '../../src/container/run-arguments.ts';
import { makeRunFolder, removeRunFolder } from '../../src/container/run-folder.ts';
import { newRunId } from '../../src/container/run-id.ts';
import { chooseEngine } from '../../src/engine/choose-engine.ts';
import { OWNER_LABEL, RUN_LABEL } from '../../src/engine/labels.ts';
import { ownerHere } from '../../src/engine/owner.ts';
import { readMachine } from '../../src/venue/machine.ts';
import { describeEngines } from '../engines.ts';
import { attested, projectFolder } from './attested.ts';

describeEngines('an auxiliary run', (name) => {
  it('has a folder and an INPUT of its own, runs the given command, and belongs to the attested run', async () => {
    const imageId = (await attested({ engine: name })).bundle.image_digest;
    const temporary = await mkdtemp(join(tmpdir(), 'side-run-'));
    const runId = newRunId();
    const profile = await readFile(join(projectFolder, 'seccomp/deny-by-default.json'), 'utf8');
    const main = await makeRunFolder(temporary, runId, profile);
    const folder = await makeRunFolder(temporary, newRunId(), profile, runId);
    try {
      const { clientConfig } = main;
      const machine = await readMachine();
      const engine = await chooseEngine(name, { environment: process.env, clientConfig, machine });
      copyStaged(await stageInput(null, main.input, temporary), main.input, folder.input);
      const flags = planRun({
        engine: engine.facts,
        folder,
        labels: { [RUN_LABEL]: runId, [OWNER_LABEL]: await ownerHere() },
        imageId,
        extra: [],
      });
      let found: readonly string[] = [];
      const run = await runAuxiliary(engine, {
        flags: [...flags, { flag: '--entrypoint', value: '/usr/bin/python3' }],
        imageId,
        command: [
          '-I',
          '-c',
          `import os, time\nwhile os.path.exists("/in/gate"): time.sleep(0.001)
open("/out/copy", "w").write(open("/in/packet.json").read()); raise SystemExit(7)`,
        ],
        folder,
        timeoutMs: 30_000,
        beforeStart: async () => {
          found = (await findOrphans(engine, runId)).undecided;
        },
      });
      expect(run).toMatchObject({ ended: 'exited', exitCode: 7, engineSaid: '' });
      expect(run.kernel).toMatchObject({ gate: 'waited', interfaces: ['lo'] });
      expect(run.container).toMatchObject({ image_id: imageId, network_mode: 'none' });
      expect(run.container.mounts.find(({ destination }) => destination === '/in')?.source).toBe(
        folder.input,
      );
      expect(run.seccomp?.default_action).toBe('SCMP_ACT_ERRNO');
      expect(await readFile(join(folder.output, 'copy'), 'utf8')).toContain('attestation-fixture');
      expect(found).toContain(folder.name);
      // An engine that was removing it by itself (--rm) says so, and takes a moment more.
      let left = await findOrphans(engine, runId);
      for (let tries = 0; tries < 20 && left.undecided.includes(folder.name); tries += 1) {
        await sleep(250);
        left = await findOrphans(engine, runId);
      }
      expect(left).toEqual(NOTHING_LEFT);
      const folders = await findDeadFolders(temporary, [engine], runId);
      expect(folders).toEqual({ left: [], undecided: expect.arrayContaining([main.root, folder.root]) });
      await engine.close();
      for (const each of [main, folder]) expect(await removeRunFolder(each)).toBe(true);
    } finally {
      await rm(temporary, { recursive: true, force: true });
    }
  });
});
