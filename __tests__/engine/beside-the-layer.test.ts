import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { call } from '../../src/engine/client.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { DEBIAN_BASE_TAG } from '../../src/engine/labels.ts';
import { describeEngine, type EngineName } from '../engines.ts';
import { buildOnce, type OneBuild, pythonIn } from './build-once.ts';
import { connectTestEngine } from './test-engine.ts';

const STORES: readonly (readonly [EngineName, string, object | null])[] = [
  ['docker', 'classic', {}],
  ['docker', 'containerd', { features: { 'containerd-snapshotter': true } }],
  ['docker', 'fuse-overlayfs', { 'storage-driver': 'fuse-overlayfs' }],
  ['podman', 'containers-storage', null],
];
const BUILT = `localhost/beside-the-layer-test:${process.pid}`;
const FIRST = `localhost/beside-the-layer-test-first:${process.pid}`;
const SECOND = `localhost/beside-the-layer-test-second:${process.pid}`;

/** Changes a file of the base and keeps its size and time, which some drivers' tar of a layer leaves out. */
const PATCH_BASE = `
import json, os
path = json.__file__
was = os.stat(path)
text = open(path).read()
open(path, "w").write(text.replace("JSON (JavaScript Object Notation)", "CHANGED JSON (JavaScript Object)"[:33].ljust(33), 1))
os.utime(path, ns=(was.st_atime_ns, was.st_mtime_ns))
`;

/** The same, and an access list that lets uid 65532 read root's file: no engine's tar of a layer has one. */
const PATCH = `${PATCH_BASE}
import struct
os.makedirs("/data", exist_ok=True)
open("/data/secret", "w").write("secret")
os.chmod("/data/secret", 0o640)
entries = [(0x01, 6, -1), (0x02, 4, 65532), (0x04, 4, -1), (0x10, 4, -1), (0x20, 0, -1)]
acl = struct.pack("<I", 2) + b"".join(struct.pack("<HHi", *each) for each in entries)
try: os.setxattr("/data/secret", "system.posix_acl_access", acl)
except OSError as error: print(error)
for each in ("/data", "/data/secret"): os.utime(each, (TIME, TIME))
`;

const LOOK = `
import json
try: print("read", open("/data/secret").read())
except OSError as error: print("denied", error.errno)
print("changed" if "CHANGED" in open(json.__file__).read() else "as it was")
`;

/** Sockets, whose names can hold anything: no engine's tar of a layer has them. */
const socketAt = (path: string) => `import socket; socket.socket(socket.AF_UNIX).bind("${path}")`;
const LOOK_FOR_SOCKETS =
  'import os; print([path for path in ("/hidden", "/run/docker.sock") if os.path.lexists(path)])';

const python = (program: string) => `RUN ${JSON.stringify(['/usr/bin/python3', '-IBS', '-c', program])}`;

/** Builds an image without this program, which would have the engine make it anew. */
async function builtByTheEngine(engine: Engine, lines: readonly string[]): Promise<void> {
  const context = await mkdtemp(join(room, 'own-build-'));
  await writeFile(join(context, 'Dockerfile'), lines.join('\n'));
  const built = await call(engine.client, ['build', '--network', 'none', '--tag', FIRST, context]);
  expect([built.exitCode, built.exitCode === 0 ? '' : built.stderr]).toEqual([0, '']);
}

let room: string;
beforeAll(async () => {
  room = await mkdtemp(join(tmpdir(), 'beside-the-layer-'));
});
afterAll(() => rm(room, { recursive: true, force: true }));

describe.each(STORES)('a builder’s own folder on %s, store %s', (name, store, configuration) => {
  describeEngine(name, 'never reaches the container', () => {
    let engine: Engine;
    let close: () => Promise<void>;
    beforeAll(async () => {
      ({ engine, close } = await connectTestEngine(name, room, configuration));
    });
    afterAll(async () => {
      await call(engine.client, ['image', 'rm', '--force', BUILT, FIRST, SECOND]);
      await close();
    });
    const build = (one: Partial<OneBuild>) =>
      buildOnce(engine, room, { lines: [], files: {}, base: 'debian-packages', tag: BUILT, ...one });

    /** Whether a layer's tar has a change of the base that keeps size and time, so that the inventory sees it. */
    const inTar = store !== 'fuse-overlayfs';

    // A time before 1970 cannot be set to 0, so that the layer is refused.
    it.each([1_000_000_000, -5])('whatever times RUN sets (%d)', async (time) => {
      const lines = ['USER 0:0', 'COPY patch.py /data/patch.py'];
      const run = ['RUN ["/usr/bin/python3", "/data/patch.py"]', 'USER 65532:65532'];
      const files = { 'patch.py': PATCH.replaceAll('TIME', String(time)) };
      const built = await build({ lines: [...lines, ...run], files }).catch(
        (error: { code?: string }) => error.code,
      );
      if (typeof built !== 'object') {
        // Podman's own storage does not take such a time.
        expect([name === 'podman' ? 'disk-full' : 'image-unreadable', -5]).toEqual([built, time]);
        return;
      }
      const [secret, base] = await pythonIn(engine, built.id, LOOK);
      expect(secret).toBe('denied 13');
      if (inTar) expect(base).toBe('changed');
    });

    it('if its layer’s tar is empty, after a change that keeps size and time', async () => {
      const lines = ['USER 0:0', python(PATCH_BASE), 'USER 65532:65532'];
      const built = await build({ lines });
      expect((await pythonIn(engine, built.id, LOOK))[1]).toBe(inTar ? 'changed' : 'as it was');
    });

    it('if an earlier run left it for an empty layer', async () => {
      const files = { nothing: '' };
      const hosts = ['hosts', 'resolv.conf'].map((each) => `COPY --chmod=0644 nothing /etc/${each}`);
      const lines = ['USER 0:0', ...hosts, 'WORKDIR /root', 'WORKDIR /app'];
      await build({ lines, files, tag: FIRST });
      await build({ base: FIRST, lines: ['USER 0:0', python(socketAt('/hidden'))], tag: SECOND });
      const built = await build({ lines: [...lines, 'WORKDIR /app', 'USER 65532:65532'], files });
      expect(await pythonIn(engine, built.id, LOOK_FOR_SOCKETS)).toEqual(['[]']);
    });

    it('if it is of the base image, which the engine built', async () => {
      const ofBase = ['USER 0:0', python(socketAt('/run/docker.sock')), python(PATCH_BASE)];
      await build({ lines: ofBase, tag: FIRST });
      if (name === 'docker') await builtByTheEngine(engine, [`FROM ${DEBIAN_BASE_TAG}`, ...ofBase]);
      const lines = ['COPY --chmod=0644 nothing /app/nothing', 'USER 65532:65532'];
      const built = await build({ base: FIRST, lines, files: { nothing: '' } });
      expect(await pythonIn(engine, built.id, LOOK_FOR_SOCKETS)).toEqual(['[]']);
      expect((await pythonIn(engine, built.id, LOOK))[1]).toBe(inTar ? 'changed' : 'as it was');
    });
  });
});
