import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeEngines } from '../engines.ts';
import { attested, projectFolder, reasonsOf } from './attested.ts';

/** An operator's image: this project's own with another file in it, started with the given entrypoint. */
async function operatorsDockerfile(
  folder: string,
  name: string,
  entrypoint: readonly string[],
): Promise<string> {
  const own = await readFile(join(projectFolder, 'Dockerfile.sandbox'), 'utf8');
  const path = join(folder, name);
  await writeFile(
    path,
    own.replace(/^ENTRYPOINT .*$/m, `LABEL operator=yes\nENTRYPOINT ${JSON.stringify(entrypoint)}`),
  );
  return path;
}

describeEngines('the posture in the pipeline', (engine) => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'posture-pipeline-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('is taken in the reference image by auxiliary runs, and read back without a waiver for it', async () => {
    const { verdict, bundle, reading } = await attested({ engine, posture: true });
    expect(reading.reasons).toEqual([]);
    expect(verdict).toBe('ACCEPTED');
    expect(reading.headline).not.toContain('no-posture');
    expect(bundle.posture?.map(({ image, state, image_id }) => [image, state, image_id])).toEqual([
      ['reference', 'ran', bundle.image_digest],
    ]);
  });

  it('is taken in the operator’s image besides, where that starts Python', async () => {
    // With one more flag it is not this release's way of starting its payload, and so not the reference image.
    const dockerfile = await operatorsDockerfile(folder, 'Python', [
      '/usr/bin/python3',
      '-I',
      '-B',
      '/app/inspector/main.py',
    ]);
    const { verdict, bundle, reading } = await attested({
      engine,
      posture: true,
      context: projectFolder,
      dockerfile,
    });
    expect(reading.reasons).toEqual([]);
    expect(verdict).toBe('ACCEPTED');
    const [reference, subject] = bundle.posture ?? [];
    expect(reference).toMatchObject({ image: 'reference', state: 'ran' });
    expect(reference?.image_id).not.toBe(bundle.image_digest);
    expect(subject).toMatchObject({
      image: 'subject',
      state: 'ran',
      image_id: bundle.image_digest,
      sweep: null,
    });
  });

  it('says why it cannot be taken in an operator’s image that starts something else', async () => {
    const loader = '/lib64/ld-linux-x86-64.so.2';
    const dockerfile = await operatorsDockerfile(folder, 'loader', [
      loader,
      '/usr/bin/python3',
      '-I',
      '/app/inspector/main.py',
    ]);
    const { bundle, reading } = await attested({ engine, posture: true, context: projectFolder, dockerfile });
    const [reference, subject] = bundle.posture ?? [];
    expect(reference).toMatchObject({ image: 'reference', state: 'ran' });
    expect(subject).toMatchObject({
      image: 'subject',
      state: 'not-runnable',
      why: expect.stringContaining(loader),
    });
    expect(reading.reasons.filter(({ code }) => code.startsWith('posture'))).toEqual([]);
  });

  it('blocks by name when the run is weakened, and when it was left out', async () => {
    const weak = await attested(
      { engine, posture: true },
      {
        weaken: (flags) =>
          flags.filter(({ flag, value }) => flag !== '--ipc' && !value?.startsWith('/dev/mqueue')),
      },
    );
    expect(reasonsOf(weak)).toEqual(expect.arrayContaining(['posture-failed creatable-folders']));
    const { reading } = await attested({ engine, posture: false });
    expect(reading.waivers).toContain('no-posture');
  });
});
