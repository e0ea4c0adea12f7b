import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';
import { parseDockerfile } from '../../src/image/dockerfile/dockerfile.ts';
import { describeEngine } from '../engines.ts';

const program = fileURLToPath(new URL('../cli/source-main.mjs', import.meta.url));

describeEngine('podman', 'a caller with another personality', () => {
  it('starts nothing: containers would inherit it', () => {
    const words = ['-R', process.execPath, '--no-warnings', program, 'run', '--engine', 'podman', '--json'];
    const ran = spawnSync('setarch', [...words, '--signing', 'none', '--output', '/nonexistent/evidence'], {
      encoding: 'utf8',
    });
    expect([ran.status, ran.stderr]).toEqual([3, expect.stringContaining('[personality]')]);
  });
});

it.each(['root:*:19000:0:99999:7:::\n', '{"auths":{"x":{"auth":"c2VjcmV0"}}}\n', 'Hunter\n'])(
  'a file that is not a Dockerfile is not shown: %j',
  (text) => {
    expect(() => parseDockerfile(text)).toThrow(
      expect.objectContaining({ message: expect.not.stringMatching(/root|c2VjcmV0|hunter/i) }),
    );
  },
);
