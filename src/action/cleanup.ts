import * as core from '@actions/core';
import { withEngines } from '../main/engines.ts';
import { surroundingsHere } from '../main/here.ts';
import { toFailure } from '../report/failure.ts';
import { findLeftovers, removeLeftovers } from '../sandbox/leftovers.ts';
import { ActionLog } from './log.ts';
import { RUN_ID_STATE } from './state.ts';

/**
 * The Action's post step: removes the container and the folder of this job's own run, when its step was killed before
 * it could do so. It never fails the job.
 */
export async function main(): Promise<void> {
  const log = new ActionLog(core);
  const runId = core.getState(RUN_ID_STATE);
  if (!/^[0-9a-f]{32}$/.test(runId)) return;
  try {
    const surroundings = surroundingsHere(log);
    await withEngines(surroundings, async (answers) => {
      for (const answer of answers) {
        if (!('engine' in answer)) continue;
        const found = await findLeftovers(answer.engine, surroundings.temporaryFolder, runId);
        const left = await removeLeftovers(answer.engine, found);
        for (const name of [...found.containers, ...found.folders]) {
          const stays = left.containers.includes(name) || left.folders.includes(name);
          log.note(`${stays ? 'could not remove' : 'removed'} ${name}`);
        }
      }
    });
  } catch (error) {
    const { message, remedy } = toFailure(error);
    log.note(`Nothing could be cleaned up: ${message} ${remedy}`);
  }
}
