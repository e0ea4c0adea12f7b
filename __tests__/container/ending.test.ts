import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Ending } from '../../src/container/ending.ts';
import type { HelperKill } from '../../src/container/helper-kill.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { isDead, parseStat } from '../../src/probes/kernel/status.ts';

/** A control group of a container's name, with one process: real ones for what kills, none of an engine. */
const ID = 'e'.repeat(52) + process.pid.toString(16).padStart(12, '0');
const GROUP = existsSync('/sys/fs/cgroup/pids') ? `/sys/fs/cgroup/pids/${ID}` : `/sys/fs/cgroup/${ID}`;
let child: ChildProcess;

function engineThat(kills: () => boolean): Engine {
  return { calls: { kill: async () => kills() } } as unknown as Engine;
}

/** Ends the process and waits until it has ended, as an engine does that is faster than any look at it. */
function killAtOnce(): boolean {
  process.kill(child.pid ?? 0, 'SIGKILL');
  for (;;) {
    const stat = parseStat(readFileSync(`/proc/${child.pid}/stat`, 'utf8'));
    if (stat === null || isDead(stat)) return true;
  }
}

function ending(engine: Engine, beside?: HelperKill): Ending {
  const made = new Ending(engine, { id: ID, user: '0:0' }, beside);
  made.wasSeen();
  return made;
}

(process.getuid?.() === 0 ? describe : describe.skip)('the end of a process that is to be killed', () => {
  beforeEach(() => {
    mkdirSync(GROUP);
    child = spawn('/usr/bin/sleep', ['60']);
    writeFileSync(`${GROUP}/cgroup.procs`, `${child.pid}`);
  });
  afterEach(async () => {
    child.kill('SIGKILL');
    while (readFileSync(`${GROUP}/cgroup.procs`, 'utf8') !== '') await sleep(5);
    rmdirSync(GROUP);
  });

  it('does not take what its engine has just killed for what ended by itself', async () => {
    const ended = ending(engineThat(killAtOnce));
    ended.kill('timeout');
    await ended.killed();
    expect([ended.hadEnded, ended.livesOn]).toEqual([false, false]);
  });

  it('takes what was gone before for what ended by itself', async () => {
    killAtOnce();
    const ended = ending(engineThat(() => true));
    ended.kill('timeout');
    await ended.killed();
    expect([ended.hadEnded, ended.livesOn]).toEqual([true, false]);
  });
});
