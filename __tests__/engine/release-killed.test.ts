import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, it } from '@jest/globals';
import { RELEASE_NEWEST } from '../../scripts/fixtures/releases/passes.ts';
import { holdsWithin } from '../support/wait-until.ts';
import { projectFolder } from './attested.ts';
import { describeReleases, PASS_LIMIT_MS } from './releases.ts';

const tool = [`${projectFolder}scripts/fixtures/release-rootfs.ts`, RELEASE_NEWEST];
const command = ['--no-warnings', ...tool, '--store', 'classic', '--', 'sh', '-c'];
/** No other process sleeps for this long. */
const seconds = `${600_000 + process.pid}`;

function running(): boolean {
  return readdirSync('/proc').some((pid) => {
    try {
      return /^\d+$/.test(pid) && readFileSync(`/proc/${pid}/cmdline`, 'utf8') === `sleep\0${seconds}\0`;
    } catch {
      return false; // ended meanwhile
    }
  });
}

describeReleases('the tool that runs another release’s engines', () => {
  it.each(['SIGKILL', 'SIGTERM'] as const)(
    'leaves no process and no mount after %s, and no folder or cgroup after its next start',
    async (signal) => {
      const child = spawn(process.execPath, [...command, `docker version && exec sleep ${seconds}`], {
        stdio: 'ignore',
      });
      expect(await holdsWithin(PASS_LIMIT_MS / 2, running)).toBe(true);
      child.kill(signal);
      expect(await holdsWithin(10_000, () => !running())).toBe(true);
      const name = `sandbox-attestation-release-${child.pid}`;
      const pids = readdirSync('/proc').filter((pid) => /^\d+$/.test(pid));
      const mounted = pids.some((pid) => {
        try {
          return readFileSync(`/proc/${pid}/mountinfo`, 'utf8').includes(`/${name}-`);
        } catch {
          return false;
        }
      });
      expect(mounted).toBe(false);
      expect(spawnSync(process.execPath, [...command, 'true']).status).toBe(0);
      expect(readdirSync(tmpdir()).filter((each) => each.startsWith(`${name}-`))).toEqual([]);
      expect(existsSync(`/sys/fs/cgroup/pids/${name}`) || existsSync(`/sys/fs/cgroup/${name}`)).toBe(false);
    },
    PASS_LIMIT_MS,
  );
});
