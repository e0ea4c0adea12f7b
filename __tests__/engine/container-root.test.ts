import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Engine } from '../../src/engine/engine.ts';
import { containerRoot } from '../../src/image/inventory/container-root.ts';
import { openContentStore } from '../../src/image/inventory/content-store.ts';
import type { Folder } from '../../src/image/inventory/file-tree.ts';
import { readInventory } from '../../src/image/inventory/inventory.ts';
import { unexplained } from '../../src/probes/inventory/root.ts';
import { describeEngines } from '../engines.ts';
import { archiveOf, BASE, file, PAYLOAD } from '../image/inventory/images.ts';
import { connectTestEngine } from './test-engine.ts';

const SCRATCH = { kind: 'scratch', reference: '', diffIds: [], packages: [] } as const;

/** cap_net_raw, permitted and effective (linux/capability.h, struct vfs_cap_data). */
const CAPABILITIES = '0100000200200000000000000000000000000000';

function setAttribute(path: string, name: string, hex: string): void {
  const program = 'import os, sys; os.setxattr(sys.argv[1], sys.argv[2], bytes.fromhex(sys.argv[3]))';
  execFileSync('python3', ['-c', program, path, name, hex]);
}

let room: string;
beforeAll(async () => {
  room = await mkdtemp(join(tmpdir(), 'container-root-'));
});
afterAll(() => rm(room, { recursive: true, force: true }));

/** What an engine's storage shows in a container is not what the image's layers have: root changes a layer's folder. */
describeEngines('the container’s files, compared with the image’s layers', (name) => {
  let engine: Engine;
  let close: () => Promise<void>;
  let files: Folder;
  /** The folder in which the engine keeps the top layer. */
  let layer: string;
  const tag = `localhost/container-root-test-${name}:${process.pid}`;
  const container = `container-root-test-${name}-${process.pid}`;

  beforeAll(async () => {
    ({ engine, close } = await connectTestEngine(name, room));
  });
  afterAll(async () => {
    await engine.calls.removeImage(tag, true, 60_000);
    await close();
  });

  // An image of its own for each test: its layer must be nobody else's.
  let count = 0;
  /** The container's id. */
  let made = '';
  beforeEach(async () => {
    count += 1;
    const own = file('app/own', `${process.pid} ${name} ${count}`);
    const archive = join(room, `${name}-${count}.tar`);
    const { bytes, id } = await archiveOf({ layers: [BASE, [...PAYLOAD, own]] }, tag);
    writeFileSync(archive, bytes);
    execFileSync(name, ['load', '--input', archive], { stdio: 'ignore' });
    const store = await openContentStore([join(room, `content-${name}-${count}`)]);
    ({ files } = await readInventory(engine, id, { base: SCRATCH, store }));
    layer = (await engine.calls.inspectImage(id))?.at('GraphDriver', 'Data', 'UpperDir').string() ?? '';
    expect(readFileSync(join(layer, 'app/main.py'), 'utf8')).toBe('print()');
    made = await engine.calls.createIdle(id, container, {});
  });

  const differing = async () => {
    try {
      return unexplained(await containerRoot(engine, container, files)).map(({ path }) => path);
    } finally {
      await engine.calls.remove(made);
      await engine.calls.removeImage(tag, true, 60_000);
    }
  };

  it('are the same where nobody changed anything', async () => {
    expect(await differing()).toEqual([]);
  });

  it('are the same whatever is mounted at /in', async () => {
    const input = await mkdtemp(join(room, 'input-'));
    const deep = join(input, ...Array.from({ length: 7 }, () => 'n'.repeat(200)));
    mkdirSync(deep, { recursive: true });
    for (const path of [join(deep, 'f'), join(input, '.wh.f'), join(input, '.wh..wh..opq')])
      writeFileSync(path, 'x');
    await engine.calls.remove(made);
    const flags = ['--pull=never', '--network=none', `--volume=${input}:/in:ro`, '--name', container];
    made = execFileSync(name, ['create', ...flags, tag], { stdio: 'pipe' })
      .toString()
      .trim();
    expect(await differing()).toEqual([]);
  });

  it.each<[string, (at: (path: string) => string) => void, string[]]>([
    ['a file more', (at) => writeFileSync(at('app/more'), 'x'), ['/app/more']],
    ['a link more', (at) => symlinkSync('/usr/bin/python3', at('app/sh')), ['/app/sh']],
    [
      'other content of the same size and time',
      (at) => {
        writeFileSync(at('app/main.py'), 'PRINT()');
        utimesSync(at('app/main.py'), 0, 0);
      },
      ['/app/main.py'],
    ],
    ['another mode', (at) => chmodSync(at('app/main.py'), 0o755), ['/app/main.py']],
    ['another owner', (at) => execFileSync('chown', ['65532', at('app/main.py')]), ['/app/main.py']],
    [
      'capabilities',
      (at) => setAttribute(at('app/main.py'), 'security.capability', CAPABILITIES),
      ['/app/main.py'],
    ],
    [
      'a file of a layer below that was covered',
      (at) => {
        rmSync(at('app'), { recursive: true });
        writeFileSync(at('app'), '');
      },
      ['/app'],
    ],
  ])('show %s', async (_, change, expected) => {
    change((path) => join(layer, path));
    expect(await differing()).toEqual(expected);
  });
});
