import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { baseDirectory } from '../../foundation/home-folder.ts';
import type { Progress, RunContext } from '../run-context.ts';
import { cacheFolder } from './cache-folder.ts';
import { projectFolder, projectVersion } from './project.ts';

/**
 * The world around this process, read once when the program starts. Private run folders are made in the runner's own
 * temporary folder in a job, otherwise in the machine's.
 */
export function runContextHere(progress: Progress, signal?: AbortSignal): RunContext {
  return {
    environment: process.env,
    workingFolder: process.cwd(),
    temporaryFolder: resolve(process.env['RUNNER_TEMP'] || tmpdir()),
    cacheFolder: cacheFolder(),
    stateFolder: baseDirectory(process.env['XDG_STATE_HOME'], '.local', 'state'),
    identityToken: null,
    projectFolder,
    version: projectVersion(),
    progress,
    signal,
  };
}
