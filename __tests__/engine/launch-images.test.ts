import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { pack } from 'tar-stream';
import { DEBIAN_BASE_TAG } from '../../src/engine/labels.ts';
import { type Sha256, sha256Of } from '../../src/foundation/digest.ts';
import { AttestationError } from '../../src/foundation/errors.ts';
import type { LaunchInputs } from '../../src/launch/inputs.ts';
import { describeEngines } from '../engines.ts';
import { CLIENTS } from './clients.ts';
import { codesOf, LaunchTest, LENIENT, LOOKED_AT_SECONDS } from './launched.ts';
import { ofThisProcess } from './leftovers.ts';
import { RegistryOf } from './registry-of.ts';

/** Podman's client, which pulls over HTTP too. */
const OVER_HTTP = `#!/bin/bash
words=()
for word in "$@"; do
  words+=("$word")
  [ "$word" = pull ] && words+=(--tls-verify=false)
done
exec podman "\${words[@]}"
`;

describeEngines('the images that a launch takes', (engine) => {
  let test: LaunchTest;
  let evidence: string;
  beforeAll(async () => {
    test = await LaunchTest.make(engine);
    evidence = (await test.attest()).evidenceFolder;
  });
  afterAll(async () => {
    expect(await ofThisProcess(engine)).toEqual([]);
    await test.remove();
  });

  it('takes a named image by its digest, judged like every image', async () => {
    const program = `import time\ntime.sleep(${LOOKED_AT_SECONDS})\n`;
    const first = await test.launchProgram(evidence, program);
    if (first.result.kind !== 'ended') throw new Error('it did not run');
    const id = first.result.reading.receipt?.host.container.image_id ?? '';
    const named = (reference: string): Partial<LaunchInputs> => ({
      image: { source: 'named', reference, pull: false },
    });
    const again = await test.launch(evidence, named(id));
    expect(codesOf(again.result)).toEqual([]);
    expect(again.result).toMatchObject({ verdict: 'CONFINED' });
    await expect(
      test.launch(evidence, named('localhost/sandbox-attestation-test:launch')),
    ).rejects.toMatchObject({
      code: 'workload-reference',
    });
    await expect(test.launch(evidence, named(`x@sha256:${'0'.repeat(64)}`))).rejects.toMatchObject({
      code: 'workload-image',
    });
  });

  it('makes no container of an image whose config lists more than an image needs', async () => {
    const labels = Array.from({ length: 4_097 }, (_, n) => ['--change', `LABEL l${n}=1`]).flat();
    const name = `localhost/sandbox-attestation-test:labels-${randomBytes(4).toString('hex')}`;
    const client = (...words: string[]) =>
      spawnSync(engine, words, { encoding: 'utf8', input: Buffer.alloc(1024) });
    const made = client('import', ...labels, '-', name);
    const id = made.stdout.trim().replace(/^(?:sha256:)?/, 'sha256:');
    try {
      const image = { source: 'named', reference: id, pull: false } as const;
      await expect(test.launch(evidence, { image })).rejects.toMatchObject({ code: 'image-unreadable' });
    } finally {
      client('image', 'rm', name);
    }
  });

  it('runs no image whose config an engine reads otherwise', async () => {
    const layer = pack();
    layer.entry({ name: 'program', mode: 0o755 }, randomBytes(16).toString('hex'));
    layer.finalize();
    const files = await buffer(layer);
    const config = Buffer.from(
      JSON.stringify({
        ...{ architecture: process.arch === 'arm64' ? 'arm64' : 'amd64', os: 'linux' },
        config: { User: '65532:65532', Entrypoint: ['/program'] },
        // Docker's own reading, as that of every program in Go.
        Config: { User: '0:0' },
        rootfs: { type: 'layers', diff_ids: [sha256Of(files)] },
        history: [{ created: '1970-01-01T00:00:00Z' }],
      }),
    );
    const id = sha256Of(config);
    const manifest = [{ Config: 'c.json', RepoTags: null, Layers: ['l.tar'] }];
    const archive = pack();
    archive.entry({ name: 'c.json' }, config);
    archive.entry({ name: 'l.tar' }, files);
    archive.entry({ name: 'manifest.json' }, JSON.stringify(manifest));
    archive.finalize();
    const loaded = spawnSync(engine, ['load', '--quiet'], { input: await buffer(archive), encoding: 'utf8' });
    expect(loaded.stderr).not.toContain('Error');
    try {
      const image = { source: 'named', reference: id, pull: false } as const;
      const said = await test.launch(evidence, { image }).then(
        ({ result }) => codesOf(result),
        (error: unknown) => [error instanceof AttestationError ? error.code : error],
      );
      expect(said).toContain(engine === 'docker' ? 'image-unreadable' : 'image-config Config');
    } finally {
      spawnSync(engine, ['image', 'rm', id]);
    }
  });

  it('leaves no volume of an image that names some', async () => {
    const name = `localhost/sandbox-attestation-test:volumes-${randomBytes(4).toString('hex')}`;
    const client = (...words: string[]) => spawnSync(engine, words, { encoding: 'utf8' }).stdout.trim();
    const volumes = () => client('volume', 'ls', '--quiet').split('\n');
    const container = client('create', DEBIAN_BASE_TAG, 'none');
    const changes = [
      '--change',
      'VOLUME /v0',
      '--change',
      'USER 65532:65532',
      '--change',
      'ENTRYPOINT ["/usr/bin/python3"]',
    ];
    const id = client('commit', ...changes, container, name).replace(/^(?:sha256:)?/, 'sha256:');
    client('rm', container);
    const before = volumes();
    try {
      const { result } = await test.launch(evidence, {
        image: { source: 'named', reference: id, pull: false },
      });
      expect(result).toMatchObject({ kind: 'refused', at: 'container' });
      expect(volumes().filter((each) => !before.includes(each))).toEqual([]);
    } finally {
      client('image', 'rm', name);
    }
  });

  it('launches another image, of which every file is listed and judged', async () => {
    const image = await test.compiled(
      `#include <unistd.h>\nint main(void) { sleep(${LOOKED_AT_SECONDS}); return 0; }\n`,
    );
    const first = await test.launch(evidence, { image });
    expect(codesOf(first.result)).toEqual([]);
    if (first.result.kind !== 'ended') return;
    const id = first.result.reading.receipt?.host.container.image_id ?? '';
    const again = await test.launch(evidence, { image: { source: 'named', reference: id, pull: false } });
    expect(codesOf(again.result)).toEqual([]);
  });

  it('pulls another image by its digest if that is asked for, and not otherwise', async () => {
    // An image that no other test has: it is removed from the engine.
    const word = randomBytes(8).toString('hex');
    const program = `#include <unistd.h>\nchar word[] = "${word}";\nint main(void) { sleep(${LOOKED_AT_SECONDS}); return word[0] == 0; }\n`;
    const first = await test.launch(evidence, { image: await test.compiled(program) });
    if (first.result.kind !== 'ended') throw new Error('it did not run');
    const id = first.result.reading.receipt?.host.container.image_id ?? '';
    const registry = await RegistryOf.image({ client: CLIENTS[engine] }, id);
    try {
      expect(spawnSync(engine, ['rmi', '--force', id]).status).toBe(0);
      // The registry speaks HTTP, which Podman refuses even on this machine.
      const engineProgram = engine === 'docker' ? null : test.fresh('podman');
      if (engineProgram !== null) await writeFile(engineProgram, OVER_HTTP, { mode: 0o755 });
      const launch = { ...LENIENT.launch, tolerate: ['engine-program'] };
      const named = (digest: string, pull: boolean) =>
        test.launch(evidence, {
          image: { source: 'named', reference: `127.0.0.1:${registry.port}/launched@${digest}`, pull },
          ...{ engineProgram, expectations: { ...LENIENT, launch } },
        });
      await expect(named(registry.digest, false)).rejects.toMatchObject({
        code: 'workload-image',
        message: expect.stringContaining('does not have the image'),
      });
      await expect(named(`sha256:${'0'.repeat(64)}`, true)).rejects.toMatchObject({
        code: 'workload-image',
        message: expect.stringContaining('could not be pulled'),
      });
      const { result } = await named(registry.digest, true);
      expect(codesOf(result)).toEqual([]);
      if (result.kind !== 'ended') throw new Error('it did not run');
      expect(result.reading.receipt?.workload).toMatchObject({
        source: 'named',
        reference: `127.0.0.1:${registry.port}/launched@${registry.digest}`,
      });
      // Another time it is there by that name, and nothing is pulled.
      expect(codesOf((await named(registry.digest, false)).result)).toEqual([]);
    } finally {
      await registry.close();
      spawnSync(engine, ['rmi', '--force', id]);
    }
  });

  if (engine === 'podman')
    it('takes no manifest list, which keeps its id and digest whatever it lists', async () => {
      const list = `localhost/sandbox-attestation-test-list-${process.pid}:1`;
      const podman = (...words: readonly string[]) =>
        spawnSync('podman', words, { encoding: 'utf8' }).stdout.trim();
      podman('manifest', 'create', list);
      try {
        podman('manifest', 'add', list, 'containers-storage:localhost/sandbox-attestation-test:launch');
        const form = ['--no-trunc', '--filter', `reference=${list.split(':')[0]}`, '--format'];
        const [id, digest] = [podman('images', ...form, '{{.Id}}'), podman('images', ...form, '{{.Digest}}')];
        for (const reference of [`sha256:${id}`, `${list.split(':')[0]}@${digest}`])
          await expect(
            test.launch(evidence, { image: { source: 'named', reference, pull: false } }),
          ).rejects.toMatchObject({
            code: 'workload-image',
            message: expect.stringContaining('is not the digest of one image'),
          });
      } finally {
        podman('manifest', 'rm', list);
      }
    });

  // Podman's storage makes a layer's folder from its tar, and its builder's RUN cannot make a socket here.
  if (engine !== 'docker') return;
  it('runs a named image in folders that no builder left: a socket, which no layer has, is not in them', async () => {
    const context = await test.context(
      `import os\nprint(os.listdir("/data"), flush=True)\nimport time\ntime.sleep(${LOOKED_AT_SECONDS})\n`,
    );
    const bind = 'import socket; socket.socket(socket.AF_UNIX).bind("/data/exec(code)")';
    const lines = [`FROM ${DEBIAN_BASE_TAG}`, 'USER 0:0', 'WORKDIR /data', 'WORKDIR /root', 'WORKDIR /app'];
    const run = [
      'COPY --chown=0:0 main.py /app/main.py',
      `RUN ${JSON.stringify(['/usr/bin/python3', '-IBS', '-c', bind])}`,
    ];
    const end = ['USER 65532:65532', 'ENTRYPOINT ["/usr/bin/python3", "-I", "/app/main.py"]'];
    await writeFile(join(context, 'Dockerfile'), [...lines, ...run, ...end].join('\n'));
    const tag = `localhost/sandbox-attestation-test:socket-${process.pid}`;
    expect(spawnSync(engine, ['build', '--network', 'none', '--tag', tag, context]).status).toBe(0);
    try {
      const id = spawnSync(engine, ['inspect', '--format', '{{.Id}}', tag], {
        encoding: 'utf8',
      }).stdout.trim();
      const bare = spawnSync(engine, ['run', '--rm', '--network', 'none', tag], { encoding: 'utf8' });
      expect(bare.stdout).toBe("['exec(code)']\n");
      const launch = { ...LENIENT.launch, image: [id as Sha256] };
      const image = { source: 'named', reference: id, pull: false } as const;
      const { result, wrote } = await test.launch(evidence, {
        image,
        expectations: { ...LENIENT, launch },
      });
      expect([codesOf(result), wrote]).toEqual([[], '[]\n']);
      if (result.kind !== 'ended') throw new Error('it did not run');
      const { receipt } = result.reading;
      expect(receipt?.workload).toMatchObject({ source: 'named', image_digest: id });
      expect(receipt?.host.container.image_id).not.toBe(id);
      // The copy is an image of the same kind, and its own copy.
      const copy = receipt?.host.container.image_id ?? '';
      const again = await test.launch(evidence, { image: { ...image, reference: copy } });
      if (again.result.kind !== 'ended') throw new Error('it did not run');
      expect(again.result.reading.receipt?.host.container.image_id).toBe(copy);
    } finally {
      spawnSync(engine, ['rmi', '--force', tag]);
    }
  });
});
