import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeEngine } from '../engines.ts';

const program = fileURLToPath(new URL('../cli/source-main.mjs', import.meta.url));

/** Executes its arguments under a filter of its own that denies nothing. */
const FILTERED = `
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <unistd.h>
int main(int argc, char **argv) {
  struct sock_filter all[] = {BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)};
  struct sock_fprog filter = {1, all};
  if (prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) != 0) return 1;
  execvp(argv[1], argv + 1);
  return 1;
}
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'inherited-'));
  writeFileSync(join(folder, 'filtered.c'), FILTERED);
  const made = spawnSync('cc', ['-o', join(folder, 'filtered'), join(folder, 'filtered.c')]);
  expect(made.stderr.toString()).toBe('');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs this program under another one, whose state Podman's containers inherit: no daemon starts them. */
function runUnder(around: readonly string[], output: string) {
  const [first = '', ...words] = [...around, process.execPath, '--no-warnings', program, 'run'];
  const given = [
    '--engine',
    'podman',
    '--venue',
    'VPS',
    '--base-image',
    'debian-packages',
    '--signing',
    'none',
  ];
  return spawnSync(
    first,
    [...words, ...given, '--no-posture', '--no-controls', '--output', join(folder, output)],
    {
      encoding: 'utf8',
      cwd: folder,
    },
  );
}

describeEngine('podman', 'a caller whose state containers inherit', () => {
  it.each([
    ['another personality', ['setarch', '-R'], 'personality'],
    // It could take the filter away as it is set, and let go before the first look.
    ['a tracer', ['strace', '-f', '-qq', '-o', '/dev/null', '-e', 'trace=none'], 'traced'],
    // The ids of /proc are other processes' there.
    ['a process id namespace', ['unshare', '--pid', '--fork'], 'pid-namespace'],
    // One that hands calls to a process outside (SECCOMP_RET_USER_NOTIF) decides before the profile does.
    ['a filter', ['FILTERED'], 'filtered'],
  ])('starts nothing under %s', (what, around, code) => {
    const words = around.map((word) => (word === 'FILTERED' ? join(folder, 'filtered') : word));
    const ran = runUnder(words, what);
    expect([ran.status, ran.stderr]).toEqual([3, expect.stringContaining(`[${code}]`)]);
  });
});
