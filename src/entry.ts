import { endProcess } from './foundation/end-process.ts';
import { keepKnownVariables } from './foundation/known-variables.ts';

/**
 * The programs that a stub in dist/ starts: a step of the Action, its post step, the step that launches a workload, the
 * step that collects a fleet, or the command line; and a thread that reads a fleet.
 */
export type Entry = 'action' | 'cleanup' | 'launch' | 'collect' | 'cli' | 'fleet';

// The bundle by itself does nothing, which must not look like a success.
process.exitCode = 2;

/**
 * The one entry that is bundled: a single graph, so that the programs share their chunks. The imports are literal,
 * because the bundler follows nothing else, and dynamic, so that each program loads only what it uses.
 */
export async function start(entry: Entry): Promise<void> {
  // Not 0: what ends early, whatever the reason, must get Node's own code.
  process.exitCode = undefined;
  keepKnownVariables(process.env);
  // It may name any file, which Node reads as soon as a time is shown.
  process.env['TZ'] = 'UTC';
  await run(entry);
  await end();
}

async function run(entry: Entry): Promise<void> {
  if (entry !== 'cli' && entry !== 'fleet' && !(await import('./action/authorities.ts')).mayGoOn(entry))
    return;
  // Node opens its debugger at this signal until somebody handles it. What handles it as an end does so beside this.
  if (entry !== 'fleet') process.on('SIGUSR1', () => undefined);
  // Folders that others may change are not used, and so none is made. A thread has its process's.
  if (entry !== 'fleet') process.umask(process.umask() | 0o022);
  switch (entry) {
    case 'action':
      await boundMemory();
      return (await import('./action/index.ts')).main();
    case 'cleanup':
      return (await import('./action/cleanup.ts')).main();
    case 'launch':
      await boundMemory();
      return (await import('./action/launch.ts')).main();
    case 'collect':
      return (await import('./action/collect.ts')).main();
    case 'cli':
      return (await import('./cli/index.ts')).main(process.argv.slice(2));
    case 'fleet':
      return (await import('./fleet/worker.ts')).main();
  }
}

/** For a step of a job: how far the heap's part for new values grows while it loads would be left to chance. */
async function boundMemory(): Promise<void> {
  (await import('./foundation/heap.ts')).keepNewSpaceSmall();
}

/** Ends the process when all its output is written, whatever connections a service still keeps open. */
async function end(): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) {
    if (stream.writableLength > 0 && !stream.destroyed)
      await new Promise<void>((written) => stream.write('', () => written()));
  }
  endProcess();
}
