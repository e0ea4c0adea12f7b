import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';
import { CHECKED_TAG, DEFAULT_TAG } from '../../src/engine/labels.ts';
import { describeEngines } from '../engines.ts';
import { withContext } from '../hostile/sandbox.ts';

const PROGRAM = fileURLToPath(new URL('command-line.ts', import.meta.url));

/** The image's id; empty if no image has this name. */
function imageOf(engine: string, name: string): string {
  const args = ['image', 'inspect', '--format', '{{.Id}}', name];
  return spawnSync(engine, args, { encoding: 'utf8' }).stdout.trim();
}

describeEngines('check-payload', (engine) => {
  it('gives its image a tag of its own: the default tag stays on the image of a run', async () => {
    // Its content, and so its id, is this test's alone.
    const payload = `"""${process.pid} ${Date.now()}"""`;
    await withContext({ payload }, async (context) => {
      const options = ['--engine', engine, '--context', context, '--base-image', 'debian-packages', '--json'];
      const args = [PROGRAM, 'check-payload', ...options];
      const ended = spawnSync(process.execPath, args, { encoding: 'utf8' });
      expect(ended.status).toBe(3);
      expect(imageOf(engine, CHECKED_TAG)).toMatch(/^(?:sha256:)?[0-9a-f]{64}$/);
      expect(imageOf(engine, DEFAULT_TAG)).not.toBe(imageOf(engine, CHECKED_TAG));
    });
  });
});
