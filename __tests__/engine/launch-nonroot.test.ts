import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeEngine } from '../engines.ts';
import { asMember, OtherUser } from './other-user.ts';

const PLUGIN = fileURLToPath(new URL('../../examples/launch-plugin', import.meta.url));

/** Files that nobody but the workload's own user may read. */
const CLOSED = `import os, time
os.umask(0o077)
open("/out/closed.txt", "w").write("closed")
os.link("/out/closed.txt", "/out/twice")
open("/out/once.txt", "w").write("once")
os.symlink("/etc/passwd", "/out/link")
time.sleep(0.5)
`;

describeEngine('docker', 'a launch by a user who is not root', () => {
  let user: OtherUser;
  beforeAll(async () => {
    user = await OtherUser.make();
  });
  afterAll(() => user.remove());

  it('keeps what the workload closed to everybody else', () => {
    const as = asMember(`--groups=${statSync('/var/run/docker.sock').gid}`);
    const { verdict } = JSON.parse(user.run(as, 'docker', [], {}).stdout);
    expect(verdict).toBe('ACCEPTED');
    const context = join(user.home, 'workload');
    cpSync(PLUGIN, context, { recursive: true });
    writeFileSync(join(context, 'plugin.py'), CLOSED);
    const key = join(user.home, '.local/state/sandbox-attestation/signing-key.pub');
    const launched = user.call(as, [
      ...['launch', 'evidence', '--key', key, '--context', 'workload', '--json'],
      ...['--allow-uncontrolled', '--allow-no-posture', '--allow-unpinned-image'],
    ]);
    const result = JSON.parse(launched.stdout);
    expect([result.verdict, result.exit_code, result.reasons]).toEqual(['CONFINED', 0, []]);
    expect(result.outputs.map(({ path }: { path: string }) => path)).toEqual(['once.txt']);
    expect(result.left_out.map(({ path }: { path: string }) => path)).toEqual([
      'closed.txt',
      'link',
      'twice',
    ]);
    expect(readFileSync(join(user.home, 'launch/output/once.txt'), 'utf8')).toBe('once');
    expect(readdirSync(join(user.home, 'tmp'))).toEqual([]);
  });
});
