import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { newRunId } from '../../src/container/run-folder.ts';
import { call } from '../../src/engine/client.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { baseImageFor } from '../../src/image/base-image.ts';
import { buildImage } from '../../src/image/build/image-build.ts';
import { stageContext } from '../../src/image/context/context.ts';
import { describeEngine, type EngineName } from '../engines.ts';
import { connectTestEngine } from './test-engine.ts';

const STORES: readonly (readonly [EngineName, string, object | null])[] = [
  ['docker', 'classic', null],
  ['docker', 'containerd', { features: { 'containerd-snapshotter': true } }],
  ['docker', 'fuse-overlayfs', { 'storage-driver': 'fuse-overlayfs' }],
  ['podman', 'containers-storage', null],
];
const BUILT = `localhost/beside-the-layer-test:${process.pid}`;

/**
 * What RUN does: an access list that lets uid 65532 read root's file, and a change of the base that keeps size and time. An
 * engine's tar of a layer has no access lists, and with some drivers not that change.
 */
const PATCH = `
import json, os, struct
os.makedirs("/data", exist_ok=True)
open("/data/secret", "w").write("secret")
os.chmod("/data/secret", 0o640)
entries = [(0x01, 6, -1), (0x02, 4, 65532), (0x04, 4, -1), (0x10, 4, -1), (0x20, 0, -1)]
acl = struct.pack("<I", 2) + b"".join(struct.pack("<HHi", *each) for each in entries)
try: os.setxattr("/data/secret", "system.posix_acl_access", acl)
except OSError as error: print(error)
path = json.__file__
was = os.stat(path)
text = open(path).read()
open(path, "w").write(text.replace("JSON (JavaScript Object Notation)", "CHANGED JSON (JavaScript Object)"[:33].ljust(33), 1))
os.utime(path, ns=(was.st_atime_ns, was.st_mtime_ns))
TIME = int(os.environ["TIME"])
for each in ("/data", "/data/secret"): os.utime(each, (TIME, TIME))
`;

const LOOK = `
import json
try: print("read", open("/data/secret").read())
except OSError as error: print("denied", error.errno)
print("changed" if "CHANGED" in open(json.__file__).read() else "as it was")
`;

let room: string;
beforeAll(async () => {
  room = await mkdtemp(join(tmpdir(), 'beside-the-layer-'));
});
afterAll(() => rm(room, { recursive: true, force: true }));
const folder = (name: string) => mkdtemp(join(room, `${name}-`));

describeStores();

function describeStores(): void {
  for (const [name, store, configuration] of STORES)
    describeEngine(name, `store ${store}: a builder’s own folder`, () => {
      let engine: Engine;
      let close: () => Promise<void>;
      beforeAll(async () => {
        ({ engine, close } = await connectTestEngine(name, room, configuration));
      });
      afterAll(async () => {
        await call(engine.client, ['image', 'rm', '--force', BUILT]);
        await close();
      });

      // A time before 1970 cannot be set to 0, so that the layer is refused.
      it.each([1_000_000_000, -5])(
        'does not reach the container, whatever times RUN sets (%d)',
        async (time) => {
          const source = await folder('context');
          const dockerfile = join(source, 'Dockerfile.sandbox');
          await writeFile(join(source, 'patch.py'), PATCH.replace('int(os.environ["TIME"])', String(time)));
          await writeFile(
            dockerfile,
            'ARG BASE_IMAGE=unused.invalid/base:1\nFROM $BASE_IMAGE\nUSER 0:0\nCOPY patch.py /data/patch.py\nRUN ["/usr/bin/python3", "/data/patch.py"]\nUSER 65532:65532\n',
          );
          const around = {
            scratchFolder: await folder('scratch'),
            cacheFolder: join(room, 'cache'),
            environment: {},
          };
          const staged = await stageContext({
            ...{ source, dockerfile, target: await folder('staged'), includeUntracked: true },
          });
          const base = await baseImageFor(engine, {
            ...{
              choice: 'debian-packages',
              venue: 'VPS',
              dockerfile: staged.dockerfile,
              releaseBase: null,
              ...around,
            },
          });
          const request = { runId: newRunId(), base, tag: BUILT, network: false, ...around };
          const built = await buildImage(engine, staged, request).catch(
            (error: { code?: string }) => error.code,
          );
          if (typeof built !== 'object') {
            // Podman's own storage does not take such a time.
            expect([name === 'podman' ? 'disk-full' : 'image-unreadable', -5]).toEqual([built, time]);
            return;
          }
          const { stdout } = await call(engine.client, [
            ...[
              'run',
              '--rm',
              '--network',
              'none',
              '--user',
              '65532:65532',
              '--entrypoint',
              '/usr/bin/python3',
            ],
            ...[built.id, '-c', LOOK],
          ]);
          // Changed only where the layer's own tar, which the inventory is made of, says so.
          const inTar =
            store === 'classic' || store === 'containerd' || name === 'podman'
              ? 'changed'
              : stdout.trim().split('\n')[1];
          expect(stdout.trim().split('\n')).toEqual(['denied 13', inTar]);
        },
      );
    });
}
