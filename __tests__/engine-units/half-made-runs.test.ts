import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { removeHalfMade } from '../../src/engine/podman/half-made-runs.ts';
import { testFolder } from '../support/test-folder.ts';

const { folder } = testFolder('half-made');
const NAME = `buildah${process.pid}0000`;
const ID = `buildah-${NAME}`;
const STATE = `/run/runc/${ID}`;
/** One of each version: of the second there is none below another. */
const groups = () =>
  ['/sys/fs/cgroup', ...readdirSync('/sys/fs/cgroup').map((name) => `/sys/fs/cgroup/${name}`)]
    .filter((each) => existsSync(join(each, 'cgroup.procs')))
    .slice(0, 2)
    .map((each) => join(each, ID));

(process.getuid?.() === 0 ? describe : describe.skip)('what a runtime left that was killed in a RUN', () => {
  beforeEach(() => {
    mkdirSync(join(folder, 'build/scratch', NAME), { recursive: true });
    mkdirSync(STATE, { recursive: true });
    execFileSync('mkfifo', [join(STATE, 'exec.fifo')]);
    for (const group of groups()) mkdirSync(group);
  });
  afterEach(() => {
    rmSync(STATE, { recursive: true, force: true });
    for (const group of groups()) if (existsSync(group)) rmdirSync(group);
  });

  it('is removed with the run’s folder', async () => {
    expect(groups().length).toBeGreaterThan(0);
    await removeHalfMade(folder);
    expect([STATE, ...groups()].filter(existsSync)).toEqual([]);
  });

  it('but not what has a state, nor of a name that no bundle there has', async () => {
    writeFileSync(join(STATE, 'state.json'), '{}');
    await removeHalfMade(folder);
    expect(existsSync(join(STATE, 'exec.fifo'))).toBe(true);
    rmSync(join(STATE, 'state.json'));
    rmdirSync(join(folder, 'build/scratch', NAME));
    for (const group of groups()) if (!existsSync(group)) mkdirSync(group);
    await removeHalfMade(folder);
    expect([STATE, ...groups()].filter(existsSync)).toEqual([STATE, ...groups()]);
  });
});
