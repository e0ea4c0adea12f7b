import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newRunId } from '../../src/container/run-id.ts';
import { call } from '../../src/engine/client.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { baseImageFor } from '../../src/image/base-image.ts';
import { type BuiltImage, buildImage } from '../../src/image/build/build.ts';
import { stageContext } from '../../src/image/context/stage.ts';

/** One build, as a run makes it. */
export interface OneBuild {
  /** The lines after FROM. */
  readonly lines: readonly string[];
  readonly files: Readonly<Record<string, string>>;
  /** `--base-image`. */
  readonly base: string;
  readonly tag: string;
}

/**
 * Builds an image without a network, as a run does.
 *
 * @param room the test's own folder
 * @throws AttestationError as `buildImage`
 */
export async function buildOnce(
  engine: Engine,
  room: string,
  { lines, files, base: choice, tag }: OneBuild,
): Promise<BuiltImage> {
  const folder = (name: string) => mkdtemp(join(room, `${name}-`));
  const source = await folder('context');
  const dockerfile = join(source, 'Dockerfile.sandbox');
  for (const [name, text] of Object.entries(files)) await writeFile(join(source, name), text);
  const text = ['ARG BASE_IMAGE=unused.invalid/base:1', 'FROM $BASE_IMAGE', ...lines, ''].join('\n');
  await writeFile(dockerfile, text);
  const staged = await stageContext({
    ...{ source, dockerfile, target: await folder('staged'), includeUntracked: true },
  });
  const around = {
    scratchFolder: await folder('scratch'),
    cacheFolder: join(room, 'cache'),
    environment: {},
  };
  const wanted = { choice, venue: 'VPS', dockerfile: staged.dockerfile, releaseBase: null } as const;
  const base = await baseImageFor(engine, { ...wanted, ...around });
  return buildImage(engine, staged, { runId: newRunId(), base, tag, network: false, ...around });
}

/** What Python prints in a container of an image, line by line. */
export async function pythonIn(engine: Engine, image: string, program: string): Promise<readonly string[]> {
  const { stdout } = await call(engine.client, [
    ...['run', '--rm', '--network', 'none', '--user', '65532:65532'],
    ...['--entrypoint', '/usr/bin/python3', image, '-c', program],
  ]);
  return stdout.trim().split('\n');
}
