import { chmod, cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { describeEngines } from '../engines.ts';
import { attested, projectFolder, reasonsOf } from './attested.ts';

const DOCKERFILE = `ARG BASE_IMAGE
FROM \${BASE_IMAGE}
WORKDIR /root
WORKDIR /app
COPY inspector/main.py /app/inspector/main.py
COPY module.py /usr/lib/python3.13/module.py
USER 65532:65532
ENTRYPOINT ["/usr/bin/python3", "-I", "/app/inspector/main.py"]
`;

/** A subject image with one more executable file, as modules of Debian's (and so of distroless') Python are. */
async function withModule<T>(firstLine: string, look: (context: string) => Promise<T>): Promise<T> {
  const context = await mkdtemp(join(tmpdir(), 'executables-test-'));
  try {
    await cp(join(projectFolder, 'inspector'), join(context, 'inspector'), { recursive: true });
    await writeFile(join(context, 'Dockerfile.sandbox'), DOCKERFILE);
    await writeFile(join(context, 'module.py'), `${firstLine}\nprint("module")\n`);
    await chmod(join(context, 'module.py'), 0o755);
    return await look(context);
  } finally {
    await rm(context, { recursive: true, force: true });
  }
}

const tag = 'localhost/sandbox-attestation-test:executables';

describeEngines('files with an execute bit above the base', (engine) => {
  it.each(['#! /usr/bin/python3.13', '#!/usr/bin/env python3', '#!/lib64/ld-linux-x86-64.so.2 /out/program'])(
    'a module whose first line is %s blocks by its path, and can be pinned',
    async (firstLine) => {
      const result = await withModule(firstLine, (context) => attested({ engine, context, tag }));
      expect(reasonsOf(result)).toEqual([expect.stringMatching(/^image-adds \/.*module\.py/)]);
      expect(result.verdict).toBe('BLOCKED');
    },
  );
});
