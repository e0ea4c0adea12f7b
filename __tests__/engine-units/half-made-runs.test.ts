import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { removeHalfMade } from '../../src/engine/podman/half-made-runs.ts';
import { testFolder } from '../support/test-folder.ts';

const { folder } = testFolder('half-made');
const NAME = `buildah${process.pid}0000`;
const ID = `buildah-${NAME}`;
const STATE = `/run/runc/${ID}`;
/** The memory's or, of the second version, the only hierarchy. */
const [HIERARCHY = ''] = ['/sys/fs/cgroup', '/sys/fs/cgroup/memory', '/sys/fs/cgroup/pids'].filter((each) =>
  existsSync(join(each, 'cgroup.procs')),
);
/** A runtime makes it below the group of its caller, such as a service. */
const SERVICE = join(HIERARCHY, `half-made-test-${process.pid}`);
const groups = () => [HIERARCHY, SERVICE, join(SERVICE, 'of-a-job')].map((each) => join(each, ID));

(process.getuid?.() === 0 ? describe : describe.skip)('what a runtime left that was killed in a RUN', () => {
  beforeEach(() => {
    mkdirSync(join(folder, 'build/scratch', NAME), { recursive: true });
    mkdirSync(STATE, { recursive: true });
    execFileSync('mkfifo', [join(STATE, 'exec.fifo')]);
    for (const group of groups()) mkdirSync(group, { recursive: true });
  });
  afterEach(() => {
    rmSync(STATE, { recursive: true, force: true });
    for (const group of [...groups(), join(SERVICE, 'of-a-job'), SERVICE])
      if (existsSync(group)) rmdirSync(group);
  });

  it('is removed with the run’s folder', async () => {
    expect(HIERARCHY).not.toBe('');
    await removeHalfMade([folder]);
    expect([STATE, ...groups()].filter(existsSync)).toEqual([]);
  });

  it('but not what has a state, nor of a name that no bundle there has', async () => {
    writeFileSync(join(STATE, 'state.json'), '{}');
    await removeHalfMade([folder]);
    expect(existsSync(join(STATE, 'exec.fifo'))).toBe(true);
    rmSync(join(STATE, 'state.json'));
    rmdirSync(join(folder, 'build/scratch', NAME));
    for (const group of groups()) if (!existsSync(group)) mkdirSync(group);
    await removeHalfMade([folder]);
    expect([STATE, ...groups()].filter(existsSync)).toEqual([STATE, ...groups()]);
  });

  it.each(['build', 'build/scratch'])('but not what a link at %s says', async (place) => {
    renameSync(join(folder, place), join(folder, 'elsewhere'));
    symlinkSync(join(folder, 'elsewhere'), join(folder, place));
    await removeHalfMade([folder]);
    expect([STATE, ...groups()].filter(existsSync)).toEqual([STATE, ...groups()]);
    rmSync(join(folder, place));
    renameSync(join(folder, 'elsewhere'), join(folder, place));
  });

  it('but not of a folder with more names than a build has, nor after a time', async () => {
    for (let at = 0; at < 1_000; at += 1) writeFileSync(join(folder, `build/scratch/${at}`), '');
    await removeHalfMade([folder]);
    rmSync(join(folder, 'build/scratch'), { recursive: true });
    mkdirSync(join(folder, 'build/scratch', NAME), { recursive: true });
    await removeHalfMade([folder], performance.now() - 1);
    expect([STATE, ...groups()].filter(existsSync)).toEqual([STATE, ...groups()]);
  });
});
