import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { extract, pack } from 'tar-stream';
import { type Sha256, sha256Of } from '../../src/foundation/digest.ts';
import { makeDebianBase } from '../../src/image/debian/debian-base.ts';
import type { BaseFacts } from '../../src/probes/inventory/facts.ts';
import type { EngineName } from '../engines.ts';
import type { LayerEntry, Trick } from '../hostile/image-tricks.ts';
import { RESTRICTED_RUN } from '../support/restricted-run.ts';

/** What the kernel says of one entry of a mounted image (walk.py). */
export interface TrueEntry {
  readonly path: string;
  readonly type: string;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly size: number;
  readonly sha256: string | null;
  readonly target: string;
  readonly elf: boolean;
  readonly xattrs: readonly string[];
}

/** The truth about an image: every entry, and whether /bin/ls leads to a file. */
export interface TrueImage {
  readonly entries: ReadonlyMap<string, TrueEntry>;
  readonly ls: boolean;
}

/** The base that every trick stands on, as a tar and as its digest. */
export interface TestBase {
  readonly diffId: Sha256;
  readonly tar: Buffer;
  readonly packages: BaseFacts['packages'];
}

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Makes the base from this machine's packages. */
export async function testBase(scratchFolder: string): Promise<TestBase> {
  const made = await makeDebianBase({ scratchFolder, environment: {}, cacheFolder: scratchFolder });
  const archive = made.archive();
  const reader = extract();
  archive.tar.pipe(reader);
  for await (const entry of reader) {
    if (entry.header.name.endsWith(made.facts.diffId.slice('sha256:'.length)))
      return { diffId: made.facts.diffId, tar: await buffer(entry), packages: made.facts.packages };
    entry.resume();
  }
  throw new Error('the archive has no layer');
}

/** Writes one layer as an attacker's own tool would: what tar-stream lets through, in the order given. */
async function layerOf(entries: readonly LayerEntry[]): Promise<Buffer> {
  const writer = pack();
  const whole = buffer(writer);
  for (const { header, content } of entries)
    writer.entry(
      { mtime: new Date(0), ...header } as Parameters<typeof writer.entry>[0],
      Buffer.from(content ?? ''),
    );
  writer.finalize();
  return whole;
}

const CONFIG = {
  User: '65532:65532',
  Env: ['PATH=/usr/bin:/bin'],
  Entrypoint: ['/usr/bin/python3', '-I', '/app/main.py'],
  WorkingDir: '/app',
};

/** Has an engine load an image with a trick's layers above the base; its id. */
export async function loadTrick(
  engine: EngineName,
  base: TestBase,
  trick: Trick,
  tag: string,
): Promise<Sha256> {
  const layers = [base.tar, ...(await Promise.all(trick.layers.map(layerOf)))];
  const diffIds = layers.map((layer) => sha256Of(layer));
  const config = Buffer.from(
    JSON.stringify({
      architecture: process.arch === 'arm64' ? 'arm64' : 'amd64',
      os: 'linux',
      created: '1970-01-01T00:00:00Z',
      config: { ...CONFIG, ...trick.config },
      rootfs: { type: 'layers', diff_ids: diffIds },
      history: diffIds.map(() => ({ created: '1970-01-01T00:00:00Z' })),
    }),
  );
  const id = sha256Of(config);
  const name = (digest: Sha256) => digest.slice('sha256:'.length);
  const writer = pack();
  const whole = buffer(writer);
  writer.entry({ name: `${name(id)}.json` }, config);
  for (const [digest, layer] of new Map(layers.map((layer, at) => [diffIds[at] ?? id, layer])))
    writer.entry({ name: `${name(digest)}/layer.tar` }, layer);
  const manifest = [
    {
      Config: `${name(id)}.json`,
      RepoTags: [tag],
      Layers: diffIds.map((digest) => `${name(digest)}/layer.tar`),
    },
  ];
  writer.entry({ name: 'manifest.json' }, JSON.stringify(manifest));
  writer.finalize();
  const loaded = spawnSync(engine, ['load', '--quiet'], {
    input: await whole,
    maxBuffer: 1e8,
    encoding: 'utf8',
  });
  if (loaded.status !== 0) throw new NotLoaded(loaded.stderr);
  return id;
}

/** An engine refused an image, which therefore cannot run. */
export class NotLoaded extends Error {}

/** Walks an image as root, where the engine has mounted or can mount its layers. The walk executes nothing of it. */
export function trueImage(engine: EngineName, id: Sha256): TrueImage {
  return withMounted(engine, id, (root) => {
    const text = execFileSync('/usr/bin/python3', [here('walk.py'), root], {
      maxBuffer: 1e9,
      encoding: 'utf8',
    });
    const lines = text
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    const { ls } = lines.pop() as { ls: boolean };
    return { ls, entries: new Map((lines as TrueEntry[]).map((entry) => [entry.path, entry])) };
  });
}

function withMounted<T>(engine: EngineName, id: Sha256, look: (root: string) => T): T {
  const [root, unmount] = engine === 'podman' ? mountedByPodman(id) : mountedOfDocker(id);
  try {
    return look(root);
  } finally {
    unmount();
  }
}

function mountedByPodman(id: Sha256): [string, () => void] {
  const root = execFileSync('podman', ['image', 'mount', id], { encoding: 'utf8' }).trim();
  return [root, () => void execFileSync('podman', ['image', 'unmount', id], { stdio: 'ignore' })];
}

/** Docker mounts no image: its layers' folders are mounted one over the other as its storage driver would. */
function mountedOfDocker(id: Sha256): [string, () => void] {
  const text = execFileSync('docker', ['image', 'inspect', '--format', '{{json .GraphDriver.Data}}', id], {
    encoding: 'utf8',
  });
  const { UpperDir, LowerDir } = JSON.parse(text) as { UpperDir: string; LowerDir?: string };
  const root = mkdtempSync(join(tmpdir(), 'hostile-image-'));
  const layers = [UpperDir, ...(LowerDir?.split(':') ?? [])];
  // One layer alone cannot be an overlay.
  const args =
    layers.length === 1
      ? ['--bind', UpperDir, root]
      : ['-t', 'overlay', 'overlay', '-o', `ro,lowerdir=${layers.join(':')}`, root];
  // The new way of mounting takes no option of more than 256 bytes, which a few layers' folders are.
  execFileSync('mount', args, { env: { ...process.env, LIBMOUNT_FORCE_MOUNT2: 'always' } });
  return [
    root,
    () => {
      execFileSync('umount', [root]);
      rmdirSync(root);
    },
  ];
}

/** Which of these files of an image the kernel takes when they are executed, in a restricted container of the base's own Python. */
export function executed(
  engine: EngineName,
  base: string,
  id: Sha256,
  paths: readonly string[],
): readonly string[] {
  if (paths.length === 0) return [];
  return withMounted(engine, id, (root) => {
    const name = `hostile-images-${randomBytes(6).toString('hex')}`;
    const words = [
      ...(engine === 'podman' ? ['--runtime', 'runc'] : []),
      ...[...RESTRICTED_RUN, '--interactive', '--name', name, '--pids-limit', '64', '--memory', '256m'],
      ...['--volume', `${root}:/image:ro`, '--volume', `${here('try-executing.py')}:/try.py:ro`],
      ...['--entrypoint', '/usr/bin/python3', base, '-I', '/try.py'],
    ];
    const input = paths.map((path) => JSON.stringify(`/image${path}`)).join('\n');
    const ran = spawnSync(engine, words, { input, encoding: 'utf8', timeout: 60_000 });
    if (ran.status !== 0) throw new Error(`the attempts failed: ${ran.stderr}`);
    return (JSON.parse(ran.stdout) as string[]).map((path) => path.slice('/image'.length));
  });
}
