/**
 * Adds a base image to src/image/generated/release-bases.ts, from an engine in which a maintainer has pulled it by digest.
 * Its layers then are a known base wherever a run finds them (contract §2.1). Run it once per architecture, on a machine
 * that reaches the registry, and compare the diff ids with what another machine shows before committing.
 *
 *   docker pull NAME@sha256:DIGEST
 *   node scripts/add-release-base.ts docker NAME[:TAG]@sha256:DIGEST
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { release, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseEngine } from '../src/engine/choose-engine.ts';
import { kindOfBase } from '../src/image/base-known.ts';
import { inspectImage } from '../src/image/build/image-inspect.ts';
import { RELEASE_BASES } from '../src/image/generated/release-bases.ts';
import type { ReleaseBase } from '../src/image/release-base.ts';

const [name, reference = ''] = process.argv.slice(2);
if (name !== 'docker' && name !== 'podman') throw new Error('Name an engine: docker or podman.');

const folder = await mkdtemp(join(tmpdir(), 'add-release-base-'));
try {
  const machine = { kernel: release(), architecture: process.arch, distribution: '', lsms: [] };
  const engine = await chooseEngine(name, { environment: process.env, clientConfig: folder, machine });
  try {
    const image = await inspectImage(engine, reference);
    if (image === null) throw new Error(`${name} does not have ${reference}. Pull it first.`);
    const asRelease = { reference, releaseBase: reference };
    if (kindOfBase(engine.facts.image_store, image, asRelease, []) !== 'pulled-by-digest')
      throw new Error(`${name} does not say that ${reference} is the digest of what it holds.`);
    const raw = (await engine.calls.inspectImage(reference))?.at('Architecture').text() ?? '';
    await write({ reference, architecture: raw, diffIds: image.diffIds });
  } finally {
    await engine.close();
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function write(added: ReleaseBase): Promise<void> {
  const key = ({ reference, architecture }: ReleaseBase) => `${reference} ${architecture}`;
  const bases = [...RELEASE_BASES.filter((base) => key(base) !== key(added)), added];
  bases.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  await writeFile(
    new URL('../src/image/generated/release-bases.ts', import.meta.url),
    `// Written by scripts/add-release-base.ts, which see.
import type { ReleaseBase } from '../release-base.ts';

/** Base images that a maintainer pulled by digest, with their layers. */
export const RELEASE_BASES: readonly ReleaseBase[] = ${JSON.stringify(bases, null, 2)};
`,
  );
  console.log(`${bases.length} base images, added: ${added.diffIds.length} layers of ${added.reference}`);
}
