import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { processIds, read } from '../../src/container/processes.ts';
import { describeEngine } from '../engines.ts';
import { FROM_SCRATCH, LOOKED_AT_SECONDS } from './launched.ts';
import { asMember, OtherUser } from './other-user.ts';

const PLUGIN = fileURLToPath(new URL('../../examples/launch-plugin', import.meta.url));

/** Files that nobody but the workload's own user may read. */
const CLOSED = `import os, time
os.umask(0o077)
open("/out/closed.txt", "w").write("closed")
os.link("/out/closed.txt", "/out/twice")
open("/out/once.txt", "w").write("once")
os.symlink("/etc/passwd", "/out/link")
time.sleep(${LOOKED_AT_SECONDS})
`;

/** Its first thread ends, and another one goes on: to a runtime it has stopped. */
const GOES_ON = (name: string) => `
#include <pthread.h>
#include <sys/prctl.h>
#include <unistd.h>
static void *go_on(void *none) {
  for (;;) usleep(1000);
  return none;
}
int main(void) {
  pthread_t thread;
  usleep(500000);
  prctl(PR_SET_NAME, "${name}", 0, 0, 0);
  if (pthread_create(&thread, 0, go_on, 0) != 0) return 1;
  pthread_exit(0);
}
`;

describeEngine('docker', 'a launch by a user who is not root', () => {
  let user: OtherUser;
  const as = asMember(`--groups=${statSync('/var/run/docker.sock').gid}`);
  beforeAll(async () => {
    user = await OtherUser.make();
    const { verdict } = JSON.parse(user.run(as, 'docker', [], {}).stdout);
    expect(verdict).toBe('ACCEPTED');
  });
  afterAll(() => user.remove());

  it('keeps what the workload closed to everybody else', () => {
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

  it('ends a workload whose first thread has ended, which its engine cannot', () => {
    const name = `goes-${randomBytes(4).toString('hex')}`;
    const context = join(user.home, 'goes-on');
    mkdirSync(context);
    writeFileSync(join(context, 'main.c'), GOES_ON(name));
    const made = spawnSync('cc', ['-static', '-o', join(context, 'main'), join(context, 'main.c')]);
    expect(made.stderr.toString()).toBe('');
    writeFileSync(join(context, 'Dockerfile.sandbox'), FROM_SCRATCH);
    const launched = user.call(as, [
      ...['launch', 'evidence', '--key', join(user.home, '.local/state/sandbox-attestation/signing-key.pub')],
      ...['--context', 'goes-on', '--output', 'ended', '--timeout', '3', '--json'],
      ...['--allow-uncontrolled', '--allow-no-posture', '--allow-unpinned-image', '--allow-executables'],
    ]);
    const left = [...processIds()].filter((pid) => read(pid, 'comm') === `${name}\n`);
    expect(left).toEqual([]);
    expect(JSON.parse(launched.stdout)).toMatchObject({ ended: 'timeout' });
    // Docker's daemon itself ends it ten seconds after it was to be killed, if at all.
    const { run } = JSON.parse(readFileSync(join(user.home, 'ended/receipt.json'), 'utf8'));
    expect(run.duration_ms).toBeLessThan(12_000);
  });
});
