/**
 * Records what tests of src/evidence read: a real run of this project's sandbox, as the host saw it and as the payload
 * left it. Needs an engine and an image built from Dockerfile.sandbox.
 *
 *   node scripts/make-evidence-fixture.ts docker|podman IMAGE_ID targeted-deny|deny-by-default TARGET.json
 */
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { planControls } from '../src/attest/auxiliary/controls.ts';
import { inPool } from '../src/attest/auxiliary/pool.ts';
import { planPosture } from '../src/attest/auxiliary/posture.ts';
import { writtenControls } from '../src/attest/auxiliary/written-controls.ts';
import { cacheFolder } from '../src/attest/entry/cache-folder.ts';
import { stageInput } from '../src/container/input.ts';
import { loadProfile } from '../src/container/load-profile.ts';
import { runSandbox } from '../src/container/run.ts';
import { planRun } from '../src/container/run-arguments.ts';
import { makeRunFolder, newRunId, removeRunFolder } from '../src/container/run-folder.ts';
import { chooseEngine } from '../src/engine/choose-engine.ts';
import { DEBIAN_BASE_TAG, OWNER_LABEL, RUN_LABEL } from '../src/engine/labels.ts';
import { ownerHere } from '../src/engine/owner.ts';
import { collectObservations } from '../src/evidence/collect.ts';
import { isSha256, type Sha256 } from '../src/foundation/digest.ts';
import { inspectImage } from '../src/image/build/image-inspect.ts';
import { ensureDebianBase } from '../src/image/debian/base-image-debian.ts';
import { openContentStore } from '../src/image/inventory/content-store.ts';
import { inventoryOf } from '../src/image/inventory/inventory.ts';
import { readMachine } from '../src/venue/machine.ts';

const [engineName, imageId, profileName, target] = process.argv.slice(2);
if ((engineName !== 'docker' && engineName !== 'podman') || !isSha256(imageId) || !profileName || !target) {
  throw new Error('usage: make-evidence-fixture.ts docker|podman IMAGE_ID PROFILE TARGET');
}
const projectFolder = fileURLToPath(new URL('../', import.meta.url));
const machine = await readMachine();
const profileText = await readFile(new URL(`../seccomp/${profileName}.json`, import.meta.url), 'utf8');
const folder = await makeRunFolder(tmpdir(), newRunId(), profileText);
try {
  const { clientConfig } = folder;
  const engine = await chooseEngine(engineName, { environment: process.env, clientConfig, machine });
  const staged = await stageInput(null, folder.input, process.cwd());
  const flags = planRun({
    engine: engine.facts,
    folder,
    labels: { [RUN_LABEL]: folder.id, [OWNER_LABEL]: await ownerHere() },
    extra: [],
  });
  const run = await runSandbox(engine, { flags, imageId, folder, timeoutMs: 60_000 });
  const collected = await collectObservations(folder.output);
  const profile = await loadProfile({
    asked: profileName,
    workingFolder: projectFolder,
    besideDockerfile: null,
    projectFolder,
    architecture: engine.system.architecture,
  });
  const image = { id: imageId, entrypoint: run.view.container.entrypoint };
  const inspected = await inspectImage(engine, DEBIAN_BASE_TAG);
  const made = await ensureDebianBase(engine, {
    cacheFolder: cacheFolder(),
    scratchFolder: folder.build,
    environment: process.env,
  });
  const base = {
    kind: 'debian-packages' as const,
    reference: DEBIAN_BASE_TAG,
    diffIds: inspected?.diffIds ?? [],
    packages: made.facts.packages,
  };
  const store = await openContentStore([join(cacheFolder(), 'content')]);
  const list = (id: Sha256) => inventoryOf(engine, id, { base, store });
  const beside = {
    engine,
    runId: folder.id,
    profile,
    extra: [],
    temporaryFolder: tmpdir(),
    projectFolder,
    timeoutMs: 60_000,
    note: (text: string) => console.error(text),
  };
  const posture = await planPosture({ ...beside, images: { reference: image } });
  const controls = await planControls({
    ...beside,
    mode: 'packet',
    image,
    peerImage: image,
    seal: null,
    staged,
    input: folder.input,
    clean: async () => false,
    inventoryOf: list,
  });
  await inPool([...posture.tasks, ...controls.tasks], 2);
  const host = {
    engine: engine.facts,
    system: engine.system,
    container: run.view.container,
    image: run.view.image,
    folders: { input: folder.input, output: folder.output },
    seccomp: run.view.seccomp,
    inventory: await list(imageId),
    kernel: run.kernel,
    kernel_end: run.kernelEnd,
    seal: run.seal,
    report_md: collected.reportMd,
  };
  const fixture = {
    profile: profileName,
    attest: Buffer.from(collected.bytes ?? []).toString('utf8'),
    input: staged,
    run: { arguments: run.arguments, exit_code: run.exitCode, ended: run.ended, duration_ms: run.durationMs },
    host,
    posture: posture.results(),
    controls: writtenControls(controls.results(), host, collected, profile),
  };
  await writeFile(target, `${JSON.stringify(fixture, null, 1)}\n`);
  console.log(`${target}: ${run.ended}, exit ${run.exitCode}, ${collected.observations.length} observations`);
} finally {
  await removeRunFolder(folder);
}
