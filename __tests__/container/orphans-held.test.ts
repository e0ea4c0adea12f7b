import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { NOTHING_LEFT, removeOrphans } from '../../src/container/orphans/orphans.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { testFolder } from '../support/test-folder.ts';

const { at } = testFolder('orphans-held');
const engine = {
  client: { program: '/bin/true', globalArguments: [], environment: {} },
} as unknown as Engine;

test('mounts of somebody else’s whose names are those of dead runs’ folders hold up the clean-up once', async () => {
  const names = Array.from({ length: 64 }, () => `sandbox-attestation-${randomBytes(16).toString('hex')}`);
  for (const name of names)
    for (const place of ['ours', 'theirs']) mkdirSync(join(at(place), name, 'a'), { recursive: true });
  const mounts = names.map((name) => `mount --bind ${name}/a ${name}/a`).join('\n');
  const holder = spawn('unshare', ['-rm', 'sh', '-c', `${mounts}\necho ready\nexec sleep 60`], {
    cwd: at('theirs'),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    await once(holder.stdout, 'data');
    const began = performance.now();
    const folders = names.map((name) => join(at('ours'), name));
    const left = await removeOrphans(engine, { ...NOTHING_LEFT, folders });
    expect(left.folders).toEqual(folders);
    expect(readdirSync(at('ours'))).toHaveLength(64);
    // One wait is two seconds; four groups of sixteen would have four.
    expect(performance.now() - began).toBeLessThan(6_000);
  } finally {
    holder.kill('SIGKILL');
  }
}, 60_000);
