import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inPool } from '../../src/attest/auxiliary/pool.ts';
import { planPosture } from '../../src/attest/auxiliary/posture.ts';
import { runContextHere } from '../../src/attest/entry/here.ts';
import { prepareImage } from '../../src/attest/prepare.ts';
import { loadProfile } from '../../src/container/load-profile.ts';
import { makeRunFolder, type RunFolder } from '../../src/container/run-folder.ts';
import { newRunId } from '../../src/container/run-id.ts';
import { weakenFolder } from '../../src/container/weakened/weaken-folder.ts';
import { chooseEngine } from '../../src/engine/choose-engine.ts';
import { call } from '../../src/engine/client.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { architectureOf } from '../../src/engine/system-facts.ts';
import type { Bundle } from '../../src/evidence/bundle-type.ts';
import type { RunFlag } from '../../src/foundation/run-flag.ts';
import { chooseWorkspace } from '../../src/image/build/choose-workspace.ts';
import { weakenFlags, weakensWhatIsThere } from '../../src/probes/controls/weakening.ts';
import type { WeakRun } from '../../src/probes/posture/check.ts';
import type { PosturePart } from '../../src/probes/posture/parts.ts';
import { WEAK_RUNS } from '../../src/probes/posture/weak-runs.ts';
import { readMachine } from '../../src/venue/machine.ts';
import { projectFolder } from './attested.ts';

type PostureRecord = NonNullable<Bundle['posture']>[number];

/** An engine with the reference image, in which postures can be taken. */
export interface PostureBench {
  readonly engine: Engine;
  take(options: {
    readonly profile: string;
    readonly only?: readonly PosturePart[];
    readonly weak?: WeakRun;
  }): Promise<PostureRecord>;
  readonly end: () => Promise<void>;
}

/** An isolated network (addresses for documentation, RFC 5737 and RFC 3849): internal, so that nothing gets out of it. */
const NETWORK = `sandbox-attestation-posture-${process.pid}`;

/** Builds the reference image once; every posture that is taken runs in folders of its own below one that `end` removes. */
export async function postureBench(name: 'docker' | 'podman'): Promise<PostureBench> {
  const temporary = await mkdtemp(join(tmpdir(), 'posture-test-'));
  const runContext = {
    ...runContextHere({ stage: () => undefined, note: () => undefined }),
    temporaryFolder: temporary,
  };
  const machine = await readMachine();
  const main = await makeRunFolder(temporary, newRunId(), '');
  const { clientConfig } = main;
  const engine = await chooseEngine(name, { environment: process.env, clientConfig, machine });
  const workspace = await chooseWorkspace({ context: null, dockerfile: null }, projectFolder, projectFolder);
  const { built } = await prepareImage(engine, {
    inputs: {
      baseImage: 'debian-packages',
      buildNetwork: false,
      includeUntracked: false,
      tag: 'localhost/sandbox-attestation-test:posture',
    },
    workspace,
    venue: 'VPS',
    runId: main.id,
    folder: main,
    runContext,
  });
  const notes: string[] = [];
  return {
    engine,
    take: async ({ profile, only, weak }) => {
      const plan = weak === undefined ? null : WEAK_RUNS[weak];
      const withNetwork = plan?.weakens.some(({ kind }) => kind === 'network') ?? false;
      if (withNetwork) await makeNetwork(engine);
      try {
        const posture = await planPosture({
          engine,
          runId: main.id,
          images: { reference: { id: built.id, entrypoint: ['/usr/bin/python3'] } },
          profile: await loadProfile({
            asked: profile,
            workingFolder: projectFolder,
            ownFolder: projectFolder,
            projectFolder,
            architecture: architectureOf(machine.architecture),
          }),
          extra: [],
          temporaryFolder: temporary,
          projectFolder,
          timeoutMs: 60_000,
          note: (text) => notes.push(text),
          ...(only === undefined ? {} : { only }),
          ...(plan === null
            ? {}
            : {
                weaken: (flags: readonly RunFlag[], folder: RunFolder) => {
                  if (!weakensWhatIsThere(flags, plan.weakens)) throw new Error(`${weak} weakens nothing`);
                  return weakenFlags(flags, plan.weakens, { ...folder, engine: name, network: NETWORK });
                },
                prepare: (folder: RunFolder) => weakenFolder(folder, plan.weakens),
              }),
        });
        await inPool(posture.tasks, 2);
        const [record] = posture.results();
        if (record === undefined || notes.length > 0) throw new Error(`no posture: ${notes.join(' ')}`);
        return record;
      } finally {
        if (withNetwork) await removeNetwork(engine);
      }
    },
    end: async () => {
      await engine.close();
      await rm(temporary, { recursive: true, force: true });
    },
  };
}

async function makeNetwork(engine: Engine): Promise<void> {
  const isolated = ['--internal', '--ipv6', '--subnet', '198.51.100.64/27', '--subnet', '2001:db8:64::/64'];
  const noAddress =
    engine.name === 'docker' ? ['-o', 'com.docker.network.bridge.inhibit_ipv4=true'] : ['--disable-dns'];
  const made = await call(engine.client, ['network', 'create', ...isolated, ...noAddress, NETWORK], {
    timeoutMs: 30_000,
  });
  if (made.exitCode !== 0) throw new Error(made.stderr);
}

/** By force: Podman takes a container that has ended away a little later. */
async function removeNetwork(engine: Engine): Promise<void> {
  const removed = await call(engine.client, ['network', 'rm', '--force', NETWORK], { timeoutMs: 30_000 });
  if (removed.exitCode !== 0) throw new Error(removed.stderr);
}
