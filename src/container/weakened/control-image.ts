import { posix } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Engine } from '../../engine/engine.ts';
import { failedCall } from '../../engine/failed-call.ts';
import { recordMade } from '../../engine/made-images.ts';
import { removeContainer } from '../../engine/remove-container.ts';
import { removeRunImage } from '../../engine/run-image.ts';
import { isSha256, type Sha256 } from '../../foundation/digest.ts';
import { AttestationError } from '../../foundation/errors.ts';
import { IMAGE_LABEL } from '../../foundation/image-label.ts';
import type { RunFolder } from '../run-folder.ts';

export interface ControlImageOptions {
  /** The attested image. */
  readonly imageId: Sha256;
  /** Where the program goes, and what it is. */
  readonly path: string;
  readonly program: Uint8Array;
  /** The new image's name (`controlImageName`). */
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly folder: Pick<RunFolder, 'name'>;
  /** Where its id is recorded: a folder that is there as long as the image. */
  readonly recordFolder: string;
}

/** Everybody may run it, and nobody may read it: the payload cannot write what only the program knows. */
const EXECUTE_ONLY = 0o111;
/** What Podman makes by itself where the program's folder is missing. */
const FOLDER_MODE = 0o755;

/**
 * Makes the attested image with one more layer, which holds a program of ours: a container that never starts, a copy
 * into it, a commit. It needs no builder, and nothing of the image runs.
 *
 * @returns its id; {@link removeControlImage} removes it
 * @throws AttestationError `engine-call`
 */
export async function makeControlImage(
  engine: Pick<Engine, 'name' | 'client' | 'calls'>,
  options: ControlImageOptions,
): Promise<Sha256> {
  const { folder, imageId, name } = options;
  const { calls } = engine;
  let idle: string | null = null;
  try {
    const labels = { ...options.labels, [IMAGE_LABEL]: imageId };
    idle = await calls.createIdle(imageId, folder.name, labels);
    await copyProgram(calls, idle, options);
    // The labels are a container's alone.
    const said = await calls.commit(idle, name, Object.keys(labels));
    const id = /^[0-9a-f]{64}$/.test(said) ? `sha256:${said}` : said;
    if (!isSha256(id)) throw failedCall(`${engine.name} commit`, 'it did not name an image', false);
    // At once: of a run that is killed before, the image only loses its name.
    await recordMade(options.recordFolder, id);
    return id;
  } finally {
    await removeContainer(engine, folder.name, idle);
  }
}

/** Docker copies nothing into a folder that the image does not have (from scratch); there it copies the folder too. */
async function copyProgram(
  calls: Engine['calls'],
  id: string,
  { path, program }: ControlImageOptions,
): Promise<void> {
  const { tarOf } = await import('../../image/build/archive.ts');
  const at = (name: string) => ({ header: { name, mode: EXECUTE_ONLY }, content: Buffer.from(program) });
  const parent = posix.dirname(path);
  try {
    await calls.copyIn(id, parent, await tarOf([at(posix.basename(path))]));
  } catch (error) {
    if (!(error instanceof AttestationError) || parent === '/') throw error;
    const made = {
      header: { name: parent.slice(1), type: 'directory', mode: FOLDER_MODE },
      content: null,
    } as const;
    await calls.copyIn(id, '/', await tarOf([made, at(path.slice(1))]));
  }
}

/** How long an engine may still hold the image for the container that it is removing. */
const REMOVAL = { withinMs: 5_000, everyMs: 250 } as const;

/**
 * Removes such an image by its name, and only it: engines remove untagged parents too, so the attested image would go
 * with it if another run has taken its tag meanwhile. The container's own removal (`--rm`) may go on after the client
 * has reported its end.
 */
export async function removeControlImage(
  engine: Pick<Engine, 'name' | 'client' | 'calls'>,
  { name, id }: { readonly name: string; readonly id: Sha256 },
): Promise<void> {
  for (const until = performance.now() + REMOVAL.withinMs; performance.now() < until; ) {
    if (await removeRunImage(engine, name, new Set([id]), REMOVAL.withinMs).catch(() => false)) return;
    await sleep(REMOVAL.everyMs);
  }
}
