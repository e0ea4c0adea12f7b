import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const cli = join(root, 'dist/cli/index.js');

/** What a call of the built program loads of it. */
export interface Loaded {
  readonly bytes: number;
  readonly files: number;
  readonly status: number | null;
}

/** The built files that a call loads, and their bytes. With NODE_DEBUG=esm Node names every module that it loads. */
export function loadedBy(args: readonly string[], home: string): Loaded {
  const { stderr, status } = spawnSync(process.execPath, [cli, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { PATH: process.env['PATH'] ?? '', HOME: home, NODE_DEBUG: 'esm' },
  });
  const files = new Set(stderr.match(/dist\/main\/(?:\d+\.)?index\.js/g));
  const bytes = [...files].reduce((sum, file) => sum + statSync(join(root, file)).size, 0);
  return { bytes, files: files.size, status };
}
