import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { describeEngines } from '../engines.ts';
import { withContext } from '../hostile/sandbox.ts';
import { attested, projectFolder, reasonsOf } from './attested.ts';

const payload = readFileSync(`${projectFolder}/inspector/main.py`, 'utf8');
const tag = 'localhost/sandbox-attestation-test:honest-images';

/** This project's image, with these instructions where it still has the base's user. */
const withInstructions = (engine: 'docker' | 'podman', ...instructions: readonly string[]) =>
  withContext(
    { payload, dockerfile: (text) => text.replace('WORKDIR /root', `${instructions.join('\n')}\n$&`) },
    (context) => attested({ engine, context, tag }),
  );

describeEngines('an honest image', (engine) => {
  it('is accepted with a RUN, which has its limits, and over whose empty files the engine mounts its own', async () => {
    const limits =
      'assert [r.getrlimit(r.RLIMIT_FSIZE), r.getrlimit(r.RLIMIT_CORE)] == [(2**30, 2**30), (1, 1)]';
    const run = `RUN ["/usr/bin/python3", "-I", "-B", "-c", "import resource as r; ${limits}"]`;
    const result = await withInstructions(engine, run);
    expect(reasonsOf(result)).toEqual([]);
    expect(result.verdict).toBe('ACCEPTED');
    const places = result.bundle.raw.mountinfo?.split('\n').map((line) => line.split(' ')[4]);
    expect(places).toEqual(expect.arrayContaining(['/etc/hostname', '/etc/hosts']));
  });

  it('is accepted with a /data of root, made as docs/image.md says', async () => {
    const copied = 'COPY inspector/main.py /data/x';
    const result = await withInstructions(engine, copied, 'USER 0', 'WORKDIR /data/y', 'USER 65532:65532');
    expect(reasonsOf(result)).toEqual([]);
    expect(result.verdict).toBe('ACCEPTED');
  });
});
