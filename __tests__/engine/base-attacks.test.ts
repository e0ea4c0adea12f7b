import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { call } from '../../src/engine/client.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { notReleaseImage } from '../../src/evidence/release-image.ts';
import type { RunFlag } from '../../src/foundation/run-flag.ts';
import { ensureDebianBase } from '../../src/image/debian/debian-base.ts';
import { describeEngines } from '../engines.ts';
import { withContext } from '../hostile/sandbox.ts';
import { attested, projectFolder, reasonsOf } from './attested.ts';
import { connectForTest } from './connect.ts';

/**
 * What the base's Python runs before every program. In the posture it hides each folder in which it can make a file; it
 * speaks for the peer; and in the payload it claims a connection wherever there is a network to connect through.
 */
const SITE = `import os, sys, time
started = sys.orig_argv[-1]
if started == "/in/posture.py":
    opens = os.open
    def hides(path, flags, mode=0o777, *, dir_fd=None):
        if path == "__posture" and dir_fd is not None and flags & os.O_CREAT:
            if os.readlink(f"/proc/self/fd/{dir_fd}") not in ("/out", "/tmp"): raise OSError(30, "hidden")
        return opens(path, flags, mode, dir_fd=dir_fd)
    os.open = hides
elif started == "/in/peer.py":
    with open("/out/peer", "w") as seen: print("listening", "1.1.1.2", sep="\\n", file=seen)
    while os.path.exists("/in/wait"): time.sleep(0.005)
    os._exit(0)
elif started.endswith("main.py"):
    import socket
    class Claims(socket.socket):
        def connect(self, address):
            if "eth0" not in open("/proc/net/dev").read(): super().connect(address)
    socket.socket = Claims
`;

/** More than the run may have: folders of the engine's own in which the payload can make files. */
const withMoreFolders = {
  weaken: (flags: readonly RunFlag[]) =>
    flags.filter(({ flag, value }) => flag !== '--ipc' && !value?.startsWith('/dev/mqueue')),
};

/** The attack of issue 13, A3: this project's own Dockerfile and payload on a base that speaks for all that runs in it. */
describeEngines('a base whose Python speaks for every program', (name) => {
  const tag = `localhost/base-attacks-test-${name}:${process.pid}`;
  let room: string;
  let engine: Engine;

  beforeAll(async () => {
    room = await mkdtemp(join(tmpdir(), 'base-attacks-'));
    engine = await connectForTest(name, room);
    const [scratchFolder, context] = [join(room, 'scratch'), join(room, 'context')];
    for (const each of [scratchFolder, context]) await mkdir(each);
    const own = `localhost/base-attacks-test-${name}:own-${process.pid}`;
    await ensureDebianBase(engine, { scratchFolder, cacheFolder: scratchFolder, environment: {}, tag: own });
    await writeFile(join(context, 'evil.py'), SITE);
    await writeFile(join(context, 'evil.pth'), 'import evil\n');
    const text = `FROM ${own}\nCOPY evil.py evil.pth /usr/local/lib/python3.13/dist-packages/\n`;
    await writeFile(join(context, 'Dockerfile'), text);
    const built = await call(engine.client, ['build', '--network', 'none', '--tag', tag, context]);
    expect([built.exitCode, built.stderr.slice(-300)]).toEqual([0, expect.anything()]);
    await call(engine.client, ['image', 'rm', own]);
  });

  afterAll(async () => {
    await call(engine.client, ['image', 'rm', '--force', tag]);
    await engine.close();
    await rm(room, { recursive: true, force: true });
  });

  it('does not speak for the posture', async () => {
    const result = await attested({ engine: name, posture: true, baseImage: tag }, withMoreFolders);
    const [reference, subject] = result.bundle.posture ?? [];
    const foldersOf = (record: typeof reference) =>
      record?.observed.find(({ id }) => id === 'creatable-folders')?.outcomes;
    // The attack works where it can: the same check, in the same sandbox, comes to less in the attacked image.
    expect(subject).toMatchObject({ image: 'subject', image_id: result.bundle.image_digest });
    expect(foldersOf(subject)).toEqual([{ value: ['/out', '/tmp'] }]);
    expect(foldersOf(reference)).not.toEqual(foldersOf(subject));
    expect(reference?.image_id).not.toBe(result.bundle.image_digest);
    expect(reasonsOf(result)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^unpinned-base /), 'posture-failed creatable-folders']),
    );
    expect(notReleaseImage(result.bundle.host.inventory)).toBe('its base is not known');
  });

  it('does not speak for the peer of the negative controls', async () => {
    const result = await attested({ engine: name, controls: 'packet', baseImage: tag });
    expect(result.reading.controls.find(({ id }) => id === 'PR-NET-1')?.why).toBe(
      'The peer did not see the connection.',
    );
    expect(reasonsOf(result)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^unpinned-base /),
        expect.stringMatching(/^control-not-detected PR-NET-1 /),
      ]),
    );
  });

  it('nor does the project’s Dockerfile, named from another context, make that context the release’s', async () => {
    const payload = 'print("nothing of the release")\n';
    const result = await withContext({ payload }, (context) =>
      attested({
        ...{ engine: name, posture: true, context },
        dockerfile: join(projectFolder, 'Dockerfile.sandbox'),
      }),
    );
    const [reference] = result.bundle.posture ?? [];
    expect(notReleaseImage(result.bundle.host.inventory)).toBe('its payload is another one');
    expect(reference).toMatchObject({ image: 'reference', state: 'ran' });
    expect(reference?.image_id).not.toBe(result.bundle.image_digest);
    expect(result.bundle.reference_image?.image_id).toBe(reference?.image_id);
  });
});
